#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""mutate.py SOURCE FROM TO OUT: writes SOURCE to OUT with FROM, which must stand in it exactly once, replaced by TO."""
import pathlib
import sys

source, before, after, out = sys.argv[1:]
text = pathlib.Path(source).read_text()
if text.count(before) != 1:
    sys.exit(f"{source}: the place of a planted mistake is there {text.count(before)} times: {before}")
pathlib.Path(out).parent.mkdir(parents=True, exist_ok=True)
pathlib.Path(out).write_text(text.replace(before, after))
