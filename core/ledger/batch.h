// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/sealing.h"
#include "core/ledger/acknowledgement.h"

namespace quorate::ledger {

// Acknowledgements as a gateway puts them on the delivery chain. The body is a payload that members fetch; it must not
// be a map of unpatched devices, so it names devices by salted ids, and what opens them is sealed to the model's
// owner and readers.
struct BatchEntry {
    ReleaseId release;
    Hash32 device;                        // saltedDevice()
    std::uint64_t ordinal = 0;
    Outcome outcome = Outcome::positive;
    Hash32 acknowledgement;               // SHA-256 of the COSE bytes
    friend auto operator<=>(const BatchEntry&, const BatchEntry&) = default;
};

// SHA-256("quorate/device/1" || salt || device key id).
[[nodiscard]] Hash32 saltedDevice(const std::array<std::uint8_t, 16>& salt, const KeyId& device);

struct BatchOpening {                     // one an entry, in the entries' order
    std::array<std::uint8_t, 16> salt{};
    Bytes acknowledgement;                // COSE bytes
};

// "ledger.batch.opening-mismatch": the opening is not of this entry. The device's signature is checked elsewhere.
[[nodiscard]] Status checkOpening(const BatchEntry& entry, const BatchOpening& opening);

// Merkle sum tree over entries sorted by (release, device): a node is (hash, positives, negatives) and hashes its
// children's hashes and sums, so that counts cannot be claimed apart from the entries (after Maxwell's proof of
// liabilities). Leaf: SHA-256(0x02 || CBOR entry). Node: SHA-256(0x03 || left || right), each child as hash(32) ||
// positives(8) || negatives(8), big-endian; shaped as in RFC 9162. Every entry counts once, so the sums of the root are
// the number of entries too.
struct SumNode {
    Hash32 hash;
    std::uint64_t positive = 0;
    std::uint64_t negative = 0;
    friend bool operator==(const SumNode&, const SumNode&) = default;
};
struct SumProof {
    std::uint64_t index = 0;
    std::uint64_t size = 0;
    std::vector<SumNode> siblings;        // bottom up, at most 64; their sums are those of the subtrees beside the path
    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<SumProof> decode(BytesView encoded);
};
// One acknowledgement in one batch, opened.
struct EvidenceAcknowledgement {
    MemberId gateway;
    std::uint64_t batch = 0;              // number of the gateway's batch
    BatchOpening opening;
    SumProof proof;
};
// The entry that an opening is of: of this acknowledgement, which is the opening's, decoded.
[[nodiscard]] BatchEntry entryOf(const BatchOpening& opening, const SignedAcknowledgement& acknowledgement);

[[nodiscard]] SumNode sumTreeRoot(const std::vector<BatchEntry>& entries);
[[nodiscard]] SumProof sumTreeProof(const std::vector<BatchEntry>& entries, std::uint64_t index);
// The proofs of all entries, in their order, for little more than the cost of one.
[[nodiscard]] std::vector<SumProof> sumTreeProofs(const std::vector<BatchEntry>& entries);
[[nodiscard]] bool verifySumProof(const SumNode& root, const BatchEntry& entry, const SumProof& proof);

inline constexpr std::size_t maxBatchEntries = 100'000;
inline constexpr std::size_t maxBatchBody = 64 * 1024 * 1024;
inline constexpr std::size_t maxBatchReaders = 256;

struct BatchReader {                      // to whom the openings are sealed
    MemberId member;
    crypto::PublicKey sealKey;
};

struct BatchBody {
    std::vector<BatchEntry> entries;      // sorted by (release, device, ordinal), 1 to maxBatchEntries
    Bytes sealedOpenings;                 // crypto::seal of CBOR [[salt, acknowledgement]...]
    std::vector<crypto::SealedKey> readers;  // at most maxBatchReaders

    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<BatchBody> decode(BytesView encoded);
    // "ledger.batch.not-a-reader", ".opening-mismatch" (an opening does not fit its entry) ...
    [[nodiscard]] Result<std::vector<BatchOpening>> open(const crypto::KeyPair& sealKey) const;
};

// Sorts, salts, seals. Acknowledgements of several releases may stand in one batch. "ledger.batch.empty", ".too-large",
// "crypto.seal.unusable-key".
[[nodiscard]] Result<BatchBody> makeBatchBody(const std::vector<SignedAcknowledgement>& acknowledgements,
                                              const std::vector<BatchReader>& readers, Random& random);

}  // namespace quorate::ledger
