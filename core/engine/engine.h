// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/ids.h"
#include "core/ledger/types.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

// The narrow place between rules and ordering. One Application (a chain's rules, state and log) is called by one
// Engine; Events tell what became of it. All Application and Events calls come from the chain's strand.
namespace quorate::engine {

struct BlockRef {
    Height height;
    BlockId id;
    friend auto operator<=>(const BlockRef&, const BlockRef&) = default;
};

// What a block says of itself, as far as rules may know it.
struct BlockContext {
    BlockRef ref;              // id is zero while a block is being prepared
    BlockId parent;
    UnixTime time;             // of sealing, claimed by the sealer
    KeyId sealer;              // consensus key
};

// A chain's log and state after some block; equal on every node that applied the same transactions.
struct AppRoots {
    std::uint64_t logSize = 0;
    Hash32 logRoot;
    Hash32 stateRoot;
    friend bool operator==(const AppRoots&, const AppRoots&) = default;
};

struct AppTip {
    BlockRef ref;              // genesis: height 0, id = consortium id's bytes hashed with the chain kind
    AppRoots roots;
    BlockRef settled;
};

// The state machine. Durable: after commit() returns, the block survives a power loss.
class Application {
public:
    virtual ~Application() = default;
    [[nodiscard]] virtual AppTip tip() const = 0;

    // Would it be accepted on top of the committed state? ErrorKind::unavailable: not now, keep it; ErrorKind::invalid: on no
    // state that knows its signer, ever (its form or its signature is wrong), so that whoever hands it on is at fault.
    [[nodiscard]] virtual Status check(BytesView transaction) const = 0;

    // Picks from `candidates`, in order, what is valid one after the other and fits, and puts what the engine owes in
    // front (a time tick). Nothing changes.
    [[nodiscard]] virtual std::vector<Bytes> prepare(const BlockContext& context, const std::vector<Bytes>& candidates,
                                                     std::size_t maxBytes) = 0;

    // Applies all transactions to an overlay of the committed state; any refusal makes the block invalid (its error is
    // returned, with the transaction's position in the context). A second apply discards the first.
    [[nodiscard]] virtual Result<AppRoots> apply(const BlockContext& context, const std::vector<Bytes>& transactions) = 0;

    // Makes the applied block durable in one synced batch: state, log, undo, tip, the block's own bytes.
    [[nodiscard]] virtual Status commit(BytesView block) = 0;

    // Undoes committed blocks, one by one, down to `to`; "engine.revert.settled" below the settled block.
    [[nodiscard]] virtual Status revertTo(const BlockRef& to) = 0;

    // Monotonic, durable when it returns, and re-issued for the newest settled block at every start. Side effects that cannot be
    // undone happen here. When it fails, nothing has changed.
    [[nodiscard]] virtual Status settled(const BlockRef& ref) = 0;

    // The committed block at `height` with all its bytes, as commit() got them; absent beyond the tip, and at 0. Below
    // keptFrom() only what the engine needs of it stands there.
    [[nodiscard]] virtual Result<std::optional<Bytes>> block(Height height) const = 0;

    // Its reference alone, without reading the block; genesis at 0, absent beyond the tip.
    [[nodiscard]] virtual Result<std::optional<BlockRef>> blockRef(Height height) const = 0;

    // The lowest block that is still there with all its bytes; those below were pruned.
    [[nodiscard]] virtual Height keptFrom() const { return Height(1); }
};

enum class EngineState { stopped, catchingUp, live, stalled };

struct EngineStatus {
    EngineState state = EngineState::stopped;
    BlockRef tip;
    BlockRef justified;
    BlockRef settled;
    Height bestSeen;                       // claimed by peers; unverified
    std::size_t validators = 0;
    std::size_t quorum = 0;
    std::size_t votesForTip = 0;           // finality votes seen for the tip
    std::string waitingFor;                // code, e.g. "engine.waiting.finality-votes"; empty when nothing
    std::size_t poolTransactions = 0;
    std::size_t poolBytes = 0;
};

// How far a submitted transaction came.
enum class Progress { admitted, sealed, settled };

class Events {
public:
    virtual ~Events() = default;
    virtual void blockCommitted(const BlockRef& ref) = 0;
    virtual void blocksReverted(const BlockRef& from, const BlockRef& to) = 0;
    virtual void blockSettled(const BlockRef& ref) = 0;
    virtual void statusChanged(const EngineStatus& status) = 0;
};

// Orders transactions. Called from the chain's strand only.
class Engine {
public:
    virtual ~Engine() = default;
    [[nodiscard]] virtual Status start() = 0;
    virtual void stop() = 0;
    // Checks and admits to the pool, and spreads it. Admitting the same bytes again is success.
    [[nodiscard]] virtual Status submit(Bytes transaction) = 0;
    [[nodiscard]] virtual EngineStatus status() const = 0;
    struct PoolEntry {
        Bytes transaction;
        UnixTime since;
        Height block;                      // that it fits into as the pool stands; 0: one of an earlier sequence is missing
    };
    [[nodiscard]] virtual std::vector<PoolEntry> pool(std::size_t limit) const = 0;   // oldest first
    // Tells every peer again of what waits here. "engine.pool.unknown" (notFound).
    [[nodiscard]] virtual Status spread(const TransactionId& /*id*/) { return fail(ErrorKind::unsupported, "engine.unsupported"); }
};

}  // namespace quorate::engine
