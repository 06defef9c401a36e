// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/local_demo/camera_play.h"

#include "core/sim/devices/simulated_image.h"

#include <algorithm>

namespace quorate::demo {
namespace {

const std::string cameraModel = "camera";
const std::string cameraClass = "c1";
const std::string vendorName = "acme";
const std::string asker = "agency-south";
const std::string doubter = "agency-west";
const std::string firstVersion = "1.1.0";
const std::string secondVersion = "1.2.0";

const std::vector<std::pair<std::string, sim::SimulatedImage>>& images()
{
    static const std::vector<std::pair<std::string, sim::SimulatedImage>> all{
        {"camera-1.0.0", {"1.0.0", 0, false}},
        {"camera-1.1.0", {"1.1.0", 1, false}},
        {"camera-1.2.0", {"1.2.0", 2, false}},
        {"camera-1.3.0-suspicious", {"1.3.0", 3, true}},
    };
    return all;
}

bool worthTelling(const Error& error)
{
    return error.kind != ErrorKind::unavailable && error.code != "node.stopping";
}

}  // namespace

CameraPlay::CameraPlay(Clock& clock, Log& log, Path firmware, std::string self, Milliseconds thought, NodeOf node)
    : m_clock(clock), m_log(log), m_firmware(std::move(firmware)), m_self(std::move(self)), m_thought(thought), m_node(std::move(node)),
      m_done(std::make_shared<std::atomic<int>>(0))
{
}

CameraPlay::~CameraPlay() = default;

Status CameraPlay::writeImages(Files& files, const Path& firmware)
{
    for (const auto& [name, image] : images()) {
        if (auto written = writeFileAtomically(files, firmware / (name + ".tar"), image.tar()); !written) return written;
        if (auto written = writeFileAtomically(files, firmware / (name + ".cdx.json"), bytesOf(image.sbom())); !written) return written;
    }
    return {};
}

const api::ReleaseView* CameraPlay::find(const api::Snapshot& snapshot, const std::string& ofModel, const std::string& version)
{
    const auto it = std::ranges::find_if(*snapshot.releases, [&](const api::ReleaseView& release) {
        return release.model == ofModel && !release.targets.empty() && release.targets.front().version == version;
    });
    return it == snapshot.releases->end() ? nullptr : &*it;
}

void CameraPlay::publish(api::PublishRequest request, int stage)
{
    m_stage = stage;
    const std::string what = request.model + " " + request.version;
    m_node(vendorName).publish(std::move(request), [&log = m_log, done = m_done, stage, what](Result<api::Submitted> result) {
        if (result) *done = stage;
        else if (worthTelling(result.error())) log.write(LogLevel::error, "demo", what + ": " + toString(result.error()));
    });
}

// Each step begins when the one before it has come to its end on the ledger.
void CameraPlay::step(const api::Snapshot& vendor)
{
    answerQuestions(vendor);
    if (m_stage != *m_done) return;
    const auto camera = [&](const std::string& version, const std::string& base) {
        api::PublishRequest request;
        request.model = cameraModel;
        request.hardwareClass = cameraClass;
        request.version = version;
        request.newTarget = m_firmware / ("camera-" + version + ".tar");
        request.oldTargets = {m_firmware / ("camera-" + base + ".tar")};
        request.documents = {{"sbom.cyclonedx", m_firmware / ("camera-" + version + ".cdx.json")}};
        return request;
    };
    if (m_stage == 0) {
        const auto* sensor = find(vendor, "sensor", "1.1.0");
        if (sensor == nullptr || sensor->status != "approved") return;
        m_stage = 1;
        api::ModelView view;
        view.id = cameraModel;
        view.name = "Door camera";
        view.hardwareClasses = {cameraClass};
        m_node(vendorName).setModel(view, [&log = m_log, done = m_done](Result<api::Submitted> result) {
            if (result) *done = 1;
            else if (worthTelling(result.error())) log.write(LogLevel::error, "demo", toString(result.error()));
        });
    } else if (m_stage == 1) {
        auto request = camera(firstVersion, "1.0.0");
        request.severity = "high";
        request.notes = "Verifies the peer of every stream, and encrypts it.\n\n- a new function `verifyPeer`\n- the watchdog runs now\n";
        publish(std::move(request), 2);
    } else if (m_stage == 2) {
        const auto* first = find(vendor, cameraModel, firstVersion);
        if (first == nullptr || first->status == "open") return;
        auto request = camera(secondVersion, firstVersion);
        request.severity = "low";
        request.notes = "OpenSSL 3.0.15, and a higher bitrate.";
        request.reviewBy = {m_clock.now().ms + 86'400'000LL};
        publish(std::move(request), 3);
    } else if (m_stage == 3) {
        const auto* sensor = find(vendor, "sensor", "1.1.0");
        if (sensor == nullptr || sensor->coverage.eligible == 0) return;
        if (sensor->coverage.positive + sensor->coverage.negative < sensor->coverage.eligible) return;
        api::PublishRequest request;
        request.model = "sensor";
        request.hardwareClass = "s1";
        request.version = "1.2.0";
        request.severity = "low";
        request.notes = "Reports the battery's health.";
        request.newTarget = m_firmware / "sensor-1.2.0.bin";
        request.oldTargets = {m_firmware / "sensor-1.1.0.bin"};
        publish(std::move(request), 4);
    }
}

// Who sits in front of the vendor answers by hand.
void CameraPlay::answerQuestions(const api::Snapshot& vendor)
{
    if (m_self == vendorName || !vendor.questions) return;
    for (const auto& question : *vendor.questions) {
        if (!question.answers.empty() || question.closed) continue;
        const auto [heard, isNew] = m_heard.emplace(question.id, m_clock.monotonic());
        if (m_clock.monotonic() - heard->second < 5 * m_thought) continue;
        heard->second = m_clock.monotonic();     // not twice while the answer is on its way
        m_node(vendorName).answer({question.id, "The watchdog restarts the camera after a crash; it opens no port.", false},
                                  [](const Result<Hash32>&) {});
    }
}

std::optional<CameraPlay::Opinion> CameraPlay::opinion(const std::string& checker, const api::ReleaseView& release, const api::Snapshot& snapshot)
{
    if (release.model != cameraModel) return Opinion{"approve", {}, {}};
    const std::string version = release.targets.empty() ? std::string() : release.targets.front().version;
    const auto self = std::ranges::find(release.votes, m_self, &api::VoteView::member);
    const bool selfChecks = self != release.votes.end();
    if (version == firstVersion && checker == doubter && !selfChecks) {
        return Opinion{"reject", "usr/share/camera/tables.bin changed in 40 KiB, and the notes do not say why.", release.publisher};
    }
    const std::string& asks = m_self == asker ? doubter : asker;
    // So that the vote of somebody who checks decides: of the two others one waits for it, and joins it.
    if (version == secondVersion && selfChecks && checker != asks) {
        if (self->verdict.empty()) return std::nullopt;
        if (self->verdict == "reject") return Opinion{"reject", m_self + " gives the reason.", release.publisher};
    }
    if (version == secondVersion && checker == asks && m_asked.insert(checker).second) {
        api::QuestionRequest question;
        question.release = release.id;
        question.subject = "The start script";
        question.path = "etc/init.d/S50camera";
        question.text = "The watchdog is started as root. Which ports does it open, and may it run as another user?";
        m_node(checker).ask(std::move(question), [&log = m_log](Result<Hash32> asked) {
            if (!asked && worthTelling(asked.error())) log.write(LogLevel::warning, "demo", toString(asked.error()));
        });
    }
    if (version == secondVersion && (checker == asker || checker == doubter)) {
        const bool answered = snapshot.questions && std::ranges::any_of(*snapshot.questions, [&](const auto& question) {
            return question.release == release.id && !question.answers.empty();
        });
        if (!answered) return std::nullopt;
    }
    return Opinion{"approve", "Rebuilt, equal; every change is in the notes or explained.", {}};
}

}  // namespace quorate::demo
