#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job: releases travel from a vendor's desk to devices and back, on this machine, with the real programs.

A vendor, three checkers, two gateways, a distributor and ten devices. Every step goes through the command line; every
claim at the end is checked. Used by packaging/demo.sh and by the test functional.main_job."""

import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import secrets
import shutil
import signal
import subprocess
import sys
import time

import material
from devices import Device
from machinery import (JobFailed, Member, Processes, Program, Steps, Watcher, end_with_parent, fail, fresh_folder,
                       tell)

CHECKERS = ("agency-north", "agency-south", "agency-west")
GATEWAYS = ("gateway-east", "gateway-west")
SENSORS, PANELS = 6, 4
NO_WATCHDOG = 3          # the sensor whose hardware the strict build does not fit
SOCKET_LIMIT = 107       # bytes of a unix socket's path


class MainJob:
    def __init__(self, binaries, sources, folder):
        self.sources = sources
        self.folder = folder
        self.bin = binaries
        self.quorated = Program(binaries / "quorated")
        self.agents = {name: Program(binaries / f"quorate-device{suffix}") for name, suffix in
                       (("1.0.0", ""), ("1.1.0", "-plus"), ("1.2.0", "-next"), ("1.3.0", "-strict"))}
        self.processes = Processes(folder)
        self.steps = Steps()
        self.members = {}
        self.devices = []
        self.watcher = None
        self.expected = {}       # device name: (version, hash)
        self.releases = {}
        self.facts = {}

    # --- Setting up

    def prepare(self):
        self.processes.clean_up_earlier()
        for name in ("consortium", "devices", "material", "depot", "logs", "evidence", "rebuilt"):
            shutil.rmtree(self.folder / name, ignore_errors=True)
        for name in ("devices", "material", "logs", "evidence", "rebuilt"):
            fresh_folder(self.folder / name)
        self.passphrase = self.folder / "passphrase"
        self.passphrase.unlink(missing_ok=True)
        handle = os.open(self.passphrase, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w") as file:
            file.write(secrets.token_urlsafe(24) + "\n")

    def log(self, name):
        return self.folder / "logs" / f"{name}.log"

    def found(self):
        self.steps.begin("found a consortium: 1 vendor, 3 checkers, 2 gateways, 1 distributor")
        made = self.quorated.json("init", self.folder / "consortium", "--template", "demo", "--passphrase-file",
                                  self.passphrase)
        self.facts["consortium"] = made["consortium"]
        for name, home in made["homes"].items():
            self.members[name] = Member(name, home, self.quorated, self.passphrase)

    def start_nodes(self):
        self.steps.begin("start 7 nodes; depot follows the chain itself")
        for member in self.members.values():
            self.start_node(member)
        self.listening = {name: member.started() for name, member in self.members.items()}
        self.watcher = Watcher(self.processes, self.vendor, self.log("watch"))
        others = len(self.members) - 1
        for name, member in self.members.items():
            self.watcher.until(f"connections of {name}", lambda m=member: m.ask("status")["connected"] == others)

    def start_node(self, member):
        how = ()
        if member.name == "depot":
            how = ("follow", "--apply", self.folder / "depot", "--model", "panel", "--class", "p1")
        member.start(self.processes, self.log(member.name), *how)

    @property
    def vendor(self):
        return self.members["acme"]

    def make_material(self):
        self.old_tree = self.folder / "material" / "panel-1.0.0"
        self.new_tree = self.folder / "material" / "panel-2.0.0"
        material.old_tree(self.old_tree, self.sources)
        material.new_tree(self.old_tree, self.new_tree)
        base, plus = self.agents["1.0.0"].path, self.agents["1.1.0"].path
        share = material.differing_share(base, plus)
        if share < 0.05:
            raise JobFailed(f"the two builds of the agent differ in {share:.1%} only")
        self.facts["agentBuildsDiffer"] = round(share, 3)

    def enrol(self):
        self.steps.begin("two models; ten devices make their keys and are enrolled")
        self.make_material()
        for model, title, hardware in (("sensor", "Sensor", "s1"), ("panel", "Panel", "p1")):
            self.vendor.ask("model", "set", model, "--name", title, "--class", hardware, "--reader", "agency-north")
        agent = self.agents["1.0.0"]
        for model, hardware, count in (("sensor", "s1", SENSORS), ("panel", "p1", PANELS)):
            fleet = []
            for index in range(count):
                able = () if (model, index) == ("sensor", NO_WATCHDOG) else ("watchdog",)
                fleet.append(Device(model, hardware, index, self.folder / "devices" / f"{model}-{index}", agent, able))
            keys = [device.make_key() for device in fleet]
            words = [word for key in keys for word in ("--key", key)]
            enrolled = self.vendor.ask("fleet", "enrol", model, "--class", hardware, *words)
            if [one["key"] for one in enrolled] != keys or [one["device"] for one in enrolled] != list(range(count)):
                raise JobFailed(f"the fleet of {model} is not as it was enrolled")
            self.devices += fleet

    def provision(self):
        self.steps.begin("burn trust anchors into the devices, provision 1.0.0, start them")
        gateways = []
        for name in GATEWAYS:
            keys = {key["purpose"]: key for key in self.members[name].ask("key", "show")}
            gateways.append({"url": f"https://{self.listening[name]['gateway']}", "nodeKey": keys["node"]["publicKey"],
                             "member": name, "transactionKey": keys["transaction"]["keyId"]})
        anchors = {}
        for model in ("sensor", "panel"):
            anchors[model] = self.folder / "material" / f"{model}.anchor"
            self.watcher.until("a cosigned checkpoint", lambda: self.chain("release")["checkpointSize"] >= 4)
            self.vendor.ask("anchor", "export", model, anchors[model])
        for number, device in enumerate(self.devices):
            device.configure(anchors[device.model], gateways if number % 2 == 0 else gateways[::-1])
            if device.model == "sensor":
                device.provision("1.0.0", self.agents["1.0.0"].path)
            else:
                device.provision("1.0.0", self.old_tree, "bin/check")
            self.start_device(device)
        self.watcher.until("every device at a gateway", lambda: len(self.seen_at_gateways()) == len(self.devices))

    def start_device(self, device):
        device.start(self.processes, self.log(device.name))

    # --- Looking

    def chain(self, kind):
        return next(chain for chain in self.vendor.ask("chain") if chain["chain"] == kind)

    def seen_at_gateways(self):
        """(model, device): when a gateway saw it last."""
        seen = {}
        for name in GATEWAYS:
            for one in self.members[name].ask("devices"):
                key = (one["model"], one["device"])
                seen[key] = max(seen.get(key, ""), one["lastSeen"] or "")
        return seen

    def release(self, release):
        return self.vendor.ask("release", "show", release)

    def fleet(self, model):
        return [device for device in self.devices if device.model == model]

    def running(self):
        return [device for device in self.devices if self.processes.is_running(device.name)]

    def everybody_asked_again(self, devices):
        """Each of these devices asked a gateway after now: what it was told then, the chain says now."""
        now = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(time.time() + 1))
        wanted = {(device.model, device.index) for device in devices}
        for _ in range(2):
            self.watcher.until("another round of every device", lambda: wanted <= {
                key for key, last in self.seen_at_gateways().items() if last > now})
            now = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(time.time() + 1))

    # --- Releases

    def publish(self, name, model, version, rollback, new, old, notes, boot_check=None):
        hardware = self.fleet(model)[0].hardware_class
        check = ("--boot-check", boot_check) if boot_check else ()
        done = self.vendor.ask("release", "publish", "--model", model, "--class", hardware, "--version", version,
                               "--rollback-index", rollback, "--new", new, "--old", old, "--notes", notes, *check)
        view = self.release(done["release"])
        delta = next(a for a in view["artifacts"] if a["kind"] == "delta")
        self.facts.setdefault("payloads", {})[name] = {
            "target": view["targets"][0]["size"], "delta": delta["payloadSize"],
            "full": next(a["payloadSize"] for a in view["artifacts"] if a["kind"] != "delta")}
        self.releases[name] = {"id": done["release"], "hash": view["targets"][0]["hash"], "version": version,
                               "model": model}
        return self.releases[name]

    def check(self, checker, release, old, verdict, reason=""):
        """What a checker does: fetch through the swarm, rebuild, try, vote. Returns what the trial said."""
        member = self.members[checker]
        into = self.folder / "rebuilt" / f"{checker}-{release['id'][:8]}"
        self.watcher.until(f"the release at {checker}",
                           lambda: any(r["id"] == release["id"] for r in member.ask("release", "list")))
        rebuilt = pathlib.Path(member.ask("release", "rebuild", release["id"], "--old", old, "--into", into)["path"])
        works = self.works(rebuilt)
        if verdict == "approve" and reason == "" and not works:
            raise JobFailed(f"{checker}: the rebuilt target of {release['id']} does not work")
        report = into.with_suffix(".report.json")
        report.write_text(json.dumps({"rebuilt": True, "selfTest": works}))
        words = ["--reason", reason] if reason else []
        member.ask("vote", release["id"], verdict, "--report", report, *words)
        return works

    @staticmethod
    def works(path):
        if path.is_dir():
            command = [str(path / "bin/check")]
        else:
            path.chmod(0o755)
            command = [str(path), "--self-test"]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False)
        return done.returncode == 0

    def approve(self, release, old, checkers=CHECKERS):
        with concurrent.futures.ThreadPoolExecutor(len(checkers)) as pool:
            for future in [pool.submit(self.check, one, release, old, "approve") for one in checkers]:
                future.result()
        self.watcher.event("release.approved", release["id"])

    def delivered(self, release, positive, negative=0, limit=90):
        """Waits until the delivery chain has so many acknowledgements, each in a recorded batch."""
        def complete():
            coverage = self.vendor.ask("coverage", release["id"])
            return coverage["readable"] and (coverage["positive"], coverage["negative"]) == (positive, negative)
        self.watcher.until(f"{positive} positive and {negative} negative acknowledgements of {release['id'][:12]}",
                           complete, limit)
        acknowledgements = [a for a in self.vendor.ask("acks", "--release", release["id"]) if a["counted"]]
        if len(acknowledgements) != positive + negative or not all(a["onChain"] for a in acknowledgements):
            raise JobFailed(f"not every acknowledgement of {release['id']} is on the delivery chain")
        return acknowledgements

    def expect(self, devices, release):
        for device in devices:
            self.expected[device.name] = (release["version"], release["hash"])
            device.must_run(release["version"], release["hash"])

    # --- The story

    def good_image(self):
        self.steps.begin("sensor 1.1.0: build a delta of the agent, sign, seed, publish")
        base, plus = self.agents["1.0.0"].path, self.agents["1.1.0"].path
        release = self.publish("sensor 1.1.0", "sensor", "1.1.0", 1, plus, base, "Metrics, inspection.")
        self.steps.begin("three checkers fetch it, rebuild it, run it and approve")
        self.approve(release, base)
        self.steps.begin("six sensors verify, install, switch, confirm and acknowledge")
        self.delivered(release, SENSORS)
        self.expect(self.fleet("sensor"), release)

    def good_tree(self):
        self.steps.begin("panel 2.0.0: a delta of a file tree; published, checked and approved")
        release = self.publish("panel 2.0.0", "panel", "2.0.0", 1, self.new_tree, self.old_tree, "Second edition.",
                               "bin/check")
        self.approve(release, self.old_tree)
        self.steps.begin("four panels install the tree; depot follows without a gateway")
        self.delivered(release, PANELS)
        self.expect(self.fleet("panel"), release)
        current = self.folder / "depot" / "current"
        self.watcher.until("depot at 2.0.0", lambda: (current / "VERSION").is_file() and
                           (current / "VERSION").read_text() == "2.0.0")
        if material.describe(current.resolve()) != material.describe(self.new_tree):
            raise JobFailed("what depot applied is not the published tree")

    def bad_image(self):
        self.steps.begin("sensor 1.1.1 is a build that went wrong: two of three checkers reject it")
        plus = self.agents["1.1.0"].path
        broken = self.folder / "material" / "sensor-1.1.1"
        material.broken_program(plus, broken)
        release = self.publish("sensor 1.1.1", "sensor", "1.1.1", 1, broken, plus, "Smaller.")
        for checker in ("agency-north", "agency-west"):
            if self.check(checker, release, plus, "reject", "the rebuilt image crashes in its self-test"):
                raise JobFailed("the broken image works")
        self.watcher.event("release.rejected", release["id"])
        self.steps.begin("no device touches it")
        self.everybody_asked_again(self.running())
        self.untouched(release)

    def untouched(self, release):
        if self.vendor.ask("acks", "--release", release["id"]):
            raise JobFailed(f"a device acknowledged {release['id']}, which it should never have been offered")
        for device in self.devices:
            if device.name in self.expected:
                device.must_run(*self.expected[device.name])

    def failing_boot(self):
        self.steps.begin("sensor 1.3.0 needs a watchdog; published, checked and approved")
        plus, strict = self.agents["1.1.0"].path, self.agents["1.3.0"].path
        release = self.publish("sensor 1.3.0", "sensor", "1.3.0", 2, strict, plus, "Feeds the watchdog.")
        self.approve(release, plus)
        self.steps.begin("five sensors install it; one fails its boot check, goes back and says why")
        acknowledgements = self.delivered(release, SENSORS - 1, 1)
        unlucky = next(a for a in acknowledgements if not a["positive"])
        if unlucky["device"] != NO_WATCHDOG or not unlucky["reason"].startswith("device.boot-check."):
            raise JobFailed(f"the negative acknowledgement is not the expected one: {unlucky}")
        sensors = self.fleet("sensor")
        self.expect([d for d in sensors if d.index != NO_WATCHDOG], release)
        sensors[NO_WATCHDOG].must_run(*self.expected[sensors[NO_WATCHDOG].name])
        self.facts["negative"] = {"device": NO_WATCHDOG, "reason": unlucky["reason"]}
        alert = self.watcher.until("the operator's alert", lambda: next(
            (a for a in self.vendor.ask("alerts") if a["release"] == release["id"]), None))
        if alert["detail"] != unlucky["reason"] or alert["subject"] != f"sensor.{NO_WATCHDOG}":
            raise JobFailed(f"the operator's alert does not tell what happened: {alert}")

    def recall(self):
        self.steps.begin("sensor 1.4.0 is approved by two of three; three sensors are switched off")
        sensors = self.fleet("sensor")
        sleeping = [d for d in sensors if d.index >= NO_WATCHDOG]
        for device in sleeping:
            self.processes.stop(device.name)
        strict, after = self.agents["1.3.0"].path, self.agents["1.2.0"].path
        release = self.publish("sensor 1.4.0", "sensor", "1.4.0", 2, after, strict, "Without the watchdog.")
        self.check("agency-west", release, strict, "reject", "the watchdog should stay")
        self.approve(release, strict, CHECKERS[:2])
        self.steps.begin("the three others install it")
        self.delivered(release, 3)
        self.expect(sensors[:3], release)
        self.steps.begin("a checker changes its vote: the release is recalled")
        self.members["agency-north"].ask("vote", release["id"], "reject", "--reason", "found later: it hangs after a week")
        self.watcher.event("release.recalled", release["id"])
        self.steps.begin("the three sensors come back and are not offered it")
        for device in sleeping:
            self.start_device(device)
        self.everybody_asked_again(sleeping)
        for device in sensors:
            device.must_run(*self.expected[device.name])
        if self.release(release["id"])["coverage"]["positive"] != 3:
            raise JobFailed("a further device took the recalled release")

    def evidence(self):
        self.steps.begin("export the evidence and verify it without any node")
        file = self.folder / "evidence" / "consortium.evidence"
        self.vendor.ask("evidence", "export", file)
        report = self.quorated.json("verify", file, "--consortium", self.facts["consortium"])
        statuses = {release["id"]: release["status"] for release in report["releases"]}
        wanted = {"sensor 1.1.0": "approved", "panel 2.0.0": "approved", "sensor 1.1.1": "rejected",
                  "sensor 1.3.0": "approved", "sensor 1.4.0": "recalled"}
        for name, status in wanted.items():
            if statuses.get(self.releases[name]["id"]) != status:
                raise JobFailed(f"the evidence says {statuses.get(self.releases[name]['id'])} of {name}, not {status}")
        outcomes = [a["positive"] for a in report["acknowledgements"]]
        if (outcomes.count(True), outcomes.count(False)) != (2 * SENSORS - 1 + PANELS + 3, 1):
            raise JobFailed(f"the evidence has {outcomes.count(True)} positive and {outcomes.count(False)} negative ones")
        self.facts["evidence"] = {"file": str(file), "bytes": file.stat().st_size}
        (self.folder / "evidence" / "verified.json").write_text(json.dumps(report, indent=2))
        self.steps.begin("alter single bytes of it: every copy is refused")
        self.facts["evidence"]["alteredCopiesRefused"] = self.alter(file)

    def alter(self, file):
        data = file.read_bytes()
        # Both ends whole, and places all over it; the unit tests alter every byte of a smaller one.
        offsets = set(range(min(64, len(data)))) | set(range(max(0, len(data) - 160), len(data)))
        offsets |= set(range(0, len(data), max(1, len(data) // 120)))

        def refused(offset):
            changed = bytearray(data)
            changed[offset] ^= 1 << (offset % 8)
            copy = self.folder / "material" / f"altered-{offset}"
            copy.write_bytes(changed)
            code = self.quorated.run("verify", copy, expect=None).returncode
            copy.unlink()
            return code not in (0, None) and code > 0
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 1) as pool:
            for offset, good in zip(sorted(offsets), pool.map(refused, sorted(offsets))):
                if not good:
                    raise JobFailed(f"evidence with byte {offset} altered was accepted")
        return len(offsets)

    def judge(self):
        self.steps.begin("compare: every device, every acknowledgement, every node")
        for device in self.devices:
            device.must_run(*self.expected[device.name])
            if device.status()["acknowledgementsWaiting"]:
                raise JobFailed(f"{device.name} still has an acknowledgement to deliver")
        acknowledgements = self.vendor.ask("acks")
        if len(acknowledgements) != 2 * SENSORS + PANELS + 3 or not all(a["onChain"] for a in acknowledgements):
            raise JobFailed("not every acknowledgement is on the delivery chain")
        settled = {r["id"]: r["status"] for r in self.vendor.ask("release", "list")}
        for name, member in self.members.items():
            self.watcher.until(f"the same releases at {name}", lambda m=member: {
                r["id"]: r["status"] for r in m.ask("release", "list")} == settled)

    def save(self):
        """What happened, for whoever looks later."""
        keep = self.folder / "evidence"
        for name, member in self.members.items():
            status = {"status": member.ask("status"), "releases": member.ask("release", "list"),
                      "alerts": member.ask("alerts"), "peers": member.ask("peers")}
            (keep / f"node-{name}.json").write_text(json.dumps(status, indent=2))
        (keep / "devices.json").write_text(json.dumps({d.name: d.status() for d in self.devices}, indent=2))
        self.steps.end()
        (keep / "steps.json").write_text(json.dumps({"seconds": round(self.steps.total(), 1), "steps": self.steps.done,
                                                     "facts": self.facts, "releases": self.releases}, indent=2))

    def run(self):
        self.prepare()
        for part in (self.found, self.start_nodes, self.enrol, self.provision, self.good_image, self.good_tree,
                     self.bad_image, self.failing_boot, self.recall, self.evidence, self.judge, self.save):
            part()

    def open_console(self, console):
        """The vendor's node goes on inside the console; everything else stays as it is until the console is closed."""
        self.processes.stop("watch")
        self.vendor.ask("stop")
        self.processes.ended("acme")
        tell("\nThe console opens on the vendor's node of the live consortium. Close it to end the demo.")
        with subprocess.Popen([str(console), "--home", self.vendor.home, "--passphrase-file", str(self.passphrase)]) as window:
            try:
                return window.wait()
            except KeyboardInterrupt:
                window.terminate()
                window.wait(15)
                raise


def short_enough(folder):
    return len(os.fsencode(folder / "consortium" / "agency-north" / "control")) <= SOCKET_LIMIT


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bin", type=pathlib.Path, required=True, help="folder with the programs")
    parser.add_argument("--folder", type=pathlib.Path, required=True, help="where the consortium and the evidence go")
    parser.add_argument("--console", type=pathlib.Path, help="open this console at the end")
    options = parser.parse_args()
    folder = given = options.folder.absolute()
    if not short_enough(folder):
        name = hashlib.sha256(os.fsencode(folder)).hexdigest()[:12]
        folder = pathlib.Path(f"/tmp/quorate-{os.getuid()}-{name}")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if folder.stat().st_uid != os.getuid():
        return fail(f"{folder} belongs to somebody else")
    os.umask(0o022)
    given.mkdir(mode=0o700, parents=True, exist_ok=True)
    (given / "where.json").write_text(json.dumps({"home": str(folder)}))

    def asked_to_stop(*_):
        raise KeyboardInterrupt
    signal.signal(signal.SIGTERM, asked_to_stop)
    end_with_parent()
    job = None
    try:
        job = MainJob(options.bin.absolute(), pathlib.Path(__file__).absolute().parents[2], folder)
        job.run()
        payload = job.facts["payloads"]["sensor 1.1.0"]
        tell(f"\nAll ten devices run what they should, and every acknowledgement is on the delivery chain. "
             f"{job.steps.total():.0f} seconds.\n"
             f"An update of {payload['target']} bytes travelled as a delta of {payload['delta']} bytes "
             f"(full artifact: {payload['full']}).\nThe evidence is in {folder / 'evidence'}; check it again with\n"
             f"  {job.quorated.path} verify {folder / 'evidence' / 'consortium.evidence'}")
        return job.open_console(options.console) if options.console else 0
    except (JobFailed, subprocess.TimeoutExpired, OSError, KeyError, ValueError) as problem:
        step = f"in step \"{job.steps.running}\": " if job and job.steps.running else ""
        return fail(f"{step}{problem!r}\nWhat the programs said is in {folder / 'logs'}.")
    except KeyboardInterrupt:
        return 130
    finally:
        if job:
            job.processes.stop_all()


if __name__ == "__main__":
    sys.exit(main())
