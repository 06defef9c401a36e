// SPDX-License-Identifier: GPL-3.0-or-later
// Applying a payload while it still arrives: through a real connection that brings pieces of any size and breaks off again
// and again.
#include "tests/support/seeded_random.h"
#include "tests/unit/delta/images.h"

#include <QTest>

#include <arpa/inet.h>
#include <malloc.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <thread>

using namespace quorate;
using namespace quorate::delta;
using namespace quorate::test;

namespace {

// Sends a payload from the offset that a client asks for (eight bytes), in pieces, and hangs up in the middle of most
// connections. Ends with the first client that asks for the end.
class CuttingServer {
public:
    CuttingServer(const Bytes& payload, std::uint64_t seed) : m_payload(payload), m_random(seed)
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        m_works = ::bind(m_listener, reinterpret_cast<sockaddr*>(&address), size) == 0 && ::listen(m_listener, 4) == 0 &&
                  ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) == 0;
        m_address = address;
        m_thread = std::thread([this] { serve(); });
    }
    ~CuttingServer()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener);
    }
    CuttingServer(const CuttingServer&) = delete;
    CuttingServer& operator=(const CuttingServer&) = delete;

    // A connection that brings the payload from `offset` on; -1 when there is none.
    [[nodiscard]] int connectAt(std::uint64_t offset) const
    {
        if (!m_works) return -1;
        const int connection = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (::connect(connection, reinterpret_cast<const sockaddr*>(&m_address), sizeof m_address) == 0 &&
            ::send(connection, &offset, sizeof offset, MSG_NOSIGNAL) == static_cast<ssize_t>(sizeof offset)) {
            return connection;
        }
        ::close(connection);
        return -1;
    }

private:
    void serve()
    {
        while (true) {
            const int client = ::accept(m_listener, nullptr, nullptr);
            if (client < 0) return;
            std::uint64_t offset = 0;
            if (::recv(client, &offset, sizeof offset, MSG_WAITALL) == static_cast<ssize_t>(sizeof offset)) {
                auto budget = m_random.below(m_payload.size() / 4);
                while (offset < m_payload.size() && budget > 0) {
                    const auto count =
                        std::min<std::uint64_t>({1 + m_random.below(3'000), budget, m_payload.size() - offset});
                    const auto sent = ::send(client, m_payload.data() + offset, count, MSG_NOSIGNAL);
                    if (sent <= 0) break;
                    offset += static_cast<std::uint64_t>(sent);
                    budget -= static_cast<std::uint64_t>(sent);
                }
            }
            ::close(client);
        }
    }

    const Bytes& m_payload;
    SeededRandom m_random;
    int m_listener = -1;
    bool m_works = false;
    sockaddr_in m_address{};
    std::thread m_thread;
};

std::uint64_t heapInUse()
{
    const auto info = ::mallinfo2();
    return info.uordblks + info.hblkhd;
}

}  // namespace

class StreamTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_old = prose(1'500'000, 61);
        append(m_old, program(Machine::x86, 0));
        m_new = edited(m_old, 62, 60);
        append(m_new, program(Machine::x86, 16));
        append(m_new, noise(400'000, 63));
    }

    void arrivesThroughConnectionsThatBreak_data()
    {
        QTest::addColumn<int>("profile");
        QTest::addColumn<bool>("powerToo");
        for (int profile = 0; profile < 4; ++profile) {
            QTest::addRow("profile %d", profile) << profile << false;
            QTest::addRow("profile %d, power fails with the connection", profile) << profile << true;
        }
    }
    void arrivesThroughConnectionsThatBreak()
    {
        QFETCH(int, profile);
        QFETCH(bool, powerToo);
        const auto made = deltaOf(m_old, m_new, smallChunks(static_cast<Profile>(profile)));
        QVERIFY(made.has_value());
        const CuttingServer server(*made, 64 + static_cast<std::uint64_t>(profile));
        SeededRandom random(65);
        MemorySource base(m_old);
        MemorySink slot;
        Bytes before;  // what a resumed decoder reads of the slot
        std::optional<Checkpoint> stored;
        DecoderOptions options;
        options.onChunk = [&](const Checkpoint& point) -> Status {
            stored = point;
            return {};
        };
        const auto start = [&] {
            auto decoder = std::make_unique<Decoder>(base, slot, options);
            if (!stored) return decoder;
            before = slot.bytes();
            m_written.emplace(before);
            decoder->resume(*stored, *m_written);
            return decoder;
        };
        auto decoder = start();
        const auto atFirst = heapInUse();
        std::uint64_t most = 0;
        int connections = 0;
        Bytes buffer(4'096);
        while (!decoder->isComplete()) {
            QVERIFY2(++connections < 5'000, "the payload does not come to its end");
            int connection = server.connectAt(decoder->wanted());
            QVERIFY(connection >= 0);
            bool broke = false;
            while (!decoder->isComplete()) {
                const auto got = ::recv(connection, buffer.data(), 1 + random.below(buffer.size()), 0);
                broke = got <= 0;
                if (broke) break;
                const auto arrived = BytesView(buffer).first(static_cast<std::size_t>(got));
                const auto at = decoder->wanted();
                const auto used = decoder->feed(arrived);
                QVERIFY2(used.has_value(), used ? "" : used.error().code.c_str());
                const auto inSlot = slot.bytes().capacity();
                most = std::max(most, heapInUse() - std::min<std::uint64_t>(heapInUse(), atFirst + inSlot));
                if (decoder->wanted() != at + arrived.size()) break;  // a resumed decoder goes on elsewhere
            }
            ::close(connection);
            if (powerToo && broke && stored) decoder = start();
        }
        const auto done = decoder->finish();
        QVERIFY2(done.has_value(), done ? "" : done.error().code.c_str());
        QVERIFY(slot.bytes() == m_new);
        QVERIFY(connections > 3);
        if (!powerToo) QVERIFY2(most <= done->memory, std::to_string(most).c_str());
    }

private:
    Bytes m_old;
    Bytes m_new;
    std::optional<MemorySource> m_written;
};

QTEST_GUILESS_MAIN(StreamTest)
#include "stream_test.moc"
