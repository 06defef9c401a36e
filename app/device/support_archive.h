// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <string>

namespace quorate::app {

// A tar archive (POSIX ustar) compressed with xz, as every unpacker reads it: what a technician sends to the vendor.
// Names are relative, at most 99 bytes. "device.archive.failed" when the compressor refuses.
class SupportArchive {
public:
    void add(const std::string& name, BytesView content, std::int64_t seconds);
    [[nodiscard]] Result<Bytes> finish();

private:
    Bytes m_tar;
};

}  // namespace quorate::app
