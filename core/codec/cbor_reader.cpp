// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/cbor.h"
#include "core/codec/utf8.h"

#include <algorithm>

namespace quorate::codec {
namespace {

constexpr std::uint8_t simpleFalse = 0xf4;
constexpr std::uint8_t simpleTrue = 0xf5;
constexpr std::uint8_t simpleNull = 0xf6;

}  // namespace

Reader::Reader(BytesView data, ReadLimits limits) : m_data(data), m_limits(limits) {}

void Reader::failAt(ErrorKind kind, std::string_view code)
{
    if (!m_error) m_error = Error{kind, std::string(code), "offset " + std::to_string(m_position)};
}

void Reader::reject(std::string_view code)
{
    failAt(ErrorKind::invalid, code);
}

bool Reader::beginItem()
{
    if (m_error) return false;
    if (m_levels.empty()) return true;
    auto& level = m_levels.back();
    if (level.isMap) {
        if (!level.valueDue) {
            reject("codec.cbor.wrong-type");
            return false;
        }
        level.valueDue = false;
        return true;
    }
    if (level.left == 0) {
        reject("codec.cbor.range");
        return false;
    }
    --level.left;
    return true;
}

Reader::Head Reader::anyHead()
{
    if (m_error) return {};
    if (m_position == m_data.size()) {
        reject("codec.cbor.truncated");
        return {};
    }
    const std::uint8_t first = m_data[m_position];
    const auto major = static_cast<std::uint8_t>(first >> 5);
    const unsigned info = first & 31;
    if (info < 24) {
        ++m_position;
        return {major, info};
    }
    if (major == 7) {  // floats, and simple values nobody uses here
        reject("codec.cbor.wrong-type");
        return {};
    }
    if (info > 27) {  // reserved, or an indefinite length
        reject("codec.cbor.not-canonical");
        return {};
    }
    const std::size_t size = std::size_t{1} << (info - 24);
    if (m_data.size() - m_position - 1 < size) {
        reject("codec.cbor.truncated");
        return {};
    }
    std::uint64_t value = 0;
    for (std::size_t i = 1; i <= size; ++i) value = value << 8 | m_data[m_position + i];
    const std::uint64_t least = size == 1 ? 24 : std::uint64_t{1} << (size * 4);
    if (value < least) {
        reject("codec.cbor.not-canonical");
        return {};
    }
    m_position += 1 + size;
    return {major, value};
}

std::uint64_t Reader::head(std::uint8_t wantedMajor)
{
    if (m_error) return 0;
    // The type is looked at first: an indefinite length of another type is another type.
    if (m_position < m_data.size() && m_data[m_position] >> 5 != wantedMajor) {
        reject("codec.cbor.wrong-type");
        return 0;
    }
    return anyHead().value;
}

std::int64_t Reader::signedHead()
{
    const std::size_t begin = m_position;
    if (!m_error && begin < m_data.size() && m_data[begin] >> 5 > 1) reject("codec.cbor.wrong-type");
    const Head head = anyHead();
    if (m_error) return 0;
    if (head.value > static_cast<std::uint64_t>(INT64_MAX)) {
        m_position = begin;
        reject("codec.cbor.range");
        return 0;
    }
    const auto value = static_cast<std::int64_t>(head.value);
    return head.major == 0 ? value : -1 - value;
}

std::uint64_t Reader::unsignedInteger(std::uint64_t max)
{
    if (!beginItem()) return 0;
    const std::size_t begin = m_position;
    const std::uint64_t value = head(0);
    if (value <= max) return value;
    m_position = begin;
    reject("codec.cbor.range");
    return 0;
}

std::int64_t Reader::integer()
{
    return beginItem() ? signedHead() : 0;
}

BytesView Reader::content(std::uint8_t major, std::size_t minSize, std::size_t maxSize)
{
    if (!beginItem()) return {};
    const std::size_t begin = m_position;
    const std::uint64_t size = head(major);
    if (m_error) return {};
    std::string_view problem;
    if (size < minSize || size > maxSize) {
        problem = "codec.cbor.range";
    } else if (size > m_data.size() - m_position) {
        problem = "codec.cbor.truncated";
    }
    if (!problem.empty()) {
        m_position = begin;
        reject(problem);
        return {};
    }
    const auto view = m_data.subspan(m_position, static_cast<std::size_t>(size));
    if (major == 3 && !isUtf8(view)) {
        reject("codec.cbor.bad-utf8");
        return {};
    }
    m_position += view.size();
    return view;
}

BytesView Reader::bytes(std::size_t maxSize)
{
    return content(2, 0, maxSize);
}

BytesView Reader::fixedBytes(std::size_t size)
{
    return content(2, size, size);
}

std::string Reader::text(std::size_t maxSize)
{
    return std::string(textOf(content(3, 0, maxSize)));
}

bool Reader::boolean()
{
    if (!beginItem()) return false;
    if (m_position == m_data.size()) {
        reject("codec.cbor.truncated");
        return false;
    }
    const std::uint8_t value = m_data[m_position];
    if (value != simpleFalse && value != simpleTrue) {
        reject("codec.cbor.wrong-type");
        return false;
    }
    ++m_position;
    return value == simpleTrue;
}

bool Reader::tryNull()
{
    if (m_error || m_position == m_data.size() || m_data[m_position] != simpleNull) return false;
    if (!beginItem()) return false;
    ++m_position;
    return true;
}

std::size_t Reader::container(std::uint8_t major, std::size_t maxCount, std::size_t minItemBytes)
{
    if (!beginItem()) return 0;
    const std::size_t begin = m_position;
    const std::uint64_t count = head(major);
    if (m_error) return 0;
    std::string_view problem;
    if (m_levels.size() >= m_limits.depth) {
        problem = "codec.cbor.too-deep";
    } else if (count > maxCount || count > m_limits.items) {
        problem = "codec.cbor.too-many";
    } else if (count > (m_data.size() - m_position) / minItemBytes) {
        problem = "codec.cbor.truncated";
    }
    if (!problem.empty()) {
        m_position = begin;
        reject(problem);
        return 0;
    }
    if (m_levels.capacity() == 0) m_levels.reserve(4);   // most records are not deeper
    m_levels.push_back({count, major == 5, false, 0, 0});
    return static_cast<std::size_t>(count);
}

std::size_t Reader::array(std::size_t maxCount)
{
    return container(4, maxCount, 1);
}

void Reader::arrayOf(std::size_t count)
{
    const std::size_t begin = m_position;
    const std::size_t found = container(4, SIZE_MAX, 1);
    if (m_error || found == count) return;
    m_position = begin;
    reject("codec.cbor.range");
}

std::size_t Reader::map(std::size_t maxCount)
{
    return container(5, maxCount, 2);
}

std::int64_t Reader::nextKey()
{
    if (m_error) return 0;
    if (m_levels.empty() || !m_levels.back().isMap || m_levels.back().valueDue) {
        reject("codec.cbor.wrong-type");
        return 0;
    }
    auto& level = m_levels.back();
    if (level.left == 0) {
        reject("codec.cbor.missing-key");
        return 0;
    }
    const std::size_t begin = m_position;
    const std::int64_t key = signedHead();
    if (m_error) return 0;
    const auto encoded = m_data.subspan(begin, m_position - begin);
    const auto last = m_data.subspan(level.lastKeyBegin, level.lastKeyEnd - level.lastKeyBegin);
    if (!last.empty() && !std::ranges::lexicographical_compare(last, encoded)) {
        m_position = begin;
        reject(equal(last, encoded) ? "codec.cbor.duplicate-key" : "codec.cbor.not-canonical");
        return 0;
    }
    --level.left;
    level.valueDue = true;
    level.lastKeyBegin = begin;
    level.lastKeyEnd = begin + encoded.size();
    return key;
}

void Reader::expectKey(std::int64_t key)
{
    const std::size_t begin = m_position;
    const std::int64_t found = nextKey();
    if (m_error || found == key) return;
    const auto encoded = m_data.subspan(begin, m_position - begin);
    const auto expected = Writer().key(key).take();
    m_position = begin;
    reject(std::ranges::lexicographical_compare(encoded, expected) ? "codec.cbor.unknown-key"
                                                                   : "codec.cbor.missing-key");
}

void Reader::leave()
{
    if (m_error) return;
    if (m_levels.empty() || m_levels.back().valueDue) {
        reject("codec.cbor.wrong-type");
        return;
    }
    if (m_levels.back().left > 0) {
        reject(m_levels.back().isMap ? "codec.cbor.unknown-key" : "codec.cbor.too-many");
        return;
    }
    m_levels.pop_back();
}

void Reader::skipItem()
{
    if (m_error) return;
    if (m_position == m_data.size()) {
        reject("codec.cbor.truncated");
        return;
    }
    switch (m_data[m_position] >> 5) {
    case 0: unsignedInteger(); return;
    case 1: integer(); return;
    case 2: bytes(SIZE_MAX); return;
    case 3: content(3, 0, SIZE_MAX); return;
    case 4:
        for (auto left = array(SIZE_MAX); left > 0 && ok(); --left) skipItem();
        leave();
        return;
    case 5:
        for (auto left = map(SIZE_MAX); left > 0 && ok(); --left) {
            nextKey();
            skipItem();
        }
        leave();
        return;
    default:
        if (!tryNull()) boolean();
    }
}

BytesView Reader::rawItem()
{
    const std::size_t begin = m_position;
    skipItem();
    return m_error ? BytesView{} : m_data.subspan(begin, m_position - begin);
}

Status Reader::finish()
{
    if (!m_error && !m_levels.empty()) failAt(ErrorKind::internal, "codec.cbor.not-left");
    if (!m_error && !atEnd()) reject("codec.cbor.trailing-bytes");
    if (m_error) return fail(*m_error);
    return {};
}

}  // namespace quorate::codec
