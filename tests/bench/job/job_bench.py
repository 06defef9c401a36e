#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times of the main job with real processes on this machine. Two tables:

steps   seconds to generate a delta, to publish, to download at a checker and to apply there, against the size of the
        payload (1 KB to 2,000 KB and 100 MB). The new image is the old one and as many random bytes, which nothing shrinks.
spread  milliseconds from the publication's admission at the vendor until each other node heard of it in a settled block:
        first, median and last, against the number of peers (1, 2, 4, 8). The vendor alone validates, so that the table
        shows how news spreads and not how votes are collected. "of log" is the growth of "last" since the first row
        over the growth of log2 of the number of nodes: at most 1 when the time grows no faster than the logarithm.
"""
import argparse
import math
import pathlib
import random
import statistics
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from bench_consortium import KB, Consortium, ask_or_nothing, timed  # noqa: E402
from machinery import Program, tell  # noqa: E402

SIZES = [1 * KB, 10 * KB, 50 * KB, 100 * KB, 500 * KB, 1000 * KB, 2000 * KB, 100_000 * KB]


def small_consortium(quorated, folder, peers):
    """A vendor that validates alone, and so many peers; the first of them checks."""
    roles = [["checker"]] + [["distributor"]] * (peers - 1)
    return Consortium(quorated, folder, {"vendor": ["vendor", "validator"],
                                         **{f"peer-{number}": role for number, role in enumerate(roles)}})


def steps(quorated, folder):
    consortium = small_consortium(quorated, folder / "steps", 2)
    checker = consortium.members["peer-0"]
    try:
        consortium.first.ask("model", "set", "box", "--class", "b1")
        tell(f"{'payload KB':>10} {'generate s':>11} {'publish s':>10} {'download s':>11} {'apply s':>9}")
        for number, size in enumerate(SIZES):
            source = random.Random(size)
            old, new = folder / "old", folder / "new"
            base = source.randbytes(size)
            old.write_bytes(base)
            new.write_bytes(base + source.randbytes(size))
            (folder / "delta").unlink(missing_ok=True)
            profile = "fast" if size > 10_000 * KB else "balanced"
            generate, _ = timed(lambda: quorated.run(
                "delta", "make", old, new, folder / "delta", "--profile", profile, limit=900))
            publish, done = timed(lambda: consortium.first.ask(
                "release", "publish", "--model", "box", "--class", "b1", "--version", f"1.{number}.0", "--new", new,
                "--old", old, "--no-full", "--profile", profile, limit=900))

            def held():
                shown = ask_or_nothing(checker, "release", "show", done["release"])
                return shown and all(artifact["held"] for artifact in shown["artifacts"])

            download, _ = timed(lambda: consortium.wait("the payload at the checker", held))
            apply, _ = timed(lambda: checker.ask("release", "rebuild", done["release"], "--old", old, "--into",
                                                 folder / "rebuilt", limit=900))
            tell(f"{size // KB:>10} {generate:>11.3f} {publish:>10.3f} {download:>11.3f} {apply:>9.3f}")
    finally:
        consortium.stop()


def spread(quorated, folder):
    tell(f"\n{'peers':>5} {'first ms':>9} {'median ms':>10} {'last ms':>8} {'spread ms':>10} {'of log':>7}")
    alone, worst = None, 0.0
    for peers in (1, 2, 4, 8):
        consortium = small_consortium(quorated, folder / f"spread-{peers}", peers)
        try:
            consortium.first.ask("model", "set", "box", "--class", "b1")
            heard, threads = {}, []

            def listen(name, lines):
                for line in lines:
                    if b'"release.published"' in line:
                        heard.setdefault(name, []).append(time.monotonic())

            for name, member in consortium.members.items():
                if name == "vendor":
                    continue
                process = consortium.processes.start(
                    f"watch-{name}", [quorated.path, "--json", "--home", member.home, "watch"], folder / "watch.log")
                threads.append(threading.Thread(target=listen, args=(name, process.stdout), daemon=True))
                threads[-1].start()
            first, middle, last = [], [], []
            rounds = 5
            for number in range(rounds):
                new = folder / "new"
                new.write_bytes(random.Random(number).randbytes(2000))
                seen = {name: len(heard.get(name, [])) for name in consortium.members if name != "vendor"}
                began = time.monotonic()
                consortium.first.ask("release", "publish", "--model", "box", "--class", "b1", "--version",
                                      f"1.{number}.0", "--new", new)
                consortium.wait("everybody's having heard",
                                lambda: all(len(heard.get(name, [])) > count for name, count in seen.items()))
                times = sorted((heard[name][seen[name]] - began) * 1000 for name in seen)
                first.append(times[0])
                middle.append(statistics.median(times))
                last.append(times[-1])
            figures = [statistics.median(values) for values in (first, middle, last)]
            gap = statistics.median([b - a for a, b in zip(first, last)])
            alone = alone or figures[2]   # two nodes, whose logarithm is 1
            of_log = figures[2] / alone / math.log2(peers + 1)
            worst = max(worst, of_log)
            tell(f"{peers:>5} {figures[0]:>9.0f} {figures[1]:>10.0f} {figures[2]:>8.0f} {gap:>10.1f} {of_log:>7.2f}")
        finally:
            consortium.stop()
    tell(f"target: publication to the last of 2, 4 and 8 peers, real processes, over the logarithm: {worst:.2f}, at most 1.00: "
         + ("holds" if worst <= 1 else "does not hold"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=pathlib.Path, required=True, help="folder of the programs")
    parser.add_argument("--only", choices=["steps", "spread"])
    arguments = parser.parse_args()
    quorated = Program(arguments.bin / "quorated")
    with tempfile.TemporaryDirectory(prefix="quorate-bench-") as name:
        folder = pathlib.Path(name)
        if arguments.only != "spread":
            steps(quorated, folder)
        if arguments.only != "steps":
            spread(quorated, folder)
    return 0


sys.exit(main())
