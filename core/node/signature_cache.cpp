// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/signature_cache.h"

#include "core/base/parallel.h"
#include "core/codec/cose.h"
#include "core/crypto/sha256.h"

#include <algorithm>
#include <atomic>
#include <map>
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

bool SignatureCache::contains(BytesView transaction) const
{
    const Hash32 hash = crypto::sha256(transaction);
    if (known(hash)) return true;
    if (!m_running) return false;
    const auto place = m_running->places.find(hash);
    if (place == m_running->places.end()) return false;
    m_running->work->await(place->second);
    if (m_running->outcomes[place->second] != Outcome::valid) return false;
    add(hash);
    return true;
}

void SignatureCache::add(BytesView transaction)
{
    add(crypto::sha256(transaction));
}

void SignatureCache::add(const Hash32& hash) const
{
    if (m_newer.size() >= generation) m_older = std::exchange(m_newer, {});
    m_newer.insert(hash);
}

void SignatureCache::begin(const ConsortiumId& consortium, const ledger::StateView& state,
                           const std::vector<Bytes>& transactions, unsigned threads) const
{
    std::vector<Hash32> hashes;
    hashes.reserve(transactions.size());
    for (const auto& transaction : transactions) hashes.push_back(crypto::sha256(transaction));
    const auto isRunning = [&](const Hash32& hash) { return known(hash) || (m_running && m_running->places.contains(hash)); };
    if (std::ranges::all_of(hashes, isRunning)) return;

    if (m_running) {
        for (std::size_t i = 0; i < m_running->tasks.size(); ++i) {
            if (m_running->outcomes[i] == Outcome::valid) add(m_running->tasks[i].hash);
        }
    }
    auto running = std::make_unique<Running>();
    std::map<KeyId, std::optional<crypto::PublicKey>> keys;
    for (std::size_t i = 0; i < transactions.size(); ++i) {
        if (known(hashes[i]) || running->places.contains(hashes[i])) continue;
        auto message = codec::Sign1::decode(transactions[i], ledger::maxTransactionSize);
        if (!message) continue;
        auto key = keys.find(message->keyId);
        if (key == keys.end()) {
            auto found = ledger::publicKeyOf(state, message->keyId);
            key = keys.emplace(message->keyId, found ? *found : std::nullopt).first;
        }
        if (!key->second) continue;
        running->places.emplace(hashes[i], running->tasks.size());
        running->tasks.push_back({hashes[i], std::move(*message), *key->second});
    }
    auto& tasks = running->tasks;
    running->outcomes = std::vector<std::atomic<Outcome>>(tasks.size());
    running->work = std::make_unique<WorkAhead>(
        tasks.size() < fewForThreads ? 1 : threads, tasks.size(),
        [&tasks, &outcomes = running->outcomes, consortium](std::size_t i) {
            const bool valid = ledger::verifyTransactionSignature(consortium, tasks[i].message, tasks[i].key);
            outcomes[i] = valid ? Outcome::valid : Outcome::invalid;
        });
    m_running = std::move(running);
}

}  // namespace quorate::node
