// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/catch_up_strip.h"

#include "ui/bridge/format.h"
#include "ui/bridge/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

namespace quorate::pages {

namespace format = bridge::format;

namespace {

constexpr qint64 paceOver = 30'000;
constexpr qint64 leastForPace = 2'000;

}  // namespace

CatchUpStrip::CatchUpStrip(bridge::NodeBridge& bridge, QWidget* parent)
    : QFrame(parent), m_bridge(bridge), m_text(new QLabel), m_bar(new QProgressBar)
{
    setObjectName(QStringLiteral("catchUp"));
    m_text->setObjectName(QStringLiteral("catchUpText"));
    m_text->setWordWrap(true);
    m_bar->setAccessibleName(tr("How far the node has caught up"));
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(theme::scaled(180));
    auto* hide = new QToolButton;
    hide->setObjectName(QStringLiteral("catchUpHide"));
    hide->setIcon(theme::icon(QStringLiteral("cross")));
    hide->setAutoRaise(true);
    hide->setFocusPolicy(Qt::StrongFocus);
    hide->setAccessibleName(tr("Hide this until the node has caught up"));
    hide->setToolTip(hide->accessibleName());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar);
    row->addWidget(hide);
    connect(hide, &QToolButton::clicked, this, [this] {
        m_hidden = true;
        QFrame::hide();
    });
    connect(&bridge, &bridge::NodeBridge::refreshed, this, &CatchUpStrip::refresh);
    QFrame::hide();
}

double CatchUpStrip::pace() const
{
    if (m_samples.size() < 2) return 0;
    const qint64 ms = m_samples.last().at - m_samples.first().at;
    return ms < leastForPace ? 0 : double(m_samples.last().height - m_samples.first().height) * 1000 / double(ms);
}

void CatchUpStrip::refresh()
{
    // The chain with more blocks left speaks for both.
    bridge::ChainState worst;
    quint64 left = 0;
    for (const auto& c : m_bridge.chains()) {
        if (c.state != QLatin1String("catching-up")) continue;
        const quint64 behind = c.bestSeen - qMin(c.height, c.bestSeen);
        if (!worst.state.isEmpty() && behind <= left) continue;
        worst = c;
        left = behind;
    }
    if (worst.state.isEmpty()) {
        m_samples.clear();
        m_hidden = false;
        return QFrame::hide();
    }
    const qint64 now = m_bridge.snapshotAt();
    if (m_samples.isEmpty() || m_chain != worst.chain || worst.height < m_samples.last().height) {
        m_samples.clear();
        m_chain = worst.chain;
        m_begin = worst.height;
    }
    if (m_samples.isEmpty() || m_samples.last().at < now) m_samples += Sample{now, worst.height};
    while (m_samples.size() > 2 && m_samples.first().at < now - paceOver) m_samples.removeFirst();
    QString text = tr("Catching up with the %1: %2 blocks left", nullptr, format::plural(left)).arg(bridge::words::chainName(worst.chain), format::number(left));
    if (const double rate = pace(); rate > 0) {
        text += tr(", %1 a second, about %2 still").arg(QLocale().toString(rate, 'f', rate < 10 ? 1 : 0), format::duration(qint64(double(left) * 1000 / rate)));
    }
    text += QLatin1Char('.');
    if (worst.checkpointTime != 0) text += QLatin1Char(' ') + tr("What you see is of %1.").arg(format::time(worst.checkpointTime));
    m_text->setText(text);
    const quint64 whole = qMax<quint64>(1, worst.bestSeen - qMin(m_begin, worst.bestSeen));
    m_bar->setValue(int(qMin<quint64>(1000, (worst.height - m_begin) * 1000 / whole)));
    if (!m_hidden) QFrame::show();
}

void CatchUpStrip::paintEvent(QPaintEvent*)
{
    const auto& colours = theme::current().tone(theme::Tone::accent);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.ink, 1));
    painter.setBrush(colours.soft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

}  // namespace quorate::pages
