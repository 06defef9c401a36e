#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times of the main job with real processes on this machine. Two tables:

steps   seconds to generate a delta, to publish, to download at a checker and to apply there, against the size of the
        payload (1 KB to 2,000 KB and 100 MB). The new image is the old one and as many random bytes, which nothing shrinks.
spread  milliseconds from the publication's admission at the vendor until each other node heard of it in a settled block:
        first, median and last, against the number of peers (1, 2, 4, 8).
"""
import argparse
import pathlib
import random
import shutil
import statistics
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "packaging" / "demo"))
from machinery import JobFailed, Member, Processes, Program, fresh_folder, tell  # noqa: E402

KB = 1000
SIZES = [1 * KB, 10 * KB, 50 * KB, 100 * KB, 500 * KB, 1000 * KB, 2000 * KB, 100_000 * KB]


class Consortium:
    """A vendor that validates and checks alone, and so many peers; each with a node of its own."""

    def __init__(self, quorated, folder, peers, checker=False):
        self.quorated, self.folder = quorated, fresh_folder(folder)
        self.passphrase = folder / "passphrase"
        self.passphrase.touch(mode=0o600)
        self.passphrase.write_text("a passphrase of the benchmark alone\n")
        self.processes = Processes(folder)
        names = ["vendor"] + [f"peer-{n}" for n in range(peers)]
        records, addresses = [], {}
        for number, name in enumerate(names):
            roles = {"vendor": ["vendor", "validator"], "peer-0": ["checker"]}.get(name, ["distributor"])
            home = folder / name
            address = f"127.0.0.{20 + number}"
            quorated.run("--home", home, "member", "new", "--id", name, *[w for r in roles for w in ("--role", r)],
                         "--listen", f"{address}:0", "--swarm", f"{address}:0", "--passphrase-file", self.passphrase)
            records += ["--member", home / "member"]
        quorated.run("genesis", "new", "--name", "Benchmark", *records, "--turn", "200", "--out", folder / "genesis")
        self.members = {}
        for name in names:
            shutil.copy(folder / "genesis", folder / name / "genesis")
            member = Member(name, folder / name, quorated, self.passphrase)
            self.members[name] = member
            member.start(self.processes, folder / f"{name}.log")
            addresses[name] = member.started()["peers"]
        for name in names[1:]:
            self.vendor.ask("peer", "add", name, addresses[name])
        self.wait("connections", lambda: self.vendor.ask("status")["connected"] == peers)

    @property
    def vendor(self):
        return self.members["vendor"]

    def wait(self, what, found, limit=300):
        deadline = time.monotonic() + limit
        while not found():
            if time.monotonic() > deadline:
                raise JobFailed(f"{what}: not within {limit} seconds")
            time.sleep(0.005)

    def stop(self):
        self.processes.stop_all()


def timed(action):
    began = time.monotonic()
    result = action()
    return time.monotonic() - began, result


def steps(quorated, folder):
    consortium = Consortium(quorated, folder / "steps", 2)
    checker = consortium.members["peer-0"]
    try:
        consortium.vendor.ask("model", "set", "box", "--class", "b1")
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
            publish, done = timed(lambda: consortium.vendor.ask(
                "release", "publish", "--model", "box", "--class", "b1", "--version", f"1.{number}.0", "--new", new,
                "--old", old, "--no-full", "--profile", profile, limit=900))

            def held():
                shown = checker.run_quietly("release", "show", done["release"])
                return shown and all(artifact["held"] for artifact in shown["artifacts"])

            download, _ = timed(lambda: consortium.wait("the payload at the checker", held))
            apply, _ = timed(lambda: checker.ask("release", "rebuild", done["release"], "--old", old, "--into",
                                                 folder / "rebuilt", limit=900))
            tell(f"{size // KB:>10} {generate:>11.3f} {publish:>10.3f} {download:>11.3f} {apply:>9.3f}")
    finally:
        consortium.stop()


def spread(quorated, folder):
    tell(f"\n{'peers':>5} {'first ms':>9} {'median ms':>10} {'last ms':>8} {'spread ms':>10}")
    for peers in (1, 2, 4, 8):
        consortium = Consortium(quorated, folder / f"spread-{peers}", peers)
        try:
            consortium.vendor.ask("model", "set", "box", "--class", "b1")
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
                consortium.vendor.ask("release", "publish", "--model", "box", "--class", "b1", "--version",
                                      f"1.{number}.0", "--new", new)
                consortium.wait("everybody's having heard",
                                lambda: all(len(heard.get(name, [])) > count for name, count in seen.items()))
                times = sorted((heard[name][seen[name]] - began) * 1000 for name in seen)
                first.append(times[0])
                middle.append(statistics.median(times))
                last.append(times[-1])
            figures = [statistics.median(values) for values in (first, middle, last)]
            gap = statistics.median([b - a for a, b in zip(first, last)])
            tell(f"{peers:>5} {figures[0]:>9.0f} {figures[1]:>10.0f} {figures[2]:>8.0f} {gap:>10.1f}")
        finally:
            consortium.stop()


def ask_or_nothing(member, *words):
    try:
        return member.ask(*words)
    except JobFailed:
        return None


Member.run_quietly = ask_or_nothing


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
