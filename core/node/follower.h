// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/chain_host.h"
#include "core/node/node.h"
#include "core/node/payload_service.h"

#include <set>

namespace quorate::node {

// Keeps a directory at the newest approved version of a model: follows the chain itself, needs no gateway. The directory
// holds "versions/<version>-<hash>" (the image itself, or the tree) and the link "current", which is switched atomically after
// the target's hash was read back; the version before stays beside it, older ones go. A version is never replaced by an
// older one or by a lower rollback index. On the node's strand.
class Follower {
public:
    struct Parts {
        ChainHost& release;
        PayloadService& payloads;
        Files& files;
        Executor& workers;
        Strand& strand;
        Clock& clock;
        Log& log;
        std::function<void(api::AlertView)> alert;
        std::function<void()> changed;
    };
    Follower(NodeOptions::Follow follow, Parts parts) : m_follow(std::move(follow)), m_parts(std::move(parts)) {}

    [[nodiscard]] Status open();
    void work();   // after blocks settled, and once a second
    void stop() { *m_alive = false; }

private:
    struct Installed {
        std::string version;
        std::uint64_t rollbackIndex = 0;
        std::string directory;   // below versions/
        TargetHash hash;
    };
    [[nodiscard]] Status save(const Installed& installed);
    void install(const ReleaseId& release, const ledger::Target& target, const ledger::Artifact& artifact);
    void failed(const ReleaseId& release, const Error& error);
    [[nodiscard]] Status prune(const std::string& now, const std::string& before) const;  // on a worker

    const NodeOptions::Follow m_follow;
    Parts m_parts;
    std::optional<Installed> m_installed;
    std::map<ReleaseId, Milliseconds> m_notBefore;   // after a failure
    std::set<PiecesRoot> m_unfit;                    // payloads that did not lead to their target
    bool m_busy = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

}  // namespace quorate::node
