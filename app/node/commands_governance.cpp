// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/commands.h"
#include "app/node/draft_ground.h"
#include "app/node/proposal_file.h"
#include "app/node/token_keys.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

// Changes of members, of a vendor's release key and of the policy, each made from what the chain says now.
namespace quorate::app {
namespace {

const std::string notWritten = "No proposal was written.";

// --- member change, member remove

struct ChangeOptions {
    std::string member, name, out = "member.proposal";
    std::vector<std::string> addedRoles, droppedRoles, addedKeys, revokedKeys;
    std::uint64_t lastTrusted = 0;
    bool compromised = false;
    bool remove = false;
};

// A path as the shell wrote it, or a token's URI.
std::string keySource(const std::string& text)
{
    return text.starts_with("pkcs11:") ? text : absolutePath(text).string();
}

// PURPOSE=FILE, where FILE is the key file beside whose public half `key new` wrote.
Result<std::vector<api::NewKey>> newKeys(const std::vector<std::string>& texts)
{
    std::vector<api::NewKey> keys;
    for (const auto& text : texts) {
        const auto at = text.find('=');
        if (at == std::string::npos) return fail(ErrorKind::invalid, "cli.member.key", text);
        keys.push_back({text.substr(0, at), keySource(text.substr(at + 1))});
    }
    return keys;
}

// From what the chain says now to a file.
Result<int> propose(Context& context, const api::GovernanceChange& change, const std::string& out, const std::string& next)
{
    auto ground = DraftGround::of(context);
    if (!ground) return fail(ground.error());
    auto proposal = ground->draft(context, change);
    if (!proposal) return fail(proposal.error());
    return writeProposal(context, *proposal, out, next);
}

Result<int> changeMember(Context& context, const ChangeOptions& options)
{
    auto added = newKeys(options.addedKeys);
    if (!added) return fail(added.error());
    api::MemberChange change{options.member, options.name, options.addedRoles, options.droppedRoles, std::move(*added), options.revokedKeys, {}, options.remove};
    if (options.compromised) change.lastTrusted = options.lastTrusted;
    return propose(context, change, options.out, "Every member that agrees runs: quorated member endorse " + options.out);
}

void addChange(CLI::App& app, Context& context)
{
    auto* member = group(app, "member", "A member's home, and changes of members");
    for (const bool remove : {false, true}) {
        auto options = std::make_shared<ChangeOptions>();
        options->remove = remove;
        auto* command = remove ? member->add_subcommand("remove", "Propose that a member loses all roles and all keys")
                               : member->add_subcommand("change", "Propose changes of a member's roles and keys");
        command->add_option("member", options->member, "Its id")->required();
        if (!remove) {
            command->add_option("--name", options->name, "New name for people");
            command->add_option("--add-role", options->addedRoles, "vendor, checker, gateway, distributor, validator");
            command->add_option("--drop-role", options->droppedRoles, "The same");
            command->add_option("--add-key", options->addedKeys, "PURPOSE=FILE, a key file with its public half beside it");
            command->add_option("--revoke-key", options->revokedKeys, "Purpose of active keys, or beginning of a key id");
        }
        auto* last = command->add_option("--last-trusted", options->lastTrusted,
                                         "Leaf of the release chain after which the revoked keys' signatures are void; "
                                         "without it all they signed so far stands");
        command->add_option("--out", options->out, "File to write")->capture_default_str();
        command->callback([&context, options, last, remove] {
            options->compromised = last->count() > 0;
            context.action = {remove ? "member remove" : "member change", notWritten,
                              [&context, options] { return changeMember(context, *options); }};
        });
    }
}

// --- release-key

struct RotationOptions {
    std::string member, key, out = "release-key.proposal", file, with, passphraseFile, pinFile;
    std::uint64_t lastTrusted = 0;
    bool compromised = false;
};

api::KeyRotation rotationOf(const RotationOptions& options, const char* purpose)
{
    api::KeyRotation change{options.member, {purpose, keySource(options.key)}, {}};
    if (options.compromised) change.lastTrusted = options.lastTrusted;
    return change;
}

Result<int> proposeRotation(Context& context, const RotationOptions& options)
{
    return propose(context, rotationOf(options, "release"), options.out,
                   "The vendor runs, with its root key: quorated release-key sign " + options.out +
                       " --with root.pem\nor, with its release key, and then a quorum of the checkers runs: quorated "
                       "release-key consent " + options.out);
}

// The root key is kept offline: this needs no node and no home.
Result<int> authorise(Context& context, const RotationOptions& options)
{
    auto proposal = readProposal(context, options.file);
    if (!proposal) return fail(proposal.error());
    const bool onToken = options.with.starts_with("pkcs11:");
    auto key = node::openSigner(context.files(), onToken ? options.with : absolutePath(options.with).string(),
                                signingSecrets(options.passphraseFile, options.pinFile));
    if (!key) return fail(key.error());
    if (auto done = proposal->authorise(**key); !done) return fail(done.error());
    return rewriteProposal(context, *proposal, options.file);
}

Result<int> proposeRootRotation(Context& context, const RotationOptions& options)
{
    return propose(context, rotationOf(options, "root"), options.out,
                   "The vendor runs, with its present root key and then with the new one: quorated root-key sign " + options.out +
                       " --with FILE\nThen a quorum of the checkers, once each of them has heard from the vendor "
                       "itself that this is its key: quorated root-key consent " + options.out);
}

void addRootKey(CLI::App& app, Context& context)
{
    auto* rootKey = group(app, "root-key", "Replace a vendor's root key");
    auto options = std::make_shared<RotationOptions>();
    options->out = "root-key.proposal";
    auto* rotate = rootKey->add_subcommand("rotate", "Propose a vendor's new root key; the one that signs is revoked");
    rotate->add_option("member", options->member, "The vendor")->required();
    rotate->add_option("--key", options->key, "The new key file, with its public half beside it")->required();
    rotate->add_option("--out", options->out, "File to write")->capture_default_str();
    rotate->callback([&context, options] {
        context.action = {"root-key rotate", notWritten, [&context, options] { return proposeRootRotation(context, *options); }};
    });
    auto signing = std::make_shared<RotationOptions>();
    auto* sign = rootKey->add_subcommand("sign", "Sign it with the present root key, and with the new one");
    sign->add_option("file", signing->file, "The proposal")->required();
    sign->add_option("--with", signing->with, "The key file, or the URI of a key on a token")->required();
    sign->add_option("--passphrase-file", signing->passphraseFile, "File of permissions 0600 with the passphrase");
    sign->add_option("--pin-file", signing->pinFile, pinFileHelp);
    sign->callback([&context, signing] {
        context.action = {"root-key sign", "The proposal is as it was.",
                          [&context, signing] { return authorise(context, *signing); }};
    });
    addSigningAndSubmission(rootKey, context, "root-key", "consent", "As a checker: consent to the rotation",
                            "Put it on both chains");
}

void addReleaseKey(CLI::App& app, Context& context)
{
    auto* releaseKey = group(app, "release-key", "Replace a vendor's release key");
    auto options = std::make_shared<RotationOptions>();
    auto* rotate = releaseKey->add_subcommand("rotate", "Propose a vendor's new release key; those before are revoked");
    rotate->add_option("member", options->member, "The vendor")->required();
    rotate->add_option("--key", options->key, "The new key file, with its public half beside it")->required();
    auto* last = rotate->add_option("--last-trusted", options->lastTrusted,
                                    "The old key was stolen: the last leaf of the release chain at which it was not");
    rotate->add_option("--out", options->out, "File to write")->capture_default_str();
    rotate->callback([&context, options, last] {
        options->compromised = last->count() > 0;
        context.action = {"release-key rotate", notWritten, [&context, options] { return proposeRotation(context, *options); }};
    });
    auto signing = std::make_shared<RotationOptions>();
    auto* sign = releaseKey->add_subcommand("sign", "Sign it with the vendor's root key, or with its release key");
    sign->add_option("file", signing->file, "The proposal")->required();
    sign->add_option("--with", signing->with, "The key file, or the URI of a key on a token")->required();
    sign->add_option("--passphrase-file", signing->passphraseFile, "File of permissions 0600 with the passphrase");
    sign->add_option("--pin-file", signing->pinFile, pinFileHelp);
    sign->callback([&context, signing] {
        context.action = {"release-key sign", "The proposal is as it was.",
                          [&context, signing] { return authorise(context, *signing); }};
    });
    addSigningAndSubmission(releaseKey, context, "release-key", "consent",
                            "As a checker: consent to a rotation by the release key",
                            "Put it on both chains");
}

// --- policy

struct PolicyOptions {
    std::string out = "policy.proposal";
    std::uint32_t checkers = 0;
    std::uint32_t approvals = 0;
    bool hasCheckers = false;
    bool hasApprovals = false;
};

Result<node::PolicyState> policyNow(Context& context)
{
    auto ground = DraftGround::of(context);
    if (!ground) return fail(ground.error());
    return node::policyOf(ground->state());
}

Result<int> proposePolicy(Context& context, const PolicyOptions& options)
{
    auto now = policyNow(context);
    if (!now) return fail(now.error());
    api::PolicyChange change{static_cast<std::uint32_t>(now->checkers), static_cast<std::uint32_t>(now->approvals)};
    if (options.hasCheckers) change.minimumCheckers = options.checkers;
    if (options.hasApprovals) change.minimumApprovals = options.approvals;
    return propose(context, change, options.out, "Every member that agrees runs: quorated policy endorse " + options.out);
}

void addPolicy(CLI::App& app, Context& context)
{
    auto* policy = group(app, "policy", "What every publication must meet");
    auto* show = policy->add_subcommand("show", "What holds now");
    show->callback([&context] {
        context.action = {"policy show", {}, [&context]() -> Result<int> {
            auto now = policyNow(context);
            if (!now) return fail(now.error());
            return context.show({{"revision", now->revision}, {"minimumCheckers", now->checkers},
                                 {"minimumApprovals", now->approvals}},
                                [&] {
                                    print("checkers of a publication   at least " + std::to_string(now->checkers));
                                    print("approvals of a publication  a majority of its checkers" +
                                          (now->approvals > 0 ? ", and at least " + std::to_string(now->approvals) : ""));
                                });
        }};
    });
    auto options = std::make_shared<PolicyOptions>();
    auto* propose = policy->add_subcommand("propose", "Propose another policy for the members to endorse");
    auto* checkers = propose->add_option("--minimum-checkers", options->checkers, "No publication with fewer checkers");
    auto* approvals = propose->add_option("--minimum-approvals", options->approvals,
                                          "No approval with fewer votes; never below the majority");
    propose->add_option("--out", options->out, "File to write")->capture_default_str();
    propose->callback([&context, options, checkers, approvals] {
        options->hasCheckers = checkers->count() > 0;
        options->hasApprovals = approvals->count() > 0;
        context.action = {"policy propose", notWritten, [&context, options] { return proposePolicy(context, *options); }};
    });
    addSigningAndSubmission(policy, context, "policy", "endorse", "Sign a proposal with this home's key",
                            "Put a policy that enough members endorsed on the release chain");
}

}  // namespace

void addGovernanceCommands(CLI::App& app, Context& context)
{
    addChange(app, context);
    addReleaseKey(app, context);
    addRootKey(app, context);
    addPolicy(app, context);
}

}  // namespace quorate::app
