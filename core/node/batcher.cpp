// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/batcher.h"

#include "core/crypto/pieces.h"
#include "core/node/ledger_reader.h"
#include "core/node/proofs.h"

#include <algorithm>
#include <set>

namespace quorate::node {
namespace {

constexpr Milliseconds afterFailure{2'000};
constexpr unsigned maxDoublings = 8;
constexpr std::size_t maxReleases = 64;                // of one batch, as the rules have it
constexpr std::size_t maxAnchor = 56 * 1024;           // of 64 KiB that a transaction may have
constexpr Milliseconds batchPatience{24 * 60 * 60 * 1000};  // the same transaction is offered until it is settled

}  // namespace

Batcher::Batcher(Parts parts, Milliseconds maxWait, std::size_t batchSize)
    : m_parts(std::move(parts)), m_maxWait(maxWait), m_batchSize(batchSize)
{
}

void Batcher::complain(std::string_view what, const Error& error)
{
    m_parts.log.write(LogLevel::warning, "batches", std::string(what) + ": " + toString(error));
    m_busy = false;
    // What the rules refuse they will refuse for a while.
    const bool refused = error.kind == ErrorKind::refused || error.kind == ErrorKind::denied;
    m_refusals = refused ? std::min(m_refusals + 1, maxDoublings) : 0;
    m_notBefore = m_parts.clock.monotonic() + afterFailure * (1U << m_refusals);
}

void Batcher::work()
{
    if (m_busy || m_parts.clock.monotonic() < m_notBefore) return;
    if (!m_parts.queue.inFlight().empty() && !resolve()) return;
    if (!m_parts.keys.ready(ledger::KeyPurpose::transaction)) return;
    auto next = plan();
    if (!next) {
        m_flush = false;
        return;
    }
    auto missing = missingFacts(*next);
    if (!missing) return complain("facts", missing.error());
    m_busy = true;
    if (!missing->empty()) return anchor(*missing);
    make(std::move(*next));
}

// Whether another batch may be made: true when one with the number in flight is settled, or none is on the chain.
bool Batcher::resolve()
{
    const auto number = m_parts.queue.inFlight().front().number;
    auto raw = m_parts.delivery.application().state().get(ledger::key::batch(m_parts.self, number));
    if (!raw) {
        complain("state", raw.error());
        return false;
    }
    if (!*raw) return true;
    auto record = ledger::BatchRecord::decode(**raw);
    if (!record) {
        complain("state", record.error());
        return false;
    }
    if (record->leaf.value >= m_parts.delivery.application().settledLogSize()) return false;
    return finish(record->root);
}

bool Batcher::finish(const Hash32& settledRoot)
{
    const auto tries = m_parts.queue.inFlight();
    if (auto done = m_parts.queue.finishInFlight(settledRoot); !done) {
        complain("queue", done.error());
        return false;
    }
    for (const auto& batch : tries) {
        // Bodies that no chain speaks of.
        if (batch.root != settledRoot) m_parts.payloads.release(batch.body, true);
    }
    return true;
}

std::optional<Batcher::Plan> Batcher::plan() const
{
    const auto oldest = m_parts.queue.oldestReceived();
    if (!oldest) return std::nullopt;
    const bool due = m_flush || m_parts.queue.size() >= m_batchSize ||
                     m_parts.clock.now().ms - oldest->ms >= m_maxWait.count();
    if (!due) return std::nullopt;
    const auto waiting = m_parts.queue.oldestOfOneModel(ledger::maxBatchEntries, maxReleases, ledger::maxBatchBody);
    if (waiting.empty()) return std::nullopt;
    Plan plan;
    plan.model = waiting.front().acknowledgement.content.model;
    std::set<ReleaseId> releases;
    for (const auto& entry : waiting) {
        releases.insert(entry.acknowledgement.content.release);
        plan.positions.push_back(entry.position);
        plan.acknowledgements.push_back(entry.acknowledgement);
    }
    plan.releases.assign(releases.begin(), releases.end());
    const LedgerReader reader(m_parts.release.application().state());
    auto model = reader.model(plan.model);
    if (!model) return std::nullopt;
    auto members = model->readers;
    members.push_back(model->owner);
    members.push_back(m_parts.self);
    std::ranges::sort(members);
    members.erase(std::unique(members.begin(), members.end()), members.end());
    for (const auto& id : members) {
        auto member = reader.member(id);
        if (!member) continue;
        if (const auto* key = member->activeKey(ledger::KeyPurpose::seal)) plan.readers.push_back({id, key->key});
    }
    return plan;
}

Result<std::vector<Bytes>> Batcher::missingFacts(const Plan& plan) const
{
    std::vector<Bytes> missing;
    for (const auto& release : plan.releases) {
        const Bytes key = ledger::key::release(release);
        auto fact = m_parts.delivery.application().state().get(ledger::key::fact(key));
        if (!fact) return fail(fact.error());
        if (!*fact) {
            missing.push_back(key);
            continue;
        }
        auto record = ledger::ReleaseRecord::decode(**fact);
        if (!record) return fail(record.error());
        if (!record->everApproved) missing.push_back(key);
    }
    return missing;
}

// As many facts at once as go into a transaction; the rest afterwards.
void Batcher::anchor(std::vector<Bytes> facts)
{
    const auto key = m_parts.keys.signer(ledger::KeyPurpose::transaction);
    if (!key) return complain("key", {ErrorKind::denied, "node.key.locked", "transaction"});
    auto made = makeAnchor(m_parts.release, facts);
    while (made && facts.size() > 1 &&
           ledger::Transaction{ledger::ChainKind::delivery, 0, *made}.encodePayload().size() > maxAnchor) {
        facts.resize(facts.size() / 2);
        made = makeAnchor(m_parts.release, facts);
    }
    if (!made) return complain("anchor", made.error());
    for (const auto& fact : made->facts) {
        // Approved after the newest checkpoint: the next one will say so.
        auto record = ledger::ReleaseRecord::decode(fact.value);
        if (!record) return complain("anchor", record.error());
        if (!record->everApproved) return complain("anchor", {ErrorKind::unavailable, "node.proof.no-checkpoint", ""});
    }
    m_parts.delivery.submitter().submit(key, std::move(*made), [this, alive = m_alive](auto settled) {
        if (!*alive) return;
        if (!settled) return complain("anchor", settled.error());
        m_busy = false;
        work();
    });
}

void Batcher::make(Plan plan)
{
    // Sorting, hashing and sealing up to 100,000 acknowledgements is no work for the strand.
    m_parts.workers.post([this, alive = m_alive, plan = std::move(plan)]() mutable {
        auto body = ledger::makeBatchBody(plan.acknowledgements, plan.readers, m_parts.random);
        m_parts.strand.post([this, alive, plan = std::move(plan), body = std::move(body)]() mutable {
            if (!*alive) return;
            if (!body) return complain("body", body.error());
            record(plan, std::move(*body));
        });
    });
}

void Batcher::record(const Plan& plan, ledger::BatchBody body)
{
    const auto key = m_parts.keys.signer(ledger::KeyPurpose::transaction);
    if (!key) return complain("key", {ErrorKind::denied, "node.key.locked", "transaction"});
    const Bytes encoded = body.encode();
    const auto root = ledger::sumTreeRoot(body.entries);
    ledger::RecordBatch transaction;
    transaction.body = crypto::payloadRef(encoded);
    transaction.root = root.hash;
    transaction.positive = root.positive;
    transaction.negative = root.negative;
    transaction.releases = plan.releases;
    auto count = m_parts.delivery.application().state().get(ledger::key::batchCount(m_parts.self));
    if (!count) return complain("state", count.error());
    if (*count) transaction.number = ledger::decodeNumber(**count).value_or(0);
    if (encoded.size() <= ledger::maxInlinePayload) {
        transaction.inlined = encoded;
    } else {
        const Path file = m_parts.directory / (transaction.body.root.hex() + ".batch");
        if (auto made = m_parts.files.makeDirectories(m_parts.directory); !made) return complain("body", made.error());
        if (auto done = writeFileAtomically(m_parts.files, file, encoded); !done) return complain("body", done.error());
        auto added = m_parts.payloads.add(file, "batch " + std::to_string(transaction.number), std::nullopt);
        (void)m_parts.files.remove(file);
        if (!added) return complain("body", added.error());
    }
    // On disk before it leaves. However it ends, what the chain then says of the number decides.
    const auto& tries = m_parts.queue.inFlight();
    if (!tries.empty() && tries.front().number != transaction.number) {
        return complain("batch", {ErrorKind::conflict, "node.batch.number", std::to_string(transaction.number)});
    }
    auto noted = m_parts.queue.addInFlight({transaction.number, transaction.root, transaction.body, plan.positions});
    if (!noted) return complain("queue", noted.error());
    const auto left = std::make_shared<bool>(false);
    m_parts.delivery.submitter().submit(
        key, transaction,
        [this, alive = m_alive, left, body = transaction.body, root = root.hash](auto settled) {
            if (!*alive) return;
            if (!settled) {
                // Refused at once, or a token did not sign it: nobody else has seen it.
                if (!*left || isOfToken(settled.error())) {
                    if (auto done = m_parts.queue.removeInFlight(root); !done) complain("queue", done.error());
                    m_parts.payloads.release(body, true);
                }
                return complain("batch", settled.error());
            }
            m_busy = false;
            m_refusals = 0;
            m_parts.changed();
            work();
        },
        batchPatience);
    *left = true;
}

}  // namespace quorate::node
