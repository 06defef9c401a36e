# SPDX-License-Identifier: GPL-3.0-or-later
"""What was aimed at, and what was reached: one line for each target that the measured pairs say something about."""

import math

MIB = 1 << 20
SIZE, MAKE_CPU, MAKE_MEMORY, APPLY_CPU, APPLY_MEMORY, MAKE_TIME, APPLY_TIME = range(7)
DIGESTS = 32 + 32 + 4  # of base and result, and the head's checksum: the others have none


def geometric_mean(ratios):
    return math.exp(sum(math.log(max(ratio, 1e-9)) for ratio in ratios) / len(ratios))


class Table:
    def __init__(self):
        self.lines = []

    def add(self, what, target, figure, reached, remark=""):
        self.lines.append((what, target, figure, "yes" if reached else "NO", remark))

    def at_most(self, what, target, pairs, unit=""):
        """`pairs`: name and figure; the largest counts."""
        if pairs:
            name, worst = max(pairs, key=lambda pair: pair[1])
            self.add(what, f"<= {target:g}{unit}", f"{worst:.3g}{unit}", worst <= target, name)

    def mean(self, what, target, pairs, also=()):
        """Geometric mean of ratios; `also`: other ratios of the same, for comparison."""
        if pairs:
            mean = geometric_mean([ratio for _, ratio in pairs])
            name, worst = max(pairs, key=lambda pair: pair[1])
            remark = f"worst {worst:.2f} {name}"
            if also:
                remark += f"; processor time {geometric_mean([ratio for _, ratio in also]):.2f}"
            self.add(what, f"<= {target:g}", f"{mean:.3f}", mean <= target, remark)

    def show(self):
        print(f"\n{'target':58} {'aimed at':>10} {'figure':>10}  reached")
        for what, target, figure, reached, remark in self.lines:
            print(f"{what:58} {target:>10} {figure:>10}  {reached:4} {remark}")


def ratios(results, ours, theirs, column, least=0.0):
    """Of the pairs that both were run on; `least`: what a figure counts at the least, where clocks are coarse."""
    return [(pair.name, max(rows[ours][column], least) / max(rows[theirs][column], least)) for pair, rows in results
            if ours in rows and theirs in rows]


def size_of(pair):
    return (pair / "new").stat().st_size


def add_sizes(table, usual, apart):
    for theirs, target in (("bsdiff", 0.27), ("xdelta3 -9", 0.10), ("zstd -19", 0.15)):
        table.mean(f"size, max / {theirs}", target, ratios(usual, "ours-max", theirs, SIZE))
    table.at_most("size, max / bsdiff, the worst executable or image", 0.80, ratios(usual, "ours-max", "bsdiff", SIZE))
    table.mean("size, fast / bsdiff", 0.34, ratios(usual, "ours-fast", "bsdiff", SIZE))
    large = [result for result in apart if size_of(result[0]) > 64 * 1024]
    table.at_most("size, max / bsdiff, the worst text or compressed pair", 1.0, ratios(large, "ours-max", "bsdiff", SIZE))
    over = []
    for pair, rows in apart:
        theirs = [row[SIZE] for name, row in rows.items() if not name.startswith("ours-")]
        if size_of(pair) <= 64 * 1024 and theirs and "ours-max" in rows:
            over.append((pair.name, rows["ours-max"][SIZE] - DIGESTS - 1.1 * min(theirs)))
    table.at_most("size, tiny: bytes over 1.10 of the best, beyond the hashes", 16, over)


def add_times(table, usual):
    def both(what, target, ours, theirs, cpu, elapsed):
        table.mean(what, target, ratios(usual, ours, theirs, elapsed, 5e-4), ratios(usual, ours, theirs, cpu, 5e-4))

    both("time of making, max / xdelta3 -9", 0.40, "ours-max", "xdelta3 -9", MAKE_CPU, MAKE_TIME)
    table.at_most("the same, the worst pair", 1.0, ratios(usual, "ours-max", "xdelta3 -9", MAKE_TIME))
    both("time of making, fast / xdelta3 -9", 0.25, "ours-fast", "xdelta3 -9", MAKE_CPU, MAKE_TIME)
    both("time of making, max / bsdiff", 0.10, "ours-max", "bsdiff", MAKE_CPU, MAKE_TIME)
    for theirs, fast, most in (("bsdiff", 0.40, 1.0), ("xdelta3 -9", 0.50, 1.3)):
        both(f"time of applying, fast / {theirs}", fast, "ours-fast", theirs, APPLY_CPU, APPLY_TIME)
        both(f"time of applying, max / {theirs}", most, "ours-max", theirs, APPLY_CPU, APPLY_TIME)


def add_memory(table, results, usual, has_members):
    large = [result for result in usual if size_of(result[0]) >= 20e6]
    table.mean("memory of making, max / bsdiff, from 20 MB on", 0.40, ratios(large, "ours-max", "bsdiff", MAKE_MEMORY))
    kinds = {False: [], True: []}
    small = []
    for pair, rows in results:
        for name, row in rows.items():
            if name == "ours-small":
                small.append((pair.name, row[APPLY_MEMORY]))
            elif name.startswith("ours-"):
                kinds[has_members(pair, name)].append((f"{pair.name} {name.removeprefix('ours-')}", row[APPLY_MEMORY]))
    table.at_most("memory of applying, any image", 12, kinds[False], " MiB")
    table.at_most("memory of applying where members are unpacked", 12, kinds[True], " MiB")
    table.at_most("memory of applying, profile small", 4, small, " MiB")
    huge = [result for result in usual if size_of(result[0]) >= 40e6]
    table.mean("memory of applying, max / bsdiff, from 40 MB on", 0.08, ratios(huge, "ours-max", "bsdiff", APPLY_MEMORY))


def add_unchanged(table, results):
    for pair, rows in results:
        if pair.name == "webkit" and "ours-max" in rows:
            row = rows["ours-max"]
            images = ((pair / "old").stat().st_size + size_of(pair)) / MIB
            table.at_most("next to no change (webkit): bytes", 256, [("", row[SIZE])])
            table.at_most("next to no change: time of making", 0.45, [(f"processor time {row[MAKE_CPU]:.2f} s", row[MAKE_TIME])], " s")
            table.at_most("next to no change: memory of making beyond the images", 16, [("", row[MAKE_MEMORY] - images)], " MiB")


def show(results, usual, apart, has_members, cancelling):
    """`cancelling`: milliseconds after each request."""
    table = Table()
    add_sizes(table, usual, apart)
    add_times(table, usual)
    add_memory(table, results, usual, has_members)
    add_unchanged(table, results)
    table.at_most("a cancelled making ends within", 500, [("", max(cancelling))] if cancelling else [], " ms")
    table.show()
    print("Beside these: large.py (images over 4 GiB: 256 MiB beyond them, 12 MiB on the device); the tests of power cuts "
          "(unit.delta_resume, delta_in_place, delta_members); hdiffz is no Debian package and was not run.")
