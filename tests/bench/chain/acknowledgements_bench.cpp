// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/crypto/sha256.h"
#include "core/ledger/batch.h"
#include "tests/bench/chain/measure.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/seeded_random.h"

#include <cstdlib>

// Acknowledgements as they travel: signed by devices, put into a batch by a gateway, its body encoded and read back, opened
// by a reader, every one proven against the root that stands on the delivery chain and verified against its device. The
// floor: the bare verifications of their signatures on all processors.
using namespace quorate;

void acknowledgementsBench(std::size_t count)
{
    count = std::min(count, ledger::maxBatchEntries);
    const test::LedgerFixture fixture;
    test::SeededRandom random(7);
    const auto& reader = fixture.vendor.key(ledger::KeyPurpose::seal);
    ledger::Acknowledgement content;
    content.release = fixture.manifest("1.1.0").id();
    content.model = test::LedgerFixture::model();
    std::vector<ledger::DeviceCertificate> devices(count);
    std::vector<ledger::SignedAcknowledgement> all(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto key = crypto::KeyPair::generate(random);
        devices[i] = {content.model, DeviceIndex(i), key.publicKey(), "rev-a"};
        content.device = DeviceIndex(i);
        content.ordinal = 1;
        all[i] = ledger::signAcknowledgement(fixture.consortium(), key, content);
    }
    const auto consortium = fixture.consortium();
    const auto verify = [&](const ledger::SignedAcknowledgement& one) {
        const auto index = static_cast<std::size_t>(one.content.device.value);
        if (!ledger::verifyAcknowledgement(consortium, one, devices[index])) std::abort();
    };
    const double floor = measure::seconds([&] {
        forEachInParallel(processors(), count, [&](std::size_t i) { verify(all[i]); });
    });
    std::printf("%zu acknowledgements\n", count);
    measure::show("floor: signatures on all processors", floor, count, floor);

    ledger::BatchBody body;
    Bytes encoded;
    const double batching = measure::seconds([&] {
        body = test::expect(ledger::makeBatchBody(all, {{fixture.vendor.id(), reader.publicKey()}}, random), "batch");
        encoded = body.encode();
    });
    measure::show("gateway: sorted, salted, sealed, encoded", batching, count, floor);
    const ledger::SumNode root = ledger::sumTreeRoot(body.entries);

    std::vector<ledger::SumProof> proofs;
    ledger::BatchBody read;
    const double audit = measure::seconds([&] {
        read = test::expect(ledger::BatchBody::decode(encoded), "body");
        if (!(ledger::sumTreeRoot(read.entries) == root)) std::abort();
        const auto openings = test::expect(read.open(reader), "open");
        proofs = ledger::sumTreeProofs(read.entries);
        forEachInParallel(processors(), count, [&](std::size_t i) {
            const auto one = test::expect(ledger::decodeAcknowledgement(openings[i].acknowledgement), "acknowledgement");
            if (!ledger::verifySumProof(root, ledger::entryOf(openings[i], one), proofs[i])) std::abort();
            verify(one);
        });
    });
    measure::show("auditor: opened, proven, verified", audit, count, floor);
    std::printf("      body %.1f MB\n", static_cast<double>(encoded.size()) / 1e6);
}
