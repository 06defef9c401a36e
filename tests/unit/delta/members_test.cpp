// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "core/delta/format.h"
#include "core/delta/inspect.h"
#include "core/delta/member_pack.h"
#include "core/delta/member_sink.h"
#include "core/delta/member_table.h"
#include "core/delta/varint.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/delta/images.h"

#include <QTest>

#include <algorithm>

using namespace quorate;
using namespace quorate::delta;
using namespace quorate::test;

namespace {

MemberShape deflateShape(MemberCodec codec, std::uint32_t level, std::uint32_t memLevel = 8)
{
    return {codec, {level, memLevel, 0}};
}

MemberShape xzShape(XzVariant variant, std::uint32_t level, std::uint32_t dictionary, std::uint32_t blockSize = 0)
{
    MemberShape shape;
    shape.codec = MemberCodec::xz;
    setXzPreset(shape, level, false);
    shape.numbers[xz_number::variant] = static_cast<std::uint32_t>(variant);
    shape.numbers[xz_number::check] = 1;
    shape.numbers[xz_number::dictionary] = dictionary;
    shape.numbers[xz_number::blockSize] = blockSize;
    return shape;
}

MemberShape zstdShape(std::uint32_t level, std::uint32_t flags) { return {MemberCodec::zstd, {level, flags, 0}}; }

Bytes packed(const MemberShape& shape, BytesView raw)
{
    Bytes out;
    auto packer = MemberPacker::make(shape, raw.size());
    if (!packer) return out;
    const auto done = (*packer)->put(raw, [&](BytesView part) -> Status {
        append(out, part);
        return {};
    });
    return done ? out : Bytes{};
}

// The member as it stands in an image: raw deflate only inside something that says so.
Bytes wrapped(const MemberShape& shape, BytesView raw)
{
    Bytes out;
    if (shape.codec == MemberCodec::deflate || shape.codec == MemberCodec::gzip) append(out, Bytes{0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 3});
    append(out, packed(shape, raw));
    return out;
}

struct Pair {
    Bytes oldImage;
    Bytes newImage;
};

// Between noise that stays: one member.
Pair oneMember(const MemberShape& shape, std::size_t size = 120'000)
{
    const auto raw = prose(size, 61);
    Pair pair;
    pair.oldImage = noise(5'001, 62);
    pair.newImage = pair.oldImage;
    append(pair.oldImage, wrapped(shape, raw));
    append(pair.newImage, wrapped(shape, edited(raw, 63, 30)));
    for (auto* image : {&pair.oldImage, &pair.newImage}) append(*image, noise(3'000, 64));
    return pair;
}

// As a file system of compressed blocks: of these every fourth differs.
Pair blocks(const MemberShape& shape, std::size_t count, std::size_t size)
{
    Pair pair;
    for (std::size_t i = 0; i < count; ++i) {
        const auto raw = prose(size, 100 + i);
        append(pair.oldImage, packed(shape, raw));
        auto changed = raw;
        if (i % 4 == 1) {
            for (std::size_t at = 100; at < size; at += size / 3) changed[at] ^= 1;
        }
        append(pair.newImage, packed(shape, changed));
    }
    return pair;
}

DeltaInfo infoOf(const Bytes& delta)
{
    Limits limits;
    limits.maxMemory = std::uint64_t{1} << 30;
    auto info = inspect(delta, limits);
    return info ? *info : DeltaInfo{};
}

// A file in memory.
class ScratchFile final : public File {
public:
    Result<std::size_t> readAt(std::uint64_t offset, std::span<std::uint8_t> out) override
    {
        return MemorySource(m_bytes).readAt(offset, out);
    }
    Status writeAt(std::uint64_t offset, BytesView data) override
    {
        if (m_bytes.size() < offset + data.size()) m_bytes.resize(offset + data.size());
        std::ranges::copy(data, m_bytes.begin() + static_cast<std::ptrdiff_t>(offset));
        return {};
    }
    Status truncate(std::uint64_t size) override
    {
        m_bytes.resize(size);
        return {};
    }
    Result<std::uint64_t> size() override { return m_bytes.size(); }
    Status sync() override { return {}; }

private:
    Bytes m_bytes;
};

DecoderOptions withScratch()
{
    DecoderOptions options;
    options.scratch = []() -> Result<std::unique_ptr<File>> { return std::make_unique<ScratchFile>(); };
    return options;
}

Options withoutMembers(Options options = {})
{
    options.members.allowed = false;
    return options;
}

// Counts what it is given.
class CountingOutput final : public OutputSink {
public:
    Status write(std::uint64_t, BytesView data) override
    {
        count += data.size();
        return {};
    }
    std::uint64_t count = 0;
};

// A device that can lose its power: what it wrote, and its checkpoint.
struct Device {
    Bytes slot;
    std::optional<Checkpoint> stored;
};

// Installs until `power` bytes have been written; true when the installation is complete.
Result<bool> install(const Pair& pair, const Bytes& delta, Device& device, std::uint64_t power, std::uint64_t& written)
{
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
    MemorySource base(pair.oldImage);
    auto options = withScratch();
    options.onChunk = [&](const Checkpoint& point) -> Status {
        auto again = Checkpoint::decode(point.encode());
        if (!again) return fail(again.error());
        device.stored = *again;
        return {};
    };
    Decoder decoder(base, slot, options);
    if (device.stored) decoder.resume(*device.stored, readBack);
    while (!decoder.isComplete()) {
        const auto at = static_cast<std::size_t>(decoder.wanted());
        const auto used = decoder.feed(BytesView(delta).subspan(at, std::min<std::size_t>(777, delta.size() - at)));
        written = slot.count;
        if (!used) return used.error().code == "test.power" ? Result<bool>(false) : fail(used.error());
    }
    if (auto done = decoder.finish(); !done) return fail(done.error());
    return true;
}

MemberTable smallTable()
{
    MemberTable table;
    table.shapes = {deflateShape(MemberCodec::zlib, 6), zstdShape(3, zstd_flag::contentSize)};
    table.shapes[1].numbers[zstd_number::window] = 17;
    table.before.members = {{100, 50, 0, 900, 0}, {150, 20, 0, largestInMemory + 5, 1}};
    table.after.members = {{0, 70, 0, 1000, 0}};
    table.unpackMemory = 1'000'000;
    table.packMemory = 600'000;
    return table;
}

Header headerFor(const MemberTable& table, const Bytes& encoded)
{
    Header header;
    header.info.oldSize = 400;
    header.info.newSize = 200;
    header.info.memory = std::uint64_t{16} << 20;
    header.info.dictionary = 1u << 20;
    header.info.members.emplace();
    auto copy = table;
    if (layOut(copy.before, 400) && layOut(copy.after, 200)) {
        header.info.members->oldSize = copy.before.expanded;
        header.info.members->newSize = copy.after.expanded;
        header.info.members->scratch = copy.before.scratch();
    }
    for (const Packer packer : {Packer::zlib, Packer::zstd}) header.info.members->packers.push_back({packer, "1"});
    header.members.raw = header.members.packed = encoded.size();
    return header;
}

}  // namespace

class MembersTest : public QObject {
    Q_OBJECT

private slots:
    void packsToTheIdenticalBytes_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < 13; ++i) QTest::addRow("shape %d", i) << i;
    }
    void packsToTheIdenticalBytes()
    {
        QFETCH(int, number);
        const std::vector<MemberShape> shapes{
            deflateShape(MemberCodec::deflate, 9),
            deflateShape(MemberCodec::deflate, 1, 9),
            deflateShape(MemberCodec::zlib, 9),
            deflateShape(MemberCodec::zlib, 6),
            xzShape(XzVariant::stream, 6, 1u << 20),
            xzShape(XzVariant::buffer, 6, 1u << 17),
            xzShape(XzVariant::blocks, 2, 1u << 16, 1u << 17),
            xzShape(XzVariant::stream, 0, 1u << 18),
            zstdShape(15, zstd_flag::contentSize | zstd_flag::whole),
            zstdShape(19, zstd_flag::contentSize | zstd_flag::checksum),
            zstdShape(3, zstd_flag::contentSize | zstd_flag::checksum | zstd_flag::workers),
            zstdShape(9, zstd_flag::emptyEnd),
            zstdShape(1, zstd_flag::checksum | zstd_flag::emptyEnd),
        };
        const auto pair = oneMember(shapes[static_cast<std::size_t>(number)]);
        const auto delta = deltaOf(pair.oldImage, pair.newImage, smallChunks());
        QVERIFY2(delta.has_value(), delta ? "" : toString(delta.error()).c_str());
        const auto info = infoOf(*delta);
        QVERIFY(info.members.has_value());
        QCOMPARE(info.members->packers.size(), std::size_t{1});
        const auto result = applied(pair.oldImage, *delta);
        QVERIFY2(result.has_value(), result ? "" : toString(result.error()).c_str());
        QVERIFY(*result == pair.newImage);
        const auto plain = deltaOf(pair.oldImage, pair.newImage, withoutMembers(smallChunks()));
        QVERIFY(plain.has_value());
        QVERIFY2(delta->size() * 2 < plain->size(), qPrintable(QString::number(delta->size()) + " " + QString::number(plain->size())));
    }

    // What a device was sent once must work for ever. Packed by what this program brings itself, so that no library's
    // version decides; see projection_test for how it is written anew.
    void aFrozenDeltaStillWorks_data()
    {
        QTest::addColumn<unsigned>("version");
        QTest::addRow("v5") << 5u;
        QTest::addRow("v6") << 6u;
    }
    void aFrozenDeltaStillWorks()
    {
        QFETCH(unsigned, version);
        const auto pair = oneMember({MemberCodec::gzip, {6}});
        const auto files = makeSystemFiles();
        const auto path = Path(QUORATE_TEST_DATA) / "delta" / (std::string(QTest::currentDataTag()) + "-members.delta");
        if (qEnvironmentVariableIsSet("QUORATE_WRITE_GOLDEN") && version == 6) {
            const auto made = deltaOf(pair.oldImage, pair.newImage, smallChunks(Profile::max));
            QVERIFY(made && writeFileAtomically(*files, path, *made).has_value());
        }
        const auto frozen = readFile(*files, path, 1 << 16);
        QVERIFY2(frozen.has_value(), path.c_str());
        const auto info = infoOf(*frozen);
        QVERIFY(info.members.has_value());
        QCOMPARE(info.members->packers.size(), std::size_t{1});
        QVERIFY(info.members->packers.front().packer == Packer::gzip);
        const auto result = applied(pair.oldImage, *frozen);
        QVERIFY2(result.has_value(), result ? "" : toString(result.error()).c_str());
        QVERIFY(*result == pair.newImage);
    }

    // Where members are not unpacked, such images still have deltas.
    void staysPackedInPlaceAndOnSmallDevices()
    {
        const auto pair = oneMember(deflateShape(MemberCodec::zlib, 6));
        const auto small = deltaOf(pair.oldImage, pair.newImage, smallChunks(Profile::small));
        QVERIFY(small.has_value());
        QVERIFY(!infoOf(*small).members);
        QVERIFY(applied(pair.oldImage, *small).value_or(Bytes()) == pair.newImage);
        auto options = smallChunks();
        options.inPlace = true;
        const auto inPlace = deltaOf(pair.oldImage, pair.newImage, options);
        QVERIFY(inPlace.has_value());
        QVERIFY(infoOf(*inPlace).inPlace && !infoOf(*inPlace).members);
    }

    void findsBlocksAndSharesThoseThatStay()
    {
        const auto pair = blocks(zstdShape(15, zstd_flag::contentSize | zstd_flag::whole), 40, 32 * 1024);
        const auto delta = deltaOf(pair.oldImage, pair.newImage, smallChunks());
        QVERIFY(delta.has_value());
        MemorySource payload(*delta);
        const auto seen = inspectDelta(payload);
        QVERIFY(seen.has_value());
        QCOMPARE(seen->members.size(), std::size_t{2});
        for (const auto& group : seen->members) QCOMPARE(group.count, std::uint64_t{10});
        QCOMPARE(seen->members.back().settings, std::string("level 15"));
        std::uint64_t sum = 0;
        for (const auto& section : seen->sections) sum += section.packed;
        QCOMPARE(sum, seen->info.payloadSize);
        QVERIFY(delta->size() < 4'000);
        const auto result = applied(pair.oldImage, *delta);
        QVERIFY(result.has_value() && *result == pair.newImage);
    }

    void neverLargerThanWithout()
    {
        // Members that have nothing in common: unpacking them is no use.
        const auto shape = xzShape(XzVariant::stream, 6, 1u << 20);
        Pair pair{wrapped(shape, prose(200'000, 71)), wrapped(shape, prose(200'000, 72))};
        const auto delta = deltaOf(pair.oldImage, pair.newImage);
        const auto plain = deltaOf(pair.oldImage, pair.newImage, withoutMembers());
        QVERIFY(delta.has_value() && plain.has_value());
        QVERIFY(delta->size() <= plain->size());
        QVERIFY(*applied(pair.oldImage, *delta) == pair.newImage);
        QVERIFY(!infoOf(*plain).members.has_value());
    }

    void leavesAloneWhatItCannotPack()
    {
        // Not at the end of a level's output, but with one bit of the checksum changed: unpacks, and is made by nobody.
        const auto shape = deflateShape(MemberCodec::zlib, 9);
        auto pair = oneMember(shape);
        // A stored block in front: valid, and not what zlib would do.
        const auto raw = prose(100'000, 73);
        Bytes strange{0x78, 0xda, 0x00, 0x01, 0x00, 0xfe, 0xff, raw[0]};
        auto rest = packed(deflateShape(MemberCodec::deflate, 9), BytesView(raw).subspan(1));
        append(strange, rest);
        append(strange, packed(deflateShape(MemberCodec::zlib, 9), raw));
        append(pair.newImage, strange);
        const auto delta = deltaOf(pair.oldImage, pair.newImage);
        QVERIFY(delta.has_value());
        const auto result = applied(pair.oldImage, *delta);
        QVERIFY(result.has_value() && *result == pair.newImage);
    }

    void threadsChangeNothing()
    {
        const auto pair = blocks(deflateShape(MemberCodec::zlib, 9), 150, 4'096);
        auto options = smallChunks();
        const auto one = deltaOf(pair.oldImage, pair.newImage, options);
        options.threads = 3;
        const auto three = deltaOf(pair.oldImage, pair.newImage, options);
        QVERIFY(one.has_value() && three.has_value());
        QVERIFY(infoOf(*one).members.has_value());
        QVERIFY(*one == *three);
    }

    void survivesCutsAtEveryWrite_data()
    {
        QTest::addColumn<bool>("large");
        QTest::newRow("many blocks") << false;
        QTest::newRow("one stream over many chunks") << true;
    }
    void survivesCutsAtEveryWrite()
    {
        QFETCH(bool, large);
        const auto pair = large ? oneMember(deflateShape(MemberCodec::deflate, 6), 250'000)
                                : blocks(zstdShape(3, zstd_flag::contentSize | zstd_flag::whole), 40, 16 * 1024);
        const auto delta = deltaOf(pair.oldImage, pair.newImage, smallChunks());
        QVERIFY(delta.has_value());
        QVERIFY(infoOf(*delta).members.has_value());
        // What one member is, and a chunk of literals before it.
        const std::uint64_t mostAgain = (large ? pair.newImage.size() : 16 * 1024) + 64 * 1024;
        for (std::uint64_t cut = 1; cut < pair.newImage.size(); cut += pair.newImage.size() / 19 + 1) {
            Device device;
            std::uint64_t written = 0;
            std::uint64_t sum = 0;
            bool complete = false;
            for (int tries = 0; !complete; ++tries) {
                QVERIFY(tries < 3);
                // The first time at the cut, then soon after.
                const std::uint64_t power = tries == 0 ? cut : tries == 1 ? 1'000 : ~std::uint64_t{0};
                const auto done = install(pair, *delta, device, power, written);
                QVERIFY2(done.has_value(), done ? "" : toString(done.error()).c_str());
                complete = *done;
                sum += written;
                // What was not synced is damaged.
                if (device.stored && !complete) {
                    std::fill(device.slot.begin() + static_cast<std::ptrdiff_t>(device.stored->outputOffset),
                              device.slot.end(), std::uint8_t{0xee});
                }
            }
            QVERIFY(device.slot == pair.newImage);
            QVERIFY(sum <= pair.newImage.size() + 2 * mostAgain);
        }
    }

    // The power fails in the middle of a write, any write. A member that was being packed is packed again, and no other.
    void aThousandCutsCostAMemberEach()
    {
        constexpr std::size_t memberBytes = 16 * 1024;
        constexpr std::size_t chunkBytes = 64 * 1024;
        auto pair = blocks(zstdShape(1, zstd_flag::contentSize | zstd_flag::whole), 8, memberBytes);
        const auto plain = noise(90'000, 65);
        append(pair.oldImage, plain);
        append(pair.newImage, plain);
        const auto other = blocks(deflateShape(MemberCodec::zlib, 1), 8, memberBytes);
        append(pair.oldImage, other.oldImage);
        append(pair.newImage, other.newImage);
        const auto delta = deltaOf(pair.oldImage, pair.newImage, smallChunks());
        QVERIFY(delta.has_value());
        QVERIFY(infoOf(*delta).members.has_value());
        SeededRandom random(66);
        std::uint64_t most = 0;
        for (int cut = 0; cut < 1000; ++cut) {
            Device device;
            std::uint64_t written = 0;
            const auto before = random.below(pair.newImage.size());  // bytes written until the power fails
            const auto failed = install(pair, *delta, device, before, written);
            QVERIFY2(failed.has_value() && !*failed, failed ? "" : toString(failed.error()).c_str());
            const auto kept = device.stored ? device.stored->outputOffset : 0;
            QVERIFY(kept <= before);
            std::fill(device.slot.begin() + static_cast<std::ptrdiff_t>(kept), device.slot.end(), std::uint8_t{0xee});
            const auto done = install(pair, *delta, device, ~std::uint64_t{0}, written);
            QVERIFY2(done.has_value(), done ? "" : toString(done.error()).c_str());
            QVERIFY(*done && device.slot == pair.newImage);
            QCOMPARE(written, pair.newImage.size() - kept);
            most = std::max(most, before - kept);
        }
        QVERIFY2(most <= chunkBytes + memberBytes, std::to_string(most).c_str());
        qInfo("1000 power cuts, at most %llu bytes made twice", static_cast<unsigned long long>(most));
    }

    // An image that is overwritten cannot be read again by the packer of a member: no device shall try.
    void isNeverForInPlaceUseAsWell()
    {
        const auto pair = oneMember(deflateShape(MemberCodec::zlib, 6));
        const auto delta = deltaOf(pair.oldImage, pair.newImage, smallChunks());
        QVERIFY(delta.has_value() && infoOf(*delta).members);
        auto both = *delta;
        both[4] |= 0x20;
        QCOMPARE(inspect(both).error().code, std::string("delta.malformed"));
        auto options = withScratch();
        auto slot = pair.oldImage;
        MemorySource result(slot);
        options.inPlace = true;
        options.result = &result;
        QCOMPARE(codeOf(applied(pair.oldImage, both, options)), std::string("delta.malformed"));
        QCOMPARE(codeOf(applied(pair.oldImage, *delta, options)), std::string("delta.in-place"));
    }

    void refusesADamagedOutputWhenResuming()
    {
        const auto pair = blocks(deflateShape(MemberCodec::zlib, 6), 40, 16 * 1024);
        const auto delta = deltaOf(pair.oldImage, pair.newImage, smallChunks());
        QVERIFY(delta.has_value() && infoOf(*delta).members);
        Device device;
        std::uint64_t written = 0;
        QVERIFY(install(pair, *delta, device, pair.newImage.size() * 2 / 3, written).has_value());
        QVERIFY(device.stored && device.stored->outputOffset > 100);
        device.slot[50] ^= 1;
        const auto done = install(pair, *delta, device, ~std::uint64_t{0}, written);
        QVERIFY(!done);
        QCOMPARE(done.error().code, std::string("delta.resume.mismatch"));
        device.slot[50] ^= 1;
        device.stored->outputOffset += 1;  // inside a member, or other bytes
        QVERIFY(!install(pair, *delta, device, ~std::uint64_t{0}, written));
    }

    void refusesBeforeAnythingIsWritten()
    {
        // Over 1 MiB unpacked, so that disk is needed.
        const auto pair = oneMember(zstdShape(3, zstd_flag::contentSize | zstd_flag::checksum), 1'300'000);
        const auto delta = deltaOf(pair.oldImage, pair.newImage);
        QVERIFY(delta.has_value());
        const auto info = infoOf(*delta);
        QVERIFY(info.members && info.members->scratch > largestInMemory);
        QVERIFY(*applied(pair.oldImage, *delta, withScratch()) == pair.newImage);
        const auto refusal = [&](DecoderOptions options) {
            MemorySource base(pair.oldImage);
            MemorySource payload(*delta);
            CountingOutput out;
            const auto done = applyDelta(base, payload, out, std::move(options));
            return done ? std::string("ok") : out.count > 0 ? std::string("written") : done.error().code;
        };
        QCOMPARE(refusal({}), std::string("delta.members.scratch"));
        auto options = withScratch();
        options.limits.maxScratch = info.members->scratch - 1;
        QCOMPARE(refusal(options), std::string("delta.members.scratch"));
        options = withScratch();
        options.limits.maxMemory = info.memory - 1;
        QCOMPARE(refusal(options), std::string("delta.too-large"));
        options = withScratch();
        options.limits.maxExpanded = info.members->newSize - 1;
        QCOMPARE(refusal(options), std::string("delta.too-large"));
        options = withScratch();
        options.packers.emplace();
        QCOMPARE(refusal(options), std::string("delta.members.packer"));
        options.packers = {{Packer::zlib, "1.2.13"}};
        QCOMPARE(refusal(options), std::string("delta.members.packer"));
        options.packers = availablePackers();
        for (auto& packer : *options.packers) packer.version += ".1";
        QCOMPARE(refusal(options), std::string("delta.members.packer"));
        options.packers = availablePackers();
        QCOMPARE(refusal(options), std::string("ok"));
    }

    // As a library does that was built without threads.
    void refusesSettingsThatAPackerDoesNotKnow()
    {
        const auto pair = oneMember(deflateShape(MemberCodec::zlib, 9));
        auto delta = *deltaOf(pair.oldImage, pair.newImage);
        QVERIFY(infoOf(delta).members);
        // The table of members is short and so not packed: its second shape is zlib, level 9, memory level 8.
        const Bytes shape{static_cast<std::uint8_t>(MemberCodec::zlib), 9, 8, 0};
        const auto at = std::ranges::search(delta, shape);
        QVERIFY(!at.empty() && static_cast<std::uint64_t>(at.begin() - delta.begin()) < infoOf(delta).headSize);
        *(at.begin() + 2) = 0;  // no memory level that zlib has
        const auto head = static_cast<std::size_t>(infoOf(delta).headSize);
        const auto hash = crypto::sha256(BytesView(delta).first(head - checksumBytes));
        std::copy_n(hash.bytes.begin(), checksumBytes, delta.begin() + static_cast<std::ptrdiff_t>(head - checksumBytes));
        QCOMPARE(codeOf(applied(pair.oldImage, delta)), std::string("delta.members.packer"));
    }

    void tellsOfAPackerThatMakesOtherBytes()
    {
        const auto raw = prose(50'000, 81);
        const auto wanted = packed(deflateShape(MemberCodec::zlib, 9), raw);
        for (const bool longer : {false, true}) {
            MemberTable table;
            table.shapes = {deflateShape(MemberCodec::zlib, longer ? 9u : 1u)};
            const auto size = longer ? wanted.size() + 1 : wanted.size();
            table.after.members = {{0, size, 0, raw.size(), 0}};
            QVERIFY(layOut(table.after, size).has_value());
            MemorySink out;
            MemberSink sink(out, table, {});
            const auto done = sink.write(raw);
            QVERIFY(!done);
            QCOMPARE(done.error().code, std::string("delta.members.output"));
        }
    }

    void keepsWithinTheVendorsLimits()
    {
        const auto pair = oneMember(xzShape(XzVariant::stream, 6, 1u << 23));
        Options options;
        options.members.memory = std::uint64_t{16} << 20;  // xz with 8 MiB needs 94
        const auto little = deltaOf(pair.oldImage, pair.newImage, options);
        QVERIFY(little && !infoOf(*little).members);
        options.members.memory = std::uint64_t{128} << 20;
        const auto much = deltaOf(pair.oldImage, pair.newImage, options);
        QVERIFY(much && infoOf(*much).members);
        QVERIFY(infoOf(*much).memory > (std::uint64_t{64} << 20));
        // Of packers that fit, the whole decoder fits a device as it is delivered.
        const auto usual = oneMember(xzShape(XzVariant::stream, 6, 1u << 21));
        const auto fits = deltaOf(usual.oldImage, usual.newImage);
        QVERIFY(fits && infoOf(*fits).members);
        QVERIFY(infoOf(*fits).memory <= (std::uint64_t{64} << 20));
        options.profile = Profile::small;
        const auto small = deltaOf(pair.oldImage, pair.newImage, options);
        QVERIFY(small && !infoOf(*small).members);
        options.profile = Profile::balanced;
        options.inPlace = true;
        const auto inPlace = deltaOf(pair.oldImage, pair.newImage, options);
        QVERIFY(inPlace && !infoOf(*inPlace).members);
    }

    void unpacksThroughFilesWhereMemoryIsShort()
    {
        const TemporaryDirectory folder;
        const auto files = makeSystemFiles();
        const auto pair = oneMember(deflateShape(MemberCodec::deflate, 6), 4'000'000);
        Options options;
        options.profile = Profile::fast;
        options.memory = std::uint64_t{4} << 20;
        const auto without = deltaOf(pair.oldImage, pair.newImage, options);
        QVERIFY(without && !infoOf(*without).members);
        options.scratch = ScratchFolder{files.get(), folder.path() / "scratch"};
        const auto delta = deltaOf(pair.oldImage, pair.newImage, options);
        QVERIFY(delta && infoOf(*delta).members);
        QVERIFY(files->list(folder.path() / "scratch")->empty());
        QVERIFY(*applied(pair.oldImage, *delta, withScratch()) == pair.newImage);
    }

    void tableSurvivesItsOwnBytes()
    {
        const auto table = smallTable();
        const auto bytes = encodeMembers(table);
        const auto header = headerFor(table, bytes);
        const auto again = decodeMembers(header, bytes);
        QVERIFY2(again.has_value(), again ? "" : toString(again.error()).c_str());
        QVERIFY(encodeMembers(*again) == bytes);
        QCOMPARE(again->before.members[1].at, std::uint64_t{150});
        QCOMPARE(again->before.expanded, std::uint64_t{112 + 900 + 12 + largestInMemory + 5 + 230});
        QCOMPARE(again->after.expandedOf(0), std::optional<std::uint64_t>(0));
        QCOMPARE(again->after.expandedOf(1), std::optional<std::uint64_t>());
        QCOMPARE(again->after.expandedOf(70), std::optional<std::uint64_t>(1000));
        QCOMPARE(again->after.expandedOf(200), std::optional<std::uint64_t>(1130));
    }

    void tableRefusesEveryLie()
    {
        const auto table = smallTable();
        const auto refused = [](MemberTable changed, const Header& header, Bytes bytes = {}) {
            if (bytes.empty()) bytes = encodeMembers(changed);
            auto mine = header;
            mine.members.raw = mine.members.packed = bytes.size();
            const auto done = decodeMembers(mine, bytes);
            return done ? std::string("ok") : done.error().code;
        };
        const auto header = headerFor(table, encodeMembers(table));
        QCOMPARE(refused(table, header), std::string("ok"));
        const auto lie = [&](auto&& change) {
            auto changed = table;
            change(changed);
            return refused(changed, header);
        };
        const std::string malformedCode = "delta.malformed";
        QCOMPARE(lie([](MemberTable& t) { t.before.members[0].raw = std::uint64_t{1} << 41; }), malformedCode);
        QCOMPARE(lie([](MemberTable& t) { t.before.members[0].raw = 0; }), malformedCode);
        QCOMPARE(lie([](MemberTable& t) { t.before.members[0].raw += 16; }), malformedCode);
        QCOMPARE(lie([](MemberTable& t) { t.before.members[1].packed = 1000; }), malformedCode);
        QCOMPARE(lie([](MemberTable& t) { t.before.members[1].packed = 0; }), malformedCode);
        QCOMPARE(lie([](MemberTable& t) { t.after.members[0].shape = 7; }), malformedCode);
        QCOMPARE(lie([](MemberTable& t) { t.shapes[0].numbers[0] = 10; }), malformedCode);
        QCOMPARE(lie([](MemberTable& t) { t.shapes.clear(); }), malformedCode);
        QCOMPARE(lie([](MemberTable& t) { t.packMemory = std::uint64_t{1} << 30; }), malformedCode);
        QCOMPARE(lie([](MemberTable& t) { t.packMemory = std::uint64_t{15} << 20; }), malformedCode);
        QCOMPARE(lie([](MemberTable& t) { t.packMemory = 1000; }), malformedCode);    // less than its packer takes
        QCOMPARE(lie([](MemberTable& t) { t.unpackMemory = 1000; }), malformedCode);
        // A count of members that are not there: nothing is allocated for them.
        Bytes many;
        putVarint(many, 1);
        putVarint(many, 1);
        append(many, Bytes{1, 2, 6, 8, 0});
        putVarint(many, std::uint64_t{1} << 40);
        putVarint(many, 0);
        QCOMPARE(refused(table, header, many), malformedCode);
        auto other = header;
        other.info.members->packers.erase(other.info.members->packers.begin());
        QCOMPARE(refused(table, other), malformedCode);
        // Anything: never more than a refusal.
        const auto bytes = encodeMembers(table);
        SeededRandom random(91);
        for (int round = 0; round < 3000; ++round) {
            auto changed = bytes;
            for (std::uint64_t i = 0; i <= random.below(3); ++i) {
                changed[random.below(changed.size())] = static_cast<std::uint8_t>(random.below(256));
            }
            if (random.below(4) == 0) changed.resize(1 + random.below(changed.size()));
            const auto code = refused(table, header, changed);
            QVERIFY2(code == "ok" || code == malformedCode || code == "delta.altered", code.c_str());
        }
    }

    void stopsWhenAsked()
    {
        const auto pair = blocks(zstdShape(19, zstd_flag::contentSize | zstd_flag::whole), 60, 32 * 1024);
        MemorySource from(pair.oldImage);
        MemorySource to(pair.newImage);
        MemorySink out;
        std::stop_source stop;
        const auto made = makeDelta(from, to, out, {}, [&](const Progress& p) {
            if (p.stage == Stage::unpack) stop.request_stop();
        }, stop.get_token());
        QVERIFY(!made);
        QCOMPARE(made.error().code, std::string("delta.cancelled"));
    }
};

QTEST_GUILESS_MAIN(MembersTest)
#include "members_test.moc"
