// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/merkle_log.h"
#include "core/codec/merkle_map.h"
#include "core/ledger/bundle_builder.h"
#include "core/ledger/checkpoints.h"
#include "core/ledger/rules.h"
#include "core/ledger/votes.h"

#include <deque>
#include <map>

// A small consortium in memory, the same at every run: one vendor, three checkers, two gateways; the vendor and the
// checkers are the four validators. Helpers abort with a message when a step fails that a test takes for granted; what a
// test wants to see refused goes through TestChain::apply.
namespace quorate::test {

// A key that depends on the label alone.
[[nodiscard]] crypto::KeyPair keyFor(std::string_view label);

// The value, or the end of the test program with the error and `what`.
[[noreturn]] void giveUp(const Error& error, std::string_view what);
template <class T>
T expect(Result<T> result, std::string_view what)
{
    if (!result) giveUp(result.error(), what);
    return *std::move(result);
}
void expect(const Status& status, std::string_view what);

struct TestMember {
    ledger::MemberRecord record;
    std::map<ledger::KeyPurpose, crypto::KeyPair> keys;

    [[nodiscard]] const ledger::MemberId& id() const { return record.id; }
    [[nodiscard]] const crypto::KeyPair& key(ledger::KeyPurpose purpose) const { return keys.at(purpose); }
};

// A member with one key of every purpose that its roles need. Keys come from the id and `generation`.
[[nodiscard]] TestMember makeMember(std::string_view id, std::initializer_list<ledger::Role> roles,
                                    std::string_view generation = "1");

// One chain: its state, its Merkle map and its log, moved on by transactions.
class TestChain {
public:
    TestChain(const ledger::Genesis& genesis, ledger::ChainKind kind);

    ledger::ChainParameters parameters;
    ledger::MemoryState state;
    codec::MerkleMap map;
    codec::MemoryLog log;
    std::vector<Bytes> leaves;                       // encoded LogLeaf
    std::vector<Bytes> transactions;                 // full bytes
    std::vector<ledger::Event> events;               // of all transactions

    [[nodiscard]] std::uint64_t nextSequence(const KeyId& key) const;
    [[nodiscard]] ledger::SignedTransaction sign(const TestMember& member, ledger::Body body) const;
    Result<ledger::Applied> apply(BytesView encoded);
    Result<ledger::Applied> apply(const TestMember& member, ledger::Body body);
    ledger::Applied submit(const TestMember& member, ledger::Body body);     // must be accepted
    void tick(const TestMember& validator, std::int64_t milliseconds);       // ledger time moves on by so much

    [[nodiscard]] codec::LogHead head() const;       // of the whole log
    [[nodiscard]] Hash32 rootAt(std::uint64_t size) const;
    template <class T>
    [[nodiscard]] T value(const Bytes& key) const
    {
        const auto raw = expect(state.get(key), "state");
        if (!raw) giveUp({ErrorKind::notFound, "test.absent", std::string(textOf(key))}, "state");
        return expect(T::decode(*raw), textOf(key));
    }
};

class LedgerFixture {
public:
    LedgerFixture();

    TestMember vendor;                    // "acme": vendor, validator
    std::deque<TestMember> checkers;      // "north", "east", "west": checker, validator
    std::deque<TestMember> gateways;      // "gate-a", "gate-b": gateway
    std::deque<TestMember> further;       // validators that admitValidators() admitted; they sign epochs like the others
    ledger::Genesis genesis;
    TestChain release;
    TestChain delivery;
    UnixTime time{1'700'000'000'000};     // of the genesis; cosignatures are made at this time unless told otherwise

    [[nodiscard]] ConsortiumId consortium() const { return genesis.id(); }
    [[nodiscard]] std::vector<const TestMember*> validators() const;

    // Model "lamp" of the vendor with the hardware classes "rev-a" and "rev-b" and so many enrolled devices.
    static ledger::ModelId model() { return {"lamp"}; }
    void createModel(std::size_t devices = 3);
    [[nodiscard]] static crypto::KeyPair deviceKey(std::uint64_t index, std::string_view model = "lamp");

    // A manifest with one target for "rev-a" whose full artifact is too large to travel inline.
    [[nodiscard]] ledger::Manifest manifest(std::string_view version) const;
    ReleaseId publish(const ledger::Manifest& manifest, std::vector<ledger::InlinePayload> inlined = {});
    [[nodiscard]] ledger::CastVote vote(const TestMember& checker, const ReleaseId& release, ledger::Verdict verdict,
                                        std::string reason = {}) const;
    void approve(const ReleaseId& release);   // by as many checkers as it needs of those that have not voted
    void reject(const ReleaseId& release, const TestMember& checker, std::string reason);
    [[nodiscard]] ledger::ReleaseStatus status(const ReleaseId& release) const;

    // Epochs and members with the signatures of everybody who may sign.
    [[nodiscard]] ledger::StartEpoch nextCheckers(const std::vector<const TestMember*>& members) const;
    [[nodiscard]] ledger::StartEpoch nextValidators(const std::vector<const TestMember*>& members) const;
    [[nodiscard]] ledger::AdmitMember admission(const ledger::MemberRecord& record) const;
    void admitValidators(std::size_t count);

    // The head of a chain cosigned by `cosigners` (all validators when empty) at `at` (`time` when 0).
    [[nodiscard]] std::string checkpoint(const TestChain& chain, std::vector<const TestMember*> cosigners = {},
                                         UnixTime at = {}) const;
    [[nodiscard]] ledger::BundleSource source(const TestChain& chain, std::uint64_t consistentFrom = 0) const;
    // For whoever knows the epochs of the founding.
    [[nodiscard]] ledger::Bundle bundle(const ReleaseId& release, std::uint64_t consistentFrom = 0) const;
    // What a gateway answers with this bundle to whoever knows the epochs at `known`.
    [[nodiscard]] Result<std::variant<ledger::Bundle, ledger::Handovers>> answer(
        ledger::Bundle bundle, const std::optional<ledger::EpochPosition>& known) const;
    [[nodiscard]] ledger::TrustAnchor anchor() const;
    // The body of a transaction that tells the delivery chain these keys of the release chain.
    [[nodiscard]] ledger::AnchorRelease anchorOf(const std::vector<Bytes>& keys) const;
};

}  // namespace quorate::test
