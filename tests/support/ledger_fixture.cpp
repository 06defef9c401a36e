// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ledger_fixture.h"

#include "core/crypto/pieces.h"
#include "core/crypto/sha256.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace quorate::test {

using namespace quorate::ledger;

crypto::KeyPair keyFor(std::string_view label)
{
    const Hash32 seed = crypto::sha256({bytesOf("quorate test key: "), bytesOf(label)});
    return crypto::KeyPair::fromSeed(crypto::SecretBytes::copyOf(seed.view()));
}

void giveUp(const Error& error, std::string_view what)
{
    std::fprintf(stderr, "%.*s: %s\n", static_cast<int>(what.size()), what.data(), toString(error).c_str());
    std::abort();
}

void expect(const Status& status, std::string_view what)
{
    if (!status) giveUp(status.error(), what);
}

TestMember makeMember(std::string_view id, std::initializer_list<Role> roles, std::string_view generation)
{
    TestMember member;
    member.record.id.slug = id;
    member.record.name = "Member " + std::string(id);
    std::vector<KeyPurpose> purposes{KeyPurpose::transaction, KeyPurpose::node, KeyPurpose::seal};
    for (const Role role : roles) {
        member.record.roles.add(role);
        if (role == Role::vendor) purposes.insert(purposes.end(), {KeyPurpose::release, KeyPurpose::root});
        if (role == Role::checker) purposes.push_back(KeyPurpose::vote);
        if (role == Role::validator) purposes.insert(purposes.end(), {KeyPurpose::consensus, KeyPurpose::cosign});
    }
    for (const KeyPurpose purpose : purposes) {
        const std::string label = std::string(id) + "/" + std::string(toString(purpose)) + "/" + std::string(generation);
        const auto placed = member.keys.emplace(purpose, keyFor(label));
        member.record.keys.push_back({purpose, placed.first->second.publicKey(), std::nullopt});
    }
    member.record.sortKeys();
    return member;
}

TestChain::TestChain(const Genesis& genesis, ChainKind kind) : parameters{genesis.id(), kind}
{
    const Changes changes = genesisState(genesis, kind);
    state.put(changes);
    for (const auto& [key, value] : changes) map.set(key, *value);
}

std::uint64_t TestChain::nextSequence(const KeyId& key) const
{
    const auto raw = expect(state.get(key::sequence(key)), "sequence");
    return raw ? expect(decodeNumber(*raw), "sequence") : 0;
}

SignedTransaction TestChain::sign(const TestMember& member, Body body) const
{
    const bool tick = std::holds_alternative<TimeTick>(body) && member.keys.contains(KeyPurpose::consensus);
    const crypto::KeyPair& key = member.key(tick ? KeyPurpose::consensus : KeyPurpose::transaction);
    return signTransaction(parameters.consortium, key, {parameters.chain, nextSequence(key.id()), std::move(body)});
}

Result<Applied> TestChain::apply(BytesView encoded)
{
    auto applied = applyTransaction(parameters, state, LeafIndex(log.size()), encoded);
    if (!applied) return applied;
    state.put(applied->changes);
    for (const auto& [key, value] : applied->changes) {
        if (value) map.set(key, *value);
        else map.erase(key);
    }
    transactions.push_back(toBytes(encoded));
    leaves.push_back(LogLeaf{applied->transaction.id, crypto::sha256(encoded), map.root()}.encode());
    log.append(codec::leafHash(leaves.back()));
    events.insert(events.end(), applied->events.begin(), applied->events.end());
    return applied;
}

Result<Applied> TestChain::apply(const TestMember& member, Body body)
{
    return apply(sign(member, std::move(body)).encoded);
}

Applied TestChain::submit(const TestMember& member, Body body)
{
    const std::string what = member.id().slug + ": " + std::string(kindName(body));
    return expect(apply(member, std::move(body)), what);
}

void TestChain::tick(const TestMember& validator, std::int64_t milliseconds)
{
    const auto raw = expect(state.get(key::ledgerTime()), "ledger time");
    const auto now = static_cast<std::int64_t>(expect(decodeNumber(*raw), "ledger time"));
    submit(validator, TimeTick{UnixTime{now + milliseconds}});
}

Hash32 TestChain::rootAt(std::uint64_t size) const { return expect(codec::logRoot(log, size), "root"); }

codec::LogHead TestChain::head() const { return {logOrigin(parameters), log.size(), rootAt(log.size())}; }

namespace {

EpochMember placeOf(const TestMember& member, Role role)
{
    if (role == Role::checker) return {member.id(), member.key(KeyPurpose::vote).publicKey(), std::nullopt};
    return {member.id(), member.key(KeyPurpose::cosign).publicKey(), member.key(KeyPurpose::consensus).publicKey()};
}

Genesis makeGenesis(const TestMember& vendor, const std::deque<TestMember>& checkers,
                    const std::deque<TestMember>& gateways, UnixTime created)
{
    Genesis genesis;
    genesis.name = "Test consortium";
    genesis.created = created;
    genesis.members.push_back(vendor.record);
    genesis.validators.push_back(placeOf(vendor, Role::validator));
    for (const TestMember& checker : checkers) {
        genesis.members.push_back(checker.record);
        genesis.checkers.push_back(placeOf(checker, Role::checker));
        genesis.validators.push_back(placeOf(checker, Role::validator));
    }
    for (const TestMember& gateway : gateways) genesis.members.push_back(gateway.record);
    std::ranges::sort(genesis.members, {}, &MemberRecord::id);
    std::ranges::sort(genesis.checkers, {}, &EpochMember::member);
    std::ranges::sort(genesis.validators, {}, &EpochMember::member);
    genesis.minimumCheckers = 2;
    expect(genesis.check(), "genesis");
    return genesis;
}

std::deque<TestMember> makeMembers(std::initializer_list<std::string_view> ids, std::initializer_list<Role> roles)
{
    std::deque<TestMember> members;
    for (const std::string_view id : ids) members.push_back(makeMember(id, roles));
    return members;
}

}  // namespace

LedgerFixture::LedgerFixture()
    : vendor(makeMember("acme", {Role::vendor, Role::validator})),
      checkers(makeMembers({"north", "east", "west"}, {Role::checker, Role::validator})),
      gateways(makeMembers({"gate-a", "gate-b"}, {Role::gateway})),
      genesis(makeGenesis(vendor, checkers, gateways, UnixTime{1'700'000'000'000})),
      release(genesis, ChainKind::release),
      delivery(genesis, ChainKind::delivery)
{
}

std::vector<const TestMember*> LedgerFixture::validators() const
{
    std::vector<const TestMember*> result{&vendor};
    for (const TestMember& checker : checkers) result.push_back(&checker);
    return result;
}

crypto::KeyPair LedgerFixture::deviceKey(std::uint64_t index, std::string_view model)
{
    return keyFor("device/" + std::string(model) + "/" + std::to_string(index));
}

void LedgerFixture::createModel(std::size_t devices)
{
    release.submit(vendor, SetModel{{model(), "Street lamp", vendor.id(), {}, {}, {"rev-a", "rev-b"}}});
    if (devices == 0) return;
    EnrolDevices enrol{model(), DeviceIndex(0), {}};
    for (std::size_t i = 0; i < devices; ++i) enrol.devices.push_back({deviceKey(i).publicKey(), "rev-a", false});
    release.submit(vendor, enrol);
}

Manifest LedgerFixture::manifest(std::string_view version) const
{
    const Hash32 target = crypto::sha256({bytesOf("target "), bytesOf(version)});
    const Hash32 root = crypto::sha256({bytesOf("payload "), bytesOf(version)});
    Manifest result;
    result.consortium = consortium();
    result.model = model();
    result.publisher = vendor.id();
    result.targets.push_back({"rev-a", expect(Version::parse(version), "version"), 1, TargetKind::image, 500'000,
                              TargetHash{target.bytes}, {}});
    const PayloadRef payload{200'000, PiecesRoot{root.bytes}};
    result.artifacts.push_back({ArtifactKind::full, TargetHash{target.bytes}, std::nullopt, 0, payload, payload, 1 << 20});
    result.severity = Severity::medium;
    result.notes = "Release " + std::string(version);
    result.created = time;
    return result;
}

ReleaseId LedgerFixture::publish(const Manifest& manifest, std::vector<InlinePayload> inlined)
{
    const SignedManifest signedManifest = SignedManifest::sign(manifest, vendor.key(KeyPurpose::release));
    release.submit(vendor, PublishRelease{signedManifest, std::move(inlined)});
    return signedManifest.id();
}

CastVote LedgerFixture::vote(const TestMember& checker, const ReleaseId& id, Verdict verdict, std::string reason) const
{
    const auto raw = expect(release.state.get(key::release(id)), "release");
    const EpochNumber epoch = raw ? expect(ReleaseRecord::decode(*raw), "release").checkerEpoch : EpochNumber(0);
    const Bytes statement = voteStatement(consortium(), id, epoch, verdict);
    CastVote body;
    body.release = id;
    body.epoch = epoch;
    body.verdict = verdict;
    body.statement = checker.key(KeyPurpose::vote).sign(statement);
    body.reason = std::move(reason);
    return body;
}

void LedgerFixture::approve(const ReleaseId& id)
{
    for (const TestMember& checker : checkers) {
        const auto record = release.value<ReleaseRecord>(key::release(id));
        if (record.status == ReleaseStatus::approved) return;
        if (std::ranges::find(record.votes, checker.id(), &StandingVote::member) != record.votes.end()) continue;
        release.submit(checker, vote(checker, id, Verdict::approve));
    }
}

void LedgerFixture::reject(const ReleaseId& id, const TestMember& checker, std::string reason)
{
    release.submit(checker, vote(checker, id, Verdict::reject, std::move(reason)));
}

ReleaseStatus LedgerFixture::status(const ReleaseId& id) const
{
    return release.value<ReleaseRecord>(key::release(id)).status;
}

namespace {

StartEpoch nextEpoch(const LedgerFixture& fixture, Role role, const std::vector<const TestMember*>& members)
{
    const auto raw = expect(fixture.release.state.get(key::currentEpoch(role)), "epoch");
    const EpochNumber current(expect(decodeNumber(*raw), "epoch"));
    const auto before = fixture.release.value<Epoch>(key::epoch(role, current));
    SignedEpoch next;
    next.epoch = {role, current.next(), {}};
    for (const TestMember* member : members) next.epoch.members.push_back(placeOf(*member, role));
    next.epoch.sortMembers();
    const Bytes statement = epochStatement(fixture.consortium(), next.epoch);
    std::vector<const TestMember*> signers = fixture.validators();
    for (const TestMember& member : fixture.further) signers.push_back(&member);
    for (const TestMember* member : signers) {
        if (!before.find(member->id())) continue;
        const KeyPurpose purpose = role == Role::checker ? KeyPurpose::vote : KeyPurpose::cosign;
        next.signatures.push_back({member->id(), member->key(purpose).sign(statement)});
    }
    std::ranges::sort(next.signatures, {}, &MemberSignature::member);
    return {next};
}

}  // namespace

StartEpoch LedgerFixture::nextCheckers(const std::vector<const TestMember*>& members) const
{
    return nextEpoch(*this, Role::checker, members);
}

StartEpoch LedgerFixture::nextValidators(const std::vector<const TestMember*>& members) const
{
    return nextEpoch(*this, Role::validator, members);
}

AdmitMember LedgerFixture::admission(const MemberRecord& record) const
{
    AdmitMember body{record, {}};
    const Bytes statement = memberStatement(consortium(), record);
    std::vector<const TestMember*> all = validators();
    for (const auto* group : {&gateways, &further}) {
        for (const TestMember& member : *group) all.push_back(&member);
    }
    for (const TestMember* member : all) {
        if (member->id() == record.id) continue;
        body.endorsements.push_back({member->id(), member->key(KeyPurpose::transaction).sign(statement)});
    }
    std::ranges::sort(body.endorsements, {}, &MemberSignature::member);
    return body;
}

void LedgerFixture::admitValidators(std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        further.push_back(makeMember("guest-" + std::to_string(further.size()), {Role::validator}));
        release.submit(vendor, admission(further.back().record));
    }
}

std::string LedgerFixture::checkpoint(const TestChain& chain, std::vector<const TestMember*> cosigners, UnixTime at) const
{
    if (cosigners.empty()) cosigners = validators();
    if (at.ms == 0) at = time;
    codec::Checkpoint checkpoint{chain.head(), {}};
    for (const TestMember* member : cosigners) {
        checkpoint.cosignatures.push_back(cosignAs(member->id(), member->key(KeyPurpose::cosign), checkpoint.head,
                                                   static_cast<std::uint64_t>(at.ms / 1000)));
    }
    return checkpoint.text();
}

BundleSource LedgerFixture::source(const TestChain& chain, std::uint64_t consistentFrom) const
{
    const std::uint64_t size = chain.log.size();
    BundleSource result{chain.state, [&chain](BytesView key) { return chain.map.prove(key); },
                        checkpoint(chain), chain.leaves.back(), {}, 0, {}};
    result.inclusion = expect(codec::inclusionProof(chain.log, size - 1, size), "inclusion");
    if (consistentFrom > 0) {
        result.consistentFrom = consistentFrom;
        result.consistency = expect(codec::consistencyProof(chain.log, consistentFrom, size), "consistency");
    }
    return result;
}

Bundle LedgerFixture::bundle(const ReleaseId& id, std::uint64_t consistentFrom) const
{
    auto made = answer(expect(buildBundle(source(release, consistentFrom), id), "bundle"), std::nullopt);
    return std::get<Bundle>(expect(std::move(made), "bundle"));
}

Result<std::variant<Bundle, Handovers>> LedgerFixture::answer(Bundle bundle, const std::optional<EpochPosition>& known) const
{
    const auto history = expect(EpochHistory::read(release.state), "epochs");
    return answerFor(release.state, history, std::move(bundle), known);
}

TrustAnchor LedgerFixture::anchor() const
{
    TrustAnchor result;
    result.consortium = consortium();
    result.model = model();
    result.vendor = vendor.id();
    result.vendorRootKeys = {vendor.key(KeyPurpose::root).publicKey()};
    result.vendorReleaseKeys = {vendor.key(KeyPurpose::release).publicKey()};
    result.checkers = genesis.checkerEpoch();
    result.validators = genesis.validatorEpoch();
    result.minimumCheckers = genesis.minimumCheckers;
    return result;
}

AnchorRelease LedgerFixture::anchorOf(const std::vector<Bytes>& keys) const
{
    const ProvenState proven = expect(buildProvenState(source(release), keys), "anchor");
    return {proven.checkpoint, proven.lastLeaf, proven.inclusion, proven.facts};
}

}  // namespace quorate::test
