// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// What the bytes of a transaction say, field by field, with the names of the fields. Pure; any thread.
namespace quorate::ledger {

// One part, in the order of the bytes. The parts of a map, of an array and of CBOR that lies in bytes follow it, one deeper.
struct NamedPart {
    enum class Form {
        map,                           // `value`: how many fields follow
        array,                         // `value`: how many items follow
        wrapped,                       // bytes that are CBOR themselves: one part follows; `value`: how many bytes
        bytes,                         // hex
        text,
        number,
        word,                          // true, false, null
    };
    std::uint32_t depth = 0;
    std::int64_t place = 0;            // the key in its map, or the place in its array from 0
    std::string_view name;             // a slug that lives as long as the program; empty: one of many alike, and the whole
    Form form = Form::word;
    std::string value;
    // What a number stands for, a slug that lives as long as the program: "time" (ms since 1970), "size" (bytes), "roles" (a
    // mask), or whose words `meaning` has: "chain", "transaction-kind", "verdict", "severity", "role", "key-purpose",
    // "target-kind", "artifact-kind". Empty: it stands for itself.
    std::string_view sense{};
    std::string meaning{};             // the ledger's words: "approve", "vendor checker"; empty: `sense` has none
    friend bool operator==(const NamedPart&, const NamedPart&) = default;
};

// Of Transaction::encodePayload(). Errors of the codec; "ledger.transaction.unknown-kind".
[[nodiscard]] Result<std::vector<NamedPart>> namedTransaction(BytesView payload);
// Of what a member signs on its own: a manifest, or a statement that begins with its domain. The fields of a statement of another
// domain have no names.
[[nodiscard]] Result<std::vector<NamedPart>> namedStatement(BytesView content);

// Of a whole message of an engine, COSE_Sign1 over a block header or a finality vote.
[[nodiscard]] Result<std::vector<NamedPart>> namedEngineMessage(BytesView message);

// A line a part, "name: value", and what is in a part under it, two spaces deeper. To be read beside another one.
[[nodiscard]] std::string lines(const std::vector<NamedPart>& parts);
// CBOR diagnostic notation (RFC 8949 section 8), names and words as comments: {/ chain / 1: 0 / release /, ...}; for people, never
// parsed again. Bytes that are CBOR stand as << >>.
[[nodiscard]] std::string annotated(const std::vector<NamedPart>& parts);

}  // namespace quorate::ledger
