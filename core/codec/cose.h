// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/crypto/ed25519.h"

#include <optional>

namespace quorate::codec {

// COSE_Sign1 (RFC 9052 section 4.2), untagged, deterministic CBOR, one signature with EdDSA (alg -8, RFC 9053):
// [protected bstr {1: -8, 4: kid(32)}, {} , payload bstr, signature bstr(64)]. The unprotected map is empty.
// external_aad binds every signature to what it is for and to one consortium (section 4.4):
// aad = domain text || 0x00 || consortium id(32).
struct Sign1 {
    KeyId keyId;
    Bytes payload;
    crypto::Signature signature{};

    [[nodiscard]] Bytes encode() const;
    // At most `maxSize` bytes, checked first: "codec.cose.too-large". Other errors: "codec.cose.not-sign1",
    // "codec.cose.algorithm", and those of the CBOR reader.
    [[nodiscard]] static Result<Sign1> decode(BytesView encoded, std::size_t maxSize);
};

// The key that an encoded one names, from its protected header: the rest may be anything. Absent: it has no such header.
[[nodiscard]] std::optional<KeyId> signerOf(BytesView encoded);

[[nodiscard]] Bytes externalAad(std::string_view domain, const ConsortiumId& consortium);

// The bytes that are signed: ["Signature1", protected, external_aad, payload] (RFC 9052 section 4.4).
[[nodiscard]] Bytes sigStructure(const KeyId& keyId, BytesView externalAad, BytesView payload);

[[nodiscard]] Sign1 signSign1(const crypto::KeyPair& key, BytesView externalAad, Bytes payload);

// True when `key` has message.keyId and its signature over the Sig_structure is valid.
[[nodiscard]] bool verifySign1(const Sign1& message, const crypto::PublicKey& key, BytesView externalAad);

}  // namespace quorate::codec
