// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/signature_cache.h"

#include "core/base/parallel.h"
#include "core/crypto/sha256.h"

#include <map>

namespace quorate::node {
namespace {
constexpr std::size_t fewForThreads = 8;   // fewer are not worth a thread
}

bool SignatureCache::contains(BytesView transaction) const
{
    const Hash32 hash = crypto::sha256(transaction);
    return m_newer.contains(hash) || m_older.contains(hash);
}

void SignatureCache::add(BytesView transaction)
{
    add(crypto::sha256(transaction));
}

void SignatureCache::add(const Hash32& hash)
{
    if (m_newer.size() >= generation) m_older = std::exchange(m_newer, {});
    m_newer.insert(hash);
}

std::unique_ptr<SignatureCache::Ahead> SignatureCache::begin(const ConsortiumId& consortium, const ledger::StateView& state,
                                                             const std::vector<Bytes>& transactions, unsigned threads)
{
    std::unique_ptr<Ahead> ahead(new Ahead(*this));
    std::map<KeyId, std::optional<crypto::PublicKey>> keys;
    for (const auto& transaction : transactions) {
        const Hash32 hash = crypto::sha256(transaction);
        ahead->m_taskOf.push_back(SIZE_MAX);
        if (m_newer.contains(hash) || m_older.contains(hash)) continue;
        auto message = codec::Sign1::decode(transaction, ledger::maxTransactionSize);
        if (!message) continue;
        auto known = keys.find(message->keyId);
        if (known == keys.end()) {
            auto key = ledger::publicKeyOf(state, message->keyId);
            known = keys.emplace(message->keyId, key ? *key : std::nullopt).first;
        }
        if (!known->second) continue;
        ahead->m_taskOf.back() = ahead->m_tasks.size();
        ahead->m_tasks.push_back({hash, std::move(*message), *known->second});
    }
    auto& tasks = ahead->m_tasks;
    ahead->m_work = std::make_unique<WorkAhead>(
        tasks.size() < fewForThreads ? 1 : threads, tasks.size(), [&tasks, consortium](std::size_t i) {
            tasks[i].valid = ledger::verifyTransactionSignature(consortium, tasks[i].message, tasks[i].key);
        });
    return ahead;
}

void SignatureCache::Ahead::take(std::size_t i)
{
    const std::size_t number = m_taskOf[i];
    if (number >= m_tasks.size()) return;
    m_work->await(number);
    if (m_tasks[number].valid) m_cache.add(m_tasks[number].hash);
}

void SignatureCache::verify(const ConsortiumId& consortium, const ledger::StateView& state,
                            const std::vector<Bytes>& transactions, unsigned threads)
{
    const auto ahead = begin(consortium, state, transactions, threads);
    for (std::size_t i = 0; i < transactions.size(); ++i) ahead->take(i);
}

}  // namespace quorate::node
