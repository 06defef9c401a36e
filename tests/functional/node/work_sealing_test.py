# SPDX-License-Identifier: GPL-3.0-or-later
"""A consortium whose blocks are found by work, with real processes: votes settle what work proposes, a node that is killed loses
nothing, and a release goes its whole way. Without votes all stays probable, and nothing is released."""

import json
import signal
import sys

import program
from program import ProgramTest

ROLES = {"acme": ("vendor", "validator"), "north": ("checker", "validator"), "gate": ("gateway", "validator")}


class WorkSealing(ProgramTest):
    def home(self, member):
        return self.folder / member

    def ask(self, member, *words, **options):
        return self.good("--home", self.home(member), *words, **options)

    def found(self, *how):
        files = []
        for member, roles in ROLES.items():
            files.append(self.ask(member, "member", "new", "--id", member, "--passphrase-file", self.passphrase,
                                  *(word for role in roles for word in ("--role", role)),
                                  *(("--gateway", "127.0.0.1:0") if "gateway" in roles else ()))["file"])
        genesis = self.folder / "the-genesis"
        made = self.good("genesis", "new", "--name", "Three", "--out", genesis, "--turn", "300", "--sealing", "work",
                         "--difficulty", "64", *how, *(word for file in files for word in ("--member", file)))
        self.assertEqual(made["engine"]["sealing"], "work")
        listens = {}
        for member in ROLES:
            self.ask(member, "genesis", "install", genesis)
            config = json.loads((self.home(member) / "config.json").read_text())
            config["swarm"]["allowSharedAddress"] = True
            (self.home(member) / "config.json").write_text(json.dumps(config))
            listens[member] = config["listen"]
        for member in ROLES:
            for other in ROLES:
                if other != member:
                    self.ask(member, "peer", "add", other, listens[other])
        self.running = {member: self.start(self.home(member))[0] for member in ROLES}
        for member in ROLES:
            self.until(f"peers of {member}", lambda m=member: self.ask(m, "status")["connected"] == 2)

    def head(self, member):
        return next(chain for chain in self.ask(member, "chain") if chain["chain"] == "release")

    def image(self, version):
        path = self.folder / f"image-{version}"
        path.write_bytes(b"firmware " + version.encode() * 5000)
        return path

    def release(self, member, identity):
        return next((one for one in self.ask(member, "release", "list") if one["id"] == identity), None)

    def test_votes_settle_what_work_proposes(self):
        self.found()
        self.ask("acme", "model", "set", "lamp", "--class", "l1")
        head = self.head("acme")
        self.assertEqual((head["sealing"], head["settles"]), ("work", True))
        bom = self.folder / "bom.json"
        bom.write_text('{"bomFormat": "CycloneDX", "specVersion": "1.5", "components": []}')
        identity = self.ask("acme", "release", "publish", "--model", "lamp", "--class", "l1", "--version", "1.0", "--new",
                            self.image("1.0"), "--document", f"sbom.cyclonedx={bom}")["release"]

        # One is killed in the middle, and catches up with what the others settled meanwhile. Two of three are no quorum of
        # validators, so that nothing was settled without it.
        self.running["gate"].kill()
        self.running["gate"].wait()
        self.running["gate"] = self.start(self.home("gate"))[0]
        self.until("the release at north", lambda: self.release("north", identity))
        self.ask("north", "vote", identity, "approve")
        for member in ROLES:
            self.until(f"approved at {member}", lambda m=member: (self.release(m, identity) or {}).get("status") == "approved"
                       and self.release(m, identity)["settled"])
        self.assertEqual([one["kind"] for one in self.release("acme", identity)["documents"]], ["sbom.cyclonedx"])
        self.until("equal heads", lambda: len({json.dumps({key: self.head(m)[key] for key in ("logSize", "logRoot")})
                                               for m in ROLES}) == 1)
        self.until("one settled chain", lambda: all(self.head(m)["settledHeight"] > 0 for m in ROLES))

        # A transaction's place under the validators' checkpoint.
        made = self.ask("acme", "model", "set", "bulb", "--class", "b1")
        proof = self.until("a checkpoint of it", lambda: self.proof("acme", made["id"]))
        self.assertTrue(proof["verified"])
        self.assertIn("quorate/", proof["checkpoint"])

        # A report with its evidence, checked by somebody without a node; neither may be altered.
        evidence, report = self.folder / "audit.evidence", self.folder / "audit.json"
        (self.folder / "findings").write_text('{"title": "The first release", "devices": 0}')
        self.ask("acme", "evidence", "export", evidence)
        self.ask("acme", "report", "sign", self.folder / "findings", report, "--evidence", evidence)
        verified = self.good("verify", report)
        self.assertEqual((verified["member"], verified["keyProven"], verified["content"]["devices"]), ("acme", True, 0))
        altered = bytearray(evidence.read_bytes())
        altered[len(altered) // 2] ^= 1
        evidence.write_bytes(altered)
        self.refused("node.report.evidence-altered", 4, "verify", report)
        report.write_text(report.read_text().replace('"devices": 0', '"devices": 9'))
        self.refused("node.report.signature", 4, "verify", report)

        # What another delta would come to; nothing of it stays.
        measured = self.ask("acme", "release", "measure", "--new", self.image("1.1"), "--old", self.image("1.0"))
        self.assertGreater(measured["payloadSize"], 0)
        self.assertEqual(measured["targetSize"], self.image("1.1").stat().st_size)
        self.refused("cli.release.document", 2, "--home", self.home("acme"), "release", "publish", "--model", "lamp", "--class",
                     "l1", "--version", "1.1", "--new", self.image("1.1"), "--document", "bom.json")

        # All of them are killed at once: what was settled is there again.
        before = self.head("acme")
        for process in self.running.values():
            process.kill()
        for process in self.running.values():
            process.wait()
        self.running = {member: self.start(self.home(member))[0] for member in ROLES}
        self.assertGreaterEqual(self.head("acme")["settledHeight"], before["settledHeight"])
        self.ask("acme", "model", "set", "the-last", "--class", "x1")
        for member in ROLES:
            self.until(f"the last at {member}", lambda m=member: "the-last" in {one["id"] for one in self.ask(m, "models")})
            self.running[member].send_signal(signal.SIGTERM)

    def proof(self, member, identity):
        done = self.run_it("--json", "--home", self.home(member), "proof", identity)
        return json.loads(done.stdout) if done.returncode == 0 else None

    def test_without_votes_all_stays_probable(self):
        self.found("--no-finality")
        # Nobody answers that it is settled, since it never is: the block is looked for.
        waiting = self.in_background("acme", "model", "set", "lamp", "--class", "l1")
        for member in ROLES:
            self.until(f"the model in a block at {member}",
                       lambda m=member: "lamp" in {one["id"] for one in self.ask(m, "models")})
            head = self.head(member)
            self.assertEqual((head["settledHeight"], head["settles"], head["checkpointSize"]), (0, False, 0))
        self.assertIsNone(waiting.poll())
        blocks = self.ask("acme", "blocks", "release")
        self.assertTrue(blocks and not any(block["settled"] for block in blocks))


if __name__ == "__main__":
    program.main(sys.argv)
