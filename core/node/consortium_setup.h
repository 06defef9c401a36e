// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/member_setup.h"

namespace quorate::node {

// --- The founding document from the records of its members

struct GenesisPlan {
    std::string name;
    std::vector<ledger::MemberRecord> members;
    std::vector<std::string> checkers;       // member ids; empty: everybody with the role
    std::vector<std::string> validators;     // the same
    std::uint32_t minimumCheckers = 1;
    ledger::EngineSettings engine;
    bool hiddenVotes = false;
};

// "node.setup.unknown-member", ".member-twice", ".no-checker", ".no-validator", and what Genesis::check refuses.
[[nodiscard]] Result<ledger::Genesis> makeGenesis(GenesisPlan plan, UnixTime created);

// --- A whole consortium at once

struct ConsortiumPlan {
    std::string name;
    std::vector<MemberPlan> members;
    std::uint32_t minimumCheckers = 1;
    ledger::EngineSettings engine;
    std::uint32_t gatewayPollSeconds = 2;    // short, because people watch
    std::uint32_t gatewayBatchSeconds = 2;
};

// "demo": a vendor, three checkers, two gateways and a distributor; vendor and checkers validate.
// "minimal": a vendor, one checker, one gateway. "single": one member with every role, to look around.
struct TemplateInfo {
    std::string_view name;
    std::string_view members;                // ids, for people
};
[[nodiscard]] const std::vector<TemplateInfo>& consortiumTemplates();
[[nodiscard]] Result<ConsortiumPlan> planFromTemplate(std::string_view name);  // "node.setup.unknown-template"

struct ConsortiumOptions {
    Path directory;                          // gets one home a member; absent, or an empty directory
    // One loopback address a member, from 127.0.0.11 upwards; otherwise all share 127.0.0.1.
    bool sharedAddress = false;
};

struct FoundedConsortium {
    ConsortiumId id;
    std::vector<std::pair<std::string, Path>> homes;   // member id and home, in the order of the plan
};

// Homes with keys, configuration and genesis for everybody, all under one passphrase: for one machine, to try things out.
// All or nothing: built beside `directory` and renamed. "node.setup.not-empty", and the errors of the single steps.
[[nodiscard]] Result<FoundedConsortium> foundConsortium(Files& files, Clock& clock, Random& random,
                                                        const ConsortiumPlan& plan, const ConsortiumOptions& options,
                                                        const crypto::SecretBytes& passphrase);

}  // namespace quorate::node
