// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/member_pack.h"

#include "core/delta/format.h"
#include "core/delta/gzip_deflate.h"

#include <lzma.h>
#include <zlib.h>
#define ZSTD_STATIC_LINKING_ONLY  // the estimate of memory
#include <zstd.h>

#include <algorithm>
#include <array>
#include <cassert>

namespace quorate::delta {
namespace {

constexpr std::size_t pieceBytes = 128 * 1024;  // as the program zstd reads its input
constexpr std::size_t outputBytes = 64 * 1024;
constexpr int rawDeflate = -15;
constexpr std::uint64_t mebibyte = std::uint64_t{1} << 20;

// --- zlib

class Deflate final : public MemberPacker {
public:
    Deflate(const MemberShape& shape, std::uint64_t raw) : MemberPacker(raw), m_out(outputBytes)
    {
        const auto number = [&](std::size_t i) { return static_cast<int>(shape.numbers[i]); };
        m_open = deflateInit2(&m_stream, number(deflate_number::level), Z_DEFLATED,
                              shape.codec == MemberCodec::zlib ? MAX_WBITS : rawDeflate, number(deflate_number::memLevel),
                              number(deflate_number::strategy)) == Z_OK;
    }
    ~Deflate() override { deflateEnd(&m_stream); }
    [[nodiscard]] bool isOpen() const { return m_open; }

private:
    Status pack(BytesView piece, bool last, const Output& output) override
    {
        m_stream.next_in = const_cast<Bytef*>(piece.data());
        m_stream.avail_in = static_cast<uInt>(piece.size());
        while (true) {
            m_stream.next_out = m_out.data();
            m_stream.avail_out = static_cast<uInt>(m_out.size());
            const int result = deflate(&m_stream, last ? Z_FINISH : Z_NO_FLUSH);
            if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR) return malformed("deflate");
            const auto count = m_out.size() - m_stream.avail_out;
            if (count > 0) {
                if (auto put = output(BytesView(m_out).first(count)); !put) return put;
            }
            if (result == Z_STREAM_END || (!last && m_stream.avail_in == 0 && m_stream.avail_out > 0)) return {};
            if (result == Z_BUF_ERROR && count == 0) return malformed("deflate");
        }
    }

    z_stream m_stream{};
    Bytes m_out;
    bool m_open;
};

// --- GNU gzip

class Gzip final : public MemberPacker {
public:
    Gzip(unsigned level, std::uint64_t raw) : MemberPacker(raw), m_deflate(level) {}

private:
    Status pack(BytesView piece, bool last, const Output& output) override { return m_deflate.put(piece, last, output); }

    GzipDeflate m_deflate;
};

// --- liblzma

// The chain of filters that a shape means. It points into itself.
class XzFilters {
public:
    explicit XzFilters(const MemberShape& shape)
    {
        using namespace xz_number;
        const auto& n = shape.numbers;
        m_lzma.dict_size = n[dictionary];
        m_lzma.lc = n[lc];
        m_lzma.lp = n[lp];
        m_lzma.pb = n[pb];
        m_lzma.mode = static_cast<lzma_mode>(n[mode]);
        m_lzma.nice_len = n[niceLength];
        m_lzma.mf = static_cast<lzma_match_finder>(n[matchFinder]);
        m_lzma.depth = n[depth];
        std::size_t i = 0;
        if (n[branches] != 0) m_filters[i++] = {n[branches], nullptr};
        m_filters[i++] = {LZMA_FILTER_LZMA2, &m_lzma};
        m_filters[i] = {LZMA_VLI_UNKNOWN, nullptr};
        m_mt.threads = 1;
        m_mt.block_size = n[blockSize];
        m_mt.filters = m_filters.data();
        m_mt.check = static_cast<lzma_check>(n[check]);
    }
    XzFilters(const XzFilters&) = delete;
    XzFilters& operator=(const XzFilters&) = delete;

    [[nodiscard]] const lzma_filter* filters() const { return m_filters.data(); }
    [[nodiscard]] const lzma_mt& mt() const { return m_mt; }

private:
    lzma_options_lzma m_lzma{};
    std::array<lzma_filter, 3> m_filters{};
    lzma_mt m_mt{};
};

XzVariant variantOf(const MemberShape& shape)
{
    return static_cast<XzVariant>(shape.numbers[xz_number::variant]);
}

lzma_check checkOf(const MemberShape& shape)
{
    return static_cast<lzma_check>(shape.numbers[xz_number::check]);
}

class Xz final : public MemberPacker {
public:
    Xz(const MemberShape& shape, std::uint64_t raw) : MemberPacker(raw), m_filters(shape), m_out(outputBytes)
    {
        m_open = (variantOf(shape) == XzVariant::blocks
                      ? lzma_stream_encoder_mt(&m_stream, &m_filters.mt())
                      : lzma_stream_encoder(&m_stream, m_filters.filters(), checkOf(shape))) == LZMA_OK;
    }
    ~Xz() override { lzma_end(&m_stream); }
    [[nodiscard]] bool isOpen() const { return m_open; }

private:
    Status pack(BytesView piece, bool last, const Output& output) override
    {
        m_stream.next_in = piece.data();
        m_stream.avail_in = piece.size();
        while (true) {
            m_stream.next_out = m_out.data();
            m_stream.avail_out = m_out.size();
            const lzma_ret result = lzma_code(&m_stream, last ? LZMA_FINISH : LZMA_RUN);
            if (result == LZMA_MEM_ERROR) return fail(ErrorKind::noSpace, "delta.no-memory");
            if (result != LZMA_OK && result != LZMA_STREAM_END) return malformed("xz");
            const auto count = m_out.size() - m_stream.avail_out;
            if (count > 0) {
                if (auto put = output(BytesView(m_out).first(count)); !put) return put;
            }
            if (result == LZMA_STREAM_END || (!last && m_stream.avail_in == 0 && m_stream.avail_out > 0)) return {};
        }
    }

    const XzFilters m_filters;
    lzma_stream m_stream = LZMA_STREAM_INIT;
    Bytes m_out;
    bool m_open;
};

// Collects what one call is to pack.
class WholePacker : public MemberPacker {
protected:
    explicit WholePacker(std::uint64_t raw) : MemberPacker(raw) { m_raw.reserve(raw); }

private:
    Status pack(BytesView piece, bool last, const Output& output) override
    {
        append(m_raw, piece);
        if (!last) return {};
        auto packed = packWhole(m_raw);
        return packed ? output(*packed) : fail(packed.error());
    }
    [[nodiscard]] virtual Result<Bytes> packWhole(BytesView raw) = 0;

    Bytes m_raw;
};

class XzWhole final : public WholePacker {
public:
    XzWhole(const MemberShape& shape, std::uint64_t raw) : WholePacker(raw), m_filters(shape), m_check(checkOf(shape)) {}

private:
    Result<Bytes> packWhole(BytesView raw) override
    {
        Bytes out(lzma_stream_buffer_bound(raw.size()));
        std::size_t size = 0;
        const auto result = lzma_stream_buffer_encode(const_cast<lzma_filter*>(m_filters.filters()), m_check, nullptr,
                                                      raw.data(), raw.size(), out.data(), &size, out.size());
        if (result == LZMA_MEM_ERROR) return fail(ErrorKind::noSpace, "delta.no-memory");
        if (result != LZMA_OK) return malformed("xz");
        out.resize(size);
        return out;
    }

    const XzFilters m_filters;
    const lzma_check m_check;
};

// --- zstd

using ZstdContext = std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)>;

bool hasFlag(const MemberShape& shape, std::uint32_t flag)
{
    return (shape.numbers[zstd_number::flags] & flag) != 0;
}

// Empty when the library does not know one of the settings.
ZstdContext openZstd(const MemberShape& shape, std::uint64_t raw)
{
    ZstdContext context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    if (!context) return context;
    const auto set = [&](ZSTD_cParameter parameter, std::uint32_t value) {
        return ZSTD_isError(ZSTD_CCtx_setParameter(context.get(), parameter, static_cast<int>(value))) == 0;
    };
    const auto window = shape.numbers[zstd_number::window];
    const bool contentSize = hasFlag(shape, zstd_flag::contentSize);
    const bool known = set(ZSTD_c_compressionLevel, shape.numbers[zstd_number::level]) &&
                       set(ZSTD_c_checksumFlag, hasFlag(shape, zstd_flag::checksum) ? 1 : 0) &&
                       set(ZSTD_c_contentSizeFlag, contentSize ? 1 : 0) &&
                       (!hasFlag(shape, zstd_flag::workers) || set(ZSTD_c_nbWorkers, 1)) &&
                       (!hasFlag(shape, zstd_flag::longRange) || set(ZSTD_c_enableLongDistanceMatching, 1)) &&
                       (window == 0 || set(ZSTD_c_windowLog, window)) &&
                       (!contentSize || ZSTD_isError(ZSTD_CCtx_setPledgedSrcSize(context.get(), raw)) == 0);
    return known ? std::move(context) : ZstdContext(nullptr, &ZSTD_freeCCtx);
}

class Zstd final : public MemberPacker {
public:
    Zstd(const MemberShape& shape, std::uint64_t raw)
        : MemberPacker(raw),
          m_context(openZstd(shape, raw)),
          m_emptyEnd(hasFlag(shape, zstd_flag::emptyEnd)),
          m_out(outputBytes)
    {
    }
    [[nodiscard]] bool isOpen() const { return m_context != nullptr; }

private:
    Status pack(BytesView piece, bool last, const Output& output) override
    {
        if (last && !m_emptyEnd) return run(piece, ZSTD_e_end, output);
        if (auto done = run(piece, ZSTD_e_continue, output); !done || !last) return done;
        return run({}, ZSTD_e_end, output);
    }
    Status run(BytesView piece, ZSTD_EndDirective directive, const Output& output)
    {
        ZSTD_inBuffer in{piece.data(), piece.size(), 0};
        while (true) {
            ZSTD_outBuffer out{m_out.data(), m_out.size(), 0};
            const std::size_t result = ZSTD_compressStream2(m_context.get(), &out, &in, directive);
            if (ZSTD_isError(result) != 0) return malformed("zstd");
            if (out.pos > 0) {
                if (auto put = output(BytesView(m_out).first(out.pos)); !put) return put;
            }
            if (directive == ZSTD_e_end ? result == 0 : in.pos == in.size) return {};
        }
    }

    const ZstdContext m_context;
    const bool m_emptyEnd;
    Bytes m_out;
};

class ZstdWhole final : public WholePacker {
public:
    ZstdWhole(const MemberShape& shape, std::uint64_t raw) : WholePacker(raw), m_context(openZstd(shape, raw)) {}
    [[nodiscard]] bool isOpen() const { return m_context != nullptr; }

private:
    Result<Bytes> packWhole(BytesView raw) override
    {
        Bytes out(ZSTD_compressBound(raw.size()));
        const auto size = ZSTD_compress2(m_context.get(), out.data(), out.size(), raw.data(), raw.size());
        if (ZSTD_isError(size) != 0) return malformed("zstd");
        out.resize(size);
        return out;
    }

    const ZstdContext m_context;
};

std::uint64_t zstdMemory(const MemberShape& shape, std::uint64_t raw)
{
    const bool known = hasFlag(shape, zstd_flag::contentSize);
    auto parameters = ZSTD_getCParams(static_cast<int>(shape.numbers[zstd_number::level]), known ? raw : 0, 0);
    const auto window = shape.numbers[zstd_number::window];
    if (window != 0) parameters.windowLog = window;
    std::uint64_t memory = ZSTD_estimateCStreamSize_usingCParams(parameters);
    // A worker has jobs of four windows, of which one is filled while one is packed.
    const auto job = std::max(mebibyte, std::uint64_t{4} << parameters.windowLog);
    if (hasFlag(shape, zstd_flag::workers)) memory += 4 * std::min(job, raw + mebibyte) + mebibyte;
    if (hasFlag(shape, zstd_flag::longRange)) memory += mebibyte + (std::uint64_t{1} << (parameters.windowLog - 3));
    if (hasFlag(shape, zstd_flag::whole)) memory += raw + ZSTD_compressBound(raw);
    return memory;
}

std::uint64_t xzMemory(const MemberShape& shape, std::uint64_t raw)
{
    const XzFilters filters(shape);
    switch (variantOf(shape)) {
    case XzVariant::stream: return lzma_raw_encoder_memusage(filters.filters());
    case XzVariant::buffer: return lzma_raw_encoder_memusage(filters.filters()) + raw + lzma_stream_buffer_bound(raw);
    case XzVariant::blocks: return lzma_stream_encoder_mt_memusage(&filters.mt());
    }
    return ~std::uint64_t{0};
}

template <class T>
Result<std::unique_ptr<MemberPacker>> opened(std::unique_ptr<T> packer)
{
    if (!packer->isOpen()) return malformed("settings");
    return std::unique_ptr<MemberPacker>(std::move(packer));
}

}  // namespace

std::uint64_t packMemory(const MemberShape& shape, std::uint64_t raw)
{
    constexpr std::uint64_t fixed = pieceBytes + outputBytes + 64 * 1024;
    switch (shape.codec) {
    case MemberCodec::deflate:
    case MemberCodec::zlib: return fixed + (1u << 17) + (std::uint64_t{1} << (shape.numbers[deflate_number::memLevel] + 9));
    case MemberCodec::xz: {
        const auto memory = xzMemory(shape, raw);
        return memory > maxImage ? ~std::uint64_t{0} : fixed + memory;  // settings that liblzma refuses take "everything"
    }
    case MemberCodec::zstd: return fixed + zstdMemory(shape, raw);
    case MemberCodec::gzip: return fixed + GzipDeflate::memory;
    }
    return ~std::uint64_t{0};
}

std::string packerVersion(Packer packer)
{
    switch (packer) {
    case Packer::zlib: return zlibVersion();
    case Packer::lzma: return lzma_version_string();
    case Packer::zstd: return ZSTD_versionString();
    case Packer::gzip: return "1";
    }
    return {};
}

std::uint32_t zstdWindow(std::uint32_t level, std::uint64_t raw)
{
    return ZSTD_getCParams(static_cast<int>(level), raw, 0).windowLog;
}

void setXzPreset(MemberShape& shape, std::uint32_t level, bool extreme)
{
    lzma_options_lzma lzma{};
    if (lzma_lzma_preset(&lzma, level | (extreme ? LZMA_PRESET_EXTREME : 0)) != 0) return;
    auto& n = shape.numbers;
    n[xz_number::lc] = lzma.lc;
    n[xz_number::lp] = lzma.lp;
    n[xz_number::pb] = lzma.pb;
    n[xz_number::mode] = static_cast<std::uint32_t>(lzma.mode);
    n[xz_number::niceLength] = lzma.nice_len;
    n[xz_number::matchFinder] = static_cast<std::uint32_t>(lzma.mf);
    n[xz_number::depth] = lzma.depth;
}

Result<std::unique_ptr<MemberPacker>> MemberPacker::make(const MemberShape& shape, std::uint64_t raw)
{
    if (!isPossible(shape)) return malformed("settings");
    const bool whole = shape.codec == MemberCodec::xz ? variantOf(shape) == XzVariant::buffer
                                                      : shape.codec == MemberCodec::zstd && hasFlag(shape, zstd_flag::whole);
    if (raw == 0 || (whole && raw > largestWhole)) return malformed("size");
    switch (shape.codec) {
    case MemberCodec::deflate:
    case MemberCodec::zlib: return opened(std::make_unique<Deflate>(shape, raw));
    case MemberCodec::xz:
        if (whole) return std::unique_ptr<MemberPacker>(std::make_unique<XzWhole>(shape, raw));
        return opened(std::make_unique<Xz>(shape, raw));
    case MemberCodec::zstd:
        if (whole) return opened(std::make_unique<ZstdWhole>(shape, raw));
        return opened(std::make_unique<Zstd>(shape, raw));
    case MemberCodec::gzip: return std::unique_ptr<MemberPacker>(std::make_unique<Gzip>(shape.numbers[0], raw));
    }
    return malformed("codec");
}

Status MemberPacker::put(BytesView more, const Output& output)
{
    assert(more.size() <= m_rest);
    while (!more.empty()) {
        const auto count = std::min(more.size(), pieceBytes - m_piece.size());
        append(m_piece, more.first(count));
        more = more.subspan(count);
        m_rest -= count;
        if (m_piece.size() < pieceBytes && m_rest > 0) continue;
        if (auto packed = pack(m_piece, m_rest == 0, output); !packed) return packed;
        m_piece.clear();
    }
    return {};
}

}  // namespace quorate::delta
