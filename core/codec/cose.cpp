// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/cose.h"

#include "core/codec/cbor.h"

namespace quorate::codec {
namespace {

constexpr std::int64_t headerAlgorithm = 1;  // RFC 9052 section 3.1
constexpr std::int64_t headerKeyId = 4;
constexpr std::int64_t algorithmEdDsa = -8;  // RFC 9053 section 2.2
constexpr std::size_t maxHeader = 64;        // ours take 39 bytes

Bytes protectedHeader(const KeyId& keyId)
{
    Writer out;
    out.map(2).key(headerAlgorithm).integer(algorithmEdDsa).key(headerKeyId).id(keyId);
    return out.take();
}

Result<KeyId> readProtectedHeader(BytesView encoded)
{
    Reader in(encoded);
    in.map(2);
    in.expectKey(headerAlgorithm);
    if (in.integer() != algorithmEdDsa) in.reject("codec.cose.algorithm");
    in.expectKey(headerKeyId);
    const auto keyId = in.id<KeyId>();
    in.leave();
    if (const auto done = in.finish(); !done) return fail(done.error());
    return keyId;
}

}  // namespace

Bytes Sign1::encode() const
{
    Writer out;
    out.array(4).bytes(protectedHeader(keyId)).map(0).bytes(payload).bytes(signature);
    return out.take();
}

Result<Sign1> Sign1::decode(BytesView encoded, std::size_t maxSize)
{
    if (encoded.size() > maxSize) {
        return fail(ErrorKind::invalid, "codec.cose.too-large",
                    std::to_string(encoded.size()) + " bytes, at most " + std::to_string(maxSize));
    }
    constexpr std::uint8_t arrayOfFour = 0x84;
    if (encoded.empty() || encoded[0] != arrayOfFour) return fail(ErrorKind::invalid, "codec.cose.not-sign1");
    Reader in(encoded);
    in.arrayOf(4);
    const auto header = in.bytes(maxHeader);
    in.map(0);
    in.leave();
    const auto payload = in.bytes(maxSize);
    const auto signature = in.fixedBytes(std::tuple_size_v<crypto::Signature>);
    in.leave();
    if (const auto done = in.finish(); !done) return fail(done.error());

    const auto keyId = readProtectedHeader(header);
    if (!keyId) return fail(keyId.error());
    Sign1 message{*keyId, toBytes(payload), {}};
    std::ranges::copy(signature, message.signature.begin());
    return message;
}

std::optional<KeyId> signerOf(BytesView encoded)
{
    Reader in(encoded);
    in.arrayOf(4);
    const auto header = in.bytes(maxHeader);
    if (!in.ok()) return std::nullopt;
    const auto keyId = readProtectedHeader(header);
    return keyId ? std::optional(*keyId) : std::nullopt;
}

Bytes externalAad(std::string_view domain, const ConsortiumId& consortium)
{
    Bytes aad;
    aad.reserve(domain.size() + 1 + consortium.view().size());
    append(aad, bytesOf(domain));
    aad.push_back(0);
    append(aad, consortium.view());
    return aad;
}

Bytes sigStructure(const KeyId& keyId, BytesView externalAad, BytesView payload)
{
    Writer out;
    out.array(4).text("Signature1").bytes(protectedHeader(keyId)).bytes(externalAad).bytes(payload);
    return out.take();
}

Sign1 signSign1(const crypto::KeyPair& key, BytesView externalAad, Bytes payload)
{
    Sign1 message{key.id(), std::move(payload), {}};
    message.signature = key.sign(sigStructure(message.keyId, externalAad, message.payload));
    return message;
}

bool verifySign1(const Sign1& message, const crypto::PublicKey& key, BytesView externalAad)
{
    return crypto::keyIdOf(key) == message.keyId &&
           crypto::verify(key, sigStructure(message.keyId, externalAad, message.payload), message.signature);
}

}  // namespace quorate::codec
