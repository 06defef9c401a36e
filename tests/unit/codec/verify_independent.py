#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the golden files of core/codec without any code of ours.

Uses Debian's python3-cbor2 and python3-cryptography. Usage: verify_independent.py DIRECTORY
"""
import base64
import hashlib
import pathlib
import sys

import cbor2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def public_key(number):
    key = Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32).public_key()
    return key.public_bytes(Encoding.Raw, PublicFormat.Raw)


def verifies(key, signature, message):
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
        return True
    except InvalidSignature:
        return False


def check(condition, what):
    if not condition:
        sys.exit(f"FAILED: {what}")
    print(f"ok: {what}")


CONSORTIUM = sha256(b"golden consortium")


def canonical(value):
    return cbor2.dumps(value, canonical=True)


def check_sign1(data):
    protected, unprotected, payload, signature = cbor2.loads(data)
    key = public_key(1)
    check(unprotected == {}, "sign1: the unprotected header is empty")
    check(cbor2.loads(protected) == {1: -8, 4: sha256(key)}, "sign1: algorithm and key id")
    aad = b"quorate/golden\x00" + CONSORTIUM
    message = canonical(["Signature1", protected, aad, payload])
    check(verifies(key, signature, message), "sign1: signature over the Sig_structure")
    check(not verifies(key, signature, canonical(["Signature1", protected, aad + b"x", payload])),
          "sign1: another external_aad is refused")
    body = cbor2.loads(payload)
    check(body == {0: 2**64 - 1, 1: -2**63, 2: "Prüfer", 3: b"\xab" * 300, 4: True, 24: False, 256: None,
                   65536: [23, 24, -25], -1: {1: []}}, "sign1: payload")
    # cbor2 sorts by length first (RFC 7049); for integer keys of one sign that is the order of RFC 8949 too, and the
    # payload was built so that both agree on every item but the place of the key -1.
    pairs = b"".join(canonical(k) + canonical(v) for k, v in sorted(body.items(), key=lambda kv: canonical(kv[0])))
    check(bytes([0xa0 + len(body)]) + pairs == payload, "sign1: payload is canonical")
    check(canonical([protected, {}, payload, signature]) == data, "sign1: message is canonical")


def log_leaf(index):
    return sha256(b"\x00", canonical([index, "leaf"]))


def log_root(leaves):
    """RFC 9162 section 2.1.1."""
    if not leaves:
        return sha256()
    if len(leaves) == 1:
        return leaves[0]
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    return sha256(b"\x01", log_root(leaves[:k]), log_root(leaves[k:]))


def root_from_path(index, leaves, leaf, path):
    """The recursion of RFC 9162 section 2.1.3.1 turned round: the root that `path` leads to."""
    if leaves == 1:
        check(not path, "log: inclusion path has no hash left")
        return leaf
    k = 1
    while k * 2 < leaves:
        k *= 2
    *rest, sibling = path
    if index < k:
        return sha256(b"\x01", root_from_path(index, k, leaf, rest), sibling)
    return sha256(b"\x01", sibling, root_from_path(index - k, leaves - k, leaf, rest))


def subproof(m, leaves, whole):
    """RFC 9162 section 2.1.4.1."""
    if m == len(leaves):
        return [] if whole else [log_root(leaves)]
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    if m <= k:
        return subproof(m, leaves[:k], whole) + [log_root(leaves[k:])]
    return subproof(m - k, leaves[k:], False) + [log_root(leaves[:k])]


def check_log(directory):
    leaves = [log_leaf(i) for i in range(11)]
    root = log_root(leaves)
    frontier = cbor2.loads((directory / "log_frontier.cbor").read_bytes())
    check(frontier == [11, [log_root(leaves[:8]), log_root(leaves[8:10]), leaves[10]]], "log: frontier")
    index, size, leaf, path, claimed = cbor2.loads((directory / "log_inclusion.cbor").read_bytes())
    check((index, size, leaf, claimed) == (6, 11, leaves[6], root), "log: root")
    check(root_from_path(index, size, leaf, path) == root, "log: inclusion proof")
    old, old_root, new, new_root, proof = cbor2.loads((directory / "log_consistency.cbor").read_bytes())
    check((old, old_root, new, new_root) == (6, log_root(leaves[:6]), 11, root), "log: roots of two sizes")
    check(proof == subproof(6, leaves, True), "log: consistency proof")
    return root


def bits(path):
    return [path[i // 8] >> (7 - i % 8) & 1 for i in range(256)]


def map_root(entries, depth=0):
    if not entries:
        return bytes(32)
    if len(entries) == 1:
        return sha256(b"\x00", *entries[0])
    sides = [[e for e in entries if bits(e[0])[depth] == side] for side in (0, 1)]
    return sha256(b"\x01", map_root(sides[0], depth + 1), map_root(sides[1], depth + 1))


def fold(path, node, siblings):
    for depth in reversed(range(len(siblings))):
        pair = [node, siblings[depth]]
        node = sha256(b"\x01", *(pair if bits(path)[depth] == 0 else reversed(pair)))
    return node


def check_map(data):
    root, key, value, present, absent_key, absent = cbor2.loads(data)
    entries = [(sha256(f"key {i}".encode()), sha256(f"value {i}".encode())) for i in range(20)]
    check(map_root(entries) == root, "map: root")
    path = sha256(key.encode())
    check(present[1] is None and fold(path, sha256(b"\x00", path, sha256(value.encode())), present[0]) == root,
          "map: proof of presence")
    path = sha256(absent_key.encode())
    siblings, other = absent
    if other is not None:
        check(other[0] != path and bits(other[0])[:len(siblings)] == bits(path)[:len(siblings)], "map: other entry")
    node = bytes(32) if other is None else sha256(b"\x00", *other)
    check(fold(path, node, siblings) == root, "map: proof of absence")


def check_checkpoint(text, root):
    body, _, signatures = text.rpartition("\n\n")
    body += "\n"
    expected = f"quorate/{CONSORTIUM.hex()}/release\n11\n{base64.b64encode(root).decode()}\n"
    check(body == expected, "checkpoint: body")
    lines = signatures.splitlines()
    check(len(lines) == 3, "checkpoint: three signature lines")
    for number, line in zip(range(2, 5), lines):
        dash, name, blob = line.split(" ")
        blob = base64.b64decode(blob, validate=True)
        key = public_key(number)
        check((dash, name) == ("\u2014", f"Validator-No-{number}"), f"checkpoint: name {number}")
        check(blob[:4] == sha256(name.encode(), b"\n\x04", key)[:4], f"checkpoint: key id {number}")
        seconds = int.from_bytes(blob[4:12], "big")
        check(seconds == 1767225600 + number, f"checkpoint: time {number}")
        message = f"cosignature/v1\ntime {seconds}\n{body}".encode()
        check(verifies(key, blob[12:], message), f"checkpoint: cosignature {number}")


def main():
    directory = pathlib.Path(sys.argv[1])
    check_sign1((directory / "sign1.cbor").read_bytes())
    root = check_log(directory)
    check_map((directory / "map_proofs.cbor").read_bytes())
    check_checkpoint((directory / "checkpoint.txt").read_text(encoding="utf-8"), root)


main()
