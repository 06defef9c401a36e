// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/coverage_index.h"

// What CoverageIndex keeps on the disk: its keys, and its values as CBOR. Private to coverage_index.cpp.
//   f                            the format's number
//   b gateway number             what became of a batch
//   h model device               through whom it was heard of last
//   d model device ordinal       what it said under that ordinal
//   c release model device       what counts of it
//   n slot                       where the newest ones are, around and around
// Slugs end with a zero byte and hold none, numbers are big-endian: entries sort by number.
namespace quorate::node::coverage {

[[nodiscard]] Bytes formatKey();
[[nodiscard]] Bytes batchKey(std::string_view gateway, std::uint64_t number);
[[nodiscard]] Bytes heardKeys(std::string_view model);                        // what they all begin with
[[nodiscard]] Bytes heardKey(std::string_view model, std::uint64_t device);
[[nodiscard]] Bytes saidKeys(std::string_view model, std::uint64_t device);   // what they all begin with
[[nodiscard]] Bytes saidKey(std::string_view model, std::uint64_t device, std::uint64_t ordinal);
[[nodiscard]] Bytes countedKeys(const ReleaseId& release);                    // what they all begin with
[[nodiscard]] Bytes countedKey(const ReleaseId& release, std::string_view model, std::uint64_t device);
[[nodiscard]] Bytes recentKey(std::uint64_t slot);
// Parts of such keys; 0 or empty where there is none.
[[nodiscard]] std::uint64_t numberAt(BytesView in, std::size_t from);
[[nodiscard]] std::string slugAt(BytesView in, std::size_t from);

enum class Fate : std::uint8_t { counted = 1, struck = 2, claimed = 3 };

struct BatchFate {
    Fate fate = Fate::counted;
    std::optional<ReleaseId> release;                    // of a claim
    ledger::Coverage::Totals counts;
};
[[nodiscard]] Bytes encode(const BatchFate& value);
[[nodiscard]] Result<BatchFate> decodeFate(BytesView bytes);

// What a device said, and where it was recorded first.
struct Said {
    Hash32 hash;
    std::uint64_t recorded = 0;                          // leaf
    api::AcknowledgementView view;
};
[[nodiscard]] Bytes encode(const std::vector<Said>& values);
[[nodiscard]] Result<std::vector<Said>> decodeSaid(BytesView bytes, const std::string& model, std::uint64_t device,
                                                   std::uint64_t ordinal);

// One counted acknowledgement; release, model and device are those of its key.
struct Entry {
    ledger::CountedAcknowledgement counted;
    UnixTime at;                                         // ledger time of its batch
};
[[nodiscard]] Bytes encode(const Entry& value);
[[nodiscard]] Result<Entry> decodeEntry(const ReleaseId& release, BytesView bytes);

struct Heard {
    std::string gateway;
    std::string hardwareClass;
    std::uint64_t recorded = 0;                          // leaf
};
[[nodiscard]] Bytes encode(const Heard& value);
[[nodiscard]] Result<Heard> decodeHeard(BytesView bytes);

}  // namespace quorate::node::coverage
