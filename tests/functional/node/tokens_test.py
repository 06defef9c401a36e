# SPDX-License-Identifier: GPL-3.0-or-later
"""A vendor and a checker whose signing keys are on hardware tokens (SoftHSM): they publish, vote, endorse and prove, and nothing
happens when a token is locked, wrong or pulled out."""

import json
import os
import pathlib
import subprocess
import sys

import program
from program import ProgramTest

DOUBLE = SOFTHSM = UTIL = None
PIN = "Zx9-pin-of-the-test"


class Tokens(ProgramTest):
    ROLES = {"acme": ("vendor", "validator"), "north": ("checker",)}
    LABEL = {"acme": "ACME release", "north": "CERT-N 2"}

    def setUp(self):
        super().setUp()
        tokens = self.folder / "tokens"
        tokens.mkdir()
        settings = self.folder / "softhsm2.conf"
        settings.write_text(f"directories.tokendir = {tokens}\nobjectstore.backend = file\nlog.level = ERROR\n")
        self.control = self.folder / "control"
        self.environment.update(SOFTHSM2_CONF=str(settings), QUORATE_DOUBLE_OF=SOFTHSM,
                                QUORATE_DOUBLE_CONTROL=str(self.control))
        for label in self.LABEL.values():
            subprocess.run([UTIL, "--init-token", "--free", "--label", label, "--so-pin", "87654321", "--pin", PIN],
                           check=True, env=self.environment, stdout=subprocess.DEVNULL)
        self.pin = self.secret("pin", PIN + "\n")
        self.wrong = self.secret("wrong-pin", "1111\n")

    def fault(self, words):
        new = self.folder / "control.new"
        new.write_text(words)
        new.rename(self.control)

    def home(self, member):
        return self.folder / member

    def ask(self, member, *words, **options):
        return self.good("--home", self.home(member), *words, **options)

    def uri(self, member):
        return f"pkcs11:token={self.LABEL[member].replace(' ', '%20')}?module-path={DOUBLE}"

    def new_member(self, member, pin):
        return ("--home", self.home(member), "member", "new", "--id", member, "--passphrase-file", self.passphrase, "--token",
                self.uri(member), "--pin-file", pin, *(word for role in self.ROLES[member] for word in ("--role", role)))

    def found(self):
        files = [self.good(*self.new_member(member, self.pin))["file"] for member in self.ROLES]
        genesis = self.folder / "the-genesis"
        self.good("genesis", "new", "--name", "Two", "--out", genesis, "--turn", "100", "--member", files[0], "--member", files[1])
        for member in self.ROLES:
            self.ask(member, "genesis", "install", genesis)
            path = self.home(member) / "config.json"
            config = json.loads(path.read_text())
            config["swarm"]["allowSharedAddress"] = True
            path.write_text(json.dumps(config))
        self.ask("north", "peer", "add", "acme", json.loads((self.home("acme") / "config.json").read_text())["listen"])

    def state(self, member):
        return [token["state"] for token in self.ask(member, "status")["identity"]["tokens"]]

    def refused_as(self, member, code, kind, *words):
        return self.refused(code, kind, "--home", self.home(member), *words)

    def test_it(self):
        self.making_homes()
        self.found()
        self.ask_about_keys()
        self.start(self.home("acme"), "run", "--pin-file", self.pin)
        self.wrong_at_the_start()
        self.start(self.home("north"))
        self.until("each other", lambda: self.ask("north", "status")["connected"] == 1)
        self.until("what tokens are like", lambda: (self.state("acme"), self.state("north")) == (["ready"], ["locked"]))

        self.ask("acme", "model", "set", "sensor", "--class", "s1")
        target = self.folder / "target"
        target.write_bytes(b"software" * 3000)
        release = self.ask("acme", "release", "publish", "--model", "sensor", "--class", "s1", "--version", "1.0",
                           "--new", target)["release"]
        self.until("the release at north", lambda: any(r["id"] == release for r in self.ask("north", "release", "list")))
        self.voting(release)
        self.endorsing()
        self.proving(release)
        self.nothing_leaked()

    def making_homes(self):
        listed = self.good("token", "list", "--module", DOUBLE)
        self.assertEqual(sorted(token["label"] for token in listed), sorted(self.LABEL.values()))
        self.assertTrue(all(token["able"] and token["pin"] == "good" for token in listed))
        self.assertEqual(self.good("token", "keys", self.uri("acme").split("?")[0], "--module", DOUBLE), [])
        for code, kind, words in (
                ("token.pin.wrong", 10, self.new_member("acme", self.wrong)),
                ("token.module.not-loadable", 3, ("token", "list", "--module", self.passphrase)),
                ("node.token.no-module", 2, ("--home", self.home("acme"), "token", "list")),
                ("token.absent", 5, ("token", "keys", "pkcs11:token=nobody", "--module", DOUBLE)),
                ("token.ambiguous", 2, ("token", "keys", "--module", DOUBLE)),
                ("token.uri.pin", 10, ("token", "keys", "pkcs11:token=a?pin-value=" + PIN, "--module", DOUBLE))):
            with self.subTest(code=code):
                self.refused(code, kind, *words)
        self.assertFalse(self.home("acme").exists())
        self.fault("pin-blocked")
        self.refused("token.pin.blocked", 10, *self.new_member("acme", self.pin))
        self.fault("no-ed25519")
        self.refused("token.mechanism.missing", 12, *self.new_member("acme", self.pin))
        self.fault("")
        self.assertFalse(self.home("acme").exists())

    def wrong_at_the_start(self):
        # A service whose PIN is outdated: it starts all the same, and where tries were lost before it tries none.
        for fault, told in (("", "token.pin.wrong"), ("last-try", "few tries left")):
            self.fault(fault)
            log = self.folder / f"log-{len(self.nodes)}"
            node, _ = self.start(self.home("north"), "run", "--pin-file", self.pin if fault else self.wrong)
            self.until(told, lambda: told in log.read_text())
            self.assertEqual(self.state("north"), ["locked"])
            node.terminate()
            self.assertEqual(node.wait(30), 0)
        self.fault("")

    def ask_about_keys(self):
        where = {key["purpose"]: key["where"] for key in self.ask("north", "key", "show")}
        self.assertEqual(where["node"], "file")
        self.assertTrue(where["vote"].startswith("pkcs11:token=CERT-N%202;"))
        self.assertTrue(where["transaction"].startswith("pkcs11:token=CERT-N%202;"))
        held = self.ask("north", "token", "keys")
        self.assertEqual([key["label"] for key in held], ["north-transaction", "north-vote"])
        listed = {key["purpose"]: key["publicKey"] for key in self.ask("north", "member", "show")["keys"]}
        self.assertEqual([key["publicKey"] for key in held], [listed["transaction"], listed["vote"]])
        self.assertFalse((self.home("north") / "keys/vote.pem").exists())

    def voting(self, release):
        def votes():
            return [(vote["member"], vote["verdict"]) for vote in self.ask("acme", "release", "show", release)["votes"]
                    if vote["verdict"] != "none"]
        nobody = votes()
        self.refused_as("north", "token.pin.needed", 10, "vote", release, "approve")
        self.refused_as("north", "token.pin.wrong", 10, "token", "unlock", "--pin-file", self.wrong)
        self.assertEqual(self.state("north"), ["locked"])
        self.assertEqual(len(self.ask("north", "token", "unlock", "--pin-file", self.pin)), 1)
        self.until("its effect", lambda: self.state("north") == ["ready"])
        self.fault("wrong-signature")
        self.refused_as("north", "token.signature.wrong", 4, "vote", release, "approve")
        self.fault("removed-signing")
        self.refused_as("north", "token.removed", 5, "vote", release, "approve")
        self.fault("removed")
        self.until("the token gone", lambda: (self.state("acme"), self.state("north")) == (["absent"], ["absent"]))
        self.refused_as("north", "token.absent", 5, "vote", release, "approve")
        self.assertEqual(votes(), nobody)
        self.fault("")
        self.until("the token back", lambda: (self.state("acme"), self.state("north")) == (["locked"], ["locked"]))
        # The vendor's was pulled out, too: one reader.
        self.refused_as("north", "token.pin.needed", 10, "vote", release, "approve")
        for member in self.ROLES:
            self.ask(member, "token", "unlock", "--pin-file", self.pin)
            self.until("its effect", lambda m=member: self.state(m) == ["ready"])
        self.ask("north", "vote", release, "approve")
        self.until("approval", lambda: self.ask("acme", "release", "show", release)["status"] == "approved")
        self.ask("north", "lock")
        self.until("locked", lambda: self.state("north") == ["locked"])
        self.refused_as("north", "node.key.locked", 10, "vote", release, "reject", "--reason", "no")
        self.ask("north", "unlock", "--passphrase-file", self.passphrase)
        self.refused_as("north", "token.pin.needed", 10, "vote", release, "reject", "--reason", "no")
        self.ask("north", "token", "unlock", "--pin-file", self.pin)

    def endorsing(self):
        record = self.good("--home", self.home("west"), "member", "new", "--id", "west", "--role", "checker",
                           "--passphrase-file", self.passphrase)["file"]
        proposal = self.folder / "west.proposal"
        self.ask("acme", "member", "propose", record, "--out", proposal)
        self.refused_as("north", "token.pin.wrong", 10, "member", "endorse", proposal, "--pin-file", self.wrong)
        for member in self.ROLES:
            self.ask(member, "member", "endorse", proposal, "--pin-file", self.pin)
        self.ask("acme", "member", "submit", proposal)
        self.until("west", lambda: any(member["id"] == "west" for member in self.ask("north", "members")))

    def proving(self, release):
        file = self.folder / "proof.evidence"
        self.ask("acme", "evidence", "export", file, "--release", release)
        self.good("verify", file)

    def nothing_leaked(self):
        homes = [path for member in self.ROLES for path in self.home(member).rglob("*") if path.is_file()]
        for path in [*self.folder.glob("log-*"), *homes]:
            self.assertNotIn(PIN.encode(), path.read_bytes(), path)
            self.assertNotIn(b"pin-value", path.read_bytes(), path)


if __name__ == "__main__":
    UTIL, SOFTHSM, DOUBLE = sys.argv.pop(), sys.argv.pop(), sys.argv.pop()
    program.main(sys.argv)
