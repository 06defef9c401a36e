// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/entropy_chart.h"

#include "ui/charts/axes.h"
#include "ui/theme/theme.h"

#include <qcustomplot.h>

#include <QEvent>
#include <QLocale>
#include <QStandardItemModel>

#include <algorithm>
#include <vector>

namespace quorate::charts {
namespace {

constexpr int maxSections = 12;

QString bits(uint thousandths)
{
    return QLocale().toString(thousandths / 1000.0, 'f', 2);
}

}  // namespace

class EntropyChart::Picture : public QCustomPlot {
public:
    explicit Picture(EntropyChart* owner) : m_owner(owner)
    {
        setFocusPolicy(Qt::NoFocus);
        axisRect()->setMinimumMargins(QMargins(8, 4, 8, 4));
        yAxis->setRange(0, 8.4);
        auto ticker = QSharedPointer<QCPAxisTickerFixed>::create();
        ticker->setTickStep(2);
        yAxis->setTicker(ticker);
        setLocale(QLocale());                // thousands apart
        yAxis->setLabel(EntropyChart::tr("bits a byte"));
        xAxis->setLabel(EntropyChart::tr("offset in the file, kB"));
        QObject::connect(this, &QCustomPlot::mousePress, m_owner, [this](QMouseEvent* event) {
            const double at = xAxis->pixelToCoord(event->pos().x()) * 1000;
            Q_EMIT m_owner->lineChosen(QString::number(quint64(std::max(0.0, at))));
        });
    }

    void draw()
    {
        clearPlottables();
        clearItems();
        const auto& t = theme::current();
        const Data& d = m_owner->m_data;
        double end = 1;
        const auto add = [&](const QList<uint>& values, quint64 block, const QPen& pen) {
            QCPGraph* graph = addGraph();
            graph->setPen(pen);
            graph->setLineStyle(QCPGraph::lsStepLeft);
            QList<double> x, y;
            for (qsizetype i = 0; i < values.size(); ++i) {
                x += double(block) * double(i) / 1000;
                y += values.at(i) / 1000.0;
            }
            if (!x.isEmpty()) {
                x += double(block) * double(values.size()) / 1000;
                y += y.last();
                end = std::max(end, x.last());
            }
            graph->setData(x, y, true);
        };
        add(d.before, d.blockBefore, QPen(t.series[4], 1, Qt::DashLine));
        add(d.after, d.blockAfter, QPen(t.series[0], 1.6));
        xAxis->setRange(0, end);
        QList<Section> named = d.sections;
        std::sort(named.begin(), named.end(), [](const Section& a, const Section& b) { return a.size > b.size; });
        for (qsizetype i = 0; i < std::min<qsizetype>(named.size(), maxSections); ++i) {
            const Section& s = named.at(i);
            auto* band = new QCPItemRect(this);
            band->topLeft->setCoords(double(s.offset) / 1000, 8.4);
            band->bottomRight->setCoords(double(s.offset + s.size) / 1000, 0);
            band->setLayer(QStringLiteral("background"));
            band->setPen(QPen(t.border));
            band->setBrush(s.added ? QBrush(t.tone(theme::Tone::warn).soft) : QBrush(Qt::NoBrush));
            if (double(s.size) / 1000 < end * 0.05 && !s.added) continue;
            auto* label = new QCPItemText(this);
            label->setText(s.added ? EntropyChart::tr("%1, new").arg(s.name) : s.name);
            label->position->setCoords(double(s.offset) / 1000 + double(s.size) / 2000, 8.2);
            label->setPositionAlignment(Qt::AlignTop | Qt::AlignHCenter);
            label->setColor(s.added ? t.tone(theme::Tone::warn).ink : t.muted);
            label->setFont(theme::font(theme::Type::label));
        }
        paintAxes(*this, theme::Type::label);
        replot(QCustomPlot::rpQueuedReplot);
    }

private:
    EntropyChart* m_owner;
};

EntropyChart::EntropyChart(QWidget* parent)
    : Chart(tr("Entropy by offset"), parent), m_picture(new Picture(this)), m_model(new QStandardItemModel(0, 3, this))
{
    setPicture(m_picture);
    setTableModel(m_model);
    setMinimumHeight(theme::scaled(150));
    setEmpty(true);
}

void EntropyChart::setData(const Data& now)
{
    m_data = now;
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

void EntropyChart::changeEvent(QEvent* event)
{
    Chart::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) m_picture->draw();
}

}  // namespace quorate::charts
