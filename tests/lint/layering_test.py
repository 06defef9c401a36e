#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom.

Reads every #include of the sources and fails on an arrow that the table does not allow, on an allowance that no file
uses any longer, and on a cycle between folders. The table is the architecture: change it when a better house asks for it,
never to get a build through.
"""
import pathlib
import re
import sys

ALL_CORE = ["core/base", "core/crypto", "core/token", "core/codec", "core/delta", "core/ledger", "core/engine", "core/chain",
            "core/store", "core/net", "core/swarm", "core/device", "core/gateway", "core/review", "core/sim", "core/api",
            "core/node"]

# folder: (folders of ours, libraries)
TABLE = {
    "core/base": ([], ["expected"]),
    "core/crypto": (["core/base"], ["botan", "sodium"]),
    "core/token": (["core/base", "core/crypto"], ["pkcs11"]),
    "core/codec": (["core/base", "core/crypto"], []),
    "core/delta": (["core/base", "core/crypto"], ["lzma", "zlib", "zstd"]),
    "core/ledger": (["core/base", "core/crypto", "core/codec"], []),
    "core/engine": (["core/base", "core/ledger"], []),
    "core/chain": (["core/base", "core/crypto", "core/codec", "core/engine"], []),
    "core/store": (["core/base"], ["leveldb"]),
    "core/net": (["core/base", "core/crypto"], ["boost", "openssl"]),
    "core/swarm": (["core/base"], ["libtorrent"]),
    "core/device": (["core/base", "core/crypto", "core/codec", "core/delta", "core/ledger"],
                    ["boost", "openssl", "json"]),
    # core/net for the TLS identity of a node key alone (tls_identity.h).
    "core/gateway": (["core/base", "core/crypto", "core/codec", "core/ledger", "core/net"], ["boost", "json"]),
    "core/review": (["core/base", "core/crypto", "core/codec", "core/delta"], ["archive", "ext2fs", "json", "squashfs"]),
    "core/sim": (["core/base", "core/crypto", "core/codec", "core/ledger", "core/engine", "core/chain", "core/store", "core/net",
                  "core/device", "core/node"], []),
    "core/api": (["core/base"], []),
    "core/node": ([f for f in ALL_CORE if f not in ("core/node", "core/device", "core/sim")],
                  ["boost", "json"]),
    "ui/theme": ([], ["qt"]),
    "ui/language": ([], ["qt"]),
    "ui/bridge": (["core/api", "core/base"], ["qt"]),
    "ui/models": (["ui/bridge"], ["qt"]),
    "ui/widgets": (["ui/theme"], ["qt"]),
    "ui/charts": (["ui/widgets", "ui/theme"], ["qt", "qcustomplot"]),
    "ui/dialogs": (["ui/widgets", "ui/theme"], ["qt"]),
    "ui/pages": (["ui/models", "ui/bridge", "ui/widgets", "ui/charts", "ui/theme", "ui/language", "ui/dialogs"],
                 ["qt"]),
    "app/console": (["app/local_demo", "core/node", "core/base", "core/crypto", "ui/pages", "ui/bridge", "ui/theme",
                     "ui/language", "ui/dialogs"], ["qt"]),
    "app/local_demo": (["core/node", "core/crypto", "core/sim"], []),
    "app/node": (["core/node", "core/base", "core/crypto", "core/ledger", "core/delta", "core/review"],
                 ["cli11", "json"]),
    "app/unpack": (["core/review"], []),
    "app/device": (["core/device", "core/base", "core/crypto", "core/codec", "core/ledger", "core/delta"],
                   ["json", "lzma"]),
}

LIBRARIES = [
    ("expected", re.compile(r"tl/")),
    ("botan", re.compile(r"botan/")),
    ("pkcs11", re.compile(r"p11-kit/")),
    ("sodium", re.compile(r"sodium")),
    ("lzma", re.compile(r"lzma\.h")),
    ("zlib", re.compile(r"zlib\.h")),
    ("zstd", re.compile(r"zstd")),
    ("leveldb", re.compile(r"leveldb/")),
    ("boost", re.compile(r"boost/")),
    ("openssl", re.compile(r"openssl/")),
    ("libtorrent", re.compile(r"libtorrent/")),
    ("json", re.compile(r"nlohmann/")),
    ("archive", re.compile(r"archive")),
    ("ext2fs", re.compile(r"(ext2fs|et)/")),
    ("squashfs", re.compile(r"sqfs/")),
    ("cli11", re.compile(r"CLI/")),
    ("qcustomplot", re.compile(r"qcustomplot")),
    ("qt", re.compile(r"(Q[A-Z]|qt|q[a-z]+\.h$|moc_|ui_)")),
]
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


def library_of(name):
    for library, pattern in LIBRARIES:
        if pattern.match(name):
            return library
    return None


def check(root, table):
    problems = []
    used = {folder: (set(), set()) for folder in table}
    for path in sorted(p for top in ("core", "ui", "app") for p in (root / top).rglob("*")):
        if path.suffix not in (".h", ".cpp"):
            continue
        relative = path.relative_to(root)
        folder = "/".join(relative.parts[:2])
        if folder not in table:
            problems.append(f"{relative}: the folder {folder} is not in the table")
            continue
        folders, libraries = table[folder]
        for quote, name in INCLUDE.findall(path.read_text(encoding="utf-8")):
            if name.endswith(".moc"):
                continue
            first_two = "/".join(name.split("/")[:2])
            if first_two in table:
                if first_two == folder:
                    continue
                used[folder][0].add(first_two)
                if first_two not in folders:
                    problems.append(f"{relative}: {folder} may not include {first_two} ({name})")
            elif name.split("/")[0] in ("core", "ui", "app", "tests"):
                problems.append(f"{relative}: {folder} may not include {name}")
            else:
                library = library_of(name)
                if library is None:
                    continue
                used[folder][1].add(library)
                if library not in libraries:
                    problems.append(f"{relative}: {folder} may not include {library} (<{name}>)")
    for folder, (folders, libraries) in table.items():
        if not (root / folder).is_dir() or not any((root / folder).glob("*.h")):
            continue
        for allowed in sorted(set(folders) - used[folder][0]):
            problems.append(f"{folder}: the allowance {allowed} is not used: remove it from the table")
        for allowed in sorted(set(libraries) - used[folder][1]):
            problems.append(f"{folder}: the library {allowed} is not used: remove it from the table")
    problems += cycles({f: sorted(u[0]) for f, u in used.items()})
    return problems


def cycles(edges):
    state, problems = {}, []

    def visit(node, way):
        if state.get(node) == "done":
            return
        if state.get(node) == "open":
            problems.append("cycle: " + " -> ".join(way[way.index(node):] + [node]))
            return
        state[node] = "open"
        for to in edges.get(node, []):
            visit(to, way + [node])
        state[node] = "done"

    for node in edges:
        visit(node, [])
    return problems


def self_check(tmp):
    """The check itself sees a forbidden arrow, a stale allowance and a cycle."""
    for name, text in {"core/base/a.h": '#include "core/crypto/b.h"\n', "core/crypto/b.h": '#include "core/base/a.h"\n'}.items():
        (tmp / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp / name).write_text(text)
    found = "\n".join(check(tmp, {"core/base": ([], ["expected"]), "core/crypto": (["core/base"], [])}))
    for expected in ("core/base may not include core/crypto", "expected is not used", "cycle: "):
        assert expected in found, f"the check is blind to: {expected}"


def main():
    import tempfile
    with tempfile.TemporaryDirectory() as directory:
        self_check(pathlib.Path(directory))
    problems = check(pathlib.Path(sys.argv[1]), TABLE)
    for problem in problems:
        print(problem)
    print(f"layering: {len(problems)} problems")
    return 1 if problems else 0


sys.exit(main())
