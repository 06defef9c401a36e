// SPDX-License-Identifier: GPL-3.0-or-later
// Deterministic CBOR: one item of any shape, read by its own description and written again; and the COSE_Sign1 around most
// of what travels.
#include "core/codec/cbor.h"
#include "core/codec/cose.h"
#include "tests/fuzz/door.h"

using namespace quorate;
using namespace quorate::codec;

namespace {

crypto::KeyPair key()
{
    return crypto::KeyPair::fromSeed(crypto::SecretBytes::copyOf(Bytes(32, 7)));
}

// The first byte of an item says what it is (RFC 8949 section 3).
bool copyItem(BytesView input, Reader& in, Writer& out, unsigned depth)
{
    if (!in.ok() || in.position() >= input.size() || depth > 16) return false;
    const std::uint8_t head = input[in.position()];
    switch (head >> 5U) {
    case 0: out.unsignedInteger(in.unsignedInteger()); break;
    case 1: out.integer(in.integer()); break;
    case 2: out.bytes(in.bytes(1 << 20)); break;
    case 3: {
        const auto text = in.text(1 << 20);
        if (!in.ok()) return false;
        out.text(text);
        break;
    }
    case 4: {
        const auto count = in.array(100'000);
        if (!in.ok()) return false;
        out.array(count);
        for (std::size_t i = 0; i < count; ++i) {
            if (!copyItem(input, in, out, depth + 1)) return false;
        }
        in.leave();
        break;
    }
    case 5: {
        const auto count = in.map(100'000);
        if (!in.ok()) return false;
        out.map(count);
        for (std::size_t i = 0; i < count; ++i) {
            const auto name = in.nextKey();
            if (!in.ok()) return false;
            out.key(name);
            if (!copyItem(input, in, out, depth + 1)) return false;
        }
        in.leave();
        break;
    }
    default:
        if (in.tryNull()) {
            out.null();
        } else {
            const bool value = in.boolean();
            if (!in.ok()) return false;
            out.boolean(value);
        }
    }
    return in.ok();
}

bool enterItem(BytesView input)
{
    Reader whole(input);
    const auto raw = whole.rawItem();
    const bool isItem = whole.finish().has_value();
    fuzz::promise(!isItem || equal(raw, input));
    Reader in(input);
    Writer out;
    if (!copyItem(input, in, out, 0) || !in.finish()) return false;
    fuzz::promise(isItem && equal(out.data(), input));
    return true;
}

}  // namespace

std::vector<Bytes> fuzz::seeds()
{
    Writer all;
    all.array(9).unsignedInteger(0).unsignedInteger(UINT64_MAX).integer(-1).integer(INT64_MIN).bytes(Bytes(40, 1));
    all.text("gr\xc3\xbc\xc3\x9f").boolean(true).null().map(2).key(1).array(0).key(-1).map(1).key(300).bytes({});
    Writer nested;
    for (int i = 0; i < 15; ++i) nested.array(1);
    nested.unsignedInteger(24);
    return {chosen(0, all.data()), chosen(0, nested.data()), chosen(1, signSign1(key(), bytesOf("aad"), Bytes(90, 3)).encode())};
}

fuzz::Ways fuzz::ways()
{
    return byFirstByte<2>();
}

bool fuzz::enter(BytesView input)
{
    if (input.empty()) return false;
    const auto rest = input.subspan(1);
    if (input[0] % 2 == 0) return enterItem(rest);
    const auto message = Sign1::decode(rest, 64 * 1024);
    if (!message) return false;
    promise(equal(message->encode(), rest));
    (void)verifySign1(*message, key().publicKey(), bytesOf("aad"));
    return true;
}
