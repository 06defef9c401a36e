// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/transactions_ahead.h"

#include "core/codec/cose.h"
#include "core/crypto/sha256.h"

#include <algorithm>

namespace quorate::node {
namespace {

constexpr std::size_t fewForThreads = 8;   // fewer are not worth a thread

}  // namespace

struct TransactionsAhead::Batch {
    std::vector<Bytes> transactions;
    std::vector<std::optional<crypto::PublicKey>> keys;
    std::vector<std::optional<Opened>> opened;   // by whoever does the work; then by the caller
    std::vector<bool> taken;
    std::unordered_map<BytesView, std::size_t, Hash, Equal> places;
    std::unique_ptr<WorkAhead> work;             // last: ends before what it works on

    // Where it is and was not taken.
    [[nodiscard]] std::optional<std::size_t> find(BytesView transaction) const
    {
        const auto place = places.find(transaction);
        if (place == places.end() || taken[place->second]) return std::nullopt;
        return place->second;
    }
};

TransactionsAhead::TransactionsAhead(const ConsortiumId& consortium, unsigned threads)
    : m_consortium(consortium), m_threads(threads)
{
}

TransactionsAhead::~TransactionsAhead() = default;

TransactionsAhead::Opened TransactionsAhead::openNow(BytesView transaction)
{
    Opened opened{crypto::sha256(transaction), ledger::openTransaction(m_consortium, transaction)};
    if (remembered(opened.hash)) opened.signature = ledger::SignatureState::valid;
    return opened;
}

TransactionsAhead::Opened TransactionsAhead::open(BytesView transaction)
{
    for (auto* batch : {m_newest.get(), m_before.get()}) {
        const auto place = batch != nullptr ? batch->find(transaction) : std::nullopt;
        if (!place) continue;
        batch->work->await(*place);
        batch->taken[*place] = true;
        Opened opened = *std::exchange(batch->opened[*place], std::nullopt);
        return opened;
    }
    return openNow(transaction);
}

bool TransactionsAhead::remembered(const Hash32& hash)
{
    const std::lock_guard lock(m_mutex);
    return m_newer.contains(hash) || m_older.contains(hash);
}

void TransactionsAhead::remember(const Hash32& hash)
{
    const std::lock_guard lock(m_mutex);
    if (m_newer.size() >= generation) m_older = std::exchange(m_newer, {});
    m_newer.insert(hash);
}

bool TransactionsAhead::isBegun(BytesView transaction) const
{
    return (m_newest && m_newest->find(transaction)) || (m_before && m_before->find(transaction));
}

std::optional<crypto::PublicKey> TransactionsAhead::keyOf(const ledger::StateView& state, BytesView transaction)
{
    const auto id = codec::signerOf(transaction);
    if (!id) return std::nullopt;
    if (const auto known = m_keys.find(*id); known != m_keys.end()) return known->second;
    const auto found = ledger::publicKeyOf(state, *id);
    if (!found || !*found) return std::nullopt;
    if (m_keys.size() >= mostKeys) m_keys.clear();
    return m_keys.emplace(*id, **found).first->second;
}

void TransactionsAhead::begin(const ledger::StateView& state, const std::vector<Bytes>& transactions)
{
    if (std::ranges::all_of(transactions, [this](const Bytes& one) { return isBegun(one); })) return;
    auto made = std::make_unique<Batch>();
    made->transactions.reserve(transactions.size());   // `places` looks into it
    made->places.reserve(transactions.size());
    for (const auto& transaction : transactions) {
        if (made->places.contains(transaction) || isBegun(transaction)) continue;
        made->keys.push_back(keyOf(state, transaction));
        made->transactions.push_back(transaction);
        made->places.emplace(made->transactions.back(), made->transactions.size() - 1);
    }
    const std::size_t count = made->transactions.size();
    made->opened.resize(count);
    made->taken.resize(count);
    auto work = [this, batch = made.get()](std::size_t i) {
        using enum ledger::SignatureState;
        auto& opened = batch->opened[i].emplace(openNow(batch->transactions[i]));
        if (opened.signature != unchecked || !opened.transaction || !batch->keys[i]) return;
        opened.signature = ledger::isSignedWith(*opened.transaction, *batch->keys[i]) ? valid : invalid;
        if (opened.signature == valid) remember(opened.hash);
    };
    if (count < fewForThreads || m_threads < 2) {
        made->work = std::make_unique<WorkAhead>(0, count, std::move(work));
    } else {
        if (!m_workers) m_workers = std::make_unique<Workers>(m_threads - 1);   // the caller works too: it would wait for them
        made->work = std::make_unique<WorkAhead>(*m_workers, count, std::move(work));
    }
    m_before = std::exchange(m_newest, std::move(made));
}

}  // namespace quorate::node
