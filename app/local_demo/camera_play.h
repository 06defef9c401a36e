// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/node.h"

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>

namespace quorate::demo {

// The demo's second model, without devices: images with files in them that are large enough for the swarm, published twice with
// lists of components. The first is approved against one vote; of the second a checker asks something, and two of them wait for
// the answer; where a person checks, it waits for that person's vote, which decides. Then the first model's next release. Not
// thread-safe; the play's strand.
class CameraPlay {
public:
    using NodeOf = std::function<api::Node&(const std::string& member)>;
    CameraPlay(Clock& clock, Log& log, Path firmware, std::string self, Milliseconds thought, NodeOf node);
    ~CameraPlay();

    // The images and their lists of components, into the folder that people may publish from.
    [[nodiscard]] static Status writeImages(Files& files, const Path& firmware);
    // What the vendor does next; called again and again with its picture.
    void step(const api::Snapshot& vendor);

    struct Opinion {
        std::string verdict;
        std::string reason;
        std::string accused;
    };
    // What a checker makes of a release; absent: it waits. Asks the vendor where it must.
    [[nodiscard]] std::optional<Opinion> opinion(const std::string& checker, const api::ReleaseView& release, const api::Snapshot& snapshot);

private:
    void publish(api::PublishRequest request, int stage);
    void answerQuestions(const api::Snapshot& vendor);
    [[nodiscard]] static const api::ReleaseView* find(const api::Snapshot& snapshot, const std::string& model, const std::string& version);

    Clock& m_clock;
    Log& m_log;
    const Path m_firmware;
    const std::string m_self;
    const Milliseconds m_thought;
    const NodeOf m_node;
    int m_stage = 0;                             // what is done so far: model, first, second, the other model's next
    std::shared_ptr<std::atomic<int>> m_done;    // the same as answers tell it
    std::set<std::string> m_asked;               // by these checkers
    std::map<Hash32, Milliseconds> m_heard;      // questions, since when
};

}  // namespace quorate::demo
