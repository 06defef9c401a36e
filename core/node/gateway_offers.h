// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/offers.h"
#include "core/ledger/bundle_builder.h"
#include "core/node/acknowledgement_queue.h"
#include "core/node/chain_host.h"
#include "core/node/payload_service.h"

#include <map>
#include <mutex>

// What a gateway serves, in the shapes that core/gateway asks for. Its threads read; the node's strand writes.
namespace quorate::node {

// Everything that devices may be offered, as of one settled checkpoint. Immutable once shared.
struct OfferedReleases {
    std::map<std::string, std::vector<gateway::Candidate>> candidates;       // by model
    std::map<ReleaseId, ledger::ReleaseStatus> status;                       // of every release
    std::map<ReleaseId, ledger::Bundle> bundles;    // of the approved ones, for whoever knows the current epochs
    ledger::EpochHistory epochs;                    // under the checkpoint
    std::map<ReleaseId, ledger::Bundle> endings;    // of those approved no longer, the newest: they prove that
    std::uint64_t checkpointSize = 0;
    std::map<PiecesRoot, gateway::PayloadFacts> payloads;

    [[nodiscard]] const ledger::Bundle* bundleOf(const ReleaseId& release) const;  // or null
};

class NodeReleaseSource final : public gateway::ReleaseSource {
public:
    // `state`: of the release chain, committed; may be read on any thread.
    NodeReleaseSource(const store::KeyValueStore& releaseStore, const ledger::StateView& state,
                      const PayloadService& payloads, Files& files);

    void set(std::shared_ptr<const OfferedReleases> offered);
    [[nodiscard]] std::shared_ptr<const OfferedReleases> get() const;

    [[nodiscard]] std::vector<gateway::Candidate> candidates(const ledger::ModelId& model) const override;
    [[nodiscard]] std::optional<ledger::ReleaseStatus> status(const ReleaseId& release) const override;
    [[nodiscard]] Result<Bytes> bundle(const ReleaseId& release, std::uint64_t from,
                                       const std::optional<ledger::EpochPosition>& known) const override;
    [[nodiscard]] std::optional<gateway::PayloadFacts> payload(const PiecesRoot& root) const override;
    [[nodiscard]] Result<std::unique_ptr<File>> openPayload(const PiecesRoot& root) const override;
    [[nodiscard]] Result<std::vector<Hash32>> leaves(const PiecesRoot& root) const override;

private:
    const store::KeyValueStore& m_store;
    const ledger::StateView& m_state;
    const PayloadService& m_payloads;
    Files& m_files;
    mutable std::mutex m_mutex;
    std::shared_ptr<const OfferedReleases> m_offered;    // guarded
};

// Devices as the release chain certifies them, read from the committed state.
class NodeDeviceDirectory final : public gateway::DeviceDirectory {
public:
    // `targetToken`: of agents that exist, which are enrolled with a key that is not theirs (vendor-held); empty: they are
    // not served.
    NodeDeviceDirectory(const ledger::StateView& state, const std::string& targetToken);
    [[nodiscard]] std::optional<gateway::DeviceIdentity> find(std::string_view controllerId) const override;

private:
    const ledger::StateView& m_state;
    std::optional<Hash32> m_tokenHash;
};

class NodeAcknowledgementSink final : public gateway::AcknowledgementSink {
public:
    NodeAcknowledgementSink(const ledger::StateView& releaseState, AcknowledgementQueue& queue, Clock& clock,
                            std::function<void()> taken)
        : m_state(releaseState), m_queue(queue), m_clock(clock), m_taken(std::move(taken))
    {
    }
    [[nodiscard]] Status take(const ledger::SignedAcknowledgement& acknowledgement) override;

private:
    const ledger::StateView& m_state;
    AcknowledgementQueue& m_queue;
    Clock& m_clock;
    const std::function<void()> m_taken;
};

class NodeGatewayStore final : public gateway::GatewayStore {
public:
    explicit NodeGatewayStore(store::KeyValueStore& store) : m_store(store) {}
    [[nodiscard]] Status write(const std::vector<Change>& changes) override;
    [[nodiscard]] Status each(const std::function<void(const std::string& key, BytesView value)>& visit) const override;

private:
    store::KeyValueStore& m_store;
};

}  // namespace quorate::node
