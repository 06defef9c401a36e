# SPDX-License-Identifier: GPL-3.0-or-later
"""Checkpoints, inclusion and consistency proofs of running nodes hold for an implementation that is not ours: Go's
golang.org/x/mod/sumdb (transparency_check.go). What devices get is fetched as a device would: the request is signed here,
with Debian's python3-cbor2 and python3-cryptography."""

import base64
import hashlib
import http.client
import json
import os
import pathlib
import shutil
import ssl
import subprocess
import sys
import time

import cbor2
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

import program
from program import ProgramTest

SOURCE = pathlib.Path(__file__).parent / "transparency_check.go"
LIBRARIES = "/usr/share/gocode"   # golang-golang-x-mod-dev


class Transparency(ProgramTest):
    ROLES = {"acme": ("vendor", "validator"), "north": ("checker", "validator"), "south": ("checker", "validator"),
             "west": ("validator",), "gate": ("gateway",)}
    VALIDATORS = ("acme", "north", "south", "west")
    QUORUM = 3

    def home(self, member):
        return self.folder / member

    def ask(self, member, *words, **options):
        return self.good("--home", self.home(member), *words, **options)

    def build_checker(self):
        self.assertIsNotNone(shutil.which("go"), "golang-go is not installed; packaging/test.sh does that")
        self.checker = self.folder / "check"
        environment = {**os.environ, "GO111MODULE": "off", "GOPATH": LIBRARIES, "GOCACHE": str(self.folder / "cache"),
                       "GOFLAGS": "", "HOME": str(self.folder)}
        done = subprocess.run(["go", "build", "-o", self.checker, SOURCE], capture_output=True, text=True, check=False,
                              timeout=300, env=environment)
        self.assertEqual(done.returncode, 0, done.stderr)

    def found(self):
        files = [self.ask(member, "member", "new", "--id", member, "--passphrase-file", self.passphrase,
                          *(word for role in roles for word in ("--role", role)),
                          *(("--gateway", "127.0.0.1:0") if "gateway" in roles else ()))["file"]
                 for member, roles in self.ROLES.items()]
        genesis = self.folder / "the-genesis"
        self.good("genesis", "new", "--name", "Clear", "--out", genesis, "--turn", "100",
                  *(word for file in files for word in ("--member", file)))
        listens = {}
        for member in self.ROLES:
            self.ask(member, "genesis", "install", genesis)
            path = self.home(member) / "config.json"
            config = json.loads(path.read_text())
            config["swarm"]["allowSharedAddress"] = True
            if member == "gate":
                config["gateway"].update(batchSeconds=1, pollSeconds=1)
            path.write_text(json.dumps(config))
            listens[member] = config["listen"]
        for member in self.ROLES:
            for other in self.VALIDATORS:
                if other != member:
                    self.ask(member, "peer", "add", other, listens[other])
        for member in self.ROLES:
            where = self.start(self.home(member))[1]
            if member == "gate":
                self.gateway = where["listening"]["gateway"] if "listening" in where else where["gateway"]
        self.until("peers", lambda: self.ask("acme", "status")["connected"] == len(self.ROLES) - 1)
        self.consortium = bytes.fromhex(self.good("genesis", "show", genesis)["consortium"])

    # --- A device

    def enrol(self):
        self.key = Ed25519PrivateKey.generate()
        self.public = self.key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        self.ask("acme", "model", "set", "lamp", "--class", "l1")
        return self.ask("acme", "fleet", "enrol", "lamp", "--class", "l1", "--key", self.public.hex())

    def authorization(self):
        node = next(key for key in self.ask("gate", "key", "show") if key["purpose"] == "node")
        payload = cbor2.dumps(["lamp.0", bytes.fromhex(node["keyId"]), int(time.time() * 1000), os.urandom(16)],
                              canonical=True)
        protected = cbor2.dumps({1: -8, 4: hashlib.sha256(self.public).digest()}, canonical=True)
        signed = cbor2.dumps(["Signature1", protected, b"quorate/device-request/1\x00" + self.consortium, payload],
                             canonical=True)
        message = cbor2.dumps([protected, {}, payload, self.key.sign(signed)], canonical=True)
        return "QuorateDevice " + base64.b64encode(message).decode()

    def fetch(self, path):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE   # who the gateway is does not matter: what it gives is verified
        connection = http.client.HTTPSConnection(self.gateway, context=context, timeout=30)
        try:
            connection.request("GET", f"/default/controller/v1/lamp.0/{path}", headers={"Authorization": self.authorization()})
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    # --- What is asked for

    def proof(self, transaction):
        """The proof of a transaction, once a quorum cosigned a checkpoint that covers it and more."""
        def ready():
            done = self.run_it("--json", "--home", self.home("acme"), "proof", transaction)
            if done.returncode != 0:
                return None
            found = json.loads(done.stdout)
            enough = found["checkpoint"].count("\n\u2014 ") >= self.QUORUM
            return found if enough and found["logSize"] > 1 else None

        return self.until(f"the proof of {transaction}", ready)

    def bundle(self, release, size):
        def ready():
            status, body = self.fetch(f"quorate/bundle/{release}?from={size}")
            if status != 200:
                return None
            state = cbor2.loads(body)[8]
            return state if int(state[1].split("\n")[1]) > size else None

        state = self.until("a bundle with a later checkpoint", ready)
        self.assertEqual(state[4], size)
        return state

    def check(self, wish):
        return subprocess.run([self.checker], input=json.dumps(wish), capture_output=True, text=True, check=False, timeout=60)

    def test_it(self):
        self.build_checker()
        self.found()
        proofs = [self.proof(self.enrol()[0]["transaction"])]
        for number in range(4):   # one after the other, so that there are checkpoints of several sizes
            proofs.append(self.proof(self.ask("acme", "model", "set", f"model-{number}", "--class", "l1")["id"]))
        # A change of a member stands on both chains.
        change = self.folder / "change"
        self.ask("acme", "member", "change", "gate", "--name", "The gate", "--out", change)
        for member in ("acme", "north", "south", "west"):
            self.ask(member, "member", "endorse", change, "--passphrase-file", self.passphrase)
        submitted = self.ask("acme", "member", "submit", change)
        self.assertEqual({one["chain"] for one in submitted}, {"release", "delivery"})
        proofs += [self.proof(one["id"]) for one in submitted]
        self.assertEqual({one["chain"] for one in proofs}, {"release", "delivery"})

        image = self.folder / "image"
        image.write_bytes(os.urandom(10_000))
        release = self.ask("acme", "release", "publish", "--model", "lamp", "--class", "l1", "--version", "1", "--new",
                           image)["release"]
        for member in ("north", "south"):
            self.until(f"the release at {member}", lambda m=member: any(
                one["id"] == release for one in self.ask(m, "release", "list")))
            self.ask(member, "vote", release, "approve")
        oldest = {}
        for one in proofs:
            if one["chain"] == "release":
                oldest.setdefault(one["logSize"], one["checkpoint"])
        bundles = [(text, self.bundle(release, size)) for size, text in sorted(oldest.items())]
        self.assertGreaterEqual(len(bundles), 3)

        keys = {member: next(key for key in self.ask(member, "key", "show") if key["purpose"] == "cosign")["publicKey"]
                for member in self.VALIDATORS}
        wish = {"origins": [f"quorate/{self.consortium.hex()}/{chain}" for chain in ("release", "delivery")],
                "validators": [{"name": name, "key": key} for name, key in keys.items()], "quorum": self.QUORUM,
                "inclusions": [{"checkpoint": one["checkpoint"], "leaf": one["leafData"], "index": one["leaf"],
                                "path": one["path"]} for one in proofs],
                "consistencies": [{"old": text, "new": state[1], "path": [hash_.hex() for hash_ in state[5]]}
                                  for text, state in bundles]}
        for _, state in bundles:   # the newest leaf of each, with the state root after it
            size = int(state[1].split("\n")[1])
            wish["inclusions"].append({"checkpoint": state[1], "leaf": state[2].hex(), "index": size - 1,
                                       "path": [hash_.hex() for hash_ in state[3]]})
        done = self.check(wish)
        self.assertEqual(done.returncode, 0, done.stderr)
        print(done.stdout.strip(), flush=True)

        # The checker is not one that believes everything.
        for change in ({"quorum": len(keys) + 1}, {"origins": ["somebody else"]},
                       {"validators": [{"name": name, "key": keys["acme"]} for name in keys]}):
            self.assertNotEqual(self.check({**wish, **change}).returncode, 0, change)


if __name__ == "__main__":
    program.main(sys.argv)
