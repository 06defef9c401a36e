// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"

namespace quorate::test {

// A fresh directory under the system's temporary folder, removed with everything in it by the destructor.
class TemporaryDirectory {
public:
    TemporaryDirectory();
    ~TemporaryDirectory();
    TemporaryDirectory(const TemporaryDirectory&) = delete;
    TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;

    [[nodiscard]] const Path& path() const { return m_path; }
    [[nodiscard]] Path operator/(const std::string& name) const { return m_path / name; }

private:
    Path m_path;
};

}  // namespace quorate::test
