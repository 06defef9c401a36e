// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ledger/statements.h"

#include "core/crypto/pieces.h"
#include "tests/support/seeded_random.h"

namespace quorate::test {

using namespace quorate::ledger;

GatewayStory::GatewayStory(LedgerFixture& fixture) : m_f(fixture)
{
    m_f.createModel();
    release = m_f.publish(m_f.manifest("1.0"));
    m_f.approve(release);
    std::vector<Bytes> keys{key::release(release)};
    for (std::uint64_t i = 0; i < 2; ++i) keys.push_back(key::device(LedgerFixture::model(), DeviceIndex(i)));
    m_f.delivery.submit(m_f.gateways[0], m_f.anchorOf(keys));
}

std::vector<EvidenceAcknowledgement> GatewayStory::record(const std::vector<Wish>& wishes)
{
    std::vector<SignedAcknowledgement> acknowledgements;
    for (const Wish& wish : wishes) {
        Acknowledgement content;
        content.release = release;
        content.model = LedgerFixture::model();
        content.device = DeviceIndex(wish.device);
        content.ordinal = wish.ordinal;
        content.outcome = wish.outcome;
        if (wish.outcome == Outcome::negative) content.reason = "device.boot-check.failed";
        acknowledgements.push_back(
            signAcknowledgement(m_f.consortium(), LedgerFixture::deviceKey(wish.device + (wish.forged ? 1 : 0)), content));
    }
    SeededRandom random(17 + m_next);
    const auto& reader = m_f.vendor.key(KeyPurpose::seal);
    const auto body = expect(makeBatchBody(acknowledgements, {{m_f.vendor.id(), reader.publicKey()}}, random), "batch");
    const Bytes encoded = body.encode();
    const SumNode root = sumTreeRoot(body.entries);
    const auto& gateway = m_f.gateways[0];
    m_f.delivery.submit(gateway, RecordBatch{m_next, crypto::payloadRef(encoded), root.hash, root.positive, root.negative,
                                             {release}, encoded});
    const auto openings = expect(body.open(reader), "openings");
    const auto proofs = sumTreeProofs(body.entries);
    std::vector<EvidenceAcknowledgement> items;
    for (std::size_t i = 0; i < proofs.size(); ++i) items.push_back({gateway.id(), m_next, openings[i], proofs[i]});
    ++m_next;
    return items;
}

}  // namespace quorate::test
