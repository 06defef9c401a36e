#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Memory of a device while it applies a delta to an image of 100 MB: the real quorate-device, a real gateway over HTTPS, a
release that went through the ledger. Prints the peak of what was resident (VmHWM) of each process of the device, and ends
with 1 when one is over 16 MiB.

The image is the agent with 100 MB behind it. The new one differs in the agent, in 1,000 places of 64 bytes, by 1 MB that
came, 0.5 MB that went and 4 MB that moved.
"""
import argparse
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from bench_consortium import KB, Consortium, ask_or_nothing, timed  # noqa: E402
from devices import Device  # noqa: E402
from machinery import JobFailed, Program, tell  # noqa: E402

BOUND = 16 * 1024 * 1024
SIZE = 100_000 * KB


def make_images(folder, agents):
    source = random.Random(2)
    data = bytearray(source.randbytes(SIZE))
    old, new = folder / "old", folder / "new"
    old.write_bytes(agents[0].path.read_bytes() + data)
    for _ in range(1000):
        at = source.randrange(SIZE - 64)
        data[at:at + 64] = source.randbytes(64)
    data[30_000 * KB:30_000 * KB] = source.randbytes(1000 * KB)
    del data[60_000 * KB:60_500 * KB]
    moved = bytes(data[80_000 * KB:84_000 * KB])
    del data[80_000 * KB:84_000 * KB]
    data[10_000 * KB:10_000 * KB] = moved
    new.write_bytes(agents[1].path.read_bytes() + data)
    for image in (old, new):
        image.chmod(0o755)
    return old, new


def resident_peak(pid):
    """Bytes, or nothing when it has ended."""
    try:
        with open(f"/proc/{pid}/status", encoding="ascii") as file:
            for line in file:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    return None


def offspring(pid):
    found = [pid]
    for parent in found:
        try:
            for thread in os.listdir(f"/proc/{parent}/task"):
                with open(f"/proc/{parent}/task/{thread}/children", encoding="ascii") as file:
                    found += [int(child) for child in file.read().split()]
        except OSError:
            pass
    return found


def command_of(pid):
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as file:
            words = file.read().decode(errors="replace").split("\0")
    except OSError:
        return None
    return words[1] if len(words) > 1 and words[0] else None


def watch(command, log):
    """Runs it; the highest resident memory of it and of everything that it starts, by sub-command. VmHWM only rises, so
    looking often enough to see each process once before its end loses little."""
    peaks = {}
    with open(log, "wb") as out:
        process = subprocess.Popen([str(word) for word in command], stdin=subprocess.DEVNULL, stdout=out, stderr=out)
        while process.poll() is None:
            for pid in offspring(process.pid):
                name, peak = command_of(pid), resident_peak(pid)
                if name and peak:
                    peaks[name] = max(peak, peaks.get(name, 0))
            time.sleep(0.002)
    return process.returncode, peaks


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=pathlib.Path, required=True, help="folder of the programs")
    binaries = parser.parse_args().bin.absolute()
    quorated = Program(binaries / "quorated")
    agents = [Program(binaries / f"quorate-device{suffix}") for suffix in ("", "-plus")]
    with tempfile.TemporaryDirectory(prefix="quorate-bench-") as name:
        folder = pathlib.Path(name)
        old, new = make_images(folder, agents)
        consortium = Consortium(quorated, folder / "consortium", {
            "vendor": ["vendor", "validator"], "checker": ["checker"], "gateway": ["gateway"]})
        try:
            vendor, checker, gateway = consortium.members.values()
            vendor.ask("model", "set", "box", "--class", "b1", "--reader", "gateway")
            device = Device("box", "b1", 0, folder / "device", agents[0])
            vendor.ask("fleet", "enrol", "box", "--class", "b1", "--key", device.make_key())
            consortium.wait("a cosigned checkpoint", lambda: next(
                c for c in vendor.ask("chain") if c["chain"] == "release")["checkpointSize"] >= 4)
            vendor.ask("anchor", "export", "box", folder / "anchor")
            keys = {key["purpose"]: key for key in gateway.ask("key", "show")}
            device.configure(folder / "anchor", [{
                "url": f"https://{consortium.listening['gateway']['gateway']}", "nodeKey": keys["node"]["publicKey"],
                "member": "gateway", "transactionKey": keys["transaction"]["keyId"]}])
            device.provision("1.0.0", old)
            release = vendor.ask("release", "publish", "--model", "box", "--class", "b1", "--version", "1.1.0", "--new", new,
                                 "--old", old, "--no-full", "--profile", "fast", limit=900)["release"]
            consortium.wait("the release at the checker", lambda: ask_or_nothing(checker, "release", "show", release))
            checker.ask("vote", release, "approve")
            shown = consortium.wait("the payload at the gateway", lambda: next(
                (s for s in [ask_or_nothing(gateway, "release", "show", release)]
                 if s and s["status"] == "approved" and all(a["held"] for a in s["artifacts"])), None))
            def round_of_device():
                code, peaks = watch([agents[0].path, "boot", "--config", device.config, "--once"], folder / "device.log")
                if code != 0:
                    raise JobFailed(f"the device ended with {code}:\n{(folder / 'device.log').read_text()}")
                return peaks if device.installed().get("version") == "1.1.0" else None

            # The gateway may need a moment more until it offers the release.
            seconds, peaks = timed(lambda: consortium.wait("the new image on the device", round_of_device, 120))
        finally:
            consortium.stop()
        tell(f"image {old.stat().st_size / 1e6:.1f} MB -> {new.stat().st_size / 1e6:.1f} MB, "
             f"delta {shown['artifacts'][0]['payloadSize'] / 1e6:.2f} MB; fetched, verified, applied, tried and confirmed in "
             f"{seconds:.1f} s")
        tell(f"{'process':>22} {'peak resident MiB':>18}")
        for command, peak in sorted(peaks.items(), key=lambda item: -item[1]):
            tell(f"{'quorate-device ' + command:>22} {peak / 2**20:>18.1f}")
        worst = max(peaks.values())
        tell(f"bound {BOUND / 2**20:.0f} MiB: {'kept' if worst <= BOUND else 'EXCEEDED'} "
             f"({worst / BOUND:.0%} of it at the most)")
    return 0 if worst <= BOUND else 1


sys.exit(main())
