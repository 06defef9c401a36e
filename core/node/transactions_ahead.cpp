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
    std::size_t next = 0;                        // behind the last that was taken
    std::size_t shown = 0;                       // behind the last that next() gave; it may be refused, and never be taken
    bool untouched = true;                       // none was taken
    std::unordered_map<BytesView, std::size_t, Hash, Equal> places;   // when one was asked for out of turn
    std::unique_ptr<WorkAhead> work;             // last: ends before what it works on

    // As a rule they are asked for in their order: comparing one costs less than hashing it.
    [[nodiscard]] bool isAt(std::size_t place, BytesView transaction) const
    {
        return place < transactions.size() && !taken[place] && equal(transactions[place], transaction);
    }
    [[nodiscard]] std::optional<std::size_t> find(BytesView transaction)
    {
        if (places.empty()) {
            places.reserve(transactions.size());
            for (std::size_t i = 0; i < transactions.size(); ++i) places.try_emplace(transactions[i], i);
        }
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
    const auto take = [](Batch& batch, std::size_t place) {
        batch.work->await(place);
        batch.taken[place] = true;
        batch.next = place + 1;
        batch.shown = std::max(batch.shown, batch.next);
        batch.untouched = false;
        return *std::move(batch.opened[place]);
    };
    const auto batches = {m_newest.get(), m_before.get()};
    for (auto* batch : batches) {
        if (batch != nullptr && batch->isAt(batch->next, transaction)) return take(*batch, batch->next);
    }
    for (auto* batch : batches) {
        if (batch == nullptr) continue;
        if (const auto place = batch->find(transaction)) return take(*batch, *place);
    }
    return openNow(transaction);
}

const TransactionsAhead::Opened* TransactionsAhead::next(BytesView transaction)
{
    for (auto* batch : {m_newest.get(), m_before.get()}) {
        if (batch == nullptr || !batch->isAt(batch->shown, transaction)) continue;
        batch->work->await(batch->shown);
        return &*batch->opened[batch->shown++];
    }
    return nullptr;
}

bool TransactionsAhead::remembered(const Hash32& hash)
{
    const std::lock_guard lock(m_mutex);
    return m_valid.contains(hash);
}

void TransactionsAhead::remember(const Hash32& hash)
{
    const std::lock_guard lock(m_mutex);
    m_valid.insert(hash);
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

Workers& TransactionsAhead::workers()
{
    if (!m_workers) m_workers = std::make_unique<Workers>(m_threads - 1);   // the caller works too: it would wait for them
    return *m_workers;
}

void TransactionsAhead::forEach(std::size_t count, const std::function<void(std::size_t)>& work)
{
    if (count < 2 || m_threads < 2) {
        for (std::size_t i = 0; i < count; ++i) work(i);
        return;
    }
    WorkAhead ahead(workers(), count, work);
    for (std::size_t i = 0; i < count; ++i) ahead.await(i);
}

void TransactionsAhead::begin(const ledger::StateView& state, const std::vector<Bytes>& transactions)
{
    for (const auto* batch : {m_newest.get(), m_before.get()}) {
        if (batch != nullptr && batch->untouched && batch->transactions == transactions) return;
    }
    const std::size_t count = transactions.size();
    auto made = std::make_unique<Batch>();
    made->transactions = transactions;
    made->keys.reserve(count);
    for (const auto& transaction : transactions) made->keys.push_back(keyOf(state, transaction));
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
        made->work = std::make_unique<WorkAhead>(workers(), count, std::move(work));
    }
    m_before = std::exchange(m_newest, std::move(made));
}

}  // namespace quorate::node
