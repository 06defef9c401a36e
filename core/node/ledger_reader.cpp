// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/ledger_reader.h"

#include <algorithm>

namespace quorate::node {

template <class Record>
Result<Record> LedgerReader::read(BytesView key, std::string_view absent, const std::string& context) const
{
    auto raw = m_state.get(key);
    if (!raw) return fail(raw.error());
    if (!*raw) return fail(ErrorKind::notFound, absent, context);
    return Record::decode(**raw);
}

template <class Record>
Result<std::vector<Record>> LedgerReader::readAll(std::string_view prefix) const
{
    std::vector<Record> records;
    std::optional<Error> error;
    auto scanned = m_state.scan(bytesOf(prefix), [&](BytesView, BytesView value) {
        auto record = Record::decode(value);
        if (!record) {
            error = record.error();
            return false;
        }
        records.push_back(std::move(*record));
        return true;
    });
    if (!scanned) return fail(scanned.error());
    if (error) return fail(*error);
    return records;
}

Result<ledger::MemberRecord> LedgerReader::member(const ledger::MemberId& id) const
{
    return read<ledger::MemberRecord>(ledger::key::member(id), "node.member.unknown", id.slug);
}

Result<ledger::ModelRecord> LedgerReader::model(const ledger::ModelId& id) const
{
    return read<ledger::ModelRecord>(ledger::key::model(id), "node.model.unknown", id.slug);
}

Result<ledger::FleetRecord> LedgerReader::fleet(const ledger::ModelId& id) const
{
    auto raw = m_state.get(ledger::key::fleet(id));
    if (!raw) return fail(raw.error());
    if (!*raw) return ledger::FleetRecord{};
    return ledger::FleetRecord::decode(**raw);
}

Result<ledger::DeviceCertificate> LedgerReader::device(const ledger::ModelId& id, DeviceIndex index) const
{
    return read<ledger::DeviceCertificate>(ledger::key::device(id, index), "node.device.unknown",
                                           id.slug + "." + std::to_string(index.value));
}

Result<std::optional<DeviceIndex>> LedgerReader::deviceWith(const ledger::ModelId& id, const KeyId& key) const
{
    auto raw = m_state.get(ledger::key::deviceKey(id, key));
    if (!raw) return fail(raw.error());
    if (!*raw) return std::nullopt;
    const auto index = ledger::decodeNumber(**raw);
    if (!index) return fail(index.error());
    return DeviceIndex(*index);
}

Result<bool> LedgerReader::deviceRevoked(const ledger::ModelId& id, DeviceIndex index) const
{
    auto raw = m_state.get(ledger::key::deviceRevoked(id, index));
    if (!raw) return fail(raw.error());
    return raw->has_value();
}

Result<ledger::ReleaseRecord> LedgerReader::release(const ReleaseId& id) const
{
    return read<ledger::ReleaseRecord>(ledger::key::release(id), "node.release.unknown", id.hex());
}

Result<ledger::BatchRecord> LedgerReader::batch(const ledger::MemberId& gateway, std::uint64_t number) const
{
    return read<ledger::BatchRecord>(ledger::key::batch(gateway, number), "node.batch.unknown",
                                     gateway.slug + "/" + std::to_string(number));
}

Result<ledger::SignedManifest> LedgerReader::signedManifest(const ReleaseId& id) const
{
    return read<ledger::SignedManifest>(ledger::key::manifest(id), "node.release.unknown", id.hex());
}

Result<ledger::Manifest> LedgerReader::manifest(const ReleaseId& id) const
{
    auto both = signedManifest(id);
    if (!both) return fail(both.error());
    return ledger::Manifest::decode(both->manifest);
}

Result<std::vector<ledger::Artifact>> LedgerReader::artifacts(const ledger::ReleaseRecord& release) const
{
    auto first = manifest(release.id);
    if (!first) return fail(first.error());
    auto all = std::move(first->artifacts);
    for (std::uint32_t n = 0; n < release.addedArtifacts; ++n) {
        auto added = read<ledger::AddArtifact>(ledger::key::artifact(release.id, n), "node.artifact.unknown",
                                               release.id.hex());
        if (!added) return fail(added.error());
        all.push_back(std::move(added->artifact));
    }
    return all;
}

Result<ledger::Epoch> LedgerReader::epoch(ledger::Role role, EpochNumber number) const
{
    return read<ledger::Epoch>(ledger::key::epoch(role, number), "node.epoch.unknown", std::to_string(number.value));
}

Result<ledger::Epoch> LedgerReader::currentEpoch(ledger::Role role) const
{
    auto raw = m_state.get(ledger::key::currentEpoch(role));
    if (!raw) return fail(raw.error());
    if (!*raw) return fail(ErrorKind::notFound, "node.epoch.unknown", std::string(ledger::toString(role)));
    auto number = ledger::decodeNumber(**raw);
    if (!number) return fail(number.error());
    return epoch(role, EpochNumber(*number));
}

Result<std::vector<ledger::SignedEpoch>> LedgerReader::signedEpochs(ledger::Role role) const
{
    auto current = currentEpoch(role);
    if (!current) return fail(current.error());
    std::vector<ledger::SignedEpoch> epochs;
    for (std::uint64_t n = 1; n <= current->number.value; ++n) {
        auto one = read<ledger::SignedEpoch>(ledger::key::signedEpoch(role, EpochNumber(n)), "node.epoch.unknown",
                                             std::to_string(n));
        if (!one) return fail(one.error());
        epochs.push_back(std::move(*one));
    }
    return epochs;
}

Result<Bytes> LedgerReader::inlinePayload(const PiecesRoot& root) const
{
    auto raw = m_state.get(ledger::key::inlinePayload(root));
    if (!raw) return fail(raw.error());
    if (!*raw) return fail(ErrorKind::notFound, "node.payload.absent", root.hex());
    return std::move(**raw);
}

Result<std::optional<ledger::MemberId>> LedgerReader::ownerOf(const KeyId& key) const
{
    auto raw = m_state.get(ledger::key::keyOwner(key));
    if (!raw) return fail(raw.error());
    if (!*raw) return std::nullopt;
    auto owner = ledger::KeyOwner::decode(**raw);
    if (!owner) return fail(owner.error());
    return owner->member;
}

bool LedgerReader::isNodeOfMember(const crypto::PublicKey& key) const
{
    const auto owner = ownerOf(crypto::keyIdOf(key));
    const auto record = owner && *owner ? member(**owner) : fail(ErrorKind::notFound, "node.member.unknown");
    return record && std::ranges::any_of(record->keys, [&](const auto& held) {
        return held.purpose == ledger::KeyPurpose::node && held.active() && held.key == key;
    });
}

Result<std::vector<ledger::MemberRecord>> LedgerReader::members() const
{
    return readAll<ledger::MemberRecord>("member/");
}

Result<std::vector<ledger::ModelRecord>> LedgerReader::models() const
{
    return readAll<ledger::ModelRecord>("model/");
}

Result<std::vector<ledger::ReleaseRecord>> LedgerReader::releases() const
{
    return readAll<ledger::ReleaseRecord>("release/");
}

Result<std::vector<ledger::BatchRecord>> LedgerReader::batches() const
{
    return readAll<ledger::BatchRecord>("batch/");
}

Result<std::vector<std::pair<ledger::MemberId, std::uint64_t>>> LedgerReader::batchCounts() const
{
    std::vector<std::pair<ledger::MemberId, std::uint64_t>> counts;
    const Bytes prefix = ledger::key::batchCount({});
    Status read;
    auto scanned = m_state.scan(prefix, [&](BytesView key, BytesView value) {
        const auto count = ledger::decodeNumber(value);
        if (count) counts.emplace_back(ledger::MemberId{std::string(textOf(key.subspan(prefix.size())))}, *count);
        else read = fail(count.error());
        return read.has_value();
    });
    if (!scanned) return fail(scanned.error());
    if (!read) return fail(read.error());
    return counts;
}

Result<std::vector<ledger::DeviceCertificate>> LedgerReader::devices(const ledger::ModelId& id) const
{
    return readAll<ledger::DeviceCertificate>("device/" + id.slug + "/");
}

}  // namespace quorate::node
