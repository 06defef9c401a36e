// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/encoder.h"
#include "core/device/agent.h"
#include "tests/support/fault_files.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/manual_clock.h"

#include <map>

// A device, the consortium behind it and gateways that do as they are told: everything real but network and disk.
namespace quorate::test {

using device::DeviceState;
using device::SlotId;

[[nodiscard]] Bytes noise(std::uint64_t seed, std::size_t size);

// What a gateway has of one release, ready to be served and to be tampered with.
struct Served {
    ReleaseId release;
    ledger::Manifest manifest;
    std::map<PiecesRoot, Bytes> payloads;
};

// The consortium of LedgerFixture with real images for model "lamp", class "rev-a".
class Publisher {
public:
    Publisher();

    LedgerFixture ledger;
    Bytes factory;                                         // image of version 1.0.0

    // Publishes an image; artifacts: full always, a delta when there is a base.
    struct Wish {
        std::string version = "1.1.0";
        Bytes image;
        std::optional<Bytes> base;
        std::uint64_t rollbackIndex = 1;
        bool withFull = true;
        std::uint32_t chunkSize = 64 * 1024;               // small: many checkpoints in a small image
        std::function<void(ledger::Manifest&)> change;     // before it is signed
        std::function<void(Bytes& payload)> spoil;         // of each artifact, before it is hashed
    };
    Served publish(const Wish& wish);
    Served publishApproved(const Wish& wish);
    // Of version 1.1.0: the factory's image with changes in the middle and much that is new.
    [[nodiscard]] Bytes improved(std::uint64_t seed = 7) const;
    // The bundle of any release, whatever its status: what an honest gateway shows.
    [[nodiscard]] ledger::Bundle bundle(const ReleaseId& release, std::uint64_t from = 0) const;
    // Or the handovers that come first for whoever knows these epochs.
    [[nodiscard]] Result<std::variant<ledger::Bundle, ledger::Handovers>> answer(
        const ReleaseId& release, std::uint64_t from, const std::optional<ledger::EpochPosition>& known) const;
    [[nodiscard]] Served usual();                          // improved() as 1.1.0 with delta and full, approved
};

// A gateway in memory. Honest unless a test sets a fault.
class FakeGateway final : public device::Transport {
public:
    FakeGateway(Publisher& publisher, const TestMember& member) : m_publisher(publisher), m_member(member) {}

    // --- What it has and how it behaves
    std::optional<Served> offered;
    bool isSilent = false;
    Milliseconds interval{0};                              // that it wishes between polls
    std::uint64_t silentAfter = UINT64_MAX;                // payload bytes that one request brings before it hangs
    std::optional<Bytes> bundleInstead;
    std::function<void(ledger::Bundle&)> changeBundle;
    // In the place of what the publisher answers; none: that.
    std::function<std::optional<Result<Bytes>>(const ledger::EpochPosition& known)> answerInstead;
    std::vector<ledger::EpochPosition> positions;          // that it was asked from
    std::function<void(std::uint64_t offset, Bytes& data)> changePayload;
    std::optional<std::vector<Hash32>> leavesInstead;
    bool isEndless = false;                                // never stops sending
    std::function<void()> beforeBundle;
    const FaultFiles* deadWith = nullptr;                  // once that is stopped, the network is gone as well
    bool refusesAcknowledgements = false;
    bool takesAnything = false;                            // acknowledgements of releases that nobody published, too

    // --- What it was told
    std::vector<ledger::SignedAcknowledgement> acknowledgements;
    std::vector<device::Feedback> feedbacks;
    std::uint64_t payloadBytes = 0;
    std::vector<std::uint64_t> payloadRequests;            // offsets asked for

    [[nodiscard]] std::optional<device::Deliverer> deliverer() const override;
    [[nodiscard]] std::string name() const override { return m_member.id().slug; }
    [[nodiscard]] Result<device::Poll> poll() override;
    [[nodiscard]] Result<Bytes> bundle(const ReleaseId& release, std::uint64_t from,
                                       const ledger::EpochPosition& known) override;
    [[nodiscard]] Result<std::vector<Hash32>> leaves(const PayloadRef& payload) override;
    [[nodiscard]] Status payload(const device::Offer& offer, const PayloadRef& payload, std::uint64_t from,
                                 const Receive& receive) override;
    [[nodiscard]] Status acknowledge(BytesView acknowledgement) override;
    [[nodiscard]] Status feedback(const device::Feedback& feedback) override;

private:
    [[nodiscard]] bool isPublished(const ReleaseId& release) const;
    [[nodiscard]] bool isGone() const { return isSilent || (deadWith != nullptr && deadWith->isStopped()); }

    Publisher& m_publisher;
    const TestMember& m_member;
};

// One device with a file system that forgets.
class TestDevice {
public:
    explicit TestDevice(Publisher& publisher, std::uint64_t index = 0);

    FaultFiles files;
    ManualClock clock;
    NullLog log;
    ledger::TrustAnchor anchor;
    crypto::KeyPair key;
    device::AgentSettings settings;
    std::vector<device::Transport*> gateways;

    // A process of the agent: fresh from the disk.
    [[nodiscard]] Result<std::unique_ptr<device::Agent>> start();
    // One agent for one round.
    [[nodiscard]] Result<device::RoundReport> round();
    // What the boot program does, with a boot check that ends so; then the agent confirms.
    [[nodiscard]] Status boot(bool checkSucceeds = true);
    // Rounds and boots until nothing moves any more.
    void settle(bool checkSucceeds = true);

    [[nodiscard]] DeviceState state();
    [[nodiscard]] Bytes bootable();                        // the image that is started now
    [[nodiscard]] bool isWhole();                          // the active slot is what the state says
};

// A program runner whose programs end as told.
class FakeRunner final : public device::ProgramRunner {
public:
    device::ProgramEnd end;
    std::vector<std::string> started;
    [[nodiscard]] device::ProgramEnd run(const Path& program, const std::vector<std::string>& arguments,
                                         const Path& workingDirectory, Milliseconds limit) override;
};

}  // namespace quorate::test
