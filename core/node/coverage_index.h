// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/fleet.h"
#include "core/base/log.h"
#include "core/ledger/coverage.h"
#include "core/store/key_value_store.h"

#include <atomic>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>

namespace quorate::node {

namespace coverage {
struct Entry;                                            // one counted acknowledgement
}

// What was counted of acknowledgements, on disk: one record a device and release, one a device and ordinal. In memory are
// sums alone: per release its gateways, at most maxReasons reasons and maxPoints spans of time, and the newest
// maxRecent acknowledgements. All of it is derived from batch bodies: a damaged index is thrown away and made again.
//
// Thread-safe. What writes takes time (workers); sums are read at once.
class CoverageIndex {
public:
    static constexpr std::size_t maxReasons = 256;    // distinct ones of a release; further ones are one without a name
    static constexpr std::size_t maxPoints = 512;     // of a release's curve; then spans of time are joined
    static constexpr std::size_t maxRecent = 1000;
    static constexpr std::size_t maxVariants = 16;    // statements under one ordinal of a device that are kept

    // What is damaged or of another format is removed and begun anew.
    [[nodiscard]] static Result<std::unique_ptr<CoverageIndex>> open(Files& files, const Path& directory, Log& log);
    [[nodiscard]] static std::unique_ptr<CoverageIndex> over(std::unique_ptr<store::KeyValueStore> store);   // an empty one

    struct Item {
        ledger::SignedAcknowledgement acknowledgement;   // verified
        std::string hardwareClass;                       // of its device
    };
    // Different statements of one device under one ordinal, told whenever there is one more.
    struct Contradiction {
        ledger::ModelId model;
        DeviceIndex device;
        std::uint64_t ordinal = 0;
        std::vector<std::pair<Hash32, api::AcknowledgementView>> statements;
    };
    struct Counted {
        std::vector<api::AcknowledgementView> negative;  // the new ones
        std::vector<Contradiction> contradictions;
    };
    // Takes a batch up, once; the order in which batches come changes nothing. In one synced write.
    [[nodiscard]] Result<Counted> count(const ledger::BatchRecord& batch, const std::vector<Item>& items);
    // One whose body is not for us: its gateway's word, where it is about one release.
    [[nodiscard]] Status claim(const ledger::BatchRecord& batch);
    // Counts for nothing from now on. True: it was counted, so that all has been forgotten but what is struck, and every batch
    // must be taken up again.
    [[nodiscard]] Result<bool> strike(const ledger::MemberId& gateway, std::uint64_t number);

    // Where a write has failed: opens the files anew and reads everything from them; what was not counted is to be taken up again.
    // False: none has, or a writer is still at work, which is not waited for: ask again later. After a failure the sums are those
    // from before, nothing can be written, and it is to be called again.
    [[nodiscard]] Result<bool> recover();

    [[nodiscard]] Result<bool> knows(const ledger::MemberId& gateway, std::uint64_t number) const;
    // Batches of the gateway below this number are all known.
    [[nodiscard]] std::uint64_t knownBelow(const ledger::MemberId& gateway) const;

    // All but `eligible`, and but the devices that were never heard of for this release.
    [[nodiscard]] api::CoverageView coverage(const ReleaseId& release) const;
    // Devices of the model by the gateway through which they were heard of last, and by class.
    using Reached = std::map<std::string, std::map<std::string, std::uint64_t>>;
    [[nodiscard]] Reached reached(const ledger::ModelId& model) const;
    [[nodiscard]] std::vector<api::AcknowledgementView> recent(std::size_t limit) const;   // newest first
    // By ordinal; reads the disk.
    [[nodiscard]] Result<std::vector<api::AcknowledgementView>> history(const ledger::ModelId& model, DeviceIndex device) const;
    // Of each device what was recorded last, of the first api::maxDevicesAsked; reads the disk.
    [[nodiscard]] Result<api::NewestAcknowledgements> newest(const std::vector<api::DeviceName>& devices) const;
    // By name; those whose bodies are not for us are not among them.
    [[nodiscard]] std::vector<api::GatewayView> gateways(UnixTime now) const;

    // Some devices of a model, ascending, and for each the place of its group's name.
    struct Some {
        std::vector<std::pair<std::uint64_t, std::uint32_t>> devices;
        std::vector<std::string> names;
        [[nodiscard]] const std::uint32_t* of(std::uint64_t device) const;   // or null
    };
    // What follows reads all that counts of the release from the disk (coverage_query.cpp). Any outcome but `none`. `some`: of
    // these devices alone, in the place of the query's attributes; null: of all.
    [[nodiscard]] Result<api::AcknowledgementPage> find(const api::AcknowledgementQuery& query, const Some* some = nullptr) const;
    // Devices that have acknowledged nothing of the release, by index.
    struct Fleet {
        ledger::ModelId model;
        std::uint64_t size = 0;                          // indexes that were given out
        std::uint64_t eligible = 0;
        // The class of a device that the release is for; none: it is not, or the device is revoked.
        std::function<Result<std::optional<std::string>>(DeviceIndex)> classOf;
    };
    // `total` is counted where the query names a gateway or a class or some devices, and otherwise what is left of the eligible ones.
    [[nodiscard]] Result<api::AcknowledgementPage> silent(const api::AcknowledgementQuery& query, const Fleet& fleet,
                                                          const Some* some = nullptr) const;
    // In the groups of the query; by attribute those of `some`, which is not null then. A device's class is the one that it had when
    // it was heard of last. `eligible`: of the devices that were heard of, or of `some`, which are for the release all.
    [[nodiscard]] Result<api::CoverageGroups> grouped(const api::CoverageQuery& query, const ledger::ModelId& model,
                                                      const std::map<std::string, std::uint64_t>& eligibleClasses, const Some* some) const;

private:
    struct Sums {
        std::map<std::string, ledger::Coverage::Totals> gateways;
        // Never shrinks, so that a reason is counted in one place always. {"", ""}: all further ones.
        std::map<std::pair<std::string, std::string>, std::uint64_t> reasons;
        struct Span {
            UnixTime newest;
            ledger::Coverage::Totals counts;
        };
        std::map<std::int64_t, Span> curve;              // by time / span
        std::int64_t span = 1000;                        // ms
        std::map<std::string, ledger::Coverage::Totals> claims;   // of gateways whose bodies are not for us
    };
    struct Recent {
        Hash32 hash;
        api::AcknowledgementView view;
    };
    struct GatewaySums {
        UnixTime newest;
        std::map<std::int64_t, std::uint64_t> failed;    // by hour; the newest hoursKept alone
    };
    static constexpr std::size_t hoursKept = 48;
    struct Known {
        std::uint64_t below = 0;
        std::set<std::uint64_t> above;                   // known, with gaps before them
    };
    struct Memory {
        std::map<ReleaseId, Sums> sums;
        std::map<std::string, GatewaySums> gateways;
        std::map<std::string, Reached> reached;          // by model
        std::deque<Recent> recent;                       // newest last
        std::uint64_t sequence = 0;                      // of the next of them
        std::map<std::string, Known> known;              // by gateway
    };
    struct Writing;                                      // one batch on its way to the disk

    explicit CoverageIndex(std::unique_ptr<store::KeyValueStore> store);
    [[nodiscard]] Status load();                         // all or nothing
    [[nodiscard]] Status read();                                   // into what is empty; m_mutex held
    [[nodiscard]] Status forget();
    [[nodiscard]] Status upToDate() const;                         // m_writing held
    void add(const coverage::Entry& entry, std::int64_t sign);     // m_mutex held, as in those below
    void know(const std::string& gateway, std::uint64_t number);
    using VisitCounted = std::function<Status(const std::string& model, std::uint64_t device, const coverage::Entry& entry)>;
    [[nodiscard]] Status eachCounted(const ReleaseId& release, const VisitCounted& visit) const;
    struct HeardOf;                                      // a device, and through whom
    [[nodiscard]] Result<std::vector<HeardOf>> heardOf(const ledger::ModelId& model, std::vector<std::string>& texts) const;
    [[nodiscard]] Status countOne(Writing& writing, const Item& item);

    const std::unique_ptr<store::KeyValueStore> m_store;
    mutable std::mutex m_writing;                        // one writer at a time; taken before m_mutex
    std::atomic<bool> m_behind = false;                  // the files were opened anew and not read since; set with m_writing held
    mutable std::mutex m_mutex;                          // guards what follows
    Memory m_memory;
};

}  // namespace quorate::node
