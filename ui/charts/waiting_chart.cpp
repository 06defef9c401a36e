// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/waiting_chart.h"

#include "ui/charts/axes.h"
#include "ui/charts/time_plot.h"
#include "ui/theme/theme.h"

#include <qcustomplot.h>

#include <QLocale>
#include <QStandardItemModel>

#include <algorithm>

namespace quorate::charts {
namespace {

constexpr qsizetype maxLayers = 5;

struct WaitingUnit {
    double ms;
    QString label;
};

WaitingUnit unitBeforeNow(double spanMs)
{
    if (spanMs > 3.0 * 86400e3) return {86400e3, WaitingChart::tr("days before now")};
    if (spanMs > 3.0 * 3600e3) return {3600e3, WaitingChart::tr("hours before now")};
    if (spanMs > 3.0 * 60e3) return {60e3, WaitingChart::tr("minutes before now")};
    return {1e3, WaitingChart::tr("seconds before now")};
}

}  // namespace

class WaitingChart::Picture : public TimePlot {
public:
    explicit Picture(WaitingChart* owner) : TimePlot(owner), m_owner(owner)
    {
        setInteractions(QCP::iSelectPlottables);
        yAxis->setLabel(WaitingChart::tr("waiting"));
        countWhole();
        xAxis->setRangeReversed(true);
        QObject::connect(this, &QCustomPlot::plottableClick, m_owner, [this](QCPAbstractPlottable* plottable) {
            Q_EMIT m_owner->lineChosen(plottable->property("layer").toString());
        });
    }

    void draw()
    {
        clearPlottables();
        clearItems();
        forgetMark();
        m_areas.clear();
        clearTexts();
        m_marks.clear();
        const Content& c = m_owner->m_content;
        const double oldest = m_owner->oldest();
        const WaitingUnit unit = unitBeforeNow(oldest);
        m_unit = unit.ms;
        xAxis->setLabel(unit.label);
        // Every layer has a point wherever any has one, so that areas lie upon each other.
        QList<double> places{oldest * 1.04};
        for (const Layer& layer : c.layers) {
            for (const qint64 at : layer.at) places += double(c.now - at);
        }
        std::sort(places.begin(), places.end(), std::greater<>());
        places.erase(std::unique(places.begin(), places.end()), places.end());
        places += 0;
        QList<double> x;
        for (const double place : std::as_const(places)) x += place / unit.ms;
        QList<double> below(places.size(), 0);
        QCPGraph* beneath = nullptr;
        const qsizetype drawn = std::min(maxLayers, c.layers.size());
        for (qsizetype i = 0; i < drawn; ++i) {
            QList<double> y = below;
            const auto add = [&](const Layer& layer) {
                for (qsizetype k = 0; k < places.size(); ++k) {
                    const qint64 moment = c.now - qint64(places.at(k));
                    y[k] += double(std::upper_bound(layer.at.begin(), layer.at.end(), moment) - layer.at.begin());
                }
            };
            add(c.layers.at(i));
            for (qsizetype k = maxLayers; i + 1 == maxLayers && k < c.layers.size(); ++k) add(c.layers.at(k));
            QCPGraph* area = addGraph();
            area->setProperty("layer", c.layers.at(i).id);
            area->setLineStyle(QCPGraph::lsStepLeft);
            area->setData(x, y, false);
            if (beneath != nullptr) area->setChannelFillGraph(beneath);
            m_areas += area;
            const QString name = i + 1 == maxLayers && c.layers.size() > maxLayers ? WaitingChart::tr("others") : c.layers.at(i).name;
            if (y.last() > below.last()) write(name, 0, (y.last() + below.last()) / 2, Qt::AlignRight | Qt::AlignVCenter);
            beneath = area;
            below = y;
        }
        const double high = std::max(1.0, below.last()) * 1.25;
        yAxis->setRange(0, high);
        for (const Mark& mark : c.marks) {
            auto* line = new QCPItemStraightLine(this);
            line->point1->setCoords(double(c.now - mark.at) / unit.ms, 0);
            line->point2->setCoords(double(c.now - mark.at) / unit.ms, 1);
            m_marks += line;
        }
        if (!c.marks.isEmpty()) {
            const Mark& mark = c.marks.first();
            write(mark.text, double(c.now - mark.at) / unit.ms, high * 0.97, Qt::AlignLeft | Qt::AlignTop);
        }
        showSpan();
        paintTokens();
        replot(QCustomPlot::rpQueuedReplot);
        showPlace();
    }

    void paintTokens() override
    {
        const auto& t = theme::current();
        paintAxes(*this, theme::Type::secondary);
        for (qsizetype i = 0; i < m_areas.size(); ++i) {
            const QColor ink = t.series.at(std::size_t(i));
            QColor fill = ink;
            fill.setAlphaF(0.35F);
            m_areas.at(i)->setPen(QPen(ink, 2));
            m_areas.at(i)->setBrush(fill);
            m_areas.at(i)->selectionDecorator()->setPen(QPen(ink, 3));
            m_areas.at(i)->selectionDecorator()->setBrush(fill);
        }
        paintTexts();
        for (auto* line : std::as_const(m_marks)) line->setPen(QPen(t.accent, 2, Qt::DashLine));
    }

private:
    WaitingChart* m_owner;
    QList<QCPGraph*> m_areas;
    QList<QCPItemStraightLine*> m_marks;
};

WaitingChart::WaitingChart(const QString& name, QWidget* parent)
    : PlottedChart(name, parent), m_picture(new Picture(this)), m_table(new QStandardItemModel(this))
{
    setPlot(m_picture);
    setTableModel(m_table);
    m_content.summary = tr("Nothing waits for a block.");
    setEmpty(true);
    announce();
}

WaitingChart::~WaitingChart() = default;

void WaitingChart::set(const Content& content)
{
    if (content == m_content) return;
    m_content = content;
    m_picture->draw();
    m_table->clear();
    m_table->setHorizontalHeaderLabels({tr("Kind"), tr("Seconds before now")});
    for (const Layer& layer : content.layers) {
        for (const qint64 at : layer.at) {
            m_table->appendRow({new QStandardItem(layer.name), new QStandardItem(QLocale().toString(qint64((content.now - at) / 1000)))});
        }
    }
    setEmpty(content.layers.isEmpty());
    announce();
}

double WaitingChart::oldest() const
{
    double oldest = 10e3;
    for (const Layer& layer : m_content.layers) {
        if (!layer.at.isEmpty()) oldest = std::max(oldest, double(m_content.now - layer.at.first()));
    }
    return oldest;
}

std::optional<SharedAxis::Span> WaitingChart::whole() const
{
    if (m_content.layers.isEmpty()) return std::nullopt;
    return SharedAxis::Span{0, oldest() * 1.04};
}

QString WaitingChart::atPlace(double place) const
{
    if (m_content.layers.isEmpty()) return {};
    const WaitingUnit unit = unitBeforeNow(oldest());
    QStringList lines{QLocale().toString(place / unit.ms, 'f', 1) + QLatin1Char(' ') + unit.label};
    for (const Layer& layer : m_content.layers) {
        const auto count = std::upper_bound(layer.at.begin(), layer.at.end(), m_content.now - qint64(place)) - layer.at.begin();
        if (count > 0) lines += tr("%1: %2").arg(layer.name, QLocale().toString(qint64(count)));
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace quorate::charts
