// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/coverage_chart.h"

#include "ui/theme/theme.h"

#include <qcustomplot.h>

#include <QEvent>
#include <QLocale>
#include <QStandardItemModel>

#include <algorithm>
#include <array>
#include <cmath>

namespace quorate::charts {
namespace {

constexpr int maxLines = 5;

// The unit in which a span of time reads best on an axis.
struct Unit {
    double ms;
    QString label;
};

Unit unitFor(double spanMs)
{
    if (spanMs > 3.0 * 86400e3) return {86400e3, CoverageChart::tr("days since publication")};
    if (spanMs > 3.0 * 3600e3) return {3600e3, CoverageChart::tr("hours since publication")};
    if (spanMs > 3.0 * 60e3) return {60e3, CoverageChart::tr("minutes since publication")};
    return {1e3, CoverageChart::tr("seconds since publication")};
}

QString percent(double share)
{
    return CoverageChart::tr("%1 %").arg(QLocale().toString(std::floor(share * 1000) / 10, 'f', share >= 1 ? 0 : 1));
}

}  // namespace

class CoverageChart::Picture : public QCustomPlot {
public:
    explicit Picture(CoverageChart* owner) : m_owner(owner)
    {
        setFocusPolicy(Qt::NoFocus);
        setNoAntialiasingOnDrag(true);
        setInteractions(QCP::iSelectPlottables);
        axisRect()->setAutoMargins(QCP::msAll);
        axisRect()->setMinimumMargins(QMargins(8, 8, 8, 4));
        yAxis->setRange(0, 104);
        auto ticker = QSharedPointer<QCPAxisTickerFixed>::create();
        ticker->setTickStep(25);
        yAxis->setNumberFormat(QStringLiteral("f"));
        yAxis->setNumberPrecision(0);
        yAxis->setLabel(CoverageChart::tr("% of eligible devices"));
        yAxis->setTicker(ticker);
        QObject::connect(this, &QCustomPlot::afterLayout, m_owner, [this] { placeLabels(); });
        QObject::connect(this, &QCustomPlot::plottableClick, m_owner, [this](QCPAbstractPlottable* plottable) {
            const auto index = plottable->property("line").toInt();
            Q_EMIT m_owner->lineChosen(m_owner->m_lines.at(index).id);
        });
    }

    void draw()
    {
        clearPlottables();
        clearItems();
        m_labels.clear();
        double span = 1000;
        for (const Line& line : m_owner->m_lines) {
            if (!line.points.isEmpty()) span = std::max(span, line.points.last().x());
        }
        const Unit unit = unitFor(span);
        xAxis->setLabel(unit.label);
        // Room at the right for the names at the ends of the lines.
        xAxis->setRange(0, span / unit.ms * 1.28);
        const int count = std::min<int>(maxLines, int(m_owner->m_lines.size()));
        for (int i = 0; i < count; ++i) {
            const Line& line = m_owner->m_lines.at(i);
            QCPGraph* graph = addGraph();
            graph->setProperty("line", i);
            graph->setLineStyle(QCPGraph::lsStepLeft);
            graph->setAdaptiveSampling(true);
            QList<double> x{0};
            QList<double> y{0};
            for (const QPointF& p : line.points) {
                x += p.x() / unit.ms;
                y += p.y() * 100;
            }
            graph->setData(x, y, true);
            const double endX = x.last();
            const double endY = y.last();
            auto* end = addGraph();
            end->setProperty("line", i);
            end->setData({endX}, {endY});
            auto* label = new QCPItemText(this);
            label->setText(CoverageChart::tr("%1  %2").arg(line.name, percent(endY / 100)));
            label->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            label->position->setTypeX(QCPItemPosition::ptPlotCoords);
            label->position->setTypeY(QCPItemPosition::ptPlotCoords);
            label->position->setCoords(endX, endY);
            label->setClipToAxisRect(false);
            label->setLayer(QStringLiteral("overlay"));
            m_labels += {label, endX, endY};
        }
        paintTokens();
        replot(QCustomPlot::rpQueuedReplot);
    }

    void paintTokens()
    {
        const auto& t = theme::current();
        setBackground(QBrush(t.surface));
        axisRect()->setBackground(QBrush(t.surface));
        const QFont small = theme::font(theme::Type::secondary);
        for (QCPAxis* axis : {xAxis, yAxis}) {
            axis->setBasePen(axis == xAxis ? QPen(t.border) : QPen(Qt::NoPen));
            axis->setTickPen(Qt::NoPen);
            axis->setSubTickPen(Qt::NoPen);
            axis->setTickLabelColor(t.muted);
            axis->setLabelColor(t.muted);
            axis->setTickLabelFont(small);
            axis->setLabelFont(small);
            axis->grid()->setPen(QPen(t.grid));
            axis->grid()->setZeroLinePen(Qt::NoPen);
        }
        xAxis->grid()->setVisible(false);
        static constexpr std::array<QCPScatterStyle::ScatterShape, 5> markers = {
            QCPScatterStyle::ssDisc, QCPScatterStyle::ssDiamond, QCPScatterStyle::ssTriangle, QCPScatterStyle::ssSquare,
            QCPScatterStyle::ssCross};
        for (int i = 0; i < graphCount(); ++i) {
            const int line = graph(i)->property("line").toInt();
            const QColor ink = t.series.at(std::size_t(line));
            graph(i)->setPen(QPen(ink, graph(i)->dataCount() > 2000 ? 1.0 : 2.0));
            graph(i)->selectionDecorator()->setPen(QPen(ink, 3));
            if (i % 2 == 1) {
                graph(i)->setLineStyle(QCPGraph::lsNone);
                graph(i)->setScatterStyle(QCPScatterStyle(markers.at(std::size_t(line)), ink, ink, 8));
            }
        }
        for (int i = 0; i < m_labels.size(); ++i) {
            m_labels.at(i).item->setColor(t.series.at(std::size_t(i)));
            QColor veil = t.surface;
            veil.setAlphaF(0.85F);
            m_labels.at(i).item->setBrush(veil);
            m_labels.at(i).item->setPadding(QMargins(2, 0, 2, 0));
            QFont font = small;
            font.setWeight(QFont::DemiBold);
            m_labels.at(i).item->setFont(font);
        }
    }

private:
    struct Label {
        QCPItemText* item;
        double x;
        double y;
    };

    // Names that would lie over each other are pushed apart, from the top down and back up from the bottom.
    void placeLabels()
    {
        if (m_labels.isEmpty()) return;
        const double gap = QFontMetrics(theme::font(theme::Type::secondary)).height() + 1;
        QList<qsizetype> order;
        QList<double> pixel;
        for (qsizetype i = 0; i < m_labels.size(); ++i) {
            order += i;
            pixel += yAxis->coordToPixel(m_labels.at(i).y);
        }
        std::sort(order.begin(), order.end(), [&](auto a, auto b) { return pixel.at(a) < pixel.at(b); });
        for (qsizetype i = 1; i < order.size(); ++i) {
            pixel[order.at(i)] = std::max(pixel.at(order.at(i)), pixel.at(order.at(i - 1)) + gap);
        }
        double floor = axisRect()->bottom() - gap / 2;
        for (qsizetype i = order.size() - 1; i >= 0; --i) {
            pixel[order.at(i)] = std::min(pixel.at(order.at(i)), floor);
            floor = pixel.at(order.at(i)) - gap;
        }
        for (qsizetype i = 0; i < m_labels.size(); ++i) {
            const auto& label = m_labels.at(i);
            label.item->position->setPixelPosition({xAxis->coordToPixel(label.x) + 9, pixel.at(i)});
        }
    }

    CoverageChart* m_owner;
    QList<Label> m_labels;
};

CoverageChart::CoverageChart(const QString& name, QWidget* parent)
    : Chart(name, parent), m_picture(new Picture(this)), m_table(new QStandardItemModel(this))
{
    setPicture(m_picture);
    setTableModel(m_table);
    set({});
}

CoverageChart::~CoverageChart() = default;

void CoverageChart::set(const QList<Line>& lines)
{
    if (lines == m_lines && !accessibleName().isEmpty()) return;
    m_lines = lines;
    m_picture->draw();
    fillTable();
    setEmpty(m_lines.isEmpty());
    announce();
}

void CoverageChart::fillTable()
{
    m_table->clear();
    m_table->setHorizontalHeaderLabels({tr("Release"), tr("Seconds since publication"), tr("Share")});
    const QLocale locale;
    for (const Line& line : m_lines) {
        for (const QPointF& p : line.points) {
            m_table->appendRow({new QStandardItem(line.name), new QStandardItem(locale.toString(qRound64(p.x() / 1000))),
                                new QStandardItem(percent(p.y()))});
        }
    }
}

QString CoverageChart::summary() const
{
    if (m_lines.isEmpty()) return tr("No release has been acknowledged by devices yet.");
    QStringList parts;
    for (const Line& line : m_lines) {
        parts += tr("%1 at %2").arg(line.name, percent(line.points.isEmpty() ? 0 : line.points.last().y()));
    }
    return tr("Coverage since publication: %1.").arg(parts.join(QStringLiteral(", ")));
}

void CoverageChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_picture->paintTokens();
        m_picture->replot(QCustomPlot::rpQueuedReplot);
    }
    Chart::changeEvent(event);
}

}  // namespace quorate::charts
