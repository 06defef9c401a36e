// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/swarm/swarm_nodes.h"

#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <future>

using namespace quorate;
using namespace quorate::swarm;
using test::someBytes;
using test::SwarmNode;

namespace {

// Damages every `step`-th piece of the file in the store.
bool damage(SwarmNode& node, const PayloadRef& ref, std::uint64_t first, std::uint64_t step)
{
    auto file = node.files().open(node.folder(ref) / "payload", OpenMode::update);
    if (!file) return false;
    for (std::uint64_t piece = first; piece < ref.pieces(); piece += step) {
        std::array<std::uint8_t, 1> byte{};
        const auto at = piece * payloadPieceSize + 100;
        if (!(*file)->readAt(at, byte)) return false;
        byte[0] ^= 0x40;
        if (!(*file)->writeAt(at, byte)) return false;
    }
    return true;
}

// Listens on 127.77.0.1, lets nobody in and counts who came.
class Refuser {
public:
    Refuser()
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        ::inet_pton(AF_INET, "127.77.0.1", &address.sin_addr);
        socklen_t size = sizeof address;
        if (::bind(m_socket, reinterpret_cast<const sockaddr*>(&address), size) != 0 || ::listen(m_socket, 64) != 0 ||
            ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
            qFatal("cannot listen");
        }
        m_endpoint = {"127.77.0.1", ntohs(address.sin_port)};
        m_thread = std::async(std::launch::async, [this] {
            for (;;) {
                const int visitor = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
                if (visitor < 0) return;
                ++m_visits;
                ::close(visitor);
            }
        });
    }
    ~Refuser()
    {
        ::shutdown(m_socket, SHUT_RDWR);
        m_thread.wait();
        ::close(m_socket);
    }
    Refuser(const Refuser&) = delete;
    Refuser& operator=(const Refuser&) = delete;

    [[nodiscard]] const Endpoint& endpoint() const { return m_endpoint; }
    [[nodiscard]] int visits() const { return m_visits; }

private:
    const int m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    Endpoint m_endpoint;
    std::atomic<int> m_visits{0};
    std::future<void> m_thread;
};

struct Unmount {
    const Path path;
    ~Unmount() { ::umount2(path.c_str(), MNT_DETACH); }
};

}  // namespace

class FaultsTest : public QObject {
    Q_OBJECT

private slots:
    void corruptSeedIsBannedAndAGoodOneCompletes()
    {
        SwarmNode bad(1);
        SwarmNode good(2);
        SwarmNode leecher(3);
        const auto bytes = someBytes(4'000'000);
        const auto ref = bad->publish(bytes).value();
        QCOMPARE(good->publish(bytes).value(), ref);
        QVERIFY(damage(bad, ref, 0, 1));
        QVERIFY(leecher->fetch(ref, bad.endpoint()));
        const auto banned = leecher.waitFor(EventKind::peerBanned, ref);
        QVERIFY(banned);
        QCOMPARE(banned->peer.address, bad->listening().address);
        QVERIFY(leecher->addPeers(ref, good.endpoint()));
        QVERIFY(leecher.finishes(ref));
        QVERIFY(leecher.stored(ref) == bytes);
        QCOMPARE(leecher.view(ref).banned, 1U);
        QVERIFY(leecher.view(ref).wasted >= payloadPieceSize);
    }

    void corruptAndGoodSeedTogetherComplete()
    {
        SwarmNode bad(1);
        SwarmNode good(2, [](SwarmOptions& options) { options.uploadLimit = 8'000'000; });
        SwarmNode leecher(3);
        const auto bytes = someBytes(8'000'000, 3);
        const auto ref = bad->publish(bytes).value();
        QCOMPARE(good->publish(bytes).value(), ref);
        QVERIFY(damage(bad, ref, 3, 7));
        QVERIFY(leecher->fetch(ref, {bad->listening(), good->listening()}));
        QVERIFY(leecher.finishes(ref));
        QVERIFY(leecher.stored(ref) == bytes);
    }

    void onlyBadDataFailsAsSuch()
    {
        SwarmNode bad(1);
        SwarmNode leecher(2);
        const auto ref = bad->publish(someBytes(500'000)).value();
        QVERIFY(damage(bad, ref, 0, 1));
        FetchOptions options;
        options.noProgressDeadline = Milliseconds(1500);
        QVERIFY(leecher->fetch(ref, bad.endpoint(), options));
        QVERIFY(leecher.waitFor(EventKind::peerBanned, ref));
        const auto failed = leecher.waitFor(EventKind::failed, ref);
        QVERIFY(failed);
        QVERIFY(failed->reason == FailReason::badData);
        QVERIFY(leecher.view(ref).reason == FailReason::badData);
        QVERIFY(leecher->path(ref).error().code == "swarm.payload.incomplete");
    }

    // A seed may hear a moment later than we do that we are allowed to ask. Left alone, libtorrent would ask a second time
    // after four seconds.
    void whoWasRefusedAsksAgainSoon()
    {
        Refuser seed;
        SwarmNode leecher(2);
        FetchOptions options;
        options.noProgressDeadline = Milliseconds(2'500);
        PayloadRef ref{100'000, PiecesRoot{}};
        ref.root.bytes[0] = 1;
        QVERIFY(leecher->fetch(ref, {seed.endpoint()}, options));
        const auto failed = leecher.waitFor(EventKind::failed, ref);
        QVERIFY(failed);
        QVERIFY(failed->reason == FailReason::noPeers);
        QVERIFY2(seed.visits() >= 5, qPrintable(QString::number(seed.visits())));
        QVERIFY2(seed.visits() <= 20, qPrintable(QString::number(seed.visits())));
    }

    // A size that does not belong to the root has another info-hash: nobody answers to it, and the right one is not harmed.
    // Thousands of payloads are held for years: whoever lacks one asks, and nobody else does.
    void whoHasItAllAsksNobody()
    {
        Refuser closed;
        SwarmNode seed(2);
        SwarmNode leecher(3);
        const auto ref = seed->publish(someBytes(300'000)).value();
        QVERIFY(leecher->fetch(ref, {closed.endpoint(), seed->listening()}));
        QVERIFY(leecher.finishes(ref));
        QVERIFY(seed->addPeers(ref, {closed.endpoint()}));
        QTest::qWait(500);   // what was on its way arrives
        const int asked = closed.visits();
        QTest::qWait(3'000);
        QCOMPARE(closed.visits(), asked);
    }

    void wrongSizeForARootIsNeverFulfilled()
    {
        SwarmNode seed(1);
        SwarmNode leecher(2);
        const auto bytes = someBytes(100'000);
        const auto ref = seed->publish(bytes).value();
        const PayloadRef wrong{ref.size + 1, ref.root};
        FetchOptions options;
        options.noProgressDeadline = Milliseconds(700);
        QVERIFY(leecher->fetch(wrong, seed.endpoint(), options));
        QVERIFY(leecher->fetch(ref, seed.endpoint()));
        QVERIFY(leecher.finishes(ref));
        QVERIFY(leecher.waitFor(EventKind::failed, wrong));
        QVERIFY(leecher.stored(ref) == bytes);
        QVERIFY(leecher->drop(wrong, true));
        QVERIFY(leecher.stored(ref) == bytes);
    }

    void killedHalfWayResumes()
    {
        SwarmNode seed(1, [](SwarmOptions& options) { options.uploadLimit = 6'000'000; });
        SwarmNode leecher(2);
        const auto bytes = someBytes(12'000'000);
        const auto ref = seed->publish(bytes).value();
        QVERIFY(leecher->fetch(ref, seed.endpoint()));
        const auto third = [&](const SwarmEvent& event) { return event.done > bytes.size() / 3; };
        QVERIFY(leecher.waitFor(EventKind::progress, ref, third));
        leecher.kill();
        leecher.forget();
        QVERIFY(leecher.open());
        // `checking` when its last piece had come already, so that the file has its full size.
        QVERIFY(leecher.view(ref).state != TransferState::seeding);
        QVERIFY(leecher->path(ref).error().code == "swarm.payload.incomplete");
        QVERIFY(leecher->fetch(ref, seed.endpoint()));
        QVERIFY(leecher.finishes(ref));
        QVERIFY(leecher.stored(ref) == bytes);
        // What was on the disk was not fetched again; the tail of 16 KiB covers the padded last piece.
        QVERIFY(leecher.view(ref).down <= bytes.size() - bytes.size() / 3 + 16'384);
    }

    void unfinishedFileWithoutLeavesStartsAnew()
    {
        SwarmNode seed(1, [](SwarmOptions& options) { options.uploadLimit = 3'000'000; });
        SwarmNode leecher(2);
        const auto bytes = someBytes(3'000'000);
        const auto ref = seed->publish(bytes).value();
        QVERIFY(leecher->fetch(ref, seed.endpoint()));
        QVERIFY(leecher.waitFor(EventKind::progress, ref));
        leecher.kill();
        leecher.forget();
        QVERIFY(leecher.files().remove(leecher.folder(ref) / "leaves"));
        QVERIFY(leecher.open());
        QVERIFY(leecher->fetch(ref, seed.endpoint()));
        QVERIFY(leecher.finishes(ref));
        QVERIFY(leecher.stored(ref) == bytes);
    }

    void foreignFileInThePlaceIsReplaced()
    {
        SwarmNode seed(1);
        SwarmNode leecher(2);
        const auto bytes = someBytes(300'000);
        const auto ref = seed->publish(bytes).value();
        QVERIFY(leecher.stop());
        QVERIFY(leecher.files().makeDirectories(leecher.folder(ref)));
        QVERIFY(writeFileAtomically(leecher.files(), leecher.folder(ref) / "payload", Bytes(300'000)));
        QVERIFY(writeFileAtomically(leecher.files(), leecher.folder(ref) / "leaves", Bytes(32 * 19)));
        QVERIFY(leecher.open());
        QVERIFY(leecher->fetch(ref, seed.endpoint()));
        QVERIFY(leecher.finishes(ref));
        QVERIFY(leecher.stored(ref) == bytes);
    }

    void cleanRestartSeedsAgain()
    {
        SwarmNode seed(1);
        SwarmNode leecher(2);
        const auto bytes = someBytes(700'000);
        const auto ref = seed->publish(bytes).value();
        QVERIFY(seed.stop());
        QVERIFY(seed.open());
        // At once: nothing is hashed after a clean end.
        QVERIFY(seed.view(ref).state == TransferState::seeding);
        QVERIFY(leecher->fetch(ref, seed.endpoint()));
        QVERIFY(leecher.finishes(ref));
        // The same for what was fetched.
        QVERIFY(leecher.stop());
        QVERIFY(leecher.open());
        QVERIFY(leecher.view(ref).state == TransferState::seeding);
        QVERIFY(leecher.stored(ref) == bytes);
    }

    void uncleanEndHashesAnewAndSeedsWhatIsRight()
    {
        SwarmNode seed(1);
        const auto ref = seed->publish(someBytes(700'000)).value();
        seed.kill();
        QVERIFY(seed.open());
        QVERIFY(seed->fetch(ref, {}));
        QVERIFY(seed.finishes(ref));
        QVERIFY(seed.view(ref).state == TransferState::seeding);
    }

    void damageFoundAfterAnUncleanEndIsRepaired()
    {
        SwarmNode good(1);
        SwarmNode hurt(2);
        const auto bytes = someBytes(2'000'000);
        const auto ref = good->publish(bytes).value();
        QCOMPARE(hurt->publish(bytes).value(), ref);
        hurt.kill();
        QVERIFY(damage(hurt, ref, 5, 1000));
        QVERIFY(hurt.open());
        QVERIFY(hurt->fetch(ref, good.endpoint()));
        QVERIFY(hurt.finishes(ref));
        QVERIFY(hurt.stored(ref) == bytes);
        QVERIFY(hurt.view(ref).down <= 2 * payloadPieceSize);
    }

    void removedFileIsNoticedAtTheStart()
    {
        SwarmNode seed(1);
        const auto ref = seed->publish(someBytes(100'000)).value();
        QVERIFY(seed.stop());
        QVERIFY(seed.files().remove(seed.folder(ref) / "payload"));
        QVERIFY(seed.open());
        QVERIFY(seed->transfers().empty());
        QCOMPARE(seed.files().info(seed.folder(ref)).value().kind, FileKind::absent);
    }

    void fullDiskIsReportedAndOvercome()
    {
        const test::TemporaryDirectory small;
        if (::mount("tmpfs", small.path().c_str(), "tmpfs", 0, "size=6m") != 0) QSKIP("mounting needs root");
        const Unmount unmount{small.path()};
        SwarmNode seed(1, [](SwarmOptions& options) { options.uploadLimit = 3'000'000; });
        SwarmNode leecher(2, [&small](SwarmOptions& options) { options.store = small / "store"; });
        const auto bytes = someBytes(4'000'000);
        const auto ref = seed->publish(bytes).value();
        QVERIFY(leecher->fetch(ref, seed.endpoint()));
        QVERIFY(leecher.waitFor(EventKind::progress, ref));
        auto filler = leecher.files().open(small / "filler", OpenMode::create);
        QVERIFY(filler);
        while ((*filler)->writeAt((*filler)->size().value(), Bytes(65'536))) {}
        const auto failed = leecher.waitFor(EventKind::failed, ref);
        QVERIFY(failed);
        QVERIFY2(failed->reason == FailReason::diskFull, failed->detail.c_str());
        filler->reset();
        QVERIFY(leecher.files().remove(small / "filler"));
        QVERIFY(leecher->fetch(ref, seed.endpoint()));
        QVERIFY(leecher.finishes(ref));
        QVERIFY(leecher.stored(ref) == bytes);
    }

    // The payload itself fits; what says that it is whole does not.
    void diskThatFillsAtTheEndOfAFetchIsSaidToBeFull()
    {
        const test::TemporaryDirectory small;
        if (::mount("tmpfs", small.path().c_str(), "tmpfs", 0, "size=6m") != 0) QSKIP("mounting needs root");
        const Unmount unmount{small.path()};
        SwarmNode seed(1);
        SwarmNode leecher(2, [&small](SwarmOptions& options) { options.store = small / "store"; });
        constexpr std::uint64_t page = 4096;
        const auto bytes = someBytes(977 * page);
        const auto ref = seed->publish(bytes).value();
        auto filler = leecher.files().open(small / "filler", OpenMode::create);
        QVERIFY(filler);
        for (;;) {
            const auto free = leecher.files().freeSpace(small.path()).value();
            if (free <= bytes.size()) break;
            QVERIFY((*filler)->writeAt((*filler)->size().value(), Bytes(std::min<std::uint64_t>(free - bytes.size(), 65'536))));
        }
        QCOMPARE(leecher.files().freeSpace(small.path()).value(), std::uint64_t{bytes.size()});
        QVERIFY(leecher->fetch(ref, seed.endpoint()));
        const auto failed = leecher.waitFor(EventKind::failed, ref);
        QVERIFY(failed);
        QVERIFY2(failed->reason == FailReason::diskFull, failed->detail.c_str());
        QCOMPARE(failed->done, ref.size);
        filler->reset();
        QVERIFY(leecher.files().remove(small / "filler"));
        QVERIFY(leecher->fetch(ref, seed.endpoint()));
        QVERIFY(leecher.finishes(ref));
        QVERIFY(leecher.stored(ref) == bytes);
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "faults_test.moc"
