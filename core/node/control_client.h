// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/base/environment.h"
#include "core/node/json_views.h"

#include <functional>
#include <memory>
#include <optional>

namespace quorate::node {

// Overwrites every text in it, names excepted: what is asked may hold a passphrase. ControlClient does so with its own copies.
void wipeTexts(Json& json);

// The other side of ControlServer. Blocking; one thread at a time.
class ControlClient {
public:
    // "node.control.no-node" when nothing listens at the socket, "node.control.socket" with the system's reason otherwise.
    [[nodiscard]] static Result<std::unique_ptr<ControlClient>> connect(const Path& socket);
    ~ControlClient();
    ControlClient(const ControlClient&) = delete;
    ControlClient& operator=(const ControlClient&) = delete;

    // What comes before the result: an object with "job" or "progress".
    using Meanwhile = std::function<void(const Json&)>;
    // The result, or the node's error; "node.control.closed" when the node went away, "node.control.malformed" when it does
    // not speak this protocol.
    [[nodiscard]] Result<Json> call(std::string_view method, const Json& params, const Meanwhile& meanwhile = {});

    // What a method without an end sends, until `take` returns false or `limit` has passed ("node.control.timeout").
    using Take = std::function<bool(const Json&)>;
    [[nodiscard]] Status stream(std::string_view method, const Json& params, const Take& take,
                                std::optional<Milliseconds> limit = {});

private:
    explicit ControlClient(int handle) : m_handle(handle) {}
    [[nodiscard]] Result<std::uint64_t> send(std::string_view method, const Json& params);
    [[nodiscard]] Result<std::string> line(std::optional<Milliseconds> deadline);

    int m_handle;
    std::uint64_t m_next = 1;
    std::string m_buffer;
};

}  // namespace quorate::node
