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

QString ReviewQueue::wanted() const
{
    QList<const bridge::Release*> waiting = needOurVote(m_context.bridge);
    waiting.removeIf([this](const bridge::Release* r) { return m_seen.contains(r->id); });
    const auto isHere = [](const bridge::Release* r) {
        return std::any_of(r->artifacts.begin(), r->artifacts.end(), [](const auto& a) { return a.held || a.inlined; });
    };
    std::stable_partition(waiting.begin(), waiting.end(), isHere);
    return waiting.isEmpty() ? QString() : waiting.first()->id;
}

void ReviewQueue::look()
{
    auto& bridge = m_context.bridge;
    m_lookedAt = bridge.now();
    if (m_busy || !isOn(m_context.settings) || !bridge.hasSnapshot() || !bridge.reviews().available()) return;
    // What is open at an old block may be decided since.
    if (bridge.chain(bridge::Chain::release).state == QLatin1String("catching-up")) return;
    const auto& jobs = bridge.jobs();
    const bool works = std::any_of(jobs.begin(), jobs.end(), [](const auto& job) {
        return job.running() && (job.kind == QLatin1String("review") || job.kind == QLatin1String("rebuild"));
    });
    if (works) return;
    if (const QString release = wanted(); !release.isEmpty()) ask(release);
}

void ReviewQueue::ask(const QString& release)
{
    m_busy = true;
    m_context.bridge.reviews().state(release, this, [this, release](const bridge::Answer<bridge::Review>& answer) {
        // A question that failed is asked again: the node is just starting, or ends.
        if (!answer) {
            m_busy = false;
            return;
        }
        m_seen += release;
        // Meanwhile the page may have begun it.
        const bool absent = answer.value->state == QLatin1String("absent") && !m_context.bridge.reviews().isUnderway(release);
        if (absent && isOn(m_context.settings)) return begin(release);
        next();
    });
}

void ReviewQueue::begin(const QString& release)
{
    const quint64 job = m_context.bridge.reviews().start(release, {}, this, [this](const bridge::Answer<bridge::Review>&) { next(); });
    m_context.jobBook.setRepeat(job, this, [this, release] {
        m_busy = true;
        begin(release);
    }, [this, release] { return !m_busy && !m_context.bridge.reviews().isUnderway(release); });
}

void ReviewQueue::next()
{
    m_busy = false;
    look();
}

}  // namespace quorate::pages
