// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chain_charts.h"

#include "ui/bridge/format.h"
#include "ui/charts/bars_chart.h"
#include "ui/pages/finality_log.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace quorate::pages {

namespace format = bridge::format;

namespace {

constexpr qsizetype mostBlocks = 200;

charts::BarsChart::Bar barOf(const bridge::Block& block)
{
    charts::BarsChart::Bar bar;
    bar.id = block.id;
    bar.name = format::number(block.height);
    if (block.height % 20 == 0) bar.label = bar.name;
    bar.from = double(block.height);
    bar.to = double(block.height + 1);
    return bar;
}

QString seconds(double value)
{
    return QLocale().toString(value, 'f', 1);
}

}  // namespace

ChainCharts::ChainCharts(const Context& context, QWidget* parent)
    : QWidget(parent), m_bridge(context.bridge), m_log(*context.tables.finality), m_axis(new charts::SharedAxis(this)),
      m_intervals(new charts::BarsChart(QStringLiteral("blockIntervals"))), m_recorded(new charts::BarsChart(QStringLiteral("blockTransactions"))),
      m_finality(new charts::BarsChart(QStringLiteral("blockFinality")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_intervals, 3);
    column->addWidget(m_finality, 2);
    column->addWidget(m_recorded, 2);
    for (charts::BarsChart* chart : {m_intervals, m_recorded, m_finality}) {
        chart->share(m_axis);
        connect(chart, &charts::BarsChart::barChosen, this, &ChainCharts::blockChosen);
        connect(chart, &charts::Chart::rangeChosen, this, [this](double from, double to) { Q_EMIT rangeChosen(quint64(from), quint64(to)); });
    }
}

void ChainCharts::set(bridge::Chain chain, const QList<bridge::Block>& blocks)
{
    const double turn = double(m_bridge.chain(chain).turnMs) / 1000.0;
    charts::BarsChart::Content content;
    content.valueName = tr("seconds");
    content.categoryName = tr("Block");
    charts::BarsChart::Content recorded;
    recorded.valueName = tr("transactions");
    recorded.categoryName = content.categoryName;
    QList<double> all;
    quint64 unused = 0;
    for (qsizetype i = qMin<qsizetype>(blocks.size() - 1, mostBlocks) - 1; i >= 0; --i) {
        const auto& b = blocks.at(i);
        if (blocks.at(i + 1).height == 0) continue;   // the genesis block has no time to measure from
        auto bar = barOf(b);
        bar.value = double(b.transactions.size());
        recorded.bars += bar;
        bar.value = double(b.time - blocks.at(i + 1).time) / 1000.0;
        all += bar.value;
        // Turns that passed without a block: nothing waited, or a validator missed its turn.
        const auto passed = turn <= 0 ? 0 : quint64(std::max(0.0, std::round(bar.value / turn) - 1));
        if (passed > 0) bar.note = tr("turns without a block before it: %1").arg(format::number(passed));
        unused += passed;
        content.bars += bar;
    }
    if (all.isEmpty()) {
        content.summary = tr("Needs two blocks.");
    } else {
        std::sort(all.begin(), all.end());
        const double median = all.at(all.size() / 2);
        for (auto& bar : content.bars) bar.odd = bar.value > 2 * median;
        content.summary = tr("Median %1 s between blocks, slowest %2 s, turns without a block: %3.")
                              .arg(seconds(median), seconds(all.last()), format::number(unused));
        // A turn that is far below what is shown would lie on the axis.
        if (turn > 0 && turn > all.last() * 0.05) content.levels += {turn, tr("a turn, %1 s").arg(seconds(turn))};
    }
    const auto full = std::count_if(recorded.bars.begin(), recorded.bars.end(), [](const auto& bar) { return bar.value > 0; });
    recorded.summary = recorded.bars.isEmpty() ? content.summary
                                               : tr("%1 of the %2 newest blocks record transactions.")
                                                     .arg(format::number(quint64(full)), format::number(quint64(recorded.bars.size())));
    m_intervals->set(content);
    m_recorded->set(recorded);
    drawFinality(chain, blocks);
}

void ChainCharts::drawFinality(bridge::Chain chain, const QList<bridge::Block>& blocks)
{
    charts::BarsChart::Content content;
    content.valueName = tr("seconds until settled");
    content.categoryName = tr("Block");
    QList<double> lags;
    for (qsizetype i = qMin<qsizetype>(blocks.size() - 1, mostBlocks) - 1; i >= 0; --i) {
        const auto& b = blocks.at(i);
        auto bar = barOf(b);
        if (!b.settled) {
            bar.note = m_bridge.chain(chain).settles ? tr("not settled yet") : tr("never settled: nobody votes");
        } else if (const auto at = m_log.settledAt(chain, b.height)) {
            bar.value = double(qMax<qint64>(0, *at - b.time)) / 1000.0;
            lags += bar.value;
        } else {
            bar.note = tr("settled before this console looked");
        }
        content.bars += bar;
    }
    std::sort(lags.begin(), lags.end());
    if (lags.isEmpty()) content.bars.clear();        // the sentence stands in place of an empty picture
    for (auto& bar : content.bars) bar.odd = !lags.isEmpty() && bar.value > 2 * lags.at(lags.size() / 2);
    content.summary = lags.isEmpty() ? tr("No block was settled since this console looks.")
                                     : tr("Median %1 s until a block is settled, slowest %2 s, as this console saw it.")
                                           .arg(seconds(lags.at(lags.size() / 2)), seconds(lags.last()));
    m_finality->set(content);
}

}  // namespace quorate::pages
