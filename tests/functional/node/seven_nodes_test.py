# SPDX-License-Identifier: GPL-3.0-or-later
"""Seven validators' nodes and a gateway's, real processes over loopback, killed without warning and started again at random
while all their members work, on both chains: nothing that was acknowledged is lost, and in the end all are equal. Two minutes
long; QUORATE_CHAOS_SECONDS asks for a longer run."""

import json
import os
import random
import signal
import sys
import threading
import time

import program
from program import ProgramTest


class SevenNodes(ProgramTest):
    SECONDS = int(os.environ.get("QUORATE_CHAOS_SECONDS", "120"))
    LEAST_KILLS = 12
    LEAST_ACKNOWLEDGED = 3 * SECONDS
    LEAST_GOVERNED = 2
    MEMBERS = ["acme", "bolt", "cord", "dial", "edge", "flux", "gear"]
    GATEWAY = "hub"
    ALL = [*MEMBERS, GATEWAY]
    MOST_DOWN = 2   # of seven validators: a quorum of five stays

    def home(self, member):
        return self.folder / member

    def ask(self, member, *words, **options):
        return self.good("--home", self.home(member), *words, **options)

    def found(self):
        files = []
        for member in self.ALL:
            wanted = ("gateway",) if member == self.GATEWAY else ("vendor", "checker", "validator")
            roles = (word for role in wanted for word in ("--role", role))
            files.append(self.ask(member, "member", "new", "--id", member, "--passphrase-file", self.passphrase,
                                  *roles)["file"])
        genesis = self.folder / "the-genesis"
        self.good("genesis", "new", "--name", "Seven", "--out", genesis, "--turn", "200",
                  *(word for file in files for word in ("--member", file)))
        listens = {}
        for member in self.ALL:
            self.ask(member, "genesis", "install", genesis)
            config = json.loads((self.home(member) / "config.json").read_text())
            config["swarm"]["allowSharedAddress"] = True
            (self.home(member) / "config.json").write_text(json.dumps(config))
            listens[member] = config["listen"]
        for member in self.ALL:
            for other in self.ALL:
                if other != member:
                    self.ask(member, "peer", "add", other, listens[other])

    def work(self, member):
        """Makes models, one after the other. What was answered is acknowledged; what was not may have happened or not."""
        number = 0
        while not self.ending.is_set():
            number += 1
            model = f"{member}-{number}"
            done = self.run_it("--json", "--home", self.home(member), "model", "set", model, "--class", "rev-a")
            if done.returncode == 0:
                self.acknowledged[model] = json.loads(done.stdout)
            else:
                self.unanswered.append(done.stderr)
                self.ending.wait(0.2)   # its node is down: no reason to start processes all the time

    @staticmethod
    def drafted_from_old_state(done):
        """Whether the chain has a later record than the one that is offered: the node that drafted it was behind. A chain that
        is itself behind asks for an earlier one, and may take it later."""
        error = json.loads(done.stderr)["error"]
        if error["code"] != "ledger.member.revision":
            return False
        offered, wanted = map(int, error["context"].split(" instead of "))
        return offered < wanted

    def govern(self):
        """Gives a member another name, again and again: each change stands on the release chain and on the delivery chain."""
        dice = random.Random(self.seed + 1)
        number = 0
        while not self.ending.is_set():
            number += 1
            change = self.folder / f"change-{number}"
            secret = ("--passphrase-file", self.passphrase)
            steps = [("acme", "member", "change", "gear", "--name", f"Gear {number}", "--out", change),
                     *((member, "member", "endorse", change, *secret) for member in self.MEMBERS[:4]),
                     (dice.choice(self.MEMBERS), "member", "submit", change)]   # any member's node takes it
            # The same again until both chains have it: one that stood on the release chain alone would part the two. Only what
            # neither chain can ever take is drafted anew.
            while steps and not self.ending.is_set():
                member, *words = steps[0]
                done = self.run_it("--json", "--home", self.home(member), *words)
                if done.returncode == 0:
                    steps.pop(0)
                else:
                    self.unanswered.append(done.stderr)
                    self.ending.wait(0.2)   # its node is down
                    if words[1] == "submit" and self.drafted_from_old_state(done):
                        break
            if not steps:
                self.governed.append({one["chain"]: one["id"] for one in json.loads(done.stdout) if one["id"]})

    def kill_and_restart(self):
        dice = random.Random(self.seed)
        down = []
        kills = 0
        begin = time.monotonic()
        while (time.monotonic() < begin + self.SECONDS or kills < self.LEAST_KILLS or
               len(self.acknowledged) < self.LEAST_ACKNOWLEDGED):
            self.assertLess(time.monotonic(), begin + self.SECONDS + 300, f"{len(self.acknowledged)} acknowledged, last failure: "
                            f"{self.unanswered[-1:]}")
            time.sleep(dice.uniform(0.2, 1.0))
            member = dice.choice(self.ALL)
            if member in down:
                down.remove(member)
                self.running[member] = self.start(self.home(member))[0]
            elif len(down) < self.MOST_DOWN:
                self.running[member].kill()
                self.running[member].wait()
                down.append(member)
                kills += 1
        seconds = time.monotonic() - begin
        for member in down:
            self.running[member] = self.start(self.home(member))[0]
        return kills, seconds

    def heads(self, member):
        """Of both chains."""
        heads = {chain["chain"]: {key: chain[key] for key in ("height", "settledHeight", "tip", "logSize", "logRoot", "stateRoot")}
                 for chain in self.ask(member, "chain")}
        self.assertEqual(set(heads), {"release", "delivery"})
        return heads

    def settled(self, member, transaction):
        done = self.run_it("--json", "--home", self.home(member), "tx", transaction)
        found = json.loads(done.stdout) if done.returncode == 0 else {"settled": False}
        return found if found["settled"] else None

    def test_it(self):
        self.seed = int(os.environ.get("QUORATE_CHAOS_SEED", random.randrange(10**6)))
        print(f"again with QUORATE_CHAOS_SEED={self.seed}", flush=True)
        self.found()
        self.running = {member: self.start(self.home(member))[0] for member in self.ALL}
        for member in self.ALL:
            self.until(f"peers of {member}", lambda m=member: self.ask(m, "status")["connected"] == len(self.ALL) - 1)
        self.acknowledged, self.governed, self.unanswered, self.ending = {}, [], [], threading.Event()
        workers = [threading.Thread(target=self.work, args=(member,)) for member in self.MEMBERS]
        workers.append(threading.Thread(target=self.govern))
        for worker in workers:
            worker.start()
        try:
            kills, seconds = self.kill_and_restart()
            acknowledged = len(self.acknowledged)
            # What was begun between kills comes to its end when they stop.
            self.until("changes on both chains", lambda: len(self.governed) >= self.LEAST_GOVERNED or
                       print(self.unanswered[-1:], flush=True))
        finally:
            self.ending.set()
            for worker in workers:
                worker.join()
        # Liveness: with all of them there again, one more settles.
        self.ask("gear", "model", "set", "the-last", "--class", "rev-a")
        print(f"{kills} kills, {len(self.acknowledged)} models and {len(self.governed)} changes on both chains acknowledged, "
              f"{len(self.unanswered)} without an answer; {acknowledged / seconds:.1f} transactions/s between kills", flush=True)
        wanted = set(self.acknowledged) | {"the-last"}
        models = {}
        for member in self.ALL:
            def all_there(m=member):
                models[m] = json.dumps(self.ask(m, "models"), sort_keys=True)
                return wanted <= {model["id"] for model in json.loads(models[m])}
            self.until(f"everything at {member}", all_there)
            for change in self.governed:
                # A chain that had it already, from a try whose answer was lost, names no transaction.
                self.assertLessEqual(set(change), {"release", "delivery"})
                for chain, transaction in change.items():
                    found = self.until(f"{transaction} at {member}", lambda m=member, t=transaction: self.settled(m, t))
                    self.assertEqual(found["chain"], chain)
        # Equal to the last byte: tip, log and state.
        self.until("equal heads", lambda: len({json.dumps(self.heads(m), sort_keys=True) for m in self.ALL}) == 1)
        self.assertEqual(len(set(models.values())), 1)
        for member in self.ALL:
            self.assertIsNone(self.running[member].poll(), f"{member} ended by itself")
            self.running[member].send_signal(signal.SIGTERM)


if __name__ == "__main__":
    program.main(sys.argv)
