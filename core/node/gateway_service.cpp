// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/gateway_service.h"

#include "core/crypto/legacy_hashes.h"
#include "core/crypto/sha256.h"
#include "core/gateway/gateway_server.h"
#include "core/node/acknowledgement_view.h"
#include "core/ledger/device_request.h"
#include "core/node/gateway_offers.h"
#include "core/node/gateway_picture.h"
#include "core/node/ledger_reader.h"
#include "core/node/proofs.h"
#include "core/node/rollout_views.h"

#include <algorithm>
#include <set>

namespace quorate::node {
namespace {

constexpr std::size_t readSize = 256 * 1024;
// So many releases that are approved no longer are proven to be so: more than devices are in the middle of.
constexpr std::size_t maxEndings = 64;

std::vector<const ledger::ReleaseRecord*> newestEndings(const std::vector<ledger::ReleaseRecord>& releases)
{
    std::vector<const ledger::ReleaseRecord*> ended;
    for (const auto& release : releases) {
        if (release.everApproved && release.status != ledger::ReleaseStatus::approved) ended.push_back(&release);
    }
    std::ranges::sort(ended, [](const auto* a, const auto* b) { return a->decidedAt > b->decidedAt; });
    if (ended.size() > maxEndings) ended.resize(maxEndings);
    return ended;
}

Result<gateway::PayloadFacts> hashPayload(Files& files, const PayloadRef& ref, const Path& path, UnixTime now)
{
    auto file = files.open(path, OpenMode::read);
    if (!file) return fail(file.error());
    crypto::Sha256 sha256;
    crypto::LegacyHashes legacy;
    Bytes buffer(readSize);
    for (std::uint64_t offset = 0;;) {
        auto got = (*file)->readAt(offset, buffer);
        if (!got) return fail(got.error());
        if (*got == 0) break;
        const BytesView part = BytesView(buffer).first(*got);
        sha256.update(part);
        legacy.update(part);
        offset += *got;
    }
    auto digests = legacy.finish();
    return gateway::PayloadFacts{ref, digests.md5Hex, digests.sha1Hex, sha256.finish().hex(), now};
}

class Service final : public GatewayService {
public:
    Service(const GatewayConfig& config, Parts parts, std::unique_ptr<AcknowledgementQueue> queue)
        : m_parts(std::move(parts)),
          m_queue(std::move(queue)),
          m_releases(m_parts.release.store(), m_parts.release.application().state(), m_parts.payloads, m_parts.files),
          m_directory(m_parts.release.application().state(), config.targetToken),
          m_sink(m_parts.release.application().state(), *m_queue, m_parts.clock,
                 [this, alive = m_alive] { onStrand(alive, [this] { m_parts.changed(); }); }),
          m_store(m_parts.store),
          m_batcher(Batcher::Parts{*m_queue, m_parts.release, m_parts.delivery, m_parts.payloads, m_parts.keys,
                                   m_parts.self, m_parts.files, m_parts.directory, m_parts.clock, m_parts.random,
                                   m_parts.log, m_parts.workers, m_parts.strand, m_parts.changed},
                    Milliseconds(std::int64_t{1000} * config.batchSeconds), config.batchSize)
    {
    }

    Status start(const GatewayConfig& config)
    {
        const auto key = m_parts.keys.key(ledger::KeyPurpose::node);
        if (!key) return fail(ErrorKind::denied, "node.key.locked", "node");
        gateway::GatewayOptions options;
        options.consortium = m_parts.release.application().parameters().consortium;
        options.listen = config.listen;
        options.plainListen = config.plainListen;
        options.publicHost = config.publicHost;
        options.pollInterval = Milliseconds(std::int64_t{1000} * config.pollSeconds);
        options.offerWithoutRollout = config.offerWithoutRollout;
        options.busyPollInterval = std::min(options.busyPollInterval, options.pollInterval);
        m_server = gateway::makeGatewayServer(
            options, *key,
            gateway::GatewayParts{m_releases, m_directory, m_sink, m_store, m_parts.clock, m_parts.random, m_parts.log,
                                  [this, alive = m_alive](const std::string& controllerId) {
                                      m_devices.changed(controllerId);
                                      onStrand(alive, [this] { m_parts.changed(); });
                                  }});
        return m_server->start();
    }

    void work() override
    {
        refreshOffers();
        lookAtRollouts();
        m_batcher.work();
    }

    void stop() override
    {
        *m_alive = false;
        m_batcher.stop();
        m_server->stop();
    }

    Endpoint listening() const override { return m_server->listening(); }
    std::optional<Endpoint> plainListening() const override { return m_server->plainListening(); }

    std::shared_ptr<const api::GatewayDevices> devices() override { return m_devices.picture(*m_server); }

    std::vector<api::DeviceActionView> actions(const ledger::ModelId& model, DeviceIndex index) const override
    {
        std::vector<api::DeviceActionView> views;
        const auto device = m_server->device(ledger::controllerIdOf(model, index));
        if (!device) return views;
        for (const auto& action : device->actions) {
            std::vector<api::DeviceStepView> steps;
            for (const auto& step : action.steps) steps.push_back({step.at, step.step, step.text});
            views.push_back({action.id, action.release, action.version.text, std::string(gateway::toString(action.state)), action.opened,
                             action.changed, action.bytesServed, action.payload.size, action.reason, action.messages, std::move(steps)});
        }
        return views;
    }

    gateway::RolloutDesk& rollouts() override { return m_server->rollouts(); }

    std::vector<api::RolloutView> rolloutViews() const override
    {
        std::vector<api::RolloutView> views;
        for (const auto& status : m_server->rollouts().list()) views.push_back(viewOf(status));
        return views;
    }

    std::vector<api::AcknowledgementView> waiting(std::size_t limit) const override
    {
        std::vector<api::AcknowledgementView> views;
        for (const auto& entry : m_queue->newest(limit)) {
            api::AcknowledgementView view = viewOf(entry.acknowledgement.content, m_parts.self);
            view.recordedAt = entry.received;
            views.push_back(std::move(view));
        }
        return views;
    }

private:
    // What the offers were made from.
    struct Basis {
        std::string checkpoint;
        engine::BlockRef tip;
        engine::BlockRef settled;
        std::uint64_t heldVersion = 0;
        std::size_t hashed = 0;
        friend bool operator==(const Basis&, const Basis&) = default;
    };

    void onStrand(const std::shared_ptr<bool>& alive, std::function<void()> work)
    {
        m_parts.strand.post([alive, work = std::move(work)] {
            if (*alive) work();
        });
    }

    void lookAtRollouts()
    {
        const auto& newest = m_parts.release.checkpoints().newest();
        const auto seen = m_server->rollouts().look(newest ? newest->time : UnixTime{});
        if (!seen) {
            // Once; it is tried again every second.
            if (m_rolloutProblem != seen.error()) m_parts.log.write(LogLevel::error, "gateway", toString(seen.error()));
            m_rolloutProblem = seen.error();
            return;
        }
        m_rolloutProblem.reset();
        if (seen->changed) m_parts.changed();
        if (seen->halted.empty()) return;
        for (const auto& status : m_server->rollouts().list()) {
            const gateway::Rollout& rollout = status.rollout;
            if (std::ranges::find(seen->halted, rollout.id) == seen->halted.end()) continue;
            const bool paused = rollout.state == gateway::RolloutState::paused;
            m_parts.alert({paused ? "alert.rollout.paused" : "alert.rollout.stopped", "warning", rollout.plan.name, rollout.reason,
                           rollout.since, rollout.plan.release});
        }
    }

    void refreshOffers()
    {
        const auto& newest = m_parts.release.checkpoints().newest();
        if (!newest) return;
        const auto& application = m_parts.release.application();
        Basis basis{newest->text, application.tip().ref, application.tip().settled, m_parts.payloads.heldVersion(),
                    m_facts.size()};
        if (basis == m_basis) return;
        const LedgerReader reader(application.state());
        auto releases = reader.releases();
        if (!releases) return m_parts.log.write(LogLevel::error, "gateway", toString(releases.error()));
        auto offered = std::make_shared<OfferedReleases>();
        offered->checkpointSize = newest->checkpoint.head.size;
        const auto before = m_releases.get();
        const bool sameCheckpoint = m_basis.checkpoint == newest->text;
        auto settledState = application.settledState();
        if (!settledState) return m_parts.log.write(LogLevel::error, "gateway", toString(settledState.error()));
        const LedgerReader settled(*settledState);
        std::vector<const ledger::ReleaseRecord*> approved;
        std::vector<ReleaseId> missing;
        for (const auto& release : *releases) {
            // What is not settled may still change: nothing begins with it. A recall counts at once.
            auto status = release.status;
            if (status == ledger::ReleaseStatus::approved) {
                auto stands = settled.release(release.id);
                if (!stands && stands.error().kind != ErrorKind::notFound) {
                    return m_parts.log.write(LogLevel::error, "gateway", toString(stands.error()));
                }
                if (!stands) continue;
                status = stands->status;
            }
            offered->status[release.id] = status;
            if (status != ledger::ReleaseStatus::approved) continue;
            const auto old = before->bundles.find(release.id);
            if (sameCheckpoint && old != before->bundles.end()) offered->bundles.emplace(release.id, old->second);
            else missing.push_back(release.id);
            approved.push_back(&release);
        }
        auto built = underCheckpoint(m_parts.release, 0, [&](const ledger::BundleSource& source) -> Status {
            auto epochs = ledger::EpochHistory::read(source.state, before->epochs);
            if (!epochs) return fail(epochs.error());
            offered->epochs = *std::move(epochs);
            for (const auto& id : missing) {
                auto bundle = ledger::buildBundle(source, id);
                if (bundle) offered->bundles.emplace(id, std::move(*bundle));
                else if (!comesWithTheNext(bundle.error())) sayNotOffered(reader, id, bundle.error());
            }
            for (const auto* ended : newestEndings(*releases)) {
                if (const auto old = before->endings.find(ended->id); sameCheckpoint && old != before->endings.end()) {
                    offered->endings.emplace(ended->id, old->second);
                    continue;
                }
                // Ended after the checkpoint, which so far proves the contrary: told with the next one.
                const auto under = LedgerReader(source.state).release(ended->id);
                if (!under || under->status == ledger::ReleaseStatus::approved) continue;
                if (auto bundle = ledger::buildBundle(source, ended->id)) {
                    offered->endings.emplace(ended->id, std::move(*bundle));
                }
            }
            return {};
        });
        if (!built) return m_parts.log.write(LogLevel::error, "gateway", toString(built.error()));
        for (const auto* release : approved) {
            if (offered->bundles.contains(release->id)) addCandidates(*offered, reader, *release);
        }
        m_basis = std::move(basis);
        m_releases.set(std::move(offered));
    }

    // Approved after the checkpoint.
    static bool comesWithTheNext(const Error& error)
    {
        return error.code == "ledger.bundle.not-approved" || error.kind == ErrorKind::notFound;
    }

    // Devices would wait for it in vain, and nobody would know why. An alert is logged once, however often it is raised.
    void sayNotOffered(const LedgerReader& reader, const ReleaseId& id, const Error& error)
    {
        const auto manifest = reader.manifest(id);
        const std::string name = manifest ? manifest->model.slug + " " + manifest->targets.front().version.text : id.shortHex();
        m_parts.alert({"alert.gateway.not-offered", "critical", name, error.code, m_parts.clock.now(), id});
    }

    void addCandidates(OfferedReleases& offered, const LedgerReader& reader, const ledger::ReleaseRecord& release)
    {
        auto manifest = reader.manifest(release.id);
        auto artifacts = reader.artifacts(release);
        if (!manifest || !artifacts) return;
        for (const auto& target : manifest->targets) {
            gateway::Candidate candidate{release.id, target.hardwareClass, target.version, target.rollbackIndex,
                                         target.hash, {}};
            for (const auto& artifact : *artifacts) {
                if (artifact.target != target.hash) continue;
                const auto facts = m_facts.find(artifact.payload.root);
                const bool ready = facts != m_facts.end();
                if (ready) offered.payloads.emplace(artifact.payload.root, facts->second);
                else hash(artifact.payload);
                candidate.artifacts.push_back({artifact.kind, artifact.base, artifact.payload, ready});
            }
            offered.candidates[release.model.slug].push_back(std::move(candidate));
        }
    }

    // Computes what DDI shows of a payload, once it is whole.
    void hash(const PayloadRef& ref)
    {
        if (m_hashing.contains(ref)) return;
        auto path = m_parts.payloads.path(ref);
        if (!path) return;
        m_hashing.insert(ref);
        m_parts.workers.post([this, alive = m_alive, ref, path = *path, now = m_parts.clock.now()] {
            auto facts = hashPayload(m_parts.files, ref, path, now);
            onStrand(alive, [this, ref, facts] {
                m_hashing.erase(ref);
                if (!facts) {
                    m_basis = {};  // at the next look again
                    return m_parts.log.write(LogLevel::warning, "gateway", toString(facts.error()));
                }
                m_facts[ref.root] = *facts;
                refreshOffers();
            });
        });
    }

    Parts m_parts;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);  // on the strand alone
    GatewayPicture m_devices;
    std::unique_ptr<AcknowledgementQueue> m_queue;
    NodeReleaseSource m_releases;
    NodeDeviceDirectory m_directory;
    NodeAcknowledgementSink m_sink;
    NodeGatewayStore m_store;
    Batcher m_batcher;
    Basis m_basis;
    std::map<PiecesRoot, gateway::PayloadFacts> m_facts;
    std::set<PayloadRef> m_hashing;
    std::optional<Error> m_rolloutProblem;
    std::unique_ptr<gateway::GatewayServer> m_server;
};

}  // namespace

Result<std::unique_ptr<GatewayService>> GatewayService::open(const GatewayConfig& config, Parts parts)
{
    if (auto made = parts.files.makeDirectories(parts.directory); !made) return fail(made.error());
    auto queue = AcknowledgementQueue::open(parts.store);
    if (!queue) return fail(queue.error());
    auto service = std::make_unique<Service>(config, std::move(parts), std::move(*queue));
    if (auto started = service->start(config); !started) return fail(started.error());
    return service;
}

}  // namespace quorate::node
