// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/ids.h"
#include "core/crypto/ed25519.h"

#include <string>
#include <vector>

// Checkpoints as existing transparency tools read them: C2SP signed-note, tlog-checkpoint and tlog-cosignature v1.
namespace quorate::codec {

// What a chain's log looks like at one size. Text form: origin, decimal size, base64 root, each ended by a newline.
struct LogHead {
    std::string origin;          // "quorate/<consortium id in hex>/release" or ".../delivery"
    std::uint64_t size = 0;
    Hash32 root;

    [[nodiscard]] std::string body() const;
    friend bool operator==(const LogHead&, const LogHead&) = default;
};

// A cosignature/v1: Ed25519 over "cosignature/v1\ntime <seconds>\n" + body (tlog-cosignature). The key is named by
// the member's name in key-name form (no spaces, no plus) and the key id SHA-256(name || "\n" || 0x04 || key)[:4].
struct Cosignature {
    std::string keyName;
    crypto::PublicKey key;       // not in the text form; filled in by who looks the name and id up
    std::uint64_t seconds = 0;   // since 1970
    crypto::Signature signature{};
};

// "Agency North" -> "Agency-North": a hyphen for each control character, plus and white space (Unicode's too); "-" for
// an empty name. Two members may get one key name; their key ids differ.
[[nodiscard]] std::string keyNameOf(std::string_view memberName);
[[nodiscard]] std::array<std::uint8_t, 4> cosignatureKeyId(std::string_view keyName, const crypto::PublicKey& key);
[[nodiscard]] Bytes cosignedMessage(const LogHead& head, std::uint64_t seconds);
[[nodiscard]] Cosignature cosign(const LogHead& head, std::string_view keyName, const crypto::KeyPair& key,
                                 std::uint64_t seconds);
[[nodiscard]] bool verifyCosignature(const LogHead& head, const Cosignature& cosignature);

// A checkpoint with its cosignatures, at most 64.
struct Checkpoint {
    LogHead head;
    std::vector<Cosignature> cosignatures;

    // body, blank line, "— <key name> <base64(key id || 8-byte big-endian seconds || signature)>" lines.
    [[nodiscard]] std::string text() const;
};

struct NamedKey {
    std::string keyName;
    crypto::PublicKey key;
};

// Reads a checkpoint of at most 64 KiB. Signature lines whose name and id match none of `known` are skipped, as the
// format demands; a line that matches and does not verify is an error: "codec.note.bad-signature". Two lines of one key
// count once, the later time. A note without a signature line or with extension lines in its body is
// "codec.note.malformed"; over 64 KiB, or more than 64 known signers, "codec.note.too-large".
[[nodiscard]] Result<Checkpoint> readCheckpoint(std::string_view text, const std::vector<NamedKey>& known);

}  // namespace quorate::codec
