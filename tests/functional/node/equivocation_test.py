# SPDX-License-Identifier: GPL-3.0-or-later
"""One member's keys run in two nodes at once, real processes both: they seal the same turn twice, whoever sees both blocks
puts the proof on the chain, and every honest node shows it; the node that saw them alarms."""

import json
import shutil
import socket
import sys

import program
from program import ProgramTest


class Equivocation(ProgramTest):
    MEMBERS = ["acme", "north", "south", "west"]

    def home(self, member):
        return self.folder / member

    def ask(self, member, *words, **options):
        return self.good("--home", self.home(member), *words, **options)

    def found(self):
        files = [self.ask(member, "member", "new", "--id", member, "--passphrase-file", self.passphrase,
                          *(word for role in ("vendor", "checker", "validator") for word in ("--role", role)))["file"]
                 for member in self.MEMBERS]
        genesis = self.folder / "the-genesis"
        self.good("genesis", "new", "--name", "Twins", "--out", genesis, "--turn", "200",
                  *(word for file in files for word in ("--member", file)))
        listens = {}
        for member in self.MEMBERS:
            self.ask(member, "genesis", "install", genesis)
            path = self.home(member) / "config.json"
            config = json.loads(path.read_text())
            config["swarm"]["allowSharedAddress"] = True
            path.write_text(json.dumps(config))
            listens[member] = config["listen"]
        for member in ("acme", "north", "south"):
            for other in ("acme", "north", "south"):
                if other != member:
                    self.ask(member, "peer", "add", other, listens[other])
        # The twin has the same keys, and addresses of its own. Each of the two knows two of the honest nodes.
        shutil.copytree(self.home("west"), self.home("twin"))
        path = self.home("twin") / "config.json"
        config = json.loads(path.read_text())
        config["listen"] = config["swarm"]["listen"] = "127.0.0.1:0"
        path.write_text(json.dumps(config))
        for node, others in (("west", ("acme", "south")), ("twin", ("north", "south"))):
            for other in others:
                self.ask(node, "peer", "add", other, listens[other])

    def offences_at_south(self):
        """After one more transaction, for which somebody seals a block."""
        self.number += 1
        self.ask("acme", "model", "set", f"model-{self.number}", "--class", "rev-a")
        return self.ask("south", "offences")

    def alerts(self, member):
        """As the console shows them, from the node's socket."""
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as door:
            door.settimeout(30)
            door.connect(str(self.home(member) / "control"))
            door.sendall(b'{"id": 1, "method": "snapshot", "params": {"parts": ["alerts"]}}\n')
            with door.makefile() as lines:
                answer = next(said for said in map(json.loads, lines) if said.get("id") == 1)
        return answer["result"]["alerts"]

    def alarms(self, running):
        return [alert for node in running for alert in self.alerts(node) if alert["code"] == "alert.equivocation"]

    def test_it(self):
        self.found()
        running = {member: self.start(self.home(member))[0] for member in (*self.MEMBERS, "twin")}
        self.until("peers", lambda: all(self.ask(m, "status")["connected"] >= 2 for m in ("acme", "north", "south")))
        self.number = 0
        found = self.until("the offence at south", self.offences_at_south, limit=240)
        self.assertEqual({one["member"] for one in found}, {"west"}, found)
        self.assertTrue(all(one["first"] != one["second"] for one in found))
        for member in ("acme", "north"):
            self.until(f"the same at {member}", lambda m=member: any(
                one["first"] == found[0]["first"] for one in self.ask(m, "offences")))
        # Whose node saw both blocks reported them, and alarms; it may be the member's own.
        self.until("an alarm", lambda: self.alarms(running))
        for statement in self.alarms(running)[0]["statements"]:
            self.assertEqual(statement["signer"], "west")
            self.assertRegex(statement["decoded"], r"(?m)^payload:\n(  [a-z-]+: \S+\n)+signature: [0-9a-f]{128}$")
        people = self.run_it("--home", self.home("south"), "offences")
        self.assertIn("west", people.stdout)
        for member, process in running.items():
            if member not in ("west", "twin"):
                self.assertIsNone(process.poll(), f"{member} ended by itself")


if __name__ == "__main__":
    program.main(sys.argv)
