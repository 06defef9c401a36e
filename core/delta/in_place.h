// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/decoder.h"

#include <optional>

namespace quorate::delta {

// An image that becomes the new one where it lies, for devices with one partition. Each chunk is first written beside
// it, in `work` (a directory on the same device; at most a chunk and a few hundred bytes), synced, noted in a journal,
// and only then written over the image. Whenever the power fails, open() finds the image, the chunk and the journal such
// that the installation goes on, and at most one chunk is made again. Base, output and result of a decoder in one.
class InPlaceImage final : public RandomSource, public OutputSink {
public:
    // Finishes the chunk that was being written over the image. "delta.journal" when the journal is damaged.
    [[nodiscard]] static Result<std::unique_ptr<InPlaceImage>> open(Files& files, const Path& image, const Path& work);

    // Where the decoder continues; nothing: from the beginning.
    [[nodiscard]] const std::optional<Checkpoint>& checkpoint() const { return m_point; }

    // The image as it is.
    [[nodiscard]] Result<std::uint64_t> size() override { return m_image->size(); }
    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t offset, std::span<std::uint8_t> out) override
    {
        return m_image->readAt(offset, out);
    }
    // Takes the bytes of a chunk; the image changes with commit() only.
    [[nodiscard]] Status write(std::uint64_t offset, BytesView data) override;
    // The chunk is complete: DecoderOptions::onChunk.
    [[nodiscard]] Status commit(const Checkpoint& point);
    // The image is complete: cuts what the old one had more, and removes `work`.
    [[nodiscard]] Status finish(std::uint64_t newSize);

private:
    InPlaceImage(Files& files, Path work) : m_files(files), m_work(std::move(work)) {}
    Status readJournal();
    Status writeJournal(const Checkpoint& point);
    Status moveChunk();

    Files& m_files;
    const Path m_work;
    std::unique_ptr<File> m_image;
    std::unique_ptr<File> m_chunk;
    std::optional<Checkpoint> m_point;
    std::uint64_t m_begin = 0;  // of the chunk beside the image
    std::uint64_t m_size = 0;
};

// All of it, from the beginning or from where it was interrupted. `payload` has to be the same then. On an error other
// than "delta.wrong-base" and those of the payload's header the image may be half changed: call it again.
[[nodiscard]] Result<DeltaInfo> applyInPlace(Files& files, const Path& image, const Path& work, RandomSource& payload,
                                             DecoderOptions options = {});

}  // namespace quorate::delta
