// SPDX-License-Identifier: GPL-3.0-or-later
// inspect() and Decoder on anything. The checksum of the head is put right, so that what lies behind it is reached.
#include "core/crypto/sha256.h"
#include "core/delta/decoder.h"
#include "core/delta/format.h"
#include "core/delta/inspect.h"

#include <algorithm>
#include <cstdlib>

using namespace quorate;
using namespace quorate::delta;

namespace {

// A base of any size, so that every header finds the one it asks for.
class EndlessBase final : public RandomSource {
public:
    explicit EndlessBase(std::uint64_t size) : m_size(size) {}
    Result<std::uint64_t> size() override { return m_size; }
    Result<std::size_t> readAt(std::uint64_t offset, std::span<std::uint8_t> out) override
    {
        if (offset > m_size || out.size() > m_size - offset) std::abort();  // the decoder never reads outside
        for (std::size_t i = 0; i < out.size(); ++i) out[i] = static_cast<std::uint8_t>((offset + i) * 7 >> 3);
        return out.size();
    }

private:
    const std::uint64_t m_size;
};

class CheckedOutput final : public OutputSink {
public:
    explicit CheckedOutput(std::uint64_t size) : m_size(size) {}
    Status write(std::uint64_t offset, BytesView data) override
    {
        if (offset != m_next || data.size() > m_size - offset) std::abort();
        m_next += data.size();
        return {};
    }
    [[nodiscard]] std::uint64_t produced() const { return m_next; }

private:
    const std::uint64_t m_size;
    std::uint64_t m_next = 0;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 1) return 0;
    const std::size_t piece = data[0] + 1u;
    Bytes payload(data + 1, data + size);
    DecoderOptions options;
    options.limits.maxNew = 4 << 20;
    options.limits.maxMemory = 16 << 20;
    options.limits.maxDictionary = 4 << 20;
    options.checkBase = false;
    const auto info = inspect(payload, options.limits);
    if (!info) return 0;
    if (info->headSize <= payload.size()) {
        const auto body = static_cast<std::size_t>(info->headSize) - checksumBytes;
        const auto hash = crypto::sha256(BytesView(payload).first(body));
        std::copy_n(hash.bytes.begin(), checksumBytes, payload.begin() + static_cast<std::ptrdiff_t>(body));
    }
    EndlessBase base(info->oldSize);
    CheckedOutput output(info->newSize);
    Decoder decoder(base, output, options);
    BytesView rest(payload);
    while (!rest.empty()) {
        const auto part = rest.first(std::min(piece, rest.size()));
        const auto used = decoder.feed(part);
        if (!used || *used < part.size()) break;
        rest = rest.subspan(part.size());
    }
    if (decoder.finish() && output.produced() != info->newSize) std::abort();
    MemorySource whole(payload);
    (void)inspectDelta(whole, options.limits);
    return 0;
}
