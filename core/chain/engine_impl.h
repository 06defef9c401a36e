// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/block_tree.h"
#include "core/chain/bounded_ids.h"
#include "core/chain/embedded_engine.h"
#include "core/chain/epoch_change.h"
#include "core/chain/pool.h"
#include "core/chain/turns.h"
#include "core/chain/validator_record.h"
#include "core/chain/vote_table.h"
#include "core/chain/wire.h"

#include <atomic>
#include <map>
#include <set>
#include <span>

namespace quorate::chain {

// Private to this folder. The engine's state and its parts by subject: engine_life.cpp (start, timers, status),
// engine_messages.cpp (peers and what they send), engine_blocks.cpp (accepting, adopting, settling),
// engine_votes.cpp (finality), engine_epochs.cpp (who votes), engine_sealing.cpp, engine_mining.cpp,
// engine_catch_up.cpp, engine_headers.cpp, engine_recall.cpp (silence after a start), engine_pool.cpp, engine_gossip.cpp.
//
// Every event ends in settleDown(): it follows the best branch, votes, and sets the one timer anew.
class EmbeddedEngine::Impl {
public:
    Impl(const ChainParameters& chain, const Settings& settings, const Parts& parts);

    Status start();
    void stop();
    Status submit(Bytes transaction);
    engine::EngineStatus status() const;
    std::vector<PoolEntry> pool(std::size_t limit) const;
    Status spread(const TransactionId& id);
    void peerConnected(const crypto::PublicKey& peer);
    void peerDisconnected(const crypto::PublicKey& peer);
    void messageArrived(const crypto::PublicKey& peer, BytesView message, bool more = false);   // more follow at once
    Result<std::optional<Bytes>> certificate(Height height) const;
    [[nodiscard]] bool silent() const;                  // a validator that does not know yet what it signed last
    // To be told to whoever takes its place on the same records.
    [[nodiscard]] bool isRestored() const { return m_markIsKept ? m_restored : m_settings.restored; }
    [[nodiscard]] bool isBelowRecall() const { return m_settled.height < m_recallFloor; }

private:
    using Deadline = std::optional<Milliseconds>;   // monotonic

    struct Ration {
        double tokens = 0;                          // bytes that may still be served now
        Milliseconds at{-1'000'000};
    };
    struct Peer {
        std::optional<StatusMessage> status;        // as heard last, brought forward by what was sent since
        Milliseconds statusAt{0};
        Milliseconds toldAt{-1'000'000};            // our status, because it lags behind
        std::optional<BlockId> cursor;              // newest block of its branch that we hold
        unsigned failures = 0;                      // requests that brought nothing, since one that did
        Milliseconds notBefore{0};                  // not asked again earlier
        BoundedIds<TransactionId> transactions{8192};   // that it has, or was told of
        bool headersUseless = false;                // its next blocks are asked for at once
        std::size_t bodies = 0;                     // requests of askForBodies() under way
        bool reader = true;                         // as far as is known; see maySpend()
        Ration ration;
        Ration useless;                             // transactions; see maySendUseless()
        std::size_t asked = 0;                      // transactions that it has announced and not sent yet
        bool delivered = false;                     // blocks, when it was asked
        Deadline recalledAt;                        // when it was answered last
    };
    struct Wanted {                                 // a transaction that was announced
        std::vector<crypto::PublicKey> asked;       // the last of them `at`
        Milliseconds at{0};
        std::vector<crypto::PublicKey> others;      // who have announced it, too
    };
    struct Request {
        crypto::PublicKey peer;
        Milliseconds since{0};
        Milliseconds deadline{0};
        bool headers = false;
    };
    struct Asked {
        crypto::PublicKey peer;
        BlockId after;
        Milliseconds deadline{0};
    };
    // Headers beyond the tree, linked, whose seals are good, on the way to become blocks.
    struct Skeleton {
        struct Entry {
            Block block;                            // without its transactions
            Hash32 validators;                      // see BlockTree::Node
            std::optional<Asked> asked;
            unsigned tries = 0;
            Bytes bytes;                            // once it has come
            std::optional<Certificate> certificate;
            std::optional<crypto::PublicKey> from;
        };
        std::deque<Entry> entries;
        crypto::PublicKey guide;                    // whose branch it is
        bool complete = false;                      // no more headers are asked for
        std::size_t heldBytes = 0;
        Milliseconds since{0};
        Milliseconds progressAt{0};
    };
    enum class Verdict { added, known, parentUnknown, notNow, refused };

    // engine_life.cpp
    Status loadChain();
    Status loadRecords();
    [[nodiscard]] Result<Weight> weightAtRoot() const;
    void settleDown();
    void arm();
    void onTimer();
    [[nodiscard]] Milliseconds mono() const { return m_parts.clock.monotonic(); }
    static void sooner(Deadline& deadline, Milliseconds at);
    [[nodiscard]] bool due(Deadline& deadline) const;   // and clears it
    void breakDown(const Error& error);                 // stops voting and sealing for good
    // A read failed: what was judged since then was judged without what it needs, and nobody is to blame for it.
    [[nodiscard]] bool hasReadFailed();
    void publishStatus();
    [[nodiscard]] const ValidatorSet* validators(EpochNumber epoch) const { return remember(m_parts.facts.validators(epoch)); }
    [[nodiscard]] const ValidatorSet* validatorsNow() const { return votersOf(tip()).current; }
    [[nodiscard]] const BlockTree::Node& tip() const { return *m_tree.find(m_tip); }
    [[nodiscard]] bool somethingToSettle() const;

    // engine_epochs.cpp
    const ValidatorSet* remember(std::optional<ValidatorSet> set) const;
    [[nodiscard]] const ValidatorSet* setOf(EpochNumber epoch, const Hash32& hash) const;
    [[nodiscard]] Voters votersOf(const BlockTree::Node& node) const;
    [[nodiscard]] const Validator* anyValidator(const KeyId& key) const;
    void forgetSets();
    [[nodiscard]] const ValidatorSet* joiningSet() const;
    [[nodiscard]] bool isJoining(const KeyId& key) const;
    [[nodiscard]] std::optional<Presence> presence() const;
    [[nodiscard]] std::vector<const Validator*> heardOn(const BlockTree::Node& node) const;
    [[nodiscard]] Branch branchOf(const BlockTree::Node& parent) const;
    [[nodiscard]] const Certificate* handoverProof() const;
    [[nodiscard]] const ValidatorSet* nextSet() const;
    [[nodiscard]] std::optional<HeaderAndId> headerOnBranch(const BlockTree::Node& node, Height height) const;

    // engine_messages.cpp
    void handle(const crypto::PublicKey& from, StatusMessage&& message);
    void handle(const crypto::PublicKey& from, BlockMessage&& message);
    void handle(const crypto::PublicKey& from, BlocksRequest&& message);
    void handle(const crypto::PublicKey& from, BlocksMessage&& message);
    void handle(const crypto::PublicKey& from, VotesMessage&& message);
    void handle(const crypto::PublicKey& from, TransactionsMessage&& message);
    void handle(const crypto::PublicKey& from, TransactionsHave&& message);
    void handle(const crypto::PublicKey& from, TransactionsWanted&& message);
    void handle(const crypto::PublicKey& from, RecallRequest&& message);
    void handle(const crypto::PublicKey& from, RecallMessage&& message);
    void handle(const crypto::PublicKey& from, HeadersRequest&& message);
    void handle(const crypto::PublicKey& from, HeadersMessage&& message);
    [[nodiscard]] bool votesNow() const;
    [[nodiscard]] bool maySendUseless(const crypto::PublicKey& key, Peer& peer);
    [[nodiscard]] bool isOneTooMany(const HeaderAndId& block) const;
    void misbehaving(const std::optional<crypto::PublicKey>& peer, std::string_view code);
    void send(const crypto::PublicKey& peer, const Message& message);
    void broadcast(const Message& message);
    [[nodiscard]] StatusMessage ownStatus() const;
    void announce();                                    // status soon
    void pushVotes(const crypto::PublicKey& key, Peer& peer);

    // engine_blocks.cpp
    Verdict acceptBlock(const std::optional<crypto::PublicKey>& from, Bytes& bytes);   // takes them when it adds them
    Status checkAgainstParent(const Block& block, const BlockTree::Node& parent) const;
    // By work: what a child sealed at `time` must have.
    [[nodiscard]] std::uint64_t difficultyAfter(const BlockHeader& parent, UnixTime time) const;
    Verdict acceptSeal(const std::optional<crypto::PublicKey>& from, const Block& block, const BlockTree::Node* parent);
    [[nodiscard]] std::optional<std::string> refusalOnTip(const Block& block) const;
    [[nodiscard]] const BlockTree::Node& bestBranch() const;
    void noteSeal(const Block& block, const Validator& sealer);
    void advance();
    bool adoptBest();                                   // true when the tip moved
    bool revertTo(const BlockTree::Node& common);
    Result<Block> opened(const BlockTree::Node& node);
    bool adopt(const BlockId& id, const BlockId* next = nullptr);
    bool settle();                                      // true when there was something to settle
    void committed(const engine::BlockRef& ref, const std::vector<Bytes>& transactions);

    // engine_votes.cpp
    // False: some of it can be judged only when more blocks are applied.
    bool addCertificate(const std::optional<crypto::PublicKey>& from, const Certificate& certificate);
    bool addVotes(const std::optional<crypto::PublicKey>& from, std::span<const std::pair<FinalityVote, crypto::PublicKey>> votes);
    [[nodiscard]] bool votersAreKnown(const Certificate& certificate) const;
    [[nodiscard]] bool isWorthVerifying(const Link& link, const KeyId& validator) const;
    bool addVote(const FinalityVote& vote);
    void heardOwnVote(const FinalityVote& vote);
    void reportVotes(const VoteTable::Contradiction& contradiction, const FinalityVote& vote);
    void compare(const std::optional<crypto::PublicKey>& from, const Certificate& certificate);
    void tellOfLostVotes(Height above);
    void remembersOf(const KeyId& validator);           // saves soon what it signed last
    bool justifyAll();                                  // true when something became justified
    bool tryVote();
    void gatherRecords();
    bool flushRecords();
    [[nodiscard]] bool tipCannotBeJustified() const;    // enough validators have used up its height
    void report(Offence offence);
    [[nodiscard]] bool accusedEnough(const KeyId& key) const;

    // engine_sealing.cpp
    void planSealing();
    [[nodiscard]] bool letsTurnPass(std::uint64_t turn) const;
    void trySeal();
    [[nodiscard]] const Validator* ownSealer() const;      // by authority: in the next block's set; null: seals nothing
    [[nodiscard]] Deadline childWantedAt() const;          // an empty block to settle what lies below
    [[nodiscard]] Deadline blockWantedAt() const;
    struct Draft {
        BlockHeader header;                                // all but the nonce
        std::vector<Bytes> transactions;
        Bytes handover;
        std::vector<TransactionId> left;                   // of the pool, not taken
    };
    std::optional<Draft> draft(UnixTime now);              // absent: there is nothing to seal
    void seal(Draft draft);                                // signs, adopts and sends it

    // engine_mining.cpp
    struct Mining {
        Draft draft;
        Milliseconds since{0};
        std::uint64_t nextNonce = 0;
        std::shared_ptr<std::atomic<bool>> cancelled = std::make_shared<std::atomic<bool>>(false);
    };
    [[nodiscard]] bool mayMine() const;
    void mine();                                           // drafts anew when none is under way on the tip
    void searchOn();
    void searched(std::optional<std::uint64_t> nonce);
    void stopMining();

    // engine_catch_up.cpp
    [[nodiscard]] Weight claimedWeight(const StatusMessage& status) const;
    [[nodiscard]] bool isAheadOfUs(const Peer& peer) const;
    [[nodiscard]] bool hasPruned(const Peer& peer) const;   // what we need next
    [[nodiscard]] bool countsForState(const crypto::PublicKey& key, const Peer& peer) const;
    [[nodiscard]] bool allHavePruned() const;               // who are ahead of us; there are some
    void askForBlocks();
    void requestFailed();
    [[nodiscard]] std::vector<engine::BlockRef> locator(const Peer& peer) const;
    [[nodiscard]] std::optional<engine::BlockRef> ownBlockAt(Height height) const;
    [[nodiscard]] bool catchingUp() const;
    void backOff(Peer& peer);                           // it did not deliver

    // engine_headers.cpp
    [[nodiscard]] bool maySpend(const crypto::PublicKey& key, Peer& peer);
    void spend(Peer& peer, std::size_t bytes);
    [[nodiscard]] Result<std::optional<Bytes>> signedHeaderAt(Height height, std::size_t& read) const;
    bool askForHeaders(const crypto::PublicKey& key, const Peer& peer);   // true: no blocks of it are to be asked for
    Verdict acceptHeader(const crypto::PublicKey& from, const Block& block, const BlockTree::Node& parent);
    void giveUp(const crypto::PublicKey& key);
    void askForBodies();
    bool takeBodies(const crypto::PublicKey& from, BlocksMessage& message);
    void drainBodies();
    void dropSkeleton();
    [[nodiscard]] Milliseconds skeletonDeadline() const;
    void giveUpStalling();

    // engine_recall.cpp
    void beginRecall();
    void endRecall();
    [[nodiscard]] bool followersKnowNoMore() const;
    void noteRestored();
    void askToRecall();
    void heardOwnSeal(std::uint64_t turn);
    [[nodiscard]] const Bytes* newestSeal(const KeyId& validator) const;
    Status loadHeard();

    // engine_pool.cpp
    Status admit(Bytes transaction, const std::optional<crypto::PublicKey>& from);
    void recheck(const std::vector<TransactionId>& ids);
    bool readmit(const TransactionFacts& facts, Bytes transaction, bool boundAhead);
    void readmit(const std::vector<Bytes>& transactions);
    void setReady(const TransactionId& id, bool ready);
    void forgetStrangers();

    // engine_gossip.cpp
    void gossip();
    void ask(Wanted& wanted, const crypto::PublicKey& key, Peer& peer);
    void release(const Wanted& wanted);                 // by whom it was asked for last
    void hasCome(const TransactionId& id);
    void askOthers();                                   // for what has not come in time

    const ChainParameters m_chain;
    const Settings m_settings;
    const Parts m_parts;
    const Turns m_turns;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
    bool m_running = false;
    mutable std::optional<Error> m_readFailure;
    std::optional<Error> m_broken;

    BlockTree m_tree;
    std::optional<Block> m_opened;                      // the block that is probably adopted next
    BlockId m_tip;
    Milliseconds m_tipSince{0};
    engine::BlockRef m_settled{};                       // told to the application; the tree's root
    std::optional<engine::BlockRef> m_provenSettled;    // by votes; becomes m_settled once it is on our branch
    VoteTable m_votes;
    bool m_behind = false;                              // what follows from blocks and votes that came is not seen to yet
    bool m_recount = false;                             // votes or blocks came: count anew
    ValidatorRecord m_record;
    std::optional<std::uint64_t> m_idleTurn;            // own turn in which nothing could be sealed
    std::vector<std::pair<Bytes, Bytes>> m_unsaved;
    std::vector<std::pair<Bytes, Bytes>> m_unsavedHeaders;   // with the next of those, or when they are many: only a cache
    mutable std::map<Hash32, ValidatorSet> m_sets;      // by ValidatorSet::hash()
    mutable std::unordered_map<KeyId, const Validator*> m_known;   // of all sets, for anyValidator()
    mutable std::optional<BlockId> m_knownOn;                     // with this tip and
    mutable std::size_t m_knownOf = 0;                            // so many sets
    mutable std::optional<std::pair<BlockId, std::optional<Certificate>>> m_handover;   // of that link's target
    std::optional<BlockId> m_leaning;                   // see justifyAll()
    std::map<std::pair<std::uint64_t, KeyId>, std::pair<BlockId, Bytes>> m_seals;   // (turn, sealer): newest 4096
    std::map<KeyId, std::uint64_t> m_newestSeals;       // turns of those
    std::set<KeyId> m_heard;                            // of whom something is not saved
    std::optional<Mining> m_mining;
    Deadline m_mineFrom;                                // there was nothing to seal: not drafted again earlier
    BoundedIds<Hash32> m_reported{1024};
    std::map<KeyId, std::size_t> m_accusations;         // since the last block was settled
    std::map<std::pair<std::uint64_t, KeyId>, std::size_t> m_unasked;   // (turn, sealer): blocks taken that nobody asked for; newest 4096

    Pool m_pool;
    std::map<TransactionId, Wanted> m_wanted;           // bounded by what each peer is asked for
    BoundedIds<TransactionId> m_sealed{8192};           // newest on our branch: not asked for again
    std::vector<TransactionId> m_fresh;                 // to be announced

    std::map<crypto::PublicKey, Peer> m_peers;
    struct Past {
        unsigned failures = 0;
        Milliseconds notBefore{0};
    };
    std::map<crypto::PublicKey, Past> m_pasts;          // of peers that have gone: coming back makes nobody better; at most 256
    Deadline m_vainAt;                                  // a peer was asked for blocks, and brought nothing
    Ration m_readers;
    std::optional<Request> m_request;
    std::optional<Skeleton> m_skeleton;

    bool m_recalled = false;
    bool m_restored = false;                            // our records may be older than what we signed
    bool m_markIsKept = false;                          // they say so themselves, where it is so
    Hash32 m_recallNonce;
    std::map<KeyId, Height> m_recalls;                  // who answered, and what it has settled
    Height m_recallFloor{0};

    Deadline m_statusAt, m_pushAt, m_gossipAt, m_sealAt, m_askAt, m_voteAt, m_recheckAt, m_recallAt, m_fetchAt, m_saveAt, m_armedFor;
    Deadline m_voteHeldSince;                           // a vote could be cast, and waits for a better source
    Milliseconds m_startedAt{0};
    Milliseconds m_progressAt{0};
    std::optional<engine::EngineStatus> m_published;
};

}  // namespace quorate::chain
