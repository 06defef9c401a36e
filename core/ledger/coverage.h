// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/acknowledgement.h"

#include <map>

namespace quorate::ledger {

// Counts acknowledgements whose signature and place in a batch have been verified. The chain sees roots only, so what is
// doubled, overtaken or contradictory is found here. The order of adding changes nothing.
struct CountedAcknowledgement {
    ReleaseId release;
    ModelId model;
    DeviceIndex device;
    std::uint64_t ordinal = 0;
    Outcome outcome = Outcome::positive;
    std::string reason;
    std::optional<MemberId> accused;
    MemberId gateway;                    // whose batch carried it
    LeafIndex recorded;                  // of that batch on the delivery chain
    Hash32 acknowledgement;              // SHA-256 of the COSE bytes
    friend bool operator==(const CountedAcknowledgement&, const CountedAcknowledgement&) = default;
};

// Of two acknowledgements of one device for one release: true when `a` counts and `b` does not. The highest ordinal does; among
// contradictions the lowest hash; of one that several gateways recorded, the earliest.
[[nodiscard]] bool outranks(const CountedAcknowledgement& a, const CountedAcknowledgement& b);

class Coverage {
public:
    struct Totals {
        std::uint64_t positive = 0;
        std::uint64_t negative = 0;
        friend bool operator==(const Totals&, const Totals&) = default;
    };
    // One device signed different statements under one ordinal. Only its key holder can do that.
    struct Equivocation {
        ModelId model;
        DeviceIndex device;
        std::uint64_t ordinal = 0;
        std::vector<Hash32> acknowledgements;  // distinct, sorted, two or more
        friend bool operator==(const Equivocation&, const Equivocation&) = default;
    };
    // One gateway put one ordinal of a device into its batches more than once: its claim counts it twice.
    struct Repetition {
        MemberId gateway;
        ModelId model;
        DeviceIndex device;
        std::uint64_t ordinal = 0;
        std::uint64_t times = 0;
        friend bool operator==(const Repetition&, const Repetition&) = default;
    };

    void add(const SignedAcknowledgement& acknowledgement, const MemberId& gateway, LeafIndex recorded);

    // One for each device: that with the highest ordinal; among contradictions that with the lowest hash; of one that
    // several gateways recorded, the earliest. Sorted by (model, device).
    [[nodiscard]] std::vector<CountedAcknowledgement> counted(const ReleaseId& release) const;
    [[nodiscard]] std::vector<CountedAcknowledgement> negatives(const ReleaseId& release) const;
    [[nodiscard]] Totals totals(const ReleaseId& release) const;
    [[nodiscard]] std::map<MemberId, Totals> gateways(const ReleaseId& release) const;
    [[nodiscard]] std::map<MemberId, Totals> gateways() const;  // over all releases
    [[nodiscard]] std::vector<ReleaseId> releases() const;
    [[nodiscard]] std::vector<Equivocation> equivocations() const;
    [[nodiscard]] std::vector<Repetition> repetitions() const;

private:
    using Device = std::pair<ModelId, DeviceIndex>;
    std::map<ReleaseId, std::map<Device, CountedAcknowledgement>> m_counted;
    // Of each ordinal: the hashes seen, and how often each gateway brought it.
    struct Seen {
        std::vector<Hash32> hashes;
        std::map<MemberId, std::uint64_t> times;
    };
    std::map<std::pair<Device, std::uint64_t>, Seen> m_seen;
};

}  // namespace quorate::ledger
