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

void SignatureCache::verify(const ConsortiumId& consortium, const ledger::StateView& state,
                            const std::vector<Bytes>& transactions, unsigned threads)
{
    struct Task {
        Hash32 hash;
        codec::Sign1 message;
        crypto::PublicKey key;
        bool valid = false;
    };
    std::vector<Task> tasks;
    std::map<KeyId, std::optional<crypto::PublicKey>> keys;
    for (const auto& transaction : transactions) {
        const Hash32 hash = crypto::sha256(transaction);
        if (m_newer.contains(hash) || m_older.contains(hash)) continue;
        auto message = codec::Sign1::decode(transaction, ledger::maxTransactionSize);
        if (!message) continue;
        auto known = keys.find(message->keyId);
        if (known == keys.end()) {
            auto key = ledger::publicKeyOf(state, message->keyId);
            known = keys.emplace(message->keyId, key ? *key : std::nullopt).first;
        }
        if (known->second) tasks.push_back({hash, std::move(*message), *known->second});
    }
    forEachInParallel(tasks.size() < fewForThreads ? 1 : threads, tasks.size(), [&](std::size_t i) {
        tasks[i].valid = ledger::verifyTransactionSignature(consortium, tasks[i].message, tasks[i].key);
    });
    for (const auto& task : tasks) {
        if (task.valid) add(task.hash);
    }
}

}  // namespace quorate::node
