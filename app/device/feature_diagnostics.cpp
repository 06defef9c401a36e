// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at everything the agent depends on and says of each thing whether it is as it should be, and if not, what to do.
#include "app/device/feature_list.h"
#include "app/device/state_json.h"
#include "app/device/support_archive.h"
#include "core/device/identity_file.h"

#include <cstdio>
#include <functional>

namespace quorate::app {
namespace {

using Json = nlohmann::json;

struct Finding {
    std::string subject;
    bool isGood = true;
    std::string detail;
    std::string advice;
};

class Report {
public:
    void good(std::string subject, std::string detail) { m_findings.push_back({std::move(subject), true, std::move(detail), {}}); }
    void bad(std::string subject, std::string detail, std::string advice)
    {
        m_findings.push_back({std::move(subject), false, std::move(detail), std::move(advice)});
    }
    [[nodiscard]] const std::vector<Finding>& findings() const { return m_findings; }
    [[nodiscard]] std::size_t problems() const
    {
        std::size_t count = 0;
        for (const auto& finding : m_findings) count += finding.isGood ? 0 : 1;
        return count;
    }

private:
    std::vector<Finding> m_findings;
};

void lookAtKeys(Setup& setup, const device::Config& config, Report& report)
{
    auto anchor = device::readTrustAnchor(setup.files(), config.trustAnchorFile);
    if (anchor) {
        report.good("trust anchor", "consortium " + anchor->consortium.shortHex() + ", model " + anchor->model.slug + ", " +
                                        std::to_string(anchor->checkers.members.size()) + " checkers, " +
                                        std::to_string(anchor->validators.members.size()) + " validators");
        if (anchor->stalenessLimitMs == 0) {
            report.bad("staleness", "the trust anchor sets no limit",
                       "a gateway could hide newer releases for ever: give the device an anchor with a limit");
        }
    } else {
        report.bad("trust anchor", toString(anchor.error()), "copy the anchor that the vendor made for this model here");
    }
    auto key = device::loadIdentity(setup.files(), config.identityFile);
    if (key) {
        report.good("identity", "key " + key->id().shortHex());
    } else {
        report.bad("identity", toString(key.error()),
                   key.error().code == "device.identity.readable-by-others"
                       ? "chmod 600; if others may have read it, let the vendor revoke this device"
                       : "run 'identity' and let the vendor enrol the public key");
    }
}

void lookAtSlot(device::Slots& both, const device::DeviceState& state, device::SlotId id, Report& report)
{
    const std::string subject = "slot " + std::string(device::toString(id));
    const bool isActive = id == state.active;
    const auto& content = state.trial && !isActive ? std::optional(state.trial->content) : state.slot(id);
    if (!content) {
        if (isActive) report.bad(subject, "empty", "run 'provision'");
        else report.good(subject, state.installation ? "being written" : "empty");
        return;
    }
    if (auto intact = both.verify(id, *content); !intact) {
        report.bad(subject, toString(intact.error()),
                   isActive ? "the next release installs as a full artifact; replace the disk if it happens again"
                            : "nothing: it is overwritten by the next release");
        return;
    }
    report.good(subject, content->version.text + (isActive ? ", active, whole" : ", whole"));
}

void lookAtState(Setup& setup, const device::Config& config, Report& report)
{
    auto state = device::StateStore(setup.files(), config.agent.directory).load();
    if (!state) {
        report.bad("state", toString(state.error()),
                   state.error().kind == ErrorKind::notFound ? "run 'provision'" : "provision the device anew");
        return;
    }
    report.good("state", "rollback index " + std::to_string(state->rollbackIndex) + ", next ordinal " +
                             std::to_string(state->nextOrdinal));
    device::Slots both(setup.files(), config.agent.directory, config.agent.limits.tree);
    lookAtSlot(both, *state, device::SlotId::a, report);
    lookAtSlot(both, *state, device::SlotId::b, report);
    if (state->trial) {
        report.good("trial", "version " + state->trial->content.version.text + ", started " +
                                 std::to_string(state->trial->boots) + " times");
    }
    const auto waiting = state->outbox.size() + state->verdicts.size();
    if (waiting > device::maxOutbox / 2) {
        report.bad("acknowledgements", std::to_string(waiting) + " wait", "no gateway takes them: check the gateways");
    } else {
        report.good("acknowledgements", std::to_string(waiting) + " wait");
    }
    if (state->seen) {
        report.good("checkpoint", "size " + std::to_string(state->seen->size) + ", root " + state->seen->root.shortHex());
    } else {
        report.bad("checkpoint", "none seen yet", "no gateway has shown a bundle so far");
    }
    for (const auto& known : state->history) {
        if (known.attempts < config.agent.limits.attempts) continue;
        report.bad("release " + known.release.shortHex(), "will not be tried again",
                   "its acknowledgement says why; the vendor publishes another release");
    }
    auto room = setup.files().freeSpace(config.agent.directory);
    const auto& installed = state->slot(state->active);
    const auto wanted = (installed ? installed->size : 0) + (installed ? installed->size / 4 : 0) + (1u << 20);
    if (!room) report.bad("disk", toString(room.error()), "check the file system");
    else if (*room < wanted) report.bad("disk", std::to_string(*room) + " bytes free", "free at least " + std::to_string(wanted));
    else report.good("disk", std::to_string(*room) + " bytes free");
}

void lookAtGateways(Setup& setup, const device::Config& config, Report& report)
{
    if (config.gateways.empty()) {
        report.bad("gateways", "none configured", "add at least two, of different members");
        return;
    }
    if (config.gateways.size() == 1) {
        report.bad("gateways", "only one", "a second one keeps a silent gateway from stopping this device");
    }
    for (const auto& gateway : config.gateways) {
        const std::string subject = "gateway " + gateway.member.slug;
        auto connection = device::TlsConnection::connect(gateway.host, gateway.port, gateway.nodeKey, setup.clock(),
                                                         setup.clock().monotonic() + Milliseconds{5000});
        if (connection) {
            report.good(subject, "reached, and it holds the configured key");
        } else if (connection.error().code == "device.gateway.other-key") {
            report.bad(subject, toString(connection.error()),
                       "somebody else answers there, or the gateway has a new key: ask its operator");
        } else {
            report.bad(subject, toString(connection.error()), "check the network, the address and the gateway");
        }
    }
}

Json toJson(const Report& report)
{
    Json list = Json::array();
    for (const auto& finding : report.findings()) {
        Json one = {{"subject", finding.subject}, {"good", finding.isGood}, {"detail", finding.detail}};
        if (!finding.advice.empty()) one["advice"] = finding.advice;
        list.push_back(std::move(one));
    }
    return {{"problems", report.problems()}, {"findings", std::move(list)}};
}

void print(const Report& report)
{
    for (const auto& finding : report.findings()) {
        std::printf("%s %s: %s\n", finding.isGood ? "good" : "BAD ", finding.subject.c_str(), finding.detail.c_str());
        if (!finding.advice.empty()) std::printf("     %s\n", finding.advice.c_str());
    }
}

// Everything that helps somebody far away, and no key: findings, state, waiting acknowledgements, trust anchor,
// configuration, history.
Status saveArchive(Setup& setup, const device::Config& config, const Report& report, const Path& file)
{
    const auto seconds = setup.clock().now().ms / 1000;
    SupportArchive archive;
    archive.add("findings.json", bytesOf(dump(toJson(report))), seconds);
    const auto copy = [&](const Path& from, const std::string& name) {
        if (auto bytes = readFile(setup.files(), from, 1 << 20)) archive.add(name, *bytes, seconds);
    };
    copy(config.file, "config.json");
    copy(config.trustAnchorFile, "trust-anchor.cbor");
    copy(config.agent.directory / "state", "state.cbor");
    copy(config.agent.directory / "history.jsonl", "history.jsonl");
    if (config.metricsFile) copy(*config.metricsFile, "metrics.txt");
    if (auto state = device::StateStore(setup.files(), config.agent.directory).load()) {
        archive.add("state.json", bytesOf(dump(app::toJson(*state))), seconds);
        for (const auto& entry : state->outbox) {
            archive.add("acknowledgement-" + std::to_string(entry.ordinal) + ".cose", entry.acknowledgement, seconds);
        }
    }
    auto packed = archive.finish();
    if (!packed) return fail(packed.error());
    return writeFileAtomically(setup.files(), file, *packed, OpenMode::createPrivate);
}

Result<int> command(Setup& setup, const std::vector<std::string>& arguments)
{
    auto line = CommandLine::parse(arguments, {"--config", "--save"}, {"--json", "--offline"});
    if (!line) return fail(line.error());
    auto file = line->required("--config");
    if (!file) return fail(file.error());
    auto config = device::readConfig(setup.files(), *file);
    if (!config) return fail(config.error());
    Report report;
    report.good("program", std::string(programName()) + " " + std::string(programVersion()));
    lookAtKeys(setup, *config, report);
    lookAtState(setup, *config, report);
    if (!line->has("--offline")) lookAtGateways(setup, *config, report);
    if (const auto archive = line->value("--save")) {
        if (auto done = saveArchive(setup, *config, report, *archive); !done) return fail(done.error());
    }
    if (line->has("--json")) std::fputs((dump(toJson(report)) + "\n").c_str(), stdout);
    else print(report);
    return report.problems() == 0 ? 0 : 1;
}

}  // namespace

Feature diagnosticsFeature()
{
    return {"diagnostics", "diagnostics --config FILE [--offline] [--json] [--save FILE.tar.xz]\n"
                           "                                                 is everything here as it should be\n", nullptr,
            nullptr, command};
}

}  // namespace quorate::app
