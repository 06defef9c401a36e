// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/commands.h"
#include "app/node/draft_ground.h"
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
    auto ground = DraftGround::of(context);
    if (!ground) return fail(ground.error());
    auto proposal = ground->draft(context, api::MemberAdmission{absolutePath(options.file)});
    if (!proposal) return fail(proposal.error());
    if (options.revision) std::get<ledger::MemberRecord>(proposal->document).revision = *options.revision;
    return writeProposal(context, *proposal, options.out, "Every member that agrees runs: quorated member endorse " + options.out);
}

Result<int> proposeEpoch(Context& context, const ProposalOptions& options)
{
    auto ground = DraftGround::of(context);
    if (!ground) return fail(ground.error());
    api::EpochChange change{options.role, {}};
    for (const auto& member : options.members) {
        // A file of somebody whose admission is under way is told from an id by what the chain knows.
        const bool known = ledger::isSlug(member) && node::LedgerReader(ground->state()).member({member}).has_value();
        if (!known) {
            auto record = node::readMemberFile(context.files(), absolutePath(member));
            if (!record) return fail(record.error());
            ground->add(*record);
            change.members.push_back(record->id.slug);
        } else {
            change.members.push_back(member);
        }
    }
    auto proposal = ground->draft(context, change);
    if (!proposal) return fail(proposal.error());
    if (options.number) std::get<ledger::Epoch>(proposal->document).number = EpochNumber(*options.number);
    return writeProposal(context, *proposal, options.out,
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
