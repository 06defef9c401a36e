// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/bridge/words.h"

// Where a published release is on its way, each at one place. What is only built is a draft, and in no list of releases.
namespace quorate::models {

enum class ReleaseStage {
    published,       // nobody has voted yet
    inReview,
    approved,        // no device has answered yet
    rollingOut,
    done,            // on every device that is eligible
    stopped          // rejected, suspended, recalled or withdrawn
};

[[nodiscard]] ReleaseStage stageOf(const bridge::Release& release);
// As a column and its filters name it.
[[nodiscard]] bridge::words::Word stageWord(ReleaseStage stage);

}  // namespace quorate::models
