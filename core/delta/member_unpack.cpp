// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/member_unpack.h"

#include "core/delta/format.h"

#include <lzma.h>
#include <zlib.h>
#define ZSTD_STATIC_LINKING_ONLY  // the estimate of memory
#include <zstd.h>

#include <algorithm>
#include <limits>

namespace quorate::delta {
namespace {

constexpr std::uint64_t deflateMemory = 64 * 1024;
constexpr std::uint64_t xzMemory = 256 * 1024;  // beyond the dictionary
constexpr int rawDeflate = -15;

class Inflate final : public MemberUnpacker {
public:
    explicit Inflate(int windowBits) : m_opened(inflateInit2(&m_stream, windowBits) == Z_OK) {}
    ~Inflate() override { inflateEnd(&m_stream); }
    [[nodiscard]] bool isOpen() const { return m_opened; }

    Result<Step> run(BytesView in, std::span<std::uint8_t> out) override
    {
        constexpr std::size_t most = std::numeric_limits<uInt>::max();
        in = in.first(std::min(in.size(), most));
        out = out.first(std::min(out.size(), most));
        m_stream.next_in = const_cast<Bytef*>(in.data());
        m_stream.avail_in = static_cast<uInt>(in.size());
        m_stream.next_out = out.data();
        m_stream.avail_out = static_cast<uInt>(out.size());
        const int result = inflate(&m_stream, Z_NO_FLUSH);
        if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR) return malformed("deflate");
        return Step{in.size() - m_stream.avail_in, out.size() - m_stream.avail_out, result == Z_STREAM_END};
    }

private:
    z_stream m_stream{};
    bool m_opened;
};

class Xz final : public MemberUnpacker {
public:
    explicit Xz(std::uint64_t memory)
        : m_opened(lzma_stream_decoder(&m_stream, memory, LZMA_IGNORE_CHECK) == LZMA_OK)
    {
    }
    ~Xz() override { lzma_end(&m_stream); }
    [[nodiscard]] bool isOpen() const { return m_opened; }

    Result<Step> run(BytesView in, std::span<std::uint8_t> out) override
    {
        m_stream.next_in = in.data();
        m_stream.avail_in = in.size();
        m_stream.next_out = out.data();
        m_stream.avail_out = out.size();
        const lzma_ret result = lzma_code(&m_stream, LZMA_RUN);
        if (result != LZMA_OK && result != LZMA_STREAM_END && result != LZMA_BUF_ERROR) return malformed("xz");
        return Step{in.size() - m_stream.avail_in, out.size() - m_stream.avail_out, result == LZMA_STREAM_END};
    }

private:
    lzma_stream m_stream = LZMA_STREAM_INIT;
    bool m_opened;
};

class Zstd final : public MemberUnpacker {
public:
    explicit Zstd(unsigned window) : m_context(ZSTD_createDCtx(), &ZSTD_freeDCtx)
    {
        if (!m_context) return;
        m_opened = ZSTD_isError(ZSTD_DCtx_setParameter(m_context.get(), ZSTD_d_windowLogMax,
                                                       static_cast<int>(std::clamp(window, 10u, 27u)))) == 0;
    }
    [[nodiscard]] bool isOpen() const { return m_opened; }

    Result<Step> run(BytesView in, std::span<std::uint8_t> out) override
    {
        ZSTD_inBuffer input{in.data(), in.size(), 0};
        ZSTD_outBuffer output{out.data(), out.size(), 0};
        const std::size_t result = ZSTD_decompressStream(m_context.get(), &output, &input);
        if (ZSTD_isError(result) != 0) return malformed("zstd");
        return Step{input.pos, output.pos, result == 0};
    }

private:
    std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> m_context;
    bool m_opened = false;
};

template <class T>
Result<std::unique_ptr<MemberUnpacker>> opened(std::unique_ptr<T> unpacker)
{
    if (!unpacker->isOpen()) return fail(ErrorKind::noSpace, "delta.no-memory");
    return std::unique_ptr<MemberUnpacker>(std::move(unpacker));
}

}  // namespace

std::uint64_t unpackMemory(const MemberShape& shape)
{
    switch (shape.codec) {
    case MemberCodec::deflate:
    case MemberCodec::zlib:
    case MemberCodec::gzip: break;
    case MemberCodec::xz: return xzMemory + shape.numbers[xz_number::dictionary];
    case MemberCodec::zstd:
        return ZSTD_estimateDStreamSize(std::size_t{1} << std::clamp(shape.numbers[zstd_number::window], 10u, 27u));
    }
    return deflateMemory;
}

Result<std::unique_ptr<MemberUnpacker>> MemberUnpacker::make(const MemberShape& shape)
{
    switch (shape.codec) {
    case MemberCodec::deflate:
    case MemberCodec::gzip: return opened(std::make_unique<Inflate>(rawDeflate));
    case MemberCodec::zlib: return opened(std::make_unique<Inflate>(MAX_WBITS));
    case MemberCodec::xz: return opened(std::make_unique<Xz>(unpackMemory(shape)));
    case MemberCodec::zstd: return opened(std::make_unique<Zstd>(shape.numbers[zstd_number::window]));
    }
    return malformed("codec of a member");
}

}  // namespace quorate::delta
