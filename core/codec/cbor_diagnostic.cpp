// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/cbor.h"
#include "core/codec/quoted.h"

namespace quorate::codec {

void appendQuoted(std::string& out, std::string_view text)
{
    out += '"';
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (code < 0x20 || code == 0x7f) {
            out += "\\u00" + toHex({&code, 1});
        } else {
            out += c;
        }
    }
    out += '"';
}

namespace {

void appendItem(std::string& out, Reader& reader, BytesView data)
{
    if (reader.atEnd()) {
        reader.rawItem();  // tells what is wrong
        return;
    }
    switch (data[reader.position()] >> 5) {
    case 0: out += std::to_string(reader.unsignedInteger()); return;
    case 1: out += std::to_string(reader.integer()); return;
    case 2: out += "h'" + toHex(reader.bytes(SIZE_MAX)) + "'"; return;
    case 3: appendQuoted(out, reader.text(SIZE_MAX)); return;
    case 4: {
        const auto count = reader.array(SIZE_MAX);
        out += '[';
        for (std::size_t i = 0; i < count && reader.ok(); ++i) {
            if (i > 0) out += ", ";
            appendItem(out, reader, data);
        }
        out += ']';
        reader.leave();
        return;
    }
    case 5: {
        const auto count = reader.map(SIZE_MAX);
        out += '{';
        for (std::size_t i = 0; i < count && reader.ok(); ++i) {
            if (i > 0) out += ", ";
            out += std::to_string(reader.nextKey()) + ": ";
            appendItem(out, reader, data);
        }
        out += '}';
        reader.leave();
        return;
    }
    default:
        if (reader.tryNull()) {
            out += "null";
        } else {
            out += reader.boolean() ? "true" : "false";
        }
    }
}

}  // namespace

Result<std::string> diagnostic(BytesView encoded)
{
    Reader reader(encoded);
    std::string out;
    appendItem(out, reader, encoded);
    if (const auto done = reader.finish(); !done) return fail(done.error());
    return out;
}

}  // namespace quorate::codec
