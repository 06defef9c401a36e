// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/rules.h"

#include "core/crypto/pieces.h"
#include "core/ledger/opened_transaction.h"
#include "core/ledger/rule_context.h"
#include "core/ledger/transaction_bodies.h"

#include <map>
#include <memory>

namespace quorate::ledger {

namespace {

constexpr std::uint32_t bitOf(Role role) { return 1U << static_cast<unsigned>(role); }
constexpr std::uint32_t bitOf(ChainKind chain) { return 1U << static_cast<unsigned>(chain); }

constexpr std::uint32_t onRelease = bitOf(ChainKind::release);
constexpr std::uint32_t onDelivery = bitOf(ChainKind::delivery);
constexpr std::uint32_t vendors = bitOf(Role::vendor);
constexpr std::uint32_t governors = vendors | bitOf(Role::checker) | bitOf(Role::validator);
constexpr std::uint32_t everyRole = governors | bitOf(Role::gateway) | bitOf(Role::distributor);

struct Permission {
    std::uint32_t chains;
    std::uint32_t roles;  // one of them is enough
};

// In the order of the alternatives of Body. A gateway or distributor finds no row of the release chain.
constexpr std::array<Permission, std::variant_size_v<Body>> permissions{{
    {onRelease | onDelivery, bitOf(Role::validator)},  // TimeTick
    {onRelease | onDelivery, governors},               // AdmitMember
    {onRelease | onDelivery, governors},               // StartEpoch
    {onRelease, vendors},                              // SetModel
    {onRelease, vendors},                              // EnrolDevices
    {onRelease, vendors},                              // RevokeDevices
    {onRelease, vendors},                              // PublishRelease
    {onRelease, vendors},                              // AddArtifact
    {onRelease, bitOf(Role::checker)},                 // CastVote
    {onRelease, vendors},                              // WithdrawRelease
    {onDelivery, everyRole},                           // AnchorRelease
    {onDelivery, bitOf(Role::gateway)},                // RecordBatch
    {onRelease | onDelivery, governors},               // RotateReleaseKey
    {onRelease, governors},                            // SetPolicy
    {onRelease, governors},                            // ReportOffence
    {onDelivery, everyRole},                           // ReportGateway
    {onRelease | onDelivery, governors},               // RotateRootKey
}};

// The rules' own codes stay; what the codec says about the form becomes one code with the detail as context.
Error asRefusal(Error error)
{
    if (!error.code.starts_with("codec.")) return error;
    return {ErrorKind::invalid, "ledger.transaction.malformed", toString(error)};
}

struct KnownMember {
    Bytes encoded;
    MemberRecord record;
    std::vector<KeyId> keys;   // of record.keys
};

// A few members sign nearly everything, and their records seldom change: each is decoded once for as long as its bytes are the same.
Result<std::shared_ptr<const KnownMember>> memberAt(const RuleContext& context, const Bytes& place)
{
    constexpr std::size_t most = 64;
    thread_local std::map<Bytes, std::shared_ptr<const KnownMember>, BytesLess> known;
    auto raw = context.state.get(place);
    if (!raw) return fail(raw.error());
    if (!*raw) return RuleContext::corrupt(place, {ErrorKind::corrupt, "ledger.state.absent", {}});
    if (const auto it = known.find(place); it != known.end() && it->second->encoded == **raw) return it->second;
    auto record = MemberRecord::decode(**raw);
    if (!record) return RuleContext::corrupt(place, record.error());
    std::vector<KeyId> keys;
    for (const MemberKey& one : record->keys) keys.push_back(crypto::keyIdOf(one.key));
    auto made = std::make_shared<const KnownMember>(**std::move(raw), *std::move(record), std::move(keys));
    if (known.size() >= most) known.clear();
    known.insert_or_assign(place, made);
    return made;
}

// Who signed, and that it did.
Status checkSigner(RuleContext& context, const OpenedTransaction& opened, SignatureState signature)
{
    const KeyId& keyId = opened.transaction.signer;
    auto owner = context.find<KeyOwner>(key::keyOwner(keyId));
    if (!owner) return fail(owner.error());
    if (!*owner) return fail(ErrorKind::unavailable, "ledger.signer.unknown", keyId.shortHex());
    // Ticks have a key and so a sequence of their own: a sealer's tick never takes the place of its member's act.
    const bool tick = std::holds_alternative<TimeTick>(opened.transaction.transaction.body);
    if ((*owner)->purpose != (tick ? KeyPurpose::consensus : KeyPurpose::transaction)) {
        return refuse("ledger.signer.wrong-purpose", std::string(toString((*owner)->purpose)));
    }
    auto known = memberAt(context, key::member((*owner)->member));
    if (!known) return fail(known.error());
    const auto& keys = (*known)->record.keys;
    auto held = keys.begin();
    while (held != keys.end() && (held->purpose != (*owner)->purpose || (*known)->keys[held - keys.begin()] != keyId)) ++held;
    if (held == keys.end()) {
        return RuleContext::corrupt(key::keyOwner(keyId), {ErrorKind::corrupt, "ledger.state.absent", {}});
    }
    if (!held->active()) return refuse("ledger.signer.revoked", keyId.shortHex());
    if (signature == SignatureState::unchecked) {
        signature = isSignedWith(opened, held->key) ? SignatureState::valid : SignatureState::invalid;
    }
    if (signature != SignatureState::valid) {
        return fail(ErrorKind::invalid, "ledger.signature.invalid", keyId.shortHex());
    }
    context.member = {*known, &(*known)->record};
    return {};
}

Status checkSequence(RuleContext& context, const SignedTransaction& transaction)
{
    const Bytes place = key::sequence(transaction.signer);
    const auto next = context.number(place);
    if (!next) return fail(next.error());
    const std::uint64_t sequence = transaction.transaction.sequence;
    const auto told = [&] { return std::to_string(sequence) + " instead of " + std::to_string(*next); };
    if (sequence < *next) return refuse("ledger.sequence.used", told());
    if (sequence > *next) return fail(ErrorKind::unavailable, "ledger.sequence.ahead", told());
    context.set(place, encodeNumber(sequence + 1));
    return {};
}

Status checkPlace(const ChainParameters& chain, const Transaction& transaction)
{
    if (transaction.chain != chain.chain) return refuse("ledger.chain.wrong", std::string(toString(transaction.chain)));
    if ((permissions[transaction.body.index()].chains & bitOf(chain.chain)) == 0) {
        return refuse("ledger.chain.wrong-kind", std::string(kindName(transaction.body)));
    }
    return {};
}

Status applyChecked(RuleContext& context, const OpenedTransaction& opened, SignatureState signature)
{
    const Transaction& transaction = opened.transaction.transaction;
    if (auto status = checkPlace(context.chain, transaction); !status) return status;
    if (auto status = checkSigner(context, opened, signature); !status) return status;
    if (auto status = checkSequence(context, opened.transaction); !status) return status;
    if ((permissions[transaction.body.index()].roles & context.member->roles.bits()) == 0) {
        return refuse("ledger.role.not-allowed", context.member->id.slug + ": " + std::string(kindName(transaction.body)));
    }
    const auto now = context.number(key::ledgerTime());
    if (!now) return fail(now.error());
    context.now = UnixTime{static_cast<std::int64_t>(*now)};
    return std::visit([&](const auto& body) { return apply(context, body); }, transaction.body);
}

}  // namespace

Result<std::uint64_t> RuleContext::number(const Bytes& key, std::uint64_t absent) const
{
    auto raw = state.get(key);
    if (!raw) return fail(raw.error());
    if (!*raw) return absent;
    auto value = decodeNumber(**raw);
    if (!value) return corrupt(key, value.error());
    return *value;
}

Result<bool> RuleContext::exists(const Bytes& key) const
{
    auto raw = state.get(key);
    if (!raw) return fail(raw.error());
    return raw->has_value();
}

Result<Epoch> RuleContext::currentEpoch(Role role) const
{
    const auto current = number(key::currentEpoch(role));
    if (!current) return fail(current.error());
    return must<Epoch>(key::epoch(role, EpochNumber(*current)));
}

void RuleContext::set(Bytes key, Bytes value)
{
    Changes one;
    one.emplace(std::move(key), std::move(value));
    state.put(std::move(one));
}

void RuleContext::erase(Bytes key)
{
    Changes one;
    one.emplace(std::move(key), std::nullopt);
    state.put(std::move(one));
}

Event& RuleContext::tell(Event::Kind kind)
{
    events.push_back({});
    events.back().kind = kind;
    return events.back();
}

tl::unexpected<Error> RuleContext::corrupt(const Bytes& key, const Error& why)
{
    return fail(ErrorKind::corrupt, "ledger.state.corrupt", std::string(textOf(key)) + ": " + toString(why));
}

Status checkInlined(std::vector<PayloadRef> refs, const std::vector<InlinePayload>& inlined)
{
    std::erase_if(refs, [](const PayloadRef& ref) { return ref.size > maxInlinePayload; });
    std::ranges::sort(refs);
    refs.erase(std::unique(refs.begin(), refs.end()), refs.end());
    std::vector<PayloadRef> seen;
    for (const InlinePayload& payload : inlined) {
        if (std::ranges::find(refs, payload.ref) == refs.end()) {
            return refuse("ledger.inline.unexpected", payload.ref.root.shortHex());
        }
        if (std::ranges::find(seen, payload.ref) != seen.end()) {
            return refuse("ledger.inline.duplicate", payload.ref.root.shortHex());
        }
        if (crypto::payloadRef(payload.data) != payload.ref) {
            return refuse("ledger.inline.mismatch", payload.ref.root.shortHex());
        }
        seen.push_back(payload.ref);
    }
    if (seen.size() != refs.size()) {
        return refuse("ledger.inline.missing", std::to_string(seen.size()) + " of " + std::to_string(refs.size()));
    }
    return {};
}

void storeInlined(RuleContext& context, const std::vector<InlinePayload>& inlined)
{
    for (const InlinePayload& payload : inlined) context.set(key::inlinePayload(payload.ref.root), payload.data);
}

Result<Applied> applyTransaction(const ChainParameters& chain, const StateView& state, LeafIndex leaf, BytesView bytes)
{
    return applyTransaction(chain, state, leaf, openTransaction(chain.consortium, bytes), SignatureState::unchecked);
}

Result<Applied> applyTransaction(const ChainParameters& chain, const StateView& state, LeafIndex leaf,
                                 Result<OpenedTransaction> opened, SignatureState signature)
{
    if (!opened) return fail(asRefusal(opened.error()));
    RuleContext context{chain, leaf, {}, {}, Overlay(state), {}};
    if (auto status = applyChecked(context, *opened, signature); !status) return fail(asRefusal(status.error()));
    return Applied{std::move(opened->transaction), context.state.takeChanges(), std::move(context.events)};
}

Result<std::optional<crypto::PublicKey>> publicKeyOf(const StateView& state, const KeyId& key)
{
    auto raw = state.get(key::keyOwner(key));
    if (!raw) return fail(raw.error());
    if (!*raw) return std::nullopt;
    const auto owner = KeyOwner::decode(**raw);
    if (!owner) return fail(owner.error());
    raw = state.get(key::member(owner->member));
    if (!raw) return fail(raw.error());
    if (!*raw) return std::nullopt;
    const auto member = MemberRecord::decode(**raw);
    if (!member) return fail(member.error());
    for (const MemberKey& held : member->keys) {
        if (crypto::keyIdOf(held.key) == key) return held.key;
    }
    return std::nullopt;
}

Changes genesisState(const Genesis& genesis, ChainKind)
{
    Changes changes;
    for (const MemberRecord& member : genesis.members) {
        changes.emplace(key::member(member.id), member.encode());
        for (const MemberKey& k : member.keys) {
            changes.emplace(key::keyOwner(crypto::keyIdOf(k.key)), KeyOwner{member.id, k.purpose}.encode());
        }
    }
    for (const Epoch& epoch : {genesis.checkerEpoch(), genesis.validatorEpoch()}) {
        changes.emplace(key::epoch(epoch.role, epoch.number), epoch.encode());
        changes.emplace(key::currentEpoch(epoch.role), encodeNumber(0));
    }
    changes.emplace(key::minimumCheckers(), encodeNumber(genesis.minimumCheckers));
    changes.emplace(key::ledgerTime(), encodeNumber(static_cast<std::uint64_t>(genesis.created.ms)));
    return changes;
}

}  // namespace quorate::ledger
