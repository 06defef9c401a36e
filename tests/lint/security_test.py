#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every test that docs/security.md names exists: its target, and in the target's sources the function or the case."""

import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
page = (root / "docs/security.md").read_text(encoding="utf-8")
NAME = re.compile(r"`((?:unit|functional|sim|gui|fuzz)\.[a-z0-9_]+)`|`([A-Za-z_0-9]+)`|\"([^\"]+)\"")
TEST = re.compile(r"quorate_test\(\s*([a-z0-9_]+)([^)]*)\)")
EACH = re.compile(r"foreach\(subject ([^)]*)\)\s*quorate_test\(([a-z_]*)\$\{subject\}")
DOOR = re.compile(r"quorate_fuzz\(\s*([a-z0-9_]+)")


def sources_of_targets():
    """Name of a test, and the text of its sources."""
    texts = {}
    for listing in (root / "tests").rglob("CMakeLists.txt"):
        text = listing.read_text(encoding="utf-8")
        for name, rest in TEST.findall(text):
            texts[name] = "\n".join((listing.parent / file).read_text(encoding="utf-8")
                                    for file in re.findall(r"[a-z0-9_]+\.cpp", rest) if (listing.parent / file).is_file())
        for subjects, prefix in EACH.findall(text):
            for subject in subjects.split():
                texts[prefix + subject] = (listing.parent / f"{subject}_test.cpp").read_text(encoding="utf-8")
        for door in DOOR.findall(text):
            texts["fuzz.replay_" + door] = ""
    for script in (root / "tests/functional").rglob("*_test.py"):
        texts["functional." + script.stem.removesuffix("_test")] = script.read_text(encoding="utf-8")
    return texts


texts = sources_of_targets()
problems = []
counted = 0
for row in page.splitlines():
    if not row.startswith("|"):
        continue
    target = None
    for full, function, case in NAME.findall(row.split("|")[2]):
        counted += 1
        if full:
            target = texts.get(full, texts.get(full.partition(".")[2]))
            if target is None:
                problems.append(f"no test is called {full}")
                target = ""
        elif target is None:
            problems.append(f"{function or case}: no target stands before it")
        elif function and not re.search(rf"\b{function}\(", target):
            problems.append(f"no test function is called {function}")
        elif case and f'"{case}"' not in target:
            problems.append(f"no case is called \"{case}\"")
if counted < 100:
    problems.append(f"only {counted} names were found: the page is not read any more")
print("\n".join(problems) or f"{counted} names of tests")
sys.exit(1 if problems else 0)
