// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/files.h"
#include "core/base/ids.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace quorate::delta {

// The shapes in which images and payloads come and go. One thread at a time each, unless said otherwise.

// Bytes of a fixed size that can be read anywhere: an image, a tree as its archive, a payload on disk.
class RandomSource {
public:
    virtual ~RandomSource() = default;
    [[nodiscard]] virtual Result<std::uint64_t> size() = 0;
    // Reads up to out.size() bytes at `offset`; fewer only at the end, 0 past it.
    [[nodiscard]] virtual Result<std::size_t> readAt(std::uint64_t offset, std::span<std::uint8_t> out) = 0;
    // All bytes, when they lie in memory anyway and stay there as long as the source; otherwise empty.
    [[nodiscard]] virtual BytesView memory() const { return {}; }
};

// Bytes that arrive in order.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    // Between 1 and out.size() bytes; 0 is the end.
    [[nodiscard]] virtual Result<std::size_t> read(std::span<std::uint8_t> out) = 0;
};

// Takes bytes in order.
class ByteSink {
public:
    virtual ~ByteSink() = default;
    [[nodiscard]] virtual Status write(BytesView data) = 0;
};

// Takes the decoder's output. Offsets rise without gaps; the first is 0, or where a resumed decoder continues.
class OutputSink {
public:
    virtual ~OutputSink() = default;
    [[nodiscard]] virtual Status write(std::uint64_t offset, BytesView data) = 0;
};

// Reads exactly out.size() bytes; an early end is "delta.source.too-short" (a file that shrank while it was read).
[[nodiscard]] Status readExactly(RandomSource& source, std::uint64_t offset, std::span<std::uint8_t> out);

// SHA-256 of a whole source: the hash of a target. "delta.cancelled" when asked to stop.
[[nodiscard]] Result<TargetHash> hashOf(RandomSource& source, std::stop_token stop = {});
// Of its first `size` bytes. `advance`: told the size of each part as it is done.
[[nodiscard]] Result<TargetHash> hashOf(RandomSource& source, std::uint64_t size, const std::stop_token& stop,
                                        const std::function<void(std::uint64_t)>& advance = {});

// --- Files

// A file as source. Owns the file.
class FileSource final : public RandomSource {
public:
    explicit FileSource(std::unique_ptr<File> file) : m_file(std::move(file)) {}
    [[nodiscard]] static Result<std::unique_ptr<FileSource>> open(Files& files, const Path& path);
    [[nodiscard]] Result<std::uint64_t> size() override { return m_file->size(); }
    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t offset, std::span<std::uint8_t> out) override
    {
        return m_file->readAt(offset, out);
    }

private:
    std::unique_ptr<File> m_file;
};

// Writes a file from its beginning, as payload or as decoder's output; the caller syncs.
class FileSink final : public ByteSink, public OutputSink {
public:
    explicit FileSink(File& file) : m_file(file) {}
    [[nodiscard]] Status write(BytesView data) override;
    [[nodiscard]] Status write(std::uint64_t offset, BytesView data) override { return m_file.writeAt(offset, data); }

private:
    File& m_file;
    std::uint64_t m_offset = 0;
};

// --- Memory

// Bytes that somebody else keeps.
class MemorySource final : public RandomSource, public ByteSource {
public:
    explicit MemorySource(BytesView data) : m_data(data) {}
    [[nodiscard]] Result<std::uint64_t> size() override { return m_data.size(); }
    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t offset, std::span<std::uint8_t> out) override;
    [[nodiscard]] Result<std::size_t> read(std::span<std::uint8_t> out) override;
    [[nodiscard]] BytesView memory() const override { return m_data; }

private:
    BytesView m_data;
    std::size_t m_position = 0;
};

// Collects bytes; more than `limit` of them are refused with "delta.sink.too-large".
class MemorySink final : public ByteSink, public OutputSink {
public:
    explicit MemorySink(std::uint64_t limit = ~std::uint64_t{0}) : m_limit(limit) {}
    [[nodiscard]] Status write(BytesView data) override;
    // Overwrites or appends; a gap is our own bug.
    [[nodiscard]] Status write(std::uint64_t offset, BytesView data) override;
    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }
    [[nodiscard]] Bytes take() { return std::move(m_bytes); }

private:
    Bytes m_bytes;
    std::uint64_t m_limit;
};

// --- From one shape to another

// Reads a random source from `offset` on.
class SequentialSource final : public ByteSource {
public:
    explicit SequentialSource(RandomSource& source, std::uint64_t offset = 0) : m_source(source), m_offset(offset) {}
    [[nodiscard]] Result<std::size_t> read(std::span<std::uint8_t> out) override;

private:
    RandomSource& m_source;
    std::uint64_t m_offset;
};

// Decoder output into a sequential sink such as TreeSink. It cannot resume: a jump is our own bug.
class SequentialOutput final : public OutputSink {
public:
    explicit SequentialOutput(ByteSink& sink) : m_sink(sink) {}
    [[nodiscard]] Status write(std::uint64_t offset, BytesView data) override;

private:
    ByteSink& m_sink;
    std::uint64_t m_next = 0;
};

}  // namespace quorate::delta
