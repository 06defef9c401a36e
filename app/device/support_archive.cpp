// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/support_archive.h"

#include <lzma.h>

#include <algorithm>
#include <cstdio>

namespace quorate::app {
namespace {

constexpr std::size_t block = 512;

void put(Bytes& header, std::size_t at, std::string_view text)
{
    std::ranges::copy(text, header.begin() + static_cast<std::ptrdiff_t>(at));
}

std::string octal(std::uint64_t value, int digits)
{
    char text[32];
    std::snprintf(text, sizeof text, "%0*llo", digits, static_cast<unsigned long long>(value));
    return text;
}

}  // namespace

void SupportArchive::add(const std::string& name, BytesView content, std::int64_t seconds)
{
    Bytes header(block, 0);
    put(header, 0, std::string_view(name).substr(0, 99));
    put(header, 100, octal(0600, 7));
    put(header, 108, octal(0, 7));
    put(header, 116, octal(0, 7));
    put(header, 124, octal(content.size(), 11));
    put(header, 136, octal(static_cast<std::uint64_t>(std::max<std::int64_t>(0, seconds)), 11));
    put(header, 148, "        ");
    put(header, 156, "0");
    put(header, 257, std::string_view("ustar\00000", 8));
    unsigned sum = 0;
    for (const auto byte : header) sum += byte;
    put(header, 148, octal(sum, 6) + std::string("\0 ", 2));
    append(m_tar, header);
    append(m_tar, content);
    m_tar.resize((m_tar.size() + block - 1) / block * block);
}

Result<Bytes> SupportArchive::finish()
{
    m_tar.resize(m_tar.size() + 2 * block);
    Bytes out(lzma_stream_buffer_bound(m_tar.size()));
    std::size_t size = 0;
    // Level 1: a device has little memory, and text shrinks well enough.
    const auto done = lzma_easy_buffer_encode(1, LZMA_CHECK_CRC64, nullptr, m_tar.data(), m_tar.size(), out.data(), &size,
                                              out.size());
    if (done != LZMA_OK) return fail(ErrorKind::internal, "device.archive.failed", std::to_string(done));
    out.resize(size);
    return out;
}

}  // namespace quorate::app
