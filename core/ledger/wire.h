// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/payload_ref.h"
#include "core/codec/cbor.h"
#include "core/ledger/manifest.h"
#include "core/ledger/members.h"
#include "core/ledger/records.h"

#include <algorithm>
#include <utility>

// Private to this folder: how the ledger's values lie in CBOR. A record is a map with the keys 1 to n, all present; what
// may be absent is null. Small values are arrays.
namespace quorate::ledger {

using codec::Reader;
using codec::Writer;

// Reads a record's fields in order: `decodeFrom(fields.next(), value)`.
class FieldReader {
public:
    FieldReader(Reader& reader, std::size_t count) : FieldReader(reader, count, count) {}
    // With fields at the end that may be absent.
    FieldReader(Reader& reader, std::size_t least, std::size_t most) : m_reader(reader), m_count(reader.map(most))
    {
        if (m_count < least) reader.reject("codec.cbor.missing-key");
    }
    ~FieldReader() { m_reader.leave(); }
    FieldReader(const FieldReader&) = delete;
    FieldReader& operator=(const FieldReader&) = delete;
    Reader& next()
    {
        m_reader.expectKey(++m_key);
        return m_reader;
    }
    [[nodiscard]] bool more() const { return m_reader.ok() && std::cmp_less(m_key, m_count); }

private:
    Reader& m_reader;
    std::size_t m_count;
    std::int64_t m_key = 0;
};

class FieldWriter {
public:
    FieldWriter(Writer& writer, std::size_t count) : m_writer(writer) { writer.map(count); }
    Writer& next() { return m_writer.key(++m_key); }

private:
    Writer& m_writer;
    std::int64_t m_key = 0;
};

// An array of exactly `count` items, for small values.
class TupleReader {
public:
    TupleReader(Reader& reader, std::size_t count) : m_reader(reader) { reader.arrayOf(count); }
    ~TupleReader() { m_reader.leave(); }
    TupleReader(const TupleReader&) = delete;
    TupleReader& operator=(const TupleReader&) = delete;

private:
    Reader& m_reader;
};

template <class Tag>
void encodeTo(Writer& w, const Id32<Tag>& value) { w.id(value); }
template <class Tag>
void decodeFrom(Reader& r, Id32<Tag>& value) { value = r.id<Id32<Tag>>(); }

template <class Tag>
void encodeTo(Writer& w, const Number<Tag>& value) { w.unsignedInteger(value.value); }
template <class Tag>
void decodeFrom(Reader& r, Number<Tag>& value) { value = Number<Tag>(r.unsignedInteger()); }

template <std::size_t N>
void encodeTo(Writer& w, const std::array<std::uint8_t, N>& value) { w.bytes(value); }
template <std::size_t N>
void decodeFrom(Reader& r, std::array<std::uint8_t, N>& value)
{
    const BytesView view = r.fixedBytes(N);
    if (view.size() == N) std::copy(view.begin(), view.end(), value.begin());
}

// Times beyond the bounds are written as the nearest bound.
void encodeTo(Writer& w, const UnixTime& value);
void decodeFrom(Reader& r, UnixTime& value);
void encodeTo(Writer& w, const PayloadRef& value);
void decodeFrom(Reader& r, PayloadRef& value);

// "ledger.id.malformed" unless they are slugs.
void encodeTo(Writer& w, const MemberId& value);
void decodeFrom(Reader& r, MemberId& value);
void encodeTo(Writer& w, const ModelId& value);
void decodeFrom(Reader& r, ModelId& value);
void encodeTo(Writer& w, const Version& value);
void decodeFrom(Reader& r, Version& value);
void encodeTo(Writer& w, const MemberSignature& value);
void decodeFrom(Reader& r, MemberSignature& value);
void encodeTo(Writer& w, const ManifestSignature& value);
void decodeFrom(Reader& r, ManifestSignature& value);
void encodeTo(Writer& w, const SignedManifest& value);
void decodeFrom(Reader& r, SignedManifest& value);
void encodeTo(Writer& w, const Artifact& value);
void decodeFrom(Reader& r, Artifact& value);
void encodeTo(Writer& w, const Manifest& value);
void decodeFrom(Reader& r, Manifest& value);
void encodeTo(Writer& w, const MemberRecord& value);
void decodeFrom(Reader& r, MemberRecord& value);
void encodeTo(Writer& w, const EpochMember& value);
void decodeFrom(Reader& r, EpochMember& value);
void encodeTo(Writer& w, const Epoch& value);
void decodeFrom(Reader& r, Epoch& value);
void encodeTo(Writer& w, const SignedEpoch& value);
void decodeFrom(Reader& r, SignedEpoch& value);
void encodeTo(Writer& w, const ModelRecord& value);
void decodeFrom(Reader& r, ModelRecord& value);
void encodeTo(Writer& w, const DeviceCertificate& value);
void decodeFrom(Reader& r, DeviceCertificate& value);

// "ledger.id.malformed" unless it is one.
std::string slugFrom(Reader& r);
// "ledger.text.control-character", "ledger.text.empty".
std::string nameFrom(Reader& r);                                 // 1 to 128 bytes on one line
std::string plainTextFrom(Reader& r, std::size_t maxSize);       // lines; may be empty

template <class T>
void encodeTo(Writer& w, const std::optional<T>& value)
{
    if (value) encodeTo(w, *value);
    else w.null();
}
template <class T>
void decodeFrom(Reader& r, std::optional<T>& value)
{
    value.reset();
    if (r.tryNull()) return;
    T inner;
    decodeFrom(r, inner);
    value = std::move(inner);
}

template <class T>
void encodeTo(Writer& w, const std::vector<T>& values)
{
    w.array(values.size());
    for (const T& value : values) encodeTo(w, value);
}
template <class T>
void decodeListFrom(Reader& r, std::vector<T>& values, std::size_t max, std::size_t min = 0)
{
    values.clear();
    const std::size_t count = r.array(max);
    if (count < min) r.reject("ledger.list.too-short");
    for (std::size_t i = 0; i < count && r.ok(); ++i) {
        T value;
        decodeFrom(r, value);
        values.push_back(std::move(value));
    }
    r.leave();
}

template <class Enum>
void encodeEnumTo(Writer& w, Enum value) { w.unsignedInteger(static_cast<std::uint64_t>(value)); }
// "codec.cbor.range" outside of [first, last].
template <class Enum>
void decodeEnumFrom(Reader& r, Enum& value, Enum first, Enum last)
{
    const std::uint64_t number = r.unsignedInteger(static_cast<std::uint64_t>(last));
    if (number < static_cast<std::uint64_t>(first)) r.reject("codec.cbor.range");
    value = static_cast<Enum>(number);
}

// Sorted and distinct.
template <class T, class Projection = std::identity>
[[nodiscard]] bool strictlyAscending(const std::vector<T>& values, Projection projection = {})
{
    return std::ranges::adjacent_find(values, std::ranges::greater_equal{}, projection) == values.end();
}

template <class T>
[[nodiscard]] bool allDistinct(std::vector<T> values)
{
    std::ranges::sort(values);
    return std::ranges::adjacent_find(values) == values.end();
}

template <class T>
[[nodiscard]] Bytes encoded(const T& value)
{
    Writer w;
    encodeTo(w, value);
    return w.take();
}

template <class T>
[[nodiscard]] Result<T> decoded(BytesView bytes)
{
    Reader r(bytes);
    T value;
    decodeFrom(r, value);
    if (auto status = r.finish(); !status) return fail(status.error());
    return value;
}

}  // namespace quorate::ledger
