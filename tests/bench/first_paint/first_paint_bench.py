#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time from the start of the console's process until its first window is painted: the first-run page, and the main window
with the node of a vendor inside. The first of the runs is told apart: what it reads may not be in the page cache. On
the display that DISPLAY names, otherwise on Qt's offscreen platform."""
import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from bench_consortium import Consortium  # noqa: E402
from machinery import JobFailed, Program, tell  # noqa: E402

BUDGET = {"first": 900, "median": 400}


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
            "vendor": ["vendor", "validator", "checker"]})
        try:
            consortium.first.ask("model", "set", "box", "--class", "b1")
        finally:
            consortium.stop()
        home = ("--home", consortium.first.home, "--passphrase-file", consortium.passphrase)
        tell(f"{'milliseconds to first paint':>32} {'first':>7} {'median':>7} {'worst':>7}")
        for title, words in (("first-run page", ()), ("main window with its node", home)):
            times = [first_paint(binaries / "quorate", words, environment) for _ in range(arguments.runs)]
            tell(f"{title:>32} {times[0]:>7.0f} {statistics.median(times):>7.0f} {max(times):>7.0f}")
        tell(f"{'budget':>32} {BUDGET['first']:>7} {BUDGET['median']:>7}")
    return 0


sys.exit(main())
