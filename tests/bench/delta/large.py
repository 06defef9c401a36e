#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Images of several gigabytes: makes a pair, a delta of it, applies that, and compares.

    large.py DELTA_TOOL [--dense] [--profile NAME] [--directory DIRECTORY]

Ends with 1 when making takes more than 256 MiB beyond the mapped images, or applying more than 12 MiB. The images are of
4,396 MiB, with programs and noise in 16 places and nothing between them, so that they take no room on the disk (2 minutes);
with --dense they are noise all over, with 20 changes in each MiB and much that came, went and moved (5 minutes, 13 GiB on
the disk)."""

import argparse
import filecmp
import pathlib
import random
import subprocess
import sys
import tempfile

MIB = 1 << 20
SIZE = 4396 * MIB
MOST_MAKE = 256
MOST_APPLY = 12


def write_sparse(old, new, program):
    """Behind half of the places everything has moved by a page in the new image, and each program differs a little."""
    data = program.read_bytes()
    changed = data[:len(data) // 3] + b"something new" + data[len(data) // 3:]
    for path, moved, contents in ((old, 0, data), (new, 4096, changed)):
        noise = random.Random(1)
        with open(path, "wb") as file:
            file.truncate(SIZE + moved)
            for place in range(16):
                file.seek(place * 272 * MIB + (moved if place > 7 else 0))
                file.write(noise.randbytes(4 * MIB))
                file.write(contents)


def write_dense(old, new):
    noise, edits = random.Random(7), random.Random(8)
    with open(old, "wb") as before, open(new, "wb") as after:
        for i in range(SIZE // MIB):
            data = bytearray(noise.randbytes(MIB))
            before.write(data)
            for _ in range(20):
                at = edits.randrange(MIB - 20)
                data[at:at + 10] = edits.randbytes(10)
            if i % 7 == 0:
                del data[1000:1000 + edits.randrange(5000)]
            if i % 11 == 3:
                data[500:500] = edits.randbytes(3000)
            if i % 40 != 9:
                after.write(data)


def measure(helper, command):
    done = subprocess.run([helper] + command, capture_output=True, text=True, check=True)
    seconds, memory, elapsed = done.stdout.split()
    return float(seconds), int(memory) / 1024, float(elapsed)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool", type=pathlib.Path)
    parser.add_argument("--dense", action="store_true")
    parser.add_argument("--profile", default="balanced")
    parser.add_argument("--directory", type=pathlib.Path, help="where the images are put; a temporary one otherwise")
    arguments = parser.parse_args()
    tool = arguments.tool.resolve()
    helper = tool.parent / "delta_measure"
    quorated = tool.parents[1] / "bin" / "quorated"
    with tempfile.TemporaryDirectory(prefix="quorate-bench-", dir=arguments.directory) as name:
        old, new, delta, result = (pathlib.Path(name) / part for part in ("old", "new", "delta", "result"))
        if arguments.dense:
            write_dense(old, new)
        else:
            write_sparse(old, new, tool)
        images = (old.stat().st_size + new.stat().st_size) / MIB
        seconds, memory, elapsed = measure(helper, [tool, "make", old, new, delta, arguments.profile, "2"])
        beyond = memory - images
        print(f"images of {images:.0f} MiB, delta of {delta.stat().st_size:,} bytes; made in {seconds:.1f} s of processors, "
              f"{elapsed:.1f} s elapsed, with {memory:.0f} MiB, {beyond:.0f} beyond the images")
        seconds, memory, elapsed = measure(helper, [quorated, "delta", "apply", "-q", old, delta, result])
        print(f"applied in {seconds:.1f} s of the processor, {elapsed:.1f} s elapsed, with {memory:.1f} MiB")
        same = filecmp.cmp(new, result, shallow=False)
    kept = same and beyond <= MOST_MAKE and memory <= MOST_APPLY
    print("kept" if kept else "NOT KEPT" if same else "WRONG RESULT")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
