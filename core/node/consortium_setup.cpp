// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/consortium_setup.h"

#include "core/node/free_ports.h"
#include "core/node/staged_folder.h"

#include <algorithm>

namespace quorate::node {
namespace {

using ledger::KeyPurpose;
using ledger::Role;

constexpr unsigned firstHost = 11;         // of 127.0.0.0/24
constexpr std::size_t maxLocalMembers = 200;

ledger::Roles roles(std::initializer_list<Role> list)
{
    ledger::Roles all;
    for (const auto role : list) all.add(role);
    return all;
}

Result<std::vector<ledger::EpochMember>> epochOf(const GenesisPlan& plan, Role role,
                                                 const std::vector<std::string>& wanted)
{
    std::vector<ledger::EpochMember> places;
    const auto add = [&](const ledger::MemberRecord& member) -> Status {
        const auto* key = member.activeKey(role == Role::checker ? KeyPurpose::vote : KeyPurpose::cosign);
        const auto* consensus = member.activeKey(KeyPurpose::consensus);
        if (!key || (role == Role::validator && !consensus)) {
            return fail(ErrorKind::invalid, "node.setup.key-missing", member.id.slug);
        }
        places.push_back({member.id, key->key, std::nullopt});
        if (role == Role::validator) places.back().consensus = consensus->key;
        return {};
    };
    for (const auto& member : plan.members) {
        if (!wanted.empty() ? std::ranges::find(wanted, member.id.slug) == wanted.end() : !member.roles.has(role)) {
            continue;
        }
        if (auto added = add(member); !added) return fail(added.error());
    }
    for (const auto& id : wanted) {
        if (std::ranges::find(plan.members, ledger::MemberId{id}, &ledger::MemberRecord::id) == plan.members.end()) {
            return fail(ErrorKind::invalid, "node.setup.unknown-member", id);
        }
    }
    if (places.empty()) {
        return fail(ErrorKind::invalid, role == Role::checker ? "node.setup.no-checker" : "node.setup.no-validator",
                    plan.name);
    }
    return places;
}

// Where each member of a local consortium listens.
struct Place {
    net::Endpoint peers;
    Endpoint swarm;
    std::optional<Endpoint> gateway;
};

Result<std::vector<Place>> findPlaces(const ConsortiumPlan& plan, bool sharedAddress, Random& random)
{
    FreePorts ports(random);
    std::vector<Place> places;
    for (std::size_t i = 0; i < plan.members.size(); ++i) {
        const std::string address = sharedAddress ? "127.0.0.1" : "127.0.0." + std::to_string(firstHost + i);
        auto peers = ports.take(address);
        auto swarm = ports.take(address);
        if (!peers) return fail(peers.error());
        if (!swarm) return fail(swarm.error());
        Place place{{peers->address, peers->port}, *swarm, std::nullopt};
        if (plan.members[i].roles.has(Role::gateway)) {
            auto gateway = ports.take(address);
            if (!gateway) return fail(gateway.error());
            place.gateway = *gateway;
        }
        places.push_back(std::move(place));
    }
    return places;
}

Status checkFree(Files& files, const Path& directory)
{
    auto there = files.info(directory);
    if (!there) return fail(there.error());
    if (there->kind == FileKind::absent) return {};
    if (there->kind == FileKind::directory) {
        auto names = files.list(directory);
        if (!names) return fail(names.error());
        if (names->empty()) return {};
    }
    return fail(ErrorKind::conflict, "node.setup.not-empty", directory.string());
}

Config configOf(const ConsortiumPlan& plan, const Place& place, bool sharedAddress)
{
    Config config;
    config.listen = place.peers;
    config.swarmListen = place.swarm;
    config.allowSharedAddress = sharedAddress;
    config.localDemo = true;
    if (place.gateway) {
        config.gateway.emplace();
        config.gateway->listen = *place.gateway;
        config.gateway->pollSeconds = plan.gatewayPollSeconds;
        config.gateway->batchSeconds = plan.gatewayBatchSeconds;
    }
    return config;
}

Result<FoundedConsortium> build(Files& files, Clock& clock, Random& random, const ConsortiumPlan& plan,
                                const Path& root, bool sharedAddress, const crypto::SecretBytes& passphrase)
{
    auto places = findPlaces(plan, sharedAddress, random);
    if (!places) return fail(places.error());
    GenesisPlan genesisPlan{plan.name, {}, {}, {}, plan.minimumCheckers, plan.engine, false};
    for (std::size_t i = 0; i < plan.members.size(); ++i) {
        const auto& member = plan.members[i];
        auto record = createHome(files, Home(files, root / member.id), member,
                                 configOf(plan, (*places)[i], sharedAddress), passphrase, random);
        if (!record) return fail(record.error());
        genesisPlan.members.push_back(std::move(*record));
    }
    const auto records = genesisPlan.members;
    auto genesis = makeGenesis(std::move(genesisPlan), clock.now());
    if (!genesis) return fail(genesis.error());
    FoundedConsortium founded{genesis->id(), {}};
    for (std::size_t i = 0; i < plan.members.size(); ++i) {
        const Home home(files, root / plan.members[i].id);
        auto config = home.loadConfig();
        if (!config) return fail(config.error());
        for (std::size_t other = 0; other < plan.members.size(); ++other) {
            if (other == i) continue;
            config->peers.push_back({records[other].activeKey(KeyPurpose::node)->key, (*places)[other].peers});
        }
        if (auto saved = home.saveConfig(*config); !saved) return fail(saved.error());
        if (auto installed = installGenesis(files, home, *genesis); !installed) return fail(installed.error());
        founded.homes.emplace_back(plan.members[i].id, plan.members[i].id);
    }
    return founded;
}

}  // namespace

Result<ledger::Genesis> makeGenesis(GenesisPlan plan, UnixTime created)
{
    std::ranges::sort(plan.members, {}, &ledger::MemberRecord::id);
    for (std::size_t i = 1; i < plan.members.size(); ++i) {
        if (plan.members[i - 1].id == plan.members[i].id) {
            return fail(ErrorKind::invalid, "node.setup.member-twice", plan.members[i].id.slug);
        }
    }
    auto checkers = epochOf(plan, Role::checker, plan.checkers);
    if (!checkers) return fail(checkers.error());
    auto validators = epochOf(plan, Role::validator, plan.validators);
    if (!validators) return fail(validators.error());
    ledger::Genesis genesis;
    genesis.name = std::move(plan.name);
    genesis.created = created;
    genesis.members = std::move(plan.members);
    genesis.checkers = std::move(*checkers);
    genesis.validators = std::move(*validators);
    genesis.minimumCheckers = plan.minimumCheckers;
    genesis.hiddenVotes = plan.hiddenVotes;
    genesis.engine = plan.engine;
    // Through the decoder: what it refuses, every node would refuse.
    return ledger::Genesis::decode(genesis.encode());
}

const std::vector<TemplateInfo>& consortiumTemplates()
{
    static const std::vector<TemplateInfo> templates{
        {"demo", "acme, agency-north, agency-south, agency-west, gateway-east, gateway-west, depot"},
        {"minimal", "acme, agency-north, gateway-east"},
        {"single", "solo"},
    };
    return templates;
}

Result<ConsortiumPlan> planFromTemplate(std::string_view name)
{
    ConsortiumPlan plan;
    const MemberPlan acme{"acme", "Acme Devices", roles({Role::vendor, Role::validator})};
    const MemberPlan north{"agency-north", "Agency North", roles({Role::checker, Role::validator})};
    const MemberPlan east{"gateway-east", "Gateway East", roles({Role::gateway})};
    if (name == "demo") {
        plan.name = "Demo consortium";
        plan.members = {acme,
                        north,
                        {"agency-south", "Agency South", roles({Role::checker, Role::validator})},
                        {"agency-west", "Agency West", roles({Role::checker, Role::validator})},
                        east,
                        {"gateway-west", "Gateway West", roles({Role::gateway})},
                        {"depot", "Depot", roles({Role::distributor})}};
        plan.minimumCheckers = 3;
    } else if (name == "minimal") {
        plan.name = "Minimal consortium";
        plan.members = {acme, north, east};
    } else if (name == "single") {
        plan.name = "Single member";
        plan.members = {{"solo", "Solo",
                         roles({Role::vendor, Role::checker, Role::gateway, Role::distributor, Role::validator})}};
    } else {
        return fail(ErrorKind::invalid, "node.setup.unknown-template", std::string(name));
    }
    return plan;
}

Result<FoundedConsortium> foundConsortium(Files& files, Clock& clock, Random& random, const ConsortiumPlan& plan,
                                          const ConsortiumOptions& options, const crypto::SecretBytes& passphrase)
{
    if (plan.members.empty() || plan.members.size() > maxLocalMembers) {
        return fail(ErrorKind::invalid, "node.setup.member-count", std::to_string(plan.members.size()));
    }
    if (auto free = checkFree(files, options.directory); !free) return fail(free.error());
    FoundedConsortium founded;
    auto target = makeStaged(files, options.directory, [&](const Path& staging) -> Status {
        if (auto made = files.makeDirectories(staging); !made) return made;
        auto built = build(files, clock, random, plan, staging, options.sharedAddress, passphrase);
        if (!built) return fail(built.error());
        founded = std::move(*built);
        return {};
    });
    if (!target) return fail(target.error());
    for (auto& [member, home] : founded.homes) home = *target / home;
    return founded;
}

}  // namespace quorate::node
