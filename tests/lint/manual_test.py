#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command and option that the programs know stands in their manual pages: manual_test.py SOURCES PROGRAMS."""

import os
import pathlib
import re
import subprocess
import sys

sys.dont_write_bytecode = True


def plain(page):
    """What a reader sees, near enough."""
    text = re.sub(r"\\f[BIR]", "", page).replace("\\-", "-").replace("\\(aq", "'")
    return re.sub(r'^\.(BI|BR|B|IR|I|TP|SS|SH)\s*', "", text, flags=re.M).replace('"', "")


def said(*command):
    done = subprocess.run([str(word) for word in command], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60,
                          check=False, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    return done.stdout + done.stderr


def main():
    root, programs = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    pages = root / "packaging" / "deb"
    problems, seen = [], 0
    sys.path.insert(0, str(pages))
    import manual

    commands = list(manual.walk(str(programs / "quorated")))
    text = plain(manual.manual(commands, "0"))
    for words, _, _, sections in commands[1:]:
        if not sections.get("Subcommands"):
            seen += 1
            name = " ".join(words)
            if f"\nquorated {name}\n" not in text:
                problems.append(f"quorated.1 does not describe {name}")
            if not sections.get("Example"):
                problems.append(f"quorated.1 has no example of {name}")
    if seen < 30:
        problems.append(f"only {seen} commands of quorated were found")

    text = plain((pages / "quorate-device.1").read_text())
    usage = said(programs / "quorate-device")
    words = set(re.findall(r"^([a-z]+|--[a-z-]+) ", usage, flags=re.M)) - {"usage", "exit"}
    words |= set(re.findall(r"--[a-z][a-z-]+", usage))
    if len(words) < 15:
        problems.append(f"only {len(words)} words of quorate-device were found: {sorted(words)}")
    problems += [f"quorate-device.1 does not tell of {word}" for word in sorted(words)
                 if not re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text)]

    if (programs / "quorate").exists():
        text = plain((pages / "quorate.1").read_text())
        options = set(re.findall(r"--[a-z][a-z-]+", said(programs / "quorate", "--help")))
        if len(options) < 6:
            problems.append(f"only {len(options)} options of quorate were found")
        problems += [f"quorate.1 does not tell of {option}" for option in sorted(options) if option not in text]

    for problem in problems:
        print(problem)
    print(f"manual: {seen} commands, {len(problems)} problems")
    return 1 if problems else 0


sys.exit(main())
