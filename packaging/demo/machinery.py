# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs, processes and waiting: what the main job is made with. Python's standard library alone."""

import ctypes
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import threading
import time


class JobFailed(Exception):
    """Something that should have happened did not; the text says what."""


def tell(text):
    print(text, flush=True)


class Steps:
    """Names each step, times it, and keeps the record."""

    def __init__(self):
        self.began = time.monotonic()
        self.done = []
        self._name = None
        self._at = self.began

    def begin(self, name):
        self.end()
        self._name, self._at = name, time.monotonic()

    def end(self):
        if self._name:
            took = time.monotonic() - self._at
            self.done.append({"step": self._name, "seconds": round(took, 2)})
            tell(f"  {len(self.done):2}. {self._name}  ({took:.1f} s)")
        self._name = None

    @property
    def running(self):
        return self._name

    def total(self):
        return time.monotonic() - self.began


def end_with_parent():
    """SIGTERM when whoever started this process is gone, however that happened."""
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)


def _die_with_parent():
    # Whatever becomes of this program, nothing that it started stays. Linux means the thread that started it, so processes
    # are started by the main thread alone.
    end_with_parent()
    os.setpgid(0, 0)


def _start_time(pid):
    """When a process began, in ticks: with the number it names one process, also after numbers were used again."""
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii", errors="replace") as file:
            fields = file.read().rsplit(")", 1)[1].split()
            return None if fields[0] in "ZX" else int(fields[19])   # ended, and merely not yet taken note of
    except (OSError, IndexError, ValueError):
        return None


class Processes:
    """Everything that runs in the background. A list in the folder lets the next run finish what was interrupted."""

    def __init__(self, folder):
        self._file = folder / "processes.json"
        self._running = {}

    def clean_up_earlier(self):
        try:
            earlier = json.loads(self._file.read_text())
        except (OSError, ValueError):
            return 0
        ours = [pid for pid, began in earlier if _start_time(pid) == began]
        for number in (signal.SIGTERM, signal.SIGKILL):
            for pid in ours:
                if _start_time(pid) is not None:
                    os.kill(pid, number)
            deadline = time.monotonic() + 12
            while any(_start_time(pid) is not None for pid in ours) and time.monotonic() < deadline:
                time.sleep(0.05)
        return len(ours)

    def start(self, name, command, log, environment=None, stdout=subprocess.PIPE):
        if threading.current_thread() is not threading.main_thread():
            raise RuntimeError("processes are started by the main thread")
        with open(log, "ab") as errors:
            process = subprocess.Popen([str(word) for word in command], stdin=subprocess.DEVNULL, stdout=stdout or errors,
                                       stderr=errors, preexec_fn=_die_with_parent, env=environment)
        self._running[name] = process
        self._save()
        return process

    def is_running(self, name):
        return name in self._running and self._running[name].poll() is None

    def ended(self, name, limit=20):
        """One that was asked to end in another way."""
        self._running.pop(name).wait(limit)
        self._save()

    def _save(self):
        entries = [(p.pid, _start_time(p.pid)) for p in self._running.values() if p.poll() is None]
        self._file.write_text(json.dumps([entry for entry in entries if entry[1] is not None]))

    def stop(self, name, limit=15):
        process = self._running.pop(name)
        if process.poll() is None:
            process.terminate()
        try:
            process.wait(limit)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise JobFailed(f"{name} did not end within {limit} seconds of SIGTERM") from None
        finally:
            self._save()
        return process.returncode

    def stop_all(self):
        for process in self._running.values():
            if process.poll() is None:
                process.terminate()
        late = []
        for name in list(self._running):
            try:
                self.stop(name)
            except JobFailed as problem:
                late.append(str(problem))
        self._file.unlink(missing_ok=True)
        if late:
            raise JobFailed("; ".join(late))

    def first_dead(self):
        for name, process in self._running.items():
            if process.poll() is not None:
                return f"{name} ended with {process.returncode}"
        return None


class Program:
    """quorated or quorate-device as a command."""

    def __init__(self, path):
        self.path = pathlib.Path(path)
        if not os.access(self.path, os.X_OK):
            raise JobFailed(f"{self.path} is not built")

    def run(self, *words, limit=120, expect=0):
        done = subprocess.run([str(self.path), *map(str, words)], stdin=subprocess.DEVNULL, capture_output=True,
                              timeout=limit, check=False)
        if expect is not None and done.returncode != expect:
            errors = done.stderr.decode(errors="replace").strip()
            raise JobFailed(f"{self.path.name} {' '.join(map(str, words))} ended with {done.returncode}:\n{errors}")
        return done

    def json(self, *words, **options):
        return json.loads(self.run("--json", *words, **options).stdout or "null")


class Member:
    """One member's node by its command line."""

    def __init__(self, name, home, quorated, passphrase):
        self.name, self.home, self._quorated, self.passphrase = name, home, quorated, passphrase

    def ask(self, *words, **options):
        return self._quorated.json("--home", self.home, *words, **options)

    def start(self, processes, log, *how):
        """Does not wait: started() does."""
        self._log = pathlib.Path(log)
        self._process = processes.start(self.name, [self._quorated.path, "--json", "--home", self.home,
                                                    *(how or ("run",)), "--passphrase-file", self.passphrase], log)

    def started(self):
        """What the node says once it runs: where it listens."""
        line = self._process.stdout.readline()
        if not line:
            raise JobFailed(f"the node of {self.name} did not start:\n{self._log.read_text()}")
        return json.loads(line)


class Watcher:
    """Events and alerts as one node tells them, and waiting that wakes up at each."""

    def __init__(self, processes, member, log):
        self.seen = []
        self._changed = threading.Condition()
        self._processes = processes
        process = processes.start("watch", [member._quorated.path, "--json", "--home", member.home, "watch"], log)
        threading.Thread(target=self._read, args=(process.stdout,), daemon=True).start()

    def _read(self, lines):
        for line in lines:
            try:
                message = json.loads(line)
            except ValueError:
                continue
            with self._changed:
                self.seen.append(message)
                self._changed.notify_all()

    def until(self, what, found, limit=60):
        """The first true value of found(); it is asked at every event and a few times a second."""
        deadline = time.monotonic() + limit
        while True:
            value = found()
            if value:
                return value
            dead = self._processes.first_dead()
            if dead:
                raise JobFailed(f"while waiting for {what}: {dead}")
            left = deadline - time.monotonic()
            if left <= 0:
                raise JobFailed(f"{what}: did not happen within {limit} seconds")
            with self._changed:
                self._changed.wait(min(left, 0.3))

    def event(self, kind, release=None, limit=60):
        def find():
            with self._changed:
                for message in self.seen:
                    event = message.get("event")
                    if event and event["kind"] == kind and release in (None, event["release"]):
                        return event
            return None
        return self.until(f"{kind} of {release or 'any release'}", find, limit)


def fresh_folder(path):
    """Emptied and made for us alone."""
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir(mode=0o700, parents=True)
    return path


def fail(text):
    sys.stderr.write(f"\nThe main job failed: {text}\n")
    return 1
