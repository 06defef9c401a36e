// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/member_table.h"

#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <stop_token>

namespace quorate::delta {

// An image with its members unpacked (MemberTable::before), read from the image itself. What large members hold lies in
// a scratch file, the others are unpacked when they are read and kept in memberCacheBytes of memory. Any thread.
class ExpandedSource final : public RandomSource {
public:
    // Both outlive it.
    ExpandedSource(RandomSource& image, const MemberTable& table) : m_image(image), m_table(table) {}

    // Unpacks the large members, if there are any, into `scratch`, and keeps it. `advance`: told the bytes as they are
    // done. "delta.malformed" when a member is not what the table says.
    [[nodiscard]] Status prepare(std::unique_ptr<File> scratch, const std::stop_token& stop,
                                 const std::function<void(std::uint64_t)>& advance = {});

    [[nodiscard]] Result<std::uint64_t> size() override { return m_table.before.expanded; }
    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t offset, std::span<std::uint8_t> out) override;

private:
    struct Unpacked {
        std::size_t member = 0;
        Bytes bytes;
    };
    [[nodiscard]] Result<std::size_t> readPart(std::uint64_t offset, std::span<std::uint8_t> out);
    [[nodiscard]] Result<std::size_t> readMember(std::size_t index, std::uint64_t offset, std::span<std::uint8_t> out);
    [[nodiscard]] Result<const Bytes*> unpacked(std::size_t index);

    RandomSource& m_image;
    const MemberTable& m_table;
    std::unique_ptr<File> m_scratch;
    std::vector<std::pair<std::size_t, std::uint64_t>> m_large;  // members and where in the scratch file they are
    std::mutex m_mutex;                                          // guards what follows, and m_image
    std::list<Unpacked> m_cache;                                 // latest use first
    std::uint64_t m_cached = 0;                                  // bytes
};

// Unpacks one member of an image into `out`, which takes exactly `member.raw` bytes.
[[nodiscard]] Status unpackMember(RandomSource& image, const Member& member, const MemberShape& shape,
                                  const std::function<Status(BytesView)>& out);

}  // namespace quorate::delta
