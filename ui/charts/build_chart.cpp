// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/build_chart.h"

#include "ui/charts/axes.h"
#include "ui/charts/time_plot.h"
#include "ui/theme/theme.h"

#include <qcustomplot.h>

#include <QLocale>
#include <QStandardItemModel>

#include <algorithm>

namespace quorate::charts {
namespace {

constexpr double kilo = 1e3;
constexpr double mega = 1e6;

QString sizeText(double bytes)
{
    return QLocale().formattedDataSize(qint64(bytes), bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

double shareOf(const BuildChart::Point& p)
{
    return p.covered <= 0 ? 0 : p.written / p.covered;
}

QString shareText(const BuildChart::Point& p)
{
    return BuildChart::tr("%1 %").arg(QLocale().toString(100 * shareOf(p), 'f', 1));
}

}  // namespace

class BuildChart::Picture : public TimePlot {
public:
    explicit Picture(BuildChart* owner) : TimePlot(owner), m_owner(owner)
    {
        yAxis->setLabel(BuildChart::tr("payload, %"));
    }

    void draw()
    {
        clearPlottables();
        clearItems();
        forgetMark();
        clearTexts();
        const auto whole = m_owner->whole();
        const bool small = whole && whole->to < mega;
        m_unit = small ? kilo : mega;
        xAxis->setLabel(small ? BuildChart::tr("of the new version, kB") : BuildChart::tr("of the new version, MB"));
        double high = 0;
        double end = 0;
        QCPGraph* graph = nullptr;
        quint32 attempt = 0;
        for (const Point& p : m_owner->m_points) {
            if (p.covered <= 0) continue;
            if (graph == nullptr || p.attempt != attempt) {
                graph = addGraph();
                graph->setSelectable(QCP::stNone);
                graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, 4));
                attempt = p.attempt;
            }
            graph->addData(p.covered / m_unit, 100 * shareOf(p));
            high = std::max(high, 100 * shareOf(p));
            end = std::max(end, p.covered / m_unit);
        }
        yAxis->setRange(0, std::max(high, 0.1) * 1.2);
        yAxis->setNumberPrecision(high < 2 ? 2 : high < 20 ? 1 : 0);
        xAxis->setNumberFormat(QStringLiteral("f"));
        xAxis->setNumberPrecision(end < 2 ? 2 : end < 20 ? 1 : 0);
        const auto newest = m_owner->lastAttempt();
        if (!newest.isEmpty() && newest.last().covered > 0) {
            const Point& last = newest.last();
            const bool left = last.covered / m_unit > end / 2;
            write(BuildChart::tr("%1 so far").arg(sizeText(last.written)), last.covered / m_unit, 100 * shareOf(last),
                  Qt::AlignBottom | (left ? Qt::AlignRight : Qt::AlignLeft));
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
        for (int i = 0; i < graphCount(); ++i) {
            const bool newest = i + 1 == graphCount();
            graph(i)->setPen(QPen(newest ? t.series.at(0) : t.series.at(4), newest ? 2 : 1));
        }
        paintTexts();
    }

private:
    BuildChart* m_owner;
};

BuildChart::BuildChart(const QString& name, QWidget* parent)
    : PlottedChart(name, parent), m_picture(new Picture(this)), m_table(new QStandardItemModel(0, 4, this))
{
    setPlot(m_picture);
    m_table->setHorizontalHeaderLabels({tr("Way tried"), tr("Of the new version"), tr("Payload so far"), tr("Share")});
    setTableModel(m_table);
    setEmpty(true);
    announce();
}

BuildChart::~BuildChart() = default;

void BuildChart::set(const QList<Point>& points)
{
    if (points == m_points) return;
    m_points = points;
    m_picture->draw();
    m_table->setRowCount(int(points.size()));
    for (int row = 0; row < points.size(); ++row) {
        const Point& p = points.at(row);
        const QStringList texts{QLocale().toString(p.attempt), sizeText(p.covered), sizeText(p.written),
                                p.covered <= 0 ? QStringLiteral("\u2013") : shareText(p)};
        for (int column = 0; column < texts.size(); ++column) m_table->setItem(row, column, new QStandardItem(texts.at(column)));
    }
    setEmpty(std::none_of(points.begin(), points.end(), [](const Point& p) { return p.covered > 0; }));
    announce();
}

QList<BuildChart::Point> BuildChart::lastAttempt() const
{
    QList<Point> points;
    for (const Point& p : m_points) {
        if (p.attempt == m_points.last().attempt) points += p;
    }
    return points;
}

QString BuildChart::summary() const
{
    const auto points = lastAttempt();
    if (points.isEmpty() || points.last().covered <= 0) return tr("Nothing is encoded yet.");
    const Point& last = points.last();
    return tr("%1 of the new version are encoded in %2 of payload, %3.").arg(sizeText(last.covered), sizeText(last.written), shareText(last));
}

std::optional<SharedAxis::Span> BuildChart::whole() const
{
    double end = 0;
    for (const Point& p : m_points) end = std::max(end, p.covered);
    if (end <= 0) return std::nullopt;
    return SharedAxis::Span{0, end};
}

QString BuildChart::atPlace(double place) const
{
    const auto points = lastAttempt();
    const auto at = std::find_if(points.begin(), points.end(), [place](const Point& p) { return p.covered >= place && p.covered > 0; });
    if (at == points.end()) return {};
    return tr("%1: %2 of payload, %3").arg(sizeText(at->covered), sizeText(at->written), shareText(*at));
}

double BuildChart::nextPlace(double place, int direction) const
{
    const auto points = lastAttempt();
    double next = place;
    if (direction > 0) {
        for (const Point& p : points) {
            if (p.covered > place) return p.covered;
        }
        return next;
    }
    for (const Point& p : points) {
        if (p.covered < place && p.covered > 0) next = p.covered;
    }
    return next;
}

}  // namespace quorate::charts
