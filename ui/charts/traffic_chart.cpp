// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/traffic_chart.h"

#include "ui/charts/axes.h"
#include "ui/charts/time_plot.h"
#include "ui/theme/theme.h"

#include <qcustomplot.h>

#include <QAbstractTableModel>
#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace quorate::charts {
namespace {

constexpr double grip = 7;             // pixels around the line that can be dragged
constexpr double leastShown = 1024;    // bytes a second

QString rateText(double bytesPerSecond)
{
    return TrafficChart::tr("%1/s").arg(QLocale().formattedDataSize(qint64(bytesPerSecond), bytesPerSecond < 1000 ? 0 : 1, QLocale::DataSizeSIFormat));
}

}  // namespace

// The same as a table, the newest first; cells are written when somebody looks at them.
class TrafficChart::Points : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    void set(const QList<Point>& points, bool utc)
    {
        beginResetModel();
        m_points = points;
        m_utc = utc;
        endResetModel();
    }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_points.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
        return section == 0 ? TrafficChart::tr("Time") : section == 1 ? TrafficChart::tr("Received") : TrafficChart::tr("Sent");
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || role != Qt::DisplayRole) return {};
        const Point& p = m_points.at(m_points.size() - 1 - index.row());
        return index.column() == 0 ? momentText(p.at, m_utc) : rateText(index.column() == 1 ? p.down : p.up);
    }

private:
    QList<Point> m_points;
    bool m_utc = true;
};

class TrafficChart::Picture : public TimePlot {
public:
    explicit Picture(TrafficChart* owner) : TimePlot(owner), m_owner(owner), m_ticker(new QCPAxisTickerDateTime)
    {
        m_unit = 1e3;                  // the ticker counts seconds since 1970
        xAxis->setTicker(m_ticker);
        m_down = addGraph();
        m_up = addGraph();
        for (QCPGraph* graph : {m_down, m_up}) {
            graph->setLineStyle(QCPGraph::lsStepLeft);
            graph->setSelectable(QCP::stNone);
        }
        grabs = [this](double, double y) {
            m_grabbedAt = yAxis->coordToPixel(y);
            return std::abs(m_grabbedAt - yAxis->coordToPixel(capY())) <= grip;
        };
        onDrag = [this](double, double y, bool done) {
            // A click beside the line is no wish for another limit.
            if (!m_dragged && std::abs(yAxis->coordToPixel(y) - m_grabbedAt) < QApplication::startDragDistance()) return;
            m_dragged = done ? std::nullopt : std::optional(y);
            if (done) return m_owner->moveCap(y >= yAxis->range().upper * 0.98 ? 0 : y * m_scale);
            placeCap();
            replot(QCustomPlot::rpQueuedReplot);
        };
    }

    void draw()
    {
        const Content& c = m_owner->m_content;
        clearItems();
        forgetMark();
        clearTexts();
        m_gaps.clear();
        const double high = std::max({m_owner->highest(), c.cap, leastShown});
        m_scale = high >= 2e6 ? 1e6 : high >= 2e3 ? 1e3 : 1;
        yAxis->setLabel(m_scale >= 1e6 ? TrafficChart::tr("MB/s") : m_scale >= 1e3 ? TrafficChart::tr("kB/s") : TrafficChart::tr("B/s"));
        yAxis->setScaleType(c.logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
        yAxis->setTicker(c.logarithmic ? QSharedPointer<QCPAxisTicker>(new QCPAxisTickerLog) : QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
        const double low = c.logarithmic ? 100 / m_scale : 0;
        yAxis->setRange(low, high / m_scale * (c.logarithmic ? 2 : 1.15));
        yAxis->setNumberPrecision(c.logarithmic || high / m_scale < 5 ? 1 : 0);
        QList<double> x;
        QList<double> down;
        QList<double> up;
        double end = c.from;
        const double nothing = std::numeric_limits<double>::quiet_NaN();
        const auto gap = [&](double from, double to) {
            if (to - from < c.bucket * 1.5) return;
            auto* band = new QCPItemRect(this);
            band->topLeft->setCoords(from / m_unit, yAxis->range().upper);
            band->bottomRight->setCoords(to / m_unit, low);
            m_gaps += band;
            if (!x.isEmpty()) {
                x += from / m_unit;
                down += nothing;
                up += nothing;
            }
        };
        for (const Point& p : c.points) {
            if (p.at + c.bucket < c.from) continue;
            gap(end, p.at);
            x += p.at / m_unit;
            down += std::max(low, p.down / m_scale);
            up += std::max(low, p.up / m_scale);
            end = p.at + c.bucket;
        }
        if (!x.isEmpty()) {
            x += end / m_unit;
            down += down.last();
            up += up.last();
        }
        gap(end, c.to);
        m_down->setData(x, down, true);
        m_up->setData(x, up, true);
        const bool days = c.to - c.from > 2 * 86400e3;
        m_ticker->setDateTimeFormat(days ? QStringLiteral("d MMM") : c.to - c.from > 900e3 ? QStringLiteral("hh:mm") : QStringLiteral("hh:mm:ss"));
        m_ticker->setDateTimeSpec(c.utc ? Qt::UTC : Qt::LocalTime);
        m_cap = new QCPItemStraightLine(this);
        m_capName = new QCPItemText(this);
        m_capName->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
        m_capName->setPadding(QMargins(4, 1, 4, 1));
        m_names.clear();
        // The newest values at the end of the lines, one above the other.
        const auto name = [this](const QString& text) {
            auto* item = new QCPItemText(this);
            item->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
            if (m_names.isEmpty()) {
                item->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
                item->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
                item->position->setCoords(0.01, 0.03);
            } else {
                item->position->setParentAnchor(m_names.last()->bottomLeft);
                item->position->setCoords(0, 0);
            }
            item->setText(text);
            item->setPadding(QMargins(4, 1, 4, 1));
            m_names += item;
        };
        const Point last = c.points.isEmpty() ? Point{} : c.points.last();
        name(TrafficChart::tr("\u2193 received %1").arg(rateText(last.down)));
        name(TrafficChart::tr("\u2191 sent %1").arg(rateText(last.up)));
        placeCap();
        showSpan();
        paintTokens();
        replot(QCustomPlot::rpQueuedReplot);
        showPlace();
    }

    void paintTokens() override
    {
        const auto& t = theme::current();
        paintAxes(*this, theme::Type::secondary);
        const auto area = [](QCPGraph* graph, const QColor& ink, float alpha) {
            QColor fill = ink;
            fill.setAlphaF(alpha);
            graph->setPen(QPen(ink, 1.5));
            graph->setBrush(fill);
        };
        area(m_down, t.series.at(0), 0.28F);
        area(m_up, t.series.at(1), 0.28F);
        for (auto* band : std::as_const(m_gaps)) {
            band->setPen(Qt::NoPen);
            band->setBrush(QBrush(t.border, Qt::BDiagPattern));
        }
        QFont strong = theme::font(theme::Type::secondary);
        strong.setWeight(QFont::DemiBold);
        QColor veil = t.surface;
        veil.setAlphaF(0.85F);
        for (int i = 0; i < m_names.size(); ++i) {
            m_names.at(i)->setFont(strong);
            m_names.at(i)->setColor(t.series.at(std::size_t(i)));
            m_names.at(i)->setBrush(veil);
        }
        if (m_cap == nullptr) return;
        m_cap->setPen(QPen(t.text, 2, Qt::DashLine));
        m_capName->setFont(strong);
        m_capName->setColor(t.text);
        m_capName->setBrush(veil);
    }

private:
    // Where the line lies: at the upper edge while there is no limit.
    [[nodiscard]] double capY() const
    {
        if (m_dragged) return std::clamp(*m_dragged, yAxis->range().lower, yAxis->range().upper);
        const double cap = m_owner->m_content.cap;
        return cap <= 0 ? yAxis->range().upper : cap / m_scale;
    }
    void placeCap()
    {
        const double y = capY();
        const bool none = y >= yAxis->range().upper * 0.98;
        m_cap->point1->setCoords(0, y);
        m_cap->point2->setCoords(1, y);
        m_capName->setPositionAlignment(Qt::AlignRight | (none || y > yAxis->range().upper * 0.85 ? Qt::AlignTop : Qt::AlignBottom));
        m_capName->position->setCoords(0.99, y);
        m_capName->setText(none ? TrafficChart::tr("no limit of what is sent") : TrafficChart::tr("at most %1 sent").arg(rateText(y * m_scale)));
    }

    TrafficChart* m_owner;
    QSharedPointer<QCPAxisTickerDateTime> m_ticker;
    QCPGraph* m_down;
    QCPGraph* m_up;
    QList<QCPItemRect*> m_gaps;
    QList<QCPItemText*> m_names;
    QCPItemStraightLine* m_cap = nullptr;
    QCPItemText* m_capName = nullptr;
    double m_scale = 1;                    // bytes a second a unit of the y axis
    double m_grabbedAt = 0;                // pixels
    std::optional<double> m_dragged;       // on the y axis
};

TrafficChart::TrafficChart(const QString& name, QWidget* parent)
    : PlottedChart(name, parent), m_picture(new Picture(this)), m_table(new Points(this))
{
    setPlot(m_picture);
    setTableModel(m_table);
    setEmpty(true);
    announce();
}

TrafficChart::~TrafficChart() = default;

void TrafficChart::set(const Content& content)
{
    if (content == m_content) return;
    m_content = content;
    m_picture->draw();
    m_table->set(content.points, content.utc);
    setEmpty(content.points.isEmpty());
    announce();
}

double TrafficChart::highest() const
{
    double high = 0;
    for (const Point& p : m_content.points) high = std::max({high, p.down, p.up});
    return high;
}

QString TrafficChart::summary() const
{
    if (m_content.points.isEmpty()) return tr("Nothing was counted in this time yet.");
    double down = 0;
    double up = 0;
    for (const Point& p : m_content.points) {
        down += p.down * m_content.bucket / 1000;
        up += p.up * m_content.bucket / 1000;
    }
    const auto size = [](double bytes) { return QLocale().formattedDataSize(qint64(bytes), 1, QLocale::DataSizeSIFormat); };
    return tr("%1 received and %2 sent, at most %3.").arg(size(down), size(up), rateText(highest()));
}

std::optional<SharedAxis::Span> TrafficChart::whole() const
{
    if (m_content.points.isEmpty() || m_content.to <= m_content.from) return std::nullopt;
    return SharedAxis::Span{m_content.from, m_content.to};
}

QString TrafficChart::atPlace(double place) const
{
    const auto& points = m_content.points;
    const QString when = momentText(place, m_content.utc);
    const auto after = std::upper_bound(points.begin(), points.end(), place, [](double at, const Point& p) { return at < p.at; });
    if (after == points.begin() || place > std::prev(after)->at + m_content.bucket) return tr("%1: not counted").arg(when);
    return tr("%1: %2 received, %3 sent").arg(when, rateText(std::prev(after)->down), rateText(std::prev(after)->up));
}

double TrafficChart::nextPlace(double place, int direction) const
{
    return std::max(m_content.bucket, (shown().to - shown().from) / 60) * direction + place;
}

void TrafficChart::moveCap(double rate)
{
    m_content.cap = rate <= 0 ? 0 : std::max(1024.0, std::round(rate / 1024) * 1024);
    m_picture->draw();
    setAccessibleDescription(m_content.cap == 0 ? tr("no limit of what is sent") : tr("at most %1 sent").arg(rateText(m_content.cap)));
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
    Q_EMIT capMoved(m_content.cap);
}

void TrafficChart::keyPressEvent(QKeyEvent* event)
{
    const bool movable = !isTableShown() && !m_content.points.isEmpty() && event->modifiers() == Qt::NoModifier;
    if (movable && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        double most = std::max(highest(), leastShown) * 1.15;
        if (m_content.cap > most) most = m_content.cap * 1.15;
        const double step = most / 20;
        const double now = m_content.cap <= 0 ? most : m_content.cap;
        const double next = now + (event->key() == Qt::Key_Up ? step : -step);
        return moveCap(next >= most - 1024 ? 0 : std::max(step, next));
    }
    PlottedChart::keyPressEvent(event);
}

}  // namespace quorate::charts
