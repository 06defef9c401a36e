// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/decoder.h"
#include "core/delta/inspect.h"
#include "core/delta/member_plan.h"
#include "core/delta/null_output.h"

#include <algorithm>
#include <optional>

namespace quorate::delta {

Result<std::vector<Comparison>> compareProfiles(RandomSource& oldImage, RandomSource& newImage, Clock& clock,
                                                const Options& options, const ProgressFn& progress,
                                                std::stop_token stop)
{
    constexpr Profile profiles[] = {Profile::fast, Profile::balanced, Profile::max, Profile::small};
    constexpr std::uint64_t runs = 2 * std::size(profiles);
    std::vector<Comparison> table;
    const auto oldSize = oldImage.size();
    if (!oldSize) return fail(oldSize.error());
    const auto newSize = newImage.size();
    if (!newSize) return fail(newSize.error());
    const std::uint64_t unit = *oldSize + *newSize + 1;  // each run counts the same
    std::uint64_t run = 0;
    PlanCache plan;  // the members are looked for once; the time that it took counts in each line
    std::optional<Milliseconds> planBegan;
    std::optional<Milliseconds> planEnded;
    const ProgressFn share = [&](const Progress& p) {
        const auto done = static_cast<std::uint64_t>(static_cast<double>(p.done) /
                                                     static_cast<double>(std::max<std::uint64_t>(p.total, 1)) *
                                                     static_cast<double>(unit));
        if (progress) progress({run * unit + done, runs * unit, p.stage, p.attempt, p.covered, p.written});
        if (p.stage == Stage::unpack) (planBegan ? planEnded : planBegan) = clock.monotonic();
    };
    for (const Profile profile : profiles) {
        Options mine = options;
        mine.profile = profile;
        if (!options.scratch) mine.members.scratch = 0;
        Comparison line;
        line.profile = profile;

        MemorySink delta;
        const auto started = clock.monotonic();
        const bool usesPlan = plan.made && profile != Profile::small;
        const auto info = makeDeltaPlanned(oldImage, newImage, delta, mine, share, stop, plan);
        if (!info) return fail(info.error());
        const auto made = clock.monotonic();
        ++run;
        MemorySource payload(delta.bytes());
        NullOutput nowhere;
        DecoderOptions apply;
        apply.limits.maxMemory = ~std::uint64_t{0};
        if (options.scratch) {
            if (auto folder = options.scratch->files->makeDirectories(options.scratch->folder); !folder)
                return fail(folder.error());
            apply.scratch = scratchFile(*options.scratch->files, options.scratch->folder / "base");
        }
        const auto applied = applyDelta(oldImage, payload, nowhere, std::move(apply), stop);
        if (options.scratch) (void)options.scratch->files->remove(options.scratch->folder / "base");
        if (!applied) return fail(applied.error());
        line.size = info->payloadSize;
        line.deviceMemory = info->memory;
        line.makeTime = made - started;
        if (usesPlan && planEnded) line.makeTime += *planEnded - *planBegan;
        line.applyTime = clock.monotonic() - made;

        MemorySink full;
        const auto whole = makeFull(newImage, full, mine, share, stop);
        if (!whole) return fail(whole.error());
        ++run;
        line.fullSize = whole->payloadSize;
        table.push_back(line);
    }
    return table;
}

}  // namespace quorate::delta
