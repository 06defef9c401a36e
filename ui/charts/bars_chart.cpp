// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bars_chart.h"

#include "ui/charts/axes.h"
#include "ui/theme/theme.h"

#include <qcustomplot.h>

#include <QEvent>
#include <QLocale>
#include <QStandardItemModel>

#include <algorithm>
#include <cmath>

namespace quorate::charts {

class BarsChart::Picture : public QCustomPlot {
public:
    explicit Picture(BarsChart* owner) : m_owner(owner)
    {
        setFocusPolicy(Qt::NoFocus);
        axisRect()->setAutoMargins(QCP::msAll);
        axisRect()->setMinimumMargins(QMargins(8, 8, 8, 4));
        m_usual = new QCPBars(xAxis, yAxis);
        m_odd = new QCPBars(xAxis, yAxis);
        for (QCPBars* bars : {m_usual, m_odd}) {
            bars->setWidth(0.82);
            bars->setSelectable(QCP::stNone);
        }
        QObject::connect(this, &QCustomPlot::mousePress, m_owner, [this](QMouseEvent* event) {
            const auto at = qsizetype(std::floor(xAxis->pixelToCoord(event->pos().x())));
            const auto& all = m_owner->m_content.bars;
            if (at >= 0 && at < all.size()) Q_EMIT m_owner->barChosen(all.at(at).id);
        });
    }

    void draw()
    {
        const Content& content = m_owner->m_content;
        clearItems();
        m_texts.clear();
        m_lines.clear();
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
        m_usual->setData(usualX, usualY, true);
        m_odd->setData(oddX, oddY, true);
        xAxis->setTicker(ticker);
        xAxis->setRange(0, std::max<double>(1, double(content.bars.size())));
        // Room for the marks' texts.
        yAxis->setRange(0, highest * (content.marks.isEmpty() ? 1.08 : 1.3));
        yAxis->setLabel(content.valueName);
        yAxis->setNumberFormat(QStringLiteral("f"));
        yAxis->setNumberPrecision(highest < 5 ? 1 : 0);
        double level = highest * 1.24;
        for (const Mark& mark : content.marks) {
            auto* line = new QCPItemStraightLine(this);
            line->point1->setCoords(mark.at, 0);
            line->point2->setCoords(mark.at, 1);
            m_lines += line;
            auto* text = new QCPItemText(this);
            const bool late = mark.at > double(content.bars.size()) * 0.7;
            text->setPositionAlignment((late ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            text->position->setCoords(mark.at, level);
            text->setText(late ? mark.text + QLatin1Char(' ') : QLatin1Char(' ') + mark.text);
            level -= highest * 0.13;
            m_texts += text;
        }
        paintTokens();
        replot(QCustomPlot::rpQueuedReplot);
    }

    void paintTokens()
    {
        const auto& t = theme::current();
        paintAxes(*this, theme::Type::secondary);
        const QFont small = theme::font(theme::Type::secondary);
        m_usual->setPen(Qt::NoPen);
        m_usual->setBrush(t.series.at(0));
        m_odd->setPen(Qt::NoPen);
        m_odd->setBrush(t.series.at(1));
        for (auto* line : std::as_const(m_lines)) line->setPen(QPen(t.text, 1, Qt::DashLine));
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

private:
    BarsChart* m_owner;
    QCPBars* m_usual;
    QCPBars* m_odd;
    QList<QCPItemStraightLine*> m_lines;
    QList<QCPItemText*> m_texts;
};

BarsChart::BarsChart(const QString& name, QWidget* parent)
    : Chart(name, parent), m_picture(new Picture(this)), m_table(new QStandardItemModel(this))
{
    setPicture(m_picture);
    setTableModel(m_table);
}

BarsChart::~BarsChart() = default;

void BarsChart::set(const Content& content)
{
    if (content == m_content && !accessibleName().isEmpty()) return;
    m_content = content;
    m_picture->draw();
    m_table->clear();
    m_table->setHorizontalHeaderLabels({content.categoryName, content.valueName});
    const QLocale locale;
    for (const Bar& bar : content.bars) {
        m_table->appendRow({new QStandardItem(bar.name), new QStandardItem(locale.toString(bar.value, 'f', bar.value < 100 && std::floor(bar.value) < bar.value ? 1 : 0))});
    }
    setEmpty(content.bars.isEmpty());
    announce();
}

void BarsChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_picture->paintTokens();
        m_picture->replot(QCustomPlot::rpQueuedReplot);
    }
    Chart::changeEvent(event);
}

}  // namespace quorate::charts
