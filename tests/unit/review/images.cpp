// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/review/images.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace quorate::test {
namespace {

void put(Bytes& out, std::uint64_t value, unsigned width, bool big)
{
    for (unsigned i = 0; i < width; ++i) {
        const unsigned shift = 8 * (big ? width - 1 - i : i);
        out.push_back(static_cast<std::uint8_t>(value >> shift));
    }
}

void pad(Bytes& out, std::size_t to)
{
    while (out.size() % to != 0) out.push_back(0);
}

std::uint32_t crcOf(BytesView data)
{
    std::uint32_t crc = 0xFFFFFFFFu;
    for (const auto byte : data) {
        crc ^= byte;
        for (int i = 0; i < 8; ++i) crc = (crc >> 1) ^ (0xEDB88320u & (0u - (crc & 1u)));
    }
    return ~crc;
}

void addText(Bytes& out, const std::string& text)
{
    append(out, bytesOf(text));
}

}  // namespace

// "LENGTH KEY=VALUE\n", the length counting itself.
static std::string paxRecord(const std::string& key, const std::string& value)
{
    const std::string body = " " + key + "=" + value + "\n";
    std::size_t length = body.size() + 1;
    while (std::to_string(length).size() + body.size() != length) ++length;
    return std::to_string(length) + body;
}

Bytes tarOf(const std::vector<Member>& given)
{
    std::vector<Member> members;
    for (const auto& m : given) {
        std::string records;
        for (const auto& [key, value] : m.attributes) records += paxRecord("SCHILY.xattr." + key, value);
        if (!records.empty()) members.push_back({"pax", records, 0644, 'x', {}});
        members.push_back(m);
    }
    Bytes out;
    for (const auto& m : members) {
        char head[512] = {};
        const bool file = m.type == '0' || m.type == 'x';
        std::memcpy(head, m.name.data(), std::min<std::size_t>(m.name.size(), 100));
        std::snprintf(head + 100, 8, "%07o", m.mode);
        std::snprintf(head + 108, 8, "%07o", 0u);
        std::snprintf(head + 116, 8, "%07o", 0u);
        std::snprintf(head + 124, 12, "%011llo", static_cast<unsigned long long>(file ? m.contents.size() : 0));
        std::snprintf(head + 136, 12, "%011o", 0u);
        head[156] = m.type;
        std::memcpy(head + 157, m.link.data(), std::min<std::size_t>(m.link.size(), 100));
        std::memcpy(head + 257, "ustar\0" "00", 8);
        std::snprintf(head + 329, 8, "%07o", m.major);
        std::snprintf(head + 337, 8, "%07o", m.minor);
        std::memset(head + 148, ' ', 8);
        unsigned sum = 0;
        for (const char c : head) sum += static_cast<std::uint8_t>(c);
        std::snprintf(head + 148, 7, "%06o", sum);
        append(out, bytesOf({head, sizeof head}));
        if (file) {
            addText(out, m.contents);
            pad(out, 512);
        }
    }
    out.resize(out.size() + 1024);
    return out;
}

Bytes cpioOf(const std::vector<Member>& members)
{
    Bytes out;
    const auto one = [&](const std::string& name, unsigned mode, const std::string& data, unsigned inode, unsigned names) {
        char head[111];
        std::snprintf(head, sizeof head, "070701%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x", inode, mode, 0u, 0u, names, 0u,
                      static_cast<unsigned>(data.size()), 0u, 0u, 0u, 0u, static_cast<unsigned>(name.size() + 1), 0u);
        addText(out, head);
        addText(out, name);
        out.push_back(0);
        pad(out, 4);
        addText(out, data);
        pad(out, 4);
    };
    for (const auto& m : members) {
        const unsigned kind = m.type == '2' ? 0120000 : m.type == '5' ? 0040000 : 0100000;
        one(m.name, kind | m.mode, m.type == '2' ? m.link : m.contents, m.inode, m.names);
    }
    one("TRAILER!!!", 0, {}, 0, 1);
    return out;
}

Bytes zipOf(const std::vector<Member>& members)
{
    Bytes out;
    Bytes central;
    for (const auto& m : members) {
        const auto at = out.size();
        const auto crc = crcOf(bytesOf(m.contents));
        const auto common = [&](Bytes& to) {
            put(to, 20, 2, false);
            put(to, 0, 2, false);
            put(to, 0, 2, false);
            put(to, 0x21, 4, false);
            put(to, crc, 4, false);
            put(to, m.contents.size(), 4, false);
            put(to, m.contents.size(), 4, false);
            put(to, m.name.size(), 2, false);
            put(to, 0, 2, false);
        };
        addText(out, "PK\x03\x04");
        common(out);
        addText(out, m.name);
        addText(out, m.contents);
        addText(central, "PK\x01\x02");
        put(central, 0x031E, 2, false);
        common(central);
        put(central, 0, 6, false);
        put(central, (0100000u | m.mode) << 16, 4, false);
        put(central, at, 4, false);
        addText(central, m.name);
    }
    const auto at = out.size();
    append(out, central);
    addText(out, "PK\x05\x06");
    put(out, 0, 4, false);
    put(out, members.size(), 2, false);
    put(out, members.size(), 2, false);
    put(out, central.size(), 4, false);
    put(out, at, 4, false);
    put(out, 0, 2, false);
    return out;
}

// Deflate with one match repeated: run lengths of the first byte when the data is uniform, stored blocks otherwise
// (RFC 1951, RFC 1952).
Bytes gzipOf(BytesView data)
{
    Bytes out{0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3};
    const bool uniform = data.size() > 1000 && std::ranges::all_of(data, [&](auto b) { return b == data[0]; });
    if (uniform) {
        std::uint64_t bits = 0;
        unsigned have = 0;
        const auto bit = [&](unsigned value, unsigned count) {
            bits |= static_cast<std::uint64_t>(value) << have;
            for (have += count; have >= 8; have -= 8, bits >>= 8) out.push_back(static_cast<std::uint8_t>(bits));
        };
        const auto code = [&](unsigned value, unsigned count) {   // Huffman codes go most significant bit first
            for (unsigned i = count; i-- > 0;) bit(value >> i & 1u, 1);
        };
        const auto literal = [&](unsigned byte) { byte < 144 ? code(0x30 + byte, 8) : code(0x190 + byte - 144, 9); };
        bit(1, 1);
        bit(1, 2);
        std::size_t left = data.size() - 1;
        literal(data[0]);
        for (; left >= 258; left -= 258) {
            code(0xC5, 8);   // length 258
            code(0, 5);      // distance 1
        }
        for (; left > 0; --left) literal(data[0]);
        code(0, 7);
        if (have > 0) bit(0, 8 - have);
    } else {
        for (std::size_t at = 0;;) {
            const std::size_t size = std::min<std::size_t>(data.size() - at, 65535);
            const bool last = at + size == data.size();
            out.push_back(last ? 1 : 0);
            put(out, size, 2, false);
            put(out, ~size & 0xFFFFu, 2, false);
            append(out, data.subspan(at, size));
            at += size;
            if (last) break;
        }
    }
    put(out, crcOf(data), 4, false);
    put(out, data.size() & 0xFFFFFFFFu, 4, false);
    return out;
}

Bytes elfOf(const ElfParts& p)
{
    const bool wide = p.bits == 64;
    const bool big = p.bigEndian;
    const unsigned word = wide ? 8 : 4;
    const std::size_t headSize = wide ? 64 : 52, segmentSize = wide ? 56 : 32;
    std::string names(1, '\0');
    const auto name = [&](const std::string& text) {
        const auto at = names.size();
        names += text + '\0';
        return at;
    };
    Bytes symbols(wide ? 24 : 16, 0);
    const auto symbol = [&](const std::string& text, std::uint64_t size, bool imported) {
        put(symbols, name(text), 4, big);
        if (wide) {
            put(symbols, 0x12, 1, big);
            put(symbols, 0, 1, big);
            put(symbols, imported ? 0 : 1, 2, big);
            put(symbols, 0, 8, big);
            put(symbols, size, 8, big);
        } else {
            put(symbols, 0, 4, big);
            put(symbols, size, 4, big);
            put(symbols, 0x12, 1, big);
            put(symbols, 0, 1, big);
            put(symbols, imported ? 0 : 1, 2, big);
        }
    };
    for (const auto& [text, size] : p.symbols) symbol(text, size, false);
    for (const auto& text : p.imports) symbol(text, 0, true);
    Bytes dynamic;
    const auto tag = [&](std::uint64_t t, std::uint64_t value) {
        put(dynamic, t, word, big);
        put(dynamic, value, word, big);
    };
    for (const auto& library : p.needed) tag(1, name(library));
    if (p.bindNow) tag(30, 8);
    const std::size_t tags = p.needed.size() + (p.bindNow ? 1 : 0) + 3;
    const unsigned segments = 4;
    const std::size_t dynamicAt = headSize + segments * segmentSize;
    const std::size_t namesAt = dynamicAt + tags * word * 2;
    tag(5, namesAt);
    tag(10, names.size());
    tag(0, 0);

    Bytes body;                                   // from namesAt on
    struct Section { std::string title; std::uint32_t type; std::uint64_t flags, at, size; std::uint32_t link; };
    std::vector<Section> sections{{"", 0, 0, 0, 0, 0}};
    addText(body, names);
    sections.push_back({".dynstr", 3, 2, namesAt, names.size(), 0});
    pad(body, 8);
    sections.push_back({".dynsym", 11, 2, namesAt + body.size(), symbols.size(), 1});
    append(body, symbols);
    for (const auto& [title, bytes] : p.sections) {
        sections.push_back({title, 1, title == ".text" ? 6u : 2u, namesAt + body.size(), bytes.size(), 0});
        append(body, bytes);
    }
    std::string titles(1, '\0');
    std::vector<std::size_t> titleAt;
    sections.push_back({".shstrtab", 3, 0, 0, 0, 0});
    for (const auto& s : sections) {
        titleAt.push_back(s.title.empty() ? 0 : titles.size());
        if (!s.title.empty()) titles += s.title + '\0';
    }
    sections.back().at = namesAt + body.size();
    sections.back().size = titles.size();
    addText(body, titles);
    pad(body, 8);
    const std::size_t tableAt = namesAt + body.size();

    Bytes out{0x7f, 'E', 'L', 'F', static_cast<std::uint8_t>(wide ? 2 : 1), static_cast<std::uint8_t>(big ? 2 : 1), 1};
    out.resize(16);
    put(out, p.pie ? 3 : 2, 2, big);
    put(out, wide ? 62 : 8, 2, big);
    put(out, 1, 4, big);
    put(out, 0, word, big);
    put(out, headSize, word, big);
    put(out, tableAt, word, big);
    put(out, 0, 4, big);
    put(out, headSize, 2, big);
    put(out, segmentSize, 2, big);
    put(out, segments, 2, big);
    put(out, wide ? 64 : 40, 2, big);
    put(out, sections.size(), 2, big);
    put(out, sections.size() - 1, 2, big);
    const auto segment = [&](std::uint32_t type, std::uint32_t flags, std::uint64_t at, std::uint64_t size) {
        put(out, type, 4, big);
        if (wide) put(out, flags, 4, big);
        put(out, at, word, big);
        put(out, at, word, big);
        put(out, at, word, big);
        put(out, size, word, big);
        put(out, size, word, big);
        if (!wide) put(out, flags, 4, big);
        put(out, 8, word, big);
    };
    segment(1, p.writableCode ? 7 : 5, 0, tableAt);
    segment(2, 6, dynamicAt, dynamic.size());
    segment(0x6474e551, p.executableStack ? 7 : 6, 0, 0);
    segment(p.relro ? 0x6474e552 : 0, 4, dynamicAt, dynamic.size());
    append(out, dynamic);
    append(out, body);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const auto& s = sections[i];
        put(out, titleAt[i], 4, big);
        put(out, s.type, 4, big);
        put(out, s.flags, word, big);
        put(out, 0, word, big);
        put(out, s.at, word, big);
        put(out, s.size, word, big);
        put(out, s.link, 4, big);
        put(out, 0, 4, big);
        put(out, 8, word, big);
        put(out, s.type == 11 ? (wide ? 24 : 16) : 0, word, big);
    }
    return out;
}

Bytes noise(std::size_t size, std::uint32_t seed)
{
    Bytes out(size);
    std::uint32_t x = seed * 2654435761u + 1;
    for (auto& byte : out) {
        x ^= x << 13;
        x ^= x >> 17;
        x ^= x << 5;
        byte = static_cast<std::uint8_t>(x >> 11);
    }
    return out;
}

void writeTo(Files& files, const Path& path, BytesView data)
{
    if (!files.makeDirectories(path.parent_path())) std::abort();
    auto file = files.open(path, OpenMode::create);
    if (!file || !(*file)->writeAt(0, data)) std::abort();
}

}  // namespace quorate::test
