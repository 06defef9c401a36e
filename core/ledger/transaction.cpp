// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/transaction.h"

#include "core/crypto/sha256.h"
#include "core/ledger/late_signing.h"
#include "core/ledger/opened_transaction.h"
#include "core/ledger/transaction_bodies.h"

#include <array>

namespace quorate::ledger {

namespace {

constexpr std::string_view artifactDomain = "quorate/artifact/1";

struct Kind {
    std::uint64_t number;
    std::string_view name;
};

// In the order of the alternatives of Body.
constexpr std::array<Kind, 17> kinds{{
    {1, "time"},
    {2, "member.admit"},
    {3, "epoch.start"},
    {10, "model.set"},
    {11, "devices.enrol"},
    {12, "devices.revoke"},
    {20, "release.publish"},
    {21, "artifact.add"},
    {22, "vote"},
    {23, "release.withdraw"},
    {30, "anchor"},
    {31, "batch"},
    {4, "release-key.rotate"},
    {5, "policy.set"},
    {6, "offence.report"},
    {32, "gateway.report"},
    {7, "root-key.rotate"},
}};
static_assert(kinds.size() == std::variant_size_v<Body>);

template <std::size_t I = 0>
void decodeBodyFrom(Reader& r, std::uint64_t number, Body& body)
{
    if constexpr (I == kinds.size()) {
        r.reject("ledger.transaction.unknown-kind");
    } else if (kinds[I].number == number) {
        std::variant_alternative_t<I, Body> value;
        decodeFrom(r, value);
        body = std::move(value);
    } else {
        decodeBodyFrom<I + 1>(r, number, body);
    }
}

}  // namespace

std::string_view kindName(const Body& body) { return kinds[body.index()].name; }

Bytes Transaction::encodePayload() const
{
    Writer w;
    FieldWriter fields(w, 4);
    encodeEnumTo(fields.next(), chain);
    fields.next().unsignedInteger(sequence);
    fields.next().unsignedInteger(kinds[body.index()].number);
    fields.next();
    std::visit([&](const auto& value) { encodeTo(w, value); }, body);
    return w.take();
}

Result<Transaction> Transaction::decodePayload(BytesView payload)
{
    Reader r(payload);
    Transaction transaction;
    {
        FieldReader fields(r, 4);
        decodeEnumFrom(fields.next(), transaction.chain, ChainKind::release, ChainKind::delivery);
        transaction.sequence = fields.next().unsignedInteger();
        const std::uint64_t kind = fields.next().unsignedInteger();
        fields.next();
        if (r.ok()) decodeBodyFrom(r, kind, transaction.body);
    }
    if (auto status = r.finish(); !status) return fail(status.error());
    return transaction;
}

Bytes AddArtifact::encode() const
{
    AddArtifact bare = *this;
    bare.inlined.clear();
    return encoded(bare);
}

Result<AddArtifact> AddArtifact::decode(BytesView bytes) { return decoded<AddArtifact>(bytes); }

Bytes artifactStatement(const ReleaseId& release, const Artifact& artifact)
{
    Writer w;
    encodeTo(w.array(2), release);
    encodeTo(w, artifact);
    return w.take();
}

ManifestSignature signArtifact(const ConsortiumId& consortium, const crypto::KeyPair& releaseKey,
                               const ReleaseId& release, const Artifact& artifact)
{
    const KeyId keyId = releaseKey.id();
    return {keyId, releaseKey.sign(artifactToSign(consortium, keyId, release, artifact))};
}

Bytes artifactToSign(const ConsortiumId& consortium, const KeyId& releaseKey, const ReleaseId& release, const Artifact& artifact)
{
    return codec::sigStructure(releaseKey, codec::externalAad(artifactDomain, consortium), artifactStatement(release, artifact));
}

Status verifyArtifact(const ConsortiumId& consortium, const AddArtifact& added,
                      const std::vector<crypto::PublicKey>& keys)
{
    const auto key = std::ranges::find(keys, added.signature.keyId, crypto::keyIdOf);
    const Bytes aad = codec::externalAad(artifactDomain, consortium);
    const Bytes statement = artifactStatement(added.release, added.artifact);
    if (key == keys.end() ||
        !crypto::verify(*key, codec::sigStructure(added.signature.keyId, aad, statement), added.signature.signature)) {
        return fail(ErrorKind::refused, "ledger.artifact.unsigned", added.signature.keyId.shortHex());
    }
    return {};
}

Bytes memberStatement(const ConsortiumId& consortium, const MemberRecord& record)
{
    Writer w;
    w.array(3).text("quorate/member/1").id(consortium);
    encodeTo(w, record);
    return w.take();
}

Bytes rotationStatement(const ConsortiumId& consortium, const RotateReleaseKey& rotation)
{
    Writer w;
    w.array(6).text("quorate/rotation/1").id(consortium);
    encodeTo(w, rotation.member);
    w.unsignedInteger(rotation.revision);
    encodeTo(w, rotation.key);
    encodeTo(w, rotation.lastTrusted);
    return w.take();
}

Bytes rootRotationStatement(const ConsortiumId& consortium, const MemberId& member, std::uint64_t revision,
                            const crypto::PublicKey& key)
{
    Writer w;
    w.array(5).text("quorate/root-rotation/1").id(consortium);
    encodeTo(w, member);
    w.unsignedInteger(revision);
    encodeTo(w, key);
    return w.take();
}

Bytes policyStatement(const ConsortiumId& consortium, const SetPolicy& policy)
{
    Writer w;
    w.array(5).text("quorate/policy/1").id(consortium).unsignedInteger(policy.revision);
    w.unsignedInteger(policy.minimumCheckers).unsignedInteger(policy.minimumApprovals);
    return w.take();
}

Bytes transactionAad(const ConsortiumId& consortium) { return codec::externalAad("quorate/transaction/1", consortium); }

SignedTransaction signTransaction(const ConsortiumId& consortium, const crypto::KeyPair& key,
                                  const Transaction& transaction)
{
    auto whole = unsignedTransaction(consortium, key.id(), transaction);
    const auto signature = key.sign(whole.toSign);
    return std::move(whole).with(signature);
}

UnsignedTransaction unsignedTransaction(const ConsortiumId& consortium, const KeyId& signer, Transaction transaction)
{
    UnsignedTransaction made;
    made.payload = transaction.encodePayload();
    made.toSign = codec::sigStructure(signer, transactionAad(consortium), made.payload);
    made.transaction = {std::move(transaction), signer, TransactionId{crypto::sha256(made.toSign).bytes}, {}};
    return made;
}

SignedTransaction UnsignedTransaction::with(const crypto::Signature& signature) &&
{
    transaction.encoded = codec::Sign1{transaction.signer, std::move(payload), signature}.encode();
    return std::move(transaction);
}

Result<OpenedTransaction> openTransaction(const ConsortiumId& consortium, BytesView bytes)
{
    if (bytes.size() > maxTransactionSize) {
        return fail(ErrorKind::invalid, "ledger.transaction.too-large", std::to_string(bytes.size()));
    }
    auto message = codec::Sign1::decode(bytes, maxTransactionSize);
    if (!message) return fail(message.error());
    auto transaction = Transaction::decodePayload(message->payload);
    if (!transaction) return fail(transaction.error());
    OpenedTransaction opened;
    opened.toSign = codec::sigStructure(message->keyId, transactionAad(consortium), message->payload);
    opened.signature = message->signature;
    const TransactionId id{crypto::sha256(opened.toSign).bytes};
    opened.transaction = {*std::move(transaction), message->keyId, id, toBytes(bytes)};
    return opened;
}

bool isSignedWith(const OpenedTransaction& opened, const crypto::PublicKey& key)
{
    return crypto::verify(key, opened.toSign, opened.signature);
}

Result<SignedTransaction> decodeTransaction(const ConsortiumId& consortium, BytesView bytes)
{
    auto opened = openTransaction(consortium, bytes);
    if (!opened) return fail(opened.error());
    return std::move(opened->transaction);
}

}  // namespace quorate::ledger
