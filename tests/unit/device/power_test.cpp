// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "tests/unit/device/device_world.h"

#include <QtTest>

#include <random>

using namespace quorate;
using namespace quorate::device;
using namespace quorate::test;

namespace {

// A whole life: poll, install, switch, boot, confirm or go back, acknowledge.
struct Life {
    Publisher& publisher;
    Served served;
    bool checkSucceeds;
    TestDevice device{publisher};
    FakeGateway gateway{publisher, publisher.ledger.gateways[0]};

    Life(Publisher& from, const Served& release, bool works) : publisher(from), served(release), checkSucceeds(works)
    {
        gateway.offered = served;
        gateway.deadWith = &device.files;
        device.gateways = {&gateway};
    }

    void live()
    {
        for (int i = 0; i < 4 && !device.files.isStopped(); ++i) {
            if (!device.boot(checkSucceeds)) return;
            if (!device.round()) return;
        }
    }
    [[nodiscard]] std::uint64_t begins() { return device.files.operations(); }

    // What must hold whenever the device comes up.
    void mustBeWhole(const Bytes& oldImage, const Bytes& newImage)
    {
        auto state = device.state();
        const auto image = device.bootable();
        QVERIFY2(image == oldImage || image == newImage, "neither the old nor the new image is whole");
        QVERIFY(device.isWhole());
        if (state.trial) {
            // What is tried must be complete as well, because it is started.
            Slots bothSlots(device.files, "/device", {});
            QVERIFY(bothSlots.verify(other(state.active), state.trial->content).has_value());
        }
        QCOMPARE(state.rollbackIndex, image == newImage ? std::uint64_t{2} : std::uint64_t{1});
    }
    // Once left alone, it arrives where it should, and its acknowledgement arrived exactly as one statement.
    void mustArrive(const Bytes& oldImage, const Bytes& newImage)
    {
        live();
        live();
        QCOMPARE(device.bootable(), checkSucceeds ? newImage : oldImage);
        QVERIFY(device.state().outbox.empty());
        QVERIFY(device.state().verdicts.empty());
        QVERIFY(!gateway.acknowledgements.empty());
        const auto& last = gateway.acknowledgements.back().content;
        QCOMPARE(static_cast<int>(last.outcome),
                 static_cast<int>(checkSucceeds ? ledger::Outcome::positive : ledger::Outcome::negative));
        // It may have been sent twice, but it was made once.
        for (const auto& one : gateway.acknowledgements) QCOMPARE(one.encoded, gateway.acknowledgements.back().encoded);
    }
};

}  // namespace

class PowerTest : public QObject {
    Q_OBJECT

private:
    Publisher m_publisher;
    Served m_served;
    Bytes m_old, m_new;
    std::uint64_t m_operations[2] = {};  // of a whole life; by whether the boot check succeeds

    void interrupt(bool works, std::uint64_t operation, std::optional<std::uint64_t> seed)
    {
        Life life(m_publisher, m_served, works);
        life.device.files.stopAt(life.begins() + operation);
        life.live();
        if (seed) life.device.files.losePower(*seed);
        else life.device.files.restart();
        life.mustBeWhole(m_old, m_new);
        if (QTest::currentTestFailed()) return;
        life.mustArrive(m_old, m_new);
    }

private slots:
    void initTestCase()
    {
        Publisher::Wish wish;
        wish.image = m_publisher.improved();
        wish.base = m_publisher.factory;
        wish.rollbackIndex = 2;
        m_served = m_publisher.publishApproved(wish);
        m_old = m_publisher.factory;
        m_new = wish.image;
        for (const bool works : {false, true}) {
            Life life(m_publisher, m_served, works);
            const auto before = life.begins();
            life.live();
            m_operations[works] = life.begins() - before;
            life.mustArrive(m_old, m_new);
        }
        QVERIFY2(m_operations[1] > 60, qPrintable(QString::number(m_operations[1])));
    }

    // Killed at every single operation.
    void survivesBeingKilledAnywhere()
    {
        std::uint64_t runs = 0;
        for (const bool works : {true, false}) {
            for (std::uint64_t at = 1; at <= m_operations[works]; ++at, ++runs) {
                interrupt(works, at, std::nullopt);
                if (QTest::currentTestFailed()) {
                    qWarning("killed at operation %llu, boot check %s", static_cast<unsigned long long>(at),
                             works ? "succeeds" : "fails");
                    return;
                }
            }
        }
        QVERIFY(runs >= 100);
    }

    // Power lost at every single operation, with two fates each for what was not synced.
    void survivesPowerLossAnywhere()
    {
        std::uint64_t runs = 0;
        for (const bool works : {true, false}) {
            for (std::uint64_t at = 1; at <= m_operations[works]; ++at) {
                for (std::uint64_t seed = 1; seed <= 2; ++seed, ++runs) {
                    interrupt(works, at, at * 1000 + seed);
                    if (QTest::currentTestFailed()) {
                        qWarning("power lost at operation %llu, seed %llu, boot check %s",
                                 static_cast<unsigned long long>(at), static_cast<unsigned long long>(at * 1000 + seed),
                                 works ? "succeeds" : "fails");
                        return;
                    }
                }
            }
        }
        QVERIFY(runs >= 100);
    }

    // Interrupted again and again, sometimes killed, sometimes without power.
    void survivesManyInterruptionsInARow()
    {
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            std::mt19937_64 random(seed);
            Life life(m_publisher, m_served, true);
            life.device.settings.limits.attempts = 1000;
            for (int i = 0; i < 8; ++i) {
                life.device.files.stopAt(life.begins() + 1 + random() % m_operations[1]);
                life.live();
                if (random() % 2 == 0) life.device.files.losePower(random());
                else life.device.files.restart();
                // The boot may have been cut three times by now; then going back is right as well.
                auto state = life.device.state();
                const auto image = life.device.bootable();
                QVERIFY2(image == m_old || image == m_new, qPrintable(QString::number(seed)));
                QVERIFY(life.device.isWhole());
            }
            life.live();
            life.live();
            QVERIFY(life.device.state().outbox.empty());
            QVERIFY(!life.gateway.acknowledgements.empty());
            const bool isNew = life.device.bootable() == m_new;
            QCOMPARE(static_cast<int>(life.gateway.acknowledgements.back().content.outcome),
                     static_cast<int>(isNew ? ledger::Outcome::positive : ledger::Outcome::negative));
        }
    }

    // The file system of these tests really forgets: without syncs the same life would lose things.
    void theDiskOfTheseTestsForgets()
    {
        std::uint64_t lost = 0;
        std::uint64_t torn = 0;
        for (std::uint64_t seed = 1; seed <= 50; ++seed) {
            FaultFiles files;
            files.plantDirectory("/d");
            const Bytes data = noise(seed, 5000);
            {
                auto file = expect(files.open("/d/x", OpenMode::create), "open");
                expect(file->writeAt(0, data), "write");
            }
            files.losePower(seed);
            const auto found = files.peek("/d/x");
            if (!found) ++lost;
            else if (*found != data) ++torn;
        }
        QVERIFY(lost > 5);
        QVERIFY(torn > 5);
        FaultFiles files;
        files.plantDirectory("/d");
        expect(writeFileAtomically(files, "/d/x", bytesOf("kept")), "write");
        files.losePower(3);
        QCOMPARE(*files.peek("/d/x"), toBytes(bytesOf("kept")));
    }
};

QTEST_GUILESS_MAIN(PowerTest)
#include "power_test.moc"
