// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/log.h"
#include "core/codec/merkle_log.h"
#include "core/codec/merkle_map.h"
#include "core/engine/engine.h"
#include "core/ledger/rules.h"
#include "core/node/chain_records.h"
#include "core/node/stored_log.h"
#include "core/node/transactions_ahead.h"
#include "core/store/key_value_store.h"

#include <functional>
#include <memory>

namespace quorate::node {

// One chain's rules, state and log over a store: what the engine calls. A block's state, log, undo record, events, its
// own bytes and the new tip go to the store in one synced batch. Used on the chain's strand, or while that does not work.
class ChainApplication final : public engine::Application {
public:
    // Signs the time ticks that this node owes as a sealer; the sequence is the key's next. Empty: never seals.
    using TickSigner = std::function<Bytes(UnixTime time, std::uint64_t sequence)>;
    // The transactions of a block, as they stand in its bytes.
    using BlockTransactions = std::function<Result<std::vector<Bytes>>(BytesView block)>;

    struct Options {
        ledger::ChainParameters chain;
        BlockTransactions transactionsOf;
        KeyId tickKey;             // whose sequence the ticks use
        TickSigner signTick;
        std::uint64_t keepUndo = 4096;  // blocks below the settled one whose state can still be looked at
        unsigned verifyThreads = 1;     // for the signatures of many transactions at once
    };

    // Opens the chain in `store`, or founds it from the genesis when the store is empty. A store of an older format is
    // brought to the current one. Rebuilds the Merkle map and compares its root with the tip's:
    // "node.chain.state-root" when they differ, "node.chain.other-consortium", "node.chain.format" (written by a later
    // version; nothing was changed).
    [[nodiscard]] static Result<std::unique_ptr<ChainApplication>> open(store::KeyValueStore& store,
                                                                       const ledger::Genesis& genesis, Options options);
    ~ChainApplication() override;
    // Reads everything anew from the store, which was opened anew. After an error only this may be called.
    [[nodiscard]] Status reload(const ledger::Genesis& genesis);

    // engine::Application
    [[nodiscard]] engine::AppTip tip() const override { return m_tip; }
    [[nodiscard]] Status check(BytesView transaction) const override;
    [[nodiscard]] std::vector<Bytes> prepare(const engine::BlockContext& context, const std::vector<Bytes>& candidates,
                                             std::size_t maxBytes) override;
    [[nodiscard]] Result<engine::AppRoots> apply(const engine::BlockContext& context,
                                                 const std::vector<Bytes>& transactions) override;
    [[nodiscard]] Status commit(BytesView block) override;
    [[nodiscard]] Status revertTo(const engine::BlockRef& to) override;
    [[nodiscard]] Status settled(const engine::BlockRef& ref) override { return settledWith({}, ref); }
    [[nodiscard]] Result<std::optional<Bytes>> block(Height height) const override;
    [[nodiscard]] Result<std::optional<engine::BlockRef>> blockRef(Height height) const override;
    [[nodiscard]] Height keptFrom() const override { return m_keptFrom; }

    // settled(), written together with `alongside`, which holds no key of the application's.
    [[nodiscard]] Status settledWith(store::WriteBatch alongside, const engine::BlockRef& ref);

    static constexpr std::size_t pruneBytesAtOnce = 4 * 1024 * 1024;
    // Drops the transactions of blocks below `height`, and with them the engine's records of why they were justified; never
    // the settled one or above. At most `most` blocks, and none after those of which pruneBytesAtOnce were read: both chains
    // wait meanwhile. Their signed headers stay, and all that proofs are made of: state, log with its leaves and nodes,
    // events, places of transactions, checkpoints. What was pruned is asked for in vain: "chain.block.pruned".
    [[nodiscard]] Status pruneBelow(Height height, std::uint64_t most);
    // From time to time: so many of the newest settled blocks stay whole. A long chain is pruned in steps.
    [[nodiscard]] Status keepNewest(std::uint64_t blocks);

    // Begins to decode these, and to check the signatures of those that were not checked before, on all `verifyThreads`, and
    // returns; check(), prepare() and apply() wait for those that they need, and do not check again what is valid. What was
    // begun by the call before goes on beside it, what was begun earlier is given up.
    void verifyAhead(const std::vector<Bytes>& transactions) const;
    // What became of decoding it when it is next among those that were begun, and is still there for check(); otherwise null.
    // Until the next call of any of these.
    [[nodiscard]] const Result<ledger::OpenedTransaction>* begun(BytesView transaction) const;
    // Work of another kind on the same threads; returns when all of it is done.
    void forEach(std::size_t count, const std::function<void(std::size_t)>& work) const { m_ahead.forEach(count, work); }
    // The transactions of the block that was committed last, since this was opened, in order.
    [[nodiscard]] const std::vector<ledger::TransactionName>& newestNames() const { return m_newestNames; }

    // Reading. The committed state and log; "as of" a height between the kept undo records and the tip.
    [[nodiscard]] const ledger::StateView& state() const;
    // The state as it was after the settled block: what cannot change any more. Valid until the chain moves on.
    [[nodiscard]] Result<std::reference_wrapper<const ledger::StateView>> settledState() const;
    [[nodiscard]] const codec::LogNodes& logNodes() const;
    [[nodiscard]] Result<BlockRecord> blockRecord(Height height) const;
    [[nodiscard]] Result<std::optional<Height>> heightOf(const BlockId& id) const;
    [[nodiscard]] Result<Bytes> leaf(LeafIndex index) const;
    [[nodiscard]] Result<std::vector<ledger::Event>> events(LeafIndex index) const;
    [[nodiscard]] Result<std::optional<TransactionPlace>> find(const TransactionId& id) const;
    [[nodiscard]] Result<std::optional<Bytes>> transactionBytes(const TransactionPlace& place) const;
    [[nodiscard]] const ledger::ChainParameters& parameters() const { return m_options.chain; }
    // Log size of the settled block.
    [[nodiscard]] std::uint64_t settledLogSize() const { return m_settledLogSize; }
    // The next sequence of a key on the committed state.
    [[nodiscard]] Result<std::uint64_t> nextSequence(const KeyId& key) const;
    [[nodiscard]] Result<UnixTime> ledgerTime() const;

    // Runs `look` on the state as it was after block `height`. The references are valid during the call only.
    struct Past {
        const ledger::StateView& state;
        const codec::MerkleMap& map;
        const BlockRecord& record;
    };
    [[nodiscard]] Status lookAt(Height height, const std::function<Status(const Past&)>& look);

private:
    class State;
    struct Pending;
    struct Unlogged;

    ChainApplication(store::KeyValueStore& store, Options options);
    [[nodiscard]] Status load(const ledger::Genesis& genesis);
    [[nodiscard]] Status found(const ledger::Genesis& genesis);
    void log(Pending& pending, std::vector<Unlogged>& accepted);
    template <class Values>
    void setInMap(const Values& values)
    {
        for (const auto& [key, value] : values) setInMap(codec::MerkleMap::pathOf(key), value);
    }
    void setInMap(const codec::MerkleMap::Path& path, const std::optional<Bytes>& value);
    void discardPending();
    [[nodiscard]] Result<UndoRecord> undoRecord(Height height) const;
    [[nodiscard]] Bytes tipRecord(Height tip, Height settled) const;

    store::KeyValueStore& m_store;
    const Options m_options;
    std::unique_ptr<State> m_state;
    StoredLog m_log;
    codec::MerkleMap m_map;
    codec::LogFrontier m_frontier;
    engine::AppTip m_tip;
    std::uint64_t m_settledLogSize = 0;
    Height m_keptFrom{1};
    std::unique_ptr<Pending> m_pending;
    mutable TransactionsAhead m_ahead;
    std::vector<ledger::TransactionName> m_newestNames;
    // Undone blocks over the state, made when asked for; null when the chain has moved on since.
    mutable std::unique_ptr<ledger::Overlay> m_settledState;
};

}  // namespace quorate::node
