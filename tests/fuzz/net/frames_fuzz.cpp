// SPDX-License-Identifier: GPL-3.0-or-later
// The first bytes that a stranger sends: the frames of a session, and where others listen. The first byte chooses.
#include "core/net/peer_book.h"
#include "core/net/session.h"
#include "tests/fuzz/door.h"
#include "tests/support/manual_clock.h"
#include "tests/support/seeded_random.h"

#include <algorithm>
#include <deque>

using namespace quorate;
using namespace quorate::net;

namespace {

constexpr std::size_t maxMessage = 4096;

// A transport without a world: timers never fire, and work is done when run() is called.
class StillTransport final : public Transport {
public:
    struct StillTimer final : net::Timer {
        void start(Milliseconds, Executor::Work) override {}
        void cancel() override {}
    };
    void post(Work work) override { m_work.push_back(std::move(work)); }
    Result<Endpoint> listen(const Endpoint& place, Arrived) override { return place; }
    void stopListening() override {}
    std::unique_ptr<Connection> makeConnection() override { return nullptr; }
    std::unique_ptr<net::Timer> makeTimer() override { return std::make_unique<StillTimer>(); }
    Status start() override { return {}; }
    void stop(Work) override {}
    void run()
    {
        while (!m_work.empty()) {
            const Work work = std::move(m_work.front());
            m_work.pop_front();
            work();
        }
    }

private:
    std::deque<Work> m_work;
};

// Gives the input in parts of odd sizes, as a network does, and then ends.
class Told final : public Connection {
public:
    Told(StillTransport& transport, BytesView input) : m_transport(transport), m_input(input) {}
    void open(const Endpoint&, const PeerCheck&, Done) override { std::abort(); }
    void answer(const PeerCheck& check, Done done) override
    {
        m_transport.post([&check, done] {
            const auto stranger = crypto::KeyPair::fromSeed(crypto::SecretBytes::copyOf(Bytes(32, 9)));
            fuzz::promise(check(stranger.publicKey()));
            done("");
        });
    }
    void read(std::span<std::uint8_t> into, ReadDone done) override
    {
        const auto count = std::min({into.size(), m_input.size(), std::size_t{7} + m_reads++ * 31 % 2000});
        std::ranges::copy(m_input.first(count), into.begin());
        m_input = m_input.subspan(count);
        m_transport.post([done, count] { done(count == 0 ? "net.closed" : "", count); });
    }
    void write(std::vector<Frame>, Done done) override
    {
        m_transport.post([done] { done(""); });
    }
    void sayGoodbye(Done done) override
    {
        m_transport.post([done] { done(""); });
    }
    void close() override {}

private:
    StillTransport& m_transport;
    BytesView m_input;
    std::size_t m_reads = 0;
};

struct Owner final : SessionOwner {
    bool mayTalkTo(const crypto::PublicKey&, const std::string&) override { return true; }
    void sessionReady(const std::shared_ptr<Session>&) override
    {
        fuzz::promise(!ready);
        ready = true;
    }
    void sessionMessage(const std::shared_ptr<Session>& session, Bytes message) override
    {
        fuzz::promise(ready && end.empty() && message.size() <= maxMessage);
        ++messages;
        session->taken(message.size());
    }
    void sessionKnowsPeers(const std::shared_ptr<Session>&, BytesView content) override
    {
        fuzz::promise(ready && end.empty() && content.size() <= maxKnownPeersSize);
        ++messages;
    }
    void sessionClosed(const std::shared_ptr<Session>&, const std::string& code) override
    {
        fuzz::promise(end.empty() && !code.empty());
        end = code;
    }
    bool ready = false;
    std::size_t messages = 0;
    std::string end;
};

// True when the stranger said hello, and nothing that ended the session before its bytes did.
bool enterFrames(BytesView input)
{
    NetworkOptions options;
    options.maxMessage = maxMessage;
    StillTransport transport;
    test::ManualClock clock;
    test::SeededRandom random(1);
    Owner owner;
    const Instance instance{};
    const auto session = std::make_shared<Session>(Session::Setting{options, owner, transport, clock, random, instance},
                                                   std::make_unique<Told>(transport, input));
    session->accepted(Endpoint{"192.0.2.1", 4600}, "192.0.2.1");
    transport.run();
    const bool whole = owner.ready && owner.messages > 0 && owner.end == "net.closed";
    session->close("net.ended-here");
    transport.run();
    return whole;
}

Bytes hello()
{
    Bytes frame{0, 0, 0, 1 + 13 + 16, 0};
    append(frame, bytesOf("quorate/net/1"));
    append(frame, Bytes(16, 3));
    return frame;
}

}  // namespace

std::vector<Bytes> fuzz::seeds()
{
    const auto key = crypto::KeyPair::fromSeed(crypto::SecretBytes::copyOf(Bytes(32, 9))).publicKey();
    const Bytes known = encodeKnownPeers({{key, {"", 4600}}, {key, {"192.0.2.7", 4601}}, {key, {"2001:db8::1", 4602}}});
    Bytes stream = hello();
    append(stream, *makeMessageFrame(Bytes(300, 7)));
    append(stream, Bytes{0, 0, 0, 9, 2, 1, 2, 3, 4, 5, 6, 7, 8});   // a ping
    append(stream, *makePeersFrame(known));
    append(stream, *makeMessageFrame(Bytes(maxMessage, 8)));
    return {chosen(0, known), chosen(1, stream)};
}

fuzz::Ways fuzz::ways()
{
    return byFirstByte<2>();
}

bool fuzz::enter(BytesView input)
{
    if (input.empty()) return false;
    const auto rest = input.subspan(1);
    if (input[0] % 2 == 1) return enterFrames(rest);
    const auto known = decodeKnownPeers(rest);
    if (!known) return false;
    promise(known->size() <= maxKnownPeers && decodeKnownPeers(encodeKnownPeers(*known)).value() == *known);
    return true;
}
