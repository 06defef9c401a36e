// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/commands.h"
#include "app/node/output.h"
#include "app/node/passphrase.h"
#include "core/node/member_setup.h"
#include "core/node/proposal.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace quorate::app {
namespace {

struct ProposalOptions {
    std::string file, out, role, passphraseFile;
    std::vector<std::string> members;
    std::uint64_t number = 0;
    std::uint64_t revision = 0;
    bool changed = false;
};

Result<node::Proposal> readProposal(Context& context, const std::string& file)
{
    auto raw = readFile(context.files(), absolutePath(file), node::maxProposal);
    if (!raw) return fail(raw.error());
    return node::Proposal::fromJson(textOf(*raw));
}

Status writeNew(Context& context, const Path& path, const node::Proposal& proposal)
{
    auto there = context.files().info(path);
    if (!there) return fail(there.error());
    if (there->kind != FileKind::absent) return fail(ErrorKind::conflict, "base.file.exists", path.string());
    return writeFileAtomically(context.files(), path, bytesOf(proposal.toJson()));
}

Json proposalJson(const node::Proposal& proposal)
{
    Json json{{"consortium", proposal.consortium.hex()}};
    if (const auto* record = std::get_if<ledger::MemberRecord>(&proposal.document)) {
        json["kind"] = "member";
        json["member"] = record->id.slug;
        json["revision"] = record->revision;
    } else {
        const auto& epoch = std::get<ledger::Epoch>(proposal.document);
        json["kind"] = "epoch";
        json["role"] = ledger::toString(epoch.role);
        json["number"] = epoch.number.value;
        json["members"] = Json::array();
        for (const auto& place : epoch.members) json["members"].push_back(place.member.slug);
    }
    json["signedBy"] = Json::array();
    for (const auto& one : proposal.signatures) json["signedBy"].push_back(one.member.slug);
    return json;
}

void showProposal(const Json& json)
{
    if (text(json, "kind") == "member") {
        print("member " + text(json, "member") + ", revision " + text(json, "revision"));
    } else {
        print("epoch " + text(json, "number") + " of " + text(json, "role") + "s: " + textList(json, "members"));
    }
    print("signed by " + textList(json, "signedBy"));
}

Result<int> proposeMember(Context& context, const ProposalOptions& options)
{
    auto genesis = context.home().loadGenesis();
    if (!genesis) return fail(genesis.error());
    auto record = node::readMemberFile(context.files(), absolutePath(options.file));
    if (!record) return fail(record.error());
    if (options.changed) record->revision = options.revision;
    const node::Proposal proposal{genesis->id(), std::move(*record), {}};
    if (auto written = writeNew(context, absolutePath(options.out), proposal); !written) return fail(written.error());
    const Json json = proposalJson(proposal);
    return context.show(json, [&] {
        showProposal(json);
        print("\nEvery member that agrees runs: quorated member endorse " + options.out);
    });
}

// A member's record: from a file when there is one of that name, otherwise from the genesis.
Result<ledger::MemberRecord> recordOf(Context& context, const ledger::Genesis& genesis, const std::string& text)
{
    const auto known = std::ranges::find(genesis.members, ledger::MemberId{text}, &ledger::MemberRecord::id);
    if (known != genesis.members.end()) return *known;
    return node::readMemberFile(context.files(), absolutePath(text));
}

Result<int> proposeEpoch(Context& context, const ProposalOptions& options)
{
    auto genesis = context.home().loadGenesis();
    if (!genesis) return fail(genesis.error());
    ledger::Epoch epoch;
    epoch.role = options.role == "checker" ? ledger::Role::checker : ledger::Role::validator;
    epoch.number = EpochNumber(options.number);
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
    const node::Proposal proposal{genesis->id(), std::move(epoch), {}};
    if (auto written = writeNew(context, absolutePath(options.out), proposal); !written) return fail(written.error());
    const Json json = proposalJson(proposal);
    return context.show(json, [&] {
        showProposal(json);
        print("\nA quorum of the current " + options.role + "s runs: quorated epoch sign " + options.out);
    });
}

Result<int> sign(Context& context, const ProposalOptions& options)
{
    auto proposal = readProposal(context, options.file);
    if (!proposal) return fail(proposal.error());
    auto config = context.home().loadConfig();
    if (!config) return fail(config.error());
    if (config->member.empty()) return fail(ErrorKind::denied, "cli.proposal.no-member", context.homeDirectory().string());
    auto genesis = context.home().loadGenesis();
    if (!genesis) return fail(genesis.error());
    if (genesis->id() != proposal->consortium) {
        return fail(ErrorKind::invalid, "node.proposal.other-consortium", proposal->consortium.hex());
    }
    auto passphrase = readPassphrase(context.files(), options.passphraseFile, "Passphrase of the key files");
    if (!passphrase) return fail(passphrase.error());
    auto key = crypto::loadKeyFile(context.files(), context.home().key(proposal->signingPurpose()), *passphrase);
    if (!key) return fail(key.error());
    proposal->sign({config->member}, *key);
    const Path path = absolutePath(options.file);
    if (auto written = writeFileAtomically(context.files(), path, bytesOf(proposal->toJson())); !written) {
        return fail(written.error());
    }
    const Json json = proposalJson(*proposal);
    return context.show(json, [&] { showProposal(json); });
}

Result<int> submit(Context& context, const ProposalOptions& options)
{
    auto proposal = readProposal(context, options.file);
    if (!proposal) return fail(proposal.error());
    auto done = context.ask("submit-proposal", Json{{"proposal", proposal->toJson()}});
    if (!done) return fail(done.error());
    return context.show(*done, [&] {
        showProposal(proposalJson(*proposal));
        for (const auto& one : *done) print("settled on the " + text(one, "chain") + " chain: " + text(one, "id"));
    });
}

// Commands that members and epochs have in common.
void addCommon(CLI::App* parent, Context& context, const std::string& name, const std::string& signing)
{
    auto options = std::make_shared<ProposalOptions>();
    auto* signIt = parent->add_subcommand(signing, "Sign a proposal with this home's key; the file keeps the signatures");
    signIt->add_option("file", options->file, "The proposal")->required();
    signIt->add_option("--passphrase-file", options->passphraseFile, "File of permissions 0600 with the passphrase");
    signIt->callback([&context, options, name, signing] {
        context.action = {name + " " + signing, "The proposal is as it was.",
                          [&context, options] { return sign(context, *options); }};
    });
    auto file = std::make_shared<ProposalOptions>();
    auto* submitIt = parent->add_subcommand("submit", "Put a proposal that enough members signed on both chains");
    submitIt->add_option("file", file->file, "The proposal")->required();
    submitIt->callback([&context, file, name] {
        context.action = {name + " submit", "Members and epochs are as they were, unless the release chain has it already.",
                          [&context, file] { return submit(context, *file); }};
    });
}

}  // namespace

void addProposalCommands(CLI::App& app, Context& context)
{
    const std::string notWritten = "No proposal was written.";
    auto* member = group(app, "member", "A member's home, and changes of members");
    auto admitted = std::make_shared<ProposalOptions>();
    admitted->out = "member.proposal";
    auto* propose = member->add_subcommand("propose", "Propose a new member, or changes of one, for the others to endorse");
    propose->add_option("record", admitted->file, "The member's public record")->required();
    auto* revision = propose->add_option("--revision", admitted->revision, "Of the record: exactly one above the present");
    propose->add_option("--out", admitted->out, "File to write")->capture_default_str();
    propose->callback([&context, admitted, notWritten, revision] {
        admitted->changed = revision->count() > 0;
        context.action = {"member propose", notWritten, [&context, admitted] { return proposeMember(context, *admitted); }};
    });
    addCommon(member, context, "member", "endorse");

    auto* epoch = group(app, "epoch", "Change the set of checkers or of validators");
    auto next = std::make_shared<ProposalOptions>();
    next->out = "epoch.proposal";
    auto* proposeEpochs = epoch->add_subcommand("propose", "Propose the next epoch for a quorum of the present one to sign");
    proposeEpochs->add_option("role", next->role, "checker or validator")
        ->required()
        ->check(CLI::IsMember({"checker", "validator"}));
    proposeEpochs->add_option("--number", next->number, "One above the present epoch's")->required();
    proposeEpochs->add_option("--member", next->members, "Id in the genesis, or file of a public record; several times")
        ->required();
    proposeEpochs->add_option("--out", next->out, "File to write")->capture_default_str();
    proposeEpochs->callback([&context, next, notWritten] {
        context.action = {"epoch propose", notWritten, [&context, next] { return proposeEpoch(context, *next); }};
    });
    addCommon(epoch, context, "epoch", "sign");
}

}  // namespace quorate::app
