// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/wire.h"
#include "core/node/chain_host.h"
#include "core/sim/virtual_time.h"
#include "tests/support/fault_files.h"
#include "tests/support/fickle_store.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/seeded_random.h"

#include <deque>

namespace quorate::test {

constexpr Milliseconds patience{60'000};

// Real chain hosts of several members on virtual time; messages take a few milliseconds.
class Consortium {
public:
    struct Member : node::ChainListener {
        Member(sim::VirtualTime& time, std::uint64_t seed) : clock(time, Milliseconds(0)), strand(time), random(seed) {}
        void chainChanged(ledger::ChainKind) override {}
        void chainSettled(ledger::ChainKind) override {}
        void checkpointChanged(ledger::ChainKind) override { ++checkpoints; }
        void peerMisbehaved(const crypto::PublicKey&, std::string_view code) override { faults.emplace_back(code); }
        void offenceSeen(ledger::ChainKind, const chain::Offence& offence) override { faults.push_back(offence.member); }
        void splitViewSeen(const node::CosignatureMessage& message) override { faults.push_back(message.member.slug); }
        void headsDiffer(const node::CosignatureMessage& one, const node::CosignatureMessage& other) override
        {
            faults.push_back(one.member.slug + " or " + other.member.slug);
        }

        sim::VirtualClock clock;
        sim::VirtualStrand strand;
        SeededRandom random;
        NullLog log;
        node::KeyRing keys;
        ledger::MemberId id;
        crypto::PublicKey address;
        std::vector<std::string> faults;
        std::map<ledger::ChainKind, std::unique_ptr<node::ChainHost>> hosts;
        bool connected = true;
        bool hearsRecalls = true;   // what it signed last, from other validators
        bool hearsCosignatures = true;
        std::size_t told = 0;   // broadcasts
        std::size_t checkpoints = 0;   // so often it was told of a new one
        FaultFiles disk;
        Fickle::Unreadable unreadable;
        std::vector<store::WriteBatch> written;   // to that disk
    };

    // Who is `onDisk` keeps its chains on a disk that can fail, the others in memory.
    explicit Consortium(LedgerFixture& fixture, std::optional<std::size_t> onDisk = {}) : m_onDisk(onDisk), m_fixture(fixture)
    {
        for (const auto* validator : fixture.validators()) add(*validator);
        for (const auto& gateway : fixture.gateways) add(gateway);
        for (auto& member : members) {
            for (auto& [kind, host] : member.hosts) expect(host->start(), "start");
        }
        for (auto& one : members) {
            for (auto& other : members) {
                if (&one != &other) {
                    for (auto& [kind, host] : one.hosts) host->peerConnected(other.address);
                }
            }
        }
        for (auto& member : members) tick(member);
    }

    bool until(const std::function<bool()>& done)
    {
        const auto end = time.now() + patience;
        while (!done()) {
            if (!time.step(end)) return done();
        }
        return true;
    }

    // Its chains are let go, its disk loses what was not synced, and they are opened again, but not begun.
    void losePower(std::size_t i, std::uint64_t seed)
    {
        auto& member = members[i];
        member.disk.stop();
        member.hosts.clear();
        member.disk.losePower(seed);
        open(member);
    }

    node::ChainHost& release(std::size_t i) { return *members[i].hosts.at(ledger::ChainKind::release); }
    node::ChainHost& delivery(std::size_t i) { return *members[i].hosts.at(ledger::ChainKind::delivery); }

    // Submits as a member and waits for the settlement.
    Result<node::Submitter::Settled> settle(std::size_t member, ledger::ChainKind chain, const crypto::KeyPair& key,
                                            ledger::Body body)
    {
        std::optional<Result<node::Submitter::Settled>> outcome;
        members[member].hosts.at(chain)->submitter().submit(key, std::move(body),
                                                            [&](auto settled) { outcome = std::move(settled); });
        if (!until([&] { return outcome.has_value(); })) return fail(ErrorKind::unavailable, "test.patience");
        return *outcome;
    }

    sim::VirtualTime time;
    std::deque<Member> members;

private:
    std::unique_ptr<store::KeyValueStore> storeOf(Member& member, ledger::ChainKind kind) const
    {
        if (!m_onDisk || &member != &members[*m_onDisk]) return store::makeMemoryStore();
        store::StoreOptions options;
        options.files = &member.disk;
        auto store = expect(store::openStore(Path("/home") / std::string(ledger::toString(kind)), options), "store");
        return std::make_unique<Fickle>(std::move(store), member.unreadable, member.written);
    }

    void add(const TestMember& who)
    {
        auto& member = members.emplace_back(time, members.size() + 1);
        for (const auto& [purpose, key] : who.keys) member.keys.add(purpose, crypto::KeyPair::fromSeed(key.seed()));
        member.address = who.key(ledger::KeyPurpose::node).publicKey();
        member.id = who.id();
        open(member);
    }

    void open(Member& member)
    {
        for (const auto kind : {ledger::ChainKind::release, ledger::ChainKind::delivery}) {
            auto host = node::ChainHost::open(
                kind, node::ChainHost::Parts{storeOf(member, kind), m_fixture.genesis, member.keys, member.id,
                                             member.clock, member.random, member.strand, member.log,
                                             [this, from = &member](const crypto::PublicKey& to, Bytes message) {
                                                 send(*from, to, std::move(message));
                                             },
                                             [this, from = &member](Bytes message) {
                                                 ++from->told;
                                                 for (auto& to : members) {
                                                     if (&to != from) send(*from, to.address, message);
                                                 }
                                             },
                                             member});
            member.hosts[kind] = expect(std::move(host), "host");
        }
    }

    void send(Member& from, const crypto::PublicKey& address, Bytes message)
    {
        for (auto& to : members) {
            if (to.address != address || !from.connected || !to.connected) continue;
            time.after(Milliseconds(3), [&to, sender = from.address, message = std::move(message)] {
                if (!to.connected) return;
                if (const auto chain = chain::chainOf(message); chain && !to.hearsRecalls) {
                    const auto decoded = chain::decodeMessage(*chain, message);
                    if (decoded && std::holds_alternative<chain::RecallMessage>(*decoded)) return;
                }
                if (const auto chain = chain::chainOf(message)) return to.hosts[*chain]->messageArrived(sender, message);
                const auto decoded = node::decodeNodeMessage(message);
                if (!decoded) return to.faults.push_back(decoded.error().code);
                if (!to.hearsCosignatures) return;
                const auto& cosignature = std::get<node::CosignatureMessage>(*decoded);
                to.hosts[cosignature.chain]->checkpoints().arrived(cosignature);
            });
            return;
        }
    }

    void tick(Member& member)
    {
        for (auto& [kind, host] : member.hosts) host->work();
        time.after(Milliseconds(1000), [this, &member] { tick(member); });
    }

    const std::optional<std::size_t> m_onDisk;
    LedgerFixture& m_fixture;
};

ledger::SetModel lamp(const LedgerFixture& fixture, const std::string& name = "Lamp")
{
    return {{LedgerFixture::model(), name, fixture.vendor.id(), {}, {}, {"rev-a", "rev-b"}}};
}

}  // namespace quorate::test
