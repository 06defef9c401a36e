// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/payload_ref.h"
#include "core/device/device_state.h"

#include <functional>
#include <optional>

// How a device reaches what it installs: a gateway over HTTP, or the node beside it.
namespace quorate::device {

struct Offer {
    ReleaseId release;
    std::string actionId;        // the gateway's number for it; empty when it has none
};

struct Poll {
    std::optional<Offer> offer;
    Milliseconds interval{0};    // until the next poll, as the gateway wishes; 0 = no wish
};

// Progress for a gateway's own bookkeeping; carries no weight, the acknowledgement does.
struct Feedback {
    std::string actionId;
    enum class Execution : std::uint8_t { proceeding, closed } execution = Execution::proceeding;
    enum class Finished : std::uint8_t { none, success, failure } finished = Finished::none;
    std::string detail;          // a code
};

// Errors tell two things apart. ErrorKind::unavailable (and io): silent, slow, cut off or not ready, so ask another.
// ErrorKind::invalid or refused: it answered something that no honest gateway answers ("device.gateway.<what>").
// notFound: it does not know the release. Calls block for at most their own time limits. One thread at a time.
class Transport {
public:
    virtual ~Transport() = default;
    [[nodiscard]] virtual std::optional<Deliverer> deliverer() const = 0;  // without action id
    [[nodiscard]] virtual std::string name() const = 0;                    // for logs: a host, never a credential

    [[nodiscard]] virtual Result<Poll> poll() = 0;
    // A ledger::Bundle for whoever knows the epochs at `known`, consistent with the log of size `from`; or ledger::Handovers to
    // follow before it is asked for again. At most ledger::maxBundleSize + 1 bytes are taken. "device.epochs.fork"
    // (unavailable): the gateway's chain has other epochs than those said to be known.
    [[nodiscard]] virtual Result<Bytes> bundle(const ReleaseId& release, std::uint64_t from,
                                               const ledger::EpochPosition& known) = 0;
    // As many as the payload has pieces; not verified.
    [[nodiscard]] virtual Result<std::vector<Hash32>> leaves(const PayloadRef& payload) = 0;
    // The payload's bytes from `from` on, in order, never more than there are. `receive` returns false to stop early, which
    // is success; an error of its own ends the call with that error.
    using Receive = std::function<Result<bool>(BytesView data)>;
    [[nodiscard]] virtual Status payload(const Offer& offer, const PayloadRef& payload, std::uint64_t from,
                                         const Receive& receive) = 0;
    // Success: the gateway keeps it now. Refused: it does not take this one, and may take others.
    [[nodiscard]] virtual Status acknowledge(BytesView acknowledgement) = 0;
    [[nodiscard]] virtual Status feedback(const Feedback& feedback) = 0;
};

}  // namespace quorate::device
