// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/evidence.h"

#include "core/codec/cose.h"
#include "core/crypto/sha256.h"
#include "core/ledger/batch_codec.h"
#include "core/ledger/bundle_codec.h"
#include "core/ledger/evidence_frame.h"

namespace quorate::ledger {

static void encodeTo(Writer& w, const EvidenceFile& value)
{
    FieldWriter fields(w, 10);
    fields.next().unsignedInteger(1);  // version of the format
    fields.next().bytes(value.consortium);
    encodeTo(fields.next(), value.exporter);
    encodeTo(fields.next(), value.created);
    encodeTo(fields.next(), value.checkerEpochs);
    encodeTo(fields.next(), value.validatorEpochs);
    encodeTo(fields.next(), value.release);
    encodeTo(fields.next(), value.manifests);
    encodeTo(fields.next(), value.delivery);
    encodeTo(fields.next(), value.acknowledgements);
}

static void decodeFrom(Reader& r, EvidenceFile& value)
{
    constexpr std::size_t many = 100'000;  // the size of the file is the limit
    FieldReader fields(r, 10);
    if (fields.next().unsignedInteger() != 1) r.reject("ledger.evidence.version");
    value.consortium = toBytes(fields.next().bytes(maxGenesisSize));
    decodeFrom(fields.next(), value.exporter);
    decodeFrom(fields.next(), value.created);
    decodeListFrom(fields.next(), value.checkerEpochs, many);
    decodeListFrom(fields.next(), value.validatorEpochs, many);
    decodeProvenStateFrom(fields.next(), value.release, many);
    decodeListFrom(fields.next(), value.manifests, maxEvidenceReleases, 1);
    if (!fields.next().tryNull()) decodeProvenStateFrom(r, value.delivery.emplace(), many);
    decodeListFrom(fields.next(), value.acknowledgements, many);
}

Bytes EvidenceFile::encode() const { return encoded(*this); }
Result<EvidenceFile> EvidenceFile::decode(BytesView document) { return decoded<EvidenceFile>(document); }

static void encodeTo(Writer& w, const EvidenceFrame& value)
{
    w.array(4).bytes(value.document).id(value.digest).id(value.keyId).bytes(value.signature);
}

static void decodeFrom(Reader& r, EvidenceFrame& value)
{
    const TupleReader tuple(r, 4);
    value.document = toBytes(r.bytes(maxEvidenceSize));
    decodeFrom(r, value.digest);
    decodeFrom(r, value.keyId);
    decodeFrom(r, value.signature);
}

Bytes EvidenceFrame::encode() const { return encoded(*this); }
Result<EvidenceFrame> EvidenceFrame::decode(BytesView file) { return decoded<EvidenceFrame>(file); }

Bytes EvidenceFrame::signedBytes(const ConsortiumId& consortium) const
{
    return codec::sigStructure(keyId, codec::externalAad("quorate/evidence/1", consortium), digest.view());
}

namespace {

constexpr std::size_t maxFrame = 256;   // what the frame adds to its document

template <class T>
Result<T> stored(const StateView& state, const Bytes& key, std::string_view absent)
{
    auto raw = state.get(key);
    if (!raw) return fail(raw.error());
    if (!*raw) return fail(ErrorKind::notFound, absent, std::string(textOf(key)));
    auto value = T::decode(**raw);
    if (!value) return fail(ErrorKind::corrupt, "ledger.state.corrupt", std::string(textOf(key)));
    return value;
}

// The state keys of the release chain that a release's statements hang on.
Status collectRelease(const StateView& state, const ReleaseId& id, EvidenceFile& file, std::vector<Bytes>& keys)
{
    auto record = stored<ReleaseRecord>(state, key::release(id), "ledger.release.unknown");
    if (!record) return fail(record.error());
    auto manifest = stored<SignedManifest>(state, key::manifest(id), "ledger.state.absent");
    if (!manifest) return fail(manifest.error());
    file.manifests.push_back(*std::move(manifest));
    keys.push_back(key::release(id));
    keys.push_back(key::model(record->model));
    keys.push_back(key::member(record->publisher));
    return {};
}

Status collectAcknowledgement(const StateView& state, const EvidenceAcknowledgement& acknowledgement,
                              std::vector<Bytes>& releaseKeys, std::vector<Bytes>& deliveryKeys)
{
    auto ack = decodeAcknowledgement(acknowledgement.opening.acknowledgement);
    if (!ack) return fail(ack.error());
    releaseKeys.push_back(key::device(ack->content.model, ack->content.device));
    const Bytes revoked = key::deviceRevoked(ack->content.model, ack->content.device);
    auto value = state.get(revoked);
    if (!value) return fail(value.error());
    if (*value) releaseKeys.push_back(revoked);
    if (const auto& gateway = ack->content.gateway) {
        const Bytes owner = key::keyOwner(*gateway);
        value = state.get(owner);
        if (!value) return fail(value.error());
        if (*value) releaseKeys.push_back(owner);
    }
    deliveryKeys.push_back(key::batch(acknowledgement.gateway, acknowledgement.batch));
    return {};
}

}  // namespace

Result<UnsignedEvidence> buildEvidence(const EvidenceSource& source)
{
    if (source.releases.empty() || source.releases.size() > maxEvidenceReleases) {
        return fail(ErrorKind::invalid, "ledger.evidence.no-release", std::to_string(source.releases.size()));
    }
    if (!source.delivery && !source.acknowledgements.empty()) {
        return fail(ErrorKind::invalid, "ledger.evidence.no-delivery-chain");
    }
    EvidenceFile file;
    file.consortium = source.genesis.encodeConsortium();
    file.exporter = source.exporter;
    file.created = source.created;
    file.acknowledgements = source.acknowledgements;
    const StateView& state = source.release.state;
    for (const auto& [role, to] : {std::pair(Role::checker, &file.checkerEpochs),
                                   std::pair(Role::validator, &file.validatorEpochs)}) {
        auto epochs = listSignedEpochs(state, role);
        if (!epochs) return fail(epochs.error());
        *to = *std::move(epochs);
    }
    std::vector<Bytes> releaseKeys{key::member(source.exporter)};
    std::vector<Bytes> deliveryKeys;
    for (const ReleaseId& id : source.releases) {
        if (auto status = collectRelease(state, id, file, releaseKeys); !status) return fail(status.error());
    }
    for (const EvidenceAcknowledgement& acknowledgement : source.acknowledgements) {
        auto status = collectAcknowledgement(state, acknowledgement, releaseKeys, deliveryKeys);
        if (!status) return fail(status.error());
    }
    auto proven = buildProvenState(source.release, std::move(releaseKeys));
    if (!proven) return fail(proven.error());
    file.release = *std::move(proven);
    if (source.delivery) {
        auto delivered = buildProvenState(*source.delivery, std::move(deliveryKeys));
        if (!delivered) return fail(delivered.error());
        file.delivery = *std::move(delivered);
    }
    EvidenceFrame frame;
    frame.document = file.encode();
    if (const auto size = frame.document.size() + maxFrame; size > maxEvidenceSize) {
        return fail(ErrorKind::refused, "ledger.evidence.too-large", std::to_string(size));
    }
    frame.digest = crypto::sha256(frame.document);
    frame.keyId = source.exporterKey;
    Bytes toSign = frame.signedBytes(source.genesis.id());
    return UnsignedEvidence{std::move(frame.document), frame.digest, frame.keyId, std::move(toSign)};
}

Bytes UnsignedEvidence::with(const crypto::Signature& signature) &&
{
    return EvidenceFrame{std::move(document), digest, exporterKey, signature}.encode();
}

}  // namespace quorate::ledger
