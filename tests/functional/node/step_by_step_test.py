# SPDX-License-Identifier: GPL-3.0-or-later
"""A consortium founded in single steps, as organisations on their own machines would; then it admits a member, changes its
checkers, and lets a follower in."""

import json
import sys

import program
from program import ProgramTest


class StepByStep(ProgramTest):
    ROLES = {"acme": ("vendor", "validator"), "north": ("checker", "validator"), "south": ("checker",)}

    def home(self, member):
        return self.folder / member

    def ask(self, member, *words, **options):
        return self.good("--home", self.home(member), *words, **options)

    def new_member(self, member, roles):
        return self.ask(member, "member", "new", "--id", member, "--passphrase-file", self.passphrase,
                        *(word for role in roles for word in ("--role", role)))

    def share_one_address(self, member):
        config = json.loads((self.home(member) / "config.json").read_text())
        config["swarm"]["allowSharedAddress"] = True
        (self.home(member) / "config.json").write_text(json.dumps(config))

    def listen(self, member):
        return json.loads((self.home(member) / "config.json").read_text())["listen"]

    def found(self):
        files = [self.new_member(member, roles)["file"] for member, roles in self.ROLES.items()]
        genesis = self.folder / "the-genesis"
        made = self.good("genesis", "new", "--name", "Three", "--out", genesis, "--turn", "100",
                         *(word for file in files for word in ("--member", file)))
        self.assertEqual(self.good("genesis", "check", genesis)["consortium"], made["consortium"])
        self.refused("base.file.exists", 6, "genesis", "new", "--name", "Three", "--out", genesis,
                     *(word for file in files for word in ("--member", file)))
        for member in self.ROLES:
            self.ask(member, "genesis", "install", genesis)
            self.share_one_address(member)
        for member in self.ROLES:
            for other in self.ROLES:
                if other != member:
                    self.ask(member, "peer", "add", other, self.listen(other))
        return genesis

    def roles_of(self, asked, member):
        return next((sorted(m["roles"]) for m in self.ask(asked, "members") if m["id"] == member), None)

    def peer_of(self, asked, member):
        return next((p for p in self.ask(asked, "peers") if p["member"] == member), None)

    def steer_peers(self):
        """An operator's orders about a peer: they hold at once, and the running node says so."""
        self.assertTrue(self.peer_of("acme", "south")["added"])
        self.ask("acme", "peer", "ban", "south", "--hours", "2")
        self.until("the ban", lambda: not self.peer_of("acme", "south")["connected"])
        banned = self.peer_of("acme", "south")
        self.assertEqual(banned["reason"], "net.banned-here")
        self.assertIsNotNone(banned["bannedUntil"])
        self.ask("acme", "peer", "pardon", banned["fingerprint"])
        self.until("the pardon", lambda: self.peer_of("acme", "south")["connected"])
        self.ask("acme", "peer", "disconnect", "south")
        self.until("the way back", lambda: self.peer_of("acme", "south")["connected"])
        self.ask("acme", "peer", "remove", "south")
        self.assertNotIn("south", (self.home("acme") / "config.json").read_text())
        # The other still knows our address.
        self.until("the other's call", lambda: (self.peer_of("acme", "south") or {}).get("connected"))
        self.assertFalse(self.peer_of("acme", "south")["added"])
        self.refused("node.peer.unknown", 3, "--home", self.home("acme"), "peer", "ban", "nobody")
        self.refused("node.peer.self", 2, "--home", self.home("acme"), "peer", "ban", "acme")
        self.ask("acme", "peer", "add", "south", self.listen("south"))

    def test_it(self):
        genesis = self.found()
        for member in self.ROLES:
            self.start(self.home(member))
        for member in self.ROLES:
            self.until(f"peers of {member}", lambda m=member: self.ask(m, "status")["connected"] == 2)
        self.steer_peers()
        self.ask("acme", "model", "set", "sensor", "--class", "s1")

        # A new checker: its record, endorsements of a majority, one submits.
        self.new_member("west", ("checker",))
        proposal = self.folder / "west.proposal"
        self.ask("acme", "member", "propose", self.home("west") / "member", "--out", proposal)
        self.refused("ledger.member.too-few-endorsements", 4, "--home", self.home("acme"), "member", "submit", proposal)
        for member in ("acme", "north", "south"):
            self.ask(member, "member", "endorse", proposal, "--passphrase-file", self.passphrase)
        done = self.ask("acme", "member", "submit", proposal)
        self.assertEqual([one["chain"] for one in done], ["release", "delivery"])
        for member in self.ROLES:
            self.until(f"west known to {member}", lambda m=member: self.roles_of(m, "west") == ["checker"])

        # Its node starts with the genesis, which does not list it, follows, and finds itself a member.
        self.refused("node.genesis.other-member", 2, "--home", self.home("west"), "genesis", "install", genesis)
        self.ask("west", "genesis", "install", genesis, "--later")
        self.share_one_address("west")
        self.ask("west", "peer", "add", "acme", self.listen("acme"))
        self.start(self.home("west"))
        self.until("west knows itself", lambda: self.roles_of("west", "west") == ["checker"])

        # The next epoch of checkers, signed by a quorum of the present one.
        epoch = self.folder / "epoch.proposal"
        self.ask("north", "epoch", "propose", "checker", "--number", "1", "--member", "north", "--member", "south",
                 "--member", self.home("west") / "member", "--out", epoch)
        self.ask("north", "epoch", "sign", epoch, "--passphrase-file", self.passphrase)
        self.refused("ledger.epoch.quorum", 4, "--home", self.home("acme"), "epoch", "submit", epoch)
        self.ask("south", "epoch", "sign", epoch, "--passphrase-file", self.passphrase)
        self.ask("acme", "epoch", "submit", epoch)
        target = self.folder / "target"
        target.write_bytes(b"software" * 2000)
        release = self.ask("acme", "release", "publish", "--model", "sensor", "--class", "s1", "--version", "1.0",
                           "--new", target)["release"]
        view = self.ask("acme", "release", "show", release)
        self.assertEqual((view["checkers"], view["required"], view["checkerEpoch"]), (3, 2, 1))
        self.assertEqual([vote["member"] for vote in view["votes"]], ["north", "south", "west"])

        self.follower(genesis, release)

    def follower(self, genesis, release):
        """A node without a role: it needs the genesis, a peer, and a member that admits its key."""
        made = self.good("--home", self.home("guest"), "member", "new", "--follower", "--passphrase-file", self.passphrase)
        # An invitation has the genesis and where a member listens; its words are compared by voice.
        invitation = self.folder / "invitation"
        made_link = self.ask("acme", "invitation", "make", invitation)["link"]
        self.assertTrue(made_link.startswith("quorate:join?consortium="))
        installed = self.ask("guest", "genesis", "install", invitation)
        self.assertEqual(installed["words"], self.good("genesis", "show", genesis)["words"])
        self.assertEqual(len(installed["words"].split()), 12)
        self.share_one_address("guest")
        self.ask("acme", "peer", "admit", made["nodeKey"])
        self.ask("acme", "stop")
        self.start(self.home("acme"))
        applied = self.folder / "applied"
        self.start(self.home("guest"), "follow", "--apply", applied, "--model", "sensor", "--class", "s1")
        self.until("the release at the guest", lambda: any(r["id"] == release for r in self.ask("guest", "release", "list")))
        self.refused("node.key.absent", 10, "--home", self.home("guest"), "vote", release, "approve")
        self.assertFalse((applied / "current").exists())
        for member in ("north", "south"):
            self.until(f"the release at {member}", lambda m=member: any(r["id"] == release for r in
                                                                       self.ask(m, "release", "list")))
            self.ask(member, "vote", release, "approve")
        self.until("the software at the guest", (applied / "current").exists)
        self.assertEqual((applied / "current").read_bytes(), (self.folder / "target").read_bytes())


if __name__ == "__main__":
    program.main(sys.argv)
