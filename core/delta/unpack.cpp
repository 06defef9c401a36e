// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/unpack.h"

#include <lzma.h>
#define ZSTD_STATIC_LINKING_ONLY  // the frame format without a magic number
#include <zstd.h>
#include <zstd_errors.h>

#include <algorithm>
#include <bit>
#include <cstring>

namespace quorate::delta {
namespace {

constexpr std::size_t readerBytes = 4096;

tl::unexpected<Error> noMemory()
{
    return fail(ErrorKind::noSpace, "delta.no-memory", "for a decompressor");
}

}  // namespace

struct Unpacker::State {
    PackedSize size;
    std::uint64_t used = 0;
    std::uint64_t produced = 0;
    Bytes reference;
    lzma_options_lzma options{};
    lzma_stream lzma = LZMA_STREAM_INIT;
    bool lzmaEnded = false;
    ZSTD_DCtx* zstd = nullptr;
    bool zstdEnded = false;

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State()
    {
        lzma_end(&lzma);
        ZSTD_freeDCtx(zstd);
    }
    Status openLzma(std::uint32_t dictionary);
    Status openZstd(std::uint32_t dictionary);
    Result<Step> runRaw(BytesView in, std::span<std::uint8_t> out);
    Result<Step> runLzma(BytesView in, std::span<std::uint8_t> out);
    Result<Step> runZstd(BytesView in, std::span<std::uint8_t> out);
};

Unpacker::Unpacker(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Unpacker::~Unpacker() = default;
Unpacker::Unpacker(Unpacker&&) noexcept = default;
Unpacker& Unpacker::operator=(Unpacker&&) noexcept = default;

Result<Unpacker> Unpacker::make(const PackedSize& size, std::uint32_t mostDictionary, BytesView reference)
{
    auto state = std::make_unique<State>();
    state->size = size;
    state->reference = toBytes(reference);
    const auto dictionary = dictionaryFor(size.raw + reference.size(), mostDictionary);
    Status opened;
    switch (size.codec) {
    case Codec::raw: break;
    case Codec::lzma: opened = state->openLzma(dictionary); break;
    case Codec::zstd: opened = state->openZstd(dictionary); break;
    case Codec::model: return malformed("packing of a stream");
    }
    if (!opened) return fail(opened.error());
    return Unpacker(std::move(state));
}

Status Unpacker::State::openLzma(std::uint32_t dictionary)
{
    options.dict_size = dictionary;
    options.preset_dict = reference.empty() ? nullptr : reference.data();
    options.preset_dict_size = static_cast<std::uint32_t>(reference.size());
    options.lc = size.shape.lc;
    options.lp = size.shape.lp;
    options.pb = size.shape.pb;
    options.ext_flags = 0;  // no end marker: the size is known
    options.ext_size_low = static_cast<std::uint32_t>(size.raw);
    options.ext_size_high = static_cast<std::uint32_t>(size.raw >> 32);
    const lzma_filter filters[] = {{LZMA_FILTER_LZMA1EXT, &options}, {LZMA_VLI_UNKNOWN, nullptr}};
    switch (lzma_raw_decoder(&lzma, filters)) {
    case LZMA_OK: return {};
    case LZMA_MEM_ERROR: return noMemory();
    default: return malformed("LZMA options");
    }
}

Status Unpacker::State::openZstd(std::uint32_t dictionary)
{
    zstd = ZSTD_createDCtx();
    if (zstd == nullptr) return noMemory();
    const int windowLog = std::max(ZSTD_WINDOWLOG_MIN, std::countr_zero(dictionary));
    if (ZSTD_isError(ZSTD_DCtx_setParameter(zstd, ZSTD_d_format, ZSTD_f_zstd1_magicless)) != 0 ||
        ZSTD_isError(ZSTD_DCtx_setParameter(zstd, ZSTD_d_windowLogMax, windowLog)) != 0) {
        return fail(ErrorKind::internal, "delta.zstd", "parameters");
    }
    if (!reference.empty() && ZSTD_isError(ZSTD_DCtx_refPrefix(zstd, reference.data(), reference.size())) != 0)
        return noMemory();
    return {};
}

Result<Unpacker::Step> Unpacker::run(BytesView in, std::span<std::uint8_t> out)
{
    auto& s = *m_state;
    in = in.first(std::min<std::uint64_t>(in.size(), s.size.packed - s.used));
    out = out.first(std::min<std::uint64_t>(out.size(), s.size.raw - s.produced));
    Result<Step> step = s.size.codec == Codec::raw    ? s.runRaw(in, out)
                        : s.size.codec == Codec::lzma ? s.runLzma(in, out)
                                                      : s.runZstd(in, out);
    if (!step) return step;
    s.used += step->used;
    s.produced += step->produced;
    // Packed bytes are left over, or used up without having given everything, or the decompressor has ended early.
    const bool stuck = (step->used == 0 && step->produced == 0 && !in.empty() && !out.empty()) ||
                       (s.produced == s.size.raw && s.used < s.size.packed && step->used < in.size()) ||
                       (s.used == s.size.packed && s.produced < s.size.raw && step->produced < out.size());
    if (stuck) return altered("a packed stream of another size");
    return step;
}

Result<Unpacker::Step> Unpacker::State::runRaw(BytesView in, std::span<std::uint8_t> out)
{
    const auto count = std::min(in.size(), out.size());
    if (count > 0) std::memcpy(out.data(), in.data(), count);
    return Step{count, count};
}

Result<Unpacker::Step> Unpacker::State::runLzma(BytesView in, std::span<std::uint8_t> out)
{
    std::uint8_t nowhere = 0;
    lzma.next_in = in.data();
    lzma.avail_in = in.size();
    lzma.next_out = out.empty() ? &nowhere : out.data();
    lzma.avail_out = out.size();
    while (!lzmaEnded && (lzma.avail_in > 0 || lzma.avail_out > 0)) {
        const auto inBefore = lzma.avail_in;
        const auto outBefore = lzma.avail_out;
        const lzma_ret result = lzma_code(&lzma, LZMA_RUN);
        if (result == LZMA_STREAM_END) {
            lzmaEnded = true;
        } else if (result == LZMA_MEM_ERROR) {
            return noMemory();
        } else if (result != LZMA_OK && result != LZMA_BUF_ERROR) {
            return altered("LZMA data");
        }
        if (lzma.avail_in == inBefore && lzma.avail_out == outBefore) break;
    }
    return Step{in.size() - lzma.avail_in, out.size() - lzma.avail_out};
}

Result<Unpacker::Step> Unpacker::State::runZstd(BytesView in, std::span<std::uint8_t> out)
{
    ZSTD_inBuffer input{in.data(), in.size(), 0};
    ZSTD_outBuffer output{out.data(), out.size(), 0};
    while (!zstdEnded) {
        const auto inBefore = input.pos;
        const auto outBefore = output.pos;
        const std::size_t result = ZSTD_decompressStream(zstd, &output, &input);
        if (ZSTD_isError(result) != 0) {
            switch (ZSTD_getErrorCode(result)) {
            case ZSTD_error_memory_allocation: return noMemory();
            case ZSTD_error_noForwardProgress_destFull:
            case ZSTD_error_noForwardProgress_inputEmpty: return Step{input.pos, output.pos};
            default: return altered("zstd data");
            }
        }
        if (result == 0) zstdEnded = true;
        if (input.pos == inBefore && output.pos == outBefore) break;
        if (input.pos == input.size && output.pos == output.size) break;
    }
    return Step{input.pos, output.pos};
}

bool Unpacker::isDone() const
{
    return m_state->produced == m_state->size.raw && m_state->used == m_state->size.packed;
}

Result<StreamReader> StreamReader::make(const PackedSize& size, BytesView packed, std::uint32_t mostDictionary)
{
    StreamReader reader;
    reader.m_packed = packed;
    reader.m_raw = size.raw;
    if (size.raw == 0) return reader;
    auto unpacker = Unpacker::make(size, mostDictionary);
    if (!unpacker) return fail(unpacker.error());
    reader.m_unpacker = std::make_unique<Unpacker>(std::move(*unpacker));
    return reader;
}

Status StreamReader::fill()
{
    m_buffer.resize(readerBytes);
    m_at = 0;
    const auto step = m_unpacker->run(m_packed, m_buffer);
    if (!step) return fail(step.error());
    m_packed = m_packed.subspan(step->used);
    m_buffer.resize(step->produced);
    if (step->produced == 0) return altered("a stream that ended too early");
    return {};
}

Status StreamReader::read(std::span<std::uint8_t> out)
{
    if (out.size() > rest()) return malformed("more is read from a stream than it has");
    m_taken += out.size();
    while (!out.empty()) {
        if (m_at == m_buffer.size()) {
            if (auto filled = fill(); !filled) return filled;
        }
        const auto count = std::min(out.size(), m_buffer.size() - m_at);
        std::copy_n(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_at), count, out.begin());
        m_at += count;
        out = out.subspan(count);
    }
    return {};
}

Result<std::uint64_t> StreamReader::varint()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 70; shift += 7) {
        if (m_at == m_buffer.size()) {
            if (rest() == 0) return malformed("a stream of numbers ended too early");
            if (auto filled = fill(); !filled) return fail(filled.error());
        }
        const std::uint8_t b = m_buffer[m_at++];
        ++m_taken;
        if (shift == 63 && b > 1) break;
        value |= static_cast<std::uint64_t>(b & 0x7f) << shift;
        if (b < 0x80) return value;
    }
    return malformed("a number in a stream");
}

}  // namespace quorate::delta
