// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"

#include <optional>

namespace quorate::store {

// Private to this folder. Reads a log or manifest in LevelDB's log format (doc/log_format.md: blocks of 32 KiB, records
// of masked CRC-32C, length, type, data) and checks every record. At the end it tells three things apart:
//  - a record that was never finished: the file ends in it. A power loss leaves that, and nothing acknowledged is lost;
//    LevelDB drops it by itself.
//  - a batch of which some sectors never reached the disk (they read as zeros). A power loss leaves that, too, for the
//    newest batch alone: its offset is returned, and the file is to be cut there, since LevelDB would call it damage.
//  - damage: everything else. Also a length that was damaged (the checksum does not cover it, but still fits the data),
//    and any bad record that an intact batch follows.
// "store.corrupt" with the path and the offset; io errors.
[[nodiscard]] Result<std::optional<std::uint64_t>> checkLogFile(Files& files, const Path& file);

}  // namespace quorate::store
