// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/gateway_server.h"
#include "core/crypto/sha256.h"
#include "core/ledger/device_request.h"
#include "tests/support/manual_clock.h"
#include "tests/support/seeded_random.h"
#include "tests/unit/gateway/http_talk.h"

#include <mutex>
#include <set>

namespace quorate::test {

// The outside of a gateway in memory: releases with real payloads, two devices, a sink and a store that can fail. The
// server itself is the real one, on loopback.
class GatewayWorld : public gateway::ReleaseSource,
                     public gateway::DeviceDirectory,
                     public gateway::AcknowledgementSink,
                     public gateway::GatewayStore {
public:
    GatewayWorld();
    ~GatewayWorld() override;

    // "router.7": our own agent. "agent-8": one that exists, with the token below.
    static constexpr const char* own = "router.7";
    static constexpr const char* stock = "agent-8";
    static constexpr const char* token = "TargetToken 5up3r-s3cret";
    static std::string base(const std::string& controllerId) { return "/DEFAULT/controller/v1/" + controllerId; }

    // Makes the version known and approved. Size of a full payload; 0: no full artifact. Of a delta from `base`; 0:
    // none.
    const gateway::Candidate& addRelease(const std::string& version, std::uint64_t fullSize,
                                         const std::string& baseVersion = {}, std::uint64_t deltaSize = 0);
    static ReleaseId releaseId(const std::string& version);
    static TargetHash target(const std::string& version);
    void setStatus(const std::string& version, ledger::ReleaseStatus status);
    void setReady(const std::string& version, bool ready);
    [[nodiscard]] Bytes payloadOf(const std::string& version, bool delta = false) const;
    [[nodiscard]] PiecesRoot rootOf(const std::string& version, bool delta = false) const;

    bool startServer(const std::function<void(gateway::GatewayOptions&)>& change = {});
    void stopServer() { m_server.reset(); }
    [[nodiscard]] gateway::GatewayServer& server() { return *m_server; }
    [[nodiscard]] HttpTalk plain() const { return HttpTalk::plain(m_server->plainListening()->port); }
    [[nodiscard]] HttpTalk tls() const { return HttpTalk::tls(m_server->listening().port); }

    // One exchange of the agent that exists, on a connection of its own.
    HttpReply asStock(const std::string& method, const std::string& path, const std::string& body = {},
                      std::map<std::string, std::string> fields = {});
    // The same of our own agent, signed.
    HttpReply asOwn(const std::string& method, const std::string& path, const std::string& body = {},
                    std::map<std::string, std::string> fields = {});
    [[nodiscard]] std::string authorization(const std::function<void(ledger::DeviceRequest&)>& change = {});
    // Polls as the agent that exists and reads the deployment: the action's id, or empty.
    std::string offerToStock();
    // Reads the deployment and fetches its first artifact as the agent that exists. True: all of it, and the gateway knows.
    [[nodiscard]] bool fetchAll(const std::string& action);
    // href of resource `name` in a root answer, as a path; empty when it is not there.
    static std::string link(const HttpReply& root, const std::string& name);

    ManualClock clock;
    SeededRandom random{20261120};
    ConsortiumId consortium;
    const crypto::KeyPair nodeKey;
    const crypto::KeyPair deviceKey;
    ledger::DeviceCertificate certificate;

    // What the outside was told, and what it answers. Guarded by `mutex`.
    mutable std::mutex mutex;
    std::vector<Bytes> acknowledgements;
    std::optional<Error> sinkFails;
    std::optional<Error> storeFails;
    bool revoked = false;
    std::map<std::string, Bytes> stored;
    std::set<std::string> changedDevices;

    [[nodiscard]] std::vector<gateway::Candidate> candidates(const ledger::ModelId& model) const override;
    [[nodiscard]] std::optional<ledger::ReleaseStatus> status(const ReleaseId& release) const override;
    [[nodiscard]] Result<Bytes> bundle(const ReleaseId& release, std::uint64_t from,
                                       const std::optional<ledger::EpochPosition>& known) const override;
    [[nodiscard]] std::optional<gateway::PayloadFacts> payload(const PiecesRoot& root) const override;
    [[nodiscard]] Result<std::unique_ptr<File>> openPayload(const PiecesRoot& root) const override;
    [[nodiscard]] Result<std::vector<Hash32>> leaves(const PiecesRoot& root) const override;
    [[nodiscard]] std::optional<gateway::DeviceIdentity> find(std::string_view controllerId) const override;
    [[nodiscard]] Status take(const ledger::SignedAcknowledgement& acknowledgement) override;
    [[nodiscard]] Status write(const std::vector<Change>& changes) override;
    [[nodiscard]] Status each(const std::function<void(const std::string& key, BytesView value)>& visit) const override;

private:
    struct Release {
        gateway::Candidate candidate;
        ledger::ReleaseStatus status = ledger::ReleaseStatus::approved;
    };
    struct Payload {
        Bytes bytes;
        gateway::PayloadFacts facts;
        std::vector<Hash32> leaves;
    };
    [[nodiscard]] gateway::CandidateArtifact addPayload(std::uint64_t size, std::optional<TargetHash> baseTarget);

    std::map<std::string, Release> m_releases;
    std::map<PiecesRoot, Payload> m_payloads;
    NullLog m_log;
    std::unique_ptr<gateway::GatewayServer> m_server;
};

}  // namespace quorate::test
