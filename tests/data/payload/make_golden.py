#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes golden.txt: size, pieces root and v2 info-hash of patterned payloads, straight from BEP 52."""
import hashlib
import os


def pattern(size):
    return bytes((i * 131 + (i >> 8) * 17 + (i >> 16) * 7) & 0xFF for i in range(size))


def sha(data):
    return hashlib.sha256(data).digest()


def root(data):
    layer = [sha(data[i:i + 16384]) for i in range(0, len(data), 16384)]
    width = 1
    while width < len(layer):
        width *= 2
    layer += [bytes(32)] * (width - len(layer))
    while len(layer) > 1:
        layer = [sha(layer[i] + layer[i + 1]) for i in range(0, len(layer), 2)]
    return layer[0]


def bencode(value):
    if isinstance(value, int):
        return b"i%de" % value
    if isinstance(value, bytes):
        return b"%d:%s" % (len(value), value)
    return b"d" + b"".join(bencode(k) + bencode(value[k]) for k in sorted(value)) + b"e"


def info_hash(size, pieces_root):
    return sha(bencode({
        b"file tree": {b"payload": {b"": {b"length": size, b"pieces root": pieces_root}}},
        b"meta version": 2,
        b"name": b"payload",
        b"piece length": 16384,
    }))


SIZES = [1, 2, 16383, 16384, 16385, 20000, 32767, 32768, 32769, 49151, 49152, 49153, 50000, 65536, 65537, 100000, 131072,
         131073, 262145, 500000, 1048575, 1048576, 1048577, 2000000, 2097152, 3000017]

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "golden.txt"), "w", encoding="ascii") as out:
    for s in SIZES:
        r = root(pattern(s))
        out.write(f"{s} {r.hex()} {info_hash(s, r).hex()}\n")
