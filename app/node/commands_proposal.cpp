// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/commands.h"
#include "app/node/proposal_file.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace quorate::app {
namespace {

struct ProposalOptions {
    std::string file, out, role;
    std::vector<std::string> members;
    std::optional<std::uint64_t> number;
    std::optional<std::uint64_t> revision;
};

Result<int> proposeMember(Context& context, const ProposalOptions& options)
{
    auto genesis = context.home().loadGenesis();
    if (!genesis) return fail(genesis.error());
    auto record = node::readMemberFile(context.files(), absolutePath(options.file));
    if (!record) return fail(record.error());
    if (options.revision) record->revision = *options.revision;
    return writeProposal(context, {genesis->id(), std::move(*record), {}}, options.out,
                         "Every member that agrees runs: quorated member endorse " + options.out);
}

// A member's record: as the chain has it when the home's node runs, from the genesis, or from a file.
Result<ledger::MemberRecord> recordOf(Context& context, const ledger::Genesis& genesis, const std::string& text)
{
    if (ledger::isSlug(text)) {
        auto raw = stateValue(context, ledger::key::member({text}));
        if (raw && *raw) return ledger::MemberRecord::decode(**raw);
        const auto known = std::ranges::find(genesis.members, ledger::MemberId{text}, &ledger::MemberRecord::id);
        if (known != genesis.members.end()) return *known;
    }
    return node::readMemberFile(context.files(), absolutePath(text));
}

Result<int> proposeEpoch(Context& context, const ProposalOptions& options)
{
    auto genesis = context.home().loadGenesis();
    if (!genesis) return fail(genesis.error());
    ledger::Epoch epoch;
    epoch.role = options.role == "checker" ? ledger::Role::checker : ledger::Role::validator;
    if (options.number) {
        epoch.number = EpochNumber(*options.number);
    } else {
        auto current = stateValue(context, ledger::key::currentEpoch(epoch.role));
        if (!current) return fail(current.error());
        auto number = *current ? ledger::decodeNumber(**current) : Result<std::uint64_t>(0);
        if (!number) return fail(number.error());
        epoch.number = EpochNumber(*number + 1);
    }
    for (const auto& member : options.members) {
        auto record = recordOf(context, *genesis, member);
        if (!record) return fail(record.error());
        const auto* key = record->activeKey(epoch.role == ledger::Role::checker ? ledger::KeyPurpose::vote
                                                                                : ledger::KeyPurpose::cosign);
        const auto* consensus = record->activeKey(ledger::KeyPurpose::consensus);
        if (!key || (epoch.role == ledger::Role::validator && !consensus)) {
            return fail(ErrorKind::invalid, "node.setup.key-missing", record->id.slug);
        }
        epoch.members.push_back({record->id, key->key, std::nullopt});
        if (epoch.role == ledger::Role::validator) epoch.members.back().consensus = consensus->key;
    }
    epoch.sortMembers();
    if (auto good = ledger::Epoch::decode(epoch.encode()); !good) return fail(good.error());
    return writeProposal(context, {genesis->id(), std::move(epoch), {}}, options.out,
                         "A quorum of the current " + options.role + "s runs: quorated epoch sign " + options.out);
}

}  // namespace

void addProposalCommands(CLI::App& app, Context& context)
{
    const std::string notWritten = "No proposal was written.";
    const std::string signIt = "Sign a proposal with this home's key";
    const std::string submitIt = "Put a proposal that enough members signed on both chains";
    auto* member = group(app, "member", "A member's home, and changes of members");
    auto admitted = std::make_shared<ProposalOptions>();
    admitted->out = "member.proposal";
    auto* propose = member->add_subcommand("propose", "Propose a new member, or changes of one, for the others to endorse");
    propose->add_option("record", admitted->file, "The member's public record")->required();
    propose->add_option("--revision", admitted->revision, "Of the record: exactly one above the present");
    propose->add_option("--out", admitted->out, "File to write")->capture_default_str();
    propose->callback([&context, admitted, notWritten] {
        context.action = {"member propose", notWritten, [&context, admitted] { return proposeMember(context, *admitted); }};
    });
    addSigningAndSubmission(member, context, "member", "endorse", signIt, submitIt);

    auto* epoch = group(app, "epoch", "Change the set of checkers or of validators");
    auto next = std::make_shared<ProposalOptions>();
    next->out = "epoch.proposal";
    auto* proposeEpochs = epoch->add_subcommand("propose", "Propose the next epoch for a quorum of the present one to sign");
    proposeEpochs->add_option("role", next->role, "checker or validator")
        ->required()
        ->check(CLI::IsMember({"checker", "validator"}));
    proposeEpochs->add_option("--number", next->number, "Of the epoch; one above the present one when not given");
    proposeEpochs->add_option("--member", next->members, "Member id, or file of a public record; several times")->required();
    proposeEpochs->add_option("--out", next->out, "File to write")->capture_default_str();
    proposeEpochs->callback([&context, next, notWritten] {
        context.action = {"epoch propose", notWritten, [&context, next] { return proposeEpoch(context, *next); }};
    });
    addSigningAndSubmission(epoch, context, "epoch", "sign", signIt, submitIt);
}

}  // namespace quorate::app
