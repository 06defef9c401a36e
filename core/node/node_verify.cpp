// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/validator_record.h"
#include "core/node/chain_records.h"
#include "core/node/chain_replay.h"
#include "core/node/coverage_service.h"
#include "core/node/follower.h"
#include "core/node/gateway_service.h"
#include "core/node/job_wishes.h"
#include "core/node/ledger_views.h"
#include "core/node/node_impl.h"
#include "core/node/review_service.h"

#include "core/store/key_value_store.h"

#include <algorithm>

// A chain that is here: every block applied anew, its seal and what hands over from one epoch to the next looked at again; and the
// votes that settle the last of them, which settle all below.
namespace quorate::node {

struct Verification {
    Jobs::Handle job;
    ledger::ChainKind kind = ledger::ChainKind::release;
    ledger::Genesis genesis;
    Path directory;                            // of the second state; gone at the end
    Height last;                               // as high as it goes
    bool settles = false;                      // what is settled; otherwise all there is, which may still change
    std::unique_ptr<store::KeyValueStore> store;
    std::unique_ptr<ChainApplication> application;
    std::vector<Bytes> blocks;                 // the next ones
    Bytes above;                               // where something settles: the block after the last
    std::optional<Bytes> votes;                // for that one
    std::function<void(Result<api::VerifiedChain>)> finish;
};

namespace {

constexpr std::uint64_t blocksAtOnce = 64;
constexpr std::size_t bytesAtOnce = 1024 * 1024;   // after the first block: the strand that reads them has other things to do

Status applyAll(Verification& work)
{
    for (const auto& block : work.blocks) {
        if (work.job.stopRequested()) return fail(ErrorKind::cancelled, "node.job.cancelled");
        if (auto good = checkSeal(*work.application, work.genesis, block); !good) return good;
        if (auto done = applyNext(*work.application, block); !done) return done;
    }
    work.job.progress("verify", work.application->tip().ref.height.value, work.last.value);
    return {};
}

Status checkEnd(const Verification& work)
{
    if (!work.settles) return {};
    if (auto good = checkSeal(*work.application, work.genesis, work.above); !good) return good;
    return checkSettled(*work.application, work.above, work.votes);
}

tl::unexpected<Error> pruned(const ChainApplication& application)
{
    return fail(ErrorKind::unsupported, "node.chain.pruned", "below height " + std::to_string(application.keptFrom().value));
}

Status openSecond(Files& files, Verification& work)
{
    work.application.reset();
    work.store.reset();
    if (auto gone = files.removeTree(work.directory); !gone) return gone;
    if (auto made = files.makeDirectories(work.directory); !made) return made;
    auto store = store::openStore(work.directory / "state");
    if (!store) return fail(store.error());
    work.store = std::move(*store);
    auto application = openChainIn(*work.store, work.genesis, work.kind);
    if (!application) return fail(application.error());
    work.application = std::move(*application);
    return {};
}

}  // namespace

std::uint64_t NodeImpl::verifyChain(api::Chain chain, api::Callback<api::VerifiedChain> done)
{
    auto work = std::make_shared<Verification>();
    work->kind = chain == api::Chain::release ? ledger::ChainKind::release : ledger::ChainKind::delivery;
    work->job = m_jobs.begin("verify", chain == api::Chain::release ? "release" : "delivery", wishOf(chain));
    work->genesis = m_genesis;
    work->directory = m_home.directory() / "work" / ("verify-" + std::to_string(work->job.id()));
    work->finish = [this, weak = std::weak_ptr(work), done = answering<api::VerifiedChain>(std::move(done))](Result<api::VerifiedChain> outcome) {
        m_threads->workers().post([this, held = weak.lock(), done, outcome = std::move(outcome)] {
            held->application.reset();
            held->store.reset();
            (void)m_env.files.removeTree(held->directory);
            if (outcome) held->job.succeeded();
            else held->job.failed(outcome.error());
            done(outcome);
        });
    };
    m_strand->post([this, work] {
        if (!m_running) return work->finish(fail(ErrorKind::unavailable, "node.not-running"));
        const auto& application = hostOf(work->kind).application();
        if (application.keptFrom() > Height(1)) return work->finish(pruned(application));
        const auto tip = application.tip();
        work->settles = tip.settled.height.value > 0;
        work->last = work->settles ? tip.settled.height : tip.ref.height;
        m_threads->workers().post([this, work] {
            if (auto open = openSecond(m_env.files, *work); !open) return work->finish(fail(open.error()));
            m_strand->post([this, work] { verifyNext(work); });
        });
    });
    return work->job.id();
}

// On the strand: reads some blocks, which a worker then applies; or it is over.
void NodeImpl::verifyNext(const std::shared_ptr<Verification>& work)
{
    if (!m_running) return work->finish(fail(ErrorKind::unavailable, "node.not-running"));
    if (work->job.stopRequested()) return work->finish(fail(ErrorKind::cancelled, "node.job.cancelled"));
    const auto& application = hostOf(work->kind).application();
    const auto reached = work->application->tip().ref;
    // Nothing settles: another branch may have won since the blocks were read. Then that one is looked at, from the beginning.
    if (!work->settles && reached.height.value > 0) {
        const auto here = application.blockRef(reached.height);
        if (!here) return work->finish(fail(here.error()));
        if (!*here || **here != reached) {
            work->last = application.tip().ref.height;
            m_threads->workers().post([this, work] {
                if (auto open = openSecond(m_env.files, *work); !open) return work->finish(fail(open.error()));
                m_strand->post([this, work] { verifyNext(work); });
            });
            return;
        }
    }
    if (reached.height >= work->last) {
        const auto mine = application.blockRecord(reached.height);
        if (!mine) return work->finish(fail(mine.error()));
        const auto other = work->application->blockRecord(reached.height);
        if (!other) return work->finish(fail(other.error()));
        if (mine->ref != other->ref || mine->roots != other->roots) {
            return work->finish(fail(ErrorKind::corrupt, "node.chain.differs",
                                     "height " + std::to_string(reached.height.value) + ": what is stored of it has other roots"));
        }
        if (work->settles) {
            // Pruning may have begun meanwhile.
            if (reached.height.next() < application.keptFrom()) return work->finish(pruned(application));
            auto above = application.block(reached.height.next());
            if (!above) return work->finish(fail(above.error()));
            auto votes = hostOf(work->kind).store().get(at::engineKey(chain::certificateKey(reached.height.next())));
            if (!votes) return work->finish(fail(votes.error()));
            if (*above) work->above = std::move(**above);
            work->votes = std::move(*votes);
        }
        api::VerifiedChain found;
        found.chain = apiChain(work->kind);
        found.blocks = reached.height.value;
        found.transactions = other->roots.logSize;
        found.settled = work->settles;
        found.head = reached.id;
        found.logRoot = other->roots.logRoot;
        found.stateRoot = other->roots.stateRoot;
        m_threads->workers().post([work, found] {
            if (auto good = checkEnd(*work); !good) return work->finish(fail(good.error()));
            work->finish(found);
        });
        return;
    }
    work->blocks.clear();
    const auto to = std::min(work->last.value, reached.height.value + blocksAtOnce);
    std::size_t bytes = 0;
    for (Height height = reached.height.next(); height.value <= to && bytes < bytesAtOnce; height = height.next()) {
        if (height < application.keptFrom()) return work->finish(pruned(application));   // as above
        auto block = application.block(height);
        if (!block) return work->finish(fail(block.error()));
        if (!*block) {
            return work->finish(fail(ErrorKind::corrupt, "node.chain.differs",
                                     "height " + std::to_string(height.value) + ": it is missing"));
        }
        bytes += (*block)->size();
        work->blocks.push_back(std::move(**block));
    }
    m_threads->workers().post([this, work] {
        if (auto done = applyAll(*work); !done) return work->finish(fail(done.error()));
        m_strand->post([this, work] { verifyNext(work); });
    });
}

}  // namespace quorate::node
