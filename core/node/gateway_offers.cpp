// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/gateway_offers.h"

#include "core/crypto/sha256.h"
#include "core/ledger/device_request.h"
#include "core/node/ledger_reader.h"
#include "core/node/stored_log.h"

namespace quorate::node {
namespace {

constexpr std::string_view storePrefix = "gateway/";

}  // namespace

const ledger::Bundle* OfferedReleases::bundleOf(const ReleaseId& release) const
{
    for (const auto* map : {&bundles, &endings}) {
        if (const auto it = map->find(release); it != map->end()) return &it->second;
    }
    return nullptr;
}

NodeReleaseSource::NodeReleaseSource(const store::KeyValueStore& releaseStore, const ledger::StateView& state,
                                     const PayloadService& payloads, Files& files)
    : m_store(releaseStore), m_state(state), m_payloads(payloads), m_files(files),
      m_offered(std::make_shared<OfferedReleases>())
{
}

void NodeReleaseSource::set(std::shared_ptr<const OfferedReleases> offered)
{
    const std::lock_guard lock(m_mutex);
    m_offered = std::move(offered);
}

std::shared_ptr<const OfferedReleases> NodeReleaseSource::get() const
{
    const std::lock_guard lock(m_mutex);
    return m_offered;
}

std::vector<gateway::Candidate> NodeReleaseSource::candidates(const ledger::ModelId& model) const
{
    const auto offered = get();
    const auto it = offered->candidates.find(model.slug);
    return it == offered->candidates.end() ? std::vector<gateway::Candidate>() : it->second;
}

std::optional<ledger::ReleaseStatus> NodeReleaseSource::status(const ReleaseId& release) const
{
    const auto offered = get();
    const auto it = offered->status.find(release);
    return it == offered->status.end() ? std::nullopt : std::optional(it->second);
}

Result<Bytes> NodeReleaseSource::bundle(const ReleaseId& release, std::uint64_t from,
                                        const std::optional<ledger::EpochPosition>& known) const
{
    const auto offered = get();
    const ledger::Bundle* found = offered->bundleOf(release);
    if (found == nullptr) {
        const bool isKnown = offered->status.contains(release);
        return fail(ErrorKind::notFound, isKnown ? "node.bundle.not-offered" : "node.release.unknown", release.hex());
    }
    if (from > offered->checkpointSize) {
        return fail(ErrorKind::invalid, "node.bundle.from",
                    std::to_string(from) + ", the newest checkpoint has " + std::to_string(offered->checkpointSize));
    }
    ledger::Bundle bundle = *found;
    if (from > 0) {
        auto proof = codec::consistencyProof(StoredLog(m_store), from, offered->checkpointSize);
        if (!proof) return fail(proof.error());
        bundle.state.consistentFrom = from;
        bundle.state.consistency = std::move(*proof);
    }
    auto answer = ledger::answerFor(m_state, offered->epochs, std::move(bundle), known);
    if (!answer) return fail(answer.error());
    return std::visit([](const auto& document) { return document.encode(); }, *answer);
}

std::optional<gateway::PayloadFacts> NodeReleaseSource::payload(const PiecesRoot& root) const
{
    const auto offered = get();
    const auto it = offered->payloads.find(root);
    return it == offered->payloads.end() ? std::nullopt : std::optional(it->second);
}

Result<std::unique_ptr<File>> NodeReleaseSource::openPayload(const PiecesRoot& root) const
{
    const auto facts = payload(root);
    if (!facts) return fail(ErrorKind::notFound, "node.payload.absent", root.hex());
    auto path = m_payloads.path(facts->ref);
    if (!path) return fail(path.error());
    return m_files.open(*path, OpenMode::read);
}

Result<std::vector<Hash32>> NodeReleaseSource::leaves(const PiecesRoot& root) const
{
    const auto facts = payload(root);
    if (!facts) return fail(ErrorKind::notFound, "node.payload.absent", root.hex());
    return m_payloads.leaves(facts->ref);
}

NodeDeviceDirectory::NodeDeviceDirectory(const ledger::StateView& state, const std::string& targetToken)
    : m_state(state)
{
    if (!targetToken.empty()) m_tokenHash = crypto::sha256(bytesOf(targetToken));
}

std::optional<gateway::DeviceIdentity> NodeDeviceDirectory::find(std::string_view controllerId) const
{
    auto name = ledger::deviceNameFrom(controllerId);
    if (!name) return std::nullopt;
    const LedgerReader reader(m_state);
    auto certificate = reader.device(name->model, name->index);
    if (!certificate) return std::nullopt;
    auto revoked = reader.deviceRevoked(name->model, name->index);
    if (!revoked || *revoked) return std::nullopt;
    gateway::DeviceIdentity identity;
    identity.model = name->model;
    identity.index = name->index;
    identity.hardwareClass = certificate->hardwareClass;
    // The one token of all stock agents speaks for none that can sign for itself.
    if (certificate->vendorHeld) identity.targetTokenHash = m_tokenHash;
    identity.certificate = std::move(*certificate);
    return identity;
}

Status NodeAcknowledgementSink::take(const ledger::SignedAcknowledgement& acknowledgement)
{
    auto release = LedgerReader(m_state).release(acknowledgement.content.release);
    if (!release && release.error().kind == ErrorKind::notFound) {
        return fail(ErrorKind::invalid, "node.release.unknown", acknowledgement.content.release.hex());
    }
    if (!release) return fail(release.error());
    if (release->model != acknowledgement.content.model) {
        return fail(ErrorKind::invalid, "node.acknowledgement.other-model", acknowledgement.content.model.slug);
    }
    if (!release->everApproved) {
        return fail(ErrorKind::invalid, "node.acknowledgement.never-approved", acknowledgement.content.release.hex());
    }
    auto added = m_queue.add(acknowledgement, m_clock.now());
    if (added) m_taken();
    return added;
}

Status NodeGatewayStore::write(const std::vector<Change>& changes)
{
    store::WriteBatch batch;
    for (const auto& change : changes) {
        batch.changes.push_back({toBytes(bytesOf(std::string(storePrefix) + change.key)), change.value});
    }
    return m_store.write(batch);
}

Status NodeGatewayStore::each(const std::function<void(const std::string& key, BytesView value)>& visit) const
{
    return m_store.scan(bytesOf(storePrefix), {}, [&](BytesView key, BytesView value) {
        visit(std::string(textOf(key.subspan(storePrefix.size()))), value);
        return true;
    });
}

}  // namespace quorate::node
