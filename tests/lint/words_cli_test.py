# SPDX-License-Identifier: GPL-3.0-or-later
"""Every error code of core and of the command line has words in app/node, and no words speak of a code that is gone.

A row speaks of one code, or of one subject of a folder ("ledger.vote."). The row of a whole folder ("ledger.") is what
a node of another version is shown; it is no words for a code of this one.
"""

import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
# A code as it stands in the sources: a whole string, at least two parts. One that ends in '.' is put together.
CODE = re.compile(r'"((?:alert|base|chain|cli|codec|crypto|delta|device|engine|gateway|ledger|net|node|review|store|swarm|token)'
                  r'(?:\.[a-z0-9][a-z0-9-]*)+\.?)"')
ROW = re.compile(r'^\s*\{"([a-z0-9.-]+)", "([^"]*)",\s*("[^"]*")?', re.MULTILINE)
# Strings of that form that are names of other things.
NOT_CODES = {"node.pem"}


def folder_row(row):
    return row.count(".") == 1 and row.endswith(".")


def without_comments(text):
    return re.sub(r"(?<!:)//.*", "", text)


codes = {}
for folder in ("core", "app/node"):
    for file in sorted((root / folder).rglob("*")):
        if file.suffix not in (".cpp", ".h") or file.name.startswith("messages_table"):
            continue
        for code in CODE.findall(without_comments(file.read_text(encoding="utf-8"))):
            codes.setdefault(code, file.relative_to(root))

rows = {}
problems = []
for table in sorted((root / "app/node").glob("messages_table*.cpp")):
    for code, why, _ in ROW.findall(table.read_text(encoding="utf-8")):
        if code in rows:
            problems.append(f"{table.name}: {code} stands twice")
        rows[code] = why


def row_of(code):
    fitting = [row for row in rows if code == row or (row.endswith(".") and not folder_row(row) and code.startswith(row))]
    return max(fitting, key=len, default=None)


if len(rows) < 100 or len(codes) < 300:
    problems.append(f"only {len(rows)} rows and {len(codes)} codes were found: the test does not read the sources any more")
for code, file in sorted(codes.items()):
    if code not in NOT_CODES and row_of(code) is None:
        problems.append(f"{file}: {code} has no words of its own in messages_table*.cpp")
used = {row_of(code) for code in codes}
for row, why in rows.items():
    if row not in used and not folder_row(row):
        problems.append(f"messages_table*.cpp: no code of core is {row} any more")
    if not why.endswith((".", "!")) or why != why.strip() or "  " in why:
        problems.append(f"messages_table*.cpp: {row}: not a sentence: {why}")
print("\n".join(problems) or f"{len(codes)} codes, {len(rows)} rows")
sys.exit(1 if problems else 0)
