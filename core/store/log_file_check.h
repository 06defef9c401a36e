// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"

namespace quorate::store {

// Private to this folder. Reads a log or manifest in LevelDB's log format (doc/log_format.md: blocks of 32 KiB, records
// of masked CRC-32C, length, type, data) and checks every record. At the end it tells a record that was never finished, which
// is what a power loss leaves and loses nothing that was acknowledged, from one whose length was damaged: the checksum
// does not cover the length, but it still fits the data. "store.corrupt" with the path and the offset; io errors.
[[nodiscard]] Status checkLogFile(const Path& file);

}  // namespace quorate::store
