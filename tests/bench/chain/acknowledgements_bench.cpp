// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/crypto/pieces.h"
#include "core/ledger/batch.h"
#include "core/ledger/evidence.h"
#include "tests/bench/chain/measure.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/seeded_random.h"

#include <cstdlib>

// Acknowledgements as they travel: signed by devices, put into a batch by a gateway, anchored and recorded on the delivery
// chain, its body read back and opened by a reader, every one proven against the root that the chain's state holds and
// verified against its device; then audits of single devices, exported and verified as by a third party. The floor: the bare
// verifications of their signatures on all processors.
using namespace quorate;

void acknowledgementsBench(std::size_t count)
{
    count = std::min(count, ledger::maxBatchEntries);
    test::LedgerFixture fixture;
    const std::size_t audited = std::min<std::size_t>(count, 100);   // the devices that are enrolled on the release chain
    fixture.createModel(audited);
    const ReleaseId release = fixture.publish(fixture.manifest("1.1.0"));
    fixture.approve(release);
    test::SeededRandom random(7);
    const auto& reader = fixture.vendor.key(ledger::KeyPurpose::seal);
    ledger::Acknowledgement content;
    content.release = release;
    content.model = test::LedgerFixture::model();
    std::vector<ledger::DeviceCertificate> devices(count);
    std::vector<ledger::SignedAcknowledgement> all(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto key = i < audited ? test::LedgerFixture::deviceKey(i) : crypto::KeyPair::generate(random);
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
    const auto& gateway = fixture.gateways[0];
    const double recording = measure::seconds([&] {
        const ledger::SumNode sum = ledger::sumTreeRoot(body.entries);
        const auto ref = crypto::payloadRef(encoded);
        fixture.delivery.submit(gateway, fixture.anchorOf({ledger::key::release(release)}));
        fixture.delivery.submit(gateway, ledger::RecordBatch{0, ref, sum.hash, sum.positive, sum.negative, {release},
                                                             encoded.size() <= ledger::maxInlinePayload ? std::optional(encoded)
                                                                                                        : std::nullopt});
    });
    measure::show("delivery chain: summed, hashed, anchored, recorded", recording, count, floor);
    const auto record = fixture.delivery.value<ledger::BatchRecord>(ledger::key::batch(gateway.id(), 0));
    const ledger::SumNode root{record.root, record.positive, record.negative};

    std::vector<ledger::SumProof> proofs;
    std::vector<ledger::BatchOpening> openings;
    ledger::BatchBody read;
    const double audit = measure::seconds([&] {
        read = test::expect(ledger::BatchBody::decode(encoded), "body");
        if (!(ledger::sumTreeRoot(read.entries) == root)) std::abort();
        openings = test::expect(read.open(reader), "open");
        proofs = ledger::sumTreeProofs(read.entries);
        forEachInParallel(processors(), count, [&](std::size_t i) {
            const auto one = test::expect(ledger::decodeAcknowledgement(openings[i].acknowledgement), "acknowledgement");
            if (!ledger::verifySumProof(root, ledger::entryOf(openings[i], one), proofs[i])) std::abort();
            verify(one);
        });
    });
    measure::show("auditor: opened, proven, verified", audit, count, floor);
    std::printf("target: %zu acknowledgements through batch, chain and audit proof: %.1f s, %.2f of it the signatures' floor: no bound\n",
                count, batching + recording + audit, floor / (batching + recording + audit));

    // One file a device, as `quorated audit` writes it and `quorated verify` reads it.
    const ledger::BundleSource releaseSource = fixture.source(fixture.release);
    const ledger::BundleSource deliverySource = fixture.source(fixture.delivery);
    const auto& exporter = fixture.vendor.key(ledger::KeyPurpose::transaction);
    std::vector<Bytes> files;
    const double exporting = measure::seconds([&] {
        for (std::size_t i = 0; i < count && files.size() < audited; ++i) {
            const auto one = test::expect(ledger::decodeAcknowledgement(openings[i].acknowledgement), "acknowledgement");
            if (one.content.device.value >= audited) continue;
            auto made = test::expect(ledger::buildEvidence({fixture.genesis, releaseSource, &deliverySource, {release},
                                                            {{gateway.id(), 0, openings[i], proofs[i]}}, fixture.vendor.id(),
                                                            exporter.id(), fixture.time}), "evidence");
            const auto signature = exporter.sign(made.toSign);
            files.push_back(std::move(made).with(signature));
        }
    });
    const double verifying = measure::seconds([&] {
        for (const auto& file : files) {
            const auto report = test::expect(ledger::verifyEvidence(file, consortium), "evidence");
            if (report.acknowledgements.size() != 1) std::abort();
        }
    });
    std::printf("      audits of %zu devices: %.2f ms each to export, %.2f ms to verify, %.1f KB\n", files.size(),
                exporting * 1e3 / static_cast<double>(files.size()), verifying * 1e3 / static_cast<double>(files.size()),
                static_cast<double>(files.front().size()) / 1e3);
    std::printf("      body %.1f MB\n", static_cast<double>(encoded.size()) / 1e6);
}
