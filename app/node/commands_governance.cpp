// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/commands.h"
#include "app/node/proposal_file.h"
#include "app/node/token_keys.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

// Changes of members, of a vendor's release key and of the policy, each made from what the chain says now.
namespace quorate::app {
namespace {

const std::string notWritten = "No proposal was written.";

Result<ledger::MemberRecord> memberOnChain(Context& context, const std::string& id)
{
    auto raw = stateValue(context, ledger::key::member({id}));
    if (!raw) return fail(raw.error());
    if (!*raw) return fail(ErrorKind::notFound, "node.member.unknown", id);
    return ledger::MemberRecord::decode(**raw);
}

Result<std::uint64_t> numberOnChain(Context& context, const Bytes& key, std::uint64_t absent)
{
    auto raw = stateValue(context, key);
    if (!raw) return fail(raw.error());
    if (!*raw) return absent;
    return ledger::decodeNumber(**raw);
}

// The newest leaf of the release chain that is settled.
Result<LeafIndex> newestLeaf(Context& context)
{
    auto shown = context.snapshot({"chains"});
    if (!shown) return fail(shown.error());
    for (const auto& chain : (*shown)["chains"]) {
        if (node::textAt(chain, "chain") != "release") continue;
        const auto size = chain.value("logSize", std::uint64_t{0});
        return LeafIndex(size == 0 ? 0 : size - 1);
    }
    return fail(ErrorKind::unavailable, "node.not-running");
}

// --- member change, member remove

struct ChangeOptions {
    std::string member, name, out = "member.proposal";
    std::vector<std::string> addedRoles, droppedRoles, addedKeys, revokedKeys;
    std::uint64_t lastTrusted = 0;
    bool compromised = false;
    bool remove = false;
};

Result<ledger::Role> roleOf(const std::string& text)
{
    auto role = ledger::roleFrom(text);
    if (!role) return fail(ErrorKind::invalid, "node.setup.no-role", text);
    return *role;
}

Status changeRoles(const ChangeOptions& options, ledger::MemberRecord& record)
{
    std::uint32_t bits = options.remove ? 0 : record.roles.bits();
    for (const auto& text : options.addedRoles) {
        auto role = roleOf(text);
        if (!role) return fail(role.error());
        bits |= 1U << static_cast<unsigned>(*role);
    }
    for (const auto& text : options.droppedRoles) {
        auto role = roleOf(text);
        if (!role) return fail(role.error());
        bits &= ~(1U << static_cast<unsigned>(*role));
    }
    record.roles = ledger::Roles(bits);
    return {};
}

// PURPOSE=FILE, where FILE is the public half that `key new` wrote beside a key file.
Status addKeys(Context& context, const ChangeOptions& options, ledger::MemberRecord& record)
{
    for (const auto& text : options.addedKeys) {
        const auto at = text.find('=');
        const auto purpose = ledger::keyPurposeFrom(text.substr(0, at));
        if (at == std::string::npos || !purpose) return fail(ErrorKind::invalid, "cli.member.key", text);
        auto half = publicKeyOf(context, text.substr(at + 1));
        if (!half) return fail(half.error());
        record.keys.push_back({*purpose, *half, std::nullopt});
    }
    record.sortKeys();
    return {};
}

// PURPOSE means the active ones of it, otherwise the beginning of a key's id.
Status revokeKeys(const ChangeOptions& options, LeafIndex lastTrusted, ledger::MemberRecord& record)
{
    auto wanted = options.revokedKeys;
    for (const auto& text : wanted) {
        const auto purpose = ledger::keyPurposeFrom(text);
        std::size_t found = 0;
        for (auto& key : record.keys) {
            const bool fits = purpose ? key.purpose == *purpose && key.active()
                                      : text.size() >= 6 && crypto::keyIdOf(key.key).hex().starts_with(text);
            if (!fits) continue;
            ++found;
            if (key.active() || lastTrusted < *key.lastTrusted) key.lastTrusted = lastTrusted;
        }
        if (found == 0) return fail(ErrorKind::invalid, "cli.member.key", text);
    }
    if (options.remove) {
        for (auto& key : record.keys) {
            if (key.active()) key.lastTrusted = lastTrusted;
        }
    }
    return {};
}

Result<int> changeMember(Context& context, const ChangeOptions& options)
{
    auto genesis = context.home().loadGenesis();
    if (!genesis) return fail(genesis.error());
    auto record = memberOnChain(context, options.member);
    if (!record) return fail(record.error());
    auto lastTrusted = options.compromised ? Result<LeafIndex>(LeafIndex(options.lastTrusted)) : newestLeaf(context);
    if (!lastTrusted) return fail(lastTrusted.error());
    const auto before = *record;
    ++record->revision;
    if (!options.name.empty()) record->name = options.name;
    if (auto done = changeRoles(options, *record); !done) return fail(done.error());
    if (auto done = revokeKeys(options, *lastTrusted, *record); !done) return fail(done.error());
    if (auto done = addKeys(context, options, *record); !done) return fail(done.error());
    if (before.keys == record->keys && before.roles == record->roles && before.name == record->name) {
        return fail(ErrorKind::invalid, "cli.member.unchanged", options.member);
    }
    if (auto good = ledger::MemberRecord::decode(record->encode()); !good) return fail(good.error());
    return writeProposal(context, {genesis->id(), std::move(*record), {}}, options.out,
                         "Every member that agrees runs: quorated member endorse " + options.out);
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

// From what the chain says of the member now to the new key.
template <class Rotation>
Result<Rotation> nextRotation(Context& context, const RotationOptions& options)
{
    auto record = memberOnChain(context, options.member);
    if (!record) return fail(record.error());
    auto half = publicKeyOf(context, options.key);
    if (!half) return fail(half.error());
    Rotation rotation;
    rotation.member = record->id;
    rotation.revision = record->revision + 1;
    rotation.key = *half;
    return rotation;
}

Result<int> proposeRotation(Context& context, const RotationOptions& options)
{
    auto genesis = context.home().loadGenesis();
    if (!genesis) return fail(genesis.error());
    auto rotation = nextRotation<ledger::RotateReleaseKey>(context, options);
    if (!rotation) return fail(rotation.error());
    if (options.compromised) rotation->lastTrusted = LeafIndex(options.lastTrusted);
    return writeProposal(context, {genesis->id(), std::move(*rotation), {}}, options.out,
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
                                signingSecrets(context, options.passphraseFile, options.pinFile));
    if (!key) return fail(key.error());
    if (auto done = proposal->authorise(**key); !done) return fail(done.error());
    return rewriteProposal(context, *proposal, options.file);
}

Result<int> proposeRootRotation(Context& context, const RotationOptions& options)
{
    auto genesis = context.home().loadGenesis();
    if (!genesis) return fail(genesis.error());
    auto rotation = nextRotation<ledger::RotateRootKey>(context, options);
    if (!rotation) return fail(rotation.error());
    return writeProposal(context, {genesis->id(), std::move(*rotation), {}}, options.out,
                         "The vendor runs, with its present root key and then with the new one: quorated root-key sign " +
                             options.out + " --with FILE\nThen a quorum of the checkers, once each of them has heard from the vendor "
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

struct PolicyOnChain {
    std::uint64_t revision = 0;
    std::uint64_t checkers = 1;
    std::uint64_t approvals = 0;
};

Result<PolicyOnChain> policyOnChain(Context& context)
{
    PolicyOnChain policy;
    for (const auto& [key, to, absent] : {std::tuple(ledger::key::policyRevision(), &policy.revision, 0),
                                          std::tuple(ledger::key::minimumCheckers(), &policy.checkers, 1),
                                          std::tuple(ledger::key::minimumApprovals(), &policy.approvals, 0)}) {
        auto number = numberOnChain(context, key, static_cast<std::uint64_t>(absent));
        if (!number) return fail(number.error());
        *to = *number;
    }
    return policy;
}

Result<int> proposePolicy(Context& context, const PolicyOptions& options)
{
    auto genesis = context.home().loadGenesis();
    if (!genesis) return fail(genesis.error());
    auto now = policyOnChain(context);
    if (!now) return fail(now.error());
    ledger::SetPolicy policy;
    policy.revision = now->revision + 1;
    policy.minimumCheckers = options.hasCheckers ? options.checkers : static_cast<std::uint32_t>(now->checkers);
    policy.minimumApprovals = options.hasApprovals ? options.approvals : static_cast<std::uint32_t>(now->approvals);
    return writeProposal(context, {genesis->id(), std::move(policy), {}}, options.out,
                         "Every member that agrees runs: quorated policy endorse " + options.out);
}

void addPolicy(CLI::App& app, Context& context)
{
    auto* policy = group(app, "policy", "What every publication must meet");
    auto* show = policy->add_subcommand("show", "What holds now");
    show->callback([&context] {
        context.action = {"policy show", {}, [&context]() -> Result<int> {
            auto now = policyOnChain(context);
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
