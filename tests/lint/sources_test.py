#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""House rules that a reader of the sources can check: licence line, injected environment, no unfinished work."""
import pathlib
import re
import sys

SOURCES = {".h", ".cpp", ".py", ".sh", ".cmake"}
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"

# (what, pattern, folders where it is forbidden, folders where it is allowed all the same)
FORBIDDEN = [
    ("a clock of its own (inject core/base's Clock)", re.compile(r"std::chrono::(system|steady|high_resolution)_clock|QDateTime::current"),
     ["core"], ["core/base", "core/net"]),
    ("randomness of its own (inject core/base's Random)", re.compile(r"std::random_device|\brand\(\)"), ["core", "app"], []),
    ("a thread of its own (inject an Executor)", re.compile(r"std::(thread|jthread|async)\b"), ["core"],
     ["core/base", "core/net", "core/swarm"]),
    ("unfinished work", re.compile(r"\b(TODO|FIXME|XXX|HACK)\b"), ["core", "ui", "app", "packaging"], []),
    ("an instance that anybody can reach", re.compile(r"\binstance\(\)"), ["core"], []),
    ("a nested event loop", re.compile(r"processEvents\(|QEventLoop"), ["ui/bridge", "ui/models", "ui/widgets", "ui/pages"], []),
]


def main():
    root = pathlib.Path(sys.argv[1])
    problems = []
    for top in ("core", "ui", "app", "tests", "packaging", "cmake"):
        for path in sorted((root / top).rglob("*")):
            relative = path.relative_to(root).as_posix()
            if path.name != "CMakeLists.txt" and path.suffix not in SOURCES:
                continue
            text = path.read_text(encoding="utf-8")
            if LICENCE not in "\n".join(text.splitlines()[:3]):
                problems.append(f"{relative}: no licence line")
            for what, pattern, where, except_where in FORBIDDEN:
                if not any(relative.startswith(w + "/") for w in where):
                    continue
                if any(relative.startswith(w + "/") for w in except_where):
                    continue
                for number, line in enumerate(text.splitlines(), 1):
                    if pattern.search(line):
                        problems.append(f"{relative}:{number}: {what}")
    for problem in problems:
        print(problem)
    print(f"sources: {len(problems)} problems")
    return 1 if problems else 0


sys.exit(main())
