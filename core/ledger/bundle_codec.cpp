// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/bundle_codec.h"

namespace quorate::ledger {

static void encodeTo(Writer& w, const TrustAnchor& value)
{
    const auto slug = [&w](const std::string& text) {
        if (text.empty()) w.null();
        else w.text(text);
    };
    FieldWriter fields(w, 10);
    fields.next().unsignedInteger(1);  // version of the format
    encodeTo(fields.next(), value.consortium);
    fields.next();
    slug(value.model.slug);
    fields.next();
    slug(value.vendor.slug);
    encodeTo(fields.next(), value.vendorRootKeys);
    encodeTo(fields.next(), value.vendorReleaseKeys);
    encodeTo(fields.next(), value.checkers);
    encodeTo(fields.next(), value.validators);
    fields.next().unsignedInteger(value.minimumCheckers);
    fields.next().unsignedInteger(value.stalenessLimitMs);
}

static void decodeFrom(Reader& r, TrustAnchor& value)
{
    FieldReader fields(r, 10);
    if (fields.next().unsignedInteger() != 1) r.reject("ledger.trust-anchor.version");
    decodeFrom(fields.next(), value.consortium);
    if (!fields.next().tryNull()) decodeFrom(r, value.model);
    if (!fields.next().tryNull()) decodeFrom(r, value.vendor);
    decodeListFrom(fields.next(), value.vendorRootKeys, 32);
    decodeListFrom(fields.next(), value.vendorReleaseKeys, 32);
    decodeFrom(fields.next(), value.checkers);
    decodeFrom(fields.next(), value.validators);
    value.minimumCheckers = static_cast<std::uint32_t>(fields.next().unsignedInteger(maxCheckers));
    value.stalenessLimitMs = fields.next().unsignedInteger(static_cast<std::uint64_t>(maxTime.ms));
    if (value.model.slug.empty() != value.vendor.slug.empty()) r.reject("ledger.trust-anchor.vendor");
    if (value.checkers.role != Role::checker || value.validators.role != Role::validator) {
        r.reject("ledger.epoch.role");
    }
}

Bytes TrustAnchor::encode() const { return encoded(*this); }
Result<TrustAnchor> TrustAnchor::decode(BytesView bytes) { return decoded<TrustAnchor>(bytes); }

void encodeTo(Writer& w, const ProvenState& value)
{
    FieldWriter fields(w, 6);
    fields.next().text(value.checkpoint);
    fields.next().bytes(value.lastLeaf);
    encodeTo(fields.next(), value.inclusion);
    fields.next().unsignedInteger(value.consistentFrom);
    encodeTo(fields.next(), value.consistency);
    encodeTo(fields.next(), value.facts);
}

void decodeProvenStateFrom(Reader& r, ProvenState& value, std::size_t maxProofs)
{
    FieldReader fields(r, 6);
    value.checkpoint = fields.next().text(maxCheckpointText);
    value.lastLeaf = toBytes(fields.next().bytes(maxLogLeaf));
    decodeProofFrom(fields.next(), value.inclusion);
    value.consistentFrom = fields.next().unsignedInteger();
    decodeProofFrom(fields.next(), value.consistency);
    decodeListFrom(fields.next(), value.facts, maxProofs);
    if (!strictlyAscending(value.facts, &AnchorRelease::Fact::key)) r.reject("ledger.bundle.fact");
}

static void encodeTo(Writer& w, const FormerEpoch& value)
{
    encodeTo(w.array(2), value.epoch);
    encodeTo(w, value.proof);
}

static void decodeFrom(Reader& r, FormerEpoch& value)
{
    const TupleReader tuple(r, 2);
    decodeFrom(r, value.epoch);
    decodeProofFrom(r, value.proof);
}

void encodeTo(Writer& w, const Bundle& value)
{
    FieldWriter fields(w, 8);
    fields.next().unsignedInteger(2);  // version of the format
    encodeTo(fields.next(), value.manifest);
    encodeTo(fields.next(), value.addedArtifacts);
    encodeTo(fields.next(), value.approvals);
    encodeTo(fields.next(), value.checkerEpochs);
    encodeTo(fields.next(), value.validatorEpochs);
    encodeTo(fields.next(), value.formerCheckers);
    encodeTo(fields.next(), value.state);
}

void decodeFrom(Reader& r, Bundle& value)
{
    FieldReader fields(r, 8);
    if (fields.next().unsignedInteger() != 2) r.reject("ledger.bundle.version");
    decodeFrom(fields.next(), value.manifest);
    decodeListFrom(fields.next(), value.addedArtifacts, maxAddedArtifacts);
    decodeListFrom(fields.next(), value.approvals, maxCheckers);
    decodeListFrom(fields.next(), value.checkerEpochs, maxEpochSteps);
    decodeListFrom(fields.next(), value.validatorEpochs, maxEpochSteps);
    decodeFrom(fields.next(), value.formerCheckers);
    decodeProvenStateFrom(fields.next(), value.state, maxFacts);
}

Bytes Bundle::encode() const { return encoded(*this); }

Result<Bundle> Bundle::decode(BytesView bytes)
{
    if (bytes.size() > maxBundleSize) {
        return fail(ErrorKind::invalid, "ledger.bundle.too-large", std::to_string(bytes.size()));
    }
    return decoded<Bundle>(bytes);
}

ReleaseId Bundle::release() const { return manifest.id(); }

const AnchorRelease::Fact* findFact(const ProvenState& state, const Bytes& key)
{
    const auto found = std::ranges::lower_bound(state.facts, key, BytesLess(), &AnchorRelease::Fact::key);
    return found == state.facts.end() || !equal(found->key, key) ? nullptr : &*found;
}

}  // namespace quorate::ledger
