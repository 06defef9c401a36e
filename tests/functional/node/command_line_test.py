# SPDX-License-Identifier: GPL-3.0-or-later
"""What the command line refuses, and that refusing changes nothing."""

import json
import os
import pathlib
import signal
import socket
import stat
import subprocess
import sys

import program
from program import ProgramTest

ID = "ab" * 32


class WithoutANode(ProgramTest):
    def test_usage(self):
        for words in ((), ("frobnicate",), ("init",), ("vote", ID), ("vote", ID, "maybe"), ("blocks", "--limit", "many"),
                      ("delta", "make"), ("--unknown-option", "status"), ("epoch", "propose", "king", "--number", "1")):
            with self.subTest(words=words):
                self.refused("cli.usage", 2, *words)

    def test_help_tells_exit_codes(self):
        done = self.run_it("--help")
        self.assertEqual(done.returncode, 0)
        for words in ("0 done", "2 invalid", "10 denied", "verify", "init"):
            self.assertIn(words, done.stdout)
        for words in ((), ("release",), ("release", "publish"), ("watch",), ("member", "new")):
            self.assertEqual(self.run_it(*words, "--help").returncode, 0)
        self.assertRegex(self.run_it("--version").stdout, r"^quorated \d+\.\d+\.\d+\n$")

    def test_every_command_has_an_example(self):
        def commands(words):
            helped = self.run_it(*words, "--help").stdout
            inner = [line.split()[0] for line in helped.partition("Subcommands:")[2].splitlines()
                     if line.startswith("  ") and not line.startswith("   ")]
            if not inner:
                self.assertIn("Example:\n  quorated " + " ".join(words), helped)
                return [words]
            return [found for name in inner for found in commands((*words, name))]
        self.assertGreater(len(commands(())), 50)

    def test_reads_without_a_home_or_node(self):
        self.refused("node.home.missing", 3, "--home", "nowhere", "status")
        self.assertFalse((self.folder / "nowhere").exists())
        self.good("init", "c", "--template", "single", "--passphrase-file", self.passphrase)
        for words in (("status",), ("members",), ("models",), ("chain",), ("blocks",), ("tx", ID), ("pool",), ("peers",),
                      ("transfers",), ("jobs",), ("alerts",), ("acks",), ("coverage",), ("devices",), ("watch",), ("stop",),
                      ("device", "m", "1"), ("release", "list"), ("release", "show", "m@1"), ("fleet", "list"),
                      ("vote", ID, "approve"), ("model", "set", "m", "--class", "c"), ("anchor", "export", "m", "f"),
                      ("evidence", "export", "f")):
            with self.subTest(words=words):
                self.refused("node.control.no-node", 5, "--home", "c/solo", *words)
        self.assertEqual(sorted(os.listdir(self.folder / "c/solo")), ["config.json", "genesis", "keys", "member"])

    def test_home_from_the_environment(self):
        self.good("init", "c", "--template", "single", "--passphrase-file", self.passphrase)
        shown = self.good("genesis", "show", environment={"QUORATE_HOME": str(self.folder / "c/solo")})
        self.assertEqual([m["id"] for m in shown["members"]], ["solo"])

    def test_init_never_overwrites(self):
        (self.folder / "c").mkdir()
        (self.folder / "c" / "mine").write_text("x")
        self.refused("node.setup.not-empty", 6, "init", "c", "--passphrase-file", self.passphrase)
        self.assertEqual(os.listdir(self.folder / "c"), ["mine"])
        self.refused("node.setup.unknown-template", 2, "init", "d", "--template", "castle", "--passphrase-file",
                     self.passphrase)
        self.assertFalse((self.folder / "d").exists())

    def test_passphrases(self):
        self.refused("cli.passphrase.no-terminal", 10, "init", "c")
        open_to_all = self.secret("open", "secret\n", 0o644)
        self.refused("cli.passphrase.readable-by-others", 10, "init", "c", "--passphrase-file", open_to_all)
        self.refused("cli.passphrase.empty", 2, "init", "c", "--passphrase-file", self.secret("empty", "\n"))
        self.refused("cli.passphrase.too-long", 2, "init", "c", "--passphrase-file", self.secret("long", "x" * 2000))
        self.refused("base.file.not-found", 3, "init", "c", "--passphrase-file", "absent")
        self.assertFalse((self.folder / "c").exists())
        # Neither an argument nor the environment takes one.
        self.refused("cli.usage", 2, "init", "c", "--passphrase", "secret")
        self.refused("cli.passphrase.no-terminal", 10, "init", "c", environment={"QUORATE_PASSPHRASE": "secret"})

    def test_credential_of_a_service(self):
        self.good("init", "c", "--template", "single", "--passphrase-file", self.passphrase)
        credentials = self.folder / "credentials"
        credentials.mkdir()
        (credentials / "passphrase").write_text("not it")
        self.refused("crypto.key-file.wrong-passphrase", 10, "--home", "c/solo", "run",
                     environment={"CREDENTIALS_DIRECTORY": str(credentials)})

    def test_broken_homes(self):
        self.good("init", "c", "--template", "single", "--passphrase-file", self.passphrase)
        home = self.folder / "c/solo"
        config = (home / "config.json").read_text()
        run = ("--home", home, "run", "--passphrase-file", self.passphrase)
        for text, place in (("{", "not valid JSON"), ("[]", "an object"),
                            (json.dumps({**json.loads(config), "colour": 1}), "colour"),
                            (json.dumps({**json.loads(config), "listen": "here"}), "listen")):
            (home / "config.json").write_text(text)
            self.assertIn(place, self.refused("node.config.malformed", 2, *run))
        (home / "config.json").write_text(config)
        wrong = self.secret("wrong", "not it\n")
        self.refused("crypto.key-file.wrong-passphrase", 10, "--home", home, "run", "--passphrase-file", wrong)
        key = home / "keys/node.pem"
        key.chmod(0o644)
        self.refused("crypto.key-file.readable-by-others", 10, *run)
        key.chmod(0o600)
        genesis = (home / "genesis").read_bytes()
        (home / "genesis").write_bytes(genesis[:-1])
        done = self.run_it("--json", *run)
        self.assertEqual(done.returncode, 2, done.stderr)
        (home / "genesis").write_bytes(genesis)

    def test_port_in_use(self):
        self.good("init", "c", "--template", "single", "--shared-address", "--passphrase-file", self.passphrase)
        home = self.folder / "c/solo"
        host, port = json.loads((home / "config.json").read_text())["listen"].rsplit(":", 1)
        with socket.socket() as taken:
            taken.bind((host, int(port)))
            taken.listen()
            self.refused("net.listen.in-use", 6, "--home", home, "run", "--passphrase-file", self.passphrase)

    def test_wrong_files(self):
        garbage = self.folder / "garbage"
        garbage.write_bytes(bytes(range(256)) * 8)
        empty = self.folder / "empty"
        empty.touch()
        for file in (garbage, empty):
            for words in (("verify", file), ("genesis", "check", file), ("genesis", "show", file), ("member", "show", file),
                          ("delta", "inspect", file), ("delta", "apply", "-", file, "out")):
                with self.subTest(words=words):
                    done = self.run_it("--json", *words)
                    self.assertEqual(done.returncode, json.loads(done.stderr)["error"]["number"], done.stderr)
                    self.assertFalse((self.folder / "out").exists())
        self.refused("base.file.not-found", 3, "verify", "absent")
        # Pages are for people; which file proves them is said.
        pages = self.folder / "r.pdf"
        pages.write_bytes(b"%PDF-1.4\n")
        self.assertEqual(self.refused("cli.verify.unsigned", 2, "verify", pages), str(pages))
        evidence = self.folder / "r.pdf.evidence"
        evidence.write_bytes(b"{}")
        self.assertEqual(self.refused("cli.verify.unsigned", 2, "verify", pages), str(evidence))
        table = self.folder / "r.csv"
        table.write_text("release,status\n")
        (self.folder / "r.csv.evidence").write_bytes(b"{}")
        self.assertEqual(self.refused("cli.verify.unsigned", 2, "verify", table), str(table) + ".evidence")
        self.refused("base.hex.invalid", 2, "verify", garbage, "--consortium", "xyz")
        self.refused("base.id.length", 2, "verify", garbage, "--consortium", "ab")

    def test_members(self):
        new = ("--home", "h", "member", "new", "--passphrase-file", self.passphrase)
        self.refused("node.setup.member-id", 2, *new, "--id", "Acme Inc", "--role", "vendor")
        self.refused("node.setup.no-role", 2, *new, "--id", "acme")
        self.refused("cli.role.unknown", 2, *new, "--id", "acme", "--role", "king")
        self.refused("node.setup.member-name", 2, *new, "--id", "acme", "--role", "vendor", "--name", "\x1b[2J")
        self.refused("base.endpoint.invalid", 2, *new, "--id", "acme", "--role", "gateway", "--gateway", "somewhere")
        self.assertFalse((self.folder / "h").exists())
        made = self.good(*new, "--id", "acme", "--role", "vendor")
        self.assertEqual({key["purpose"] for key in made["keys"]}, {"transaction", "node", "seal", "release", "root"})
        self.refused("node.home.exists", 6, *new, "--id", "acme", "--role", "vendor")
        for file in (self.folder / "h/keys").iterdir():
            mode = stat.S_IMODE(file.stat().st_mode)
            self.assertEqual(mode, 0o600 if file.suffix == ".pem" else 0o644, file)
            self.assertEqual(b"ENCRYPTED" in file.read_bytes(), file.suffix == ".pem")
        self.refused("node.member-file.malformed", 2, "genesis", "new", "--name", "n", "--member", self.passphrase)
        self.refused("node.setup.no-checker", 2, "genesis", "new", "--name", "n", "--member", "h/member")
        self.assertFalse((self.folder / "genesis").exists())

    def test_key_files(self):
        made = self.good("key", "new", "k.pem", "--passphrase-file", self.passphrase)
        self.assertEqual(len(made["publicKey"]), 64)
        before = (self.folder / "k.pem").read_bytes()
        self.refused("crypto.key-file.exists", 6, "key", "new", "k.pem", "--passphrase-file", self.passphrase)
        self.assertEqual((self.folder / "k.pem").read_bytes(), before)

    def test_deltas(self):
        old, new = self.folder / "old", self.folder / "new"
        old.write_bytes(os.urandom(50_000))
        new.write_bytes(old.read_bytes()[:20_000] + b"changed" + old.read_bytes()[20_000:])
        made = self.good("delta", "make", old, new, "d")
        self.assertLess(made["size"], 2000)
        self.assertGreater(made["memory"], 1_000_000)
        self.assertGreater(made["estimate"]["memory"], 1_000_000)
        self.assertEqual(self.good("delta", "inspect", "d")["newSize"], new.stat().st_size)
        explained = self.good("delta", "inspect", "d", "--old", old, "--new", new)
        self.assertEqual(explained["files"], [])
        self.assertLess(explained["shared"], explained["size"])
        self.refused("cli.usage", 2, "delta", "inspect", "d", "--old", old)
        self.refused("delta.source.changed", 6, "delta", "inspect", "d", "--old", old, "--new", "d")
        for name, options in (("synced", ["--sync"]), ("again", [])):
            self.good("delta", "apply", old, "d", name, *options)
            self.assertEqual((self.folder / name).read_bytes(), new.read_bytes())
        self.refused("base.file.exists", 6, "delta", "apply", old, "d", "again")
        self.refused("delta.wrong-base", 4, "delta", "apply", new, "d", "other")
        damaged = bytearray((self.folder / "d").read_bytes())
        damaged[-1] ^= 1
        (self.folder / "bad").write_bytes(damaged)
        done = self.run_it("delta", "apply", old, "bad", "other")
        self.assertNotEqual(done.returncode, 0)
        self.assertEqual([n for n in os.listdir(self.folder) if n.startswith("other")], [])
        self.refused("node.profile.unknown", 2, "delta", "make", old, new, "x", "--profile", "tiny")
        self.assertEqual({line["profile"] for line in self.good("delta", "compare", old, new)},
                         {"fast", "balanced", "max", "small"})

    def test_deltas_of_any_file(self):
        """Empty, tiny, incompressible and self-describing files; and that neither size nor kind surprises anybody."""
        archive = self.folder / "a-tree"
        archive.mkdir()
        (archive / "file").write_text("x" * 100)
        self.good("delta", "make", "-", archive, "tree.delta")
        samples = {"empty": b"", "byte": b"x", "text": b"some words\n" * 40, "noise": os.urandom(3000),
                   "magic": b"QTREE\0\0\1" + bytes(40), "delta": (self.folder / "tree.delta").read_bytes()}
        for name, content in samples.items():
            (self.folder / name).write_bytes(content)
        for old in ("-", "empty", "text", "magic"):
            for new in samples:
                with self.subTest(old=old, new=new):
                    made = self.good("delta", "make", old, new, "d", "--profile", "max")
                    self.assertEqual((self.folder / "d").stat().st_size, made["size"])
                    self.assertLess(made["size"], len(samples[new]) + 120)
                    if old != "-" or new != "magic":  # without a base the first bytes tell what it is
                        self.good("delta", "apply", old, "d", "again")
                        self.assertEqual((self.folder / "again").read_bytes(), samples[new])
                        (self.folder / "again").unlink()
                    (self.folder / "d").unlink()
        (self.folder / "name").symlink_to("text")
        self.good("delta", "make", "empty", "name", "d")
        self.assertEqual(len(self.good("delta", "compare", "-", "text")), 4)
        self.refused("node.target.missing", 3, "delta", "make", "nowhere", "text", "x")
        self.refused("base.file.not-found", 3, "delta", "apply", "text", "nowhere", "x")

    def test_bad_deltas(self):
        old, new = self.folder / "old", self.folder / "new"
        old.write_bytes(os.urandom(200_000))
        new.write_bytes(old.read_bytes()[:150_000] + os.urandom(5_000) + old.read_bytes()[150_000:])
        self.good("delta", "make", old, new, "d")
        before = old.read_bytes()
        good = (self.folder / "d").read_bytes()
        bad = self.folder / "bad"
        for code, kind, content in (("delta.truncated", 2, good[:-1]), ("delta.truncated", 2, good[:5]),
                                    ("delta.truncated", 2, b""), ("delta.altered", 2, good[:60] + bytes([good[60] ^ 1]) + good[61:]),
                                    ("delta.altered", 2, good[:-9] + bytes([good[-9] ^ 1]) + good[-8:]),
                                    ("delta.malformed", 2, good + b"more"), ("delta.foreign", 2, b"PK" + good),
                                    ("delta.version", 12, good[:3] + b"\x7f" + good[4:])):
            with self.subTest(code=code, size=len(content)):
                bad.write_bytes(content)
                self.refused(code, kind, "delta", "apply", old, bad, "out")
        self.refused("delta.wrong-base", 4, "delta", "apply", new, "d", "out")
        self.refused("delta.too-large", 4, "delta", "apply", old, "d", "out", "--memory", "1")
        self.assertEqual(old.read_bytes(), before)
        self.assertEqual([name for name in os.listdir(self.folder) if name.startswith("out")], [])

    def test_a_delta_can_be_stopped(self):
        old, new = self.folder / "old", self.folder / "new"
        block = os.urandom(1 << 20)
        with open(old, "wb") as a, open(new, "wb") as b:
            for i in range(48):
                a.write(block[i * 997:] + block[:i * 997])
                b.write(block[i * 1009:] + os.urandom(4096) + block[:i * 1009])
        estimate = self.good("delta", "make", old, new, "d", "--profile", "max", "--estimate")
        self.assertGreater(estimate["memory"], 100 << 20)
        for how in (signal.SIGINT, signal.SIGTERM):
            work = subprocess.Popen([program.QUORATED, "--json", "delta", "make", str(old), str(new), "d", "--profile", "max",
                                     "--progress"],
                                    stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                    env=self.environment, cwd=self.folder)
            self.until("the partial file", lambda: (self.folder / "d.part").exists())
            work.send_signal(how)
            out, errors = work.communicate(timeout=120)
            *progress, last = (json.loads(line) for line in errors.splitlines())
            self.assertTrue(all(line["progress"]["done"] <= line["progress"]["total"] for line in progress))
            error = last["error"]
            self.assertEqual((error["code"], work.returncode, out), ("delta.cancelled", 11, ""))
            self.assertEqual([name for name in os.listdir(self.folder) if name.startswith("d")], [])

    def test_the_same_delta_on_any_number_of_threads(self):
        old, new = self.folder / "old", self.folder / "new"
        old.write_bytes(os.urandom(5 << 20))
        new.write_bytes(old.read_bytes()[1000:] + b"new" * 5000)
        for threads in (1, 2, 5):
            self.good("delta", "make", old, new, f"d{threads}", "--threads", threads, "--quiet")
        self.assertEqual((self.folder / "d1").read_bytes(), (self.folder / "d2").read_bytes())
        self.assertEqual((self.folder / "d1").read_bytes(), (self.folder / "d5").read_bytes())

    def test_delta_of_trees(self):
        old, new = self.folder / "t1", self.folder / "t2"
        for tree, text in ((old, "one"), (new, "two")):
            (tree / "sub").mkdir(parents=True)
            (tree / "sub/file").write_text(text * 1000)
            os.symlink("sub/file", tree / "link")
        (new / "sub/file").chmod(0o600)
        self.good("delta", "make", old, new, "d")
        self.good("delta", "apply", old, "d", "t3")
        self.assertEqual((self.folder / "t3/sub/file").read_text(), "two" * 1000)
        self.assertEqual(stat.S_IMODE((self.folder / "t3/sub/file").stat().st_mode), 0o600)
        self.assertEqual(os.readlink(self.folder / "t3/link"), "sub/file")
        self.refused("node.target.kinds-differ", 2, "delta", "make", old, self.passphrase, "x")

    def test_self_test(self):
        self.assertEqual(self.good("self-test"), {"works": True})


class WithANode(ProgramTest):
    def setUp(self):
        super().setUp()
        self.good("init", "c", "--template", "single", "--passphrase-file", self.passphrase)
        self.home = self.folder / "c/solo"
        self.process, self.where = self.start(self.home)

    def node(self, *words, **options):
        return self.good("--home", self.home, *words, **options)

    def test_life(self):
        status = self.node("status")
        self.assertEqual(status["identity"]["member"], "solo")
        self.assertEqual(status["listening"]["peers"], self.where["peers"])
        self.assertEqual(stat.S_IMODE((self.home / "control").stat().st_mode), 0o600)
        self.refused("base.directory.in-use", 5, "--home", self.home, "run", "--passphrase-file", self.passphrase)
        self.node("model", "set", "sensor", "--class", "s1")
        self.assertEqual([m["id"] for m in self.node("models")], ["sensor"])
        self.assertEqual(self.node("stop"), {"stopped": True})
        self.assertEqual(self.process.wait(15), 0)
        self.assertFalse((self.home / "control").exists())
        # What was settled is there again.
        again, _ = self.start(self.home)
        self.until("the model after a restart", lambda: [m["id"] for m in self.node("models")] == ["sensor"])
        again.send_signal(signal.SIGINT)
        self.assertEqual(again.wait(15), 0)

    def test_killed_node_starts_again(self):
        self.node("model", "set", "sensor", "--class", "s1")
        self.process.kill()
        self.process.wait()
        self.assertTrue((self.home / "control").exists())
        self.refused("node.control.no-node", 5, "--home", self.home, "status")
        self.start(self.home)
        self.until("the model after a kill", lambda: [m["id"] for m in self.node("models")] == ["sensor"])

    def test_refusals_of_the_rules(self):
        node = ("--home", self.home)
        self.node("model", "set", "sensor", "--class", "s1")
        self.refused("cli.release.unknown", 3, *node, "release", "show", "sensor@9")
        self.refused("cli.release.reference", 2, *node, "release", "show", "abc")
        self.refused("node.release.unknown", 3, *node, "vote", ID, "approve")
        self.refused("node.transaction.unknown", 3, *node, "tx", ID)
        self.refused("node.job.unknown", 3, *node, "job", "cancel", "77")
        self.refused("node.control.params", 2, *node, "blocks", "third")
        self.refused("cli.enrol.no-device", 2, *node, "fleet", "enrol", "sensor", "--class", "s1")
        self.refused("cli.enrol.no-class", 2, *node, "fleet", "enrol", "sensor", "--key", ID)
        self.refused("base.hex.invalid", 2, *node, "fleet", "enrol", "sensor", "--class", "s1", "--key", "zz" * 32)
        (self.folder / "keys").write_text(f"# devices\n{ID}\n\nbad line here\n")
        self.assertEqual(self.refused("cli.key-list.malformed", 2, *node, "fleet", "enrol", "sensor", "--class", "s1",
                                      "--keys", "keys"), "line 4")
        self.refused("cli.watch.from", 2, *node, "watch", "--from", "yesterday")
        self.refused("node.control.timeout", 5, *node, "watch", "--from", "now", "--until", "release.approved", "--timeout", "1")
        self.refused("net.endpoint.invalid", 2, *node, "peer", "add", "solo", "nowhere")
        self.refused("node.member.unknown", 3, *node, "peer", "add", "nobody", "127.0.0.1:1")
        publish = (*node, "release", "publish", "--model", "sensor", "--class", "s1")
        self.refused("node.target.missing", 3, *publish, "--version", "1.0", "--new", "absent")
        for wish in ("soon", "7", "7w", "2026-11-20", "-1d"):
            self.refused("cli.release.review-by", 2, *publish, "--version", "1.0", "--new", program.QUORATED, "--review-by=" + wish)
        for wish in ("0d", "2020-01-01T00:00Z"):
            self.refused("node.publish.review-by", 2, *publish, "--version", "1.0", "--new", program.QUORATED, "--review-by=" + wish)
        self.refused("ledger.version.malformed", 2, *publish, "--version", "one", "--new", program.QUORATED, "--profile", "fast")
        (self.folder / "same").write_bytes(b"same" * 1000)
        self.refused("node.publish.same-target", 2, *publish, "--version", "1.0", "--new", "same", "--old", "same")
        self.assertEqual(self.node("release", "list"), [])
        for model in ("Sensor", "no such"):
            done = self.run_it("--json", *node, "model", "set", model, "--class", "s1")
            self.assertNotEqual(done.returncode, 0)
        self.assertEqual([m["id"] for m in self.node("models")], ["sensor"])

    def test_locked_keys(self):
        self.node("lock")
        self.refused("node.key.locked", 10, "--home", self.home, "model", "set", "m", "--class", "c")
        wrong = self.secret("wrong", "not it\n")
        self.refused("crypto.key-file.wrong-passphrase", 10, "--home", self.home, "unlock", "--passphrase-file", wrong)
        self.node("unlock", "--passphrase-file", self.passphrase)
        self.node("model", "set", "m", "--class", "c")

    def test_watch_prints_events_as_they_happen(self):
        watch = subprocess.Popen([program.QUORATED, "--json", "--home", str(self.home), "watch", "--until", "model.set",
                                  "--timeout", "60"], stdout=subprocess.PIPE, text=True, env=self.environment)
        self.node("model", "set", "sensor", "--class", "s1")
        out, _ = watch.communicate(timeout=60)
        self.assertEqual(watch.returncode, 0)
        event = json.loads(out.splitlines()[-1])["event"]
        self.assertEqual((event["kind"], event["model"], event["chain"], event["settled"]),
                         ("model.set", "sensor", "release", True))
        leaf = event["leaf"]
        later = self.run_it("--json", "--home", self.home, "watch", "--from", f"{leaf + 1}", "--timeout", "1")
        self.assertEqual((later.returncode, later.stdout), (0, ""))

    def test_nothing_secret_is_visible(self):
        for process in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                if int(process.name) == self.process.pid:
                    self.assertNotIn(b"correct horse", (process / "cmdline").read_bytes())
            except OSError:
                continue
        for log in self.folder.glob("log-*"):
            self.assertNotIn("correct horse", log.read_text())


if __name__ == "__main__":
    program.main(sys.argv)
