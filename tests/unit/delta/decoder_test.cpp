// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "core/delta/format.h"
#include "core/delta/varint.h"
#include "tests/support/seeded_random.h"
#include "tests/unit/delta/images.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace quorate;
using namespace quorate::delta;
using namespace quorate::test;

namespace {

struct Sample {
    Bytes oldImage;
    Bytes newImage;
    Bytes delta;
};

// Has every kind of record: copies, covers with a residual, whole chunks packed and raw.
Sample sample(Profile profile)
{
    Sample s;
    s.oldImage = prose(300'000, 21);
    s.newImage = Bytes(s.oldImage.begin(), s.oldImage.begin() + 140'000);
    append(s.newImage, edited(Bytes(s.oldImage.begin() + 140'000, s.oldImage.end()), 22, 12));
    append(s.newImage, noise(3'000, 23));
    append(s.newImage, prose(70'000, 24));
    s.delta = *deltaOf(s.oldImage, s.newImage, smallChunks(profile));
    return s;
}

Sample tinySample()
{
    Sample s;
    s.oldImage = prose(3'000, 25);
    s.newImage = edited(s.oldImage, 26, 4);
    s.delta = *deltaOf(s.oldImage, s.newImage);
    return s;
}

// Feeds in pieces of the sizes that `next` gives.
template <class Next>
Result<Bytes> fedInPieces(const Sample& s, Next&& next)
{
    MemorySource base(s.oldImage);
    MemorySink out;
    Decoder decoder(base, out, {});
    BytesView rest(s.delta);
    while (!rest.empty()) {
        const auto piece = rest.first(std::min<std::size_t>(rest.size(), next()));
        const auto used = decoder.feed(piece);
        if (!used) return fail(used.error());
        if (*used != piece.size()) return fail(ErrorKind::internal, "test.not-all-used");
        rest = rest.subspan(*used);
        if (decoder.wanted() != s.delta.size() - rest.size()) return fail(ErrorKind::internal, "test.wanted");
    }
    if (auto done = decoder.finish(); !done) return fail(done.error());
    return out.take();
}

const std::set<std::string> refusals{"delta.altered", "delta.malformed", "delta.truncated", "delta.foreign",
                                     "delta.version", "delta.too-large", "delta.wrong-base", "delta.in-place"};

}  // namespace

class DecoderTest : public QObject {
    Q_OBJECT

private slots:
    void takesPiecesOfAnySize_data()
    {
        QTest::addColumn<int>("profile");
        for (int i = 0; i < 4; ++i) QTest::addRow("profile %d", i) << i;
    }
    void takesPiecesOfAnySize()
    {
        QFETCH(int, profile);
        const auto s = sample(static_cast<Profile>(profile));
        for (const std::size_t size : {1u, 2u, 3u, 7u, 100u, 4096u, 65'537u, 10'000'000u}) {
            const auto result = fedInPieces(s, [size] { return size; });
            QCOMPARE(codeOf(result), std::string("ok"));
            QVERIFY(*result == s.newImage);
        }
        SeededRandom random(27);
        const auto result = fedInPieces(s, [&] { return 1 + random.below(3000); });
        QVERIFY(*result == s.newImage);
    }

    void splitsAtEveryByte()
    {
        const auto s = tinySample();
        for (std::size_t at = 1; at < s.delta.size(); ++at) {
            bool first = true;
            const auto result = fedInPieces(s, [&] { return std::exchange(first, false) ? at : s.delta.size(); });
            QCOMPARE(codeOf(result), std::string("ok"));
            QVERIFY(*result == s.newImage);
        }
    }

    void writesChunksAsSoonAsTheyAreThere()
    {
        const auto s = sample(Profile::balanced);
        MemorySource base(s.oldImage);
        MemorySink out;
        std::vector<Checkpoint> points;
        DecoderOptions options;
        options.onChunk = [&](const Checkpoint& point) -> Status {
            points.push_back(point);
            return {};
        };
        Decoder decoder(base, out, options);
        QCOMPARE(decoder.info(), nullptr);
        for (std::size_t i = 0; i < s.delta.size(); ++i) {
            QVERIFY(decoder.feed(BytesView(s.delta).subspan(i, 1)).has_value());
            if (!points.empty()) {
                QVERIFY(points.back().payloadOffset <= i + 1);
                QVERIFY(out.bytes().size() >= points.back().outputOffset);
            }
        }
        QCOMPARE(points.size(), decoder.info()->chunkCount);
        QVERIFY(decoder.isComplete());
        QCOMPARE(decoder.produced(), s.newImage.size());
        QVERIFY(decoder.finish().has_value());
    }

    void anEarlyEndIsTruncated()
    {
        for (const auto& s : {tinySample(), sample(Profile::max)}) {
            const std::size_t step = std::max<std::size_t>(1, s.delta.size() / 700);
            for (std::size_t size = 0; size < s.delta.size(); size += step) {
                QCOMPARE(codeOf(applied(s.oldImage, BytesView(s.delta).first(size))), std::string("delta.truncated"));
            }
        }
    }

    void bytesAfterTheEndAreRefused()
    {
        auto s = tinySample();
        s.delta.push_back(0);
        QCOMPARE(codeOf(applied(s.oldImage, s.delta)), std::string("delta.malformed"));
    }

    void everyFlippedBitIsNoticed()
    {
        const auto s = tinySample();
        for (std::size_t at = 0; at < s.delta.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                Bytes damaged = s.delta;
                damaged[at] ^= static_cast<std::uint8_t>(1 << bit);
                const auto result = applied(s.oldImage, damaged);
                // The profile is advice: another one gives the same image, and the checksum of the head notices it
                // anyhow.
                QVERIFY2(!result.has_value() && refusals.contains(codeOf(result)), qPrintable(QString::number(at)));
            }
        }
    }

    void damageInAnyChunkIsNoticed()
    {
        for (const Profile profile : {Profile::fast, Profile::balanced, Profile::max}) {
            const auto s = sample(profile);
            SeededRandom random(28);
            for (int i = 0; i < 300; ++i) {
                Bytes damaged = s.delta;
                const auto at = random.below(damaged.size());
                damaged[at] = static_cast<std::uint8_t>(damaged[at] + 1 + random.below(255));
                const auto result = applied(s.oldImage, damaged);
                // A few bits say nothing: another mode may predict the same. What is never allowed is another image.
                QVERIFY2(result ? *result == s.newImage : refusals.contains(codeOf(result)), codeOf(result).c_str());
            }
        }
    }

    void noiseIsForeign()
    {
        for (int i = 0; i < 100; ++i)
            QCOMPARE(codeOf(applied({}, noise(1000, 1000u + static_cast<unsigned>(i)))), std::string("delta.foreign"));
        QCOMPARE(codeOf(applied({}, bytesOf("BSDIFF40 is another format"))), std::string("delta.foreign"));
        QCOMPARE(codeOf(applied({}, {})), std::string("delta.truncated"));
    }

    void theFutureIsRefused()
    {
        auto s = tinySample();
        s.delta[3] = 200;
        QCOMPARE(codeOf(applied(s.oldImage, s.delta)), std::string("delta.version"));
        s = tinySample();
        s.delta[4] |= 0x80;
        QCOMPARE(codeOf(applied(s.oldImage, s.delta)), std::string("delta.version"));
    }

    void anotherBaseIsRefusedBeforeAnyOutput()
    {
        const auto s = sample(Profile::balanced);
        Bytes other = s.oldImage;
        other[100] ^= 1;
        Bytes longer = s.oldImage;
        longer.push_back(0);
        for (const Bytes& base : {other, longer, Bytes{}}) {
            MemorySource source(base);
            MemorySource payload(s.delta);
            MemorySink out;
            const auto result = applyDelta(source, payload, out);
            QCOMPARE(result.error().code, std::string("delta.wrong-base"));
            QVERIFY(out.bytes().empty());
        }
        // A caller that has checked the base itself may leave it out; the result is still checked.
        DecoderOptions trusting;
        trusting.checkBase = BaseCheck::never;
        QCOMPARE(codeOf(applied(s.oldImage, s.delta, trusting)), std::string("ok"));
        QVERIFY(!applied(other, s.delta, trusting).has_value());
    }

    void limitsOfTheDeviceAreKept()
    {
        const auto s = sample(Profile::balanced);
        const auto info = inspect(s.delta);
        QVERIFY(info.has_value());
        const auto with = [&](auto&& change) {
            DecoderOptions options;
            change(options.limits);
            const auto seen = inspect(s.delta, options.limits);
            const auto result = applied(s.oldImage, s.delta, options);
            return codeOf(result) == (seen ? "ok" : seen.error().code) ? codeOf(result) : "differ";
        };
        QCOMPARE(with([&](Limits& l) { l.maxOld = info->oldSize; }), std::string("ok"));
        QCOMPARE(with([&](Limits& l) { l.maxOld = info->oldSize - 1; }), std::string("delta.too-large"));
        QCOMPARE(with([&](Limits& l) { l.maxNew = info->newSize; }), std::string("ok"));
        QCOMPARE(with([&](Limits& l) { l.maxNew = info->newSize - 1; }), std::string("delta.too-large"));
        QCOMPARE(with([&](Limits& l) { l.maxMemory = info->memory; }), std::string("ok"));
        QCOMPARE(with([&](Limits& l) { l.maxMemory = info->memory - 1; }), std::string("delta.too-large"));
        QCOMPARE(with([&](Limits& l) { l.maxDictionary = info->dictionary; }), std::string("ok"));
        QCOMPARE(with([&](Limits& l) { l.maxDictionary = info->dictionary - 1; }), std::string("delta.too-large"));
    }

    // A header that promises everything, with nothing behind it: refused by limits or for being short, never allocated.
    void bombsAreRefused()
    {
        const auto s = tinySample();
        const auto header = [&](std::uint64_t memoryUnits, std::uint64_t oldSize, std::uint64_t newSize,
                                std::uint64_t mapRaw, std::uint64_t mapPacked) {
            Bytes out(s.delta.begin(), s.delta.begin() + 6);
            out.push_back(27);
            putVarint(out, memoryUnits);
            putVarint(out, oldSize);
            out.insert(out.end(), 32, 1);
            putVarint(out, newSize);
            out.insert(out.end(), 32, 2);
            putVarint(out, mapRaw);
            out.push_back(1);
            putVarint(out, mapPacked);
            return out;
        };
        constexpr std::uint64_t huge = std::uint64_t{1} << 62;
        DecoderOptions strict;
        strict.limits.maxMemory = 4 << 20;
        strict.limits.maxDictionary = 128u << 20;
        QCOMPARE(codeOf(applied(s.oldImage, header(huge, 3000, 3000, 10, 10), strict)), std::string("delta.too-large"));
        QCOMPARE(codeOf(applied(s.oldImage, header(64, huge, 3000, 10, 10), strict)), std::string("delta.too-large"));
        QCOMPARE(codeOf(applied(s.oldImage, header(64, 3000, huge, 10, 10), strict)), std::string("delta.too-large"));
        QCOMPARE(codeOf(applied(s.oldImage, header(64, 3000, 3000, huge, 10), strict)), std::string("delta.malformed"));
        QCOMPARE(codeOf(applied(s.oldImage, header(64, 3000, 3000, 10, huge), strict)), std::string("delta.malformed"));
        strict.limits.maxDictionary = 1u << 20;
        QCOMPARE(codeOf(applied(s.oldImage, header(64, 3000, 3000, 10, 10), strict)), std::string("delta.too-large"));
    }

    // Sizes whose sum is nothing, modulo 2^64: what they say is kept in memory would be read from behind the end of it.
    void sizesThatWrapAreRefused()
    {
        const Bytes oldImage = prose(3'000, 29);
        constexpr std::uint64_t half = std::uint64_t{1} << 63;
        const auto made = [&](const Record& record) {
            Header header;
            header.info.chunkSize = 1u << minChunkLog;
            header.info.dictionary = 1u << 20;
            header.info.memory = 2 << 20;
            header.info.oldSize = oldImage.size();
            header.info.oldHash = TargetHash{crypto::sha256(oldImage).bytes};
            header.info.newSize = 16;
            Bytes out = encodeHeader(header);
            append(out, crypto::sha256(out).view().first(checksumBytes));
            append(out, encodeRecord(record, false));
            return out;
        };
        const auto stream = [](Codec codec, std::uint64_t raw, std::uint64_t packed) {
            PackedSize size;
            size.codec = codec;
            size.raw = raw;
            size.packed = packed;
            return size;
        };
        Record honest;
        honest.kind = RecordKind::delta;
        honest.streams[streamModes] = stream(Codec::lzma, 1, 20);
        honest.streams[streamValues] = stream(Codec::model, 16, 20);
        for (const unsigned threads : {1u, 2u}) {
            DecoderOptions options;
            options.threads = threads;
            // With such sizes the record is taken, and its streams are waited for.
            QCOMPARE(codeOf(applied(oldImage, made(honest), options)), std::string("delta.truncated"));
            Record collected = honest;
            collected.streams[streamModes].packed = half;
            collected.streams[streamValues].packed = half;
            QCOMPARE(codeOf(applied(oldImage, made(collected), options)), std::string("delta.malformed"));
            Record alsoExtra = honest;
            alsoExtra.streams[streamExtra] = stream(Codec::zstd, 16, 0 - std::uint64_t{40});
            QCOMPARE(codeOf(applied(oldImage, made(alsoExtra), options)), std::string("delta.malformed"));
        }
    }

    void anErrorStays()
    {
        auto s = sample(Profile::balanced);
        s.delta[s.delta.size() / 2] ^= 0x55;
        MemorySource base(s.oldImage);
        MemorySink out;
        Decoder decoder(base, out, {});
        const auto first = decoder.feed(s.delta);
        QVERIFY(!first.has_value());
        QVERIFY(decoder.feed(s.delta).error() == first.error());
        QVERIFY(decoder.finish().error() == first.error());
    }

    void outputErrorsArePassedOn()
    {
        const auto s = sample(Profile::balanced);
        MemorySource base(s.oldImage);
        MemorySource payload(s.delta);
        MemorySink small(100'000);
        QCOMPARE(applyDelta(base, payload, small).error().code, std::string("delta.sink.too-large"));
    }
};

QTEST_GUILESS_MAIN(DecoderTest)
#include "decoder_test.moc"
