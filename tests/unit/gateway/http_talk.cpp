// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/gateway/http_talk.h"

#include "tests/support/raw_socket.h"
#include "tests/unit/net/tls_stranger.h"

#include <algorithm>

namespace quorate::test {

struct HttpTalk::Wire {
    std::optional<RawSocket> plain;
    std::optional<TlsStranger> tls;

    bool send(const std::string& data) { return plain ? plain->send(data) : tls->send(bytesOf(data)); }
    std::string exactly(std::size_t size)
    {
        return plain ? plain->receiveExactly(size) : std::string(textOf(tls->receive(size)));
    }
    std::string head()
    {
        if (plain) return plain->receiveUntil("\r\n\r\n");
        std::string text;
        while (!text.ends_with("\r\n\r\n")) {
            const std::string next = exactly(1);
            if (next.empty()) break;
            text += next;
        }
        return text;
    }
};

HttpTalk::HttpTalk(std::unique_ptr<Wire> wire) : m_wire(std::move(wire)) {}
HttpTalk::~HttpTalk() = default;
HttpTalk::HttpTalk(HttpTalk&&) noexcept = default;

HttpTalk HttpTalk::plain(std::uint16_t port)
{
    auto wire = std::make_unique<Wire>();
    wire->plain.emplace(port);
    return HttpTalk(std::move(wire));
}

HttpTalk HttpTalk::tls(std::uint16_t port)
{
    auto wire = std::make_unique<Wire>();
    const auto anyKey = crypto::KeyPair::fromSeed(crypto::SecretBytes(32));
    wire->tls.emplace(port, anyKey, TlsStranger::Identity::none);
    return HttpTalk(std::move(wire));
}

bool HttpTalk::send(const std::string& raw)
{
    return m_wire->send(raw);
}

HttpReply HttpTalk::receive(bool head)
{
    HttpReply reply;
    for (;;) {
        const std::string text = m_wire->head();
        if (text.size() < 12 || !text.starts_with("HTTP/1.1 ")) return {};
        const auto status = static_cast<unsigned>(std::stoul(text.substr(9, 3)));
        if (status == 100) {
            ++reply.interim;
            continue;
        }
        reply.status = status;
        for (std::size_t at = text.find("\r\n") + 2; at + 2 < text.size();) {
            const auto end = text.find("\r\n", at);
            const auto colon = text.find(": ", at);
            if (colon == std::string::npos || colon > end) break;
            std::string name = text.substr(at, colon - at);
            std::ranges::transform(name, name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
            reply.fields.insert_or_assign(name, text.substr(colon + 2, end - colon - 2));
            at = end + 2;
        }
        break;
    }
    if (!head && reply.status != 304) {
        const std::string length = reply.field("content-length");
        reply.body = m_wire->exactly(length.empty() ? 0 : std::stoul(length));
    }
    return reply;
}

HttpReply HttpTalk::exchange(const std::string& method, const std::string& target,
                             const std::map<std::string, std::string>& fields, const std::string& body)
{
    std::string text = method + " " + target + " HTTP/1.1\r\n";
    if (!fields.contains("Host")) text += "Host: gateway.example:8080\r\n";
    for (const auto& [name, value] : fields) text += name + ": " + value + "\r\n";
    if (!body.empty() || method == "POST" || method == "PUT") {
        text += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    }
    text += "\r\n" + body;
    if (!send(text)) return {};
    return receive(method == "HEAD");
}

bool HttpTalk::closedByPeer()
{
    return m_wire->plain ? m_wire->plain->closedByPeer() : m_wire->tls->closedByPeer();
}

std::optional<crypto::PublicKey> HttpTalk::peerKey() const
{
    return m_wire->tls ? m_wire->tls->peerKey() : std::nullopt;
}

std::string HttpReply::field(const std::string& name) const
{
    const auto found = fields.find(name);
    return found == fields.end() ? std::string() : found->second;
}

std::string HttpReply::errorCode() const
{
    constexpr std::string_view start = "{\"errorCode\":\"";
    if (!body.starts_with(start)) return {};
    return body.substr(start.size(), body.find('"', start.size()) - start.size());
}

}  // namespace quorate::test
