// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rollout_chart.h"

#include "ui/charts/axes.h"
#include "ui/charts/percent.h"
#include "ui/charts/time_plot.h"
#include "ui/theme/theme.h"

#include <qcustomplot.h>

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QStandardItemModel>

#include <algorithm>
#include <cmath>

namespace quorate::charts {
namespace {

struct StartUnit {
    double ms;
    QString label;                     // of the axis
    QString place;                     // of a place on it
};

StartUnit unitSinceStart(double spanMs)
{
    if (spanMs > 3.0 * 86400e3) return {86400e3, RolloutChart::tr("days since the start"), RolloutChart::tr("%1 days since the start")};
    if (spanMs > 3.0 * 3600e3) return {3600e3, RolloutChart::tr("hours since the start"), RolloutChart::tr("%1 hours since the start")};
    return {60e3, RolloutChart::tr("minutes since the start"), RolloutChart::tr("%1 minutes since the start")};
}

// Not rounded: beside its limit a share is above it or not.
QString percentText(double percent)
{
    return RolloutChart::tr("%1 %").arg(QLocale().toString(percent, 'f', QLocale::FloatingPointShortest));
}

}  // namespace

class RolloutChart::Picture : public TimePlot {
public:
    explicit Picture(RolloutChart* owner) : TimePlot(owner), m_owner(owner)
    {
        yAxis->setLabel(RolloutChart::tr("devices"));
        countWhole();
    }

    void draw()
    {
        clearPlottables();
        clearItems();
        forgetMark();
        m_bands.clear();
        clearTexts();
        m_plan = nullptr;
        const Content& c = m_owner->m_content;
        const auto all = m_owner->whole();
        const StartUnit unit = unitSinceStart(all ? all->to : 0);
        m_unit = unit.ms;
        xAxis->setLabel(unit.label);
        const double high = std::max(1.0, c.devices) * 1.1;
        yAxis->setRange(0, high);
        QList<double> x;
        QList<double> y;
        for (qsizetype i = 0; i < c.points.size(); ++i) {
            x += c.points.at(i).at / unit.ms;
            y += c.points.at(i).good;
            if (!c.points.at(i).paused) continue;
            const double end = i + 1 < c.points.size() ? c.points.at(i + 1).at : c.now;
            auto* band = new QCPItemRect(this);
            band->topLeft->setCoords(x.last(), high);
            band->bottomRight->setCoords(end / unit.ms, 0);
            m_bands += band;
        }
        if (!x.isEmpty()) {
            x += c.now / unit.ms;
            y += y.last();
        }
        m_done = addGraph();
        m_done->setLineStyle(QCPGraph::lsStepLeft);
        m_done->setData(x, y, true);
        m_forecast = addGraph();
        if (c.rest >= 0 && !y.isEmpty()) {
            m_forecast->setData({c.now / unit.ms, (c.now + c.rest) / unit.ms}, {y.last(), c.devices}, true);
            write(c.forecast, (c.now + c.rest) / unit.ms, c.devices, Qt::AlignRight | Qt::AlignBottom);
        }
        if (c.plan >= 0) {
            m_plan = new QCPItemStraightLine(this);
            m_plan->point1->setCoords(c.plan / unit.ms, 0);
            m_plan->point2->setCoords(c.plan / unit.ms, 1);
            write(RolloutChart::tr("plan"), c.plan / unit.ms, high * 0.08, Qt::AlignLeft | Qt::AlignBottom);
        }
        if (!m_bands.isEmpty()) write(RolloutChart::tr("paused"), m_bands.first()->topLeft->key(), high * 0.2, Qt::AlignLeft | Qt::AlignBottom);
        showSpan();
        paintTokens();
        replot(QCustomPlot::rpQueuedReplot);
        showPlace();
    }

    void paintTokens() override
    {
        const auto& t = theme::current();
        paintAxes(*this, theme::Type::secondary);
        const QColor ink = t.series.at(0);
        if (m_done != nullptr) m_done->setPen(QPen(ink, 2));
        if (m_forecast != nullptr) m_forecast->setPen(QPen(ink, 2, Qt::DotLine));
        if (m_plan != nullptr) m_plan->setPen(QPen(t.text, 1, Qt::DashLine));
        QColor veil = t.series.at(1);
        veil.setAlphaF(0.18F);
        for (auto* band : std::as_const(m_bands)) {
            band->setPen(Qt::NoPen);
            band->setBrush(veil);
        }
        paintTexts();
    }

private:
    RolloutChart* m_owner;
    QCPGraph* m_done = nullptr;
    QCPGraph* m_forecast = nullptr;
    QCPItemStraightLine* m_plan = nullptr;
    QList<QCPItemRect*> m_bands;
};

RolloutChart::RolloutChart(const QString& name, QWidget* parent)
    : PlottedChart(name, parent), m_picture(new Picture(this)), m_table(new QStandardItemModel(this))
{
    setPlot(m_picture);
    setTableModel(m_table);
    m_content.summary = tr("Select a rollout to see how it went.");
    setEmpty(true);
    announce();
}

RolloutChart::~RolloutChart() = default;

void RolloutChart::set(const Content& content)
{
    if (content == m_content) return;
    m_content = content;
    m_picture->draw();
    m_table->clear();
    m_table->setHorizontalHeaderLabels({tr("Seconds since the start"), tr("Devices"), tr("Paused")});
    for (const Point& p : content.points) {
        m_table->appendRow({new QStandardItem(QLocale().toString(qRound64(p.at / 1000))),
                            new QStandardItem(QLocale().toString(p.good, 'f', 0)), new QStandardItem(p.paused ? tr("Yes") : tr("No"))});
    }
    setEmpty(content.points.isEmpty());
    announce();
}

std::optional<SharedAxis::Span> RolloutChart::whole() const
{
    if (m_content.points.isEmpty()) return std::nullopt;
    const double end = std::max({m_content.now + std::max(0.0, m_content.rest), m_content.plan, 60e3});
    return SharedAxis::Span{0, end * 1.08};
}

QString RolloutChart::atPlace(double place) const
{
    const auto& points = m_content.points;
    if (points.isEmpty()) return {};
    const StartUnit unit = unitSinceStart(whole()->to);
    const QString when = unit.place.arg(QLocale().toString(place / unit.ms, 'f', 1));
    if (place > m_content.now) return when;
    const auto after = std::upper_bound(points.begin(), points.end(), place, [](double at, const Point& p) { return at < p.at; });
    const double good = after == points.begin() ? 0 : std::prev(after)->good;
    return when + QLatin1Char('\n') + tr("%1 of %2 devices").arg(QLocale().toString(good, 'f', 0), QLocale().toString(m_content.devices, 'f', 0));
}

class LimitChart::Picture : public Plot {
public:
    explicit Picture(LimitChart* owner) : Plot(owner), m_owner(owner)
    {
        setFocusPolicy(Qt::NoFocus);
        axisRect()->setAutoMargins(QCP::msAll);
        axisRect()->setMinimumMargins(QMargins(8, 8, 8, 4));
        m_good = new QCPBars(xAxis, yAxis);
        m_bad = new QCPBars(xAxis, yAxis);
        for (QCPBars* bars : {m_good, m_bad}) {
            bars->setWidth(0.6);
            bars->setSelectable(QCP::stNone);
        }
        m_line = new QCPItemStraightLine(this);
        m_text = new QCPItemText(this);
        m_text->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
        m_text->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
        m_text->setPadding(QMargins(4, 0, 4, 1));
        yAxis->setLabel(LimitChart::tr("% failed"));
        yAxis->setNumberFormat(QStringLiteral("f"));
        yAxis->setNumberPrecision(0);
        setCursor(Qt::SizeVerCursor);
        grabs = [this](double, double y) {
            m_owner->setLimit(y);
            return true;
        };
        onDrag = [this](double, double y, bool) { m_owner->setLimit(y); };
    }

    void draw()
    {
        const auto& all = m_owner->m_bars;
        QList<double> goodX;
        QList<double> goodY;
        QList<double> badX;
        QList<double> badY;
        double highest = std::max(10.0, m_owner->m_limit * 1.3);
        auto ticker = QSharedPointer<QCPAxisTickerText>::create();
        for (qsizetype i = 0; i < all.size(); ++i) {
            const bool over = all.at(i).worst > m_owner->m_limit;
            (over ? badX : goodX) += double(i) + 0.5;
            (over ? badY : goodY) += all.at(i).worst;
            highest = std::max(highest, all.at(i).worst * 1.2);
            ticker->addTick(double(i) + 0.5, all.at(i).name.left(12));
        }
        m_good->setData(goodX, goodY, true);
        m_bad->setData(badX, badY, true);
        xAxis->setTicker(ticker);
        xAxis->setRange(0, std::max<double>(1, double(all.size())));
        yAxis->setRange(0, std::min(highest, 110.0));
        yAxis->setNumberPrecision(highest < 20 ? 1 : 0);   // steps of 2.5
        m_line->point1->setCoords(0, m_owner->m_limit);
        m_line->point2->setCoords(1, m_owner->m_limit);
        m_text->position->setCoords(0.99, m_owner->m_limit);
        m_text->setText(LimitChart::tr("limit %1").arg(percentText(m_owner->m_limit)));
        paintTokens();
        replot(QCustomPlot::rpQueuedReplot);
    }

    void paintTokens() override
    {
        const auto& t = theme::current();
        paintAxes(*this, theme::Type::secondary);
        m_good->setPen(Qt::NoPen);
        m_good->setBrush(t.series.at(0));
        m_bad->setPen(Qt::NoPen);
        m_bad->setBrush(t.series.at(1));
        m_line->setPen(QPen(t.text, 2, Qt::DashLine));
        QFont strong = theme::font(theme::Type::secondary);
        strong.setWeight(QFont::DemiBold);
        m_text->setFont(strong);
        m_text->setColor(t.text);
    }

private:
    LimitChart* m_owner;
    QCPBars* m_good;
    QCPBars* m_bad;
    QCPItemStraightLine* m_line;
    QCPItemText* m_text;
};

LimitChart::LimitChart(const QString& name, QWidget* parent)
    : PlottedChart(name, parent), m_picture(new Picture(this)), m_table(new QStandardItemModel(this))
{
    setPlot(m_picture);
    setTableModel(m_table);
    setEmpty(true);
    announce();
}

LimitChart::~LimitChart() = default;

void LimitChart::set(const QList<Bar>& bars, double limit)
{
    const auto names = [](const QList<Bar>& all) {
        QStringList list;
        for (const Bar& bar : all) list += bar.name + QString::number(bar.limit);
        return list;
    };
    if (bars == m_bars) return;
    if (names(bars) != names(m_bars)) m_limit = limit;
    m_bars = bars;
    m_picture->draw();
    m_table->clear();
    m_table->setHorizontalHeaderLabels({tr("Ring"), tr("Failed at worst"), tr("Limit")});
    for (const Bar& bar : bars) {
        m_table->appendRow({new QStandardItem(bar.name), new QStandardItem(percentText(tenthsOfPercentUp(bar.worst / 100))), new QStandardItem(percentText(bar.limit))});
    }
    setEmpty(bars.isEmpty());
    announce();
}

void LimitChart::setLimit(double percent)
{
    const double next = std::round(std::clamp(percent, 0.0, 100.0) * 10) / 10;
    if (next == m_limit || m_bars.isEmpty()) return;
    m_limit = next;
    m_picture->draw();
    announce();
    setAccessibleDescription(summary());
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
    Q_EMIT limitMoved(m_limit);
}

QStringList LimitChart::pausedAt(double percent) const
{
    QStringList names;
    for (const Bar& bar : m_bars) {
        if (bar.worst > percent) names += bar.name;
    }
    return names;
}

QString LimitChart::summary() const
{
    if (m_bars.isEmpty()) return tr("Select a rollout to see the failures of its rings.");
    const QStringList names = pausedAt(m_limit);
    return names.isEmpty() ? tr("At a limit of %1 no ring would have paused.").arg(percentText(m_limit))
                           : tr("At a limit of %1 these rings would have paused: %2.").arg(percentText(m_limit), names.join(QStringLiteral(", ")));
}

void LimitChart::keyPressEvent(QKeyEvent* event)
{
    const bool movable = !isTableShown() && !m_bars.isEmpty() && event->modifiers() == Qt::NoModifier;
    if (movable && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        return setLimit(m_limit + (event->key() == Qt::Key_Up ? 0.5 : -0.5));
    }
    Chart::keyPressEvent(event);
}

}  // namespace quorate::charts
