# SPDX-License-Identifier: GPL-3.0-or-later
"""One bit of a table of a node's store flips while it is stopped: it does not start and names the file; quorated repair
builds what is intact anew; started again, the node fetches the rest from its peers and is their equal, and signs again."""

import json
import shutil
import signal
import sys

import program
from program import ProgramTest


class Repair(ProgramTest):
    MEMBERS = ["acme", "bolt", "cord", "dial"]
    VICTIM = "dial"
    FOOTER = 48   # bytes at the end of a LevelDB table; its index stands before them

    def home(self, member):
        return self.folder / member

    def ask(self, member, *words, **options):
        return self.good("--home", self.home(member), *words, **options)

    def found(self):
        files = [self.ask(member, "member", "new", "--id", member, "--role", "vendor", "--role", "checker", "--role", "validator",
                          "--passphrase-file", self.passphrase)["file"] for member in self.MEMBERS]
        genesis = self.folder / "the-genesis"
        self.good("genesis", "new", "--name", "Four", "--out", genesis, "--turn", "200",
                  *(word for file in files for word in ("--member", file)))
        listens = {}
        for member in self.MEMBERS:
            self.ask(member, "genesis", "install", genesis)
            config = json.loads((self.home(member) / "config.json").read_text())
            config["swarm"]["allowSharedAddress"] = True
            (self.home(member) / "config.json").write_text(json.dumps(config))
            listens[member] = config["listen"]
        for member in self.MEMBERS:
            for other in self.MEMBERS:
                if other != member:
                    self.ask(member, "peer", "add", other, listens[other])

    def heads(self, member):
        return {chain["chain"]: {key: chain[key] for key in ("settledHeight", "tip", "logSize", "logRoot", "stateRoot")}
                for chain in self.ask(member, "chain")}

    def equal_heads(self):
        return len({json.dumps(self.heads(member), sort_keys=True) for member in self.MEMBERS}) == 1

    def stop(self, member):
        process = self.running.pop(member)
        process.send_signal(signal.SIGTERM)
        self.assertEqual(process.wait(30), 0)

    def start_all(self, *members):
        for member in members:
            self.running[member] = self.start(self.home(member))[0]

    def work(self, names):
        for name in names:
            self.ask("acme", "model", "set", name, "--class", "rev-a")

    def flip_a_bit(self, place):
        """In the release chain's largest table; `place` tells where, of its size."""
        tables = sorted(self.home(self.VICTIM).glob("**/release/*.ldb"), key=lambda path: path.stat().st_size)
        self.assertTrue(tables, "no table was written")
        content = bytearray(tables[-1].read_bytes())
        content[place(len(content))] ^= 0x10
        tables[-1].write_bytes(content)
        return tables[-1]

    def repair(self, damaged):
        repaired = {one["store"]: one for one in self.ask(self.VICTIM, "repair")}
        self.assertTrue(repaired["delivery"]["sound"] and repaired["node"]["sound"])
        release = repaired["release"]
        self.assertFalse(release["sound"])
        self.assertIn(damaged.name, release["damage"])
        self.assertTrue((self.folder / release["kept"] / damaged.name).is_file())
        print(f"{release['damage']}: built anew to height {release['height']}", flush=True)
        return release

    def test_it(self):
        self.found()
        self.running = {}
        self.start_all(*self.MEMBERS)
        self.work(f"before-{number}" for number in range(30))
        self.until("equal heads before", self.equal_heads)
        # What is in the log of a store becomes a table when it is opened.
        self.stop(self.VICTIM)
        self.start_all(self.VICTIM)
        self.until("equal heads after a restart", self.equal_heads)
        self.stop(self.VICTIM)
        height = self.heads("acme")["release"]["settledHeight"]
        self.work(f"meanwhile-{number}" for number in range(5))   # three of four are a quorum

        # Its index is read whenever the table is.
        damaged = self.flip_a_bit(lambda size: size - self.FOOTER - 8)
        context = self.refused("store.corrupt", 9, "--home", self.home(self.VICTIM), "run", "--passphrase-file", self.passphrase)
        self.assertIn(damaged.name, json.dumps(context))
        repaired = self.repair(damaged)
        self.assertLess(repaired["height"], height)
        self.start_all(self.VICTIM)
        self.until("equal heads after the repair", self.equal_heads)
        self.assertIn("meanwhile-4", json.dumps(self.ask(self.VICTIM, "models")))

        # What is damaged may not be read for long; repair reads all of it.
        self.stop(self.VICTIM)
        shutil.rmtree(self.folder / repaired["kept"])
        self.repair(self.flip_a_bit(lambda size: size // 2))
        self.start_all(self.VICTIM)
        self.until("equal heads after the second repair", self.equal_heads)

        # It votes again: without another validator, three with it among them are the quorum.
        self.stop("bolt")
        self.ask("acme", "model", "set", "afterwards", "--class", "rev-a")
        self.until("the last at the repaired node", lambda: "afterwards" in json.dumps(self.ask(self.VICTIM, "models")))


if __name__ == "__main__":
    program.main(sys.argv)
