# SPDX-License-Identifier: GPL-3.0-or-later
"""Real things to deliver: builds of the device agent, and a file tree in two versions."""

import hashlib
import os
import pathlib
import shutil
import struct

CHECK = """#!/bin/sh
# The boot check of this tree: everything that the list names is there and whole.
set -e
cd "$(dirname "$0")/.."
test -x bin/panel
test "$(readlink current.txt)" = "texts/$(cat VERSION).txt"
sha256sum --quiet -c SUMS
"""

PANEL = """#!/bin/sh
# Prints what the panel shows.
cat "$(dirname "$0")/../current.txt"
"""


def numbers(seed, size):
    """Bytes that look like data, the same on every machine."""
    out = bytearray()
    block = seed.encode()
    while len(out) < size:
        block = hashlib.sha256(block).digest()
        out += block
    return bytes(out[:size])


def _write(root, name, data, mode=0o644):
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    path.chmod(mode)


def _finish(root, version):
    _write(root, "VERSION", version)
    sums = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n"
            for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink() and path.name != "SUMS"]
    _write(root, "SUMS", "".join(sums))
    for path in [root, *root.rglob("*")]:
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)


def old_tree(root, sources):
    """The panel's software 1.0.0: programs, texts from this repository, data, links."""
    root.mkdir(parents=True)
    _write(root, "bin/check", CHECK, 0o755)
    _write(root, "bin/panel", PANEL, 0o755)
    _write(root, "texts/1.0.0.txt", "The panel, first edition.\n")
    for source in sorted((sources / "core").glob("*/README.md")):
        _write(root, f"texts/{source.parent.name}.md", source.read_bytes())
    _write(root, "data/map.bin", numbers("map", 400_000))
    _write(root, "data/old-fonts.bin", numbers("fonts", 60_000))
    _write(root, "data/moved-soon.bin", numbers("moved", 120_000))
    _write(root, "etc/panel.conf", "brightness = 60\nlanguage = en\n", 0o644)
    os.symlink("texts/1.0.0.txt", root / "current.txt")
    os.symlink("map.bin", root / "data/default")
    _finish(root, "1.0.0")


def new_tree(old, root):
    """2.0.0: files added, changed, removed, renamed; permissions and links changed."""
    shutil.copytree(old, root, symlinks=True)
    changed = bytearray((root / "data/map.bin").read_bytes())
    changed[50_000:50_000] = numbers("inserted", 3_000)
    changed[300_000:300_400] = numbers("patched", 400)
    _write(root, "data/map.bin", bytes(changed))                       # changed
    _write(root, "texts/2.0.0.txt", "The panel, second edition.\n")    # added
    _write(root, "data/night/stars.bin", numbers("stars", 30_000))     # added in a new folder
    (root / "data/old-fonts.bin").unlink()                             # removed
    (root / "data/moved-soon.bin").rename(root / "data/night/moon.bin")  # renamed
    (root / "etc/panel.conf").chmod(0o600)                             # permissions alone
    (root / "current.txt").unlink()
    os.symlink("texts/2.0.0.txt", root / "current.txt")                # a link with another target
    os.symlink("night/stars.bin", root / "data/stars")                 # an added link
    _finish(root, "2.0.0")


def describe(root):
    """Everything of a tree that a target keeps: kinds, permissions, link targets, contents."""
    listing = {}
    for path in sorted(root.rglob("*")):
        name = str(path.relative_to(root))
        if path.is_symlink():
            listing[name] = ("link", os.readlink(path))
        elif path.is_dir():
            listing[name] = ("directory", path.stat().st_mode & 0o7777)
        else:
            listing[name] = ("file", path.stat().st_mode & 0o7777, hashlib.sha256(path.read_bytes()).hexdigest())
    return listing


def _executable_part(path):
    """The machine code of an ELF program: its segments that can be executed."""
    data = pathlib.Path(path).read_bytes()
    headers, = struct.unpack_from("<Q", data, 32)
    size, count = struct.unpack_from("<HH", data, 54)
    code = bytearray()
    for index in range(count):
        kind, flags, offset, _, _, in_file, _, _ = struct.unpack_from("<IIQQQQQQ", data, headers + index * size)
        if kind == 1 and flags & 1:
            code += data[offset:offset + in_file]
    return bytes(code)


def differing_share(old, new):
    """How much of the new program's machine code, in pieces of 32 bytes, is nowhere in the old one's: 0 to 1."""
    size = 32
    code = _executable_part(new)
    pieces = [code[at:at + size] for at in range(0, len(code) - size + 1, size)]
    missing = set(pieces)
    code = _executable_part(old)
    for at in range(len(code) - size + 1):
        missing.discard(code[at:at + size])
    return sum(piece in missing for piece in pieces) / len(pieces)


def broken_program(source, out):
    """A copy of an ELF program whose first instructions are gone: a build that went wrong. It crashes at its start."""
    data = bytearray(pathlib.Path(source).read_bytes())
    entry, headers = struct.unpack_from("<QQ", data, 24)
    size, count = struct.unpack_from("<HH", data, 54)
    for index in range(count):
        kind, _, offset, address, _, in_file, _, _ = struct.unpack_from("<IIQQQQQQ", data, headers + index * size)
        if kind == 1 and address <= entry < address + in_file:
            at = offset + entry - address
            data[at:at + 64] = bytes(64)
    out.write_bytes(data)
    out.chmod(0o755)
