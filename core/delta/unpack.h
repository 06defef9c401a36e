// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/format.h"

#include <memory>

// Decompression of the streams of a delta. zstd and liblzma are named in unpack.cpp and pack.cpp only.
namespace quorate::delta {

// One packed stream, pushed in and taken out in pieces of any size. It never gives more than the raw size that was
// declared, and a stream that does not end exactly there is an error.
class Unpacker {
public:
    // `mostDictionary`: of the header. `reference`: what the decompressor has seen before; copied.
    [[nodiscard]] static Result<Unpacker> make(const PackedSize& size, std::uint32_t mostDictionary,
                                               BytesView reference = {});
    ~Unpacker();
    Unpacker(Unpacker&&) noexcept;
    Unpacker& operator=(Unpacker&&) noexcept;

    struct Step {
        std::size_t used = 0;      // of the input
        std::size_t produced = 0;  // of the output
    };
    // Goes on until the input is used up or the output is full.
    [[nodiscard]] Result<Step> run(BytesView in, std::span<std::uint8_t> out);
    [[nodiscard]] bool isDone() const;  // everything was produced and every packed byte used

private:
    struct State;
    explicit Unpacker(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

// Reads a packed stream that lies in memory.
class StreamReader {
public:
    StreamReader() = default;
    // `packed` must stay where it is.
    [[nodiscard]] static Result<StreamReader> make(const PackedSize& size, BytesView packed,
                                                   std::uint32_t mostDictionary);

    [[nodiscard]] Status read(std::span<std::uint8_t> out);
    [[nodiscard]] Result<std::uint64_t> varint();
    [[nodiscard]] bool isDone() const { return m_taken == m_raw; }
    [[nodiscard]] std::uint64_t rest() const { return m_raw - m_taken; }

private:
    Status fill();

    std::unique_ptr<Unpacker> m_unpacker;
    BytesView m_packed;
    Bytes m_buffer;
    std::size_t m_at = 0;  // in m_buffer
    std::uint64_t m_raw = 0;
    std::uint64_t m_taken = 0;
};

}  // namespace quorate::delta
