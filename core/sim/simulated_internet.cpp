// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/simulated_internet.h"

#include <algorithm>
#include <charconv>
#include <deque>
#include <optional>
#include <tuple>

namespace quorate::sim {
namespace {

constexpr Milliseconds tryAgain{400};      // what could not pass is sent again
constexpr std::uint16_t port = 7000;
constexpr std::string_view subnet = "10.0.0.";

std::optional<std::size_t> hostAt(const net::Endpoint& place, std::size_t hosts)
{
    const std::string_view number = std::string_view(place.host).substr(std::min(place.host.size(), subnet.size()));
    std::size_t host = hosts;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), host);
    const bool valid = error == std::errc() && end == number.data() + number.size() && host < hosts;
    return valid && place == SimulatedInternet::addressOf(host) ? std::optional(host) : std::nullopt;
}

}  // namespace

// One connection, of two ends. Who opened it is end 0.
struct SimulatedInternet::Wire {
    struct End {
        std::size_t host = 0;
        std::uint64_t start = 0;                    // of the host
        crypto::PublicKey key;
        Stream* stream = nullptr;                   // null: not there yet, or gone
        bool met = false;                           // it was there
        std::deque<Arrival> sent;                   // what is on its way from here, in order
        bool sending = false;                       // its first is
        std::size_t unread = 0;                     // bytes on their way from here or not read over there
    };
    End ends[2];
    bool broken = false;
};

class SimulatedInternet::Stream final : public net::Connection {
public:
    Stream(SimulatedInternet& internet, std::size_t host, const crypto::PublicKey& key, std::weak_ptr<int> alive)
        : m_internet(internet), m_host(host), m_key(key), m_alive(std::move(alive))
    {
    }
    ~Stream() override { close(); }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    void open(const net::Endpoint& place, const net::PeerCheck& check, Done done) override
    {
        m_check = &check;
        m_shaken = std::move(done);
        const auto to = hostAt(place, m_internet.m_reach.count());
        if (!to) return soon([this] { shaken("net.unreachable"); });
        m_wire = std::make_shared<Wire>();
        m_side = 0;
        m_wire->ends[0] = {m_host, m_internet.m_starts[m_host], m_key, this, true, {}, false, 0};
        m_wire->ends[1].host = *to;
        m_internet.transmit(m_wire, 0, [internet = &m_internet](const auto& wire) { internet->arrive(wire); });
    }
    void answer(const net::PeerCheck& check, Done done) override
    {
        m_check = &check;
        m_shaken = std::move(done);
        // The other side learns our key, checks it, and shows its own.
        m_internet.transmit(m_wire, 1, [internet = &m_internet](const auto& wire) {
            if (Stream* opener = wire->ends[0].stream) opener->proveTo(wire->ends[1].key, internet);
        });
    }
    void read(std::span<std::uint8_t> into, ReadDone done) override
    {
        m_into = into;
        m_reading = std::move(done);
        if (!m_arrived.empty() || !m_end.empty()) soon([this] { giveRead(); });
    }
    void write(std::vector<net::Frame> frames, Done done) override
    {
        for (const auto& frame : frames) append(m_toSend, *frame);
        m_written = std::move(done);
        soon([this] { pump(); });
    }
    void sayGoodbye(Done done) override
    {
        m_shaken = std::move(done);   // when the other side has gone
        m_internet.transmit(m_wire, m_side, [other = 1 - m_side](const auto& wire) {
            if (Stream* stream = wire->ends[other].stream) stream->end("net.refused-by-peer");
        });
    }
    void close() override
    {
        m_life.reset();
        // What a callback held may hold this.
        const auto kept = std::tuple(std::exchange(m_shaken, {}), std::exchange(m_reading, {}), std::exchange(m_written, {}));
        if (!m_wire) return;
        const auto wire = std::exchange(m_wire, nullptr);
        wire->ends[m_side].stream = nullptr;
        m_internet.transmit(wire, m_side, [other = 1 - m_side](const auto& to) {
            if (Stream* stream = to->ends[other].stream) stream->end("net.closed");
        });
    }

    void take(std::shared_ptr<Wire> wire)
    {
        m_wire = std::move(wire);
        m_side = 1;
        m_wire->ends[1] = {m_host, m_internet.m_starts[m_host], m_key, this, true, {}, false, 0};
    }
    void arrived(BytesView bytes)
    {
        append(m_arrived, bytes);
        giveRead();
    }
    void end(const std::string& code)
    {
        if (m_end.empty()) m_end = code;
        if (m_shaken) return shaken(code);
        if (m_written && !m_toSend.empty()) later(std::exchange(m_written, {}), code);
        giveRead();
    }
    void taken() { pump(); }

private:
    // At the opener, when the answer has come.
    void proveTo(const crypto::PublicKey& peer, SimulatedInternet* internet)
    {
        if (!(*m_check)(peer)) {
            shaken("net.tls");
            return;
        }
        internet->transmit(m_wire, 0, [](const auto& wire) {
            Stream* answerer = wire->ends[1].stream;
            if (answerer != nullptr) answerer->shaken((*answerer->m_check)(wire->ends[0].key) ? "" : "net.tls");
        });
        shaken("");
    }
    void shaken(const std::string& code)
    {
        if (m_shaken) std::exchange(m_shaken, {})(code);
    }
    void giveRead()
    {
        if (!m_reading || (m_arrived.empty() && m_end.empty())) return;
        const std::size_t count = std::min(m_arrived.size(), m_into.size());
        std::copy_n(m_arrived.begin(), count, m_into.begin());
        m_arrived.erase(m_arrived.begin(), m_arrived.begin() + static_cast<std::ptrdiff_t>(count));
        auto& sender = m_wire->ends[1 - m_side];
        sender.unread -= count;
        const auto wire = m_wire;
        const std::size_t other = 1 - m_side;
        std::exchange(m_reading, {})(count > 0 ? "" : m_end, count);
        if (Stream* stream = wire->ends[other].stream; stream != nullptr && count > 0) stream->soon([stream] { stream->taken(); });
    }
    void pump()
    {
        auto& own = m_wire->ends[m_side];
        while (m_sentUpTo < m_toSend.size() && own.unread < m_internet.m_dials.window) {
            const std::size_t most = std::min(m_toSend.size() - m_sentUpTo, m_internet.m_dials.largestPiece);
            const std::size_t size = 1 + m_internet.m_random.below(most);
            const auto piece = std::make_shared<const Bytes>(toBytes(BytesView(m_toSend).subspan(m_sentUpTo, size)));
            m_sentUpTo += size;
            own.unread += size;
            ++m_internet.m_counts.pieces;
            m_internet.m_counts.bytes += size;
            const bool breaks = m_internet.m_random.chance(m_internet.m_dials.breakPermille);
            m_internet.transmit(m_wire, m_side, [other = 1 - m_side, piece, breaks, internet = &m_internet](const auto& wire) {
                if (breaks) return internet->breakWire(wire, "net.closed");
                if (Stream* stream = wire->ends[other].stream) stream->arrived(*piece);
            });
        }
        if (m_sentUpTo < m_toSend.size()) return;
        m_toSend.clear();
        m_sentUpTo = 0;
        if (m_written) std::exchange(m_written, {})("");
    }
    void later(Done done, const std::string& code)
    {
        soon([done = std::move(done), code] { done(code); });
    }
    // Unless it is closed by then, or its network gone.
    void soon(std::function<void()> work)
    {
        m_internet.m_time.after(Milliseconds(0), [life = std::weak_ptr(m_life), alive = m_alive, work = std::move(work)] {
            if (!life.expired() && !alive.expired()) work();
        });
    }

    SimulatedInternet& m_internet;
    const std::size_t m_host;
    const crypto::PublicKey m_key;
    const std::weak_ptr<int> m_alive;
    std::shared_ptr<int> m_life = std::make_shared<int>(0);
    std::shared_ptr<Wire> m_wire;
    std::size_t m_side = 0;
    const net::PeerCheck* m_check = nullptr;
    Done m_shaken, m_written;
    ReadDone m_reading;
    std::span<std::uint8_t> m_into;
    Bytes m_arrived, m_toSend;
    std::size_t m_sentUpTo = 0;  // of m_toSend
    std::string m_end;           // why nothing more comes
};

class SimulatedInternet::Host final : public net::Transport {
public:
    Host(SimulatedInternet& internet, std::size_t host, const crypto::PublicKey& key)
        : m_internet(internet), m_host(host), m_key(key)
    {
    }
    ~Host() override { stopListening(); }
    Host(const Host&) = delete;
    Host& operator=(const Host&) = delete;

    void post(Work work) override
    {
        m_internet.m_time.after(Milliseconds(0), [alive = std::weak_ptr(m_alive), work = std::move(work)] {
            if (!alive.expired()) work();
        });
    }
    Result<net::Endpoint> listen(const net::Endpoint&, Arrived arrived) override
    {
        if (!m_internet.m_listening.try_emplace(m_host, this).second) return fail(ErrorKind::conflict, "net.listen.in-use");
        m_arrived = std::move(arrived);
        return addressOf(m_host);
    }
    void stopListening() override
    {
        if (const auto it = m_internet.m_listening.find(m_host); it != m_internet.m_listening.end() && it->second == this) {
            m_internet.m_listening.erase(it);
        }
    }
    std::unique_ptr<net::Connection> makeConnection() override
    {
        return std::make_unique<Stream>(m_internet, m_host, m_key, m_alive);
    }
    std::unique_ptr<net::Timer> makeTimer() override { return std::make_unique<VirtualTimer>(m_internet.m_time); }
    Status start() override { return {}; }
    void stop(Work last) override
    {
        last();
        m_alive.reset();
    }

    void arrive(const std::shared_ptr<Wire>& wire)
    {
        auto stream = std::make_unique<Stream>(m_internet, m_host, m_key, m_alive);
        stream->take(wire);
        const auto from = addressOf(wire->ends[0].host);
        m_arrived(std::move(stream), from, from.host);
    }

private:
    class VirtualTimer final : public net::Timer {
    public:
        explicit VirtualTimer(VirtualTime& time) : m_time(time) {}
        void start(Milliseconds delay, Executor::Work work) override
        {
            m_work = std::make_shared<Executor::Work>(std::move(work));
            m_time.after(delay, [weak = std::weak_ptr(m_work)] {
                if (const auto due = weak.lock()) (*due)();
            });
        }
        void cancel() override { m_work.reset(); }

    private:
        VirtualTime& m_time;
        std::shared_ptr<Executor::Work> m_work;
    };

    SimulatedInternet& m_internet;
    const std::size_t m_host;
    const crypto::PublicKey m_key;
    Arrived m_arrived;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

SimulatedInternet::SimulatedInternet(VirtualTime& time, std::uint64_t seed, std::size_t hosts)
    : m_time(time), m_random(seed), m_reach(hosts), m_starts(hosts, 0), m_off(hosts, false)
{
}

SimulatedInternet::~SimulatedInternet() = default;

std::unique_ptr<net::Transport> SimulatedInternet::makeTransport(std::size_t host, const crypto::PublicKey& key)
{
    m_off[host] = false;
    return std::make_unique<Host>(*this, host, key);
}

net::Endpoint SimulatedInternet::addressOf(std::size_t host)
{
    return {std::string(subnet) + std::to_string(host), port};
}

void SimulatedInternet::losePower(std::size_t host)
{
    ++m_starts[host];
    m_off[host] = true;
}

Milliseconds SimulatedInternet::delay()
{
    const auto spread = static_cast<std::uint64_t>((m_dials.maxDelay - m_dials.minDelay).count()) + 1;
    return m_dials.minDelay + Milliseconds(m_random.below(spread));
}

void SimulatedInternet::arrive(const std::shared_ptr<Wire>& wire)
{
    const auto listening = m_listening.find(wire->ends[1].host);
    if (listening == m_listening.end()) {
        ++m_counts.refused;
        return breakWire(wire, "net.refused");
    }
    ++m_counts.connections;
    listening->second->arrive(wire);
}

void SimulatedInternet::transmit(const std::shared_ptr<Wire>& wire, std::size_t from, Arrival arrival)
{
    auto& end = wire->ends[from];
    if (wire->broken || end.start != m_starts[end.host]) return;
    end.sent.push_back(std::move(arrival));
    if (std::exchange(end.sending, true)) return;
    m_time.after(delay(), [this, wire, from] { drain(wire, from); });
}

void SimulatedInternet::drain(const std::shared_ptr<Wire>& wire, std::size_t from)
{
    auto& end = wire->ends[from];
    const auto& other = wire->ends[1 - from];
    end.sending = false;
    if (wire->broken || end.sent.empty()) return;
    if (end.start != m_starts[end.host]) return end.sent.clear();   // nobody is there to send it again
    const bool forgotten = other.met && other.start != m_starts[other.host];
    if (!m_reach.hears(end.host, other.host) || m_off[other.host]) {
        ++m_counts.heldBack;
        end.sending = true;
        m_time.after(tryAgain, [this, wire, from] { drain(wire, from); });
        return;
    }
    if (forgotten) return breakWire(wire, "net.closed");   // back, and it does not know this connection
    const auto arrival = std::move(end.sent.front());
    end.sent.pop_front();
    if (!end.sent.empty()) {
        end.sending = true;
        m_time.after(Milliseconds(m_random.below(2)), [this, wire, from] { drain(wire, from); });
    }
    arrival(wire);
}

void SimulatedInternet::breakWire(const std::shared_ptr<Wire>& wire, const std::string& code)
{
    if (std::exchange(wire->broken, true)) return;
    if (code == "net.closed") ++m_counts.broken;
    for (std::size_t side = 0; side < 2; ++side) {
        m_time.after(delay(), [this, wire, side, code] {
            auto& end = wire->ends[side];
            if (end.stream != nullptr && end.start == m_starts[end.host]) end.stream->end(code);
        });
    }
}

}  // namespace quorate::sim
