// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/outbox.h"

#include <algorithm>

namespace quorate::device {
namespace {

// Accused last; who delivered first; otherwise in the order of the configuration.
std::vector<Transport*> orderFor(const OutboxEntry& entry, std::vector<Transport*> gateways)
{
    std::ranges::stable_sort(gateways, {}, [&](const Transport* gateway) {
        const auto deliverer = gateway->deliverer();
        if (!deliverer) return 1;
        if (entry.accused && deliverer->member == *entry.accused) return 2;
        return entry.deliverer && deliverer->member == entry.deliverer->member ? 0 : 1;
    });
    return gateways;
}

// The oldest accusation gives way. False: there is none.
bool makeRoom(std::vector<OutboxEntry>& outbox)
{
    if (outbox.size() < maxOutbox) return true;
    const auto oldest = std::ranges::find_if(outbox, isAccusation);
    if (oldest == outbox.end()) return false;
    outbox.erase(oldest);
    return true;
}

void tellOutcome(Transport& gateway, const OutboxEntry& entry, Log& log)
{
    const auto deliverer = gateway.deliverer();
    if (!deliverer || !entry.deliverer || entry.deliverer->member != deliverer->member ||
        entry.deliverer->actionId.empty()) {
        return;
    }
    Feedback feedback;
    feedback.actionId = entry.deliverer->actionId;
    feedback.execution = Feedback::Execution::closed;
    feedback.finished = entry.positive ? Feedback::Finished::success : Feedback::Finished::failure;
    feedback.detail = entry.positive ? "confirmed" : "see the acknowledgement";
    if (auto done = gateway.feedback(feedback); !done) {
        log.write(LogLevel::info, "device", gateway.name() + " takes no feedback: " + toString(done.error()));
    }
}

}  // namespace

Result<std::size_t> signVerdicts(DeviceState& state, StateStore& store, const DeviceIdentity& identity,
                                 UnixTime deviceTime)
{
    std::size_t made = 0;
    while (!state.verdicts.empty() && makeRoom(state.outbox)) {
        const Verdict verdict = state.verdicts.front();
        ledger::Acknowledgement content;
        content.release = verdict.release;
        content.model = identity.model;
        content.device = identity.index;
        content.ordinal = state.nextOrdinal;
        content.outcome = verdict.outcome;
        content.reason = verdict.reason;
        content.accused = verdict.accused;
        if (verdict.deliverer) content.gateway = verdict.deliverer->key;
        content.from = verdict.from;
        content.to = verdict.to;
        if (state.seen) {
            content.checkpointSize = state.seen->size;
            content.checkpointRoot = state.seen->root;
        }
        content.deviceTime = deviceTime;
        auto signedOne = ledger::signAcknowledgement(identity.consortium, identity.key, content);
        state.outbox.push_back({.ordinal = state.nextOrdinal,
                                .acknowledgement = std::move(signedOne.encoded),
                                .accused = verdict.accused,
                                .deliverer = verdict.deliverer,
                                .positive = verdict.outcome == ledger::Outcome::positive});
        ++state.nextOrdinal;
        state.verdicts.erase(state.verdicts.begin());
        ++made;
    }
    if (made > 0) {
        if (auto done = store.save(state); !done) return fail(done.error());
    }
    return made;
}

Result<std::size_t> deliverOutbox(DeviceState& state, StateStore& store, Log& log,
                                  const std::vector<Transport*>& gateways)
{
    std::size_t taken = 0;
    std::vector<const Transport*> silent;
    for (const auto& entry : std::vector<OutboxEntry>(state.outbox)) {
        for (auto* gateway : orderFor(entry, gateways)) {
            if (std::ranges::find(silent, gateway) != silent.end()) continue;
            if (auto done = gateway->acknowledge(entry.acknowledgement); !done) {
                log.write(LogLevel::info, "device",
                          gateway->name() + " does not take acknowledgement " + std::to_string(entry.ordinal) + ": " +
                              toString(done.error()));
                if (done.error().kind == ErrorKind::unavailable) silent.push_back(gateway);
                continue;
            }
            std::erase_if(state.outbox, [&](const OutboxEntry& waiting) { return waiting.ordinal == entry.ordinal; });
            if (auto done = store.save(state); !done) return fail(done.error());
            ++taken;
            tellOutcome(*gateway, entry, log);
            break;
        }
    }
    return taken;
}

}  // namespace quorate::device
