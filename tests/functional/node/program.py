# SPDX-License-Identifier: GPL-3.0-or-later
"""quorated for tests: one folder a test, everything that was started is ended."""

import json
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

QUORATED = None


class ProgramTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="q-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.nodes = []
        self.addCleanup(self.end_all)
        self.passphrase = self.secret("passphrase", "correct horse battery staple\n")
        self.environment = {key: value for key, value in os.environ.items()
                            if key not in ("QUORATE_HOME", "CREDENTIALS_DIRECTORY", "NOTIFY_SOCKET")}
        self.environment["HOME"] = str(self.folder)

    def secret(self, name, text, mode=0o600):
        path = self.folder / name
        path.write_text(text)
        path.chmod(mode)
        return path

    def run_it(self, *words, limit=120, environment=None):
        # A session of its own has no terminal that a passphrase could be asked on.
        return subprocess.run([QUORATED, *map(str, words)], stdin=subprocess.DEVNULL, capture_output=True, text=True,
                              timeout=limit, check=False, env={**self.environment, **(environment or {})},
                              start_new_session=True, cwd=self.folder)

    def good(self, *words, **options):
        done = self.run_it("--json", *words, **options)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)

    def refused(self, code, kind, *words, **options):
        """The code and the exit code; and that people are told all four things."""
        done = self.run_it("--json", *words, **options)
        error = json.loads(done.stderr)["error"]
        self.assertEqual((error["code"], error["number"], done.returncode), (code, kind, kind), done.stderr)
        self.assertEqual(done.stdout, "")
        people = self.run_it(*words, **options)
        self.assertEqual(people.returncode, kind)
        for part in ("failed", "why:", "next:", f"code:  {code}, exit {kind}"):
            self.assertIn(part, people.stderr)
        self.assertNotIn("no words for this reason", people.stderr)
        return error["context"]

    def start(self, home, *how):
        log = self.folder / f"log-{len(self.nodes)}"
        with open(log, "wb") as errors:
            process = subprocess.Popen([QUORATED, "--json", "--home", str(home), *map(str, how or ("run",)),
                                        "--passphrase-file", str(self.passphrase)], stdin=subprocess.DEVNULL,
                                       stdout=subprocess.PIPE, stderr=errors, env=self.environment)
        self.nodes.append(process)
        line = process.stdout.readline()
        self.assertTrue(line, log.read_text())
        return process, json.loads(line)

    def in_background(self, member, *words):
        """A command whose answer is not waited for; ended with the test."""
        process = subprocess.Popen([QUORATED, "--json", "--home", str(self.folder / member), *map(str, words)],
                                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                   env=self.environment, start_new_session=True)
        self.nodes.append(process)
        return process

    def end_all(self):
        for process in self.nodes:
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
        for process in self.nodes:
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            process.stdout.close()

    def until(self, what, found, limit=120):
        deadline = time.monotonic() + limit
        while time.monotonic() < deadline:
            value = found()
            if value:
                return value
            time.sleep(0.1)
        self.fail(f"{what}: not within {limit} seconds")


def main(arguments):
    global QUORATED
    QUORATED = str(pathlib.Path(arguments.pop(1)).absolute())
    unittest.main(module="__main__", argv=arguments)
