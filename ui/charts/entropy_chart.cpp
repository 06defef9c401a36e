// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/entropy_chart.h"

#include "ui/charts/axes.h"
#include "ui/charts/plot.h"
#include "ui/theme/theme.h"

#include <qcustomplot.h>

#include <QKeyEvent>
#include <QLocale>
#include <QStandardItemModel>

#include <algorithm>
#include <cmath>
#include <vector>

namespace quorate::charts {
namespace {

constexpr int maxSections = 12;
constexpr double kB = 1000;          // bytes a unit of the x axis
constexpr int arrowSteps = 60;        // of the arrow keys

QString bits(uint thousandths)
{
    return QLocale().toString(thousandths / 1000.0, 'f', 2);
}

}  // namespace

class EntropyChart::Picture : public Plot {
public:
    explicit Picture(EntropyChart* owner) : Plot(owner), m_owner(owner)
    {
        setFocusPolicy(Qt::NoFocus);
        axisRect()->setMinimumMargins(QMargins(8, 4, 8, 4));
        yAxis->setRange(0, 8.4);
        auto ticker = QSharedPointer<QCPAxisTickerFixed>::create();
        ticker->setTickStep(2);
        yAxis->setTicker(ticker);
        yAxis->setLabel(EntropyChart::tr("bits a byte"));
        xAxis->setLabel(EntropyChart::tr("offset in the file, kB"));
        // Where all is shown there is nothing to move, and the pointer marks off a part.
        marksOff = [this] { return !m_owner->axis().span(); };
        onZoom = [this](double factor, double about) { m_owner->zoom(factor, about * kB); };
        onClick = [this](double x, double) { m_owner->choose(x * kB); };
        onHover = [this](std::optional<double> x) {
            const auto all = m_owner->whole();
            if (x && all) x = std::clamp(*x * kB, all->from, all->to);
            m_owner->axis().setPlace(all ? x : std::nullopt);
        };
        QObject::connect(this, &QCustomPlot::mouseDoubleClick, m_owner, [this] { m_owner->axis().setSpan(std::nullopt); });
    }

    void draw()
    {
        clearPlottables();
        clearItems();
        forgetMark();
        m_bands.clear();
        m_labels.clear();
        const Data& d = m_owner->m_data;
        const auto add = [&](const QList<uint>& values, quint64 block) {
            QCPGraph* graph = addGraph();
            graph->setSelectable(QCP::stNone);
            graph->setLineStyle(QCPGraph::lsStepLeft);
            QList<double> x, y;
            for (qsizetype i = 0; i < values.size(); ++i) {
                x += double(block) * double(i) / kB;
                y += values.at(i) / 1000.0;
            }
            if (!x.isEmpty()) {
                x += double(block) * double(values.size()) / kB;
                y += y.last();
            }
            graph->setData(x, y, true);
            return graph;
        };
        m_before = add(d.before, d.blockBefore);
        m_after = add(d.after, d.blockAfter);
        const double all = double(m_owner->end());
        QList<Section> named = d.sections;
        std::sort(named.begin(), named.end(), [](const Section& a, const Section& b) { return a.size > b.size; });
        for (qsizetype i = 0; i < std::min<qsizetype>(named.size(), maxSections); ++i) {
            const Section& s = named.at(i);
            auto* band = new QCPItemRect(this);
            band->topLeft->setCoords(double(s.offset) / kB, 8.4);
            band->bottomRight->setCoords(double(s.offset + s.size) / kB, 0);
            band->setLayer(QStringLiteral("background"));
            m_bands += {band, s.added};
            if (double(s.size) < all * 0.05 && !s.added) continue;
            auto* label = new QCPItemText(this);
            label->setText(s.added ? EntropyChart::tr("%1, new").arg(s.name) : s.name);
            label->position->setCoords((double(s.offset) + double(s.size) / 2) / kB, 8.2);
            label->setPositionAlignment(Qt::AlignTop | Qt::AlignHCenter);
            m_labels += {label, s.added};
        }
        showSpan();
        paintTokens();
        replot(QCustomPlot::rpQueuedReplot);
        showPlace();
    }

    void showSpan() override
    {
        const auto now = m_owner->shown();
        xAxis->setRange(now.from / kB, now.to / kB);
    }

    void showPlace() override
    {
        const auto place = m_owner->axis().place();
        if (!place || !m_owner->whole()) return unmark();
        mark(*place / kB, *place / kB, m_owner->atPlace(*place));
    }

    void paintTokens() override
    {
        const auto& t = theme::current();
        paintAxes(*this, theme::Type::label);
        const auto& fresh = t.tone(theme::Tone::warn);
        for (const auto& [band, added] : std::as_const(m_bands)) {
            band->setPen(QPen(t.border));
            band->setBrush(added ? QBrush(fresh.soft) : QBrush(Qt::NoBrush));
        }
        for (const auto& [label, added] : std::as_const(m_labels)) {
            label->setColor(added ? fresh.ink : t.muted);
            label->setFont(theme::font(theme::Type::label));
        }
        if (m_before == nullptr) return;
        m_before->setPen(QPen(t.series[4], 1, Qt::DashLine));
        m_after->setPen(QPen(t.series[0], 1.6));
    }

protected:
    [[nodiscard]] double placeOf(double x) const override { return x * kB; }
    [[nodiscard]] double xOf(double place) const override { return place / kB; }

private:
    EntropyChart* m_owner;
    QCPGraph* m_before = nullptr;
    QCPGraph* m_after = nullptr;
    QList<std::pair<QCPItemRect*, bool>> m_bands;    // of sections; whether it is new
    QList<std::pair<QCPItemText*, bool>> m_labels;
};

EntropyChart::EntropyChart(QWidget* parent)
    : PlottedChart(tr("Entropy by offset"), parent), m_picture(new Picture(this)), m_model(new QStandardItemModel(0, 3, this))
{
    setPlot(m_picture);
    setTableModel(m_model);
    setMinimumHeight(theme::scaled(150));
    setEmpty(true);
}

void EntropyChart::setData(const Data& now)
{
    m_data = now;
    axis().setPlace(std::nullopt);
    axis().setSpan(std::nullopt);
    axis().setRange(std::nullopt);
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Offset"), tr("Before"), tr("After")});
    // Each side has its own size of blocks: a row where either begins one, with the block of each that holds it.
    std::vector<quint64> offsets;
    for (qsizetype i = 0; i < now.before.size(); ++i) offsets.push_back(now.blockBefore * quint64(i));
    for (qsizetype i = 0; i < now.after.size(); ++i) offsets.push_back(now.blockAfter * quint64(i));
    std::sort(offsets.begin(), offsets.end());
    offsets.erase(std::unique(offsets.begin(), offsets.end()), offsets.end());
    const auto value = [](const QList<uint>& all, quint64 block, quint64 offset) {
        const quint64 at = block == 0 ? quint64(all.size()) : offset / block;
        return new QStandardItem(at < quint64(all.size()) ? bits(all.at(qsizetype(at))) : QString());
    };
    for (const quint64 offset : offsets) {
        m_model->appendRow({new QStandardItem(QLocale().toString(offset)), value(now.before, now.blockBefore, offset),
                            value(now.after, now.blockAfter, offset)});
    }
    setEmpty(offsets.empty());
    m_picture->draw();
    announce();
}

QString EntropyChart::summary() const
{
    if (m_data.before.isEmpty() && m_data.after.isEmpty()) return tr("There are no bytes to measure.");
    const auto most = [](const QList<uint>& all) { return all.isEmpty() ? 0U : *std::max_element(all.begin(), all.end()); };
    return tr("At most %1 bits a byte before and %2 after; 8 is random.").arg(bits(most(m_data.before)), bits(most(m_data.after)));
}

quint64 EntropyChart::end() const
{
    return std::max(m_data.blockBefore * quint64(m_data.before.size()), m_data.blockAfter * quint64(m_data.after.size()));
}

std::optional<SharedAxis::Span> EntropyChart::whole() const
{
    if (end() == 0) return std::nullopt;
    return SharedAxis::Span{0, double(end())};
}

QString EntropyChart::atPlace(double place) const
{
    if (place < 0 || end() == 0) return {};
    const auto offset = quint64(place);
    QString where = QStringLiteral("0x%1").arg(offset, 0, 16);
    for (const Section& s : m_data.sections) {
        if (offset >= s.offset && offset - s.offset < s.size) {
            where = s.added ? tr("%1 in %2, new").arg(where, s.name) : tr("%1 in %2").arg(where, s.name);
            break;
        }
    }
    const auto value = [offset](const QList<uint>& all, quint64 block) {
        const quint64 at = block == 0 ? quint64(all.size()) : offset / block;
        return at < quint64(all.size()) ? std::optional(all.at(qsizetype(at))) : std::nullopt;
    };
    const auto before = value(m_data.before, m_data.blockBefore);
    const auto after = value(m_data.after, m_data.blockAfter);
    if (before && after) return tr("%1: %2 bits a byte, before %3").arg(where, bits(*after), bits(*before));
    if (after) return tr("%1: %2 bits a byte, nothing before").arg(where, bits(*after));
    if (before) return tr("%1: nothing, before %2 bits a byte").arg(where, bits(*before));
    return where;
}

// To the beginning of a block, as far as the eye sees a step.
double EntropyChart::nextPlace(double place, int direction) const
{
    const auto now = shown();
    const double block = double(m_data.blockAfter > 0 ? m_data.blockAfter : std::max<quint64>(1, m_data.blockBefore));
    const double blocks = std::max(1.0, std::floor((now.to - now.from) / arrowSteps / block));
    return (std::floor(place / block) + direction * blocks) * block;
}

void EntropyChart::choose(double place)
{
    if (end() == 0) return;
    Q_EMIT lineChosen(QString::number(std::min(quint64(std::max(0.0, place)), end() - 1)));
}

void EntropyChart::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || isTableShown() || axis().range() || !axis().place()) return PlottedChart::keyPressEvent(event);
    choose(*axis().place());
}

}  // namespace quorate::charts
