// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/submitter.h"

#include "core/chain/ports.h"

#include "core/ledger/late_signing.h"

#include <algorithm>
#include <map>

namespace quorate::node {
namespace {

constexpr std::string_view sequenceUsed = "ledger.sequence.used";
constexpr Milliseconds gapPatience{10'000};   // what a key signed in an earlier life may still come

}  // namespace

Submitter::Submitter(ChainApplication& application, engine::Engine& engine, Clock& clock, Strand* strand)
    : m_application(application), m_engine(engine), m_clock(clock), m_answers(strand ? std::make_shared<LateAnswers>(*strand) : nullptr)
{
}

Submitter::~Submitter()
{
    if (m_answers) m_answers->close();
}

void Submitter::submit(const crypto::KeyPair& key, ledger::Body body, Done done, Milliseconds patience)
{
    auto own = std::make_shared<const crypto::KeyPair>(crypto::KeyPair::fromSeed(key.seed()));
    submit(std::make_shared<crypto::MemorySigner>(std::move(own)), std::move(body), std::move(done), patience);
}

void Submitter::submit(std::shared_ptr<const crypto::Signer> key, ledger::Body body, Done done, Milliseconds patience)
{
    auto next = nextSequence(key->id());
    if (!next) return done(fail(next.error()));
    auto pending = std::make_unique<Pending>();
    pending->signer = key->id();
    pending->sequence = *next;
    pending->key = std::move(key);
    pending->done = std::move(done);
    pending->kind = ledger::kindName(body);
    pending->body = std::move(body);
    pending->since = m_clock.monotonic();
    pending->giveUpAt = pending->since + patience;
    m_pending.push_back(std::move(pending));
    sign(*m_pending.back());
}

Result<std::uint64_t> Submitter::nextSequence(const KeyId& key) const
{
    auto next = m_application.nextSequence(key);
    if (!next) return next;
    for (const auto& other : m_pending) {
        if (other->signer == key) next = std::max(*next, other->sequence + 1);
    }
    return next;
}

void Submitter::submitSigned(Bytes encoded, Done done, Milliseconds patience)
{
    auto decoded = ledger::decodeTransaction(m_application.parameters().consortium, encoded);
    if (!decoded) return done(fail(decoded.error()));
    auto pending = std::make_unique<Pending>();
    pending->done = std::move(done);
    pending->signer = decoded->signer;
    pending->sequence = decoded->transaction.sequence;
    pending->kind = ledger::kindName(decoded->transaction.body);
    pending->since = m_clock.monotonic();
    pending->giveUpAt = pending->since + patience;
    setSigned(*pending, std::move(*decoded));
    if (auto handed = handOver(*pending); !handed) return pending->done(fail(handed.error()));
    m_pending.push_back(std::move(pending));
}

void Submitter::setSigned(Pending& pending, ledger::SignedTransaction transaction) const
{
    pending.id = transaction.id;
    pending.encoded = std::move(transaction.encoded);
}

Status Submitter::handOver(const Pending& pending)
{
    if (pending.encoded.size() > ledger::maxTransactionSize) {
        return fail(ErrorKind::refused, "ledger.transaction.too-large", std::to_string(pending.encoded.size()) + " bytes");
    }
    auto admitted = m_engine.submit(pending.encoded);
    if (!admitted && admitted.error().kind == ErrorKind::unavailable) return {};
    return admitted;
}

// With the sequence that it has now. An immediate key has done it when this returns.
void Submitter::sign(Pending& pending)
{
    ledger::Transaction transaction;
    transaction.chain = m_application.parameters().chain;
    transaction.sequence = pending.sequence;
    transaction.body = pending.body;
    auto whole = ledger::unsignedTransaction(m_application.parameters().consortium, pending.signer, std::move(transaction));
    const auto key = pending.key;
    pending.signing = ++m_questions;
    if (!key->immediate() && !m_answers) {
        return signedAs(pending.signing, pending.sequence, fail(ErrorKind::internal, "node.submit.no-strand"));
    }
    // It may be over with it before the key answers: it is looked for then, never touched.
    Bytes toSign = whole.toSign;
    signOnStrand(*key, std::move(toSign), m_answers,
                 [this, question = pending.signing, sequence = pending.sequence,
                  whole = std::make_shared<ledger::UnsignedTransaction>(std::move(whole))](Result<crypto::Signature> signature) {
                     if (!signature) return signedAs(question, sequence, fail(signature.error()));
                     signedAs(question, sequence, std::move(*whole).with(*signature));
                 });
}

void Submitter::signedAs(std::uint64_t question, std::uint64_t sequence, Result<ledger::SignedTransaction> transaction)
{
    const auto at = std::ranges::find_if(m_pending, [&](const auto& one) { return one->signing == question; });
    if (at == m_pending.end()) return;   // given up meanwhile
    Pending& pending = **at;
    pending.signing = 0;
    const bool first = pending.encoded.empty();
    const auto remove = [&] {
        auto taken = std::move(*at);
        m_pending.erase(at);
        return taken;
    };
    if (!transaction) {
        // What was signed before may still be sealed, so its end is not told of yet.
        if (!first) {
            pending.sequence = UINT64_MAX;   // the key is asked again for the number that is free then
            return;
        }
        const auto taken = remove();
        taken->done(fail(transaction.error()));
        return closeGap(taken->signer);
    }
    if (!first) {
        const auto placed = place(pending);
        if (!placed || *placed) return;
    }
    if (sequence != pending.sequence) return sign(pending);   // it moved up meanwhile
    if (!first && transaction->id != pending.id) {
        std::erase(pending.earlier, transaction->id);
        pending.earlier.push_back(pending.id);
    }
    setSigned(pending, std::move(*transaction));
    if (!first) {
        (void)m_engine.submit(pending.encoded);  // a refusal is seen at the next block, or by work()
        return;
    }
    if (auto handed = handOver(pending); !handed) {
        const auto taken = remove();
        taken->done(fail(handed.error()));
        if (!taken->key->immediate()) closeGap(taken->signer);
    }
}

Result<std::optional<TransactionPlace>> Submitter::place(Pending& pending) const
{
    if (pending.encoded.empty()) return std::nullopt;   // not signed yet
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
        if (placed && !*placed && !pending->encoded.empty()) all.push_back({pending->id, pending->kind, pending->encoded, pending->since});
    }
    return all;
}

void Submitter::blockCommitted()
{
    std::vector<std::pair<Done, Error>> refused;
    std::vector<KeyId> signers;
    std::erase_if(m_pending, [&](auto& pending) {
        auto placed = place(*pending);
        if (!placed || *placed || pending->signing != 0) return false;
        auto still = m_application.check(pending->encoded);
        if (still || still.error().kind == ErrorKind::unavailable || chain::isOwnTrouble(still.error().kind)) return false;
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
            pending->sequence = sequence;
            if (pending->signing == 0) sign(*pending);
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
        if (!placed || *placed || pending->signing != 0 || m_clock.monotonic() - pending->since < gapPatience) continue;
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
            if (placed && !*placed && !pending->encoded.empty()) (void)m_engine.submit(pending->encoded);
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
