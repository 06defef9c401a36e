// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/records.h"
#include "core/ledger/state.h"
#include "core/ledger/transaction.h"

#include <functional>

namespace quorate::node {

// Typed reads of a chain's state. Absent things are notFound errors "node.<what>.unknown"; a record that does not decode
// is its own error. Does not own the state.
class LedgerReader {
public:
    explicit LedgerReader(const ledger::StateView& state) : m_state(state) {}

    [[nodiscard]] Result<ledger::MemberRecord> member(const ledger::MemberId& id) const;
    [[nodiscard]] Result<ledger::ModelRecord> model(const ledger::ModelId& id) const;
    [[nodiscard]] Result<ledger::FleetRecord> fleet(const ledger::ModelId& id) const;
    [[nodiscard]] Result<ledger::DeviceCertificate> device(const ledger::ModelId& id, DeviceIndex index) const;
    // The model's device that was enrolled with this key, revoked or not.
    [[nodiscard]] Result<std::optional<DeviceIndex>> deviceWith(const ledger::ModelId& id, const KeyId& key) const;
    [[nodiscard]] Result<bool> deviceRevoked(const ledger::ModelId& id, DeviceIndex index) const;
    [[nodiscard]] Result<ledger::ReleaseRecord> release(const ReleaseId& id) const;
    [[nodiscard]] Result<ledger::SignedManifest> signedManifest(const ReleaseId& id) const;
    [[nodiscard]] Result<ledger::Manifest> manifest(const ReleaseId& id) const;
    // Of the manifest, then those added later.
    [[nodiscard]] Result<std::vector<ledger::Artifact>> artifacts(const ledger::ReleaseRecord& release) const;
    [[nodiscard]] Result<ledger::Epoch> epoch(ledger::Role role, EpochNumber number) const;
    [[nodiscard]] Result<ledger::Epoch> currentEpoch(ledger::Role role) const;
    [[nodiscard]] Result<std::vector<ledger::SignedEpoch>> signedEpochs(ledger::Role role) const;
    [[nodiscard]] Result<Bytes> inlinePayload(const PiecesRoot& root) const;
    [[nodiscard]] Result<std::optional<ledger::MemberId>> ownerOf(const KeyId& key) const;
    // Of a member's node, and not revoked. False also where the state cannot be read.
    [[nodiscard]] bool isNodeOfMember(const crypto::PublicKey& key) const;

    [[nodiscard]] Result<std::vector<ledger::MemberRecord>> members() const;
    [[nodiscard]] Result<std::vector<ledger::ModelRecord>> models() const;
    [[nodiscard]] Result<std::vector<ledger::ReleaseRecord>> releases() const;
    [[nodiscard]] Result<std::vector<ledger::BatchRecord>> batches() const;
    // How many each gateway recorded: they are numbered from 0.
    [[nodiscard]] Result<std::vector<std::pair<ledger::MemberId, std::uint64_t>>> batchCounts() const;
    [[nodiscard]] Result<ledger::BatchRecord> batch(const ledger::MemberId& gateway, std::uint64_t number) const;
    [[nodiscard]] Result<std::vector<ledger::DeviceCertificate>> devices(const ledger::ModelId& id) const;

private:
    template <class Record>
    [[nodiscard]] Result<Record> read(BytesView key, std::string_view absent, const std::string& context) const;
    template <class Record>
    [[nodiscard]] Result<std::vector<Record>> readAll(std::string_view prefix) const;

    const ledger::StateView& m_state;
};

}  // namespace quorate::node
