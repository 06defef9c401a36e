// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/node/desk.h"
#include "core/delta/decoder.h"
#include "core/delta/encoder.h"
#include "core/delta/tree.h"

#include <csignal>
#include <optional>
#include <stop_token>

// What the delta commands need while they work: a way to be stopped, a line of progress, and the files.
namespace quorate::app {

// While it lives, SIGINT, SIGTERM and SIGHUP ask for a stop instead of ending the process. Make it before any thread.
class StopOnSignal {
public:
    StopOnSignal();
    ~StopOnSignal();
    StopOnSignal(const StopOnSignal&) = delete;
    StopOnSignal& operator=(const StopOnSignal&) = delete;
    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    sigset_t m_before{};
    int m_signals = -1;
    int m_wake = -1;
    std::unique_ptr<Strand> m_watcher;
};

enum class Talk { little, much, none };  // usual, --progress, --quiet

// The most memory that this process had at any time, in bytes; mapped files count as far as they were looked at. 0: the
// system does not tell.
[[nodiscard]] std::uint64_t peakMemory(Files& files);

// Progress on standard error: what is done, how fast, how long it still takes. On a terminal one line that changes; in a
// file or pipe a line every few seconds, none for quick work. With --json each line is an object, and they come only when
// asked for, because scripts expect nothing but an error there. One call at a time.
class ProgressLine {
public:
    ProgressLine(Desk& desk, std::string what, Talk talk);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    // A line of its own before the work begins.
    void announce(const delta::Estimate& estimate, unsigned threads);
    void operator()(std::string_view stage, std::uint64_t done, std::uint64_t total);

private:
    [[nodiscard]] std::string textOf(std::string_view stage, std::uint64_t done, std::uint64_t total,
                                     Milliseconds elapsed) const;

    Desk& m_desk;
    const std::string m_what;
    const Talk m_talk;
    const bool m_terminal;
    const Milliseconds m_began;
    Milliseconds m_said{0};
    bool m_open = false;  // the terminal's cursor stands behind an unfinished line
};

// A file or a directory, open to be read.
struct Image {
    bool isTree = false;
    std::unique_ptr<delta::RandomSource> source;
    std::uint64_t size = 0;
};

// A file or directory as an image; an empty file is one too. "node.target.missing", and what delta says of a tree. The
// hash is left out: encoder and decoder compute it while they read.
enum class Use {
    make,   // looked at in many places: what is large is mapped instead of copied into memory
    apply,  // read where the decoder wants it, so that no page of it counts as memory
};
[[nodiscard]] Result<Image> openImage(Files& files, const Path& path, Use use);

// Takes a decoder's output into `path`, which must not exist, as a file or as the tree that the bytes hold. `isTree`: of
// the base; without one the first bytes tell. A tree is always synced, a file with `syncs`.
class ImageOutput final : public delta::OutputSink {
public:
    ImageOutput(Files& files, Path path, std::optional<bool> isTree, bool syncs)
        : m_files(files), m_path(std::move(path)), m_isTree(isTree), m_syncs(syncs)
    {
    }
    [[nodiscard]] Status write(std::uint64_t offset, BytesView data) override;
    [[nodiscard]] Status finish();          // an empty image is an empty file
    [[nodiscard]] bool hasBegun() const { return m_file || m_tree; }  // something is at `path`

private:
    Status openFile();

    Files& m_files;
    const Path m_path;
    const std::optional<bool> m_isTree;
    const bool m_syncs;
    std::unique_ptr<File> m_file;
    std::unique_ptr<delta::TreeSink> m_tree;
};

}  // namespace quorate::app
