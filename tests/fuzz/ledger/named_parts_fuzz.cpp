// SPDX-License-Identifier: GPL-3.0-or-later
// What a stranger signed, as people are shown it: a transaction's payload, or a statement, chosen by the first byte. The parts say all
// that the bytes say: from them the same bytes are made again.
#include "core/codec/cbor.h"
#include "core/codec/cose.h"
#include "core/ledger/members.h"
#include "core/ledger/named_parts.h"
#include "core/ledger/transaction.h"
#include "tests/fuzz/door.h"
#include "tests/unit/ledger/golden.h"

using namespace quorate;
using ledger::NamedPart;

namespace {

constexpr std::uint32_t deepest = 64;

// The part at `next`, with those below it.
void write(codec::Writer& out, const std::vector<NamedPart>& parts, std::size_t& next)
{
    fuzz::promise(next < parts.size());
    const NamedPart& part = parts[next++];
    fuzz::promise(part.depth < deepest);
    const auto below = [&]() -> const NamedPart& {
        fuzz::promise(next < parts.size() && parts[next].depth == part.depth + 1);
        return parts[next];
    };
    switch (part.form) {
    case NamedPart::Form::map:
        out.map(std::stoul(part.value));
        for (auto left = std::stoul(part.value); left > 0; --left) {
            out.key(below().place);
            write(out, parts, next);
        }
        return;
    case NamedPart::Form::array:
        out.array(std::stoul(part.value));
        for (std::size_t place = 0; place < std::stoul(part.value); ++place) {
            fuzz::promise(below().place == static_cast<std::int64_t>(place));
            write(out, parts, next);
        }
        return;
    case NamedPart::Form::wrapped: {
        codec::Writer inner;
        fuzz::promise(below().place == 0);
        write(inner, parts, next);
        fuzz::promise(std::to_string(inner.data().size()) == part.value);
        out.bytes(inner.data());
        return;
    }
    case NamedPart::Form::bytes: {
        const auto bytes = fromHex(part.value);
        fuzz::promise(bytes.has_value());
        out.bytes(*bytes);
        return;
    }
    case NamedPart::Form::text: out.text(part.value); return;
    case NamedPart::Form::number:
        if (part.value.starts_with('-')) out.integer(std::stoll(part.value));
        else out.unsignedInteger(std::stoull(part.value));
        return;
    case NamedPart::Form::word:
        if (part.value == "null") out.null();
        else out.boolean(part.value == "true");
        return;
    }
}

}  // namespace

std::vector<Bytes> fuzz::seeds()
{
    std::vector<Bytes> out;
    for (const auto& golden : test::goldens()) {
        if (golden.name.starts_with("transaction-")) {
            const auto message = codec::Sign1::decode(golden.bytes, ledger::maxTransactionSize);
            promise(message.has_value());
            out.push_back(chosen(0, message->payload));
        } else if (ledger::namedStatement(golden.bytes)) {
            out.push_back(chosen(1, golden.bytes));
        }
    }
    return out;
}

fuzz::Ways fuzz::ways()
{
    return byFirstByte<2>();
}

bool fuzz::enter(BytesView input)
{
    if (input.empty()) return false;
    const auto content = input.subspan(1);
    const auto parts = input[0] % 2 == 0 ? ledger::namedTransaction(content) : ledger::namedStatement(content);
    if (!parts) return false;
    promise(parts->size() <= content.size());
    codec::Writer again;
    std::size_t next = 0;
    write(again, *parts, next);
    promise(next == parts->size() && equal(again.data(), content));
    promise(!ledger::annotated(*parts).empty());
    return true;
}
