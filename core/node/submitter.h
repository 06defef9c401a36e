// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/signer.h"
#include "core/ledger/transaction.h"
#include "core/node/chain_application.h"
#include "core/node/late_answers.h"

#include <functional>
#include <memory>
#include <vector>

namespace quorate::node {

// Makes our own transactions on one chain and tells when each is settled. On the node's strand.
class Submitter {
public:
    struct Settled {
        TransactionId id;
        TransactionPlace place;
        std::vector<ledger::Event> events;
    };
    using Done = std::function<void(Result<Settled>)>;

    // `strand`: this one's; where tokens' signatures are waited for. Null: only keys that are immediate.
    Submitter(ChainApplication& application, engine::Engine& engine, Clock& clock, Strand* strand = nullptr);
    ~Submitter();

    // Signs with the key's next sequence and hands over to the engine. `done` comes once: settled, or refused by the
    // rules ("ledger...."), or given up after `patience` ("node.submit.not-settled": it may still happen). When one is
    // refused, those of the same key behind it are signed anew with the sequences that became free; so is one whose
    // sequence another transaction of the key took. What was signed before may still be sealed, after a reorganisation:
    // then that one counts. A key that takes its time has its sequence from the beginning; when it fails, its error is told,
    // nothing was handed over, and those behind are signed anew.
    void submit(std::shared_ptr<const crypto::Signer> key, ledger::Body body, Done done,
                Milliseconds patience = Milliseconds(120'000));
    void submit(const crypto::KeyPair& key, ledger::Body body, Done done, Milliseconds patience = Milliseconds(120'000));
    // A transaction that was signed elsewhere.
    void submitSigned(Bytes encoded, Done done, Milliseconds patience = Milliseconds(120'000));

    // What a transaction of the key would have, after those that were submitted.
    [[nodiscard]] Result<std::uint64_t> nextSequence(const KeyId& key) const;

    struct Waiting {
        TransactionId id;
        std::string kind;                            // ledger::kindName
        Bytes encoded;
        Milliseconds since{};                        // of the monotonic clock: when it was submitted
    };
    // Those that no block has taken, in the order in which they were submitted.
    [[nodiscard]] std::vector<Waiting> waiting() const;

    void blockCommitted();   // looks for refusals
    void blockSettled();     // looks for successes
    void work();             // looks at the clock, and offers again what the pool lost
    void cancelAll(const Error& why);

private:
    struct Pending {
        TransactionId id;
        KeyId signer;
        std::uint64_t sequence = 0;
        Bytes encoded;
        std::vector<TransactionId> earlier;          // what it was signed as before
        std::string kind;
        Milliseconds since{};
        Milliseconds giveUpAt{};
        Done done;
        std::shared_ptr<const crypto::Signer> key;   // of ours, to sign again; null: signed elsewhere
        ledger::Body body;                           // the same
        std::uint64_t signing = 0;                   // not 0: its key was asked, and this is the number of the question
    };
    [[nodiscard]] Status handOver(const Pending& pending);   // what was signed for the first time
    void sign(Pending& pending);
    void signedAs(std::uint64_t question, std::uint64_t sequence, Result<ledger::SignedTransaction> transaction);
    void setSigned(Pending& pending, ledger::SignedTransaction transaction) const;
    void closeGap(const KeyId& signer);
    void closeOldGaps();
    // Where it stands on the chain, as what it was signed as last or before; its id is set to that.
    [[nodiscard]] Result<std::optional<TransactionPlace>> place(Pending& pending) const;

    ChainApplication& m_application;
    engine::Engine& m_engine;
    Clock& m_clock;
    std::vector<std::unique_ptr<Pending>> m_pending;
    std::uint64_t m_questions = 0;
    std::shared_ptr<LateAnswers> m_answers;          // null: see the constructor
};

}  // namespace quorate::node
