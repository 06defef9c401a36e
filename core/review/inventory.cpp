// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/inventory.h"

#include "core/codec/cbor.h"

#include <algorithm>
#include <cmath>

namespace quorate::review {
namespace {

constexpr std::size_t maxPath = 4096;
constexpr std::size_t longestName = 255;
constexpr std::size_t maxEscaped = maxPath * 4 * 8;  // nested paths
constexpr std::size_t maxEntries = 2'000'000;
constexpr std::uint64_t inventoryVersion = 2;        // 1 had no attributes and no numbers of devices

// The length of the well-formed UTF-8 sequence at `i`, or 0 (Unicode 15, table 3-7).
std::size_t sequenceAt(std::string_view text, std::size_t i)
{
    const auto at = [&](std::size_t k) { return i + k < text.size() ? static_cast<std::uint8_t>(text[i + k]) : 0u; };
    const auto tail = [&](std::size_t k) { return (at(k) & 0xC0u) == 0x80u; };
    const unsigned first = at(0);
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return tail(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        if (first == 0xE0 && at(1) < 0xA0) return 0;
        if (first == 0xED && at(1) > 0x9F) return 0;
        return tail(1) && tail(2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        if (first == 0xF0 && at(1) < 0x90) return 0;
        if (first == 0xF4 && at(1) > 0x8F) return 0;
        return tail(1) && tail(2) && tail(3) ? 4 : 0;
    }
    return 0;
}

// Marks that hide or turn text: U+200B..200F, U+2028..202E, U+2060..2069, U+FEFF; C1 controls.
bool misleads(std::string_view sequence)
{
    const auto at = [&](std::size_t k) { return static_cast<std::uint8_t>(sequence[k]); };
    if (sequence.size() == 2) return at(0) == 0xC2 && at(1) < 0xA0;
    if (sequence.size() != 3) return false;
    if (at(0) == 0xEF) return at(1) == 0xBB && at(2) == 0xBF;
    if (at(0) != 0xE2) return false;
    if (at(1) == 0x80) return (at(2) >= 0x8B && at(2) <= 0x8F) || (at(2) >= 0xA8 && at(2) <= 0xAE);
    return at(1) == 0x81 && at(2) >= 0xA0 && at(2) <= 0xA9;
}

void escapeByte(std::string& out, std::uint8_t byte)
{
    static constexpr char digits[] = "0123456789abcdef";
    out += "\\x";
    out += digits[byte >> 4];
    out += digits[byte & 15];
}

int digitOf(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

}  // namespace

std::string escapePath(std::string_view raw)
{
    std::string out;
    out.reserve(raw.size());
    for (std::size_t i = 0; i < raw.size();) {
        const std::size_t length = sequenceAt(raw, i);
        const auto byte = static_cast<std::uint8_t>(raw[i]);
        const bool plain = length > 1 ? !misleads(raw.substr(i, length))
                                      : length == 1 && byte >= 0x20 && byte != 0x7F && byte != '\\';
        const std::size_t step = std::max<std::size_t>(length, 1);
        if (plain) {
            out += raw.substr(i, step);
        } else {
            for (std::size_t k = 0; k < step; ++k) escapeByte(out, static_cast<std::uint8_t>(raw[i + k]));
        }
        i += step;
    }
    return out;
}

std::string unescapePath(std::string_view escaped)
{
    std::string out;
    for (std::size_t i = 0; i < escaped.size(); ++i) {
        if (escaped[i] == '\\' && i + 3 < escaped.size() && escaped[i + 1] == 'x' && digitOf(escaped[i + 2]) >= 0 &&
            digitOf(escaped[i + 3]) >= 0) {
            out += static_cast<char>(digitOf(escaped[i + 2]) * 16 + digitOf(escaped[i + 3]));
            i += 3;
        } else {
            out += escaped[i];
        }
    }
    return out;
}

Result<std::string> memberPath(std::string_view raw)
{
    const auto unsafe = [&] {
        return fail(ErrorKind::refused, "review.archive.unsafe-path", escapePath(raw.substr(0, 200)));
    };
    if (raw.size() > maxPath || raw.find('\0') != std::string_view::npos) return unsafe();
    std::string out;
    for (std::size_t begin = 0; begin <= raw.size();) {
        const std::size_t end = std::min(raw.find('/', begin), raw.size());
        const auto name = raw.substr(begin, end - begin);
        begin = end + 1;
        if (name.empty() || name == ".") continue;
        if (name == ".." || name.size() > longestName) return unsafe();
        if (!out.empty()) out += '/';
        out += escapePath(name);
        // What ends like a container must not pass for one: "a!/b" is a member of the container "a" and nothing else.
        if (name.back() == '!') out.replace(out.size() - 1, 1, "\\x21");
    }
    return out;
}

std::string sniff(BytesView b)
{
    const auto begins = [&](std::string_view magic, std::size_t at = 0) {
        return b.size() >= at + magic.size() && textOf(b.subspan(at, magic.size())) == magic;
    };
    using namespace std::string_view_literals;
    if (begins("\x7f" "ELF"sv)) return "elf";
    if (begins("#!"sv)) return "script";
    if (begins("\x1f\x8b\x08"sv)) return "gzip";
    if (begins("\xfd" "7zXZ\0"sv)) return "xz";
    if (begins("\x28\xb5\x2f\xfd"sv)) return "zstd";
    if (begins("PK\x03\x04"sv) || begins("PK\x05\x06"sv)) return "zip";
    if (begins("ustar"sv, 257)) return "tar";
    if (begins("070701"sv) || begins("070702"sv) || begins("070707"sv)) return "cpio";
    if (begins("hsqs"sv)) return "squashfs";
    if (begins("QTREE\0\0"sv)) return "tree";
    if (begins("\x53\xef"sv, 1024 + 56)) return "ext";
    if (begins("-----BEGIN "sv)) return "pem";
    const auto first = std::ranges::find_if(b, [](std::uint8_t c) { return c != ' ' && c != '\n' && c != '\r' && c != '\t'; });
    if (first != b.end() && *first == '{') return "json";
    return {};
}

bool isContainer(std::string_view format)
{
    for (const std::string_view one : {"gzip", "xz", "zstd", "zip", "tar", "cpio", "squashfs", "ext"}) {
        if (format == one) return true;
    }
    return false;
}

std::uint32_t entropyOf(const std::array<std::uint64_t, 256>& histogram)
{
    std::uint64_t total = 0;
    for (const auto count : histogram) total += count;
    if (total == 0) return 0;
    double bits = 0;
    for (const auto count : histogram) {
        if (count == 0) continue;
        const double p = static_cast<double>(count) / static_cast<double>(total);
        bits -= p * std::log2(p);
    }
    return static_cast<std::uint32_t>(std::lround(std::clamp(bits, 0.0, 8.0) * 1000));
}

std::uint32_t entropyOf(BytesView bytes)
{
    std::array<std::uint64_t, 256> histogram{};
    for (const auto byte : bytes) ++histogram[byte];
    return entropyOf(histogram);
}

const Entry* Inventory::find(std::string_view path) const
{
    const auto it = std::ranges::lower_bound(entries, path, {}, [](const Entry& e) { return std::string_view(e.path); });
    return it != entries.end() && it->path == path ? &*it : nullptr;
}

bool Inventory::isOpened(const Entry& container) const
{
    if (!isContainer(container.format)) return false;
    if (container.path == ".") return entries.size() > 1;
    const std::string within = container.path + "!/";
    const auto it = std::ranges::lower_bound(entries, within, {}, &Entry::path);
    return it != entries.end() && it->path.starts_with(within);
}

Bytes Inventory::encode() const
{
    codec::Writer w;
    w.array(3).unsignedInteger(inventoryVersion);
    w.array(entries.size());
    for (const auto& e : entries) {
        w.array(13).text(e.path).unsignedInteger(static_cast<std::uint64_t>(e.kind)).unsignedInteger(e.permissions);
        w.unsignedInteger(e.owner).unsignedInteger(e.group).unsignedInteger(e.size).id(e.hash).text(e.link).text(e.format);
        w.unsignedInteger(e.entropy).unsignedInteger(static_cast<std::uint64_t>(e.where)).unsignedInteger(e.offset);
        w.array(e.attributes.size());
        for (const auto& one : e.attributes) w.array(2).text(one.name).bytes(one.value);
    }
    w.array(unopened.size());
    for (const auto& u : unopened) w.array(2).text(u.path).text(u.code);
    return w.take();
}

// Paths become paths on the disk when members are laid out and read, and who writes an inventory took strangers' images apart:
// a broken parser must not name a file outside.
static bool isPathOfMember(std::string_view path)
{
    if (path == ".") return true;
    while (true) {
        const auto container = path.find("!/");
        const auto part = path.substr(0, container);
        const auto safe = memberPath(unescapePath(part));
        if (part.empty() || !safe || *safe != part) return false;
        if (container == std::string_view::npos) return true;
        path.remove_prefix(container + 2);
    }
}

Result<Inventory> Inventory::decode(BytesView encoded)
{
    codec::ReadLimits limits;
    limits.items = maxEntries;
    codec::Reader r(encoded, limits);
    Inventory out;
    r.arrayOf(3);
    if (r.unsignedInteger() != inventoryVersion) return fail(ErrorKind::unsupported, "review.inventory.malformed", "version");
    const auto count = r.array(maxEntries);
    out.entries.reserve(std::min<std::size_t>(count, 100'000));
    for (std::size_t i = 0; i < count && r.ok(); ++i) {
        Entry e;
        r.arrayOf(13);
        e.path = r.text(maxEscaped);
        e.kind = static_cast<EntryKind>(r.unsignedInteger(4));
        e.permissions = static_cast<std::uint32_t>(r.unsignedInteger(07777));
        e.owner = r.unsignedInteger();
        e.group = r.unsignedInteger();
        e.size = r.unsignedInteger();
        e.hash = r.id<Hash32>();
        e.link = r.text(maxEscaped);
        e.format = r.text(16);
        e.entropy = static_cast<std::uint32_t>(r.unsignedInteger(8000));
        e.where = static_cast<Where>(r.unsignedInteger(2));
        e.offset = r.unsignedInteger();
        const auto attributes = r.array(maxAttributes + 1);
        for (std::size_t k = 0; k < attributes && r.ok(); ++k) {
            r.arrayOf(2);
            std::string name = r.text(4 * longestName);
            const auto value = r.bytes(maxAttributeBytes);
            r.leave();
            if (!e.attributes.empty() && e.attributes.back().name >= name) {
                return fail(ErrorKind::invalid, "review.inventory.malformed", "attributes");
            }
            e.attributes.push_back({std::move(name), toBytes(value)});
        }
        r.leave();
        r.leave();
        if (!out.entries.empty() && out.entries.back().path >= e.path) {
            return fail(ErrorKind::invalid, "review.inventory.malformed", "order");
        }
        if (r.ok() && !isPathOfMember(e.path)) {
            return fail(ErrorKind::invalid, "review.inventory.malformed", "path " + escapePath(e.path.substr(0, 200)));
        }
        out.entries.push_back(std::move(e));
    }
    r.leave();
    const auto unopened = r.array(maxUnopened);
    for (std::size_t i = 0; i < unopened && r.ok(); ++i) {
        r.arrayOf(2);
        std::string path = r.text(maxEscaped);
        std::string code = r.text(64);
        r.leave();
        out.unopened.push_back({std::move(path), std::move(code)});
    }
    r.leave();
    r.leave();
    if (auto done = r.finish(); !done) return fail(done.error());
    return out;
}

Result<File*> Contents::fileOf(const Entry& entry)
{
    const auto opened = [this](std::unique_ptr<File>& file, const Path& path) -> Result<File*> {
        if (!file) {
            // A link would lead out of the review's folder, and whoever opens a pipe waits for ever.
            auto info = m_files.info(path);
            if (!info) return fail(info.error());
            if (info->kind != FileKind::file) return fail(ErrorKind::notFound, "review.contents.gone", path.filename().string());
            auto made = m_files.open(path, OpenMode::read);
            if (!made) return fail(made.error());
            file = std::move(*made);
        }
        return file.get();
    };
    if (entry.where == Where::image) return opened(m_image, m_target);
    if (entry.where == Where::spool) return opened(m_spooled, m_spool);
    if (m_treePath != entry.path) {
        m_treeFile.reset();
        m_treePath = entry.path;
    }
    // decode() took no path that climbs out. Whoever made a folder a link since then leads nowhere either.
    const Path inside = unescapePath(entry.path);
    for (Path folder = inside.parent_path(); !folder.empty(); folder = folder.parent_path()) {
        auto info = m_files.info(m_target / folder);
        if (!info) return fail(info.error());
        if (info->kind != FileKind::directory) return fail(ErrorKind::notFound, "review.contents.gone", entry.path);
    }
    return opened(m_treeFile, m_target / inside);
}

Result<std::size_t> Contents::readAt(const Entry& entry, std::uint64_t offset, std::span<std::uint8_t> out)
{
    if (entry.kind != EntryKind::file || offset >= entry.size) return std::size_t{0};
    auto file = fileOf(entry);
    if (!file) return fail(file.error());
    const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(out.size(), entry.size - offset));
    if (entry.offset + offset < entry.offset) return fail(ErrorKind::corrupt, "review.contents.gone", entry.path);
    return (*file)->readAt(entry.offset + offset, out.first(wanted));
}

Result<Bytes> Contents::read(const Entry& entry, std::uint64_t limit)
{
    if (entry.size > limit) return fail(ErrorKind::refused, "review.contents.too-large", std::to_string(entry.size));
    auto file = fileOf(entry);
    if (!file) return fail(file.error());
    auto size = (*file)->size();
    if (!size) return fail(size.error());
    if (*size < entry.size || entry.offset > *size - entry.size) {
        return fail(ErrorKind::corrupt, "review.contents.gone", entry.path);
    }
    Bytes bytes(static_cast<std::size_t>(entry.size));
    std::size_t have = 0;
    while (have < bytes.size()) {
        auto got = readAt(entry, have, std::span(bytes).subspan(have));
        if (!got) return fail(got.error());
        if (*got == 0) return fail(ErrorKind::corrupt, "review.contents.gone", entry.path);
        have += *got;
    }
    return bytes;
}

}  // namespace quorate::review
