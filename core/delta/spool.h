// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/encoder.h"

namespace quorate::delta {

// Keeps bytes until it is known whether they are wanted: in memory up to `inMemory` of them, all of them in a file of the
// scratch folder beyond that; without a folder in memory. The file goes with it.
class Spool final : public ByteSink {
public:
    // More than `limit` bytes are refused with "delta.sink.too-large". `name`: of the file.
    Spool(std::uint64_t inMemory, std::optional<ScratchFolder> scratch, std::string name,
          std::uint64_t limit = ~std::uint64_t{0});
    ~Spool() override;
    Spool(const Spool&) = delete;
    Spool& operator=(const Spool&) = delete;

    [[nodiscard]] Status write(BytesView data) override;
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    // "delta.cancelled" when asked to stop.
    [[nodiscard]] Status copyTo(ByteSink& out, const std::stop_token& stop);

private:
    [[nodiscard]] Status moveToFile();

    const std::uint64_t m_inMemory;
    const std::optional<ScratchFolder> m_scratch;
    const std::string m_name;
    const std::uint64_t m_limit;
    std::uint64_t m_size = 0;
    Bytes m_memory;                 // while there is no file
    std::unique_ptr<File> m_file;
};

}  // namespace quorate::delta
