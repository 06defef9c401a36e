// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/stranger.h"

#include <algorithm>

namespace quorate::sim {
namespace {

constexpr std::size_t mostUnsent = 64 * 1024;
constexpr std::uint32_t tooLarge = 264 * 1024;   // just over what core/sim/net_cluster.cpp allows

Bytes frame(std::uint32_t length, std::uint8_t kind, BytesView content)
{
    Bytes bytes;
    for (int shift = 24; shift >= 0; shift -= 8) bytes.push_back(static_cast<std::uint8_t>(length >> shift));
    bytes.push_back(kind);
    append(bytes, content);
    return bytes;
}

Bytes frame(std::uint8_t kind, BytesView content)
{
    return frame(static_cast<std::uint32_t>(content.size() + 1), kind, content);
}

}  // namespace

struct Stranger::Attempt {
    std::unique_ptr<net::Connection> connection;
    net::PeerCheck anybody = [](const crypto::PublicKey&) { return true; };
    Bytes into = Bytes(4096);
    std::size_t words = 0;       // said so far
    bool writing = false;
    bool shaken = false;
};

Stranger::Stranger(SimulatedInternet& internet, std::size_t host, const crypto::PublicKey& key, Conduct conduct,
                   std::uint64_t seed)
    : m_conduct(conduct), m_random(seed), m_transport(internet.makeTransport(host, key))
{
}

Stranger::~Stranger()
{
    for (const auto& attempt : m_attempts) attempt->connection->close();
}

void Stranger::act()
{
    while (m_attempts.size() < m_conduct.connections) connect();
    for (const auto& attempt : std::vector(m_attempts)) talk(attempt);
}

void Stranger::connect()
{
    auto attempt = m_attempts.emplace_back(std::make_shared<Attempt>());
    attempt->connection = m_transport->makeConnection();
    attempt->connection->open(SimulatedInternet::addressOf(m_conduct.at), attempt->anybody, [this, attempt](const std::string& code) {
        if (!code.empty()) return drop(attempt);
        attempt->shaken = true;
        if (m_conduct.way != Way::deaf) listen(attempt);
        talk(attempt);
    });
}

void Stranger::drop(const std::shared_ptr<Attempt>& attempt)
{
    ++m_sentAway;
    attempt->connection->close();
    std::erase(m_attempts, attempt);
}

void Stranger::listen(const std::shared_ptr<Attempt>& attempt)
{
    attempt->connection->read(attempt->into, [this, attempt](const std::string& code, std::size_t) {
        if (!code.empty()) return drop(attempt);
        listen(attempt);
    });
}

void Stranger::talk(const std::shared_ptr<Attempt>& attempt)
{
    if (!attempt->shaken || attempt->writing) return;
    const Bytes words = nextWords(*attempt);
    if (words.empty()) return;
    ++attempt->words;
    attempt->writing = true;
    attempt->connection->write({std::make_shared<const Bytes>(words)}, [this, attempt, size = words.size()](const std::string& code) {
        attempt->writing = false;
        if (!code.empty()) return drop(attempt);
        m_sent += size;
        const bool restless = m_conduct.way == Way::floods || m_conduct.way == Way::floodsPings || m_conduct.way == Way::oversize;
        if (restless) talk(attempt);
    });
}

Bytes Stranger::noise(std::size_t size)
{
    Bytes out(size);
    m_random.fill(out);
    return out;
}

Bytes Stranger::nextWords(Attempt& attempt)
{
    Bytes hello = toBytes(bytesOf("quorate/net/1"));
    append(hello, noise(16));
    const auto greeting = [&](Bytes then) { return attempt.words == 0 ? frame(0, hello) : std::move(then); };
    switch (m_conduct.way) {
    case Way::silent: return {};
    case Way::dribbles: {
        const Bytes whole = frame(0, hello);
        return {whole[std::min(attempt.words, whole.size() - 2)]};
    }
    case Way::garbage: return noise(1 + m_random.below(4000));
    case Way::badFrames:
        switch (m_random.below(5)) {
        case 0: return greeting(frame(0, hello));
        case 1: return greeting(frame(static_cast<std::uint8_t>(5 + m_random.below(250)), noise(m_random.below(100))));
        case 2: return greeting(frame(0, 1, {}));
        case 3: return greeting(frame(3, 2, noise(2)));
        default: return greeting(frame(4, noise(1 + m_random.below(3000))));
        }
    case Way::oversize:
        if (attempt.words == 1) return frame(tooLarge, 1, {});
        return greeting(noise(mostUnsent));
    case Way::floods: return greeting(frame(1, noise(m_random.below(2000) + 100)));
    case Way::floodsPings: {
        Bytes many;
        for (int i = 0; i < 200; ++i) append(many, frame(2, noise(8)));
        return greeting(std::move(many));
    }
    case Way::deaf: return greeting(frame(2, noise(8)));
    case Way::lies: {
        Bytes peers;
        for (int i = 0; i < 60; ++i) {
            append(peers, noise(32));
            append(peers, Bytes{27, 88, 8});
            append(peers, bytesOf("10.0.0." + std::to_string(m_random.below(9))));
        }
        return greeting(frame(4, peers));
    }
    }
    return {};
}

}  // namespace quorate::sim
