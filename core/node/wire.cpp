// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/wire.h"

#include "core/codec/cbor.h"
#include "core/ledger/genesis.h"

#include <algorithm>

namespace quorate::node {
namespace {

constexpr std::string_view protocol = "quorate/node/1";

enum class Type : std::uint64_t { hello = 0, cosignature = 1, genesisRequest = 2, genesis = 3, remark = 4, remarksHave = 5, remarksWanted = 6 };

constexpr std::size_t maxVersion = 32;
constexpr std::size_t maxGenesisMessage = ledger::maxGenesisSize + 64;

void begin(codec::Writer& out, std::size_t items, Type type)
{
    out.array(items + 2).text(protocol).unsignedInteger(static_cast<std::uint64_t>(type));
}

bool isGenesis(BytesView encoded)
{
    codec::Writer head;
    begin(head, 1, Type::genesis);
    return encoded.size() > head.data().size() && equal(encoded.first(head.data().size()), head.data());
}

void writeIds(codec::Writer& out, Type type, const std::vector<Hash32>& ids)
{
    begin(out, 1, type);
    out.array(ids.size());
    for (const auto& id : ids) out.id(id);
}

std::vector<Hash32> readIds(codec::Reader& in)
{
    std::vector<Hash32> ids(in.array(maxRemarkIds));
    for (auto& id : ids) id = in.id<Hash32>();
    in.leave();
    return ids;
}

}  // namespace

Bytes encodeNodeMessage(const NodeMessage& message)
{
    codec::Writer out;
    if (const auto* hello = std::get_if<HelloMessage>(&message)) {
        begin(out, hello->version.empty() ? 5 : 6, Type::hello);
        out.id(hello->consortium);
        if (hello->swarm) {
            out.text(toString(*hello->swarm));
        } else {
            out.null();
        }
        out.unsignedInteger(hello->release.value).unsignedInteger(hello->delivery.value).integer(hello->at.ms);
        if (!hello->version.empty()) out.text(hello->version);
    } else if (const auto* request = std::get_if<GenesisRequest>(&message)) {
        begin(out, 1, Type::genesisRequest);
        out.id(request->consortium);
    } else if (const auto* genesis = std::get_if<GenesisMessage>(&message)) {
        begin(out, 1, Type::genesis);
        out.bytes(genesis->genesis);
    } else if (const auto* remark = std::get_if<RemarkMessage>(&message)) {
        begin(out, 3, Type::remark);
        out.bytes(remark->remark.statement).id(remark->remark.key).bytes(remark->remark.signature);
    } else if (const auto* have = std::get_if<RemarksHave>(&message)) {
        writeIds(out, Type::remarksHave, have->ids);
    } else if (const auto* wanted = std::get_if<RemarksWanted>(&message)) {
        writeIds(out, Type::remarksWanted, wanted->ids);
    } else {
        const auto& cosignature = std::get<CosignatureMessage>(message);
        begin(out, 6, Type::cosignature);
        out.unsignedInteger(static_cast<std::uint64_t>(cosignature.chain))
            .unsignedInteger(cosignature.size)
            .id(cosignature.root)
            .text(cosignature.member.slug)
            .unsignedInteger(cosignature.seconds)
            .bytes(cosignature.signature);
    }
    return out.take();
}

Result<NodeMessage> decodeNodeMessage(BytesView encoded)
{
    if (encoded.size() > maxNodeMessage && !(encoded.size() <= maxGenesisMessage && isGenesis(encoded))) {
        return fail(ErrorKind::invalid, "node.wire.too-large", std::to_string(encoded.size()) + " bytes");
    }
    codec::Reader in(encoded);
    const auto items = in.array(16);
    if (in.text(32) != protocol) in.reject("node.wire.unknown-type");
    const auto type = static_cast<Type>(in.unsignedInteger());
    NodeMessage message;
    if (type == Type::hello && (items == 7 || items == 8)) {
        HelloMessage hello;
        hello.consortium = in.id<ConsortiumId>();
        if (!in.tryNull()) {
            if (auto endpoint = parseEndpoint(in.text(64))) hello.swarm = *endpoint;
            else in.reject("node.wire.endpoint");
        }
        hello.release = Height(in.unsignedInteger());
        hello.delivery = Height(in.unsignedInteger());
        hello.at.ms = in.integer();
        if (items == 8) {
            hello.version = in.text(maxVersion);
            const bool plain = std::ranges::all_of(hello.version, [](char c) { return c > 0x20 && c < 0x7f; });
            if (hello.version.empty() || !plain) in.reject("node.wire.unknown-type");
        }
        message = std::move(hello);
    } else if (type == Type::cosignature && items == 8) {
        CosignatureMessage cosignature;
        cosignature.chain = static_cast<ledger::ChainKind>(in.unsignedInteger(1));
        cosignature.size = in.unsignedInteger();
        cosignature.root = in.id<Hash32>();
        cosignature.member.slug = in.text(64);
        cosignature.seconds = in.unsignedInteger(UINT32_MAX);
        const auto signature = in.fixedBytes(64);
        if (signature.size() == 64) std::ranges::copy(signature, cosignature.signature.begin());
        message = std::move(cosignature);
    } else if (type == Type::genesisRequest && items == 3) {
        message = GenesisRequest{in.id<ConsortiumId>()};
    } else if (type == Type::genesis && items == 3) {
        message = GenesisMessage{toBytes(in.bytes(ledger::maxGenesisSize))};
    } else if (type == Type::remark && items == 5) {
        RemarkMessage said;
        said.remark.statement = toBytes(in.bytes(maxNodeMessage));
        said.remark.key = in.id<crypto::PublicKey>();
        const auto signature = in.fixedBytes(64);
        if (signature.size() == 64) std::ranges::copy(signature, said.remark.signature.begin());
        message = std::move(said);
    } else if (type == Type::remarksHave && items == 3) {
        message = RemarksHave{readIds(in)};
    } else if (type == Type::remarksWanted && items == 3) {
        message = RemarksWanted{readIds(in)};
    } else {
        in.reject("node.wire.unknown-type");
    }
    in.leave();
    if (auto done = in.finish(); !done) return fail(done.error());
    return message;
}

bool isNodeMessage(BytesView encoded)
{
    codec::Writer text;
    text.text(protocol);
    return encoded.size() > 1 + text.data().size() && encoded[0] >> 5 == 4 &&
           equal(encoded.subspan(1, text.data().size()), text.data());
}

}  // namespace quorate::node
