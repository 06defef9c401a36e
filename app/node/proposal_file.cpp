// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/proposal_file.h"

#include "app/node/token_keys.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace quorate::app {
namespace {

Json describe(const node::Proposal& proposal)
{
    Json json{{"consortium", proposal.consortium.hex()}, {"kind", proposal.kind()}};
    if (const auto* record = std::get_if<ledger::MemberRecord>(&proposal.document)) {
        json["member"] = record->id.slug;
        json["revision"] = record->revision;
        json["roles"] = record->roles.names();
        json["revokedKeys"] = std::ranges::count_if(record->keys, [](const auto& key) { return !key.active(); });
    } else if (const auto* epoch = std::get_if<ledger::Epoch>(&proposal.document)) {
        json["role"] = ledger::toString(epoch->role);
        json["number"] = epoch->number.value;
        json["members"] = Json::array();
        for (const auto& place : epoch->members) json["members"].push_back(place.member.slug);
    } else if (const auto* policy = std::get_if<ledger::SetPolicy>(&proposal.document)) {
        json["revision"] = policy->revision;
        json["minimumCheckers"] = policy->minimumCheckers;
        json["minimumApprovals"] = policy->minimumApprovals;
    } else if (const auto* root = std::get_if<ledger::RotateRootKey>(&proposal.document)) {
        json["member"] = root->member.slug;
        json["revision"] = root->revision;
        json["key"] = root->key.hex();
        json["authorisedBy"] = root->by == KeyId() ? Json(nullptr) : Json(root->by.hex());
        json["heldBySigner"] = root->possession != crypto::Signature{};
    } else {
        const auto& rotation = std::get<ledger::RotateReleaseKey>(proposal.document);
        json["member"] = rotation.member.slug;
        json["revision"] = rotation.revision;
        json["key"] = rotation.key.hex();
        json["lastTrusted"] = rotation.lastTrusted ? Json(rotation.lastTrusted->value) : Json(nullptr);
        json["authorisedBy"] = rotation.by == KeyId() ? Json(nullptr) : Json(rotation.by.hex());
    }
    json["signedBy"] = Json::array();
    for (const auto& one : proposal.signatures) json["signedBy"].push_back(one.member.slug);
    return json;
}

void showProposal(const Json& json)
{
    const auto kind = text(json, "kind");
    if (kind == "member") {
        print("member " + text(json, "member") + ", revision " + text(json, "revision") + ", roles: " +
              textList(json, "roles") + "; keys revoked: " + text(json, "revokedKeys"));
    } else if (kind == "epoch") {
        print("epoch " + text(json, "number") + " of " + text(json, "role") + "s: " + textList(json, "members"));
    } else if (kind == "policy") {
        print("policy " + text(json, "revision") + ": at least " + text(json, "minimumCheckers") + " checkers and " +
              text(json, "minimumApprovals") + " approvals");
    } else if (kind == "root-key") {
        print("root key of " + text(json, "member") + ": " + text(json, "key"));
        print("authorised by the root key before it, " + shortId(text(json, "authorisedBy")) + "; signed by itself: " +
              text(json, "heldBySigner"));
    } else {
        print("release key of " + text(json, "member") + ": " + text(json, "key"));
        print("the keys before it are trusted up to leaf " + text(json, "lastTrusted") + " (-: all they signed so far)");
        print("authorised by the vendor's key " + shortId(text(json, "authorisedBy")));
    }
    print("signed by " + textList(json, "signedBy"));
}

struct FileOptions {
    std::string file, passphraseFile, pinFile;
};

Result<int> sign(Context& context, const FileOptions& options)
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
    auto key = node::openSigner(context.files(), context.home(), proposal->signingPurpose(),
                                signingSecrets(options.passphraseFile, options.pinFile));
    if (!key) return fail(key.error());
    if (auto done = proposal->sign({config->member}, **key); !done) return fail(done.error());
    return rewriteProposal(context, *proposal, options.file);
}

Result<int> submit(Context& context, const FileOptions& options)
{
    auto proposal = readProposal(context, options.file);
    if (!proposal) return fail(proposal.error());
    auto done = context.ask("submit-proposal", Json{{"proposal", proposal->toJson()}});
    if (!done) return fail(done.error());
    return context.show(*done, [&] {
        showProposal(describe(*proposal));
        for (const auto& one : *done) {
            const std::string chain = "the " + text(one, "chain") + " chain";
            print(one.value("id", Json()).is_null() ? chain + " had it already" : "settled on " + chain + ": " + text(one, "id"));
        }
    });
}

}  // namespace

Result<node::Proposal> readProposal(Context& context, const std::string& file)
{
    auto raw = readFile(context.files(), absolutePath(file), node::maxProposal);
    if (!raw) return fail(raw.error());
    return node::Proposal::fromJson(textOf(*raw));
}

Result<int> writeProposal(Context& context, const node::Proposal& proposal, const std::string& out, const std::string& next)
{
    const Path path = absolutePath(out);
    auto there = context.files().info(path);
    if (!there) return fail(there.error());
    if (there->kind != FileKind::absent) return fail(ErrorKind::conflict, "base.file.exists", path.string());
    if (auto written = writeFileAtomically(context.files(), path, bytesOf(proposal.toJson())); !written) {
        return fail(written.error());
    }
    const Json json = describe(proposal);
    return context.show(json, [&] {
        showProposal(json);
        print("\n" + next);
    });
}

Result<int> rewriteProposal(Context& context, const node::Proposal& proposal, const std::string& file)
{
    if (auto written = writeFileAtomically(context.files(), absolutePath(file), bytesOf(proposal.toJson())); !written) {
        return fail(written.error());
    }
    const Json json = describe(proposal);
    return context.show(json, [&] { showProposal(json); });
}

void addSigningAndSubmission(CLI::App* parent, Context& context, const std::string& name, const std::string& signing,
                             const std::string& aboutSigning, const std::string& aboutSubmission)
{
    auto options = std::make_shared<FileOptions>();
    auto* signIt = parent->add_subcommand(signing, aboutSigning + "; the file keeps the signatures");
    signIt->add_option("file", options->file, "The proposal")->required();
    signIt->add_option("--passphrase-file", options->passphraseFile, "File of permissions 0600 with the passphrase");
    signIt->add_option("--pin-file", options->pinFile, pinFileHelp);
    signIt->callback([&context, options, name, signing] {
        context.action = {name + " " + signing, "The proposal is as it was.",
                          [&context, options] { return sign(context, *options); }};
    });
    auto file = std::make_shared<FileOptions>();
    auto* submitIt = parent->add_subcommand("submit", aboutSubmission);
    submitIt->add_option("file", file->file, "The proposal")->required();
    submitIt->callback([&context, file, name] {
        context.action = {name + " submit", "The consortium is as it was, unless the release chain has it already.",
                          [&context, file] { return submit(context, *file); }};
    });
}

Result<std::optional<Bytes>> stateValue(Context& context, const Bytes& key)
{
    const std::string wanted(textOf(key));
    auto entries = context.ask("state", Json{{"chain", "release"}, {"prefix", wanted}, {"limit", 1}});
    if (!entries) return fail(entries.error());
    for (const auto& entry : *entries) {
        if (node::textAt(entry, "key") != wanted) continue;
        auto value = fromHex(node::textAt(entry, "value"));
        if (!value) return fail(value.error());
        return std::optional(std::move(*value));
    }
    return std::optional<Bytes>();
}

}  // namespace quorate::app
