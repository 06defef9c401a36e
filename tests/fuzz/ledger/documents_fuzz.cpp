// SPDX-License-Identifier: GPL-3.0-or-later
// Everything else that strangers hand in, chosen by the first byte: what is accepted re-encodes to itself.
#include "core/ledger/evidence.h"
#include "tests/fuzz/door.h"
#include "tests/support/ledger_fixture.h"

using namespace quorate;
using namespace quorate::ledger;

namespace {

// Every step of a device, with an anchor of nobody: nothing must be believed.
bool enterBundle(BytesView bytes)
{
    const auto bundle = Bundle::decode(bytes);
    if (!bundle) return false;
    TrustAnchor anchor;
    anchor.checkers.role = Role::checker;
    anchor.validators.role = Role::validator;
    if (verifyBundleState(anchor, *bundle, std::nullopt)) std::abort();
    if (const auto record = verifyReleaseStatus(*bundle)) {
        static_cast<void>(verifyManifest(anchor, *bundle, *record));
        if (verifyBundleApprovals(anchor, *bundle, *record)) std::abort();
    }
    return true;
}

struct Ground {
    test::LedgerFixture fixture;
    Manifest manifest;
    ReleaseId release;
    Ground() : manifest((fixture.createModel(), fixture.manifest("1.0"))), release(fixture.publish(manifest))
    {
        fixture.approve(release);
    }
};

}  // namespace

std::vector<Bytes> fuzz::seeds()
{
    const Ground ground;
    const auto& fixture = ground.fixture;
    const Bytes bundle = fixture.bundle(ground.release).encode();
    const auto record = fixture.release.value<ReleaseRecord>(key::release(ground.release));
    const auto signedManifest = SignedManifest::sign(ground.manifest, fixture.vendor.key(KeyPurpose::release));
    Manifest wished = ground.manifest;
    wished.reviewBy = UnixTime{wished.created.ms + 1};
    return {chosen(0, ground.manifest.encode()), chosen(0, wished.encode()), chosen(1, signedManifest.encode()), chosen(2, bundle),
            chosen(3, bundle), chosen(4, fixture.anchor().encode()), chosen(9, record.encode())};
}

bool fuzz::enter(BytesView input)
{
    if (input.empty()) return false;
    const auto rest = input.subspan(1);
    switch (input[0] % 12) {
    case 0: return roundTrip<Manifest>(rest);
    case 1: return roundTrip<SignedManifest>(rest);
    case 2: return roundTrip<Bundle>(rest);
    case 3: return enterBundle(rest);
    case 4: return roundTrip<TrustAnchor>(rest);
    case 5: return roundTrip<BatchBody>(rest);
    case 6: return roundTrip<Acknowledgement>(rest);
    case 7: return roundTrip<EvidenceFile>(rest);
    case 8: return roundTrip<SumProof>(rest);
    case 9: return roundTrip<ReleaseRecord>(rest);
    case 10: return decodeAcknowledgement(rest).has_value();
    default: return verifyEvidence(rest, std::nullopt).has_value();
    }
}
