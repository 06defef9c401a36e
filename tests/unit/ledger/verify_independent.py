#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the golden files of core/ledger without any code of ours: that every file is deterministic CBOR, the signatures of
transactions, manifests, votes, epochs, endorsements and acknowledgements, and a bundle from its checkpoint to its facts.

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


def canonical(value):
    return cbor2.dumps(value, canonical=True)


def test_key(label):
    seed = sha256(b"quorate test key: " + label.encode())
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


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


DIRECTORY = pathlib.Path(sys.argv[1])
FILES = {path.stem: path.read_bytes() for path in DIRECTORY.glob("*.cbor")}
FOUND = {name: cbor2.loads(data) for name, data in FILES.items()}
GENESIS = FOUND["genesis"][0]
CONSORTIUM = sha256(canonical(GENESIS))
MEMBERS = {member[1]: member for member in GENESIS[4]}


def keys_of(member, purpose):
    return [key for p, key, _ in member[4] if p == purpose]


def sig_structure(kid, domain, payload):
    aad = domain.encode() + b"\x00" + CONSORTIUM
    return canonical(["Signature1", canonical({1: -8, 4: kid}), aad, payload])


def open_sign1(data, domain, keys):
    protected, unprotected, payload, signature = cbor2.loads(data)
    header = cbor2.loads(protected)
    by_id = {sha256(key): key for key in keys}
    check(unprotected == {} and header[1] == -8 and header[4] in by_id, f"{domain}: headers and a known key")
    message = canonical(["Signature1", protected, domain.encode() + b"\x00" + CONSORTIUM, payload])
    check(verifies(by_id[header[4]], signature, message), f"{domain}: signature")
    check(not verifies(by_id[header[4]], signature, message + b"\x00"), f"{domain}: another message is refused")
    return cbor2.loads(payload)


def log_root_from(index, size, leaf, path):
    """The root that an inclusion path of RFC 9162 section 2.1.3 leads to."""
    if size == 1:
        return leaf if not path else None
    k = 1
    while k * 2 < size:
        k *= 2
    *rest, sibling = path
    if index < k:
        return sha256(b"\x01", log_root_from(index, k, leaf, rest), sibling)
    return sha256(b"\x01", sibling, log_root_from(index - k, size - k, leaf, rest))


def map_root_from(key, value, siblings):
    path = sha256(key)
    node = sha256(b"\x00", path, sha256(value))
    for depth in reversed(range(len(siblings))):
        right = path[depth // 8] >> (7 - depth % 8) & 1
        node = sha256(b"\x01", siblings[depth], node) if right else sha256(b"\x01", node, siblings[depth])
    return node


def check_canonical():
    for name, data in FILES.items():
        check(canonical(FOUND[name]) == data, f"{name}: deterministic CBOR")


def check_transactions():
    keys = [key for member in MEMBERS.values() for purpose in (0, 4) for key in keys_of(member, purpose)]
    kinds = {}
    for name, data in FILES.items():
        if name.startswith("transaction-"):
            payload = open_sign1(data, "quorate/transaction/1", keys)
            check(sorted(payload) == [1, 2, 3, 4], f"{name}: payload")
            kinds[payload[3]] = payload
    check(sorted(kinds) == [1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 20, 21, 22, 23, 30, 31, 32], "one transaction of every kind")
    return kinds


def check_statements(kinds):
    record, endorsements = kinds[2][4][1], kinds[2][4][2]
    statement = canonical(["quorate/member/1", CONSORTIUM, record])
    for member, signature in endorsements:
        check(verifies(keys_of(MEMBERS[member], 0)[0], signature, statement), f"endorsement of {member}")

    epoch, signatures = kinds[3][4][1]
    statement = canonical(["quorate/epoch/1", CONSORTIUM, epoch])
    for member, signature in signatures:
        check(verifies(keys_of(MEMBERS[member], 3)[0], signature, statement), f"epoch signature of {member}")

    policy = kinds[5][4]
    statement = canonical(["quorate/policy/1", CONSORTIUM, policy[1], policy[2], policy[3]])
    for member, signature in policy[4]:
        check(verifies(keys_of(MEMBERS[member], 0)[0], signature, statement), f"policy endorsement of {member}")

    rotation = kinds[4][4]
    statement = canonical(["quorate/rotation/1", CONSORTIUM, rotation[1], rotation[2], rotation[3], rotation[4]])
    check(rotation[5] == sha256(keys_of(MEMBERS["acme"], 1)[0]), "rotation: by the release key")
    check(verifies(keys_of(MEMBERS["acme"], 1)[0], rotation[6], statement), "rotation: signature")
    for member, signature in rotation[7]:
        check(verifies(keys_of(MEMBERS[member], 3)[0], signature, statement), f"rotation: consent of {member}")

    rooted = kinds[7][4]
    old_root = keys_of(MEMBERS["acme"], 2)[0]
    statement = canonical(["quorate/root-rotation/1", CONSORTIUM, rooted[1], rooted[2], rooted[3]])
    check(rooted[4] == sha256(old_root), "root rotation: by the old root key")
    check(verifies(old_root, rooted[5], statement), "root rotation: signature of the old key")
    check(verifies(rooted[3], rooted[6], statement), "root rotation: signature of the new key")
    for member, signature in rooted[7]:
        check(verifies(keys_of(MEMBERS[member], 3)[0], signature, statement), f"root rotation: consent of {member}")
    check(cbor2.loads(FILES["root-links"])[1] == [[old_root, rooted[3], rooted[2], rooted[5]]], "root links: one for the rotation")

    manifest, signatures = kinds[20][4][1]
    release_key = keys_of(MEMBERS["acme"], 1)[0]
    check(signatures[0][0] == sha256(release_key), "manifest: key id")
    check(verifies(release_key, signatures[0][1], sig_structure(sha256(release_key), "quorate/manifest/1", manifest)),
          "manifest: signature")
    release = sha256(manifest)

    added = kinds[21][4]
    kid, signature = added[3]
    statement = canonical([release, added[2]])
    check(verifies(release_key, signature, sig_structure(kid, "quorate/artifact/1", statement)), "added artifact: signature")

    vote = kinds[22][4]
    check(vote[1] == release, "vote: release")
    statement = canonical(["quorate/vote/1", CONSORTIUM, release, vote[2], vote[3]])
    check(verifies(keys_of(MEMBERS["north"], 3)[0], vote[4], statement), "vote: statement")

    devices = [test_key(f"device/lamp/{i}") for i in range(3)]
    acknowledgement = open_sign1(FILES["acknowledgement"], "quorate/acknowledgement/1", devices)
    check(acknowledgement[1] == release, "acknowledgement: release")
    return release


def check_checkpoint(text):
    body, _, lines = text.partition("\n\n")
    body += "\n"
    origin, size, root = body.splitlines()
    check(origin == f"quorate/{CONSORTIUM.hex()}/release", "checkpoint: origin")
    cosigners = {member: key for member, key, _ in GENESIS[6]}
    for line in lines.splitlines():
        dash, name, encoded = line.split(" ")
        blob = base64.b64decode(encoded)
        key = cosigners[name]
        check(dash == "\u2014" and blob[:4] == sha256(name.encode() + b"\n\x04" + key)[:4], f"checkpoint: line of {name}")
        seconds = int.from_bytes(blob[4:12], "big")
        message = f"cosignature/v1\ntime {seconds}\n{body}".encode()
        check(verifies(key, blob[12:], message), f"checkpoint: cosignature of {name}")
    return int(size), base64.b64decode(root)


def check_bundle(release):
    bundle = FOUND["bundle"]
    check(sha256(bundle[2][0]) == release, "bundle: release")
    check(bundle[1] == 2 and bundle[7] is None, "bundle: version, no former checkers")
    state = bundle[8]
    size, root = check_checkpoint(state[1])
    leaf = sha256(b"\x00", state[2])
    check(log_root_from(size - 1, size, leaf, state[3]) == root, "bundle: inclusion of the last leaf")
    state_root = cbor2.loads(state[2])[2]
    for key, value, (siblings, other) in state[6]:
        check(other is None and map_root_from(key, value, siblings) == state_root, f"bundle: fact {key.decode()}")
    facts = {key: cbor2.loads(value) for key, value, _ in state[6]}
    record = facts[b"release/" + release.hex().encode()]
    check(record[4] == 2, "bundle: approved")
    checkers = {member: key for member, key, _ in GENESIS[5]}
    statement = canonical(["quorate/vote/1", CONSORTIUM, release, record[6], 1])
    for member, signature in bundle[4]:
        check(verifies(checkers[member], signature, statement), f"bundle: approval of {member}")
    check(len(bundle[4]) >= record[8] == 2, "bundle: quorum")


def check_evidence():
    document, digest, kid, signature = FOUND["evidence"]
    key = keys_of(MEMBERS["acme"], 0)[0]
    check(sha256(document) == digest and kid == sha256(key), "evidence: digest and key")
    check(verifies(key, signature, sig_structure(kid, "quorate/evidence/1", digest)), "evidence: signature")
    check(canonical(cbor2.loads(document)) == document, "evidence: deterministic CBOR inside")


check_canonical()
check_bundle(check_statements(check_transactions()))
check_evidence()
