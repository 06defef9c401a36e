// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/confined.h"
#include "core/review/unpack.h"

namespace quorate::review {

// unpack() in a confined process of its own (the program quorate-unpack): what a crafted image can break is that process.
// `directory` is made anew; it gets "spool" and "index". Errors of runConfined(), of the process itself (the codes of
// unpack()), "review.process.crashed" (with the signal), "review.unpack.failed", and what Inventory::decode() says.
struct UnpackRequest {
    Path unpacker;       // the program
    Path target;
    Path directory;
    UnpackLimits limits;
    Milliseconds time{30 * 60 * 1000};
    std::function<void(const UnpackProgress&)> progress;
};
[[nodiscard]] Result<Inventory> unpackConfined(Files& files, const Clock& clock, const UnpackRequest& request,
                                               std::stop_token stop = {});
// What an earlier run left in `directory`.
[[nodiscard]] Result<Inventory> loadInventory(Files& files, const Path& directory);

// The main of quorate-unpack: TARGET DIRECTORY and the six limits as numbers. Progress as lines "members bytes" on standard output.
[[nodiscard]] int unpackMain(const std::vector<std::string>& arguments);

}  // namespace quorate::review
