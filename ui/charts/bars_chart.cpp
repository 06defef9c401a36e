// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bars_chart.h"

#include "ui/charts/axes.h"
#include "ui/charts/plot.h"
#include "ui/theme/theme.h"

#include <qcustomplot.h>

#include <QLocale>
#include <QStandardItemModel>

#include <algorithm>
#include <cmath>

namespace quorate::charts {
namespace {

QString valueText(double value)
{
    return QLocale().toString(value, 'f', value < 100 && std::floor(value) < value ? 1 : 0);
}

}  // namespace

class BarsChart::Picture : public Plot {
public:
    explicit Picture(BarsChart* owner) : Plot(owner), m_owner(owner)
    {
        setFocusPolicy(Qt::NoFocus);
        axisRect()->setAutoMargins(QCP::msAll);
        axisRect()->setMinimumMargins(QMargins(8, 8, 8, 4));
        m_usual = new QCPBars(xAxis, yAxis);
        m_odd = new QCPBars(xAxis, yAxis);
        m_sum = addGraph(xAxis, yAxis2);
        m_sum->setSelectable(QCP::stNone);
        for (QCPBars* bars : {m_usual, m_odd}) {
            bars->setWidth(0.82);
            bars->setSelectable(QCP::stNone);
        }
        onZoom = [this](double factor, double about) { m_owner->zoom(factor, placeOf(about)); };
        onHover = [this](std::optional<double> x) {
            if (!m_owner->whole()) return;
            m_owner->axis().setPlace(x ? std::optional(placeOf(*x)) : std::nullopt);
        };
        QObject::connect(this, &QCustomPlot::mouseDoubleClick, m_owner, [this] { m_owner->axis().setSpan(std::nullopt); });
        onClick = [this](double x, double) {
            const auto at = qsizetype(std::floor(x));
            const auto& all = m_owner->m_content.bars;
            if (at >= 0 && at < all.size()) Q_EMIT m_owner->barChosen(all.at(at).id);
        };
    }

    void draw()
    {
        const Content& content = m_owner->m_content;
        clearItems();
        forgetMark();
        m_texts.clear();
        m_lines.clear();
        m_marks.clear();
        QList<double> usualX;
        QList<double> usualY;
        QList<double> oddX;
        QList<double> oddY;
        auto ticker = QSharedPointer<QCPAxisTickerText>::create();
        double highest = 1;
        for (qsizetype i = 0; i < content.bars.size(); ++i) {
            const Bar& bar = content.bars.at(i);
            (bar.odd ? oddX : usualX) += double(i) + 0.5;
            (bar.odd ? oddY : usualY) += bar.value;
            highest = std::max(highest, bar.value);
            if (!bar.label.isEmpty()) ticker->addTick(double(i) + 0.5, bar.label);
        }
        for (const Level& level : content.levels) highest = std::max(highest, level.value);
        QList<double> sumX;
        QList<double> sumY;
        for (qsizetype i = 0; i < content.bars.size() && !content.lineName.isEmpty(); ++i) {
            sumX += double(i) + 0.5;
            sumY += content.bars.at(i).sum;
        }
        m_sum->setData(sumX, sumY, true);
        yAxis2->setVisible(!content.lineName.isEmpty());
        yAxis2->setLabel(content.lineName);
        const double most = sumY.isEmpty() ? 1 : *std::max_element(sumY.begin(), sumY.end());
        yAxis2->setRange(0, std::max(most, 1e-9) * 1.08);
        yAxis2->setNumberFormat(QStringLiteral("f"));
        yAxis2->setNumberPrecision(most < 5 ? 2 : 0);
        m_usual->setData(usualX, usualY, true);
        m_odd->setData(oddX, oddY, true);
        xAxis->setTicker(ticker);
        showSpan();
        // Room for the marks' texts.
        yAxis->setRange(0, highest * (content.marks.isEmpty() ? 1.08 : 1.3));
        yAxis->setLabel(content.valueName);
        yAxis->setNumberFormat(QStringLiteral("f"));
        yAxis->setNumberPrecision(highest < 5 ? 1 : 0);
        for (const Level& one : content.levels) {
            auto* line = new QCPItemStraightLine(this);
            line->point1->setCoords(0, one.value);
            line->point2->setCoords(1, one.value);
            m_lines += line;
            auto* text = new QCPItemText(this);
            text->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
            text->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
            text->position->setCoords(0.995, one.value);
            text->setText(one.text);
            text->setPadding(QMargins(4, 0, 4, 1));
            m_texts += text;
        }
        // Each as high as its text, the next one higher: so none goes through the text of another.
        const auto levelOf = [&](qsizetype i) { return highest * (1.24 - 0.13 * double(content.marks.size() - 1 - i)); };
        for (qsizetype i = 0; i < content.marks.size(); ++i) {
            auto* line = new QCPItemLine(this);
            line->start->setCoords(content.marks.at(i).at, 0);
            line->end->setCoords(content.marks.at(i).at, levelOf(i) + highest * 0.04);
            m_marks += line;
        }
        for (qsizetype i = 0; i < content.marks.size(); ++i) {
            const Mark& mark = content.marks.at(i);
            auto* text = new QCPItemText(this);
            const double span = double(content.bars.size());
            const bool before = i + 1 < content.marks.size() ? mark.at > span * 0.3 : mark.at > span * 0.7;
            text->setPositionAlignment((before ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            text->position->setCoords(mark.at, levelOf(i));
            text->setText(mark.text);
            text->setPadding(QMargins(4, 0, 4, 0));
            m_texts += text;
        }
        paintTokens();
        replot(QCustomPlot::rpQueuedReplot);
        showPlace();
    }

    // The bars that the span touches.
    void showSpan() override
    {
        const auto& bars = m_owner->m_content.bars;
        double first = 0;
        double last = std::max<double>(1, double(bars.size()));
        if (const auto span = m_owner->axis().span(); span && m_owner->whole()) {
            const auto touches = [&](const Bar& bar) { return bar.from < span->to && bar.to > span->from; };
            const auto begin = std::find_if(bars.begin(), bars.end(), touches);
            const auto end = std::find_if(bars.rbegin(), bars.rend(), touches);
            if (begin != bars.end()) {
                first = double(begin - bars.begin());
                last = double(bars.rend() - end);
            }
        }
        xAxis->setRange(first, last);
    }

    void showPlace() override
    {
        const auto place = m_owner->axis().place();
        const qsizetype at = place ? m_owner->barAt(*place) : -1;
        if (at < 0) return unmark();
        mark(double(at), double(at) + 1, m_owner->atPlace(*place));
    }

    void paintTokens() override
    {
        const auto& t = theme::current();
        paintAxes(*this, theme::Type::secondary);
        const QFont small = theme::font(theme::Type::secondary);
        m_usual->setPen(Qt::NoPen);
        m_usual->setBrush(t.series.at(0));
        m_odd->setPen(Qt::NoPen);
        m_odd->setBrush(t.series.at(1));
        m_sum->setPen(QPen(t.series.at(2), 2));
        m_sum->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssTriangle, t.series.at(2), t.series.at(2), 6));
        yAxis2->setBasePen(Qt::NoPen);
        yAxis2->setTickPen(Qt::NoPen);
        yAxis2->setSubTickPen(Qt::NoPen);
        yAxis2->setTickLabelColor(t.muted);
        yAxis2->setLabelColor(t.muted);
        yAxis2->setTickLabelFont(small);
        yAxis2->setLabelFont(small);
        for (auto* line : std::as_const(m_lines)) line->setPen(QPen(t.text, 1, Qt::DashLine));
        for (auto* line : std::as_const(m_marks)) line->setPen(QPen(t.text, 1, Qt::DashLine));
        QFont strong = small;
        strong.setWeight(QFont::DemiBold);
        QColor veil = t.surface;
        veil.setAlphaF(0.85F);
        for (auto* text : std::as_const(m_texts)) {
            text->setBrush(veil);  // the line of another mark may pass behind it
            text->setColor(t.text);
            text->setFont(strong);
        }
    }

protected:
    // From bars counted from the left to the shared axis.
    [[nodiscard]] double placeOf(double x) const override
    {
        const auto& bars = m_owner->m_content.bars;
        if (bars.isEmpty()) return 0;
        const auto& bar = bars.at(std::clamp<qsizetype>(qsizetype(std::floor(x)), 0, bars.size() - 1));
        return (bar.from + bar.to) / 2;
    }
    [[nodiscard]] double xOf(double place) const override
    {
        const auto& bars = m_owner->m_content.bars;
        const qsizetype at = m_owner->barAt(place);
        return at >= 0 ? double(at) + 0.5 : place < m_owner->whole()->from ? 0.0 : double(bars.size());
    }

private:
    BarsChart* m_owner;
    QCPBars* m_usual;
    QCPBars* m_odd;
    QCPGraph* m_sum;
    QList<QCPItemStraightLine*> m_lines;
    QList<QCPItemLine*> m_marks;
    QList<QCPItemText*> m_texts;
};

BarsChart::BarsChart(const QString& name, QWidget* parent)
    : PlottedChart(name, parent), m_picture(new Picture(this)), m_table(new QStandardItemModel(this))
{
    setPlot(m_picture);
    setTableModel(m_table);
}

BarsChart::~BarsChart() = default;

void BarsChart::set(const Content& content)
{
    if (content == m_content && !accessibleName().isEmpty()) return;
    m_content = content;
    m_picture->draw();
    m_table->clear();
    QStringList columns{content.categoryName, content.valueName};
    const bool noted = std::any_of(content.bars.begin(), content.bars.end(), [](const Bar& bar) { return !bar.note.isEmpty(); });
    if (!content.lineName.isEmpty()) columns += content.lineName;
    if (noted) columns += tr("Note");
    m_table->setHorizontalHeaderLabels(columns);
    for (const Bar& bar : content.bars) {
        QList<QStandardItem*> row{new QStandardItem(bar.name), new QStandardItem(valueText(bar.value))};
        if (!content.lineName.isEmpty()) row += new QStandardItem(valueText(bar.sum));
        if (noted) row += new QStandardItem(bar.note);
        m_table->appendRow(row);
    }
    setEmpty(content.bars.isEmpty());
    announce();
}

std::optional<SharedAxis::Span> BarsChart::whole() const
{
    const auto& bars = m_content.bars;
    if (bars.isEmpty() || bars.first().to <= bars.first().from) return std::nullopt;
    return SharedAxis::Span{bars.first().from, bars.last().to};
}

qsizetype BarsChart::barAt(double place) const
{
    const auto& bars = m_content.bars;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        if (place >= bars.at(i).from && place < bars.at(i).to) return i;
    }
    return !bars.isEmpty() && whole() && place == bars.last().to ? bars.size() - 1 : -1;
}

double BarsChart::nextPlace(double place, int direction) const
{
    const qsizetype at = barAt(place);
    const auto& bar = m_content.bars.at(std::clamp<qsizetype>(at < 0 ? 0 : at + direction, 0, m_content.bars.size() - 1));
    return (bar.from + bar.to) / 2;
}

QString BarsChart::atPlace(double place) const
{
    const qsizetype at = barAt(place);
    if (at < 0) return {};
    const Bar& bar = m_content.bars.at(at);
    QString text = tr("%1: %2 %3").arg(bar.name, valueText(bar.value), m_content.valueName);
    if (!m_content.lineName.isEmpty()) text += QLatin1Char('\n') + tr("%1: %2 %3").arg(bar.name, valueText(bar.sum), m_content.lineName);
    return bar.note.isEmpty() ? text : text + QLatin1Char('\n') + bar.note;
}

}  // namespace quorate::charts
