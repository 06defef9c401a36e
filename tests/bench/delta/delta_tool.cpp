// SPDX-License-Identifier: GPL-3.0-or-later
// One delta made or applied by one process, so that time and peak memory can be measured from outside.
//   delta_tool make OLD NEW DELTA PROFILE THREADS [MEMORY]
//     ("-" as OLD: a full artifact; directories are trees; MEMORY: MiB beyond the images; with QUORATE_NO_MEMBERS
//      in the environment compressed members stay as they are)
//   delta_tool apply OLD DELTA NEW
//   delta_tool cancel OLD NEW PROFILE THREADS    (how many milliseconds after each tenth of the work it has ended)
//   delta_tool estimate OLD NEW PROFILE THREADS  (seconds, bytes of memory, seconds with members, known before)
//   delta_tool inspect DELTA
#include "core/base/environment.h"
#include "core/base/parallel.h"
#include "core/crypto/locked_memory.h"
#include "core/delta/decoder.h"
#include "core/delta/encoder.h"
#include "core/delta/inspect.h"
#include "core/delta/mapped_source.h"
#include "core/delta/tree.h"

#include <cstdio>
#include <cstdlib>
#include <string>

using namespace quorate;
using namespace quorate::delta;

namespace {

// `mapped`: as makers of deltas do; a device reads.
Result<std::unique_ptr<RandomSource>> openSource(Files& files, const Path& path, bool mapped = true)
{
    const auto info = files.info(path);
    if (!info) return fail(info.error());
    if (info->kind == FileKind::directory) {
        auto tree = TreeSource::open(files, path);
        if (!tree) return fail(tree.error());
        return std::move(*tree);
    }
    if (!mapped) {
        auto file = FileSource::open(files, path);
        if (!file) return fail(file.error());
        return std::move(*file);
    }
    auto file = MappedSource::open(path);
    if (!file) return fail(file.error());
    return std::move(*file);
}

Profile profileOf(const std::string& name)
{
    if (name == "fast") return Profile::fast;
    if (name == "max") return Profile::max;
    if (name == "small") return Profile::small;
    return Profile::balanced;
}

Status makeOne(Files& files, char** arguments)
{
    auto image = openSource(files, arguments[1]);
    if (!image) return fail(image.error());
    auto file = files.open(arguments[2], OpenMode::create);
    if (!file) return fail(file.error());
    FileSink sink(**file);
    Options options;
    options.profile = profileOf(arguments[3]);
    options.threads = static_cast<unsigned>(std::atoi(arguments[4]));
    if (arguments[5] != nullptr) options.memory = std::strtoull(arguments[5], nullptr, 10) << 20;
    options.members.allowed = std::getenv("QUORATE_NO_MEMBERS") == nullptr;
    Path beside = arguments[2];
    beside += ".expanded";
    options.scratch = ScratchFolder{&files, beside};
    Result<DeltaInfo> info;
    if (std::string(arguments[0]) == "-") {
        info = makeFull(**image, sink, options);
    } else {
        auto old = openSource(files, arguments[0]);
        if (!old) return fail(old.error());
        info = makeDelta(**old, **image, sink, options);
    }
    if (!info) return fail(info.error());
    std::printf("%llu bytes, device memory %llu, scratch %llu\n", static_cast<unsigned long long>(info->payloadSize),
                static_cast<unsigned long long>(info->memory),
                static_cast<unsigned long long>(info->members ? info->members->scratch : 0));
    return files.removeTree(beside);
}

Status applyOne(Files& files, char** arguments)
{
    MemorySource nothing{BytesView{}};
    std::unique_ptr<RandomSource> old;
    if (std::string(arguments[0]) != "-") {
        auto opened = openSource(files, arguments[0], false);
        if (!opened) return fail(opened.error());
        old = std::move(*opened);
    }
    auto delta = FileSource::open(files, arguments[1]);
    if (!delta) return fail(delta.error());
    auto file = files.open(arguments[2], OpenMode::create);
    if (!file) return fail(file.error());
    FileSink sink(**file);
    SequentialSource payload(**delta);
    DecoderOptions options;
    options.checkBase = BaseCheck::never;  // like bspatch, hpatchz and zstd
    options.limits.maxMemory = std::uint64_t{1} << 30;
    options.threads = processors();
    Path scratch = arguments[2];
    scratch += ".scratch";
    options.scratch = scratchFile(files, scratch);
    auto info = applyDelta(old ? *old : nothing, payload, sink, options);
    (void)files.remove(scratch);
    if (!info) return fail(info.error());
    return {};
}

Status cancelMany(Files& files, char** arguments)
{
    auto old = openSource(files, arguments[0]);
    if (!old) return fail(old.error());
    auto image = openSource(files, arguments[1]);
    if (!image) return fail(image.error());
    Options options;
    options.profile = profileOf(arguments[2]);
    options.threads = static_cast<unsigned>(std::atoi(arguments[3]));
    const auto clock = makeSystemClock();
    for (std::uint64_t tenth = 0; tenth < 10; ++tenth) {
        std::stop_source stop;
        Milliseconds asked{0};
        const auto watch = [&](const Progress& progress) {
            if (stop.stop_requested() || progress.done * 10 < progress.total * tenth) return;
            asked = clock->monotonic();
            stop.request_stop();
        };
        MemorySink nowhere;
        const auto made = makeDelta(**old, **image, nowhere, options, watch, stop.get_token());
        if (made) break;  // it was as good as ready
        if (made.error().code != "delta.cancelled") return fail(made.error());
        std::printf("%lld\n", static_cast<long long>((clock->monotonic() - asked).count()));
    }
    return {};
}

Status estimateOne(Files& files, char** arguments)
{
    std::uint64_t sizes[2]{};
    for (int i = 0; i < 2; ++i) {
        auto image = openSource(files, arguments[i]);
        if (!image) return fail(image.error());
        const auto size = (*image)->size();
        if (!size) return fail(size.error());
        sizes[i] = *size;
    }
    Options options;
    options.profile = profileOf(arguments[2]);
    options.threads = static_cast<unsigned>(std::atoi(arguments[3]));
    const auto estimate = estimateDelta(sizes[0], sizes[1], options);
    std::printf("%llu %llu %llu\n", static_cast<unsigned long long>(estimate.seconds),
                static_cast<unsigned long long>(estimate.memory),
                static_cast<unsigned long long>(estimate.secondsWithMembers));
    return {};
}

Status inspectOne(Files& files, char** arguments)
{
    auto delta = FileSource::open(files, arguments[0]);
    if (!delta) return fail(delta.error());
    SequentialSource payload(**delta);
    const auto seen = inspectDelta(payload);
    if (!seen) return fail(seen.error());
    const auto number = [](std::uint64_t n) { return static_cast<unsigned long long>(n); };
    std::printf("%llu covers of %llu bytes, %llu chunks, device memory %llu\n", number(seen->covers),
                number(seen->covered), number(seen->info.chunkCount), number(seen->info.memory));
    for (const auto& group : seen->members) {
        std::printf("  %s: %llu members (%s %s) of %llu bytes, unpacked %llu\n", group.ofResult ? "new" : "old",
                    number(group.count), group.codec.c_str(), group.settings.c_str(), number(group.packed),
                    number(group.raw));
    }
    for (const auto& section : seen->sections) {
        std::printf("  %-9s %10llu from %10llu\n", section.name.c_str(), number(section.packed), number(section.raw));
    }
    return {};
}

}  // namespace

int main(int count, char** arguments)
{
    crypto::lockAtMost(0);
    const auto files = makeSystemFiles();
    const std::string command = count > 1 ? arguments[1] : "";
    Status done = fail(ErrorKind::invalid, "bench.usage");
    if (command == "make" && (count == 7 || count == 8)) done = makeOne(*files, arguments + 2);
    if (command == "apply" && count == 5) done = applyOne(*files, arguments + 2);
    if (command == "cancel" && count == 6) done = cancelMany(*files, arguments + 2);
    if (command == "estimate" && count == 6) done = estimateOne(*files, arguments + 2);
    if (command == "inspect" && count == 3) done = inspectOne(*files, arguments + 2);
    if (!done) {
        std::fprintf(stderr, "%s\n", toString(done.error()).c_str());
        return static_cast<int>(done.error().kind);
    }
    return 0;
}
