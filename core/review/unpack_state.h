// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/sha256.h"
#include "core/review/unpack.h"

#include <map>
#include <optional>
#include <set>

// Inside core/review: what the readers of the single formats share.
namespace quorate::review {

// A container whose members are being read: a piece of a file on our disk.
struct Container {
    Path file;
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
    std::string path;          // of the container itself; "." for the image
    std::string format;
    unsigned depth = 0;

    // The path of a member, from memberPath().
    [[nodiscard]] std::string join(const std::string& member) const
    {
        return path == "." ? member : path + "!/" + member;
    }
};

class Unpacking {
public:
    Unpacking(Files& files, Path spool, const UnpackLimits& limits, std::function<void(const UnpackProgress&)> progress,
              std::stop_token stop);

    // Members of one container. `false`: this container is closed for going on; why is in unopened().
    [[nodiscard]] bool beginContainer(const Container& container);
    // A member that is not a file, or the head of one. `false`: skip it (noted already). Sets entry.path from `raw`.
    [[nodiscard]] bool accept(const Container& container, std::string_view raw, Entry& entry);
    void add(Entry entry);
    // An extended attribute of an entry that is not added yet.
    void takeAttribute(Entry& entry, std::string_view name, BytesView value);
    // The contents of a file, in order; then endFile() adds it. `false`: over a limit or cancelled, give the file up.
    void beginFile(Entry entry);
    [[nodiscard]] bool write(BytesView data);
    void endFile();
    void abandonFile();
    // A hard link: the same contents under another path.
    void addAlias(const Container& container, Entry entry, std::string_view rawTarget);

    // `names`, which are there already, are the same file as `from`: its contents and its rights are theirs.
    void shareContents(const std::string& from, const std::vector<std::string>& names);

    void note(const std::string& path, std::string_view code);
    [[nodiscard]] bool closed() const { return m_closed || m_error.has_value(); }  // the container, or everything
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] bool mayHold(std::uint64_t size) const;    // a file of that size would stay within the limits

    [[nodiscard]] Status openSpool();
    [[nodiscard]] Files& files() { return m_files; }
    [[nodiscard]] const Path& spool() const { return m_spoolPath; }
    [[nodiscard]] std::vector<Entry> takeFound();            // files found since the last call: candidates to look into
    [[nodiscard]] Inventory finish();
    void hashWhole(File& file, Entry& entry);                // hash, entropy and format of what stays where it is

private:
    void close(std::string_view code);

    Files& m_files;
    const Path m_spoolPath;
    const UnpackLimits m_limits;
    const std::function<void(const UnpackProgress&)> m_progress;
    const std::stop_token m_stop;
    std::unique_ptr<File> m_spool;
    UnpackProgress m_done;
    std::uint64_t m_reported = 0;
    std::optional<Error> m_error;

    std::string m_container = ".";  // path
    std::uint64_t m_names = 0;      // bytes of paths and links
    std::uint64_t m_allowed = 0;    // bytes that the container may still give
    bool m_closed = false;

    struct Writing {
        Entry entry;
        crypto::Sha256 hash;
        std::array<std::uint64_t, 256> histogram{};
        Bytes beginning;
    };
    std::optional<Writing> m_writing;

    std::map<std::string, Entry, std::less<>> m_entries;
    std::vector<Entry> m_found;
    std::vector<Unopened> m_unopened;
    std::set<std::pair<std::string, std::string>> m_noted;
};

// Entry::link of a device.
[[nodiscard]] inline std::string deviceNumbers(bool block, std::uint64_t major, std::uint64_t minor)
{
    return (block ? "b " : "c ") + std::to_string(major) + ":" + std::to_string(minor);
}
// As Linux writes both into one number of 32 bits.
[[nodiscard]] inline std::string deviceNumbers(bool block, std::uint32_t both)
{
    return deviceNumbers(block, (both >> 8U) & 0xFFFU, (both & 0xFFU) | ((both >> 12U) & 0xFFF00U));
}

// Each reads one format. What fails is noted; the members read before stay.
void readArchive(Unpacking& unpacking, const Container& container);
void readSquashfs(Unpacking& unpacking, const Container& container);
void readExt(Unpacking& unpacking, const Container& container);

inline constexpr unsigned maxTreeDepth = 128;  // directories in directories

}  // namespace quorate::review
