// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/files.h"

namespace quorate {

// A file's bytes as memory, read from disk when they are looked at and dropped again when memory is short: for files
// that are too large to be copied. The file must not shrink meanwhile; looking at what is gone ends the process
// (SIGBUS), so this is for files that belong to the user who started it.
class FileView {
public:
    // Errors as Files::open for reading; "base.file.io" for what is not an ordinary file.
    [[nodiscard]] static Result<FileView> open(const Path& path);
    ~FileView();
    FileView(FileView&& other) noexcept;
    FileView& operator=(FileView&& other) noexcept;
    FileView(const FileView&) = delete;
    FileView& operator=(const FileView&) = delete;

    [[nodiscard]] BytesView bytes() const { return m_bytes; }

private:
    explicit FileView(BytesView bytes) : m_bytes(bytes) {}

    BytesView m_bytes;
};

}  // namespace quorate
