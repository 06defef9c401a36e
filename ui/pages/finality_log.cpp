// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/finality_log.h"

#include <algorithm>

namespace quorate::pages {
namespace {

constexpr qsizetype mostSteps = 2000;
constexpr qint64 looksAway = 3'000;        // so long without a picture: what settled meanwhile has no time

}  // namespace

FinalityLog::FinalityLog(bridge::NodeBridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge)
{
    connect(&bridge, &bridge::NodeBridge::refreshed, this, &FinalityLog::look);
    if (bridge.hasSnapshot()) look();
}

void FinalityLog::look()
{
    const qint64 now = m_bridge.snapshotAt();
    const bool sees = m_looked != 0 && now - m_looked < looksAway;
    m_looked = now;
    for (const auto& chain : m_bridge.chains()) {
        const auto at = std::size_t(chain.chain);
        const quint64 before = std::exchange(m_settled[at], chain.settledHeight);
        if (!sees || !chain.settles || chain.settledHeight <= before) continue;
        m_steps[at] += Step{before, chain.settledHeight, now};
        if (m_steps[at].size() > mostSteps) m_steps[at].removeFirst();
    }
}

std::optional<qint64> FinalityLog::settledAt(bridge::Chain chain, quint64 height) const
{
    const auto& steps = m_steps[std::size_t(chain)];
    const auto it = std::lower_bound(steps.begin(), steps.end(), height, [](const Step& step, quint64 wanted) { return step.height < wanted; });
    return it == steps.end() || height <= it->before ? std::nullopt : std::optional(it->at);
}

}  // namespace quorate::pages
