#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the console's process costs. Time from its start until its first window is painted: the first-run page, and the main
window with the node of a vendor inside; the first of the runs is told apart: what it reads may not be in the page cache. Then
the processor that it takes while nobody does anything, and how soon a delta that is being built ends once it is cancelled. On
the display that DISPLAY names, otherwise on Qt's offscreen platform."""
import argparse
import os
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from bench_consortium import Consortium, ask_or_nothing  # noqa: E402
from machinery import JobFailed, Program, tell  # noqa: E402

BUDGET = {"first": 900, "median": 400, "idle": 1.0, "cancel": 200}
TURN = 5000   # ms, as consortia have it


def target(what, figure, bound):
    tell(f"target: {what}: {figure:.2f}, at most {bound:.2f}: {'holds' if figure <= bound else 'does not hold'}")


def first_paint(console, words, environment):
    began = time.monotonic()
    with subprocess.Popen([str(console), "--time-first-paint", *map(str, words)], stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, env=environment) as process:
        line = process.stdout.readline()
        painted = (time.monotonic() - began) * 1000
        process.stdout.read()
        if process.wait(60) != 0 or line != b"first paint\n":
            raise JobFailed(f"the console ended with {process.returncode} and said {line!r}")
    return painted


def processor_seconds(process):
    """What a process has used, of all its threads, in user mode and in the kernel."""
    fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def idle(console, words, environment, settle=15, seconds=60):
    """Percent of one processor, with the window open and the node at work."""
    with subprocess.Popen([str(console), *map(str, words)], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL, env=environment) as process:
        try:
            time.sleep(settle)
            before, began = processor_seconds(process), time.monotonic()
            time.sleep(seconds)
            used, passed = processor_seconds(process) - before, time.monotonic() - began
            if process.poll() is not None:
                raise JobFailed(f"the console ended with {process.returncode}")
        finally:
            process.terminate()
            process.wait(60)
    return used / passed * 100


def cancel(member, folder):
    """Milliseconds from the command until the job is told to have ended, with the two programs that ask and look."""
    numbers = random.Random(7)
    old, new = folder / "cancel.old", folder / "cancel.new"
    image = bytearray(numbers.randbytes(40_000_000))
    old.write_bytes(image)
    for _ in range(4000):
        at = numbers.randrange(len(image) - 64)
        image[at:at + 64] = numbers.randbytes(64)
    new.write_bytes(image)
    times = []
    for _ in range(5):
        seen = {job["id"] for job in member.ask("jobs")}
        building = threading.Thread(target=ask_or_nothing, args=(
            member, "release", "measure", "--old", old, "--new", new, "--profile", "max"))
        building.start()

        def running():
            return next((job for job in member.ask("jobs") if job["id"] not in seen and job["done"] > 0), None)
        job = Consortium.wait("a running delta", running)
        if job["state"] != "running":
            raise JobFailed("the delta was built before it could be cancelled")
        began = time.monotonic()
        member.ask("job", "cancel", job["id"])
        Consortium.wait("its end", lambda: next(one for one in member.ask("jobs") if one["id"] == job["id"])["state"] != "running")
        times.append((time.monotonic() - began) * 1000)
        building.join()
    return statistics.median(times)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=pathlib.Path, required=True, help="folder of the programs")
    parser.add_argument("--runs", type=int, default=11)
    arguments = parser.parse_args()
    binaries = arguments.bin.absolute()
    with tempfile.TemporaryDirectory(prefix="quorate-bench-") as name:
        folder = pathlib.Path(name)
        environment = {**os.environ, "HOME": name, "XDG_RUNTIME_DIR": name}
        if not os.environ.get("DISPLAY"):
            environment["QT_QPA_PLATFORM"] = "offscreen"
        consortium = Consortium(Program(binaries / "quorated"), folder / "consortium", {
            "vendor": ["vendor", "validator", "checker"]}, TURN)
        try:
            consortium.first.ask("model", "set", "box", "--class", "b1")
            cancelled = cancel(consortium.first, folder)
        finally:
            consortium.stop()
        home = ("--home", consortium.first.home, "--passphrase-file", consortium.passphrase)
        tell(f"{'milliseconds to first paint':>32} {'first':>7} {'median':>7} {'worst':>7}")
        painted = []
        for title, words in (("first-run page", ()), ("main window with its node", home)):
            times = [first_paint(binaries / "quorate", words, environment) for _ in range(arguments.runs)]
            tell(f"{title:>32} {times[0]:>7.0f} {statistics.median(times):>7.0f} {max(times):>7.0f}")
            painted.append((title, times[0], statistics.median(times)))
        used = idle(binaries / "quorate", home, environment)
        for title, first, median in painted:
            target(f"start to first paint, {title}, first run, ms", first, BUDGET["first"])
            target(f"start to first paint, {title}, median, ms", median, BUDGET["median"])
        target("idle console with its node, percent of a processor", used, BUDGET["idle"])
        target("cancel of a delta until it is told to have ended, ms", cancelled, BUDGET["cancel"])
    return 0


sys.exit(main())
