// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/pack.h"

#include <lzma.h>
#define ZSTD_STATIC_LINKING_ONLY  // the frame format without a magic number
#include <zstd.h>

#include <algorithm>
#include <bit>
#include <memory>
#include <new>

namespace quorate::delta {
namespace {

constexpr std::size_t sliceBytes = 64 * 1024;   // between two looks at the stop token
constexpr std::size_t largeStream = 64 * 1024;  // from here on a quick look saves the time of trying in vain
constexpr std::size_t smallStream = 32 * 1024;  // zstd is tried beside LZMA where its smaller overhead may win

Bytes packLzma(BytesView reference, BytesView raw, const PackOptions& options)
{
    lzma_options_lzma lzma{};
    if (lzma_lzma_preset(&lzma, 9) != 0) throw std::bad_alloc();
    lzma.dict_size = dictionaryFor(raw.size() + reference.size(), options.dictionary);
    lzma.preset_dict = reference.empty() ? nullptr : reference.data();
    lzma.preset_dict_size = static_cast<std::uint32_t>(reference.size());
    lzma.lc = options.shape.lc;
    lzma.lp = options.shape.lp;
    lzma.pb = options.shape.pb;
    lzma.nice_len = 128;
    lzma.ext_flags = 0;  // no end marker: the size is known
    lzma.ext_size_low = static_cast<std::uint32_t>(raw.size());
    lzma.ext_size_high = static_cast<std::uint32_t>(static_cast<std::uint64_t>(raw.size()) >> 32);
    const lzma_filter filters[] = {{LZMA_FILTER_LZMA1EXT, &lzma}, {LZMA_VLI_UNKNOWN, nullptr}};
    lzma_stream stream = LZMA_STREAM_INIT;
    const std::unique_ptr<lzma_stream, decltype(&lzma_end)> guard(&stream, &lzma_end);
    const auto opened = lzma_raw_encoder(&stream, filters);
    if (opened == LZMA_MEM_ERROR) throw std::bad_alloc();
    if (opened != LZMA_OK) return {};
    Bytes out(raw.size());  // larger would not be used
    stream.next_out = out.data();
    stream.avail_out = out.size();
    while (!options.stop.stop_requested()) {
        const auto slice = raw.first(std::min(raw.size(), sliceBytes));
        raw = raw.subspan(slice.size());
        stream.next_in = slice.data();
        stream.avail_in = slice.size();
        const auto result = lzma_code(&stream, raw.empty() ? LZMA_FINISH : LZMA_RUN);
        if (result == LZMA_STREAM_END) {
            out.resize(out.size() - stream.avail_out);
            return out;
        }
        if (result == LZMA_MEM_ERROR) throw std::bad_alloc();
        if (result != LZMA_OK || stream.avail_in > 0 || stream.avail_out == 0) return {};
    }
    return {};
}

Bytes packZstd(BytesView reference, BytesView raw, int level, std::uint32_t dictionary)
{
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    if (!context) throw std::bad_alloc();
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_windowLog,
                           std::max(10, std::countr_zero(dictionaryFor(raw.size() + reference.size(), dictionary))));
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_format, ZSTD_f_zstd1_magicless);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_contentSizeFlag, 0);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_dictIDFlag, 0);
    if (!reference.empty()) ZSTD_CCtx_refPrefix(context.get(), reference.data(), reference.size());
    Bytes out(ZSTD_compressBound(raw.size()));
    const auto size = ZSTD_compress2(context.get(), out.data(), out.size(), raw.data(), raw.size());
    if (ZSTD_isError(size) != 0) return {};
    out.resize(size);
    return out;
}

PackedStream packed(BytesView raw, Bytes bytes, Codec codec, const PackOptions& options)
{
    PackedStream stream;
    stream.size.codec = codec;
    stream.size.shape = options.shape;
    stream.size.raw = raw.size();
    stream.size.packed = bytes.size();
    stream.bytes = std::move(bytes);
    return stream;
}

void keepSmaller(PackedStream& best, PackedStream other)
{
    if (!other.bytes.empty() && other.bytes.size() < best.bytes.size()) best = std::move(other);
}

}  // namespace

PackedStream pack(BytesView raw, const PackOptions& options)
{
    auto best = packed(raw, toBytes(raw), Codec::raw, options);
    if (raw.size() < 8) return best;
    if (raw.size() >= largeStream && quickSize(raw) >= raw.size() - raw.size() / 128)
        return best;  // compressed already
    if (options.lzma) keepSmaller(best, packed(raw, packLzma({}, raw, options), Codec::lzma, options));
    if (!options.lzma || raw.size() <= smallStream) {
        keepSmaller(best, packed(raw, packZstd({}, raw, options.zstdLevel, options.dictionary), Codec::zstd, options));
    }
    return best;
}

PackedStream packAfter(BytesView reference, BytesView raw, std::uint64_t most, const PackOptions& options)
{
    auto best = packed(raw, packZstd(reference, raw, options.zstdLevel, options.dictionary), Codec::zstd, options);
    // LZMA is smaller by a few percent.
    if (options.lzma && best.bytes.size() <= most + most / 4)
        keepSmaller(best, packed(raw, packLzma(reference, raw, options), Codec::lzma, options));
    return best;
}

std::uint64_t quickSize(BytesView raw, BytesView reference)
{
    return packZstd(reference, raw, reference.empty() ? 1 : 5, 1u << 20).size();
}

}  // namespace quorate::delta
