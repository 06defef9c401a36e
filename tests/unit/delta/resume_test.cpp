// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/seeded_random.h"
#include "tests/unit/delta/images.h"

#include <QTest>

#include <algorithm>

using namespace quorate;
using namespace quorate::delta;
using namespace quorate::test;

namespace {

// What a device has after a power loss: the stored checkpoint, and an output that may hold more than that.
struct Device {
    Bytes slot;
    Checkpoint stored;
    bool hasCheckpoint = false;
};

struct Sample {
    Bytes oldImage;
    Bytes newImage;
    Bytes delta;
    unsigned threads = 1;
};

Sample sample()
{
    Sample s;
    s.oldImage = prose(500'000, 31);
    append(s.oldImage, noise(300'000, 32));
    s.newImage = edited(Bytes(s.oldImage.begin(), s.oldImage.begin() + 350'000), 33, 20);
    s.newImage.insert(s.newImage.end(), s.oldImage.begin() + 350'000, s.oldImage.end());  // long copies
    append(s.newImage, prose(200'000, 34));
    s.delta = *deltaOf(s.oldImage, s.newImage, smallChunks());
    return s;
}

// Installs until `budget` bytes of payload have been fed, or `power` bytes written; true when the installation is
// complete.
Result<bool> run(const Sample& s, Device& device, std::size_t budget, std::size_t piece,
                 std::uint64_t* written = nullptr, std::uint64_t power = ~std::uint64_t{0})
{
    MemorySource base(s.oldImage);
    class Slot final : public OutputSink {
    public:
        Slot(Bytes& bytes, std::uint64_t power) : m_bytes(bytes), m_power(power) {}
        Status write(std::uint64_t offset, BytesView data) override
        {
            const bool fails = data.size() > m_power - count;
            if (fails) data = data.first(static_cast<std::size_t>(m_power - count));
            if (m_bytes.size() < offset + data.size()) m_bytes.resize(offset + data.size());
            std::ranges::copy(data, m_bytes.begin() + static_cast<std::ptrdiff_t>(offset));
            count += data.size();
            return fails ? fail(ErrorKind::io, "test.power") : Status{};
        }
        std::uint64_t count = 0;

    private:
        Bytes& m_bytes;
        const std::uint64_t m_power;
    } slot(device.slot, power);
    const Bytes before = device.slot;
    MemorySource readBack(before);
    DecoderOptions options;
    options.onChunk = [&](const Checkpoint& point) -> Status {
        device.stored = point;
        device.hasCheckpoint = true;
        return {};
    };
    options.threads = s.threads;
    options.hashAheadFrom = 0;
    Decoder decoder(base, slot, options);
    if (device.hasCheckpoint) decoder.resume(device.stored, readBack);
    while (!decoder.isComplete() && budget > 0) {
        const auto at = static_cast<std::size_t>(decoder.wanted());
        const auto count = std::min({piece, budget, s.delta.size() - at});
        const auto used = decoder.feed(BytesView(s.delta).subspan(at, count));
        if (!used) return fail(used.error());
        budget -= count;
        if (count == 0) break;
    }
    if (written != nullptr) *written = slot.count;
    if (!decoder.isComplete()) return false;
    if (auto done = decoder.finish(); !done) return fail(done.error());
    return true;
}

// Stopped when some chunks are complete.
Device interrupted(const Sample& s)
{
    Device device;
    for (std::size_t budget = 1000; device.stored.nextChunk < 3; budget += 1000) {
        if (run(s, device, budget, 500).value_or(true)) break;
    }
    return device;
}

}  // namespace

class ResumeTest : public QObject {
    Q_OBJECT

private slots:
    void continuesAfterEveryChunk()
    {
        auto s = sample();
        std::vector<Checkpoint> points;
        std::vector<Checkpoint> pointsOfTwo;
        for (auto* list : {&points, &pointsOfTwo}) {
            MemorySource base(s.oldImage);
            MemorySource payload(s.delta);
            MemorySink out;
            DecoderOptions options;
            options.threads = list == &points ? 1 : 2;
            options.hashAheadFrom = 0;
            options.onChunk = [&](const Checkpoint& p) -> Status {
                list->push_back(p);
                return {};
            };
            QVERIFY(applyDelta(base, payload, out, options).has_value());
        }
        QVERIFY(points == pointsOfTwo);
        QVERIFY(points.size() > 10);
        for (const auto& point : points) {
            s.threads = 3 - s.threads;
            Device device;
            device.slot =
                Bytes(s.newImage.begin(), s.newImage.begin() + static_cast<std::ptrdiff_t>(point.outputOffset));
            device.stored = point;
            device.hasCheckpoint = true;
            std::uint64_t written = 0;
            const auto done = run(s, device, s.delta.size() * 2, 1000, &written);
            QVERIFY2(done.has_value(), done ? "" : toString(done.error()).c_str());
            QVERIFY(*done);
            QVERIFY(device.slot == s.newImage);
            QCOMPARE(written, s.newImage.size() - point.outputOffset);  // nothing is done again
        }
    }

    void survivesPowerLossesAnywhere()
    {
        auto s = sample();
        SeededRandom random(35);
        for (int round = 0; round < 60; ++round) {
            s.threads = 1 + static_cast<unsigned>(round) % 2;
            Device device;
            bool complete = false;
            for (int tries = 0; !complete; ++tries) {
                QVERIFY(tries < 1000);
                const auto progress = device.stored.nextChunk;
                const auto budget = 1 + random.below(s.delta.size());
                const auto done = run(s, device, budget, 1 + random.below(5000));
                QVERIFY2(done.has_value(), done ? "" : toString(done.error()).c_str());
                complete = *done;
                QVERIFY(device.stored.nextChunk >= progress);
                // What was not synced when the power failed is lost or damaged; only complete chunks are safe.
                const auto safe = static_cast<std::size_t>(device.stored.outputOffset);
                if (!complete && device.slot.size() > safe) {
                    device.slot.resize(safe + random.below(device.slot.size() - safe));
                    random.fill(std::span(device.slot).subspan(safe));
                }
            }
            QVERIFY(device.slot == s.newImage);
        }
    }

    // The power fails in the middle of a write, any write: part of it may be there. What is done twice is less than a chunk.
    void aCutInAnyWriteCostsAChunkAtMost_data()
    {
        QTest::addColumn<int>("profile");
        QTest::addRow("fast") << static_cast<int>(Profile::fast);
        QTest::addRow("max") << static_cast<int>(Profile::max);
        QTest::addRow("small") << static_cast<int>(Profile::small);
    }
    void aCutInAnyWriteCostsAChunkAtMost()
    {
        QFETCH(int, profile);
        const auto images = sample();
        Sample s;
        s.oldImage = Bytes(images.oldImage.begin() + 300'000, images.oldImage.begin() + 520'000);
        s.newImage = Bytes(images.newImage.begin() + 300'000, images.newImage.begin() + 500'000);
        s.delta = *deltaOf(s.oldImage, s.newImage, smallChunks(static_cast<Profile>(profile)));
        SeededRandom random(36);
        for (int cut = 0; cut < 1000; ++cut) {
            s.threads = 1 + static_cast<unsigned>(cut) % 2;
            Device device;
            const auto before = random.below(s.newImage.size());  // bytes written until the power fails
            const auto failed = run(s, device, s.delta.size() * 2, 4096, nullptr, before);
            QVERIFY(!failed);
            QCOMPARE(failed.error().code, std::string("test.power"));
            QVERIFY(device.slot.size() == before);
            const auto kept = device.stored.outputOffset;
            QVERIFY(before - kept < 64 * 1024);
            std::uint64_t written = 0;
            const auto done = run(s, device, s.delta.size() * 2, 4096, &written);
            QVERIFY2(done.has_value(), done ? "" : toString(done.error()).c_str());
            QVERIFY(*done && device.slot == s.newImage);
            QCOMPARE(written, s.newImage.size() - kept);
        }
        qInfo("1000 power cuts, at most %d bytes made twice", 64 * 1024);
    }

    // Whichever chunks fit together, and whatever kind comes between them.
    void pairsAreMadeWhereTheyFit()
    {
        auto s = sample();
        append(s.newImage, noise(200'000, 38));
        append(s.newImage, BytesView(s.oldImage).first(300'000));
        for (const auto profile : {Profile::balanced, Profile::max}) {
            s.delta = *deltaOf(s.oldImage, s.newImage, smallChunks(profile));
            DecoderOptions options;
            options.threads = 2;
            for (options.pairMemory = 0; options.pairMemory < 6'000'000; options.pairMemory += 75'000) {
                const auto result = applied(s.oldImage, s.delta, options);
                QVERIFY2(result.has_value(), codeOf(result).c_str());
                QVERIFY(*result == s.newImage);
            }
        }
    }

    // On two threads everything ends as on one: with the same output, or an error.
    void damageIsFoundOnTwoThreadsToo()
    {
        const auto images = sample();
        const Bytes oldImage(images.oldImage.begin() + 300'000, images.oldImage.begin() + 520'000);
        const Bytes newImage(images.newImage.begin() + 300'000, images.newImage.begin() + 500'000);
        SeededRandom random(37);
        for (const auto profile : {Profile::fast, Profile::max}) {
            const auto delta = *deltaOf(oldImage, newImage, smallChunks(profile));
            DecoderOptions two;
            two.threads = 2;
            two.hashAheadFrom = 0;
            QVERIFY(applied(oldImage, delta, two).value_or(Bytes()) == newImage);
            int found = 0;
            for (int round = 0; round < 300; ++round) {
                auto damaged = delta;
                if (round % 3 == 0) damaged.resize(random.below(delta.size()));
                else damaged[random.below(delta.size())] ^= static_cast<std::uint8_t>(1 + random.below(255));
                const auto one = applied(oldImage, damaged);
                const auto both = applied(oldImage, damaged, two);
                // Two chunks begin when both are there: a payload that ends before is never looked at.
                const bool isShort = codeOf(both) == "delta.truncated" && !one;
                QVERIFY2(isShort || codeOf(both) == codeOf(one), (codeOf(one) + ", on two threads " + codeOf(both)).c_str());
                found += one ? 0 : 1;
            }
            QVERIFY(found >= 299);
        }
    }

    void aLostOutputIsNoticed()
    {
        const auto s = sample();
        const Device device = interrupted(s);
        QVERIFY(device.stored.outputOffset > 0);
        Device damaged = device;
        damaged.slot[static_cast<std::size_t>(device.stored.outputOffset) - 1] ^= 1;
        QCOMPARE(run(s, damaged, s.delta.size(), 500).error().code, std::string("delta.resume.mismatch"));
        damaged = device;
        damaged.slot.resize(static_cast<std::size_t>(device.stored.outputOffset) - 1);
        QCOMPARE(run(s, damaged, s.delta.size(), 500).error().code, std::string("delta.resume.mismatch"));
    }

    void anotherPayloadIsNoticed()
    {
        const auto s = sample();
        auto other = s;
        other.newImage.push_back(1);
        other.delta = *deltaOf(other.oldImage, other.newImage, smallChunks());
        Device device = interrupted(s);
        QCOMPARE(run(other, device, s.delta.size(), 500).error().code, std::string("delta.resume.other-payload"));
    }

    void impossibleCheckpointsAreRefused()
    {
        const auto s = sample();
        Device device = interrupted(s);
        const auto refused = [&](auto&& change) {
            Device changed = device;
            change(changed.stored);
            const auto result = run(s, changed, s.delta.size(), 500);
            return result ? std::string(*result ? "complete" : "incomplete") : result.error().code;
        };
        QCOMPARE(refused([](Checkpoint& p) { p.nextChunk += 1'000'000; }), std::string("delta.checkpoint.malformed"));
        QCOMPARE(refused([](Checkpoint& p) { p.outputOffset -= 1; }), std::string("delta.checkpoint.malformed"));
        QCOMPARE(refused([](Checkpoint& p) { p.payloadOffset = 3; }), std::string("delta.checkpoint.malformed"));
        QCOMPARE(refused([](Checkpoint& p) { p.recordChunk = p.nextChunk + 1; }),
                 std::string("delta.checkpoint.malformed"));
        const auto elsewhere = refused([](Checkpoint& p) { p.payloadOffset += 1; });
        QVERIFY2(elsewhere != "complete", elsewhere.c_str());
    }

    void checkpointsAreStoredAndRead()
    {
        Checkpoint point;
        point.nextChunk = 0x0102030405060708;
        point.outputOffset = 9;
        point.payloadOffset = 10;
        point.recordChunk = 11;
        point.head.bytes[31] = 12;
        point.written.bytes[0] = 13;
        const auto bytes = point.encode();
        QCOMPARE(bytes.size(), std::size_t{100});
        QVERIFY(*Checkpoint::decode(bytes) == point);
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            Bytes damaged = bytes;
            damaged[i] ^= 4;
            QCOMPARE(Checkpoint::decode(damaged).error().code, std::string("delta.checkpoint.malformed"));
            QCOMPARE(Checkpoint::decode(BytesView(bytes).first(i)).error().code,
                     std::string("delta.checkpoint.malformed"));
        }
    }
};

QTEST_GUILESS_MAIN(ResumeTest)
#include "resume_test.moc"
