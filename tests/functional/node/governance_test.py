# SPDX-License-Identifier: GPL-3.0-or-later
"""A consortium governs itself with the real programs: a checker's stolen key, new checkers, a stolen release key, another
policy, members who come and go. Each with the attack that would bend it, and with a device that knows the first checkers alone."""

import json
import pathlib
import shutil
import subprocess
import sys

import program
from program import ProgramTest

DEVICE = None


class Governance(ProgramTest):
    ROLES = {"acme": ("vendor", "validator"), "north": ("checker",), "south": ("checker",), "west": ("checker",),
             "gate": ("gateway",)}

    def home(self, member):
        return self.folder / member

    def ask(self, member, *words, **options):
        return self.good("--home", self.home(member), *words, **options)

    def new_member(self, member, roles):
        return self.ask(member, "member", "new", "--id", member, "--passphrase-file", self.passphrase,
                        *(word for role in roles for word in ("--role", role)),
                        *(("--gateway", "127.0.0.1:0") if "gateway" in roles else ()))["file"]

    def configure(self, member, **gateway):
        path = self.home(member) / "config.json"
        config = json.loads(path.read_text())
        config["swarm"]["allowSharedAddress"] = True
        if gateway:
            config["gateway"].update(gateway)
        path.write_text(json.dumps(config))

    def found(self):
        files = [self.new_member(member, roles) for member, roles in self.ROLES.items()]
        genesis = self.folder / "the-genesis"
        self.good("genesis", "new", "--name", "Five", "--out", genesis, "--turn", "100", "--minimum-checkers", "2",
                  *(word for file in files for word in ("--member", file)))
        for member in self.ROLES:
            self.ask(member, "genesis", "install", genesis)
        self.configure("gate", batchSeconds=1, pollSeconds=1)
        for member in self.ROLES:
            if member != "gate":
                self.configure(member)
            if member != "acme":
                listen = json.loads((self.home("acme") / "config.json").read_text())["listen"]
                self.ask(member, "peer", "add", "acme", listen)
        for member in self.ROLES:
            _, where = self.start(self.home(member))
            if member == "gate":
                self.gateway = where["listening"]["gateway"] if "listening" in where else where["gateway"]
        self.until("the peers of acme", lambda: self.ask("acme", "status")["connected"] == len(self.ROLES) - 1)

    # --- Acts

    def signed(self, name, command, proposal, *members):
        for member in members:
            self.ask(member, name, command, proposal, "--passphrase-file", self.passphrase)

    def tree(self, version):
        folder = self.folder / f"tree-{version}"
        (folder / "bin").mkdir(parents=True)
        (folder / "bin" / "check").write_text("#!/bin/sh\nexit 0\n")
        (folder / "bin" / "check").chmod(0o755)
        (folder / "version").write_text(version)
        return folder

    def publish(self, version):
        return self.ask("acme", "release", "publish", "--model", "lamp", "--class", "l1", "--version", version, "--new",
                        self.tree(version), "--boot-check", "bin/check")["release"]

    def release(self, release, member="acme"):
        return next((r for r in self.ask(member, "release", "list") if r["id"] == release), None)

    def vote(self, member, release, verdict="approve"):
        self.until(f"the release at {member}", lambda: self.release(release, member))
        self.ask(member, "vote", release, verdict)

    def has_status(self, release, status):
        self.until(f"{release} is {status}", lambda: self.release(release)["status"] == status)

    def leaf(self):
        return next(c for c in self.ask("acme", "chain") if c["chain"] == "release")["logSize"] - 1

    # --- The device

    def device(self, *words):
        done = subprocess.run([DEVICE, *map(str, words)], capture_output=True, check=False, timeout=120)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout.decode()

    def make_device(self):
        """Its anchor holds the first checkers and the first release key, for ever."""
        folder = self.folder / "device"
        folder.mkdir()
        key = self.device("identity", "--file", folder / "identity").strip()
        self.ask("acme", "model", "set", "lamp", "--class", "l1")
        self.ask("acme", "fleet", "enrol", "lamp", "--class", "l1", "--key", key)
        self.until("a checkpoint of it", lambda: next(
            c for c in self.ask("acme", "chain") if c["chain"] == "release")["checkpointSize"] > self.leaf())
        self.ask("acme", "anchor", "export", "lamp", folder / "anchor")
        keys = {key["purpose"]: key for key in self.ask("gate", "key", "show")}
        (folder / "config.json").write_text(json.dumps({
            "directory": "state", "trustAnchor": "anchor", "identity": "identity", "device": 0, "hardwareClass": "l1",
            "capabilities": [], "pollSeconds": 1, "refreshSeconds": 5, "bootCheckSeconds": 60, "confirmSeconds": 60,
            "gateways": [{"url": f"https://{self.gateway}", "nodeKey": keys["node"]["publicKey"], "member": "gate",
                          "transactionKey": keys["transaction"]["keyId"]}]}))
        self.device("provision", "--config", folder / "config.json", "--version", "0.1", "--tree", self.tree("0.1"),
                    "--boot-check", "bin/check")
        with open(self.folder / "device.log", "wb") as log:
            process = subprocess.Popen([DEVICE, "boot", "--config", str(folder / "config.json")], stdin=subprocess.DEVNULL,
                                       stdout=subprocess.PIPE, stderr=log)
        process.stdout.close()
        self.addCleanup(process.wait)
        self.addCleanup(process.terminate)

    def device_runs(self, version):
        config = self.folder / "device" / "config.json"
        self.until(f"the device runs {version}", lambda: json.loads(
            self.device("status", "--config", config, "--json")).get("installed", {}).get("version") == version)

    # --- The story

    def test_it(self):
        self.found()
        self.make_device()
        self.stolen_checker()
        self.new_checkers()
        self.stolen_release_key()
        self.other_policy()
        self.member_removed()
        self.audit()

    def stolen_checker(self):
        """North's vote key was stolen: what it signed since counts no more, and an approval falls."""
        before = self.leaf()
        self.first = self.publish("1.0")
        self.vote("north", self.first)
        self.vote("south", self.first)
        self.has_status(self.first, "approved")
        self.device_runs("1.0")

        self.new_member("new-north", ("checker",))
        proposal = self.folder / "north.proposal"
        self.refused("node.proposal.no-key", 2, "--home", self.home("acme"), "member", "change", "north", "--revoke-key", "release",
                     "--out", proposal)
        self.ask("acme", "member", "change", "north", "--revoke-key", "vote", "--last-trusted", before, "--add-key",
                 f"vote={self.home('new-north') / 'keys' / 'vote.pem'}", "--out", proposal)
        # North does not clear its own name, and one voice is no majority.
        self.signed("member", "endorse", proposal, "acme", "north")
        self.refused("ledger.member.unknown-endorser", 4, "--home", self.home("acme"), "member", "submit", proposal)
        self.drop_signature(proposal, "north")
        self.refused("ledger.member.too-few-endorsements", 4, "--home", self.home("acme"), "member", "submit", proposal)
        self.signed("member", "endorse", proposal, "south", "gate")
        # Endorsed is what they saw: another last leaf is another statement.
        forged = self.folder / "forged.proposal"
        self.ask("acme", "member", "change", "north", "--revoke-key", "vote", "--last-trusted", self.leaf(), "--add-key",
                 f"vote={self.home('new-north') / 'keys' / 'vote.pem'}", "--out", forged)
        altered = json.loads(forged.read_text())
        altered["signatures"] = json.loads(proposal.read_text())["signatures"]
        forged.write_text(json.dumps(altered))
        self.refused("ledger.member.bad-endorsement", 4, "--home", self.home("acme"), "member", "submit", forged)
        self.signed("member", "endorse", proposal, "west")
        self.ask("acme", "member", "submit", proposal)
        self.has_status(self.first, "suspended")
        self.until("the vote is gone", lambda: [v["member"] for v in self.release(self.first)["votes"]
                                                if v["verdict"] == "approve"] == ["south"])
        self.refused("ledger.vote.key-revoked", 4, "--home", self.home("north"), "vote", self.first, "approve")
        # A third checker's word restores it.
        self.vote("west", self.first)
        self.has_status(self.first, "approved")

    def drop_signature(self, proposal, member):
        content = json.loads(proposal.read_text())
        content["signatures"] = [one for one in content["signatures"] if one["member"] != member]
        proposal.write_text(json.dumps(content))

    def new_checkers(self):
        """A new checker is admitted, and the next epoch begins; the device knows the old one and follows."""
        self.new_member("east", ("checker",))
        admission = self.folder / "east.proposal"
        self.ask("acme", "member", "propose", self.home("east") / "member", "--out", admission)
        self.signed("member", "endorse", admission, "acme", "south", "west", "gate")
        self.ask("acme", "member", "submit", admission)
        self.until("south knows east", lambda: any(m["id"] == "east" for m in self.ask("south", "members")))
        epoch = self.folder / "epoch.proposal"
        # The number and the members' present keys come from the chain.
        self.ask("south", "epoch", "propose", "checker", "--member", "south", "--member", "west", "--member", "east", "--out",
                 epoch)
        self.assertIn('"epoch"', epoch.read_text())
        # The revoked key and the vendor make no quorum, nor do the new ones for themselves.
        self.signed("epoch", "sign", epoch, "north", "south")
        self.refused("ledger.epoch.revoked-signer", 4, "--home", self.home("acme"), "epoch", "submit", epoch)
        self.drop_signature(epoch, "north")
        self.refused("ledger.epoch.quorum", 4, "--home", self.home("acme"), "epoch", "submit", epoch)
        self.signed("epoch", "sign", epoch, "west")
        self.ask("acme", "epoch", "submit", epoch)
        release = self.publish("2.0")
        self.assertEqual(self.release(release)["checkerEpoch"], 1)
        self.vote("south", release)
        self.vote("west", release)
        self.has_status(release, "approved")
        self.device_runs("2.0")
        self.second = release

    def stolen_release_key(self):
        """A thief publishes with acme's release key; the offline root key takes it back."""
        before = self.leaf()
        bad = self.publish("3.0")
        new_key = self.folder / "new-release.pem"
        self.good("key", "new", new_key, "--passphrase-file", self.passphrase)
        rotation = self.folder / "release-key.proposal"
        self.ask("south", "release-key", "rotate", "acme", "--key", new_key, "--last-trusted", before, "--out", rotation)
        keys = self.home("acme") / "keys"
        sign = ("release-key", "sign", rotation, "--passphrase-file", self.passphrase, "--with")
        # The stolen key does not do it, nor with one checker's help, nor does the transaction key.
        self.good(*sign, keys / "release.pem")
        self.signed("release-key", "consent", rotation, "south")
        self.refused("ledger.rotation.too-few-checkers", 4, "--home", self.home("acme"), "release-key", "submit", rotation)
        self.good(*sign, keys / "transaction.pem")
        self.refused("ledger.rotation.wrong-key", 4, "--home", self.home("acme"), "release-key", "submit", rotation)
        self.drop_signature(rotation, "south")
        self.good(*sign, keys / "root.pem")
        # No majority of members gives the vendor a key past its root key.
        past = self.folder / "past.proposal"
        self.ask("acme", "member", "change", "acme", "--add-key", f"release={new_key}", "--out", past)
        self.signed("member", "endorse", past, "south", "west", "gate")
        self.refused("ledger.member.vendor-key", 4, "--home", self.home("south"), "member", "submit", past)
        # Anybody who governs may bring it: the vendor's own node may be in the thief's hands.
        self.ask("south", "release-key", "submit", rotation)
        self.has_status(bad, "withdrawn")
        self.has_status(self.second, "approved")
        again = self.folder / "again"
        shutil.copytree(self.tree("3.1"), again)
        self.refused("ledger.manifest.unsigned", 4, "--home", self.home("acme"), "release", "publish", "--model", "lamp",
                     "--class", "l1", "--version", "3.1", "--new", again, "--boot-check", "bin/check")
        self.refused("ledger.member.revision", 4, "--home", self.home("south"), "release-key", "submit", rotation)
        # The new key takes the old one's place in the home.
        self.ask("acme", "stop")
        for suffix in (".pem", ".pub"):
            new_key.with_suffix(suffix).replace(keys / f"release{suffix}")
        self.start(self.home("acme"))
        self.until("the peers of acme", lambda: self.ask("acme", "status")["connected"] == len(self.ROLES) - 1)
        release = self.publish("4.0")
        self.vote("south", release)
        self.vote("west", release)
        self.has_status(release, "approved")
        self.device_runs("4.0")

    def other_policy(self):
        proposal = self.folder / "policy.proposal"
        self.assertEqual(self.ask("acme", "policy", "show"), {"revision": 0, "minimumCheckers": 2, "minimumApprovals": 0})
        self.ask("acme", "policy", "propose", "--minimum-approvals", "3", "--out", proposal)
        self.signed("policy", "endorse", proposal, "acme", "gate", "north")
        self.refused("ledger.member.too-few-endorsements", 4, "--home", self.home("acme"), "policy", "submit", proposal)
        self.signed("policy", "endorse", proposal, "south", "west")
        done = self.ask("acme", "policy", "submit", proposal)
        self.assertEqual([one["chain"] for one in done], ["release"])
        self.assertEqual(self.ask("acme", "policy", "show")["minimumApprovals"], 3)
        self.refused("ledger.policy.revision", 4, "--home", self.home("acme"), "policy", "submit", proposal)
        release = self.publish("5.0")
        self.assertEqual((self.release(release)["checkers"], self.release(release)["required"]), (3, 3))

    def member_removed(self):
        proposal = self.folder / "removal.proposal"
        self.ask("acme", "member", "remove", "north", "--out", proposal)
        self.signed("member", "endorse", proposal, "acme", "south", "west", "gate")
        self.ask("acme", "member", "submit", proposal)
        self.until("north is out", lambda: not any(m["roles"] for m in self.ask("acme", "members") if m["id"] == "north"))
        # Its word is worth nothing now.
        change = self.folder / "late.proposal"
        self.ask("acme", "member", "change", "gate", "--name", "Gate", "--out", change)
        self.signed("member", "endorse", change, "acme", "south", "west", "north")
        self.refused("ledger.member.unknown-endorser", 4, "--home", self.home("acme"), "member", "submit", change)

    def audit(self):
        """One device's history, for somebody without a node."""
        self.assertEqual(self.ask("acme", "offences"), [])
        file = self.folder / "lamp.0.audit"
        self.refused("cli.audit.device", 2, "--home", self.home("acme"), "audit", "lamp", "--out", file)
        self.refused("node.audit.nothing", 3, "--home", self.home("acme"), "audit", "7", "--model", "lamp", "--out", file)
        self.refused("node.audit.nothing", 3, "--home", self.home("west"), "audit", "lamp.0", "--out", file)
        self.assertFalse(file.exists())

        def complete():
            self.ask("acme", "audit", "0", "--model", "lamp", "--out", file)
            report = self.good("verify", file)
            return report if len(report["acknowledgements"]) == 3 else None

        report = self.until("three acknowledgements on the chain", complete)
        self.assertEqual([(a["deliveredBy"], a["gateway"], a["positive"]) for a in report["acknowledgements"]],
                         [("gate", "gate", True)] * 3)
        self.assertEqual({a["device"] for a in report["acknowledgements"]}, {0})
        self.assertEqual(sorted(t["version"] for r in report["releases"] for t in r["targets"]), ["1.0", "2.0", "4.0"])
        people = self.run_it("verify", file)
        self.assertEqual((people.returncode, people.stdout.count("given by  gate")), (0, 3), people.stdout)
        # An exporter may leave a revocation out: nothing says that there was none.
        self.assertEqual([a["revoked"] for a in report["acknowledgements"]], [None] * 3)
        self.assertEqual(people.stdout.count("not proven whether revoked"), 3, people.stdout)
        good = file.read_bytes()
        for at in range(0, len(good), max(1, len(good) // 40)):
            file.write_bytes(good[:at] + bytes([good[at] ^ 1]) + good[at + 1:])
            done = self.run_it("--json", "verify", file)
            self.assertNotEqual(done.returncode, 0, f"byte {at} was altered unnoticed")

    def test_a_root_key(self):
        """The present root key, the new one and a quorum of the checkers sign; less is refused, and so is the same again."""
        self.found()
        fresh, proposal = self.folder / "new-root.pem", self.folder / "root-key.proposal"
        self.ask("acme", "key", "new", fresh, "--passphrase-file", self.passphrase)
        self.ask("acme", "root-key", "rotate", "acme", "--key", fresh, "--out", proposal)
        submit = ("--home", self.home("acme"), "root-key", "submit", proposal)
        self.good("root-key", "sign", proposal, "--with", self.home("acme") / "keys" / "root.pem", "--passphrase-file",
                  self.passphrase)
        self.refused("ledger.rotation.bad-signature", 4, *submit)
        self.good("root-key", "sign", proposal, "--with", fresh, "--passphrase-file", self.passphrase)
        self.signed("root-key", "consent", proposal, "north")
        self.refused("ledger.rotation.too-few-checkers", 4, *submit)
        self.signed("root-key", "consent", proposal, "south")
        self.assertEqual({one["chain"] for one in self.good(*submit)}, {"release", "delivery"})
        keys = next(one for one in self.ask("acme", "members") if one["id"] == "acme")["keys"]
        self.assertEqual(sorted(key["revoked"] for key in keys if key["purpose"] == "root"), [False, True])
        self.refused("ledger.member.revision", 4, *submit)


if __name__ == "__main__":
    DEVICE = str(pathlib.Path(sys.argv.pop(2)).absolute())
    program.main(sys.argv)
