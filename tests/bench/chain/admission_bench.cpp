// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/chain/wire.h"
#include "core/node/chain_host.h"
#include "core/sim/virtual_time.h"
#include "tests/bench/chain/measure.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temporary_directory.h"

#include <algorithm>
#include <cstdlib>

// What it costs to admit a transaction that a peer tells: decoded, its signature verified, judged by the rules, and pooled. Sixty
// vendors with twenty keys each, so that each transaction is the next of its key and nothing ends at "a sequence ahead", where no
// rule runs. Between two rounds the node seals a block of what it has, which is not counted. The floor: the bare verifications
// of the same signatures on all processors.
using namespace quorate;
using ledger::ChainKind;
using ledger::KeyPurpose;
using ledger::Role;

namespace {

constexpr std::size_t vendors = 60;
constexpr std::size_t keysOfOne = 20;
constexpr std::size_t perMessage = 250;

struct Nobody final : node::ChainListener {
    void chainChanged(ChainKind) override {}
    void chainSettled(ChainKind) override {}
    void checkpointChanged(ChainKind) override {}
    void peerMisbehaved(const crypto::PublicKey&, std::string_view) override { std::abort(); }
    void offenceSeen(ChainKind, const chain::Offence&) override { std::abort(); }
    void splitViewSeen(const node::CosignatureMessage&) override { std::abort(); }
    void headsDiffer(const node::CosignatureMessage&, const node::CosignatureMessage&) override { std::abort(); }
};

// One validator, who is the checker too, and the vendors.
struct Consortium {
    Consortium()
    {
        const std::initializer_list<Role> both{Role::checker, Role::validator};
        validator = test::makeMember("agency", both);
        genesis.name = "Admission";
        genesis.created = UnixTime{1'700'000'000'000};
        genesis.engine.turnMs = 50;
        genesis.members.push_back(validator.record);
        genesis.checkers.push_back({validator.id(), validator.key(KeyPurpose::vote).publicKey(), std::nullopt});
        genesis.validators.push_back({validator.id(), validator.key(KeyPurpose::cosign).publicKey(),
                                      validator.key(KeyPurpose::consensus).publicKey()});
        for (std::size_t i = 0; i < vendors; ++i) {
            const std::string id = "vendor-" + std::to_string(100 + i);
            auto vendor = test::makeMember(id, {Role::vendor});
            for (std::size_t k = 0; k < keysOfOne; ++k) {
                keys.push_back({vendor.id(), test::keyFor(id + "/acts/" + std::to_string(k))});
                vendor.record.keys.push_back({KeyPurpose::transaction, keys.back().key.publicKey(), std::nullopt});
            }
            vendor.record.sortKeys();
            genesis.members.push_back(vendor.record);
            peer = vendor.key(KeyPurpose::node).publicKey();
        }
        std::ranges::sort(genesis.members, {}, &ledger::MemberRecord::id);
        test::expect(genesis.check(), "genesis");
    }

    struct Key {
        ledger::MemberId member;
        crypto::KeyPair key;
    };
    test::TestMember validator;
    ledger::Genesis genesis;
    std::vector<Key> keys;
    crypto::PublicKey peer;                        // a vendor's node: whoever tells
};

}  // namespace

void admissionBench(std::size_t count)
{
    Consortium consortium;
    const auto id = consortium.genesis.id();
    const std::size_t perRound = consortium.keys.size();
    const std::size_t rounds = std::max<std::size_t>(count / perRound, 1);
    const std::size_t total = rounds * perRound;
    std::vector<Bytes> transactions;
    std::vector<crypto::PublicKey> signers;
    for (std::size_t i = 0; i < total; ++i) {
        const auto& [member, key] = consortium.keys[i % perRound];
        const ledger::ModelRecord record{{"model-" + std::to_string(i)}, "Model", member, {}, {}, {"rev-a"}};
        transactions.push_back(ledger::signTransaction(id, key, {ChainKind::release, i / perRound, ledger::SetModel{record}}).encoded);
        signers.push_back(key.publicKey());
    }
    // Beside each round: a machine's speed may change from one second to the next.
    double floor = 0;
    const auto verifyRound = [&](std::size_t round) {
        forEachInParallel(processors(), perRound, [&](std::size_t n) {
            const std::size_t i = round * perRound + n;
            const auto message = test::expect(codec::Sign1::decode(transactions[i], ledger::maxTransactionSize), "sign1");
            if (!measure::verify(id, message, signers[i])) std::abort();
        });
    };

    test::TemporaryDirectory directory;
    sim::VirtualTime time;
    sim::VirtualClock clock(time, Milliseconds(0));
    sim::VirtualStrand strand(time);
    test::SeededRandom random(1);
    NullLog log;
    Nobody listener;
    node::KeyRing keys;
    for (const auto& [purpose, key] : consortium.validator.keys) keys.add(purpose, crypto::KeyPair::fromSeed(key.seed()));
    auto host = test::expect(
        node::ChainHost::open(ChainKind::release,
                              {test::expect(store::openStore(directory / "store"), "store"), consortium.genesis, keys,
                               consortium.validator.id(), clock, random, strand, log, [](const crypto::PublicKey&, Bytes) {},
                               [](Bytes) {}, listener}),
        "host");
    test::expect(host->start(), "start");
    host->peerConnected(consortium.peer);
    double admission = 0;
    double sealing = 0;
    for (std::size_t round = 0; round < rounds; ++round) {
        std::vector<Bytes> messages;
        for (std::size_t from = round * perRound; from < (round + 1) * perRound; from += perMessage) {
            const std::size_t to = std::min(from + perMessage, (round + 1) * perRound);
            messages.push_back(chain::encodeMessage(
                ChainKind::release, chain::TransactionsMessage{{transactions.begin() + static_cast<std::ptrdiff_t>(from),
                                                                transactions.begin() + static_cast<std::ptrdiff_t>(to)}}));
        }
        floor += measure::seconds([&] { verifyRound(round); });
        admission += measure::seconds([&] {
            for (const auto& message : messages) host->messageArrived(consortium.peer, message);
        });
        if (host->engine().pool(SIZE_MAX).size() != perRound) std::abort();   // one was refused
        const auto patience = time.now() + Milliseconds(600'000);
        const auto& next = consortium.keys.back().key;
        const auto isSealed = [&] {
            const auto sequence = host->application().state().get(ledger::key::sequence(next.id()));
            return host->engine().pool(1).empty() && sequence && *sequence;
        };
        sealing += measure::seconds([&] {
            while (!isSealed()) {
                if (!time.step(patience)) std::abort();
            }
        });
    }
    std::printf("%zu transactions of %zu keys of %zu vendors, each the next of its key\n", total, perRound, vendors);
    measure::show("floor: signatures on all processors", floor, total, floor);
    measure::show("admission: decoded, verified, rules, pooled", admission, total, floor);
    measure::show("sealer: drafted, sealed, applied, stored, voted", sealing, total, floor);
    bench::atLeast("admission, of the signatures' rate", floor / admission, measure::leastRate);
    host->stop();
}
