// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/action_records.h"
#include "core/gateway/feedback.h"
#include "core/gateway/offer_policy.h"
#include "core/gateway/rollout_book.h"

#include <mutex>

namespace quorate::gateway {

// The life of actions: what each device is offered, and what became of it. Each change is on disk before it is answered
// for, and nothing has changed when that fails. Thread-safe. Private to core/gateway.
class ActionBook {
public:
    struct Parts {
        const ReleaseSource& releases;
        RolloutBook& rollouts;
        GatewayStore& store;
        Clock& clock;
        Random& random;
    };
    explicit ActionBook(Parts parts) : m_parts(parts) {}

    // "gateway.store.corrupt", or the store's error.
    [[nodiscard]] Status load();

    struct Poll {
        bool wantsAttributes = false;
        std::optional<Action> deployment;   // offered; never together with cancel
        std::optional<Action> cancel;
        std::optional<std::uint32_t> installed;  // the newest action that closed with success
        bool busy = false;
    };
    [[nodiscard]] Result<Poll> poll(const std::string& controllerId, const DeviceIdentity& identity);

    // The device reads what it is offered. "gateway.action.unknown" (kind notFound) also when it is not offered any
    // more.
    [[nodiscard]] Result<Action> deployment(const std::string& controllerId, const DeviceIdentity& identity, std::uint32_t id);
    [[nodiscard]] Result<Action> cancellation(const std::string& controllerId, std::uint32_t id) const;
    [[nodiscard]] Result<Action> installed(const std::string& controllerId, std::uint32_t id) const;

    // "gateway.action.unknown" (404), "gateway.action.closed" of kind conflict (410).
    [[nodiscard]] Status feedback(const std::string& controllerId, const DeviceIdentity& identity, std::uint32_t id,
                                  const Feedback& feedback);
    [[nodiscard]] Status cancelFeedback(const std::string& controllerId, std::uint32_t id, const Feedback& feedback);
    [[nodiscard]] Status attributes(const std::string& controllerId, const DeviceIdentity& identity,
                                    const ConfigData& data);
    [[nodiscard]] Status installedReport(const std::string& controllerId, const DeviceIdentity& identity,
                                         const InstalledReport& report);
    // After the sink has taken it.
    [[nodiscard]] Status acknowledged(const std::string& controllerId, const ledger::Acknowledgement& acknowledgement);
    [[nodiscard]] Status offerAgain(const std::string& controllerId);
    // The same where this release failed, on every device.
    [[nodiscard]] Status offerAgain(const ReleaseId& release);

    // Payload bytes that went out; which action they belong to is found by the payload. Storing that all went out may
    // fail without harm: it is tried again with the next.
    void served(const std::string& controllerId, const PiecesRoot& root, std::uint64_t from, std::uint64_t size);

    // The path element that lets whoever knows it fetch the payload of this action while that makes sense, without
    // other credentials: SWUpdate's chunk downloader sends none.
    [[nodiscard]] std::string capability(const std::string& controllerId, const Action& action) const;
    [[nodiscard]] Result<Action> redeem(const std::string& controllerId, std::string_view capability) const;

    // Under the lock: quick, and nothing of ours is called.
    void visit(const std::function<void(const Device&)>& visit) const;
    [[nodiscard]] std::uint64_t version() const;           // another one after every change that visit() may show
    [[nodiscard]] std::vector<Device> devices() const;
    [[nodiscard]] std::optional<Device> device(std::string_view controllerId) const;
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] std::uint64_t contradictions() const;

private:
    [[nodiscard]] Device& known(const std::string& controllerId);
    [[nodiscard]] Status settle(Device& device, const DeviceIdentity& identity,
                                std::vector<GatewayStore::Change>& more);
    [[nodiscard]] std::set<ReleaseId> excluded(const Device& device) const;
    [[nodiscard]] bool isHeld(const Device& device, const DeviceIdentity& identity, const Action& action) const;
    void close(Action& action, ActionState state, std::string reason) const;
    void report(Device& device, const DeviceIdentity& identity, const std::optional<TargetHash>& target,
                const std::optional<ledger::Version>& version) const;
    // Stores what differs from the device as it was and puts it in its place.
    [[nodiscard]] Status commit(Device changed, std::vector<GatewayStore::Change> more = {});
    [[nodiscard]] const Device* lookUp(std::string_view controllerId) const;

    const Parts m_parts;
    mutable std::mutex m_mutex;                            // guards all below
    std::map<std::string, Device, std::less<>> m_devices;
    std::uint32_t m_nextId = 1;
    std::array<std::uint8_t, 32> m_secret{};               // of capabilities
    std::uint64_t m_contradictions = 0;
    std::uint64_t m_version = 0;
};

}  // namespace quorate::gateway
