// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/format.h"
#include "core/delta/mapped_source.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/delta/images.h"

#include <QTest>

#include <atomic>
#include <cstdlib>
#include <malloc.h>
#include <new>

using namespace quorate;
using namespace quorate::delta;
using namespace quorate::test;

namespace {

// What operator new has given out and not got back, and the most of it.
std::atomic<std::int64_t> taken{0};
std::atomic<std::int64_t> most{0};

void* take(std::size_t size)
{
    void* at = std::malloc(size);
    if (at == nullptr) throw std::bad_alloc();
    const auto now = taken += static_cast<std::int64_t>(malloc_usable_size(at));
    for (auto before = most.load(); now > before && !most.compare_exchange_weak(before, now);) {
    }
    return at;
}

void giveBack(void* at) noexcept
{
    if (at != nullptr) taken -= static_cast<std::int64_t>(malloc_usable_size(at));
    std::free(at);
}

}  // namespace

void* operator new(std::size_t size)
{
    return take(size);
}
void operator delete(void* at) noexcept
{
    giveBack(at);
}
void operator delete(void* at, std::size_t) noexcept
{
    giveBack(at);
}

class BoundedTest : public QObject {
    Q_OBJECT

private:
    struct Measured {
        Bytes delta;
        std::int64_t memory = 0;  // beyond the images
    };
    static Measured measure(const Bytes& oldImage, const Bytes& newImage, std::uint64_t memory, unsigned threads = 1)
    {
        auto options = smallChunks(Profile::fast);
        options.memory = memory;
        options.threads = threads;
        const auto before = taken.load();
        most = before;
        auto delta = deltaOf(oldImage, newImage, options);
        if (!delta) return {};
        return {std::move(*delta), most - before};
    }

private slots:
    // Images with nothing long in common, so that the indexes are as large as they get.
    void indexesKeepToTheirMemory()
    {
        Bytes oldImage = prose(5 << 20, 61);
        Bytes newImage = edited(oldImage, 62, 3000);
        const auto usual = measure(oldImage, newImage, std::uint64_t{256} << 20);
        const auto little = measure(oldImage, newImage, std::uint64_t{4} << 20);
        QVERIFY(!usual.delta.empty() && !little.delta.empty());
        QVERIFY2(usual.memory > 6 << 20, qPrintable(QString::number(usual.memory)));
        QVERIFY2(little.memory < 5 << 20, qPrintable(QString::number(little.memory)));
        QVERIFY2(little.delta.size() * 100 <= usual.delta.size() * 105,
                 qPrintable(QString("%1 %2").arg(little.delta.size()).arg(usual.delta.size())));
        const auto result = applied(oldImage, little.delta);
        QCOMPARE(codeOf(result), std::string("ok"));
        QVERIFY(*result == newImage);
        QVERIFY(measure(oldImage, newImage, std::uint64_t{4} << 20, 3).delta == little.delta);
    }

    // tests/bench/delta measures how right they are.
    void estimatesFollowTheWork()
    {
        constexpr std::uint64_t mib = 1 << 20;
        Options options;
        const auto usual = estimateDelta(50 * mib, 60 * mib, options);
        QVERIFY(usual.memory > 110 * mib && usual.memory < (110 + 80) * mib);
        options.threads = 3;
        const auto parallel = estimateDelta(50 * mib, 60 * mib, options);
        QVERIFY(parallel.memory > usual.memory && parallel.seconds < usual.seconds);
        options.memory = 16 * mib;
        QVERIFY(estimateDelta(50 * mib, 60 * mib, options).memory < parallel.memory);
        options.profile = Profile::max;
        QVERIFY(estimateDelta(50 * mib, 60 * mib, options).seconds >= usual.seconds);
        const auto huge = estimateDelta(maxImage, maxImage, options);
        QVERIFY(huge.memory > 2 * maxImage && huge.seconds > 10'000);
        QCOMPARE(estimateDelta(0, 10, options).seconds, std::uint64_t{1});
        QVERIFY(estimateDelta(0, 10, options).memory < 8 * mib);
    }

    // The second pass of the matcher in slices.
    void slicesOfGapsStillMatch()
    {
        Bytes oldImage = program(Machine::x86, 0);
        Bytes newImage = program(Machine::x86, 16);
        for (const std::uint64_t memory : {1 << 10, 1 << 14, 1 << 18}) {
            const auto made = measure(oldImage, newImage, memory);
            const auto result = applied(oldImage, made.delta);
            QCOMPARE(codeOf(result), std::string("ok"));
            QVERIFY(*result == newImage);
        }
    }

    void mappedFilesAreRead()
    {
        TemporaryDirectory directory;
        const auto files = makeSystemFiles();
        const Bytes image = noise(100'000, 63);
        QVERIFY(writeFileAtomically(*files, directory.path() / "image", image).has_value());
        QVERIFY(writeFileAtomically(*files, directory.path() / "empty", {}).has_value());
        auto source = MappedSource::open(directory.path() / "image");
        QVERIFY(source.has_value());
        QVERIFY(equal((*source)->memory(), image));
        Bytes part(100);
        QCOMPARE((*source)->readAt(99'950, part).value(), std::size_t{50});
        QCOMPARE((*source)->readAt(200'000, part).value(), std::size_t{0});
        auto empty = MappedSource::open(directory.path() / "empty");
        QVERIFY(empty.has_value());
        QCOMPARE((*empty)->size().value(), std::uint64_t{0});
        QCOMPARE(MappedSource::open(directory.path() / "missing").error().code, std::string("base.file.not-found"));
        QCOMPARE(MappedSource::open(directory.path()).error().code, std::string("base.file.io"));
    }
};

QTEST_GUILESS_MAIN(BoundedTest)
#include "bounded_test.moc"
