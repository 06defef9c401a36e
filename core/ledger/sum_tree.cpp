// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "core/ledger/batch.h"
#include "core/ledger/batch_codec.h"

#include <bit>
#include <span>

namespace quorate::ledger {

namespace {

// The shape is that of RFC 9162: a node of n entries splits after the largest power of two below n.
std::uint64_t leftSize(std::uint64_t size) { return std::bit_floor(size - 1); }

void appendNumber(Bytes& to, std::uint64_t number)
{
    for (int shift = 56; shift >= 0; shift -= 8) to.push_back(static_cast<std::uint8_t>(number >> shift));
}

SumNode leafOf(const BatchEntry& entry)
{
    static constexpr std::uint8_t prefix[] = {0x02};
    const bool positive = entry.outcome == Outcome::positive;
    return {crypto::sha256({prefix, encoded(entry)}), positive ? 1U : 0U, positive ? 0U : 1U};
}

SumNode joined(const SumNode& left, const SumNode& right)
{
    Bytes content{0x03};
    for (const SumNode* node : {&left, &right}) {
        append(content, node->hash.view());
        appendNumber(content, node->positive);
        appendNumber(content, node->negative);
    }
    return {crypto::sha256(content), left.positive + right.positive, left.negative + right.negative};
}

SumNode rootOf(std::span<const BatchEntry> entries)
{
    if (entries.empty()) return {};
    if (entries.size() == 1) return leafOf(entries.front());
    const std::size_t left = leftSize(entries.size());
    return joined(rootOf(entries.first(left)), rootOf(entries.subspan(left)));
}

void collectSiblings(std::span<const BatchEntry> entries, std::uint64_t index, std::vector<SumNode>& siblings)
{
    if (entries.size() == 1) return;
    const std::size_t left = leftSize(entries.size());
    if (index < left) {
        collectSiblings(entries.first(left), index, siblings);
        siblings.push_back(rootOf(entries.subspan(left)));
    } else {
        collectSiblings(entries.subspan(left), index - left, siblings);
        siblings.push_back(rootOf(entries.first(left)));
    }
}

// Adds to each proof the siblings within this subtree, bottom up, and tells the subtree's node.
SumNode proveAll(std::span<const BatchEntry> entries, std::span<SumProof> proofs)
{
    if (entries.size() == 1) return leafOf(entries.front());
    const std::size_t size = leftSize(entries.size());
    const SumNode left = proveAll(entries.first(size), proofs.first(size));
    const SumNode right = proveAll(entries.subspan(size), proofs.subspan(size));
    for (SumProof& proof : proofs.first(size)) proof.siblings.push_back(right);
    for (SumProof& proof : proofs.subspan(size)) proof.siblings.push_back(left);
    return joined(left, right);
}

// Every entry counts once, so a node's sums add up to the number of its entries.
bool countsFit(const SumNode& node, std::uint64_t size)
{
    return node.positive <= size && node.negative <= size && node.positive + node.negative == size;
}

}  // namespace

SumNode sumTreeRoot(const std::vector<BatchEntry>& entries) { return rootOf(entries); }

SumProof sumTreeProof(const std::vector<BatchEntry>& entries, std::uint64_t index)
{
    SumProof proof{index, entries.size(), {}};
    if (index < entries.size()) collectSiblings(entries, index, proof.siblings);
    return proof;
}

std::vector<SumProof> sumTreeProofs(const std::vector<BatchEntry>& entries)
{
    std::vector<SumProof> proofs(entries.size());
    for (std::size_t i = 0; i < proofs.size(); ++i) {
        proofs[i].index = i;
        proofs[i].size = entries.size();
    }
    if (!entries.empty()) (void)proveAll(entries, proofs);
    return proofs;
}

bool verifySumProof(const SumNode& root, const BatchEntry& entry, const SumProof& proof)
{
    if (proof.size == 0 || proof.size > maxBatchEntries || proof.index >= proof.size || !countsFit(root, proof.size)) {
        return false;
    }
    struct Step {
        bool siblingIsRight;
        std::uint64_t siblingSize;
    };
    std::vector<Step> steps;  // from the root down
    std::uint64_t index = proof.index;
    for (std::uint64_t size = proof.size; size > 1;) {
        const std::uint64_t left = leftSize(size);
        if (index < left) {
            steps.push_back({true, size - left});
            size = left;
        } else {
            steps.push_back({false, left});
            index -= left;
            size -= left;
        }
    }
    if (steps.size() != proof.siblings.size()) return false;
    SumNode node = leafOf(entry);
    for (const SumNode& sibling : proof.siblings) {
        const Step step = steps.back();
        steps.pop_back();
        if (!countsFit(sibling, step.siblingSize)) return false;
        node = step.siblingIsRight ? joined(node, sibling) : joined(sibling, node);
    }
    return node == root;
}

void encodeTo(Writer& w, const SumProof& value)
{
    w.array(3).unsignedInteger(value.index).unsignedInteger(value.size).array(value.siblings.size());
    for (const SumNode& node : value.siblings) {
        w.array(3).id(node.hash).unsignedInteger(node.positive).unsignedInteger(node.negative);
    }
}

static void decodeFrom(Reader& r, SumNode& value)
{
    const TupleReader tuple(r, 3);
    decodeFrom(r, value.hash);
    value.positive = r.unsignedInteger();
    value.negative = r.unsignedInteger();
}

void decodeFrom(Reader& r, SumProof& value)
{
    const TupleReader tuple(r, 3);
    value.index = r.unsignedInteger();
    value.size = r.unsignedInteger(maxBatchEntries);
    decodeListFrom(r, value.siblings, 64);
}

Bytes SumProof::encode() const { return encoded(*this); }
Result<SumProof> SumProof::decode(BytesView bytes) { return decoded<SumProof>(bytes); }

}  // namespace quorate::ledger
