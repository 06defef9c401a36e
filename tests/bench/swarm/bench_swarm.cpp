// SPDX-License-Identifier: GPL-3.0-or-later
// How long payloads take through the swarm, on loopback with real sockets and files:
//   bench_swarm [DIRECTORY]     a memory file system (/dev/shm) shows the swarm, a disk shows the disk's fsync as well
// Nothing is asserted; ratios are against a plain copy and hash of the same bytes in the same run.
#include "core/crypto/sha256.h"
#include "core/swarm/swarm.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <future>
#include <map>
#include <mutex>
#include <random>

using namespace quorate;
using namespace quorate::swarm;

namespace {

using Now = std::chrono::steady_clock;

double millisecondsSince(Now::time_point start)
{
    return std::chrono::duration<double, std::milli>(Now::now() - start).count();
}

class Place {
public:
    explicit Place(Path path) : m_path(std::move(path)) { make(); }
    ~Place() { static_cast<void>(files->removeTree(m_path)); }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;

    void make()
    {
        static_cast<void>(files->removeTree(m_path));
        static_cast<void>(files->makeDirectories(m_path));
    }
    [[nodiscard]] Path operator/(const std::string& name) const { return m_path / name; }

    const std::unique_ptr<Files> files = makeSystemFiles();
    const std::unique_ptr<Clock> clock = makeSystemClock();
    NullLog log;

private:
    const Path m_path;
};

class Node {
public:
    Node(Place& place, int number)
    {
        SwarmOptions options;
        options.store = place / std::to_string(number);
        options.listen.address = "127.78.0." + std::to_string(number);
        auto opened = Swarm::open(options, {*place.files, *place.clock, place.log},
                                  [this](const SwarmEvent& event) { note(event); });
        if (!opened) {
            std::fprintf(stderr, "%s\n", toString(opened.error()).c_str());
            std::exit(1);
        }
        m_swarm = std::move(*opened);
    }
    Swarm* operator->() { return m_swarm.get(); }

    // The moment at which `ref` is finished: hashed anew, synced, and told.
    std::future<Now::time_point> fetch(const PayloadRef& ref, const std::vector<Endpoint>& peers)
    {
        std::future<Now::time_point> end;
        {
            const std::lock_guard lock(m_mutex);
            auto& promise = m_waiting[ref];
            promise = {};
            end = promise.get_future();
        }
        if (const auto begun = m_swarm->fetch(ref, peers); !begun) {
            std::fprintf(stderr, "%s\n", toString(begun.error()).c_str());
            std::exit(1);
        }
        return end;
    }

private:
    void note(const SwarmEvent& event)
    {
        if (event.kind == EventKind::failed) {
            std::fprintf(stderr, "failed: %s %s\n", toString(event.reason).data(), event.detail.c_str());
            std::exit(1);
        }
        const std::lock_guard lock(m_mutex);
        const auto it = m_waiting.find(event.ref);
        if (event.kind != EventKind::finished || it == m_waiting.end()) return;
        it->second.set_value(Now::now());
        m_waiting.erase(it);
    }

    std::mutex m_mutex;
    std::map<PayloadRef, std::promise<Now::time_point>> m_waiting;  // guarded by m_mutex
    std::unique_ptr<Swarm> m_swarm;
};

Bytes randomBytes(std::size_t size)
{
    static std::mt19937_64 engine(1);
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; i += 8) {
        const auto number = engine();
        for (std::size_t k = i; k < std::min(i + 8, size); ++k) bytes[k] = static_cast<std::uint8_t>(number >> (8 * (k - i)));
    }
    return bytes;
}

double plainCopyAndHash(Place& place, const Path& from)
{
    const auto start = Now::now();
    auto in = place.files->open(from, OpenMode::read).value();
    auto out = place.files->open(place / "copy", OpenMode::create).value();
    crypto::Sha256 hash;
    Bytes part(1 << 20);
    std::uint64_t at = 0;
    while (const auto got = in->readAt(at, part).value()) {
        static_cast<void>(out->writeAt(at, BytesView(part).first(got)));
        at += got;
    }
    static_cast<void>(out->sync());
    at = 0;
    while (const auto got = out->readAt(at, part).value()) {
        hash.update(BytesView(part).first(got));
        at += got;
    }
    static_cast<void>(hash.finish());
    return millisecondsSince(start);
}

void coldStarts(Place& place)
{
    std::puts("cold start: fetch() to `finished` (hashed anew and synced), one known peer, ms");
    std::puts("   size        publish   median      p90      max");
    for (const std::size_t size : {1'000, 10'000, 50'000, 200'000, 500'000, 1'000'000, 2'000'000}) {
        if (size <= inlinePayloadLimit) {
            std::printf("%8zu        inline: travels in its transaction, never through the swarm\n", size);
            continue;
        }
        place.make();
        Node seed(place, 1);
        Node leecher(place, 2);
        std::vector<double> times;
        double published = 0;
        constexpr int trials = 15;
        for (int trial = 0; trial < trials; ++trial) {
            const auto bytes = randomBytes(size);
            const auto before = Now::now();
            const auto ref = seed->publish(bytes).value();
            published += millisecondsSince(before) / trials;
            const auto start = Now::now();
            const auto end = leecher.fetch(ref, {seed->listening()}).get();
            times.push_back(std::chrono::duration<double, std::milli>(end - start).count());
        }
        std::ranges::sort(times);
        std::printf("%8zu       %8.2f %8.2f %8.2f %8.2f\n", size, published, times[trials / 2], times[trials * 9 / 10],
                    times.back());
    }
}

void large(Place& place)
{
    place.make();
    constexpr std::size_t size = 100'000'000;
    const auto bytes = randomBytes(size);
    static_cast<void>(writeFileAtomically(*place.files, place / "original", bytes));
    const double plain = plainCopyAndHash(place, place / "original");
    Node seed(place, 1);
    Node leecher(place, 2);
    const auto before = Now::now();
    const auto ref = seed->publish(place / "original").value();
    const double published = millisecondsSince(before);
    const auto start = Now::now();
    const auto end = leecher.fetch(ref, {seed->listening()}).get();
    const double fetched = std::chrono::duration<double, std::milli>(end - start).count();
    std::printf("\n100 MB: plain copy + sync + sha256 %.0f ms; publish %.0f ms (x%.2f); fetch %.0f ms (x%.2f, %.0f MB/s)\n",
                plain, published, published / plain, fetched, fetched / plain, size / 1e3 / fetched);
}

void spread(Place& place)
{
    std::puts("\nspread: from the first fetch() until each peer has it; all know each other, ms");
    std::puts("   size  peers     first      last");
    for (const std::size_t size : {50'000, 2'000'000, 20'000'000}) {
        for (const int peers : {1, 2, 4, 8}) {
            place.make();
            Node seed(place, 1);
            std::vector<std::unique_ptr<Node>> nodes;
            std::vector<Endpoint> everybody{seed->listening()};
            for (int i = 0; i < peers; ++i) {
                nodes.push_back(std::make_unique<Node>(place, 10 + i));
                everybody.push_back((*nodes.back())->listening());
            }
            const auto ref = seed->publish(randomBytes(size)).value();
            const auto start = Now::now();
            std::vector<std::future<Now::time_point>> ends;
            for (auto& node : nodes) ends.push_back(node->fetch(ref, everybody));
            std::vector<double> times;
            for (auto& end : ends) times.push_back(std::chrono::duration<double, std::milli>(end.get() - start).count());
            std::ranges::sort(times);
            std::printf("%8zu %5d  %8.2f  %8.2f\n", size, peers, times.front(), times.back());
        }
    }
}

}  // namespace

int main(int argc, char** argv)
{
    Place place(Path(argc > 1 ? argv[1] : "/dev/shm") / ("quorate-bench-swarm-" + std::to_string(std::random_device{}())));
    coldStarts(place);
    large(place);
    spread(place);
}
