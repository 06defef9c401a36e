// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline_chart.h"

#include "ui/charts/axes.h"
#include "ui/charts/time_plot.h"
#include "ui/theme/theme.h"

#include <qcustomplot.h>

#include <QKeyEvent>
#include <QLocale>
#include <QStandardItemModel>

#include <algorithm>
#include <array>
#include <cmath>

namespace quorate::charts {
namespace {

constexpr double half = 0.3;           // of a lane's height that a span takes, up and down
constexpr double reachPixels = 10;

// How long something lasted, in the two largest units.
QString lastedText(double ms)
{
    const QLocale locale;
    const auto number = [&locale](double value) { return locale.toString(qint64(value)); };
    if (ms >= 86400e3) return TimelineChart::tr("%1 d %2 h").arg(number(ms / 86400e3), number(std::fmod(ms, 86400e3) / 3600e3));
    if (ms >= 3600e3) return TimelineChart::tr("%1 h %2 min").arg(number(ms / 3600e3), number(std::fmod(ms, 3600e3) / 60e3));
    if (ms >= 60e3) return TimelineChart::tr("%1 min %2 s").arg(number(ms / 60e3), number(std::fmod(ms, 60e3) / 1e3));
    return TimelineChart::tr("%1 s").arg(number(ms / 1e3));
}

QCPScatterStyle::ScatterShape scatterOf(theme::Tone tone)
{
    switch (tone) {
    case theme::Tone::ok: return QCPScatterStyle::ssDisc;
    case theme::Tone::bad: return QCPScatterStyle::ssSquare;
    case theme::Tone::warn: return QCPScatterStyle::ssTriangle;
    case theme::Tone::conflict: return QCPScatterStyle::ssCross;
    case theme::Tone::accent: return QCPScatterStyle::ssDiamond;
    case theme::Tone::neutral: break;
    }
    return QCPScatterStyle::ssCircle;
}

}  // namespace

class TimelineChart::Picture : public TimePlot {
public:
    explicit Picture(TimelineChart* owner) : TimePlot(owner), m_owner(owner), m_ticker(new QCPAxisTickerDateTime), m_names(new QCPAxisTickerText)
    {
        m_unit = 1e3;                  // the ticker counts seconds since 1970
        xAxis->setTicker(m_ticker);
        yAxis->setTicker(m_names);
        onClick = [this](double x, double y) { choose(x, y); };
        QObject::connect(this, &QCustomPlot::afterLayout, m_owner, [this] { fitTexts(); });
    }

    void draw()
    {
        const Content& c = m_owner->m_content;
        clearPlottables();
        clearItems();
        forgetMark();
        m_spans.clear();
        m_points.clear();
        m_names->clear();
        const double lanes = double(c.lanes.size());
        yAxis->setRange(-0.15, std::max(1.0, lanes) + 0.15);
        for (qsizetype lane = 0; lane < c.lanes.size(); ++lane) {
            const double y = lanes - double(lane) - 0.5;
            m_names->addTick(y, c.lanes.at(lane).name);
            for (const Span& span : c.lanes.at(lane).spans) {
                auto* box = new QCPItemRect(this);
                box->topLeft->setCoords(span.from / m_unit, y + half);
                box->bottomRight->setCoords(span.to / m_unit, y - half);
                box->setSelectable(false);
                auto* text = new QCPItemText(this);
                text->position->setCoords((span.from + span.to) / 2 / m_unit, y);
                text->setText(tr("%1, %2").arg(span.text, lastedText(span.to - span.from)));
                text->setSelectable(false);
                m_spans += {box, text, span.tone};
            }
            // One graph a tone, so that shape and colour tell it.
            std::array<std::pair<QList<double>, QList<double>>, 6> places;
            const auto& events = c.lanes.at(lane).events;
            for (qsizetype i = std::max<qsizetype>(0, events.size() - mostEvents); i < events.size(); ++i) {
                auto& [x, at] = places[std::size_t(events.at(i).tone)];
                x += events.at(i).at / m_unit;
                at += y;
            }
            for (std::size_t tone = 0; tone < places.size(); ++tone) {
                if (places[tone].first.isEmpty()) continue;
                auto* graph = addGraph();
                graph->setLineStyle(QCPGraph::lsNone);
                graph->setSelectable(QCP::stNone);
                graph->setData(places[tone].first, places[tone].second);
                m_points += {graph, static_cast<theme::Tone>(tone)};
            }
        }
        m_ticker->setDateTimeSpec(c.utc ? Qt::UTC : Qt::LocalTime);
        showSpan();
        paintTokens();
        replot(QCustomPlot::rpQueuedReplot);
        showPlace();
    }

    void showSpan() override
    {
        TimePlot::showSpan();
        const double seconds = xAxis->range().size();
        m_ticker->setDateTimeFormat(seconds > 4 * 86400 ? QStringLiteral("d MMM") : seconds > 1800 ? QStringLiteral("d MMM\nhh:mm") : QStringLiteral("hh:mm:ss"));
    }

    void paintTokens() override
    {
        const auto& t = theme::current();
        paintAxes(*this, theme::Type::secondary);
        yAxis->setTickLabelColor(t.text);
        for (const auto& [box, text, tone] : std::as_const(m_spans)) {
            const auto& colours = t.tone(tone);
            box->setBrush(colours.soft);
            box->setPen(QPen(colours.ink, 1));
            text->setColor(colours.ink);
            text->setFont(theme::font(theme::Type::secondary));
        }
        for (const auto& [graph, tone] : std::as_const(m_points)) {
            const QColor ink = t.tone(tone).ink;
            graph->setScatterStyle(QCPScatterStyle(scatterOf(tone), QPen(ink, 1.5), tone == theme::Tone::neutral ? QBrush(t.surface) : QBrush(ink), 10));
        }
    }

private:
    // A text stands in its span when there is room for it.
    void fitTexts()
    {
        for (const auto& [box, text, tone] : std::as_const(m_spans)) {
            const double left = std::max(xAxis->coordToPixel(box->topLeft->key()), double(axisRect()->left()));
            const double right = std::min(xAxis->coordToPixel(box->bottomRight->key()), double(axisRect()->right()));
            text->setVisible(QFontMetricsF(text->font()).horizontalAdvance(text->text()) + 8 <= right - left);
            text->position->setCoords(xAxis->pixelToCoord((left + right) / 2), (box->topLeft->value() + box->bottomRight->value()) / 2);
        }
    }

    // The nearest event of the lane, else the span.
    void choose(double x, double y)
    {
        const auto& lanes = m_owner->m_content.lanes;
        const auto lane = qsizetype(double(lanes.size()) - y);
        if (y < 0 || lane < 0 || lane >= lanes.size()) return;
        const Event* nearest = nullptr;
        double least = reachPixels;
        for (const Event& event : lanes.at(lane).events) {
            const double far = std::abs(xAxis->coordToPixel(event.at / m_unit) - xAxis->coordToPixel(x));
            if (far > least) continue;
            least = far;
            nearest = &event;
        }
        if (nearest != nullptr) {
            if (!nearest->id.isEmpty()) Q_EMIT m_owner->lineChosen(nearest->id);
            return;
        }
        for (const Span& span : lanes.at(lane).spans) {
            if (x * m_unit < span.from || x * m_unit > span.to || span.id.isEmpty()) continue;
            Q_EMIT m_owner->lineChosen(span.id);
            return;
        }
    }

    struct Box {
        QCPItemRect* box;
        QCPItemText* text;
        theme::Tone tone;
    };
    TimelineChart* m_owner;
    QSharedPointer<QCPAxisTickerDateTime> m_ticker;
    QSharedPointer<QCPAxisTickerText> m_names;
    QList<Box> m_spans;
    QList<std::pair<QCPGraph*, theme::Tone>> m_points;
};

TimelineChart::TimelineChart(const QString& name, QWidget* parent)
    : PlottedChart(name, parent), m_picture(new Picture(this)), m_table(new QStandardItemModel(this))
{
    setPlot(m_picture);
    setTableModel(m_table);
    m_content.summary = tr("Nothing has happened yet.");
    setEmpty(true);
    announce();
}

TimelineChart::~TimelineChart() = default;

void TimelineChart::set(const Content& content)
{
    if (content == m_content) return;
    m_content = content;
    m_picture->draw();
    m_table->clear();
    m_table->setHorizontalHeaderLabels({tr("Time"), tr("Stage"), tr("What"), tr("Lasted")});
    struct Row {
        double at;
        QStringList cells;
    };
    QList<Row> rows;
    for (const Lane& lane : content.lanes) {
        for (const Span& span : lane.spans) rows += {span.from, {momentText(span.from, content.utc), lane.name, span.text, lastedText(span.to - span.from)}};
        for (const Event& event : lane.events) rows += {event.at, {momentText(event.at, content.utc), lane.name, event.text, QString()}};
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.at < b.at; });
    for (const Row& row : std::as_const(rows)) {
        QList<QStandardItem*> items;
        for (const QString& cell : row.cells) items += new QStandardItem(cell);
        m_table->appendRow(items);
    }
    setEmpty(rows.isEmpty());
    announce();
}

std::optional<SharedAxis::Span> TimelineChart::whole() const
{
    const auto all = stops();
    if (all.isEmpty()) return std::nullopt;
    const double end = std::max(all.last(), m_content.now);
    const double margin = std::max(1000.0, (end - all.first()) * 0.03);
    return SharedAxis::Span{all.first() - margin, end + margin};
}

QList<double> TimelineChart::stops() const
{
    QList<double> all;
    for (const Lane& lane : m_content.lanes) {
        for (const Span& span : lane.spans) all += {span.from, span.to};
        for (const Event& event : lane.events) all += event.at;
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

double TimelineChart::nextPlace(double place, int direction) const
{
    const auto all = stops();
    if (direction > 0) {
        const auto next = std::upper_bound(all.begin(), all.end(), place);
        return next == all.end() ? place : *next;
    }
    const auto next = std::lower_bound(all.begin(), all.end(), place);
    return next == all.begin() ? place : *std::prev(next);
}

double TimelineChart::reach() const
{
    const auto now = shown();
    return (now.to - now.from) * reachPixels / std::max(200, width());
}

QString TimelineChart::atPlace(double place) const
{
    constexpr qsizetype most = 6;
    QStringList lines;
    for (const Lane& lane : m_content.lanes) {
        for (const Event& event : lane.events) {
            if (std::abs(event.at - place) <= reach()) lines += event.text;
        }
        for (const Span& span : lane.spans) {
            if (place >= span.from && place <= span.to) lines += tr("%1, %2").arg(span.text, lastedText(span.to - span.from));
        }
    }
    if (lines.size() > most) lines = lines.mid(0, most) << tr("and more");
    lines.prepend(momentText(place, m_content.utc));
    return lines.join(QLatin1Char('\n'));
}

void TimelineChart::keyPressEvent(QKeyEvent* event)
{
    const auto place = axis().place();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && place && !isTableShown() && !axis().range()) {
        for (const Lane& lane : std::as_const(m_content.lanes)) {
            for (const Event& one : lane.events) {
                if (std::abs(one.at - *place) <= reach() && !one.id.isEmpty()) return Q_EMIT lineChosen(one.id);
            }
        }
        for (const Lane& lane : std::as_const(m_content.lanes)) {
            for (const Span& one : lane.spans) {
                if (*place >= one.from && *place <= one.to && !one.id.isEmpty()) return Q_EMIT lineChosen(one.id);
            }
        }
        return;
    }
    PlottedChart::keyPressEvent(event);
}

}  // namespace quorate::charts
