// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_plot.h"

#include "ui/theme/theme.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace quorate::charts {

QString momentText(double at, bool utc)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(qint64(at), utc ? Qt::UTC : Qt::LocalTime), QStringLiteral("d MMM hh:mm:ss"));
}

TimePlot::TimePlot(PlottedChart* owner) : Plot(owner), m_owner(owner)
{
    setFocusPolicy(Qt::NoFocus);
    axisRect()->setAutoMargins(QCP::msAll);
    axisRect()->setMinimumMargins(QMargins(8, 8, 8, 4));
    yAxis->setNumberFormat(QStringLiteral("f"));
    yAxis->setNumberPrecision(0);
    onZoom = [this](double factor, double about) { m_owner->zoom(factor, about * m_unit); };
    onHover = [this](std::optional<double> x) {
        const auto all = m_owner->whole();
        if (x && all) x = std::clamp(*x * m_unit, all->from, all->to);
        m_owner->axis().setPlace(all ? x : std::nullopt);
    };
    QObject::connect(this, &QCustomPlot::mouseDoubleClick, m_owner, [this] { m_owner->axis().setSpan(std::nullopt); });
}

void TimePlot::showSpan()
{
    const auto now = m_owner->shown();
    xAxis->setRange(now.from / m_unit, now.to / m_unit);
}

void TimePlot::showPlace()
{
    const auto place = m_owner->axis().place();
    if (!place || !m_owner->whole()) return unmark();
    mark(*place / m_unit, *place / m_unit, m_owner->atPlace(*place));
}

void TimePlot::countWhole()
{
    auto ticker = QSharedPointer<QCPAxisTickerFixed>::create();
    ticker->setTickStep(1);
    ticker->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    yAxis->setTicker(ticker);
}

void TimePlot::write(const QString& text, double x, double y, Qt::Alignment alignment)
{
    auto* item = new QCPItemText(this);
    item->setText(text);
    item->setPositionAlignment(alignment);
    item->position->setCoords(x, y);
    item->setPadding(QMargins(4, 0, 4, 1));
    m_texts += item;
}

void TimePlot::paintTexts()
{
    const auto& t = theme::current();
    QFont strong = theme::font(theme::Type::secondary);
    strong.setWeight(QFont::DemiBold);
    QColor ground = t.surface;
    ground.setAlphaF(0.85F);
    for (auto* text : std::as_const(m_texts)) {
        text->setFont(strong);
        text->setColor(t.text);
        text->setBrush(ground);
    }
}

}  // namespace quorate::charts
