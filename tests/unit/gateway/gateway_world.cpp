// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/gateway/gateway_world.h"

#include "core/crypto/legacy_hashes.h"
#include "core/crypto/pieces.h"
#include "core/crypto/sha256.h"

#include <nlohmann/json.hpp>

namespace quorate::test {
namespace {

crypto::KeyPair keyNumber(std::uint8_t n)
{
    const Bytes seed(32, n);
    return crypto::KeyPair::fromSeed(crypto::SecretBytes::copyOf(seed));
}

class MemoryFile final : public File {
public:
    explicit MemoryFile(Bytes bytes) : m_bytes(std::move(bytes)) {}
    Result<std::size_t> readAt(std::uint64_t offset, std::span<std::uint8_t> out) override
    {
        if (offset >= m_bytes.size()) return 0;
        const std::size_t n = std::min<std::size_t>(out.size(), m_bytes.size() - offset);
        std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(offset), n, out.begin());
        return n;
    }
    Status writeAt(std::uint64_t, BytesView) override { return fail(ErrorKind::unsupported, "test.read-only"); }
    Status truncate(std::uint64_t) override { return fail(ErrorKind::unsupported, "test.read-only"); }
    Result<std::uint64_t> size() override { return m_bytes.size(); }
    Status sync() override { return {}; }

private:
    const Bytes m_bytes;
};

}  // namespace

GatewayWorld::GatewayWorld() : nodeKey(keyNumber(1)), deviceKey(keyNumber(7))
{
    consortium.bytes.fill(0xC0);
    certificate.model = {"router"};
    certificate.index = DeviceIndex(7);
    certificate.key = deviceKey.publicKey();
    certificate.hardwareClass = "rev-b";
}

GatewayWorld::~GatewayWorld()
{
    m_server.reset();
}

ReleaseId GatewayWorld::releaseId(const std::string& version)
{
    return ReleaseId{crypto::sha256(bytesOf("release " + version)).bytes};
}

TargetHash GatewayWorld::target(const std::string& version)
{
    return TargetHash{crypto::sha256(bytesOf("target " + version)).bytes};
}

gateway::CandidateArtifact GatewayWorld::addPayload(std::uint64_t size, std::optional<TargetHash> baseTarget)
{
    Payload payload;
    payload.bytes.resize(size);
    random.fill(payload.bytes);
    crypto::PiecesHasher pieces;
    pieces.update(payload.bytes);
    crypto::LegacyHashes legacy;
    legacy.update(payload.bytes);
    const auto digests = legacy.finish();
    payload.facts = {pieces.finish(), digests.md5Hex, digests.sha1Hex, crypto::sha256(payload.bytes).hex(),
                     clock.now()};
    payload.leaves = pieces.leaves();
    const PayloadRef ref = payload.facts.ref;
    m_payloads.insert_or_assign(ref.root, std::move(payload));
    return {baseTarget ? ledger::ArtifactKind::delta : ledger::ArtifactKind::full, baseTarget, ref, true};
}

const gateway::Candidate& GatewayWorld::addRelease(const std::string& version, std::uint64_t fullSize,
                                                   const std::string& baseVersion, std::uint64_t deltaSize)
{
    const std::lock_guard lock(mutex);
    gateway::Candidate candidate;
    candidate.release = releaseId(version);
    candidate.hardwareClass = "rev-b";
    candidate.version = *ledger::Version::parse(version);
    candidate.target = target(version);
    if (fullSize > 0) candidate.artifacts.push_back(addPayload(fullSize, std::nullopt));
    if (deltaSize > 0) candidate.artifacts.push_back(addPayload(deltaSize, target(baseVersion)));
    auto& release = m_releases[version];
    release.candidate = candidate;
    return release.candidate;
}

void GatewayWorld::setStatus(const std::string& version, ledger::ReleaseStatus status)
{
    const std::lock_guard lock(mutex);
    m_releases.at(version).status = status;
}

void GatewayWorld::setReady(const std::string& version, bool ready)
{
    const std::lock_guard lock(mutex);
    for (auto& artifact : m_releases.at(version).candidate.artifacts) artifact.ready = ready;
}

PiecesRoot GatewayWorld::rootOf(const std::string& version, bool delta) const
{
    const std::lock_guard lock(mutex);
    for (const auto& artifact : m_releases.at(version).candidate.artifacts) {
        if (artifact.base.has_value() == delta) return artifact.payload.root;
    }
    return {};
}

Bytes GatewayWorld::payloadOf(const std::string& version, bool delta) const
{
    const PiecesRoot root = rootOf(version, delta);
    const std::lock_guard lock(mutex);
    return m_payloads.at(root).bytes;
}

bool GatewayWorld::startServer(const std::function<void(gateway::GatewayOptions&)>& change)
{
    gateway::GatewayOptions options;
    options.consortium = consortium;
    options.listen = {"127.0.0.1", 0};
    options.plainListen = Endpoint{"127.0.0.1", 0};
    if (change) change(options);
    m_server = gateway::makeGatewayServer(
        options, nodeKey, {*this, *this, *this, *this, clock, random, m_log, [this](const std::string& id) {
                               const std::lock_guard lock(mutex);
                               changedDevices.insert(id);
                           }});
    return m_server->start().has_value();
}

HttpReply GatewayWorld::asStock(const std::string& method, const std::string& path, const std::string& body,
                                std::map<std::string, std::string> fields)
{
    fields.emplace("Authorization", token);
    return plain().exchange(method, path, fields, body);
}

HttpReply GatewayWorld::asOwn(const std::string& method, const std::string& path, const std::string& body,
                              std::map<std::string, std::string> fields)
{
    fields.emplace("Authorization", authorization());
    return tls().exchange(method, path, fields, body);
}

std::string GatewayWorld::authorization(const std::function<void(ledger::DeviceRequest&)>& change)
{
    ledger::DeviceRequest request;
    request.controllerId = own;
    request.gateway = nodeKey.id();
    request.time = clock.now();
    random.fill(request.nonce);
    if (change) change(request);
    return ledger::signDeviceRequest(consortium, deviceKey, request);
}

std::string GatewayWorld::link(const HttpReply& root, const std::string& name)
{
    const auto json = nlohmann::json::parse(root.body, nullptr, false);
    if (!json.is_object() || !json["_links"].contains(name)) return {};
    const auto href = json["_links"][name]["href"].get<std::string>();
    const auto path = href.find('/', href.find("://") + 3);
    return href.substr(path);
}

std::string GatewayWorld::offerToStock()
{
    const std::string path = link(asStock("GET", base(stock)), "deploymentBase");
    if (path.empty()) return {};
    const auto reply = asStock("GET", path);
    const auto json = nlohmann::json::parse(reply.body, nullptr, false);
    if (reply.status != 200 || !json.is_object() || !json["id"].is_string()) return {};
    return json["id"].get<std::string>();
}

bool GatewayWorld::fetchAll(const std::string& action)
{
    const auto json = nlohmann::json::parse(asStock("GET", base(stock) + "/deploymentBase/" + action).body, nullptr, false);
    const auto href = json["deployment"]["chunks"][0]["artifacts"][0]["_links"]["download-http"]["href"].get<std::string>();
    const auto path = href.substr(href.find('/', 8));
    // What went out is counted once it is written, perhaps after it arrived; a second request on the same connection is
    // read after that.
    auto talk = plain();
    return talk.exchange("GET", path).status == 200 && talk.exchange("HEAD", path).status == 200;
}

// What the gateway asks for

std::vector<gateway::Candidate> GatewayWorld::candidates(const ledger::ModelId& model) const
{
    const std::lock_guard lock(mutex);
    std::vector<gateway::Candidate> list;
    if (model.slug != "router") return list;
    for (const auto& [version, release] : m_releases) {
        if (release.status == ledger::ReleaseStatus::approved) list.push_back(release.candidate);
    }
    return list;
}

std::optional<ledger::ReleaseStatus> GatewayWorld::status(const ReleaseId& id) const
{
    const std::lock_guard lock(mutex);
    for (const auto& [version, release] : m_releases) {
        if (release.candidate.release == id) return release.status;
    }
    return std::nullopt;
}

Result<Bytes> GatewayWorld::bundle(const ReleaseId& release, std::uint64_t from,
                                   const std::optional<ledger::EpochPosition>& known) const
{
    if (!status(release)) return fail(ErrorKind::notFound, "test.release.unknown");
    if (from > 1000) return fail(ErrorKind::invalid, "test.bundle.beyond");
    if (known && known->checkers.value > 7) return fail(ErrorKind::conflict, "test.bundle.other-epochs");
    return toBytes(bytesOf("bundle " + release.hex() + " from " + std::to_string(from) +
                           (known ? " after " + known->text() : std::string())));
}

std::optional<gateway::PayloadFacts> GatewayWorld::payload(const PiecesRoot& root) const
{
    const std::lock_guard lock(mutex);
    const auto found = m_payloads.find(root);
    if (found == m_payloads.end()) return std::nullopt;
    return found->second.facts;
}

Result<std::unique_ptr<File>> GatewayWorld::openPayload(const PiecesRoot& root) const
{
    const std::lock_guard lock(mutex);
    const auto found = m_payloads.find(root);
    if (found == m_payloads.end()) return fail(ErrorKind::notFound, "test.payload.unknown");
    return std::make_unique<MemoryFile>(found->second.bytes);
}

Result<std::vector<Hash32>> GatewayWorld::leaves(const PiecesRoot& root) const
{
    const std::lock_guard lock(mutex);
    return m_payloads.at(root).leaves;
}

std::optional<gateway::DeviceIdentity> GatewayWorld::find(std::string_view controllerId) const
{
    const std::lock_guard lock(mutex);
    gateway::DeviceIdentity identity;
    identity.model = {"router"};
    identity.hardwareClass = "rev-b";
    if (controllerId == own && !revoked) {
        identity.index = DeviceIndex(7);
        identity.certificate = certificate;
        return identity;
    }
    if (controllerId == stock) {
        identity.index = DeviceIndex(8);
        identity.targetTokenHash = crypto::sha256(bytesOf("5up3r-s3cret"));
        identity.fileSuffix = ".swu";
        return identity;
    }
    return std::nullopt;
}

Status GatewayWorld::take(const ledger::SignedAcknowledgement& acknowledgement)
{
    const std::lock_guard lock(mutex);
    if (sinkFails) return fail(*sinkFails);
    if (std::ranges::find(acknowledgements, acknowledgement.encoded) == acknowledgements.end()) {
        acknowledgements.push_back(acknowledgement.encoded);
    }
    return {};
}

Status GatewayWorld::write(const std::vector<Change>& changes)
{
    const std::lock_guard lock(mutex);
    if (storeFails) return fail(*storeFails);
    for (const Change& change : changes) {
        if (change.value) {
            stored.insert_or_assign(change.key, *change.value);
        } else {
            stored.erase(change.key);
        }
    }
    return {};
}

Status GatewayWorld::each(const std::function<void(const std::string& key, BytesView value)>& visit) const
{
    const std::lock_guard lock(mutex);
    for (const auto& [key, value] : stored) visit(key, value);
    return {};
}

}  // namespace quorate::test
