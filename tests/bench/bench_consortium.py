# SPDX-License-Identifier: GPL-3.0-or-later
"""A small consortium of real nodes on loopback, for the benchmarks that drive programs."""

import pathlib
import shutil
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "packaging" / "demo"))
from machinery import JobFailed, Member, Processes, fresh_folder  # noqa: E402

KB = 1000


class Consortium:
    """Members by name, each with its roles and a node of its own that is connected to the first one's."""

    def __init__(self, quorated, folder, members, turn=200):
        self.quorated, self.folder = quorated, fresh_folder(folder)
        self.passphrase = folder / "passphrase"
        self.passphrase.touch(mode=0o600)
        self.passphrase.write_text("a passphrase of the benchmark alone\n")
        self.processes = Processes(folder)
        records, self.members, self.listening = [], {}, {}
        for number, (name, roles) in enumerate(members.items()):
            address = f"127.0.0.{20 + number}"
            gateway = ("--gateway", f"{address}:0") if "gateway" in roles else ()
            quorated.run("--home", folder / name, "member", "new", "--id", name, *[w for r in roles for w in ("--role", r)],
                         "--listen", f"{address}:0", "--swarm", f"{address}:0", *gateway,
                         "--passphrase-file", self.passphrase)
            records += ["--member", folder / name / "member"]
        quorated.run("genesis", "new", "--name", "Benchmark", *records, "--turn", turn, "--out", folder / "genesis")
        for name in members:
            shutil.copy(folder / "genesis", folder / name / "genesis")
            member = Member(name, folder / name, quorated, self.passphrase)
            self.members[name] = member
            member.start(self.processes, folder / f"{name}.log")
            self.listening[name] = member.started()
        self.first = next(iter(self.members.values()))
        for name in list(members)[1:]:
            self.first.ask("peer", "add", name, self.listening[name]["peers"])
        self.wait("connections", lambda: self.first.ask("status")["connected"] == len(members) - 1)

    @staticmethod
    def wait(what, found, limit=300):
        deadline = time.monotonic() + limit
        while True:
            value = found()
            if value:
                return value
            if time.monotonic() > deadline:
                raise JobFailed(f"{what}: not within {limit} seconds")
            time.sleep(0.005)

    def stop(self):
        self.processes.stop_all()


def ask_or_nothing(member, *words):
    try:
        return member.ask(*words)
    except JobFailed:
        return None


def timed(action):
    began = time.monotonic()
    result = action()
    return time.monotonic() - began, result
