// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/consortium.h"

namespace quorate::sim {
namespace {

using ledger::KeyPurpose;
using ledger::Role;

constexpr UnixTime founded{1'767'000'000'000};   // before virtual time begins

SimulatedMember makeMember(Random& random, std::size_t number, bool validates)
{
    SimulatedMember member;
    // Two digits: members stand in the order of their names.
    member.record.id.slug = std::string(number < 10 ? "member-0" : "member-") + std::to_string(number);
    member.record.name = "Member " + std::to_string(number);
    std::vector<KeyPurpose> purposes{KeyPurpose::transaction, KeyPurpose::node, KeyPurpose::seal};
    if (validates) {
        for (const Role role : {Role::vendor, Role::checker, Role::validator}) member.record.roles.add(role);
        purposes.insert(purposes.end(), {KeyPurpose::release, KeyPurpose::root, KeyPurpose::vote, KeyPurpose::consensus,
                                         KeyPurpose::cosign});
    } else {
        member.record.roles.add(Role::gateway);
    }
    for (const KeyPurpose purpose : purposes) {
        const auto placed = member.keys.emplace(purpose, crypto::KeyPair::generate(random));
        member.record.keys.push_back({purpose, placed.first->second.publicKey(), std::nullopt});
    }
    member.record.sortKeys();
    return member;
}

ledger::EpochMember placeOf(const SimulatedMember& member)
{
    return {member.id(), member.key(KeyPurpose::cosign).publicKey(), member.key(KeyPurpose::consensus).publicKey()};
}

}  // namespace

SimulatedConsortium::SimulatedConsortium(Random& random, std::size_t validators, std::size_t joiners, std::size_t others,
                                         std::uint32_t turnMs)
{
    genesis.name = "Simulated consortium";
    genesis.created = founded;
    genesis.engine.turnMs = turnMs;
    genesis.engine.heartbeatMs = 5000;
    members.reserve(validators + joiners + others);
    for (std::size_t i = 0; i < validators + joiners + others; ++i) {
        const auto& member = members.emplace_back(makeMember(random, i, i < validators + joiners));
        genesis.members.push_back(member.record);
        if (i >= validators) continue;
        genesis.checkers.push_back({member.id(), member.key(KeyPurpose::vote).publicKey(), std::nullopt});
        genesis.validators.push_back(placeOf(member));
    }
}

ledger::StartEpoch SimulatedConsortium::handOver(const ledger::Epoch& before, const std::vector<std::size_t>& to) const
{
    ledger::SignedEpoch next;
    next.epoch = {Role::validator, before.number.next(), {}};
    for (const auto member : to) next.epoch.members.push_back(placeOf(members[member]));
    next.epoch.sortMembers();
    const Bytes statement = ledger::epochStatement(genesis.id(), next.epoch);
    for (const auto& member : members) {   // in the order of their names
        if (!before.find(member.id())) continue;
        next.signatures.push_back({member.id(), member.key(KeyPurpose::cosign).sign(statement)});
    }
    return {next};
}

}  // namespace quorate::sim
