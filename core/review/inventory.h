// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/base/ids.h"

#include <array>
#include <memory>
#include <string>
#include <vector>

// What is in an image: every file in it, also in archives and file systems inside it, and where its bytes lie.
namespace quorate::review {

enum class EntryKind : std::uint8_t { file = 0, directory = 1, link = 2, device = 3, other = 4 };

// Where the contents of a file lie.
enum class Where : std::uint8_t {
    image = 0,  // in the image's own file
    spool = 1,  // unpacked, in the spool
    tree = 2,   // a file of the directory that is the target
};

// An extended attribute: capabilities, access lists, labels.
struct Attribute {
    std::string name;               // escaped: "security.capability"
    Bytes value;
    friend bool operator==(const Attribute&, const Attribute&) = default;
};
inline constexpr std::size_t maxAttributes = 64;              // of one file
inline constexpr std::size_t maxAttributeBytes = 64 * 1024;   // of one value, as Linux has it
inline constexpr std::string_view capabilityAttribute = "security.capability";

struct Entry {
    std::string path;               // escaped (escapePath), '/' between names, "!/" after the name of a container; the image
                                    // itself is "."
    EntryKind kind = EntryKind::file;
    std::uint32_t permissions = 0;  // the low twelve bits of st_mode
    std::uint64_t owner = 0;
    std::uint64_t group = 0;
    std::uint64_t size = 0;
    Hash32 hash;                    // SHA-256 of the contents; files only
    std::string link;               // of a link: where to, escaped; of a device: "c 1:3" or "b 8:0"; else empty
    std::string format;             // what the contents begin like: "elf", "script", "tar", "squashfs" ... or empty
    std::uint32_t entropy = 0;      // thousandths of a bit a byte, of the whole file
    Where where = Where::spool;
    std::uint64_t offset = 0;
    std::vector<Attribute> attributes = {};  // sorted by name, each once

    friend bool operator==(const Entry&, const Entry&) = default;
};

// Something that was not looked into, or not wholly: its path and why ("review.archive.ratio").
struct Unopened {
    std::string path;
    std::string code;
    friend bool operator==(const Unopened&, const Unopened&) = default;
};

struct Inventory {
    std::vector<Entry> entries;     // sorted by path, no path twice
    std::vector<Unopened> unopened; // in the order of discovery, at most 1000

    [[nodiscard]] const Entry* find(std::string_view path) const;
    // Whether members of it are here: then they speak for its bytes.
    [[nodiscard]] bool isOpened(const Entry& container) const;
    // Deterministic CBOR, so that what a confined process wrote can be read back with limits.
    [[nodiscard]] Bytes encode() const;
    // "codec.cbor..." and "review.inventory.malformed".
    [[nodiscard]] static Result<Inventory> decode(BytesView encoded);
    friend bool operator==(const Inventory&, const Inventory&) = default;
};
inline constexpr std::uint64_t maxInventoryBytes = 512u << 20;
inline constexpr std::size_t maxUnopened = 1000;

// Names come from strangers: bytes that are no UTF-8, control characters, marks that turn the direction of writing and the
// backslash become \xNN. unescapePath() gives the bytes back.
[[nodiscard]] std::string escapePath(std::string_view raw);
[[nodiscard]] std::string unescapePath(std::string_view escaped);

// The path of a member inside its container: no leading '/' or "./", no empty name. "review.archive.unsafe-path" when it
// climbs out with "..", contains NUL, or is too long. "" is the container's root.
[[nodiscard]] Result<std::string> memberPath(std::string_view raw);

// Format by the first bytes ("elf", "script", "gzip", "xz", "zstd", "zip", "tar", "cpio", "squashfs", "ext", "tree",
// "json", "pem"), or empty. 2048 bytes are enough.
[[nodiscard]] std::string sniff(BytesView beginning);
[[nodiscard]] bool isContainer(std::string_view format);

// Shannon entropy of a histogram in thousandths of a bit a byte, 0 to 8000.
[[nodiscard]] std::uint32_t entropyOf(const std::array<std::uint64_t, 256>& histogram);
[[nodiscard]] std::uint32_t entropyOf(BytesView bytes);

// The bytes of an inventory's files. One thread at a time.
class Contents {
public:
    // `target`: the image's file, or the directory of a tree. `spool` may be absent when nothing lies in it.
    Contents(Files& files, Path target, Path spool) : m_files(files), m_target(std::move(target)), m_spool(std::move(spool)) {}

    // Up to out.size() bytes, fewer only at the end of the entry.
    [[nodiscard]] Result<std::size_t> readAt(const Entry& entry, std::uint64_t offset, std::span<std::uint8_t> out);
    // The whole file, or "review.contents.too-large".
    [[nodiscard]] Result<Bytes> read(const Entry& entry, std::uint64_t limit);

private:
    [[nodiscard]] Result<File*> fileOf(const Entry& entry);
    Files& m_files;
    const Path m_target;
    const Path m_spool;
    std::unique_ptr<File> m_image;
    std::unique_ptr<File> m_spooled;
    std::unique_ptr<File> m_treeFile;
    std::string m_treePath;
};

}  // namespace quorate::review
