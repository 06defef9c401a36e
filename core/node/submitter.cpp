// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/submitter.h"

#include <algorithm>

namespace quorate::node {

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
    add(ledger::signTransaction(m_application.parameters().consortium, key, transaction), std::move(done), patience);
}

void Submitter::submitSigned(Bytes encoded, Done done, Milliseconds patience)
{
    auto decoded = ledger::decodeTransaction(m_application.parameters().consortium, encoded);
    if (!decoded) return done(fail(decoded.error()));
    add(std::move(*decoded), std::move(done), patience);
}

void Submitter::add(ledger::SignedTransaction transaction, Done done, Milliseconds patience)
{
    if (transaction.encoded.size() > ledger::maxTransactionSize) {
        return done(fail(ErrorKind::refused, "ledger.transaction.too-large",
                         std::to_string(transaction.encoded.size()) + " bytes"));
    }
    auto pending = std::make_unique<Pending>();
    pending->id = transaction.id;
    pending->signer = transaction.signer;
    pending->sequence = transaction.transaction.sequence;
    pending->encoded = std::move(transaction.encoded);
    pending->giveUpAt = m_clock.monotonic() + patience;
    pending->done = std::move(done);
    if (auto admitted = m_engine.submit(pending->encoded);
        !admitted && admitted.error().kind != ErrorKind::unavailable) {
        return pending->done(fail(admitted.error()));
    }
    m_pending.push_back(std::move(pending));
}

void Submitter::blockCommitted()
{
    std::vector<std::pair<Done, Error>> refused;
    std::erase_if(m_pending, [&](auto& pending) {
        auto place = m_application.find(pending->id);
        if (!place || *place) return false;
        auto still = m_application.check(pending->encoded);
        if (still || still.error().kind == ErrorKind::unavailable) return false;
        refused.emplace_back(std::move(pending->done), still.error());
        return true;
    });
    for (auto& [done, error] : refused) done(fail(error));
}

void Submitter::blockSettled()
{
    std::vector<std::pair<Done, Settled>> settled;
    std::erase_if(m_pending, [&](auto& pending) {
        auto place = m_application.find(pending->id);
        if (!place || !*place || (*place)->height > m_application.tip().settled.height) return false;
        auto events = m_application.events((*place)->leaf);
        settled.emplace_back(std::move(pending->done),
                             Settled{pending->id, **place, events ? std::move(*events) : std::vector<ledger::Event>{}});
        return true;
    });
    for (auto& [done, what] : settled) done(std::move(what));
}

void Submitter::work()
{
    std::vector<Done> late;
    const auto now = m_clock.monotonic();
    std::erase_if(m_pending, [&](auto& pending) {
        if (now < pending->giveUpAt) {
            auto place = m_application.find(pending->id);
            if (place && !*place) (void)m_engine.submit(pending->encoded);
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
