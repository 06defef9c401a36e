// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/ids.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

// Deterministic CBOR, RFC 8949 section 4.2.1, cut down to what is hashed, stored or sent here: unsigned and negative
// integers, byte strings, UTF-8 text, arrays, maps with integer keys, false, true and null. No floats, no tags, no
// indefinite lengths. The decoder accepts exactly the canonical form, so accepted bytes re-encode to themselves.
namespace quorate::codec {

class Writer {
public:
    Writer() { m_out.reserve(128); }   // most items are small
    Writer& unsignedInteger(std::uint64_t value);
    Writer& integer(std::int64_t value);
    Writer& bytes(BytesView value);
    Writer& text(std::string_view value);  // the caller's own text; must be valid UTF-8
    Writer& boolean(bool value);
    Writer& null();
    Writer& array(std::size_t count);  // `count` items follow
    Writer& map(std::size_t count);    // `count` pairs follow, keys by key(), ascending in encoded order
    Writer& key(std::int64_t value) { return integer(value); }
    Writer& raw(BytesView encoded);    // one item encoded already
    template <class Tag>
    Writer& id(const Id32<Tag>& value) { return bytes(value.bytes); }

    [[nodiscard]] const Bytes& data() const { return m_out; }
    [[nodiscard]] Bytes take() { return std::move(m_out); }

private:
    void head(std::uint8_t major, std::uint64_t value);
    Bytes m_out;
};

// Limits that hold for everything that strangers send.
struct ReadLimits {
    std::size_t depth = 16;             // nested arrays and maps
    std::size_t items = 1'000'000;      // elements of one array, pairs of one map
};

// A pull parser over bytes that it does not own. The first error sticks: every later read returns a zero value and
// finish() tells it, so a decoder reads straight through and checks once. Counts are checked against the bytes that
// remain before anything is reserved. Errors, all of kind invalid, with the offset as context:
//   "codec.cbor.truncated"       the bytes end before the item, or before what a count promises
//   "codec.cbor.not-canonical"   a head longer than needed, an indefinite length, keys out of order
//   "codec.cbor.wrong-type"      another type than asked for, or one that is never used here (float, tag ...)
//   "codec.cbor.range"           a number above its maximum or outside int64, a string too long or of another length,
//                                an array of another count, a read past an array's end
//   "codec.cbor.too-many"        more elements or pairs than allowed, or elements left at leave()
//   "codec.cbor.too-deep", ".bad-utf8", ".duplicate-key", ".trailing-bytes"
//   "codec.cbor.unknown-key"     expectKey() found a key that sorts before it, or pairs were left at leave()
//   "codec.cbor.missing-key"     expectKey() found a later key or the map's end, or nextKey() found the map's end
// finish() with an array or map not left is our own bug: "codec.cbor.not-left" (internal).
class Reader {
public:
    explicit Reader(BytesView data, ReadLimits limits = {});

    std::uint64_t unsignedInteger(std::uint64_t max = UINT64_MAX);
    std::int64_t integer();
    BytesView bytes(std::size_t maxSize);             // points into the input
    BytesView fixedBytes(std::size_t size);           // exactly so many
    std::string text(std::size_t maxSize);
    bool boolean();
    bool tryNull();                                   // consumes a null if one comes next
    std::size_t array(std::size_t maxCount);          // then read so many items, then leave()
    void arrayOf(std::size_t count);                  // exactly so many
    std::size_t map(std::size_t maxCount);            // then nextKey() before each value, then leave()
    std::int64_t nextKey();                           // ascending in encoded order is enforced
    void expectKey(std::int64_t key);                 // nextKey() that must be this one
    void leave();                                     // after the last item of an array or map
    BytesView rawItem();                              // one whole item, checked for canonical form, not interpreted
    template <class IdType>
    IdType id()
    {
        IdType value;
        const BytesView view = fixedBytes(32);
        if (view.size() == 32) std::copy(view.begin(), view.end(), value.bytes.begin());
        return value;
    }

    void reject(std::string_view code);               // for a decoder's own rule: "ledger.manifest.no-target"
    [[nodiscard]] bool ok() const { return !m_error; }
    [[nodiscard]] bool atEnd() const { return m_position == m_data.size(); }
    [[nodiscard]] std::size_t position() const { return m_position; }
    [[nodiscard]] Status finish();                    // the first error, or "codec.cbor.trailing-bytes"

private:
    struct Level {
        std::uint64_t left;                           // items or pairs not yet begun
        bool isMap;
        bool valueDue;                                // in a map: a key has been read, its value not yet
        std::size_t lastKeyBegin, lastKeyEnd;         // encoded previous key, for the order
    };
    struct Head {
        std::uint8_t major;
        std::uint64_t value;
    };
    Head anyHead();                                   // consumes nothing when it fails
    std::uint64_t head(std::uint8_t wantedMajor);
    std::int64_t signedHead();
    std::size_t container(std::uint8_t major, std::size_t maxCount, std::size_t minItemBytes);
    BytesView content(std::uint8_t major, std::size_t minSize, std::size_t maxSize);
    bool beginItem();                                 // false after an error
    void skipItem();
    void failAt(ErrorKind kind, std::string_view code);
    BytesView m_data;
    ReadLimits m_limits;
    std::size_t m_position = 0;
    std::vector<Level> m_levels;
    std::optional<Error> m_error;
};

// Human-readable CBOR diagnostic notation (RFC 8949 section 8) for inspectors; never parsed again.
[[nodiscard]] Result<std::string> diagnostic(BytesView encoded);

}  // namespace quorate::codec
