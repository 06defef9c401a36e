#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Our deltas against bsdiff, xdelta3 and zstd --patch-from on the same pairs in the same run.

    run.py DELTA_TOOL CORPUS [PAIR...]

Every result is compared byte for byte. Prints size, processor time and peak memory of making and applying, and the
geometric means of our ratios to each of the others. Time is user plus system time, which other jobs on the machine
disturb least. Nothing fails because something was slow."""

import argparse
import filecmp
import math
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile


def commands(tool):
    """Name, how to make, how to apply; {old} {new} {delta} {result} are filled in."""
    table = [(f"ours-{profile}", [tool, "make", "{old}", "{new}", "{delta}", profile, str(os.cpu_count())],
              [tool, "apply", "{old}", "{delta}", "{result}"]) for profile in ("fast", "balanced", "max", "small")]
    if shutil.which("bsdiff"):
        table.append(("bsdiff", ["bsdiff", "{old}", "{new}", "{delta}"], ["bspatch", "{old}", "{result}", "{delta}"]))
    if shutil.which("xdelta3"):
        table.append(("xdelta3 -9", ["xdelta3", "-9", "-f", "-e", "-s", "{old}", "{new}", "{delta}"],
                      ["xdelta3", "-f", "-d", "-s", "{old}", "{delta}", "{result}"]))
    if shutil.which("zstd"):
        table.append(("zstd -19",
                      ["zstd", "-q", "-f", "-19", "--long=31", "--patch-from", "{old}", "{new}", "-o", "{delta}"],
                      ["zstd", "-q", "-f", "-d", "--long=31", "--memory=2048MB", "--patch-from", "{old}", "{delta}",
                       "-o", "{result}"]))
    return table


def measure(command, names):
    """Processor seconds and peak memory in MiB of one process."""
    process = subprocess.Popen([part.format(**names) for part in command],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {process.returncode}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def run_pair(pair, table, work):
    rows = {}
    for name, make, apply in table:
        names = {"old": pair / "old", "new": pair / "new", "delta": work / "delta", "result": work / "result"}
        for path in (names["delta"], names["result"]):
            path.unlink(missing_ok=True)
        make_time, make_memory = measure(make, names)
        apply_time, apply_memory = measure(apply, names)
        if not filecmp.cmp(names["new"], names["result"], shallow=False):
            raise RuntimeError(f"{name}: wrong result for {pair.name}")
        rows[name] = (names["delta"].stat().st_size, make_time, make_memory, apply_time, apply_memory)
        print(f"{pair.name:12} {name:14} {rows[name][0]:>11,} {make_time:>9.2f} {make_memory:>8.0f} "
              f"{apply_time:>9.2f} {apply_memory:>8.0f}", flush=True)
    return rows


def geometric_mean(ratios):
    return math.exp(sum(math.log(max(ratio, 1e-9)) for ratio in ratios) / len(ratios))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tool", type=pathlib.Path)
    parser.add_argument("corpus", type=pathlib.Path)
    parser.add_argument("pairs", nargs="*")
    arguments = parser.parse_args()
    table = commands(str(arguments.tool.resolve()))
    pairs = [arguments.corpus / name for name in arguments.pairs] or \
        sorted((p.parent for p in arguments.corpus.glob("*/new")), key=lambda p: (p / "new").stat().st_size)
    if not pairs:
        sys.exit(f"no pairs in {arguments.corpus}: make them with corpus.py")
    print(f"{'pair':12} {'tool':14} {'bytes':>11} {'make s':>9} {'MiB':>8} {'apply s':>9} {'MiB':>8}")
    results = []
    with tempfile.TemporaryDirectory() as work:
        for pair in pairs:
            results.append(run_pair(pair, table, pathlib.Path(work)))
    names = [name for name, _, _ in table]
    print("\ngeometric means, ours / theirs: size, make time, make memory, apply time, apply memory")
    for ours in (name for name in names if name.startswith("ours-")):
        for theirs in (name for name in names if not name.startswith("ours-")):
            means = [geometric_mean([(rows[ours][i] + 1e-3) / (rows[theirs][i] + 1e-3) for rows in results])
                     for i in range(5)]
            print(f"{ours:14} / {theirs:11} " + " ".join(f"{mean:7.2f}" for mean in means))


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    main()
