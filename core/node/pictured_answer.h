// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/node.h"
#include "core/node/control_server.h"
#include "core/node/json_views.h"

#include <nlohmann/json.hpp>

#include <mutex>
#include <optional>

namespace quorate::node {

// What was done shall be seen by whoever asks next: holds an answer until a picture was made after it. Any thread.
class PicturedAnswer {
public:
    explicit PicturedAnswer(const ControlReply& reply) : m_reply(reply) {}

    void done(const api::Node& node, Json result)
    {
        const std::lock_guard lock(m_mutex);
        m_result = std::move(result);
        m_version = node.snapshot()->version;
    }
    void pictured(const api::Node& node)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_result || node.snapshot()->version <= m_version) return;
        m_reply.result(std::move(*m_result));
        m_result.reset();
    }

private:
    const ControlReply m_reply;
    std::mutex m_mutex;
    std::optional<Json> m_result;   // guarded
    std::uint64_t m_version = 0;              // guarded
};

}  // namespace quorate::node
