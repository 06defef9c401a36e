// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/decoder.h"
#include "core/delta/member_pack.h"
#include "tests/unit/device/two_gateways.h"

#include <QtTest>

#include <algorithm>

using namespace quorate;
using namespace quorate::device;
using namespace quorate::test;

namespace {

using Kind = InstallReport::Kind;

Bytes packed(const Bytes& raw)
{
    Bytes out;
    const delta::MemberShape shape{delta::MemberCodec::zlib, {6, 8, 0}};
    auto packer = expect(delta::MemberPacker::make(shape, raw.size()), "packer");
    expect(packer->put(raw,
                       [&](BytesView part) -> Status {
                           append(out, part);
                           return {};
                       }),
           "packed");
    return out;
}

// Half of it can be compressed away.
Bytes text(std::uint64_t seed, std::size_t size)
{
    auto bytes = noise(seed, size);
    for (auto& b : bytes) b &= 0x0f;
    return bytes;
}

// Devices whose software is a file system of compressed blocks and one large compressed stream.
struct World {
    Publisher publisher;
    Bytes improved;
    std::unique_ptr<TestDevice> device;
    FakeGateway gateway{publisher, publisher.ledger.gateways[0]};
    Served served;

    explicit World(bool withFull = true)
    {
        constexpr std::size_t largeBytes = 1'200'000;  // not unpacked to memory
        publisher.factory.clear();
        for (std::uint64_t i = 0; i < 12; ++i) {
            auto raw = text(i + 100, i == 0 ? largeBytes : 32 * 1024);
            append(publisher.factory, packed(raw));
            for (std::size_t at = 500; at < raw.size(); at += 20'000) raw[at] ^= 3;
            append(improved, packed(raw));
            append(improved, noise(i + 200, 20'000));
        }
        device = std::make_unique<TestDevice>(publisher);
        device->gateways = {&gateway};
        Publisher::Wish wish;
        wish.image = improved;
        wish.base = publisher.factory;
        wish.withFull = withFull;
        served = publisher.publishApproved(wish);
        gateway.offered = served;
    }
    InstallReport install()
    {
        auto report = expect(device->round(), "round");
        if (!report.installation) giveUp({ErrorKind::internal, "test.no-installation", {}}, "install");
        return *report.installation;
    }
    // Silent from here on, until it is set free.
    void silenceAfter(std::uint64_t bytes)
    {
        gateway.changePayload = [this, bytes, seen = std::uint64_t{0}](std::uint64_t, Bytes& data) mutable {
            seen += data.size();
            if (seen > bytes) gateway.isSilent = true;
        };
    }
    void setFree()
    {
        gateway.isSilent = false;
        gateway.changePayload = nullptr;
    }
    [[nodiscard]] Bytes delta() const { return served.payloads.at(served.manifest.artifacts.front().payload.root); }
    // Nothing is left of what was needed meanwhile.
    [[nodiscard]] bool isClean() { return !device->files.info("/device/members.scratch") ||
                                          device->files.info("/device/members.scratch")->kind == FileKind::absent; }
};

}  // namespace

class DeviceMembersTest : public QObject {
    Q_OBJECT

private slots:
    void installsADeltaWithMembers()
    {
        World w;
        const auto payload = w.delta();
        const auto info = expect(delta::inspect(payload), "inspect");
        QVERIFY(info.members && info.members->scratch > 1'000'000);
        const auto report = w.install();
        QVERIFY2(report.kind == Kind::switched, qPrintable(codeOf(report)));
        QCOMPARE(QString::fromStdString(*report.artifact), QString("delta"));
        QVERIFY(w.device->boot().has_value());
        QCOMPARE(w.device->bootable(), w.improved);
        QVERIFY(w.isClean());
    }

    void takesTheFullArtifactWhenItCannotPack_data()
    {
        QTest::addColumn<int>("lack");
        QTest::newRow("packers") << 0;
        QTest::newRow("allowance of disk") << 1;
        QTest::newRow("room") << 2;
    }
    void takesTheFullArtifactWhenItCannotPack()
    {
        QFETCH(int, lack);
        World w;
        if (lack == 0) w.device->settings.limits.packs = false;
        if (lack == 1) w.device->settings.limits.decoder.maxScratch = 1'000'000;
        // The factory's image, the new one and 1 MiB are there, the scratch file has no room.
        if (lack == 2) w.device->files.setCapacity(w.publisher.factory.size() + w.improved.size() + 2'000'000);
        const auto report = w.install();
        QVERIFY2(report.kind == Kind::switched, qPrintable(codeOf(report)));
        QCOMPARE(QString::fromStdString(*report.artifact), QString("full"));
        const auto said = std::ranges::any_of(report.decisions, [&](const Decision& one) {
            return !one.passed && one.code == (lack == 0 ? "delta.members.packer" : "delta.members.scratch");
        });
        QVERIFY(said);
        // Of the delta no more than its beginning was read.
        const auto& full = w.served.manifest.artifacts.back().payload;
        QVERIFY(report.payloadBytes <= full.size + 3 * 16 * 1024);
        QVERIFY(w.device->boot().has_value());
        QCOMPARE(w.device->bootable(), w.improved);
        QVERIFY(w.isClean());
    }

    void blamesNobodyWhenThereIsNothingElse()
    {
        World w(false);
        w.device->settings.limits.packs = false;
        const auto report = w.install();
        QVERIFY(report.kind == Kind::failed);
        QCOMPARE(codeOf(report), QString("delta.members.packer"));
        QCOMPARE(w.device->bootable(), w.publisher.factory);
        QVERIFY(w.device->isWhole());
        while (codeOf(w.install()) == "delta.members.packer") QVERIFY(w.device->state().attemptsOf(w.served.release) < 10);
        QVERIFY(!w.gateway.acknowledgements.empty());
        QVERIFY(!w.gateway.acknowledgements.back().content.accused);
    }

    void goesOnWhereItStopped()
    {
        World w;
        const auto size = w.delta().size();
        w.silenceAfter(size * 3 / 4);
        auto report = w.install();
        QVERIFY(report.kind == Kind::postponed);
        QVERIFY(w.isClean());
        w.setFree();
        report = w.install();
        QVERIFY2(report.kind == Kind::switched, qPrintable(codeOf(report)));
        QVERIFY(report.resumedAt > 0);
        QVERIFY(w.device->boot().has_value());
        QCOMPARE(w.device->bootable(), w.improved);
        QVERIFY(w.isClean());
    }

    void continuesTheFullArtifactThatItBegan()
    {
        World w;
        w.device->settings.limits.packs = false;
        const auto& full = w.served.manifest.artifacts.back().payload;
        w.silenceAfter(full.size * 3 / 4);
        auto report = w.install();
        QVERIFY(report.kind == Kind::postponed);
        w.setFree();
        report = w.install();
        QVERIFY2(report.kind == Kind::switched, qPrintable(codeOf(report)));
        QCOMPARE(QString::fromStdString(*report.artifact), QString("full"));
        QVERIFY(report.resumedAt > 0);
        QVERIFY(report.payloadBytes < full.size);
    }
};

QTEST_GUILESS_MAIN(DeviceMembersTest)
#include "members_test.moc"
