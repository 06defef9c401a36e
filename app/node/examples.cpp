// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/commands.h"

#include <CLI/CLI.hpp>

namespace quorate::app {
namespace {

struct Example {
    std::string_view command;
    std::string_view words;   // after "quorated"
};

constexpr Example examples[] = {
    {"init", "init --template demo consortium --passphrase-file pass"},
    {"key new", "key new spare.pem --passphrase-file pass"},
    {"key show", "key show --home consortium/acme"},
    {"member new", "member new --home acme --id acme --name \"Acme Devices\" --role vendor --role validator"},
    {"member show", "member show acme/member"},
    {"member propose", "member propose west/member --out west.proposal"},
    {"member endorse", "member endorse west.proposal --home consortium/acme"},
    {"member submit", "member submit west.proposal --home consortium/acme"},
    {"member change", "member change agency-west --revoke-key vote --last-trusted 118 --add-key vote=new-vote.pem"},
    {"member remove", "member remove agency-west"},
    {"release measure", "release measure --old sensor-1.3.9.img --new sensor-1.4.0.img --profile max"},
    {"proof", "proof 4f4654ea5caa18e243e4de3fe4ae49dbf3bfc7f4ebcce5ec2865bbd8142a5bb3"},
    {"report sign", "report sign findings.json audit-2026.json --evidence audit-2026.evidence"},
    {"release-key rotate", "release-key rotate acme --key new-release.pem --last-trusted 118"},
    {"release-key sign", "release-key sign release-key.proposal --with root.pem"},
    {"release-key consent", "release-key consent release-key.proposal --home consortium/agency-north"},
    {"root-key rotate", "root-key rotate acme --key new-root.pem"},
    {"root-key sign", "root-key sign root-key.proposal --with root.pem"},
    {"root-key consent", "root-key consent root-key.proposal --home consortium/agency-north"},
    {"root-key submit", "root-key submit root-key.proposal --home consortium/acme"},
    {"release-key submit", "release-key submit release-key.proposal --home consortium/acme"},
    {"policy show", "policy show"},
    {"policy propose", "policy propose --minimum-checkers 3 --minimum-approvals 3"},
    {"policy endorse", "policy endorse policy.proposal --home consortium/agency-north"},
    {"policy submit", "policy submit policy.proposal"},
    {"audit", "audit 3 --model sensor --out sensor.3.audit"},
    {"offences", "offences"},
    {"split", "split two-heads.json"},
    {"invitation make", "invitation make invitation --address node.example.org:4600 --home consortium/acme"},
    {"genesis new", "genesis new --name Three --member acme/member --member north/member --out genesis"},
    {"genesis show", "genesis show genesis"},
    {"genesis check", "genesis check genesis"},
    {"genesis install", "genesis install genesis --home acme"},
    {"repair", "repair --home consortium/acme"},
    {"run", "run --home consortium/acme --passphrase-file pass"},
    {"follow", "follow --home consortium/depot --apply /srv/panel --model panel --class p1"},
    {"stop", "stop --home consortium/acme"},
    {"token list", "token list --module /usr/lib/softhsm/libsofthsm2.so"},
    {"token keys", "token keys pkcs11:token=CERT-N%202 --module /usr/lib/softhsm/libsofthsm2.so"},
    {"token use", "token use vote 'pkcs11:token=CERT-N%202;object=vote?module-path=/usr/lib/softhsm/libsofthsm2.so'"},
    {"token unlock", "token unlock --home consortium/agency-north"},
    {"unlock", "unlock --home consortium/acme"},
    {"lock", "lock --home consortium/acme"},
    {"self-test", "self-test"},
    {"status", "status --home consortium/acme"},
    {"members", "members --json"},
    {"models", "models"},
    {"chain", "chain"},
    {"blocks", "blocks delivery --limit 5"},
    {"find", "find 4f4654ea5caa18e243e4de3fe4ae49dbf3bfc7f4ebcce5ec2865bbd8142a5bb3"},
    {"tx", "tx 4f4654ea5caa18e243e4de3fe4ae49dbf3bfc7f4ebcce5ec2865bbd8142a5bb3"},
    {"pool", "pool release"},
    {"rebroadcast", "rebroadcast --chain delivery"},
    {"peers", "peers"},
    {"peer add", "peer add agency-north north.example.org:4600"},
    {"peer disconnect", "peer disconnect agency-north"},
    {"peer ban", "peer ban agency-north --hours 24"},
    {"peer pardon", "peer pardon agency-north"},
    {"peer remove", "peer remove agency-north"},
    {"peer admit", "peer admit 6cd77b2eb3ac6325252489615ef5a77ab3db9a7c55defd6f8b2b951350cd6298"},
    {"transfers", "transfers"},
    {"jobs", "jobs"},
    {"job cancel", "job cancel 3"},
    {"job retry", "job retry 1"},
    {"alerts", "alerts"},
    {"devices", "devices --home consortium/gateway-east"},
    {"model set", "model set sensor --name Sensor --class s1 --reader agency-north"},
    {"fleet enrol", "fleet enrol sensor --class s1 --keys keys.txt"},
    {"fleet revoke", "fleet revoke sensor 3 7"},
    {"fleet list", "fleet list"},
    {"question list", "question list sensor@1.1.0"},
    {"question ask", "question ask sensor@1.1.0 \"Why is there a new port?\" --path etc/ports.conf"},
    {"question answer", "question answer 7c01 \"For updates; see the notes.\""},
    {"transfer start", "transfer start 3f9a02"},
    {"transfer stop", "transfer stop 3f9a02"},
    {"transfer recheck", "transfer recheck 3f9a02"},
    {"transfer magnet", "transfer magnet 3f9a02"},
    {"transfer limit", "transfer limit --all --up 2000000"},
    {"rollout create", "rollout create sensor@1.1.0 --ring canary=5%,soak=2h --ring half=50% --ring all=100% --start"},
    {"rollout list", "rollout list --home consortium/gateway-east"},
    {"rollout show", "rollout show 1"},
    {"rollout devices", "rollout devices 1"},
    {"rollout start", "rollout start 1"},
    {"rollout pause", "rollout pause 1 --reason \"field report 4711\""},
    {"rollout resume", "rollout resume 1 --retry"},
    {"rollout widen", "rollout widen 1 --reason \"seen enough\""},
    {"rollout expedite", "rollout expedite 1 --reason \"exploited in the field\""},
    {"rollout stop", "rollout stop 1"},
    {"rollout remove", "rollout remove 1"},
    {"rollout edit", "rollout edit 1 --set 2:fail=10,soak=4h --finish-by 2026-12-01T00:00Z"},
    {"release publish", "release publish --model sensor --class s1 --version 1.1.0 --new new.img --old old.img"},
    {"release list", "release list --model sensor --status approved"},
    {"release show", "release show sensor@1.1.0"},
    {"release withdraw", "release withdraw sensor@1.1.0 --reason \"wrong build\""},
    {"release artifact", "release artifact sensor@1.1.0 --old older.img --new new.img"},
    {"release rebuild", "release rebuild sensor@1.1.0 --old old.img --into rebuilt"},
    {"vote", "vote sensor@1.1.0 reject --reason \"crashes in its self-test\" --report report.txt"},
    {"review run", "review run sensor@1.1.0 --old old.img"},
    {"review show", "review show sensor@1.1.0"},
    {"review files", "review files sensor@1.1.0 --flagged"},
    {"review file", "review file sensor@1.1.0 sbin/metrologyd"},
    {"review sbom", "review sbom sensor@1.1.0"},
    {"review note", "review note sensor@1.1.0 \"opens port 8883\" --path etc/ports.conf --weight blocking"},
    {"review report", "review report sensor@1.1.0 --out sensor.review --canonical report.json"},
    {"analyzers list", "analyzers list"},
    {"coverage", "coverage sensor@1.1.0"},
    {"acks", "acks --release sensor@1.1.0 --negative"},
    {"device", "device sensor 3"},
    {"watch", "watch --until release.approved --timeout 600"},
    {"epoch propose", "epoch propose checker --number 1 --member north --member south --member west/member"},
    {"epoch sign", "epoch sign epoch.proposal --home consortium/agency-north"},
    {"epoch submit", "epoch submit epoch.proposal"},
    {"delta make", "delta make old.img new.img update.delta"},
    {"delta apply", "delta apply old.img update.delta new.img"},
    {"delta inspect", "delta inspect update.delta"},
    {"delta compare", "delta compare old.img new.img"},
    {"anchor export", "anchor export sensor sensor.anchor"},
    {"evidence export", "evidence export sensor.evidence --release sensor@1.1.0"},
    {"verify", "verify sensor.evidence --consortium 99556df8d3ccb33a65d9f564a48bc17b665d5cb19980bcab094a8f18659459f9"},
};

void addTo(CLI::App& command, const std::string& name)
{
    for (const auto& example : examples) {
        if (example.command == name) command.footer("Example:\n  quorated " + std::string(example.words));
    }
}

}  // namespace

void addExamples(CLI::App& app)
{
    for (auto* command : app.get_subcommands({})) {
        addTo(*command, command->get_name());
        for (auto* inner : command->get_subcommands({})) addTo(*inner, command->get_name() + " " + inner->get_name());
    }
}

}  // namespace quorate::app
