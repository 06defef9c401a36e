#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every refusal of core has a test that names its code.

Reads the codes out of core (fail(), refuse() and their like) and looks for each as a literal of a test, whole or put
together from two ("gateway.rollout.plan." and "name" in one file). What no test names stands below with the reason; the list
may only become shorter: a line of it that a test names, or that core no longer says, fails, too.
"""
import pathlib
import re
import sys

CODE = r"[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+"
SAID = [re.compile(pattern % CODE) for pattern in (
    r'ErrorKind::\w+\s*,\s*"(%s)"', r'\brefused?\(\s*"(%s)"', r'\breject\(\s*"(%s)"', r'\bmisbehaving\(\w+,\s*"(%s)"',
    r'\bnotFound\("(%s)"', r'\berrorResponse\(\d+,\s*"(%s)"', r'\bdenied\("(%s)"')]

# Provoked by no test, by reason.
UNNAMED = {
    "a fault of our own program, with which a variable begins or which no input reaches": """
crypto.key-file.encode crypto.self-test.failed delta.no-memory engine.unsupported gateway.action.ids-used-up
delta.zstd device.payload.stuck node.batch.number node.build node.chain.no-validators node.coverage node.evidence
node.not-running node.proof node.rebuild node.review.unfinished node.submit.no-strand node.unsupported
""",
    "the operating system, its libraries or another machine would have to fail in a way that the tests do not make": """
device.tls.context device.tls.socket gateway.listen.address gateway.listen.denied gateway.payload.unreadable
net.listen.denied net.tls.setup node.control.denied node.control.malformed node.rebuild.read-back
node.review.no-unpacker review.process.crashed review.unpack.failed swarm.stop.late
token.failed token.pin.not-set
""",
    "a million of something would have to be there first": """
node.acknowledgements.full
""",
    "not provoked yet": """
chain.block.epoch-unknown delta.source.too-short device.gateway.cut-off device.gateway.leaves device.gateway.none
device.payload.trailing device.target.other-kind
device.trial.pending node.bundle.from node.coverage.format node.payload.absent node.time.malformed
node.transfer.unwanted
""",
}


def strip_comments(text):
    return re.sub(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', lambda m: m.group(0) if m.group(0).startswith('"') else " ",
                  text, flags=re.S)


def said_in(root):
    said = {}
    for path in sorted((root / "core").rglob("*")):
        if path.suffix not in (".h", ".cpp") or path.is_relative_to(root / "core" / "sim"):
            continue
        text = strip_comments(path.read_text(encoding="utf-8"))
        for pattern in SAID:
            for code in pattern.findall(text):
                said.setdefault(code, path.relative_to(root).as_posix())
    return said


def named_in(root):
    whole, parts = set(), []
    for top in ("tests", "packaging"):
        for path in (root / top).rglob("*"):
            if path.suffix not in (".h", ".cpp", ".py", ".sh") or path.is_relative_to(root / "tests" / "lint"):
                continue
            if path.is_relative_to(root / "tests" / "gui"):   # samples and pictures provoke nothing
                continue
            literals = set(re.findall(r'"([a-z0-9.-]+)"', path.read_text(encoding="utf-8")))
            whole |= literals
            prefixes = {literal for literal in literals if re.fullmatch(CODE + r"\.", literal)}
            parts += [(prefix, literals) for prefix in prefixes]
    return whole, parts


def main():
    root = pathlib.Path(sys.argv[1])
    said = said_in(root)
    whole, parts = named_in(root)

    def named(code):
        return code in whole or any(code.startswith(prefix) and code[len(prefix):] in literals for prefix, literals in parts)

    unnamed = [code for codes in UNNAMED.values() for code in codes.split()]
    problems = [f"{code}: no test names it (said in {where})" for code, where in sorted(said.items())
                if not named(code) and code not in unnamed]
    problems += [f"{code}: a test names it now; take it off the list" for code in unnamed if named(code)]
    problems += [f"{code}: core does not say it; take it off the list" for code in unnamed if code not in said]
    problems += [f"{code}: stands twice" for code in set(unnamed) if unnamed.count(code) > 1]
    if len(said) < 500:
        problems.append(f"only {len(said)} codes were found: core is not read any more")
    print("\n".join(problems) or f"{len(said)} codes, {len(unnamed)} of them named by no test")
    return 1 if problems else 0


sys.exit(main())
