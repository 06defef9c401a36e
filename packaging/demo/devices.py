# SPDX-License-Identifier: GPL-3.0-or-later
"""The ten devices: folders, keys, configuration, and what they run."""

import json

from machinery import JobFailed


class Device:
    def __init__(self, model, hardware_class, index, folder, agent, capabilities=()):
        self.model, self.hardware_class, self.index, self.folder = model, hardware_class, index, folder
        self.name = f"{model}-{index}"
        self.agent = agent
        self.config = folder / "config.json"
        self.capabilities = list(capabilities)
        self.key = None

    def make_key(self):
        """On the device, where it stays."""
        self.folder.mkdir(parents=True)
        self.key = self.agent.run("identity", "--file", self.folder / "identity").stdout.decode().strip()
        return self.key

    def configure(self, anchor, gateways):
        (self.folder / "anchor").write_bytes(anchor.read_bytes())
        self.config.write_text(json.dumps({
            "directory": "state", "trustAnchor": "anchor", "identity": "identity", "device": self.index,
            "hardwareClass": self.hardware_class, "capabilities": self.capabilities, "gateways": gateways,
            "pollSeconds": 2, "refreshSeconds": 30, "bootCheckSeconds": 60, "confirmSeconds": 60}, indent=2))

    def provision(self, version, path, boot_check=None):
        kind = "--tree" if path.is_dir() else "--image"
        check = ("--boot-check", boot_check) if boot_check else ()
        self.agent.run("provision", "--config", self.config, "--version", version, kind, path, *check)

    def start(self, processes, log):
        processes.start(self.name, [self.agent.path, "boot", "--config", self.config], log, stdout=None)

    def status(self):
        return json.loads(self.agent.run("status", "--config", self.config, "--json").stdout)

    def installed(self):
        return self.status().get("installed", {})

    def must_run(self, version, digest):
        has = self.installed()
        if (has.get("version"), has.get("hash")) != (version, digest):
            raise JobFailed(f"{self.name} runs {has.get('version')} ({has.get('hash')}) instead of {version} ({digest})")
