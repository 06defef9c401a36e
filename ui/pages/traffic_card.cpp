// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/traffic_card.h"

#include "ui/bridge/format.h"
#include "ui/charts/traffic_chart.h"
#include "ui/pages/traffic_log.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace quorate::pages {

namespace format = bridge::format;

namespace {

constexpr int restMs = 600;

}  // namespace

TrafficCard::TrafficCard(const Context& context)
    : Card(tr("Traffic of payloads"), tr("How much, when? The dashed line is the limit of what is sent, and can be dragged")), m_context(context),
      m_chart(new charts::TrafficChart(QStringLiteral("traffic"))), m_span(new widgets::Segmented(tr("Time that the traffic shows"))),
      m_logarithmic(new QCheckBox(tr("Logarithmic"))), m_none(new widgets::MutedLabel(tr("Nothing was counted in this time yet.")))
{
    m_span->setObjectName(QStringLiteral("trafficSpan"));
    const QStringList texts{tr("5 min"), tr("1 h"), tr("24 h"), tr("7 d"), tr("28 d")};
    for (qsizetype i = 0; i < texts.size(); ++i) m_span->addChoice(QString::number(i), texts.at(i));
    const QString spanKey = QStringLiteral("pages/transfers/traffic-span");
    const QString logKey = QStringLiteral("pages/transfers/traffic-logarithmic");
    m_span->setCurrent(m_context.settings.value(spanKey, QStringLiteral("0")).toString());
    m_logarithmic->setObjectName(QStringLiteral("trafficLogarithmic"));
    m_logarithmic->setToolTip(tr("Each step of the axis is ten times the last"));
    m_logarithmic->setChecked(m_context.settings.value(logKey).toBool());
    auto* row = new QHBoxLayout;
    row->addWidget(m_span);
    row->addWidget(m_logarithmic);
    row->addStretch();
    body()->addLayout(row);
    m_none->setObjectName(QStringLiteral("trafficNone"));
    m_none->setWordWrap(true);
    body()->addWidget(m_none);
    body()->addWidget(m_chart, 1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { applyCap(m_cap); });
    connect(m_span, &widgets::Segmented::currentChanged, this, [this, spanKey](const QString& id) {
        m_context.settings.setValue(spanKey, id);
        draw();
    });
    connect(m_logarithmic, &QCheckBox::toggled, this, [this, logKey](bool on) {
        m_context.settings.setValue(logKey, on);
        draw();
    });
    connect(m_chart, &charts::TrafficChart::capMoved, this, [this](double cap) {
        m_cap = cap;
        m_rest.start();
    });
    // The table rests while it is read.
    connect(&m_context.traffic, &TrafficLog::changed, this, [this] {
        if (isVisible() && !m_rest.isActive() && !m_chart->isTableShown()) draw();
    });
}

void TrafficCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    draw();
}

void TrafficCard::draw()
{
    const auto ring = std::size_t(qBound(0, m_span->current().toInt(), int(TrafficLog::rings.size()) - 1));
    const auto [bucketMs, spanMs] = TrafficLog::rings[ring];
    const qint64 now = m_context.bridge.now();
    charts::TrafficChart::Content content;
    content.bucket = double(bucketMs);
    content.to = double(now - now % bucketMs);
    content.from = content.to - double(spanMs);
    content.cap = double(m_context.bridge.transferLimits().up);
    content.logarithmic = m_logarithmic->isChecked();
    content.utc = format::utc();
    for (const auto& b : m_context.traffic.buckets(ring)) {
        // The one that is being filled says too little.
        if (double(b.at) < content.from || double(b.at) >= content.to) continue;
        content.points += {double(b.at), b.down * 1000 / double(bucketMs), b.up * 1000 / double(bucketMs)};
    }
    m_chart->set(content);
    // An empty picture takes no room from the list below.
    const bool any = !content.points.isEmpty();
    m_chart->setVisible(any);
    m_logarithmic->setVisible(any);
    m_none->setVisible(!any);
    setMinimumHeight(any ? theme::scaled(236) : 0);
    setSizePolicy(QSizePolicy::Preferred, any ? QSizePolicy::Preferred : QSizePolicy::Maximum);
}

void TrafficCard::applyCap(double bytesPerSecond)
{
    const bridge::TransferLimits before = m_context.bridge.transferLimits();
    bridge::TransferLimits wished = before;
    wished.up = quint64(bytesPerSecond);
    if (wished == before) return;
    m_context.bridge.limitTransfers(wished, this, [this, context = m_context, before, wished](const bridge::Answer<void>& answer) {
        if (!answer) {
            context.report(tr("The transfers were not limited."), answer.problem, tr("The limits are as before."));
            return draw();
        }
        const QString text = wished.up == 0 ? tr("What is sent has no limit now.") : tr("At most %1 is sent now.").arg(format::rate(wished.up));
        context.toasts.show(theme::Tone::ok, text, tr("Undo"), [context, before] {
            context.bridge.limitTransfers(before, context.sheetHost, [context](const bridge::Answer<void>& back) {
                if (!back) context.report(tr("The transfers were not limited."), back.problem, tr("The limits are as before."));
            });
        }, widgets::Toasts::undoMs);
    });
}

}  // namespace quorate::pages
