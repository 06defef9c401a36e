// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/submitter.h"

#include <algorithm>
#include <map>

namespace quorate::node {
namespace {

constexpr std::string_view sequenceUsed = "ledger.sequence.used";
constexpr Milliseconds gapPatience{10'000};   // what a key signed in an earlier life may still come

}  // namespace

Submitter::Submitter(ChainApplication& application, engine::Engine& engine, Clock& clock)
    : m_application(application), m_engine(engine), m_clock(clock)
{
}

void Submitter::submit(const crypto::KeyPair& key, ledger::Body body, Done done, Milliseconds patience)
{
    auto next = m_application.nextSequence(key.id());
    if (!next) return done(fail(next.error()));
    ledger::Transaction transaction;
    transaction.chain = m_application.parameters().chain;
    transaction.sequence = *next;
    for (const auto& pending : m_pending) {
        if (pending->signer == key.id()) transaction.sequence = std::max(transaction.sequence, pending->sequence + 1);
    }
    transaction.body = std::move(body);
    auto pending = std::make_unique<Pending>();
    pending->done = std::move(done);
    pending->key = std::make_shared<const crypto::KeyPair>(crypto::KeyPair::fromSeed(key.seed()));
    auto encoded = ledger::signTransaction(m_application.parameters().consortium, key, transaction);
    pending->body = std::move(transaction.body);
    add(std::move(pending), std::move(encoded), patience);
}

void Submitter::submitSigned(Bytes encoded, Done done, Milliseconds patience)
{
    auto decoded = ledger::decodeTransaction(m_application.parameters().consortium, encoded);
    if (!decoded) return done(fail(decoded.error()));
    auto pending = std::make_unique<Pending>();
    pending->done = std::move(done);
    add(std::move(pending), std::move(*decoded), patience);
}

void Submitter::add(std::unique_ptr<Pending> pending, ledger::SignedTransaction transaction, Milliseconds patience)
{
    if (transaction.encoded.size() > ledger::maxTransactionSize) {
        return pending->done(fail(ErrorKind::refused, "ledger.transaction.too-large",
                                  std::to_string(transaction.encoded.size()) + " bytes"));
    }
    pending->id = transaction.id;
    pending->signer = transaction.signer;
    pending->sequence = transaction.transaction.sequence;
    pending->encoded = std::move(transaction.encoded);
    pending->kind = ledger::kindName(transaction.transaction.body);
    pending->since = m_clock.monotonic();
    pending->giveUpAt = pending->since + patience;
    if (auto admitted = m_engine.submit(pending->encoded);
        !admitted && admitted.error().kind != ErrorKind::unavailable) {
        return pending->done(fail(admitted.error()));
    }
    m_pending.push_back(std::move(pending));
}

Result<std::optional<TransactionPlace>> Submitter::place(Pending& pending) const
{
    auto found = m_application.find(pending.id);
    for (std::size_t i = pending.earlier.size(); i-- > 0 && found && !*found;) {
        found = m_application.find(pending.earlier[i]);
        if (found && *found) std::swap(pending.id, pending.earlier[i]);
    }
    return found;
}

std::vector<Submitter::Waiting> Submitter::waiting() const
{
    std::vector<Waiting> all;
    for (const auto& pending : m_pending) {
        const auto placed = place(*pending);
        if (placed && !*placed) all.push_back({pending->id, pending->kind, pending->encoded, pending->since});
    }
    return all;
}

void Submitter::blockCommitted()
{
    std::vector<std::pair<Done, Error>> refused;
    std::vector<KeyId> signers;
    std::erase_if(m_pending, [&](auto& pending) {
        auto placed = place(*pending);
        if (!placed || *placed) return false;
        auto still = m_application.check(pending->encoded);
        if (still || still.error().kind == ErrorKind::unavailable) return false;
        if (std::ranges::find(signers, pending->signer) == signers.end()) signers.push_back(pending->signer);
        if (still.error().code == sequenceUsed && pending->key) {
            pending->sequence = UINT64_MAX;  // another transaction of this key came first: ours takes the next
            return false;
        }
        refused.emplace_back(std::move(pending->done), still.error());
        return true;
    });
    for (const auto& signer : signers) closeGap(signer);
    for (auto& [done, error] : refused) done(fail(error));
}

// The refused one will never take its sequence, and without it those behind it would wait in vain.
void Submitter::closeGap(const KeyId& signer)
{
    auto next = m_application.nextSequence(signer);
    if (!next) return;
    std::uint64_t sequence = *next;
    for (auto& pending : m_pending) {  // in the order in which they were submitted
        if (pending->signer != signer) continue;
        auto placed = place(*pending);
        if (!placed || *placed) continue;
        if (pending->key && pending->sequence > sequence) {
            ledger::Transaction transaction;
            transaction.chain = m_application.parameters().chain;
            transaction.sequence = sequence;
            transaction.body = pending->body;
            auto again = ledger::signTransaction(m_application.parameters().consortium, *pending->key, transaction);
            if (again.id != pending->id) {
                std::erase(pending->earlier, again.id);
                pending->earlier.push_back(pending->id);
            }
            pending->id = again.id;
            pending->sequence = sequence;
            pending->encoded = std::move(again.encoded);
            (void)m_engine.submit(pending->encoded);  // a refusal is seen at the next block, or by work()
        }
        sequence = std::max(sequence, pending->sequence + 1);
    }
}

// What came before ours was signed by an earlier run of this node, stood in a block that was undone, and is refused now.
void Submitter::closeOldGaps()
{
    std::map<KeyId, std::uint64_t> lowest;
    for (const auto& pending : m_pending) {
        const auto placed = place(*pending);
        if (!placed || *placed || m_clock.monotonic() - pending->since < gapPatience) continue;
        const auto [known, isNew] = lowest.emplace(pending->signer, pending->sequence);
        if (!isNew) known->second = std::min(known->second, pending->sequence);
    }
    for (const auto& [signer, sequence] : lowest) {
        const auto next = m_application.nextSequence(signer);
        if (!next || sequence <= *next) continue;
        const auto pool = m_engine.pool(SIZE_MAX);
        const bool underWay = std::ranges::any_of(pool, [&](const auto& entry) {
            const auto decoded = ledger::decodeTransaction(m_application.parameters().consortium, entry.transaction);
            return decoded && decoded->signer == signer && decoded->transaction.sequence == *next;
        });
        if (!underWay) closeGap(signer);
    }
}

void Submitter::blockSettled()
{
    std::vector<std::pair<Done, Settled>> settled;
    std::erase_if(m_pending, [&](auto& pending) {
        auto placed = place(*pending);
        if (!placed || !*placed || (*placed)->height > m_application.tip().settled.height) return false;
        auto events = m_application.events((*placed)->leaf);
        settled.emplace_back(std::move(pending->done),
                             Settled{pending->id, **placed, events ? std::move(*events) : std::vector<ledger::Event>{}});
        return true;
    });
    for (auto& [done, what] : settled) done(std::move(what));
}

void Submitter::work()
{
    // A refusal without a block in between, as when the pool dropped what the last block made wrong.
    blockCommitted();
    closeOldGaps();
    std::vector<Done> late;
    const auto now = m_clock.monotonic();
    std::erase_if(m_pending, [&](auto& pending) {
        if (now < pending->giveUpAt) {
            auto placed = place(*pending);
            if (placed && !*placed) (void)m_engine.submit(pending->encoded);
            return false;
        }
        late.push_back(std::move(pending->done));
        return true;
    });
    for (auto& done : late) done(fail(ErrorKind::unavailable, "node.submit.not-settled"));
}

void Submitter::cancelAll(const Error& why)
{
    auto pending = std::move(m_pending);
    m_pending.clear();
    for (auto& one : pending) one->done(fail(why));
}

}  // namespace quorate::node
