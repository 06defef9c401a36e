// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/control_client.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cerrno>
#include <cstring>
#include <memory>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace quorate::node {
namespace {

constexpr std::size_t maxLine = 256 * 1024 * 1024;

Error systemError(const Path& socket)
{
    return {ErrorKind::io, "node.control.socket", socket.string() + ": " + std::strerror(errno)};
}

Error errorFrom(const Json& json)
{
    Error error{ErrorKind::internal, "node.control.malformed", "error"};
    if (!json.is_object()) return error;
    const auto number = numberAt(json, "number");
    if (number >= static_cast<unsigned>(ErrorKind::internal) && number <= static_cast<unsigned>(ErrorKind::unsupported)) {
        error.kind = static_cast<ErrorKind>(number);
    }
    if (const auto code = textAt(json, "code"); !code.empty()) error = {error.kind, code, textAt(json, "context")};
    return error;
}

void wipeText(std::string& text)
{
    ::explicit_bzero(text.data(), text.size());
}

// What a string gives back, also as it grows, is wiped first.
template <class T>
struct WipingMemory {
    using value_type = T;
    WipingMemory() = default;
    template <class Other>
    explicit WipingMemory(const WipingMemory<Other>&) noexcept
    {
    }
    [[nodiscard]] T* allocate(std::size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T* data, std::size_t count) noexcept
    {
        ::explicit_bzero(data, count * sizeof(T));
        std::allocator<T>().deallocate(data, count);
    }
    friend bool operator==(const WipingMemory&, const WipingMemory&) = default;
};
using WipedText = std::basic_string<char, std::char_traits<char>, WipingMemory<char>>;

// A line; it and what it is made from may hold a passphrase.
WipedText lineOf(std::uint64_t id, std::string_view method, const Json& params)
{
    Json request{{"id", id}, {"method", method}, {"params", params}};
    WipedText text;
    // Json::dump() leaves copies behind as its string grows.
    nlohmann::detail::serializer<Json>(nlohmann::detail::output_adapter<char, WipedText>(text), ' ',
                                       Json::error_handler_t::replace)
        .dump(request, false, false, 0);
    wipeTexts(request);
    text.push_back('\n');
    return text;
}

}  // namespace

void wipeTexts(Json& json)
{
    if (json.is_string()) {
        wipeText(json.get_ref<std::string&>());
    } else if (json.is_structured()) {
        for (auto& each : json) wipeTexts(each);
    }
}

Result<std::unique_ptr<ControlClient>> ControlClient::connect(const Path& socket)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string text = socket.string();
    if (text.size() >= sizeof address.sun_path) {
        return fail(ErrorKind::invalid, "node.control.socket", text + ": the path is too long");
    }
    std::memcpy(address.sun_path, text.c_str(), text.size() + 1);
    const int handle = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (handle < 0) return fail(systemError(socket));
    std::unique_ptr<ControlClient> client(new ControlClient(handle));
    if (::connect(handle, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        if (errno == ENOENT || errno == ECONNREFUSED) {
            return fail(ErrorKind::unavailable, "node.control.no-node", text);
        }
        if (errno == EACCES || errno == EPERM) return fail(ErrorKind::denied, "node.control.denied", text);
        return fail(systemError(socket));
    }
    return client;
}

ControlClient::~ControlClient()
{
    ::close(m_handle);
}

Result<std::uint64_t> ControlClient::send(std::string_view method, const Json& params)
{
    const std::uint64_t id = m_next++;
    const WipedText text = lineOf(id, method, params);
    std::string_view rest = text;
    while (!rest.empty()) {
        const ssize_t sent = ::send(m_handle, rest.data(), rest.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) return fail(ErrorKind::unavailable, "node.control.closed", std::string(method));
        rest.remove_prefix(static_cast<std::size_t>(sent));
    }
    return id;
}

Result<std::string> ControlClient::line(std::optional<Milliseconds> deadline)
{
    const auto clock = makeSystemClock();
    std::array<char, 65536> chunk{};
    std::size_t searched = 0;
    while (true) {
        const auto end = m_buffer.find('\n', searched);
        if (end != std::string::npos) {
            std::string found = m_buffer.substr(0, end);
            m_buffer.erase(0, end + 1);
            return found;
        }
        searched = m_buffer.size();
        if (m_buffer.size() > maxLine) return fail(ErrorKind::invalid, "node.control.malformed", "a line without end");
        int wait = -1;
        if (deadline) {
            const auto left = *deadline - clock->monotonic();
            if (left.count() <= 0) return fail(ErrorKind::unavailable, "node.control.timeout");
            wait = static_cast<int>(std::min<std::int64_t>(left.count(), 60'000));
        }
        pollfd ready{m_handle, POLLIN, 0};
        const int polled = ::poll(&ready, 1, wait);
        if (polled == 0 || (polled < 0 && errno == EINTR)) continue;
        const ssize_t got = ::recv(m_handle, chunk.data(), chunk.size(), 0);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return fail(ErrorKind::unavailable, "node.control.closed");
        m_buffer.append(chunk.data(), static_cast<std::size_t>(got));
    }
}

Result<Json> ControlClient::call(std::string_view method, const Json& params, const Meanwhile& meanwhile)
{
    auto id = send(method, params);
    if (!id) return fail(id.error());
    while (true) {
        auto text = line({});
        if (!text) return fail(text.error());
        Json answer = Json::parse(*text, nullptr, false);
        if (!answer.is_object()) return fail(ErrorKind::invalid, "node.control.malformed", "not an object");
        if (numberAt(answer, "id") != *id) continue;
        if (const auto error = answer.find("error"); error != answer.end()) return fail(errorFrom(*error));
        if (const auto result = answer.find("result"); result != answer.end()) return std::move(*result);
        if (meanwhile) meanwhile(answer);
    }
}

Status ControlClient::stream(std::string_view method, const Json& params, const Take& take,
                             std::optional<Milliseconds> limit)
{
    std::optional<Milliseconds> deadline;
    if (limit) deadline = makeSystemClock()->monotonic() + *limit;
    auto id = send(method, params);
    if (!id) return fail(id.error());
    while (true) {
        auto text = line(deadline);
        if (!text) return fail(text.error());
        const Json answer = Json::parse(*text, nullptr, false);
        if (!answer.is_object()) return fail(ErrorKind::invalid, "node.control.malformed", "not an object");
        if (numberAt(answer, "id") != *id) continue;
        if (const auto error = answer.find("error"); error != answer.end()) return fail(errorFrom(*error));
        if (!take(answer)) return {};
    }
}

}  // namespace quorate::node
