// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_view.h"
#include "core/delta/streams.h"

#include <algorithm>
#include <cstring>

namespace quorate::delta {

// A file of any size as source, without a copy of it in memory. The file must stay as it is (file_view.h).
class MappedSource final : public RandomSource {
public:
    explicit MappedSource(FileView file) : m_file(std::move(file)) {}
    [[nodiscard]] static Result<std::unique_ptr<MappedSource>> open(const Path& path)
    {
        auto file = FileView::open(path);
        if (!file) return fail(file.error());
        return std::make_unique<MappedSource>(std::move(*file));
    }

    [[nodiscard]] Result<std::uint64_t> size() override { return m_file.bytes().size(); }
    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t offset, std::span<std::uint8_t> out) override
    {
        const auto bytes = m_file.bytes();
        if (offset >= bytes.size()) return std::size_t{0};
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(out.size(), bytes.size() - offset));
        std::memcpy(out.data(), bytes.data() + offset, count);
        return count;
    }
    [[nodiscard]] BytesView memory() const override { return m_file.bytes(); }

private:
    FileView m_file;
};

}  // namespace quorate::delta
