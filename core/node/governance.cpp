// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/governance.h"

#include "core/ledger/named_parts.h"
#include "core/node/member_setup.h"
#include "core/node/token_setup.h"

#include <algorithm>

namespace quorate::node {
namespace {

using Difference = api::ProposalView::Difference;

Result<std::uint32_t> bitsOf(const std::vector<std::string>& words)
{
    std::uint32_t bits = 0;
    for (const auto& word : words) {
        const auto role = ledger::roleFrom(word);
        if (!role) return fail(ErrorKind::invalid, "node.setup.no-role", word);
        bits |= 1U << static_cast<unsigned>(*role);
    }
    return bits;
}

// The keys that a person named: a fingerprint or the beginning of one, or a purpose for the active ones of it.
Result<std::vector<crypto::PublicKey>> keysNamed(const ledger::MemberRecord& record, const std::vector<std::string>& names)
{
    constexpr std::size_t least = 6;
    std::vector<crypto::PublicKey> out;
    for (const auto& name : names) {
        const auto purpose = ledger::keyPurposeFrom(name);
        const auto before = out.size();
        for (const auto& key : record.keys) {
            const bool fits = purpose ? key.purpose == *purpose && key.active()
                                      : name.size() >= least && crypto::keyIdOf(key.key).hex().starts_with(name);
            if (fits) out.push_back(key.key);
        }
        if (out.size() == before) return fail(ErrorKind::invalid, "node.proposal.no-key", name);
    }
    return out;
}

Result<ledger::KeyPurpose> purposeFrom(const std::string& word)
{
    const auto purpose = ledger::keyPurposeFrom(word);
    if (!purpose) return fail(ErrorKind::invalid, "node.proposal.key-purpose", word);
    return *purpose;
}

Result<ledger::MemberRecord> changed(const GovernanceGround& ground, const api::MemberChange& change, const ChangeInputs& inputs)
{
    auto record = LedgerReader(ground.state).member({change.member});
    if (!record) return fail(record.error());
    const auto before = *record;
    ++record->revision;
    if (!change.name.empty()) record->name = change.name;
    auto added = bitsOf(change.addedRoles);
    auto dropped = bitsOf(change.droppedRoles);
    if (!added) return fail(added.error());
    if (!dropped) return fail(dropped.error());
    record->roles = ledger::Roles(change.remove ? 0 : (record->roles.bits() | *added) & ~*dropped);
    const LeafIndex newest(ground.leaf.value == 0 ? 0 : ground.leaf.value - 1);
    const LeafIndex last = change.lastTrusted ? LeafIndex(*change.lastTrusted) : newest;
    const auto revoked = keysNamed(*record, change.revokedKeys);
    if (!revoked) return fail(revoked.error());
    for (auto& key : record->keys) {
        const bool chosen = std::ranges::find(*revoked, key.key) != revoked->end();
        if (!chosen && !(change.remove && key.active())) continue;
        if (key.active() || last < *key.lastTrusted) key.lastTrusted = last;
    }
    for (std::size_t i = 0; i < change.addedKeys.size() && i < inputs.keys.size(); ++i) {
        const auto purpose = purposeFrom(change.addedKeys[i].purpose);
        if (!purpose) return fail(purpose.error());
        record->keys.push_back({*purpose, inputs.keys[i], std::nullopt});
    }
    record->sortKeys();
    if (before.keys == record->keys && before.roles == record->roles && before.name == record->name) {
        return fail(ErrorKind::invalid, "node.proposal.unchanged", change.member);
    }
    return record;
}

// Whether the vendor's record holds the new key is the ledger's to say.
template <class Rotation>
Rotation rotationOf(const ledger::MemberRecord& record, const crypto::PublicKey& key)
{
    Rotation rotation;
    rotation.member = record.id;
    rotation.revision = record.revision + 1;
    rotation.key = key;
    return rotation;
}

Result<decltype(Proposal::document)> rotated(const GovernanceGround& ground, const api::KeyRotation& change, const ChangeInputs& inputs)
{
    auto record = LedgerReader(ground.state).member({change.member});
    if (!record) return fail(record.error());
    const auto purpose = purposeFrom(change.key.purpose);
    if (!purpose) return fail(purpose.error());
    const auto& key = inputs.keys.at(0);
    if (const auto* held = record->find(key); held && held->active() && held->purpose == *purpose) {
        return fail(ErrorKind::invalid, "node.proposal.unchanged", change.member);
    }
    if (*purpose == ledger::KeyPurpose::root) return rotationOf<ledger::RotateRootKey>(*record, key);
    if (*purpose != ledger::KeyPurpose::release) return fail(ErrorKind::invalid, "node.proposal.key-purpose", change.key.purpose);
    auto rotation = rotationOf<ledger::RotateReleaseKey>(*record, key);
    if (change.lastTrusted) rotation.lastTrusted = LeafIndex(*change.lastTrusted);
    return rotation;
}

// The key of the vendor that signed a rotation, where its signature is good.
const ledger::MemberKey* authorityOf(const ledger::MemberRecord& record, const KeyId& by, const crypto::Signature& signature, BytesView statement)
{
    const auto key = std::ranges::find(record.keys, by, [](const ledger::MemberKey& one) { return crypto::keyIdOf(one.key); });
    return key != record.keys.end() && crypto::verify(key->key, statement, signature) ? &*key : nullptr;
}

// Whether the vendor's root key signed it: then no checker does.
bool byRootKey(const LedgerReader& reader, const Proposal& proposal)
{
    const auto* rotation = std::get_if<ledger::RotateReleaseKey>(&proposal.document);
    if (!rotation) return false;
    const auto record = reader.member(rotation->member);
    const auto* key = record ? authorityOf(*record, rotation->by, rotation->signature, proposal.statement()) : nullptr;
    return key && key->purpose == ledger::KeyPurpose::root;
}

Result<std::vector<api::ProposalView::Authority>> authoritiesOf(const LedgerReader& reader, const Proposal& proposal)
{
    std::vector<api::ProposalView::Authority> out;
    const Bytes statement = proposal.statement();
    const auto add = [&](const auto& rotation, std::string purpose) -> Status {
        auto record = reader.member(rotation.member);
        if (!record) return fail(record.error());
        const auto* key = authorityOf(*record, rotation.by, rotation.signature, statement);
        if (key) out.push_back({std::string(ledger::toString(key->purpose)), false, rotation.by.hex()});
        else out.push_back({std::move(purpose), false, {}});
        return {};
    };
    Status done;
    if (const auto* release = std::get_if<ledger::RotateReleaseKey>(&proposal.document)) done = add(*release, {});
    if (const auto* root = std::get_if<ledger::RotateRootKey>(&proposal.document)) {
        const std::string purpose(ledger::toString(ledger::KeyPurpose::root));
        done = add(*root, purpose);
        const bool held = crypto::verify(root->key, statement, root->possession);
        out.push_back({purpose, true, held ? crypto::keyIdOf(root->key).hex() : std::string()});
    }
    if (!done) return fail(done.error());
    return out;
}

Result<ledger::Epoch> nextEpoch(const GovernanceGround& ground, const api::EpochChange& change)
{
    const LedgerReader reader(ground.state);
    const auto role = ledger::roleFrom(change.role);
    if (role != ledger::Role::checker && role != ledger::Role::validator) {
        return fail(ErrorKind::invalid, "node.setup.no-role", change.role);
    }
    auto current = reader.currentEpoch(*role);
    if (!current) return fail(current.error());
    ledger::Epoch epoch;
    epoch.role = *role;
    epoch.number = EpochNumber(current->number.value + 1);
    for (const auto& member : change.members) {
        auto record = reader.member({member});
        if (!record) return fail(record.error());
        const bool validates = *role == ledger::Role::validator;
        const auto* key = record->activeKey(validates ? ledger::KeyPurpose::cosign : ledger::KeyPurpose::vote);
        const auto* consensus = record->activeKey(ledger::KeyPurpose::consensus);
        if (!record->roles.has(*role) || !key || (validates && !consensus)) {
            return fail(ErrorKind::invalid, "node.setup.key-missing", member);
        }
        epoch.members.push_back({record->id, key->key, std::nullopt});
        if (validates) epoch.members.back().consensus = consensus->key;
    }
    epoch.sortMembers();
    if (epoch.members == current->members) return fail(ErrorKind::invalid, "node.proposal.unchanged", change.role);
    return epoch;
}

// --- What a proposal would change

std::string roleWords(ledger::Roles held)
{
    std::string out;
    for (const auto& role : held.names()) {
        if (!out.empty()) out += ',';
        out += role;
    }
    return out;
}

void differ(const ledger::MemberRecord* before, const ledger::MemberRecord& after, std::vector<Difference>& out)
{
    const ledger::MemberRecord none;
    const auto& old = before ? *before : none;
    if (!before) out.push_back({"member", {}, {}, after.id.slug});
    if (old.name != after.name) out.push_back({"name", {}, old.name, after.name});
    if (old.roles.bits() != after.roles.bits()) out.push_back({"roles", {}, roleWords(old.roles), roleWords(after.roles)});
    for (const auto& key : after.keys) {
        const auto* was = old.find(key.key);
        const std::string purpose(ledger::toString(key.purpose));
        const std::string id = crypto::keyIdOf(key.key).hex();
        if (!was && key.active()) out.push_back({"key", purpose, {}, id});
        else if (was && was->active() && !key.active()) out.push_back({"key", purpose, id, {}});
    }
}

void differ(const ledger::Epoch& before, const ledger::Epoch& after, std::vector<Difference>& out)
{
    const std::string role(ledger::toString(after.role));
    out.push_back({"number", {}, std::to_string(before.number.value), std::to_string(after.number.value)});
    for (const auto& place : before.members) {
        if (!after.find(place.member)) out.push_back({role, {}, place.member.slug, {}});
    }
    for (const auto& place : after.members) {
        const auto* was = before.find(place.member);
        if (!was) {
            out.push_back({role, {}, {}, place.member.slug});
        } else if (was->key != place.key) {
            out.push_back({"key", place.member.slug, crypto::keyIdOf(was->key).hex(), crypto::keyIdOf(place.key).hex()});
        }
    }
}

// Of a vendor's release or root keys: the new one comes, those before go.
void differ(const ledger::MemberRecord& before, ledger::KeyPurpose purpose, const crypto::PublicKey& key, std::vector<Difference>& out)
{
    const std::string word(ledger::toString(purpose));
    for (const auto& old : before.activeKeys(purpose)) out.push_back({"key", word, crypto::keyIdOf(old).hex(), {}});
    out.push_back({"key", word, {}, crypto::keyIdOf(key).hex()});
}

struct Seen {
    api::ProposalView& view;
    const LedgerReader& reader;
    const ledger::StateView& state;

    Status operator()(const ledger::MemberRecord& record)
    {
        auto before = reader.member(record.id);
        if (!before && before.error().kind != ErrorKind::notFound) return fail(before.error());
        view.subject = record.id.slug;
        view.number = record.revision;
        differ(before ? &*before : nullptr, record, view.differences);
        return {};
    }
    Status operator()(const ledger::Epoch& epoch)
    {
        auto before = reader.currentEpoch(epoch.role);
        if (!before) return fail(before.error());
        view.subject = ledger::toString(epoch.role);
        view.number = epoch.number.value;
        differ(*before, epoch, view.differences);
        return {};
    }
    Status operator()(const ledger::SetPolicy& policy)
    {
        auto before = policyOf(state);
        if (!before) return fail(before.error());
        view.number = policy.revision;
        const auto line = [this](const char* what, std::uint64_t old, std::uint64_t fresh) {
            if (old != fresh) view.differences.push_back({what, {}, std::to_string(old), std::to_string(fresh)});
        };
        line("minimum-checkers", before->checkers, policy.minimumCheckers);
        line("minimum-approvals", before->approvals, policy.minimumApprovals);
        return {};
    }
    Status operator()(const ledger::RotateReleaseKey& rotation)
    {
        return rotates(rotation.member, rotation.revision, ledger::KeyPurpose::release, rotation.key);
    }
    Status operator()(const ledger::RotateRootKey& rotation)
    {
        return rotates(rotation.member, rotation.revision, ledger::KeyPurpose::root, rotation.key);
    }

private:
    Status rotates(const ledger::MemberId& member, std::uint64_t revision, ledger::KeyPurpose purpose, const crypto::PublicKey& key)
    {
        auto before = reader.member(member);
        if (!before) return fail(before.error());
        view.subject = member.slug;
        view.number = revision;
        differ(*before, purpose, key, view.differences);
        return {};
    }
};

// --- Who may sign it

struct Party {
    ledger::MemberId member;
    std::vector<crypto::PublicKey> keys;       // any of them
};

Result<std::vector<Party>> partiesOf(const LedgerReader& reader, const Proposal& proposal)
{
    std::vector<Party> out;
    if (byRootKey(reader, proposal)) return out;
    const auto purpose = proposal.signingPurpose();
    if (purpose == ledger::KeyPurpose::transaction) {
        auto members = reader.members();
        if (!members) return fail(members.error());
        const auto* subject = std::get_if<ledger::MemberRecord>(&proposal.document);
        for (const auto& member : *members) {
            if (member.roles.bits() == 0 || (subject && subject->id == member.id)) continue;
            out.push_back({member.id, member.activeKeys(purpose)});
        }
        return out;
    }
    auto epoch = reader.currentEpoch(purpose == ledger::KeyPurpose::vote ? ledger::Role::checker : ledger::Role::validator);
    if (!epoch) return fail(epoch.error());
    std::optional<ledger::MemberId> vendor;
    if (const auto* rotation = std::get_if<ledger::RotateReleaseKey>(&proposal.document)) vendor = rotation->member;
    if (const auto* rotation = std::get_if<ledger::RotateRootKey>(&proposal.document)) vendor = rotation->member;
    for (const auto& place : epoch->members) {
        if (place.member == vendor) continue;
        auto member = reader.member(place.member);
        if (!member) return fail(member.error());
        const auto* key = member->find(place.key);
        if (key && key->active()) out.push_back({place.member, {place.key}});
    }
    return out;
}

}  // namespace

Result<PolicyState> policyOf(const ledger::StateView& state)
{
    PolicyState policy;
    for (const auto& [key, to] : {std::pair(ledger::key::policyRevision(), &policy.revision),
                                  std::pair(ledger::key::minimumCheckers(), &policy.checkers),
                                  std::pair(ledger::key::minimumApprovals(), &policy.approvals)}) {
        auto raw = state.get(key);
        if (!raw) return fail(raw.error());
        if (!*raw) continue;
        auto number = ledger::decodeNumber(**raw);
        if (!number) return fail(number.error());
        *to = *number;
    }
    return policy;
}

Result<ChangeInputs> readInputs(Files& files, const api::GovernanceChange& change)
{
    ChangeInputs inputs;
    std::vector<api::NewKey> keys;
    if (const auto* admission = std::get_if<api::MemberAdmission>(&change)) {
        auto record = readMemberFile(files, admission->record);
        if (!record) return fail(record.error());
        inputs.admitted = std::move(*record);
    } else if (const auto* member = std::get_if<api::MemberChange>(&change)) {
        keys = member->addedKeys;
    } else if (const auto* rotation = std::get_if<api::KeyRotation>(&change)) {
        keys = {rotation->key};
    }
    for (const auto& key : keys) {
        if (auto purpose = purposeFrom(key.purpose); !purpose) return fail(purpose.error());
        auto half = publicHalfOf(files, key.source);
        if (!half) return fail(half.error());
        inputs.keys.push_back(*half);
    }
    return inputs;
}

Result<Proposal> draftProposal(const GovernanceGround& ground, const api::GovernanceChange& change,
                               const ChangeInputs& inputs)
{
    const auto& admitted = inputs.admitted;
    Proposal proposal;
    proposal.consortium = ground.chain.consortium;
    if (const auto* member = std::get_if<api::MemberChange>(&change)) {
        auto record = changed(ground, *member, inputs);
        if (!record) return fail(record.error());
        // What a person typed: a name that is none, no roles without a removal.
        if (auto good = ledger::MemberRecord::decode(record->encode()); !good) return fail(good.error());
        proposal.document = std::move(*record);
    } else if (const auto* epoch = std::get_if<api::EpochChange>(&change)) {
        auto next = nextEpoch(ground, *epoch);
        if (!next) return fail(next.error());
        if (auto good = ledger::Epoch::decode(next->encode()); !good) return fail(good.error());
        proposal.document = std::move(*next);
    } else if (const auto* policy = std::get_if<api::PolicyChange>(&change)) {
        auto now = policyOf(ground.state);
        if (!now) return fail(now.error());
        if (now->checkers == policy->minimumCheckers && now->approvals == policy->minimumApprovals) {
            return fail(ErrorKind::invalid, "node.proposal.unchanged", "policy");
        }
        proposal.document = ledger::SetPolicy{now->revision + 1, policy->minimumCheckers, policy->minimumApprovals, {}};
        if (auto good = Proposal::fromJson(proposal.toJson()); !good) return fail(good.error());
    } else if (const auto* rotation = std::get_if<api::KeyRotation>(&change)) {
        auto document = rotated(ground, *rotation, inputs);
        if (!document) return fail(document.error());
        proposal.document = std::move(*document);
    } else if (admitted) {
        auto before = LedgerReader(ground.state).member(admitted->id);
        if (!before && before.error().kind != ErrorKind::notFound) return fail(before.error());
        ledger::MemberRecord record = *admitted;
        record.revision = before ? before->revision + 1 : 0;
        if (before && before->keys == record.keys && before->roles == record.roles && before->name == record.name) {
            return fail(ErrorKind::invalid, "node.proposal.unchanged", record.id.slug);
        }
        proposal.document = std::move(record);
    }
    return proposal;
}

Result<api::ProposalView> proposalView(const GovernanceGround& ground, const Proposal& proposal)
{
    const LedgerReader reader(ground.state);
    api::ProposalView view;
    view.text = proposal.toJson();
    view.kind = proposal.kind();
    if (auto seen = std::visit(Seen{view, reader, ground.state}, proposal.document); !seen) return fail(seen.error());
    auto authorities = authoritiesOf(reader, proposal);
    if (!authorities) return fail(authorities.error());
    view.authorities = std::move(*authorities);
    auto parties = partiesOf(reader, proposal);
    if (!parties) return fail(parties.error());
    const Bytes statement = proposal.statement();
    for (const auto& party : *parties) {
        const auto given = std::ranges::find(proposal.signatures, party.member, &ledger::MemberSignature::member);
        const bool good = given != proposal.signatures.end() && std::ranges::any_of(party.keys, [&](const auto& key) {
            return crypto::verify(key, statement, given->signature);
        });
        view.parties.push_back({party.member.slug, good});
        if (party.member.slug == ground.member && !good) view.maySign = true;
    }
    // A root key that signs later would make what checkers signed needless, and a release key's rotation with both is refused.
    if (proposal.kind() == "release-key" && view.authorities.front().key.empty()) view.maySign = false;
    view.statement.purpose = ledger::toString(proposal.signingPurpose());
    view.statement.bytes = statement;
    if (const auto parts = ledger::namedStatement(statement)) view.statement.decoded = ledger::annotated(*parts);
    if (auto done = ledger::checkChange(ground.chain, ground.state, ground.leaf, proposal.change()); !done) {
        view.obstacle = done.error().code;
        view.obstacleContext = done.error().context;
    }
    return view;
}

Status checkAuthority(const GovernanceGround& ground, Proposal& proposal, const KeyId& key)
{
    const LedgerReader reader(ground.state);
    const auto fits = [&](const auto& rotation, bool byRelease) -> Status {
        auto record = reader.member(rotation.member);
        if (!record) return fail(record.error());
        for (const auto& held : record->keys) {
            const bool purpose = held.purpose == ledger::KeyPurpose::root || (byRelease && held.purpose == ledger::KeyPurpose::release);
            if (held.active() && purpose && crypto::keyIdOf(held.key) == key) return {};
        }
        return fail(ErrorKind::denied, "node.proposal.other-key", key.hex());
    };
    if (const auto* root = std::get_if<ledger::RotateRootKey>(&proposal.document)) {
        if (crypto::keyIdOf(root->key) == key) return {};
        return fits(*root, false);
    }
    const auto* release = std::get_if<ledger::RotateReleaseKey>(&proposal.document);
    if (!release) return fail(ErrorKind::invalid, "node.proposal.no-rotation", std::string(proposal.kind()));
    if (auto good = fits(*release, true); !good) return good;
    if (byRootKey(reader, proposal)) proposal.signatures.clear();
    return {};
}

// A change of the members goes to both chains. Whoever was interrupted between the two says it again, and the chain that has
// it already must not stand in the way of the other: without it the two would differ for good.
bool stands(const LedgerReader& settled, const ledger::Body& body)
{
    const auto hasKey = [&](const ledger::MemberId& id, std::uint64_t revision, ledger::KeyPurpose purpose, const crypto::PublicKey& key) {
        const auto member = settled.member(id);
        return member && member->revision == revision && std::ranges::any_of(member->keys, [&](const ledger::MemberKey& held) {
                   return held.purpose == purpose && held.active() && held.key == key;
               });
    };
    if (const auto* admitted = std::get_if<ledger::AdmitMember>(&body)) {
        const auto member = settled.member(admitted->record.id);
        return member && *member == admitted->record;
    }
    if (const auto* started = std::get_if<ledger::StartEpoch>(&body)) {
        const auto epoch = settled.epoch(started->epoch.epoch.role, started->epoch.epoch.number);
        return epoch && *epoch == started->epoch.epoch;
    }
    if (const auto* release = std::get_if<ledger::RotateReleaseKey>(&body)) {
        return hasKey(release->member, release->revision, ledger::KeyPurpose::release, release->key);
    }
    if (const auto* root = std::get_if<ledger::RotateRootKey>(&body)) {
        return hasKey(root->member, root->revision, ledger::KeyPurpose::root, root->key);
    }
    return false;
}

}  // namespace quorate::node
