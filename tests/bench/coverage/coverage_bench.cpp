// SPDX-License-Identifier: GPL-3.0-or-later
// What a node keeps of acknowledgements: taken up in batches, on disk, with the sums alone in memory; what a restart and a
// device's timeline cost afterwards. Signatures and batch bodies are core/ledger's (bench_chain).
#include "core/node/coverage_index.h"
#include "tests/support/temporary_directory.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>

using namespace quorate;

namespace {

double seconds(const std::function<void()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double residentMiB()
{
    std::ifstream in("/proc/self/statm");
    long total = 0, resident = 0;
    in >> total >> resident;
    return static_cast<double>(resident) * 4096 / (1024 * 1024);
}

template <class T>
T expect(Result<T> result)
{
    if (result) return std::move(*result);
    std::printf("%s\n", toString(result.error()).c_str());
    std::exit(1);
}

}  // namespace

int main(int argc, char** argv)
{
    const std::uint64_t count = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 200'000;
    constexpr std::uint64_t inBatch = 1000, releases = 4, gateways = 5;
    const std::uint64_t devices = std::max<std::uint64_t>(count / releases, 1);
    const auto files = makeSystemFiles();
    StderrLog log{LogLevel::warning};
    const test::TemporaryDirectory directory;
    auto index = expect(node::CoverageIndex::open(*files, directory.path() / "index", log));
    const double before = residentMiB();
    double half = 0;
    const double took = seconds([&] {
        for (std::uint64_t done = 0; done < count;) {
            ledger::BatchRecord record;
            record.gateway = {"gateway-" + std::to_string(done / inBatch % gateways)};
            record.number = done / inBatch / gateways;
            record.leaf = LeafIndex(done / inBatch);
            record.at = UnixTime{1'700'000'000'000 + static_cast<std::int64_t>(done) * 100};
            std::vector<node::CoverageIndex::Item> items;
            for (; items.size() < inBatch && done < count; ++done) {
                ledger::SignedAcknowledgement one;
                one.content.release.bytes[0] = static_cast<std::uint8_t>(done / devices);
                one.content.model = {"sensor"};
                one.content.device = DeviceIndex(done % devices);
                one.content.ordinal = done / devices + 1;
                one.content.outcome = done % 50 == 0 ? ledger::Outcome::negative : ledger::Outcome::positive;
                if (done % 50 == 0) one.content.reason = "device.boot-check.failed";
                one.encoded = one.content.encode();
                items.push_back({std::move(one), "rev-a"});
            }
            (void)expect(index->count(record, items));
            if (half == 0 && done >= count / 2) half = residentMiB();
        }
    });
    const double after = residentMiB();
    std::printf("%llu acknowledgements of %llu devices, in batches of %llu\n", static_cast<unsigned long long>(count),
                static_cast<unsigned long long>(devices), static_cast<unsigned long long>(inBatch));
    std::printf("taken up          %8.2f s   %9.0f a second\n", took, static_cast<double>(count) / took);
    std::printf("memory            %8.1f MiB at the half, %.1f MiB at the end, above the %.1f MiB of before\n", half - before,
                after - before, before);
    std::uint64_t counted = 0;
    for (std::uint64_t n = 0; n < releases; ++n) {
        ReleaseId release;
        release.bytes[0] = static_cast<std::uint8_t>(n);
        const auto view = index->coverage(release);
        counted += view.positive + view.negative;
    }
    std::printf("counted           %8llu\n", static_cast<unsigned long long>(counted));
    std::size_t said = 0;
    const double timelines = seconds([&] {
        for (std::uint64_t device = 0; device < devices; device += devices / 100 + 1) {
            said += expect(index->history({"sensor"}, DeviceIndex(device))).size();
        }
    });
    std::printf("timelines         %8.2f ms for each of %zu statements\n", timelines * 1000 / static_cast<double>(said), said);
    index.reset();
    const double again = seconds([&] { index = expect(node::CoverageIndex::open(*files, directory.path() / "index", log)); });
    std::printf("restart           %8.2f s\n", again);
    return counted == count ? 0 : 1;
}
