// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/validator_record.h"

#include "core/codec/cbor.h"

namespace quorate::chain {
namespace {

Bytes keyAt(std::string_view name, Height height)
{
    Bytes key = toBytes(bytesOf(name));
    for (unsigned shift = 64; shift > 0; shift -= 8) key.push_back(static_cast<std::uint8_t>(height.value >> (shift - 8)));
    return key;
}

Bytes keyOf(std::string_view name, const KeyId& validator)
{
    Bytes key = toBytes(bytesOf(name));
    append(key, validator.view());
    return key;
}

}  // namespace

Bytes ValidatorRecord::encode(ledger::ChainKind chain) const
{
    codec::Writer out;
    out.array(4).unsignedInteger(2).array(sealed.spans().size());
    for (const auto& span : sealed.spans()) out.array(2).unsignedInteger(span.first).unsignedInteger(span.last);
    out.unsignedInteger(highestSource.value);
    if (newest) out.bytes(newest->encode(chain));
    else out.null();
    return out.take();
}

Result<ValidatorRecord> ValidatorRecord::decode(ledger::ChainKind chain, BytesView encoded)
{
    codec::Reader in(encoded);
    ValidatorRecord record;
    in.arrayOf(4);
    const auto version = in.unsignedInteger();
    if (version == 1) {   // knew the newest turn alone
        if (!in.tryNull()) record.sealed.addUpTo(in.unsignedInteger());
    } else if (version == 2) {
        for (std::size_t left = in.array(SealedTurns::mostSpans); left > 0 && in.ok(); --left) {
            in.arrayOf(2);
            SealedTurns::Span span;
            span.first = in.unsignedInteger();
            span.last = in.unsignedInteger();
            in.leave();
            if (!record.sealed.append(span)) in.reject("codec.cbor.range");
        }
        in.leave();
    } else {
        in.reject("chain.record.version");
    }
    record.highestSource = Height(in.unsignedInteger());
    std::optional<Bytes> vote;
    if (!in.tryNull()) vote = toBytes(in.bytes(maxVoteSize));
    in.leave();
    if (const auto status = in.finish(); !status) return fail(status.error());
    if (vote) {
        const auto newest = FinalityVote::decode(chain, *vote);
        if (!newest) return fail(newest.error());
        record.newest = *newest;
    }
    return record;
}

Bytes recordKey(const KeyId& validator) { return keyOf("validator/", validator); }
Bytes heardVoteKey(const KeyId& validator) { return keyOf("heard-vote/", validator); }
Bytes heardSealKey(const KeyId& validator) { return keyOf("heard-seal/", validator); }

Bytes certificateKey(Height height) { return keyAt("finality/", height); }
Bytes headerKey(Height height) { return keyAt("header/", height); }
Bytes restoredKey() { return toBytes(bytesOf("restored")); }
Bytes weightKey() { return toBytes(bytesOf("weight")); }

Bytes encodeWeight(const engine::BlockRef& of, const Weight& weight)
{
    codec::Writer out;
    out.array(4).unsignedInteger(of.height.value).id(of.id).unsignedInteger(weight.high).unsignedInteger(weight.low);
    return out.take();
}

Result<std::pair<engine::BlockRef, Weight>> decodeWeight(BytesView encoded)
{
    codec::Reader in(encoded);
    std::pair<engine::BlockRef, Weight> out;
    in.arrayOf(4);
    out.first.height = Height(in.unsignedInteger());
    out.first.id = in.id<BlockId>();
    out.second.high = in.unsignedInteger();
    out.second.low = in.unsignedInteger();
    in.leave();
    if (const auto status = in.finish(); !status) return fail(status.error());
    return out;
}

}  // namespace quorate::chain
