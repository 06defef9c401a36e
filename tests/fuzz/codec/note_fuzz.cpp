// SPDX-License-Identifier: GPL-3.0-or-later
// Checkpoints as signed notes: what is read as cosigned by known keys is exactly that.
#include "core/codec/signed_note.h"
#include "core/crypto/sha256.h"
#include "tests/fuzz/door.h"

using namespace quorate;
using namespace quorate::codec;

namespace {

const LogHead head{"quorate/00ff/release", 20852163, crypto::sha256(bytesOf("x"))};

crypto::KeyPair key(std::uint8_t number)
{
    return crypto::KeyPair::fromSeed(crypto::SecretBytes::copyOf(Bytes(32, number)));
}

std::string nameOf(std::uint8_t number)
{
    return "validator-" + std::to_string(number);
}

const std::vector<NamedKey>& known()
{
    static const std::vector<NamedKey> keys = [] {
        std::vector<NamedKey> out;
        for (std::uint8_t i = 0; i < 4; ++i) out.push_back({nameOf(i), key(i).publicKey()});
        return out;
    }();
    return keys;
}

}  // namespace

std::vector<Bytes> fuzz::seeds()
{
    std::vector<Bytes> out;
    for (const std::uint8_t count : {1, 3, 5}) {   // the fifth is a stranger
        Checkpoint checkpoint{head, {}};
        for (std::uint8_t i = 0; i < count; ++i) {
            checkpoint.cosignatures.push_back(cosign(head, nameOf(i), key(i), 1'767'225'600U + i));
        }
        out.push_back(toBytes(bytesOf(checkpoint.text())));
    }
    return out;
}

fuzz::Ways fuzz::ways()
{
    return {};
}

bool fuzz::enter(BytesView input)
{
    const auto checkpoint = readCheckpoint(textOf(input), known());
    if (!checkpoint) return false;
    for (const auto& cosignature : checkpoint->cosignatures) {
        promise(verifyCosignature(checkpoint->head, cosignature));
        promise(checkpoint->head.size == head.size && checkpoint->head.root == head.root);   // nothing else was signed
    }
    // Written again, without the strangers' lines, it is read as the same.
    const auto again = readCheckpoint(checkpoint->text(), known());
    promise(checkpoint->cosignatures.empty() || (again && again->text() == checkpoint->text()));
    return true;
}
