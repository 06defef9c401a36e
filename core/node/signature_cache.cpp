// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/signature_cache.h"

#include "core/codec/cose.h"

#include <algorithm>
#include <atomic>
#include <unordered_map>

namespace quorate::node {
namespace {

constexpr std::size_t fewForThreads = 8;   // fewer are not worth a thread

enum class Outcome : std::uint8_t { open, valid, invalid };

struct Task {
    Hash32 hash;
    codec::Sign1 message;
    crypto::PublicKey key;
};

}  // namespace

struct SignatureCache::Running {
    std::vector<Task> tasks;
    std::vector<std::atomic<Outcome>> outcomes;
    std::unordered_map<Hash32, std::size_t> places;
    std::unique_ptr<WorkAhead> work;           // last: ends before what it works on
};

SignatureCache::SignatureCache() = default;
SignatureCache::~SignatureCache() = default;

ledger::SignatureState SignatureCache::of(const Hash32& hash)
{
    using enum ledger::SignatureState;
    if (known(hash)) return valid;
    for (const auto* one : {m_before.get(), m_running.get()}) {
        if (one == nullptr) continue;
        const auto place = one->places.find(hash);
        if (place == one->places.end()) continue;
        one->work->await(place->second);
        const Outcome outcome = one->outcomes[place->second];
        if (outcome == Outcome::valid) add(hash);
        return outcome == Outcome::valid ? valid : outcome == Outcome::invalid ? invalid : unchecked;
    }
    return unchecked;
}

bool SignatureCache::running(const Hash32& hash) const
{
    return (m_running && m_running->places.contains(hash)) || (m_before && m_before->places.contains(hash));
}

void SignatureCache::harvest(const Running& from)
{
    for (std::size_t i = 0; i < from.tasks.size(); ++i) {
        if (from.outcomes[i] == Outcome::valid) add(from.tasks[i].hash);
    }
}

void SignatureCache::add(const Hash32& hash)
{
    if (m_newer.size() >= generation) m_older = std::exchange(m_newer, {});
    m_newer.insert(hash);
}

const crypto::PublicKey* SignatureCache::keyOf(const ledger::StateView& state, const KeyId& id)
{
    if (const auto known = m_keys.find(id); known != m_keys.end()) return &known->second;
    const auto found = ledger::publicKeyOf(state, id);
    if (!found || !*found) return nullptr;
    if (m_keys.size() >= mostKeys) m_keys.clear();
    return &m_keys.emplace(id, **found).first->second;
}

void SignatureCache::begin(const ConsortiumId& consortium, const ledger::StateView& state,
                           const std::vector<Bytes>& transactions, const std::vector<Hash32>& hashes, unsigned threads)
{
    if (std::ranges::all_of(hashes, [&](const Hash32& hash) { return known(hash) || running(hash); })) return;
    if (m_before) harvest(*m_before);
    m_before = std::move(m_running);
    auto made = std::make_unique<Running>();
    for (std::size_t i = 0; i < transactions.size(); ++i) {
        if (known(hashes[i]) || running(hashes[i]) || made->places.contains(hashes[i])) continue;
        auto message = codec::Sign1::decode(transactions[i], ledger::maxTransactionSize);
        if (!message) continue;
        const auto* key = keyOf(state, message->keyId);
        if (key == nullptr) continue;
        made->places.emplace(hashes[i], made->tasks.size());
        made->tasks.push_back({hashes[i], std::move(*message), *key});
    }
    auto& tasks = made->tasks;
    made->outcomes = std::vector<std::atomic<Outcome>>(tasks.size());
    auto verify = [&tasks, &outcomes = made->outcomes, consortium](std::size_t i) {
        const bool valid = ledger::verifyTransactionSignature(consortium, tasks[i].message, tasks[i].key);
        outcomes[i] = valid ? Outcome::valid : Outcome::invalid;
    };
    if (tasks.size() < fewForThreads || threads < 2) {
        made->work = std::make_unique<WorkAhead>(0, tasks.size(), std::move(verify));
    } else {
        if (!m_workers) m_workers = std::make_unique<Workers>(threads - 1);   // the caller works too: it would wait for them
        made->work = std::make_unique<WorkAhead>(*m_workers, tasks.size(), std::move(verify));
    }
    m_running = std::move(made);
}

}  // namespace quorate::node
