// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/coverage_service.h"
#include "core/node/follower.h"
#include "core/node/gateway_service.h"
#include "core/node/job_wishes.h"
#include "core/node/node_impl.h"
#include "core/node/review_service.h"

// Jobs that outlive a run of the node.
namespace quorate::node {

void NodeImpl::keepJobs()
{
    if (!m_nodeStore) return;
    if (auto kept = storeKeptJobs(*m_nodeStore, m_jobs.kept()); !kept) m_env.log.write(LogLevel::warning, "jobs", toString(kept.error()));
}

void NodeImpl::resumeJobs()
{
    auto kept = loadKeptJobs(*m_nodeStore);
    if (!kept) {
        m_env.log.write(LogLevel::warning, "jobs", toString(kept.error()));
        return;
    }
    for (auto& job : *kept) {
        // What was cut off twice may be what ends the node: then a person decides.
        const auto times = job.times + 1;
        const auto id = job.times == 0 ? beginAgain(job) : 0;
        if (id != 0) m_jobs.setTimes(id, times);
        else m_jobs.adopt(std::move(job));
    }
    keepJobs();
}

// Its new number; 0: this kind is not begun by itself.
std::uint64_t NodeImpl::beginAgain(const KeptJob& job)
{
    if (job.kind == "review") {
        if (auto request = reviewWish(job.wish)) return m_reviews->review(std::move(*request), [](const auto&) {});
    } else if (job.kind == "rebuild") {
        if (auto wish = rebuildWish(job.wish)) return rebuild(wish->release, wish->oldTarget, wish->directory, [](const auto&) {});
    } else if (job.kind == "verify") {
        if (const auto chain = verifyWish(job.wish)) return verifyChain(*chain, [](const auto&) {});
    }
    return 0;
}

void NodeImpl::repeatJob(std::uint64_t job, api::Callback<std::uint64_t> done)
{
    onStrand<std::uint64_t>(std::move(done), [this, job](const auto& answer) {
        const auto kept = m_jobs.takeAdopted(job);
        const auto id = kept ? beginAgain(*kept) : 0;
        if (id == 0) return answer(fail(ErrorKind::notFound, "node.job.unknown", std::to_string(job)));
        answer(id);
    });
}

}  // namespace quorate::node
