// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/fleet.h"
#include "core/node/batcher.h"

namespace quorate::gateway {
class RolloutDesk;
}

namespace quorate::node {

// This node's gateway: serves devices over HTTP from what the release chain approved, and puts their acknowledgements on
// the delivery chain. On the node's strand, except where noted in the implementation.
class GatewayService {
public:
    struct Parts {
        ChainHost& release;
        ChainHost& delivery;
        PayloadService& payloads;
        const KeyRing& keys;
        ledger::MemberId self;
        store::KeyValueStore& store;
        Files& files;
        Path directory;
        Clock& clock;
        Random& random;
        Log& log;
        Executor& workers;
        Strand& strand;
        std::function<void()> changed;
        std::function<void(api::AlertView)> alert;   // a rollout that stands still by itself
    };
    [[nodiscard]] static Result<std::unique_ptr<GatewayService>> open(const GatewayConfig& config, Parts parts);
    virtual ~GatewayService() = default;

    virtual void work() = 0;       // once a second, and after blocks settled
    virtual void stop() = 0;
    [[nodiscard]] virtual Endpoint listening() const = 0;
    [[nodiscard]] virtual std::optional<Endpoint> plainListening() const = 0;
    // The same pointer, and the same chunks in it, while nothing changed.
    [[nodiscard]] virtual std::shared_ptr<const api::GatewayDevices> devices() = 0;
    [[nodiscard]] virtual std::vector<api::DeviceActionView> actions(const ledger::ModelId& model, DeviceIndex device) const = 0;
    [[nodiscard]] virtual gateway::RolloutDesk& rollouts() = 0;
    [[nodiscard]] virtual std::vector<api::RolloutView> rolloutViews() const = 0;   // newest first
    // Not on the chain yet; newest first.
    [[nodiscard]] virtual std::vector<api::AcknowledgementView> waiting(std::size_t limit) const = 0;
};

}  // namespace quorate::node
