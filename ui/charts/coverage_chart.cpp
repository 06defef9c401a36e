// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/coverage_chart.h"

#include "ui/charts/axes.h"
#include "ui/charts/label_solver.h"
#include "ui/charts/percent.h"
#include "ui/charts/time_plot.h"
#include "ui/theme/theme.h"

#include <qcustomplot.h>

#include <QAbstractTableModel>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace quorate::charts {
namespace {

constexpr int maxLines = 5;
constexpr double farApart = 24;            // pixels between a name and its place
constexpr double bandHalf = 2.5;           // percent above and below the level where a line ended

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

// A span of time as short words.
QString timeText(double ms)
{
    const QLocale locale;
    if (ms >= 2.0 * 86400e3) return CoverageChart::tr("%1 d").arg(locale.toString(qRound64(ms / 86400e3)));
    if (ms >= 2.0 * 3600e3) return CoverageChart::tr("%1 h").arg(locale.toString(qRound64(ms / 3600e3)));
    if (ms >= 2.0 * 60e3) return CoverageChart::tr("%1 min").arg(locale.toString(qRound64(ms / 60e3)));
    return CoverageChart::tr("%1 s").arg(locale.toString(qRound64(ms / 1e3)));
}

// A span of time as words for a place on the axis.
QString spanText(double ms)
{
    const Unit unit = unitFor(ms);
    const QString number = QLocale().toString(ms / unit.ms, 'f', unit.ms > 1e3 ? 1 : 0);
    if (unit.ms >= 86400e3) return CoverageChart::tr("%1 days after publication").arg(number);
    if (unit.ms >= 3600e3) return CoverageChart::tr("%1 hours after publication").arg(number);
    if (unit.ms >= 60e3) return CoverageChart::tr("%1 minutes after publication").arg(number);
    return CoverageChart::tr("%1 seconds after publication").arg(number);
}

QString percent(double share)
{
    return CoverageChart::tr("%1 %").arg(QLocale().toString(tenthsOfPercent(share), 'f', share >= 1 ? 0 : 1));
}

}  // namespace

class CoverageChart::Picture : public TimePlot {
public:
    explicit Picture(CoverageChart* owner) : TimePlot(owner), m_owner(owner)
    {
        setNoAntialiasingOnDrag(true);
        setInteractions(QCP::iSelectPlottables);
        yAxis->setRange(0, 104);
        auto ticker = QSharedPointer<QCPAxisTickerFixed>::create();
        ticker->setTickStep(25);
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
        forgetMark();
        m_labels.clear();
        m_forecasts.clear();
        m_bands.clear();
        m_plans.clear();
        m_pauses.clear();
        m_unknown.clear();
        m_goal = nullptr;
        m_goalName = nullptr;
        m_unknownName = nullptr;
        const Unit unit = unitFor(m_owner->longest());
        m_unit = unit.ms;
        xAxis->setLabel(unit.label);
        showSpan();
        const int count = std::min<int>(maxLines, int(m_owner->m_lines.size()));
        for (int i = 0; i < count; ++i) {
            const Line& line = m_owner->m_lines.at(i);
            drawPlan(line, i);
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
            end->setProperty("end", true);
            for (const auto& pause : line.pauses) {
                auto* stands = new QCPItemLine(this);
                const double level = shareAt(i, pause.from / unit.ms);
                stands->start->setCoords(pause.from / unit.ms, level);
                stands->end->setCoords(pause.to / unit.ms, level);
                stands->setSelectable(false);
                m_pauses += stands;
            }
            if (line.unknown) drawUnknown(*line.unknown, endY);
            auto* label = new QCPItemText(this);
            label->setText(CoverageChart::tr("%1  %2").arg(line.name, percent(endY / 100)));
            label->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            label->position->setTypeX(QCPItemPosition::ptPlotCoords);
            label->position->setTypeY(QCPItemPosition::ptPlotCoords);
            label->position->setCoords(endX, endY);
            label->setClipToAxisRect(false);
            label->setLayer(QStringLiteral("overlay"));
            auto* leader = new QCPItemLine(this);
            leader->setSelectable(false);
            leader->setVisible(false);
            for (auto* tip : {leader->start, leader->end}) tip->setType(QCPItemPosition::ptAbsolute);
            m_labels += {label, endX, endY, leader};
            if (const auto at = forecast(line)) {
                auto* ahead = new QCPItemLine(this);
                ahead->start->setCoords(endX, endY);
                ahead->end->setCoords(*at / unit.ms, goal * 100);
                ahead->setSelectable(false);
                m_forecasts += {ahead, i};
            }
        }
        if (count > 0) {
            m_goal = new QCPItemStraightLine(this);
            m_goal->point1->setCoords(0, goal * 100);
            m_goal->point2->setCoords(1, goal * 100);
            m_goal->setSelectable(false);
            m_goalName = new QCPItemText(this);
            m_goalName->setText(CoverageChart::tr("goal %1").arg(percent(goal)));
            m_goalName->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
            m_goalName->position->setTypeY(QCPItemPosition::ptPlotCoords);
            m_goalName->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
            m_goalName->position->setCoords(0.01, goal * 100);
            m_goalName->setSelectable(false);
            // Said once for all of them, and also where their bands are too narrow to be seen.
            double longest = 0;
            for (const Line& line : m_owner->m_lines) longest = std::max(longest, line.unknown ? line.unknown->to - line.unknown->from : 0);
            if (longest > 0) {
                m_unknownName = new QCPItemText(this);
                m_unknownName->setText(CoverageChart::tr("no data for the last %1").arg(timeText(longest)));
                m_unknownName->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
                m_unknownName->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
                m_unknownName->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
                m_unknownName->position->setCoords(0.99, 0.98);
                m_unknownName->setPadding(QMargins(4, 1, 4, 1));
                m_unknownName->setSelectable(false);
            }
        }
        paintTokens();
        replot(QCustomPlot::rpQueuedReplot);
        showPlace();
    }

    void paintTokens() override
    {
        const auto& t = theme::current();
        paintAxes(*this, theme::Type::secondary);
        const QFont small = theme::font(theme::Type::secondary);
        static constexpr std::array<QCPScatterStyle::ScatterShape, 5> markers = {
            QCPScatterStyle::ssDisc, QCPScatterStyle::ssDiamond, QCPScatterStyle::ssTriangle, QCPScatterStyle::ssSquare,
            QCPScatterStyle::ssCross};
        for (int i = 0; i < graphCount(); ++i) {
            const int line = graph(i)->property("line").toInt();
            const QColor ink = t.series.at(std::size_t(line));
            if (m_bands.contains(graph(i))) {
                QColor tint = ink;
                tint.setAlphaF(0.13F);
                graph(i)->setPen(Qt::NoPen);
                if (graph(i)->channelFillGraph() != nullptr) graph(i)->setBrush(tint);
                continue;
            }
            graph(i)->setPen(QPen(ink, graph(i)->dataCount() > 2000 ? 1.0 : 2.0));
            graph(i)->selectionDecorator()->setPen(QPen(ink, 3));
            if (graph(i)->property("end").toBool()) {
                graph(i)->setLineStyle(QCPGraph::lsNone);
                graph(i)->setScatterStyle(QCPScatterStyle(markers.at(std::size_t(line)), ink, ink, 8));
            }
        }
        for (auto* band : std::as_const(m_unknown)) {
            band->setPen(QPen(t.border, 1));
            band->setBrush(QBrush(t.muted, Qt::BDiagPattern));
        }
        for (auto* stands : std::as_const(m_pauses)) {
            QPen pen(t.tone(theme::Tone::warn).ink, 6);
            pen.setCapStyle(Qt::FlatCap);
            stands->setPen(pen);
        }
        for (const auto& [name, line] : std::as_const(m_plans)) {
            name->setColor(t.series.at(std::size_t(line)));
            name->setFont(small);
        }
        for (const auto& [item, line] : std::as_const(m_forecasts)) item->setPen(QPen(t.series.at(std::size_t(line)), 1.5, Qt::DotLine));
        if (m_goal != nullptr) {
            m_goal->setPen(QPen(t.control, 1, Qt::DashLine));
            m_goalName->setColor(t.muted);
            m_goalName->setFont(small);
        }
        if (m_unknownName != nullptr) {
            m_unknownName->setColor(t.tone(theme::Tone::warn).ink);
            m_unknownName->setBrush(t.tone(theme::Tone::warn).soft);
            m_unknownName->setFont(small);
        }
        for (int i = 0; i < m_labels.size(); ++i) {
            m_labels.at(i).item->setColor(t.series.at(std::size_t(i)));
            m_labels.at(i).leader->setPen(QPen(t.series.at(std::size_t(i)), 1));
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
        QCPItemLine* leader;               // from a name that had to stand apart to the end of its line
    };

    // Between the soonest and the latest that the plan allows.
    void drawPlan(const Line& line, int index)
    {
        if (line.soonest.size() < 2 || line.soonest.size() != line.latest.size()) return;
        QCPGraph* edge = nullptr;
        for (const auto* points : {&line.latest, &line.soonest}) {
            QList<double> x;
            QList<double> y;
            for (const QPointF& p : *points) {
                x += p.x() / m_unit;
                y += p.y() * 100;
            }
            auto* graph = addGraph();
            graph->setProperty("line", index);
            graph->setSelectable(QCP::stNone);
            graph->setData(x, y, true);
            if (edge != nullptr) graph->setChannelFillGraph(edge);
            edge = graph;
            m_bands += graph;
        }
        auto* name = new QCPItemText(this);
        name->setObjectName(QStringLiteral("plan"));
        name->setText(CoverageChart::tr("plan", "of a rollout: when devices are to have the release"));
        name->setPositionAlignment(Qt::AlignCenter);
        name->setSelectable(false);
        m_plans += {name, index};
    }

    // In the widest part of its band that is free, otherwise as near to its later edge as it can be: on no line, on no other name.
    void placePlans(QList<QRectF> taken)
    {
        constexpr double farthest = 60;
        constexpr double step = 4;
        const QRectF room = QRectF(axisRect()->rect()).adjusted(2, 1, -2, -1);
        const auto crossing = [this](const QList<QPointF>& edge, double share) {
            for (const QPointF& p : edge) {
                if (p.y() >= share) return xAxis->coordToPixel(p.x() / m_unit);
            }
            return xAxis->coordToPixel(edge.last().x() / m_unit);
        };
        for (const auto& [name, index] : std::as_const(m_plans)) {
            const Line& line = m_owner->m_lines.at(index);
            const QFontMetricsF metrics(name->font());
            const QSizeF size(metrics.horizontalAdvance(name->text()) + 6, metrics.height());
            const double top = yAxis->coordToPixel(line.soonest.last().y() * 100);
            QRectF best;
            double worth = -2 * farthest;
            const auto offer = [&](const QPointF& center, double value) {
                QRectF place({}, size);
                place.moveCenter(center);
                if (value <= worth || !room.contains(place)) return;
                if (std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(place); })) return;
                worth = value;
                best = place;
            };
            for (double y = room.bottom() - size.height() / 2; y > std::max(top - farthest, room.top()); y -= step) {
                const double share = std::min(yAxis->pixelToCoord(y) / 100, line.soonest.last().y());
                const double sooner = crossing(line.soonest, share);
                const double later = crossing(line.latest, share);
                const double above = std::max(0.0, top - y);
                if (above == 0 && later - sooner >= size.width()) offer({(sooner + later) / 2, y}, later - sooner);
                for (double beside = 2; beside < farthest; beside += step) offer({later + beside + size.width() / 2, y}, -beside - above);
            }
            name->setVisible(!best.isNull());
            name->position->setPixelPosition(best.center());
            taken += best;
        }
    }

    void drawUnknown(const SharedAxis::Span& span, double level)
    {
        auto* band = new QCPItemRect(this);
        band->topLeft->setCoords(span.from / m_unit, level + bandHalf);
        band->bottomRight->setCoords(span.to / m_unit, level - bandHalf);
        band->setSelectable(false);
        m_unknown += band;
    }

    // Names lie on no other name, and where it can be had on no line and no end of one.
    void placeLabels()
    {
        if (m_labels.isEmpty()) return;
        QList<LabelWish> wishes;
        QList<QRectF> obstacles;
        const QRectF room = QRectF(axisRect()->rect()).adjusted(2, 0, -2, 0);
        const auto pixel = [this](double x, double y) { return QPointF(xAxis->coordToPixel(x), yAxis->coordToPixel(y)); };
        constexpr int samples = 80;
        for (qsizetype i = 0; i < m_labels.size(); ++i) {
            const auto& label = m_labels.at(i);
            // A line that goes on beyond what is shown has its name where it leaves.
            const bool leaves = label.x > xAxis->range().upper;
            const double x = leaves ? xAxis->range().upper : label.x;
            const QFontMetricsF metrics(label.item->font());
            wishes += {pixel(x, leaves ? shareAt(i, x) : label.y),
                       {metrics.horizontalAdvance(label.item->text()) + 6, metrics.height() + 1}, leaves};
            if (!leaves) obstacles += QRectF(pixel(x, label.y) - QPointF(6, 6), QSizeF(12, 12));
            for (int s = 0; s < samples; ++s) {
                const double at = xAxis->range().lower + (x - xAxis->range().lower) * s / samples;
                obstacles += QRectF(pixel(at, shareAt(i, at)) - QPointF(2, 2), QSizeF(4, 4));
            }
        }
        for (const auto* band : std::as_const(m_unknown)) {
            obstacles += QRectF(band->topLeft->pixelPosition(), band->bottomRight->pixelPosition()).normalized();
        }
        const auto places = charts::placeLabels(wishes, room, obstacles);
        for (qsizetype i = 0; i < m_labels.size(); ++i) {
            m_labels.at(i).item->setVisible(m_labels.at(i).x >= xAxis->range().lower);
            m_labels.at(i).item->setPositionAlignment(Qt::AlignCenter);
            m_labels.at(i).item->position->setPixelPosition(places.at(i).center());
            const QPointF from = wishes.at(i).at;
            const QRectF& name = places.at(i);
            const QPointF to(std::clamp(from.x(), name.left(), name.right()), std::clamp(from.y(), name.top(), name.bottom()));
            m_labels.at(i).leader->setVisible(m_labels.at(i).item->visible() && QLineF(from, to).length() > farApart);
            m_labels.at(i).leader->start->setPixelPosition(from);
            m_labels.at(i).leader->end->setPixelPosition(to);
        }
        placePlans(obstacles + places);
    }

    // Where line `i` is at a place of the axis, in percent.
    [[nodiscard]] double shareAt(qsizetype i, double x) const
    {
        const auto& points = m_owner->m_lines.at(i).points;
        const auto after = std::upper_bound(points.begin(), points.end(), x * m_unit, [](double at, const QPointF& p) { return at < p.x(); });
        return after == points.begin() ? 0 : std::prev(after)->y() * 100;
    }

    CoverageChart* m_owner;
    QList<Label> m_labels;
    QList<std::pair<QCPItemLine*, int>> m_forecasts;
    QList<QCPGraph*> m_bands;              // two a plan: its later edge, then its sooner one
    QList<std::pair<QCPItemText*, int>> m_plans;   // the bands' names
    QList<QCPItemLine*> m_pauses;
    QList<QCPItemRect*> m_unknown;
    QCPItemStraightLine* m_goal = nullptr;
    QCPItemText* m_goalName = nullptr;
    QCPItemText* m_unknownName = nullptr;
};

// The points as rows, worded when they are looked at: a fleet of months has tens of thousands.
class CoverageChart::Points : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    void set(const QList<Line>& lines)
    {
        beginResetModel();
        m_lines = lines;
        m_ends.clear();
        int rows = 0;
        for (const Line& line : lines) m_ends += rows += int(line.points.size());
        endResetModel();
    }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() || m_ends.isEmpty() ? 0 : m_ends.last(); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
        if (section == 0) return CoverageChart::tr("Release");
        return section == 1 ? CoverageChart::tr("Seconds since publication") : CoverageChart::tr("Share");
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid()) return {};
        if (role == Qt::TextAlignmentRole && index.column() > 0) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        if (role != Qt::DisplayRole) return {};
        const auto end = std::upper_bound(m_ends.begin(), m_ends.end(), index.row());
        const Line& line = m_lines.at(end - m_ends.begin());
        if (index.column() == 0) return line.name;
        const QPointF& point = line.points.at(index.row() - (*end - line.points.size()));
        return index.column() == 1 ? QLocale().toString(qRound64(point.x() / 1000)) : percent(point.y());
    }

private:
    QList<Line> m_lines;
    QList<int> m_ends;                  // the row behind each line's last point
};

CoverageChart::CoverageChart(const QString& name, QWidget* parent)
    : PlottedChart(name, parent), m_picture(new Picture(this)), m_table(new Points(this))
{
    setPlot(m_picture);
    setTableModel(m_table);
    set({});
}

CoverageChart::~CoverageChart() = default;

void CoverageChart::set(const QList<Line>& lines)
{
    if (lines == m_lines && !accessibleName().isEmpty()) return;
    m_lines = lines;
    m_picture->draw();
    m_table->set(m_lines);
    setEmpty(m_lines.isEmpty());
    announce();
}

QString CoverageChart::summary() const
{
    if (m_lines.isEmpty()) return tr("No release has been acknowledged by devices yet.");
    QStringList parts;
    for (const Line& line : m_lines) {
        if (const auto at = forecast(line)) {
            parts += tr("%1 at %2, %3 in about %4 at this pace").arg(line.name, percent(line.points.last().y()), percent(goal), timeText(*at - line.points.last().x()));
            continue;
        }
        const QString share = percent(line.points.isEmpty() ? 0 : line.points.last().y());
        parts += line.unknown ? tr("%1 at %2, no data for the last %3").arg(line.name, share, timeText(line.unknown->to - line.unknown->from))
                              : tr("%1 at %2").arg(line.name, share);
    }
    return tr("Coverage since publication: %1.").arg(parts.join(QStringLiteral(", ")));
}

std::optional<double> CoverageChart::forecast(const Line& line)
{
    if (line.points.size() < 2 || line.unknown) return std::nullopt;
    const QPointF last = line.points.last();
    if (last.y() >= goal || last.x() <= 0) return std::nullopt;
    const double from = last.x() * 0.75;
    const auto after = std::upper_bound(line.points.begin(), line.points.end(), from, [](double at, const QPointF& p) { return at < p.x(); });
    const double before = after == line.points.begin() ? 0 : std::prev(after)->y();
    const double pace = (last.y() - before) / (last.x() - from);
    if (pace <= 0) return std::nullopt;
    const double at = last.x() + (goal - last.y()) / pace;
    // What is a hundred times as far away as what is known is nothing to foretell.
    return at < last.x() * 100 ? std::optional(at) : std::nullopt;
}

double CoverageChart::longest() const
{
    double span = 1000;
    for (const Line& line : m_lines) {
        if (!line.points.isEmpty()) span = std::max(span, line.points.last().x());
    }
    // The part that is not known belongs to it, but one of a line that has not moved for long would leave no room for the others.
    const double known = span;
    for (const Line& line : m_lines) {
        if (line.unknown && line.unknown->from <= 2 * known) span = std::max(span, std::min(line.unknown->to, 2 * known));
    }
    return span;
}

std::optional<SharedAxis::Span> CoverageChart::whole() const
{
    if (m_lines.isEmpty()) return std::nullopt;
    // Room at the right for the names at the ends of the lines.
    return SharedAxis::Span{0, longest() * 1.28};
}

QString CoverageChart::atPlace(double place) const
{
    if (m_lines.isEmpty()) return {};
    QStringList lines{spanText(place)};
    for (const Line& line : m_lines) {
        const auto after = std::upper_bound(line.points.begin(), line.points.end(), place, [](double at, const QPointF& p) { return at < p.x(); });
        if (line.unknown && place >= line.unknown->from && place <= line.unknown->to) {
            lines += tr("%1  no data").arg(line.name);
            continue;
        }
        const bool over = after == line.points.end() && !line.points.isEmpty() && place > line.points.last().x();
        if (over) continue;                // nothing is known of it so late
        const QString share = percent(after == line.points.begin() ? 0 : std::prev(after)->y());
        const bool stood = std::any_of(line.pauses.begin(), line.pauses.end(), [place](const auto& p) { return place >= p.from && place <= p.to; });
        lines += stood ? tr("%1  %2, paused").arg(line.name, share) : tr("%1  %2").arg(line.name, share);
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace quorate::charts
