#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Our deltas against bsdiff, xdelta3 and zstd --patch-from on the same pairs in the same run.

    run.py DELTA_TOOL CORPUS [PAIR...]

Every result is compared byte for byte. Prints size, processor time, elapsed time and peak memory of making and applying, the
geometric means of our ratios to each of the others over the executables and images (tiny, compressed and text pairs are
listed with the best of the others instead), how promptly a delta in work ends when it is cancelled, what was foretold
beside what it took, and at the end every target with its figure. Processor time is user plus system time, which other jobs
on the machine disturb least; the time of our apply is without the hash of the base, which the others do not check either,
the memory that of `quorated delta apply`. Nothing fails because something was slow."""

import argparse
import filecmp
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile

import targets


def commands(tool, quorated):
    """Name, how to make, how to apply, and how people apply it, where that is another program: its memory counts. {old}
    {new} {delta} {result} are filled in."""
    table = [(f"ours-{profile}", [tool, "make", "{old}", "{new}", "{delta}", profile, str(os.cpu_count())],
              [tool, "apply", "{old}", "{delta}", "{result}"],
              [quorated, "delta", "apply", "-q", "{old}", "{delta}", "{result}"]) for profile in ("fast", "balanced", "max", "small")]
    if shutil.which("bsdiff"):
        table.append(("bsdiff", ["bsdiff", "{old}", "{new}", "{delta}"], ["bspatch", "{old}", "{result}", "{delta}"], None))
    if shutil.which("xdelta3"):
        table.append(("xdelta3 -9", ["xdelta3", "-9", "-f", "-e", "-s", "{old}", "{new}", "{delta}"],
                      ["xdelta3", "-f", "-d", "-s", "{old}", "{delta}", "{result}"], None))
    if shutil.which("zstd"):
        table.append(("zstd -19",
                      ["zstd", "-q", "-f", "-19", "--long=31", "--patch-from", "{old}", "{new}", "-o", "{delta}"],
                      ["zstd", "-q", "-f", "-d", "--long=31", "--memory=2048MB", "--patch-from", "{old}", "{delta}",
                       "-o", "{result}"], None))
    return table


def measure(helper, command, names):
    """Processor seconds, peak memory in MiB and elapsed seconds of one process."""
    done = subprocess.run([helper] + [part.format(**names) for part in command], capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}")
    seconds, memory, elapsed = done.stdout.split()
    return float(seconds), int(memory) / 1024, float(elapsed)


# What is no executable and no image of executables: these have targets of their own.
TINY = 64 * 1024
APART = re.compile(r"text|.*squashfs|.*-gz|initramfs.*|.*-deb|firmware|libxul")


def is_apart(rows_of_pair):
    pair, _ = rows_of_pair
    return (pair / "new").stat().st_size <= TINY or APART.fullmatch(pair.name) is not None


def run_pair(pair, table, work, helper):
    rows = {}
    for name, make, apply, users_apply in table:
        names = {"old": pair / "old", "new": pair / "new", "delta": work / "delta", "result": work / "result"}
        for path in (names["delta"], names["result"]):
            path.unlink(missing_ok=True)
        make_time, make_memory, make_elapsed = measure(helper, make, names)
        apply_time, apply_memory, apply_elapsed = measure(helper, apply, names)
        if name.startswith("ours-"):
            seen = subprocess.run([make[0], "inspect", names["delta"]], capture_output=True, text=True, check=True)
            MEMBERS[(pair.name, name)] = " members (" in seen.stdout
        if users_apply:
            names["result"].unlink()
            _, apply_memory, _ = measure(helper, users_apply, names)
        if not filecmp.cmp(names["new"], names["result"], shallow=False):
            raise RuntimeError(f"{name}: wrong result for {pair.name}")
        rows[name] = (names["delta"].stat().st_size, make_time, make_memory, apply_time, apply_memory, make_elapsed,
                      apply_elapsed)
        print(f"{pair.name:16} {name:14} {rows[name][0]:>11,} {make_time:>8.2f} {make_elapsed:>8.2f} {make_memory:>7.1f} "
              f"{apply_time:>8.3f} {apply_elapsed:>8.3f} {apply_memory:>7.1f}", flush=True)
    return rows


def print_means(names, results):
    print("\ngeometric means [least..most] of ours / theirs: size, make time, make memory, apply time, apply memory, "
          "make elapsed, apply elapsed")
    for ours in (name for name in names if name.startswith("ours-")):
        for theirs in (name for name in names if not name.startswith("ours-")):
            columns = []
            for i in range(7):
                ratios = [(rows[ours][i] + 1e-3) / (rows[theirs][i] + 1e-3) for _, rows in results]
                columns.append(f"{targets.geometric_mean(ratios):6.2f} [{min(ratios):.2f}..{max(ratios):.2f}]")
            print(f"{ours:14} / {theirs:11} " + " ".join(columns))


def print_apart(results):
    print("\ntiny, compressed, text and far pairs: our smallest beside the smallest of the others")
    for pair, rows in results:
        ours = min((row[0], name) for name, row in rows.items() if name.startswith("ours-"))
        theirs = min(((row[0], name) for name, row in rows.items() if not name.startswith("ours-")),
                     default=(0, "none"))
        print(f"{pair.name:16} {ours[0]:>11,} {ours[1]:14} {theirs[0]:>11,} {theirs[1]}")


MEMBERS = {}  # whether the delta of a pair, by a tool, unpacks members


def has_members(tool, pair, name):
    return MEMBERS.get((pair.name, name), False)


def print_estimates(tool, results):
    """What was foretold of making, against what it took; time counts where it is more than the second that it is told in."""
    print("\nestimate / measured [least..most]: make time on all processors, the same where members are unpacked, make memory")
    threads = os.cpu_count()
    for name in sorted({name for _, rows in results for name in rows if name.startswith("ours-")}):
        times, with_members, memories = [], [], []
        for pair, rows in results:
            said = subprocess.run([tool, "estimate", pair / "old", pair / "new", name.removeprefix("ours-"), str(threads)],
                                  capture_output=True, text=True, check=True).stdout.split()
            _, make_time, make_memory, *_ = rows[name]
            memories.append(int(said[1]) / 2**20 / make_memory)
            seconds = int(said[2 if has_members(tool, pair, name) else 0])
            if seconds > 1 or make_time / threads > 1:
                (with_members if has_members(tool, pair, name) else times).append(seconds / (make_time / threads))
        columns = [f"{targets.geometric_mean(ratios):5.2f} [{min(ratios):.2f}..{max(ratios):.2f}]" if ratios else "      -      "
                   for ratios in (times, with_members, memories)]
        print(f"{name:14} " + " ".join(columns))


def print_cancelling(tool, pair):
    times = subprocess.run([tool, "cancel", pair / "old", pair / "new", "max", str(os.cpu_count())],
                           capture_output=True, text=True, check=True).stdout.split()
    print(f"\ncancelling after each tenth of {pair.name} took {' '.join(times)} ms")
    return [int(time) for time in times]


def print_versions(pairs):
    for package in ("bsdiff", "xdelta3", "zstd"):
        found = subprocess.run(["dpkg-query", "-W", "-f", "${Package} ${Version}", package], capture_output=True, text=True)
        print(found.stdout or f"{package}: not a Debian package here")
    for pair in pairs:
        source = pair / "source"
        if source.exists():
            print(f"{pair.name}: {source.read_text().strip()}")
    print()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tool", type=pathlib.Path)
    parser.add_argument("corpus", type=pathlib.Path)
    parser.add_argument("pairs", nargs="*")
    arguments = parser.parse_args()
    tool = str(arguments.tool.resolve())
    helper = str(arguments.tool.resolve().parent / "delta_measure")
    table = commands(tool, str(arguments.tool.resolve().parents[1] / "bin" / "quorated"))
    pairs = [arguments.corpus / name for name in arguments.pairs] or \
        sorted((p.parent for p in arguments.corpus.glob("*/new")), key=lambda p: (p / "new").stat().st_size)
    if not pairs:
        sys.exit(f"no pairs in {arguments.corpus}: make them with corpus.py")
    print_versions(pairs)
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    print(f"{'pair':16} {'tool':14} {'bytes':>11} {'make s':>8} {'elapsed':>8} {'MiB':>7} {'apply s':>8} {'elapsed':>8} {'MiB':>7}")
    results = []
    with tempfile.TemporaryDirectory() as work:
        for pair in pairs:
            results.append((pair, run_pair(pair, table, pathlib.Path(work), helper)))
    names = [name for name, *_ in table]
    usual = [result for result in results if not is_apart(result)]
    if usual:
        print_means(names, usual)
    apart = [result for result in results if is_apart(result)]
    print_apart(apart)
    print_estimates(tool, results)
    cancelling = print_cancelling(tool, max(pairs, key=lambda p: (p / "new").stat().st_size))
    targets.show(results, usual, apart, lambda pair, name: has_members(tool, pair, name), cancelling)


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    main()
