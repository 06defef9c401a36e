# SPDX-License-Identifier: GPL-3.0-or-later
"""A rollout with the real programs and two agents that speak DDI: a failure in the first ring pauses, the second ring is offered
nothing, a restart changes nothing, and a resumed rollout goes on."""

import datetime
import json
import sys
import urllib.error
import urllib.request

import program
from program import ProgramTest

TOKEN = "agents-of-the-rollout"
# Public keys of RFC 8032, section 7.1.
KEYS = ("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")


class Agent:
    """What SWUpdate does, in few words."""

    def __init__(self, where, index):
        self.base = f"http://{where}/DEFAULT/controller/v1/lamp.{index}"

    def ask(self, url, body=None, method=None):
        request = urllib.request.Request(url, method=method or ("POST" if body is not None else "GET"),
                                         data=None if body is None else json.dumps(body).encode(),
                                         headers={"Authorization": f"TargetToken {TOKEN}", "Content-Type": "application/json"})
        try:
            with urllib.request.urlopen(request, timeout=30) as reply:
                return reply.read()
        except urllib.error.HTTPError as error:
            if error.code == 401:       # the enrolment has not reached this gateway
                return None
            raise

    def runs(self, version):
        return self.ask(f"{self.base}/configData", {"data": {"quorate.version": version}}, "PUT") is not None

    def offered(self):
        answer = self.ask(self.base)
        return answer and json.loads(answer)["_links"].get("deploymentBase", {}).get("href")

    def install(self, href, version, good):
        deployment = json.loads(self.ask(href))
        artifact = deployment["deployment"]["chunks"][0]["artifacts"][0]
        self.ask(artifact["_links"]["download-http"]["href"])
        result = "success" if good else "failure"
        self.ask(f"{self.base}/deploymentBase/{deployment['id']}/feedback",
                 {"id": deployment["id"], "status": {"execution": "closed", "result": {"finished": result}, "details": ["as told"]}})
        if good:
            self.runs(version)


class Rollout(ProgramTest):
    def ask(self, member, *words, **options):
        return self.good("--home", self.folder / "c" / member, *words, **options)

    def found(self):
        self.good("init", "c", "--template", "minimal", "--passphrase-file", self.passphrase)
        path = self.folder / "c" / "gateway-east" / "config.json"
        config = json.loads(path.read_text())
        config["gateway"].update(plainListen="127.0.0.1:0", targetToken=TOKEN, pollSeconds=1)
        path.write_text(json.dumps(config))
        for member in ("acme", "agency-north"):
            self.start(self.folder / "c" / member)
        self.start_gateway()

    def start_gateway(self):
        self.gateway, _ = self.start(self.folder / "c" / "gateway-east")
        where = self.ask("gateway-east", "status")["listening"]["gatewayPlain"]
        self.agents = [Agent(where, index) for index in (0, 1)]

    def rollout(self):
        return self.ask("gateway-east", "rollout", "show", "1")

    def has_state(self, state):
        return self.until(f"the rollout is {state}", lambda: next((r for r in [self.rollout()] if r["state"] == state), None))

    def test_it(self):
        self.found()
        self.ask("acme", "model", "set", "lamp", "--class", "l1")
        self.ask("acme", "fleet", "enrol", "lamp", "--class", "l1", "--vendor-held", *(word for key in KEYS for word in ("--key", key)))
        image = self.folder / "image"
        image.write_bytes(bytes(range(256)) * 300)
        release = self.ask("acme", "release", "publish", "--model", "lamp", "--class", "l1", "--version", "1.1", "--new", image,
                           "--review-by", "36h")["release"]
        wished = datetime.datetime.fromisoformat(self.ask("acme", "release", "show", release)["reviewBy"].replace("Z", "+00:00"))
        self.assertAlmostEqual((wished - datetime.datetime.now(datetime.timezone.utc)).total_seconds(), 36 * 3600, delta=600)
        at_gateway = lambda: any(r["id"] == release for r in self.ask("gateway-east", "release", "list"))
        self.until("the release at the gateway", at_gateway)
        for agent in self.agents:
            self.until("the agent is known", lambda agent=agent: agent.runs("1.0"))

        # Before the approval, so that nothing is offered without it. Whoever is no gateway has no rollouts.
        self.refused("node.rollout.no-gateway", 12, "--home", self.folder / "c" / "acme", "rollout", "create", release, "--ring", "all")
        self.refused("cli.rollout.ring", 2, "--home", self.folder / "c" / "gateway-east", "rollout", "create", release, "--ring", "a=1,b=2")
        self.refused("gateway.rollout.plan.share", 2, "--home", self.folder / "c" / "gateway-east", "rollout", "create", release,
                     "--ring", "half=50", "--ring", "quarter=25")
        rings = ("--ring", "first=100%,device=0,min=1", "--ring", "rest=100%,min=1")
        rehearsed = self.ask("gateway-east", "rollout", "create", release, *rings, "--dry-run")
        self.assertEqual([(one["device"], one["ring"]) for one in rehearsed], [(0, 1), (1, 2)])
        self.assertEqual(self.ask("gateway-east", "rollout", "list"), [])
        made = self.ask("gateway-east", "rollout", "create", release, "--name", "lamps", *rings, "--start")
        self.assertEqual((made["id"], made["state"], made["waitsFor"], made["openRings"]),
                         (1, "running", "gateway.rollout.waits.approval", 0))
        self.refused("gateway.rollout.taken", 6, "--home", self.folder / "c" / "gateway-east", "rollout", "create", release, *rings)

        self.until("the release at the checker", lambda: self.ask("agency-north", "release", "list"))
        self.ask("agency-north", "vote", release, "approve")
        first, second = self.agents
        href = self.until("the first ring is offered it", first.offered)
        self.assertIsNone(second.offered())
        first.install(href, "1.1", good=False)
        paused = self.has_state("paused")
        self.assertEqual((paused["reason"], paused["by"], paused["openRings"]), ("gateway.rollout.failures", "", 1))
        self.assertEqual(paused["rings"][0]["failed"], 1)
        self.assertIn("alert.rollout.paused", [alert["code"] for alert in self.ask("gateway-east", "alerts")])
        self.assertIsNone(first.offered())
        self.assertIsNone(second.offered())
        self.refused("gateway.rollout.act.not-running", 4, "--home", self.folder / "c" / "gateway-east", "rollout", "widen", 1)
        self.refused("gateway.rollout.act.not-ended", 4, "--home", self.folder / "c" / "gateway-east", "rollout", "remove", 1)
        self.refused("gateway.rollout.unknown", 3, "--home", self.folder / "c" / "gateway-east", "rollout", "pause", 7)

        # Power loss: what was decided stays.
        self.gateway.kill()
        self.gateway.wait()
        self.start_gateway()
        first, second = self.agents
        kept = self.has_state("paused")
        self.assertEqual(kept["history"], paused["history"])
        self.assertIsNone(second.offered())

        edited = self.ask("gateway-east", "rollout", "edit", 1, "--set", "1:good=50", "--reason", "one device is no share")
        self.assertEqual(edited["plan"]["rings"][0]["goodShare"], 50)
        self.ask("gateway-east", "rollout", "resume", 1, "--retry", "--reason", "the cable is in")
        href = self.until("it is offered again", first.offered)
        self.assertIsNone(second.offered())
        first.install(href, "1.1", good=True)
        href = self.until("the second ring is offered it", second.offered)
        second.install(href, "1.1", good=True)
        done = self.has_state("done")
        self.assertEqual([ring["good"] for ring in done["rings"]], [1, 1])
        self.assertEqual([act["what"] for act in done["history"]],
                         ["created", "started", "opened", "paused", "edited", "retried", "opened", "finished"])
        self.assertEqual({act["by"] for act in done["history"] if act["what"] in ("created", "edited", "retried")}, {"gateway-east"})
        devices = self.ask("gateway-east", "rollout", "devices", 1)
        self.assertEqual([(one["device"], one["outcome"]) for one in devices], [(0, "good"), (1, "good")])
        shown = self.run_it("--home", self.folder / "c" / "gateway-east", "rollout", "list").stdout
        self.assertIn("lamps", shown)
        self.ask("gateway-east", "rollout", "remove", 1)
        self.assertEqual(self.ask("gateway-east", "rollout", "list"), [])


if __name__ == "__main__":
    program.main(sys.argv)
