// SPDX-License-Identifier: GPL-3.0-or-later
// Everything else that strangers hand in, chosen by the first byte: what is accepted re-encodes to itself.
#include "core/ledger/evidence.h"

#include <cstdlib>

using namespace quorate;
using namespace quorate::ledger;

namespace {

template <class T>
void check(BytesView bytes)
{
    const auto decoded = T::decode(bytes);
    if (decoded && !equal(decoded->encode(), bytes)) std::abort();
}

// Every step of a device, with an anchor of nobody: nothing must be believed.
void checkBundle(BytesView bytes)
{
    const auto bundle = Bundle::decode(bytes);
    if (!bundle) return;
    TrustAnchor anchor;
    anchor.checkers.role = Role::checker;
    anchor.validators.role = Role::validator;
    if (verifyBundleState(anchor, *bundle, std::nullopt)) std::abort();
    if (const auto record = verifyReleaseStatus(*bundle)) {
        static_cast<void>(verifyManifest(anchor, *bundle, *record));
        if (verifyBundleApprovals(anchor, *bundle, *record)) std::abort();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) return 0;
    const BytesView rest(data + 1, size - 1);
    switch (data[0] % 12) {
    case 0: check<Manifest>(rest); break;
    case 1: check<SignedManifest>(rest); break;
    case 2: check<Bundle>(rest); break;
    case 3: checkBundle(rest); break;
    case 4: check<TrustAnchor>(rest); break;
    case 5: check<BatchBody>(rest); break;
    case 6: check<Acknowledgement>(rest); break;
    case 7: check<EvidenceFile>(rest); break;
    case 8: check<SumProof>(rest); break;
    case 9: check<ReleaseRecord>(rest); break;
    case 10: static_cast<void>(decodeAcknowledgement(rest)); break;
    default: static_cast<void>(verifyEvidence(rest, std::nullopt)); break;
    }
    return 0;
}
