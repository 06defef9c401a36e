// SPDX-License-Identifier: GPL-3.0-or-later
// Proofs of the Merkle log and the Merkle map: what decodes encodes to itself, and no changed proof proves another thing.
#include "core/codec/cbor.h"
#include "core/codec/merkle_log.h"
#include "core/codec/merkle_map.h"
#include "tests/fuzz/door.h"

using namespace quorate;
using namespace quorate::codec;

namespace {

constexpr std::uint64_t leaves = 13;

struct Ground {
    MemoryLog log;
    MerkleMap map;
    std::vector<Hash32> roots{emptyLogRoot()};

    Ground()
    {
        for (std::uint8_t i = 0; i < leaves; ++i) {
            log.append(leafHash(Bytes{i}));
            roots.push_back(*logRoot(log, log.size()));
            map.set(Bytes{'k', i}, Bytes{i});
        }
    }
};

const Ground& ground()
{
    static const Ground it;
    return it;
}

Bytes encodeProof(std::uint64_t a, std::uint64_t b, const LogProof& proof)
{
    Writer out;
    out.array(3).unsignedInteger(a).unsignedInteger(b).array(proof.size());
    for (const auto& hash : proof) out.id(hash);
    return out.take();
}

// [index or old size, size, [hash...]]
bool enterLog(BytesView input, bool consistency)
{
    Reader in(input);
    in.arrayOf(3);
    const auto first = in.unsignedInteger();
    const auto size = in.unsignedInteger();
    LogProof proof(in.array(100));
    for (auto& hash : proof) hash = in.id<Hash32>();
    in.leave();
    in.leave();
    if (!in.finish()) return false;
    const auto& roots = ground().roots;
    // A proof does not bind the size by itself, the signed head does: a root is asked about under its own size alone.
    if (size > leaves) {
        (void)verifyConsistency(first, roots.back(), size, roots.back(), proof);
        (void)verifyInclusion(leafHash(Bytes{0}), first, size, proof, roots.back());
        return true;
    }
    const Hash32 root = roots[size];
    if (consistency) {
        const Hash32 old = first < roots.size() ? roots[first] : roots.back();
        const bool holds = verifyConsistency(first, old, size, root, proof);
        fuzz::promise(!holds || first <= size);
        // Equal sizes need equal roots alone, and from nothing everything follows.
        fuzz::promise(!holds || first == size || first == 0 || proof == *consistencyProof(ground().log, first, size));
    } else {
        const Bytes leaf{static_cast<std::uint8_t>(first)};
        const bool holds = verifyInclusion(leafHash(leaf), first, size, proof, root);
        fuzz::promise(!holds || (first < size && proof == *inclusionProof(ground().log, first, size)));
        // Nothing that is not in the log has a proof.
        fuzz::promise(!verifyInclusion(leafHash(bytesOf("stranger")), first, size, proof, root));
    }
    return true;
}

bool enterMap(BytesView input)
{
    const auto proof = MapProof::decode(input);
    if (!proof) return false;
    fuzz::promise(equal(proof->encode(), input));
    const Hash32 root = ground().map.root();
    for (std::uint8_t i = 0; i < leaves; ++i) {
        fuzz::promise(!verifyAbsent(root, Bytes{'k', i}, *proof));
        fuzz::promise(!verifyPresent(root, Bytes{'k', i}, Bytes{99}, *proof));
    }
    fuzz::promise(!verifyPresent(root, bytesOf("absent"), Bytes{1}, *proof));
    return true;
}

}  // namespace

std::vector<Bytes> fuzz::seeds()
{
    const auto& log = ground().log;
    std::vector<Bytes> out{chosen(0, encodeProof(5, leaves, *inclusionProof(log, 5, leaves))),
                           chosen(0, encodeProof(0, 1, *inclusionProof(log, 0, 1))),
                           chosen(1, encodeProof(6, leaves, *consistencyProof(log, 6, leaves))),
                           chosen(1, encodeProof(8, 8, *consistencyProof(log, 8, 8))),
                           chosen(2, ground().map.prove(Bytes{'k', 3}).encode()),
                           chosen(2, ground().map.prove(bytesOf("absent")).encode())};
    LogFrontier frontier;
    for (int i = 0; i < 11; ++i) frontier.append(leafHash(Bytes(3, static_cast<std::uint8_t>(i))));
    out.push_back(chosen(3, frontier.encode()));
    return out;
}

fuzz::Ways fuzz::ways()
{
    return byFirstByte<4>();
}

bool fuzz::enter(BytesView input)
{
    if (input.empty()) return false;
    const auto rest = input.subspan(1);
    switch (input[0] % 4) {
    case 0: return enterLog(rest, false);
    case 1: return enterLog(rest, true);
    case 2: return enterMap(rest);
    default: return roundTrip<LogFrontier>(rest);
    }
}
