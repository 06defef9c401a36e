// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/manifest.h"

#include "core/codec/cose.h"
#include "core/crypto/sha256.h"
#include "core/ledger/late_signing.h"
#include "core/ledger/wire.h"

#include <array>

namespace quorate::ledger {

namespace {

constexpr std::string_view manifestDomain = "quorate/manifest/1";

// A path of a file inside a tree: relative, of plain names.
bool isTreePath(std::string_view path)
{
    if (path.empty() || path.size() > 256 || !isPlainText(path, false)) return false;
    while (true) {
        const std::size_t slash = path.find('/');
        const std::string_view name = path.substr(0, slash);
        if (name.empty() || name == "." || name == "..") return false;
        if (slash == std::string_view::npos) return true;
        path = path.substr(slash + 1);
    }
}

}  // namespace

std::string_view toString(ArtifactKind kind)
{
    static constexpr std::array<std::string_view, 5> names{"full", "tree", "delta", "configuration", "application"};
    const auto index = static_cast<std::size_t>(kind);
    return index < names.size() ? names[index] : std::string_view("unknown");
}

static void encodeTo(Writer& w, const Target& value)
{
    FieldWriter fields(w, 7);
    fields.next().text(value.hardwareClass);
    encodeTo(fields.next(), value.version);
    fields.next().unsignedInteger(value.rollbackIndex);
    encodeEnumTo(fields.next(), value.kind);
    fields.next().unsignedInteger(value.size);
    encodeTo(fields.next(), value.hash);
    fields.next().text(value.bootCheck);
}

static void decodeFrom(Reader& r, Target& value)
{
    FieldReader fields(r, 7);
    value.hardwareClass = slugFrom(fields.next());
    decodeFrom(fields.next(), value.version);
    value.rollbackIndex = fields.next().unsignedInteger();
    decodeEnumFrom(fields.next(), value.kind, TargetKind::image, TargetKind::tree);
    value.size = fields.next().unsignedInteger(static_cast<std::uint64_t>(INT64_MAX));
    decodeFrom(fields.next(), value.hash);
    value.bootCheck = fields.next().text(256);
    if (!value.bootCheck.empty() && (value.kind == TargetKind::image || !isTreePath(value.bootCheck))) {
        r.reject("ledger.manifest.boot-check");
    }
}

void encodeTo(Writer& w, const Artifact& value)
{
    FieldWriter fields(w, 7);
    encodeEnumTo(fields.next(), value.kind);
    encodeTo(fields.next(), value.target);
    encodeTo(fields.next(), value.base);
    fields.next().unsignedInteger(value.baseSize);
    encodeTo(fields.next(), value.payload);
    encodeTo(fields.next(), value.plaintext);
    fields.next().unsignedInteger(value.decoderMemory);
}

void decodeFrom(Reader& r, Artifact& value)
{
    constexpr auto largest = static_cast<std::uint64_t>(INT64_MAX);
    FieldReader fields(r, 7);
    decodeEnumFrom(fields.next(), value.kind, ArtifactKind::full, ArtifactKind::application);
    decodeFrom(fields.next(), value.target);
    decodeFrom(fields.next(), value.base);
    value.baseSize = fields.next().unsignedInteger(largest);
    decodeFrom(fields.next(), value.payload);
    decodeFrom(fields.next(), value.plaintext);
    value.decoderMemory = fields.next().unsignedInteger(largest);
    if (value.kind == ArtifactKind::delta && !value.base) r.reject("ledger.artifact.base");
    if (value.kind == ArtifactKind::full && value.base) r.reject("ledger.artifact.base");
    if (!value.base && value.baseSize != 0) r.reject("ledger.artifact.base");
    if (value.payload.size == 0 || value.plaintext.size == 0) r.reject("ledger.artifact.empty-payload");
}

static void encodeTo(Writer& w, const Evidence& value)
{
    w.array(2).text(value.kind);
    encodeTo(w, value.document);
}

static void decodeFrom(Reader& r, Evidence& value)
{
    const TupleReader tuple(r, 2);
    value.kind = slugFrom(r);
    decodeFrom(r, value.document);
    if (value.document.size == 0) r.reject("ledger.artifact.empty-payload");
}

void encodeTo(Writer& w, const Manifest& value)
{
    FieldWriter fields(w, value.reviewBy ? 12 : 11);
    fields.next().unsignedInteger(1);  // version of the format
    encodeTo(fields.next(), value.consortium);
    encodeTo(fields.next(), value.model);
    encodeTo(fields.next(), value.publisher);
    encodeTo(fields.next(), value.targets);
    encodeTo(fields.next(), value.artifacts);
    encodeEnumTo(fields.next(), value.severity);
    fields.next().text(value.notes);
    fields.next().unsignedInteger(value.minimumApprovals);
    encodeTo(fields.next(), value.evidence);
    encodeTo(fields.next(), value.created);
    if (value.reviewBy) encodeTo(fields.next(), *value.reviewBy);
}

static void checkTargets(Reader& r, const Manifest& manifest)
{
    std::vector<std::string> classes;
    std::vector<TargetHash> hashes;
    for (const Target& target : manifest.targets) {
        classes.push_back(target.hardwareClass);
        hashes.push_back(target.hash);
    }
    if (!allDistinct(classes) || !allDistinct(hashes)) r.reject("ledger.manifest.duplicate-target");
    for (const Artifact& artifact : manifest.artifacts) {
        if (std::ranges::find(hashes, artifact.target) == hashes.end()) r.reject("ledger.artifact.unknown-target");
    }
    for (std::size_t i = 0; i < manifest.artifacts.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (manifest.artifacts[i] == manifest.artifacts[j]) r.reject("ledger.artifact.duplicate");
        }
    }
}

void decodeFrom(Reader& r, Manifest& value)
{
    FieldReader fields(r, 11, 12);
    if (fields.next().unsignedInteger() != 1) r.reject("ledger.manifest.version");
    decodeFrom(fields.next(), value.consortium);
    decodeFrom(fields.next(), value.model);
    decodeFrom(fields.next(), value.publisher);
    decodeListFrom(fields.next(), value.targets, 16, 1);
    decodeListFrom(fields.next(), value.artifacts, 64, 1);
    decodeEnumFrom(fields.next(), value.severity, Severity::none, Severity::critical);
    value.notes = plainTextFrom(fields.next(), 8192);
    value.minimumApprovals = static_cast<std::uint32_t>(fields.next().unsignedInteger(UINT32_MAX));
    decodeListFrom(fields.next(), value.evidence, 16);
    decodeFrom(fields.next(), value.created);
    value.reviewBy.reset();
    if (fields.more()) {
        decodeFrom(fields.next(), value.reviewBy.emplace());
        if (*value.reviewBy <= value.created) r.reject("ledger.manifest.review-by");
    }
    checkTargets(r, value);
}

ReleaseId Manifest::id() const { return ReleaseId{crypto::sha256(encode()).bytes}; }
Bytes Manifest::encode() const { return encoded(*this); }
Result<Manifest> Manifest::decode(BytesView bytes) { return decoded<Manifest>(bytes); }

const Target* Manifest::targetFor(std::string_view hardwareClass) const
{
    const auto found = std::ranges::find(targets, hardwareClass, &Target::hardwareClass);
    return found == targets.end() ? nullptr : &*found;
}

void encodeTo(Writer& w, const ManifestSignature& value)
{
    encodeTo(w.array(2), value.keyId);
    encodeTo(w, value.signature);
}

void decodeFrom(Reader& r, ManifestSignature& value)
{
    const TupleReader tuple(r, 2);
    decodeFrom(r, value.keyId);
    decodeFrom(r, value.signature);
}

void encodeTo(Writer& w, const SignedManifest& value)
{
    w.array(2).bytes(value.manifest);
    encodeTo(w, value.signatures);
}

void decodeFrom(Reader& r, SignedManifest& value)
{
    const TupleReader tuple(r, 2);
    value.manifest = toBytes(r.bytes(maxTransactionSize));
    decodeListFrom(r, value.signatures, 8, 1);
    std::vector<KeyId> keys;
    for (const ManifestSignature& signature : value.signatures) keys.push_back(signature.keyId);
    if (!allDistinct(std::move(keys))) r.reject("ledger.manifest.duplicate-signature");
}

Bytes SignedManifest::encode() const { return encoded(*this); }
Result<SignedManifest> SignedManifest::decode(BytesView bytes) { return decoded<SignedManifest>(bytes); }

SignedManifest SignedManifest::sign(const Manifest& manifest, const crypto::KeyPair& releaseKey)
{
    SignedManifest result;
    result.manifest = manifest.encode();
    result.addSignature(manifest.consortium, releaseKey);
    return result;
}

void SignedManifest::addSignature(const ConsortiumId& consortium, const crypto::KeyPair& releaseKey)
{
    const KeyId keyId = releaseKey.id();
    signatures.push_back({keyId, releaseKey.sign(manifestToSign(consortium, keyId, manifest))});
}

Bytes manifestToSign(const ConsortiumId& consortium, const KeyId& releaseKey, BytesView manifest)
{
    return codec::sigStructure(releaseKey, codec::externalAad(manifestDomain, consortium), manifest);
}

ReleaseId SignedManifest::id() const { return ReleaseId{crypto::sha256(manifest).bytes}; }

Status SignedManifest::verify(const ConsortiumId& consortium, const std::vector<crypto::PublicKey>& keys) const
{
    const Bytes aad = codec::externalAad(manifestDomain, consortium);
    std::size_t good = 0;
    for (const ManifestSignature& signature : signatures) {
        const auto key = std::ranges::find(keys, signature.keyId, crypto::keyIdOf);
        if (key == keys.end()) continue;
        if (!crypto::verify(*key, codec::sigStructure(signature.keyId, aad, manifest), signature.signature)) {
            return fail(ErrorKind::refused, "ledger.manifest.bad-signature", signature.keyId.shortHex());
        }
        ++good;
    }
    if (good == 0) return fail(ErrorKind::refused, "ledger.manifest.unsigned", id().shortHex());
    return {};
}

}  // namespace quorate::ledger
