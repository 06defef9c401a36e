#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every code that core can say has words in the console.

Reads the codes out of core (the second argument of fail() and refuse(), alerts, and what chains and transfers wait for) and
the tables of ui/bridge, and fails on a code without words, so that nobody is shown a bare code. A row whose code ends with a
dot speaks for a subject of a folder ("ledger.vote."). The row of a whole folder ("ledger.") is what a node of another version
is shown; it is no words for a code of this one.
"""
import pathlib
import re
import sys

CODE = r"[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+"
SAID = [
    re.compile(r'ErrorKind::\w+\s*,\s*"(' + CODE + r')"'),
    re.compile(r'\brefuse\(\s*"(' + CODE + r')"'),
    re.compile(r'\breject\(\s*"(' + CODE + r')"'),
    re.compile(r'\bmisbehaving\(\w+,\s*"(' + CODE + r')"'),
    re.compile(r'\bnotFound\("(' + CODE + r')"'),
    re.compile(r'"(alert\.' + CODE + r')"'),
    re.compile(r'"((?:engine|swarm)\.waiting[a-z-]*(?:\.[a-z0-9-]+)*)"'),
]


# Faults of our own program that no user can bring about, so that the family's words are enough.
INTERNAL = {
    "gateway.started": "a node starts its gateway once",
    "node.submit.no-strand": "a node gives every submitter its strand",
}


def strip_comments(text):
    # Codes in comments are examples; a "//" inside a string literal is no comment.
    return re.sub(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', lambda m: m.group(0) if m.group(0).startswith('"') else " ",
                  text, flags=re.S)


def main():
    root = pathlib.Path(sys.argv[1])
    known = set()
    for path in (root / "ui" / "bridge").glob("words_*.cpp"):
        text = path.read_text(encoding="utf-8")
        known.update(re.findall(r'\{(?:Domain::\w+,\s*)?"([^"]*)",\s*QT_TRANSLATE_NOOP', text))
    missing = {}
    said = 0
    for path in sorted((root / "core").rglob("*")):
        if path.suffix not in (".h", ".cpp") or path.is_relative_to(root / "core" / "sim"):
            continue
        text = strip_comments(path.read_text(encoding="utf-8"))
        for pattern in SAID:
            for code in pattern.findall(text):
                said += 1
                family = any(code.startswith(k) for k in known if k.endswith(".") and k.count(".") > 1)
                if code not in known and not family and code not in INTERNAL:
                    missing.setdefault(code, path.relative_to(root).as_posix())
    for code, where in sorted(missing.items()):
        print(f"{code}: no words of its own in ui/bridge (said in {where})")
    print(f"words: {len(known)} known, {said} places, {len(missing)} codes without words")
    if said == 0:
        print("words: no code was found at all; the patterns no longer fit the sources")
        return 1
    return 1 if missing else 0


sys.exit(main())
