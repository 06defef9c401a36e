# SPDX-License-Identifier: GPL-3.0-or-later
"""What members do beside the ledger, with the real programs: a question is asked, answered and closed; a transfer is stopped,
also over a restart, and goes on; what waits for a block is told to the peers again and is in one once a validator is back."""

import json
import os
import sys

import program
from program import ProgramTest


class Steering(ProgramTest):
    ROLES = {"acme": ("vendor",), "north": ("checker",), "seal": ("validator",)}

    def home(self, member):
        return self.folder / member

    def ask(self, member, *words, **options):
        return self.good("--home", self.home(member), *words, **options)

    def found(self):
        files = [self.ask(member, "member", "new", "--id", member, "--passphrase-file", self.passphrase,
                          *(word for role in roles for word in ("--role", role)))["file"] for member, roles in self.ROLES.items()]
        genesis = self.folder / "the-genesis"
        made = self.good("genesis", "new", "--name", "Three", "--out", genesis, "--turn", "100", "--hide-votes",
                         *(word for file in files for word in ("--member", file)))
        self.assertTrue(made["hiddenVotes"])
        for member in self.ROLES:
            self.ask(member, "genesis", "install", genesis)
            path = self.home(member) / "config.json"
            config = json.loads(path.read_text())
            config["swarm"]["allowSharedAddress"] = True
            path.write_text(json.dumps(config))
        # Everybody knows everybody: each pair is connected whoever starts last.
        listen = {member: json.loads((self.home(member) / "config.json").read_text())["listen"] for member in self.ROLES}
        for member in self.ROLES:
            for other in self.ROLES:
                if other != member:
                    self.ask(member, "peer", "add", other, listen[other])
        self.running = {member: self.start(self.home(member))[0] for member in self.ROLES}
        self.connected()

    def connected(self, but=()):
        for member in self.ROLES:
            if member not in but:
                self.until(f"the peers of {member}", lambda m=member: self.ask(m, "status")["connected"] == len(self.ROLES) - 1 - len(but))

    def stop(self, member):
        self.ask(member, "stop")
        self.running[member].wait(60)

    def again(self, member):
        self.running[member] = self.start(self.home(member))[0]
        self.connected()

    def transfer(self, member, root):
        return next((t for t in self.ask(member, "transfers") if t["root"] == root), None)

    def question(self, member):
        return next(iter(self.ask(member, "question", "list")), None)

    def test_it(self):
        self.found()
        self.ask("acme", "model", "set", "lamp", "--class", "l1")
        image = self.folder / "image"
        image.write_bytes(os.urandom(200_000))
        release = self.ask("acme", "release", "publish", "--model", "lamp", "--class", "l1", "--version", "1", "--new", image)["release"]
        self.until("the release at north", lambda: [r for r in self.ask("north", "release", "list") if r["id"] == release])

        # The vendor is asked, answers, and who asked closes it.
        self.ask("north", "question", "ask", "lamp@1", "Why does it open a port?", "--subject", "A port")
        asked = self.until("the question at acme", lambda: self.question("acme"))
        self.assertEqual((asked["member"], asked["text"], asked["closed"]), ("north", "Why does it open a port?", False))
        self.ask("acme", "question", "answer", asked["id"], "For the metering protocol.")
        answered = self.until("the answer at north", lambda: (q := self.question("north"))["answers"] and q)
        self.assertEqual(answered["answers"][0]["text"], "For the metering protocol.")
        self.ask("north", "question", "answer", asked["id"], "Thanks.", "--close")
        self.until("it is closed at acme", lambda: self.question("acme")["closed"])

        # A transfer that was stopped stays so, also after a restart.
        root = self.until("the payload at acme", lambda: next((t["root"] for t in self.ask("acme", "transfers") if t["state"] == "seeding"), None))
        self.until("the payload at north", lambda: (t := self.transfer("north", root)) and t["state"] == "seeding")
        self.assertEqual(self.ask("acme", "transfer", "stop", root)["state"], "paused")
        self.stop("acme")
        self.again("acme")
        self.until("it is stopped still", lambda: (t := self.transfer("acme", root)) and t["state"] == "paused")
        self.ask("acme", "transfer", "start", root)
        self.until("it goes on", lambda: self.transfer("acme", root)["state"] == "seeding")

        # Without a validator an act waits; peers are told of it again, and it is in a block once the validator is back.
        self.stop("seal")
        self.connected(but=("seal",))
        act = self.in_background("acme", "model", "set", "sign", "--class", "s1")
        mine = self.until("it waits", lambda: [t for t in self.ask("acme", "pool", "release") if t["mine"]])
        self.assertEqual(len(mine), 1)
        self.assertEqual(self.ask("acme", "rebroadcast")["told"], 1)
        self.assertEqual(self.ask("acme", "rebroadcast", mine[0]["id"])["told"], 1)
        self.assertIsNone(act.poll())
        self.again("seal")
        self.assertEqual(act.wait(120), 0)
        self.assertEqual(self.ask("acme", "rebroadcast")["told"], 0)


if __name__ == "__main__":
    program.main(sys.argv)
