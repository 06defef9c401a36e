// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review_queue.h"

#include "ui/bridge/review_bridge.h"
#include "ui/pages/job_book.h"
#include "ui/pages/review_deadlines.h"

#include <algorithm>

namespace quorate::pages {

ReviewQueue::ReviewQueue(const Context& context, QObject* parent) : QObject(parent), m_context(context)
{
    using bridge::NodeBridge;
    for (const auto signal : {&NodeBridge::releasesChanged, &NodeBridge::identityChanged, &NodeBridge::jobsChanged}) {
        connect(&context.bridge, signal, this, &ReviewQueue::look);
    }
    // The setting, and a chain that has caught up.
    connect(&context.bridge, &NodeBridge::refreshed, this, [this] {
        constexpr qint64 every = 2'000;
        const qint64 now = m_context.bridge.now();
        if (now - m_lookedAt >= every || now < m_lookedAt) look();
    });
    look();
}

bool ReviewQueue::isHere(const QString& release) const
{
    const bridge::Release* r = m_context.bridge.release(release);
    return r != nullptr && std::any_of(r->artifacts.begin(), r->artifacts.end(), [](const auto& a) { return a.held || a.inlined; });
}

QString ReviewQueue::wanted() const
{
    QList<const bridge::Release*> waiting = needOurVote(m_context.bridge);
    waiting.removeIf([this](const bridge::Release* r) { return m_seen.contains(r->id); });
    std::stable_partition(waiting.begin(), waiting.end(), [this](const bridge::Release* r) { return isHere(r->id); });
    return waiting.isEmpty() ? QString() : waiting.first()->id;
}

// One at a time is worked on. Those that wait for a payload that nobody sends keep no other waiting: neither one whose payload is
// here, nor, after a while, one whose payload somebody else may have.
bool ReviewQueue::mayBegin(const QString& release) const
{
    constexpr qint64 patienceMs = 60'000;
    constexpr qsizetype mostWaiting = 4;
    if (m_own.size() >= mostWaiting) return false;
    QList<qint64> since;
    for (auto it = m_own.constBegin(); it != m_own.constEnd(); ++it) {
        if (isHere(it.key())) return false;
        since += it.value();
    }
    for (const auto& job : m_context.bridge.jobs()) {
        if (!job.running() || (job.kind != QLatin1String("review") && job.kind != QLatin1String("rebuild"))) continue;
        // Without a stage it has its payload not yet.
        if (!job.stage.isEmpty()) return false;
        since += job.began;
    }
    const qint64 now = m_context.bridge.now();
    return isHere(release) || std::all_of(since.begin(), since.end(), [now](qint64 at) { return now - at >= patienceMs; });
}

void ReviewQueue::look()
{
    auto& bridge = m_context.bridge;
    m_lookedAt = bridge.now();
    if (m_asks || !isOn(m_context.settings) || !bridge.hasSnapshot() || !bridge.reviews().available()) return;
    // What is open at an old block may be decided since.
    if (bridge.chain(bridge::Chain::release).state == QLatin1String("catching-up")) return;
    if (const QString release = wanted(); !release.isEmpty() && mayBegin(release)) ask(release);
}

void ReviewQueue::ask(const QString& release)
{
    m_asks = true;
    m_context.bridge.reviews().state(release, this, [this, release](const bridge::Answer<bridge::Review>& answer) {
        m_asks = false;
        // A question that failed is asked again: the node is just starting, or ends.
        if (!answer) return;
        m_seen += release;
        // Meanwhile the page may have begun it.
        const bool absent = answer.value->state == QLatin1String("absent") && !m_context.bridge.reviews().isUnderway(release);
        if (absent && isOn(m_context.settings)) begin(release);
        look();
    });
}

void ReviewQueue::begin(const QString& release)
{
    m_own.insert(release, m_context.bridge.now());
    const quint64 job = m_context.bridge.reviews().start(release, {}, {}, this, [this, release](const bridge::Answer<bridge::Review>&) {
        m_own.remove(release);
        look();
    });
    m_context.jobBook.setRepeat(job, this, [this, release] { begin(release); },
                                [this, release] { return !m_own.contains(release) && !m_context.bridge.reviews().isUnderway(release); });
}

}  // namespace quorate::pages
