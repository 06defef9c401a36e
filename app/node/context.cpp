// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/context.h"

#include "app/node/output.h"

#include <nlohmann/json.hpp>

#include <cstdlib>

namespace quorate::app {
namespace {

constexpr std::size_t leastPrefix = 6;

LogLevel logLevel()
{
    const char* level = std::getenv("QUORATE_LOG");
    const std::string_view text = level ? level : "";
    if (text == "debug") return LogLevel::debug;
    if (text == "info") return LogLevel::info;
    if (text == "error") return LogLevel::error;
    return LogLevel::warning;
}

bool isRelease(const Json& release, const std::string& reference)
{
    const auto at = reference.find('@');
    if (at == std::string::npos) return node::textAt(release, "id").starts_with(reference);
    if (node::textAt(release, "model") != reference.substr(0, at)) return false;
    for (const auto& target : release["targets"]) {
        if (node::textAt(target, "version") == reference.substr(at + 1)) return true;
    }
    return false;
}

}  // namespace

Context::Context()
    : m_random(makeSystemRandom()), m_log(logLevel())
{
}

Path Context::homeDirectory() const
{
    if (!homeOption.empty()) return absolutePath(homeOption);
    if (const char* home = std::getenv("QUORATE_HOME"); home && *home) return absolutePath(home);
    if (const char* data = std::getenv("XDG_DATA_HOME"); data && *data == '/') return Path(data) / "quorate";
    const char* user = std::getenv("HOME");
    return absolutePath(user && *user ? std::string(user) + "/.local/share/quorate" : "quorate-home");
}

Result<node::ControlClient*> Context::node()
{
    if (!m_node) {
        auto known = home().loadConfig();
        if (!known && known.error().kind == ErrorKind::notFound) return fail(known.error());
        auto connected = node::ControlClient::connect(home().controlSocket());
        if (!connected) return fail(connected.error());
        m_node = std::move(*connected);
    }
    return m_node.get();
}

Result<Json> Context::ask(std::string_view method, const Json& params,
                          const node::ControlClient::Meanwhile& meanwhile)
{
    auto client = node();
    if (!client) return fail(client.error());
    return (*client)->call(method, params, meanwhile);
}

Result<Json> Context::snapshot(const std::vector<std::string>& parts)
{
    return ask("snapshot", Json{{"parts", parts}});
}

Result<std::string> Context::releaseId(const std::string& reference)
{
    if (ReleaseId::fromHexText(reference)) return reference;
    if (reference.find('@') == std::string::npos && (reference.size() < leastPrefix || !isHexPrefix(reference))) {
        return fail(ErrorKind::invalid, "cli.release.reference", reference);
    }
    auto known = snapshot({"releases"});
    if (!known) return fail(known.error());
    std::vector<std::string> found;
    for (const auto& release : (*known)["releases"]) {
        if (isRelease(release, reference)) found.push_back(node::textAt(release, "id"));
    }
    if (found.empty()) return fail(ErrorKind::notFound, "cli.release.unknown", reference);
    // Newest first, so MODEL@VERSION means the newest of that version.
    if (found.size() > 1 && reference.find('@') == std::string::npos) {
        return fail(ErrorKind::invalid, "cli.release.ambiguous", reference);
    }
    return found.front();
}

}  // namespace quorate::app
