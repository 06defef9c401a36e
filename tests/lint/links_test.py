#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the programs are linked with: the node without a window needs no Qt, the device agent neither Qt nor the node's
libraries, and quorated, which applies deltas, no shared library at all."""
import pathlib
import re
import subprocess
import sys

FORBIDDEN = {
    "quorate-node": ["libQt"],
    "quorate-device": ["libQt", "libleveldb", "libtorrent"],
}


def libraries(program):
    """All of them, those of the libraries too."""
    output = subprocess.run(["ldd", str(program)], capture_output=True, text=True, check=True).stdout
    return re.findall(r"^\s*(\S+)", output, re.M)


def main():
    directory = pathlib.Path(sys.argv[1])
    problems = []
    for name, forbidden in FORBIDDEN.items():
        found = libraries(directory / name)
        if not any(library.startswith("libc.so") for library in found):
            problems.append(f"{name}: ldd says nothing")
        for library in found:
            if any(library.startswith(prefix) for prefix in forbidden):
                problems.append(f"{name} needs {library}")
    found = libraries(directory / "quorated")
    if not any(library.startswith(("libasan", "libubsan", "libtsan")) for library in found):
        problems += [f"quorated needs {library}" for library in found if library.startswith("lib")]
    for problem in problems:
        print(problem)
    print(f"links: {len(problems)} problems")
    return 1 if problems else 0


sys.exit(main())
