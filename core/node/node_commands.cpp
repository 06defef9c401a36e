// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/coverage_service.h"
#include "core/node/follower.h"
#include "core/node/gateway_service.h"
#include "core/node/governance.h"
#include "core/node/ledger_reader.h"
#include "core/node/invitation.h"
#include "core/node/node_impl.h"
#include "core/node/proofs.h"

#include "core/ledger/votes.h"

#include <algorithm>

namespace quorate::node {
namespace {

constexpr std::uint64_t stalenessLimitMs = std::uint64_t{30} * 24 * 60 * 60 * 1000;

std::vector<ledger::MemberId> memberIds(const std::vector<std::string>& slugs)
{
    std::vector<ledger::MemberId> ids;
    for (const auto& slug : slugs) ids.push_back({slug});
    std::ranges::sort(ids);
    return ids;
}

}  // namespace

api::Submitted submittedOf(ledger::ChainKind chain, const Submitter::Settled& settled)
{
    api::Submitted submitted{settled.id, chain == ledger::ChainKind::release ? api::Chain::release : api::Chain::delivery, {}, 0};
    for (const auto& event : settled.events) {
        if (event.release) submitted.release = event.release;
    }
    return submitted;
}

void NodeImpl::unlock(Bytes passphrase, api::Callback<void> done)
{
    auto secret = std::make_shared<crypto::SecretBytes>(crypto::SecretBytes::copyOf(passphrase));
    crypto::wipe(passphrase);
    m_threads->workers().post([this, secret, done = answering<void>(std::move(done))] {
        auto unlocked = m_keys.unlock(m_env.files, m_home, *secret);
        touch();
        done(unlocked);
    });
}

void NodeImpl::unlockToken(std::string uri, Bytes pin, api::Callback<void> done)
{
    auto secret = std::make_shared<crypto::SecretBytes>(crypto::SecretBytes::copyOf(pin));
    crypto::wipe(pin);
    m_threads->workers().post([this, uri = std::move(uri), secret, done = answering<void>(std::move(done))] {
        auto unlocked = m_keys.unlockToken(m_env.files, uri, *secret);
        *secret = crypto::SecretBytes{};
        touch();
        done(unlocked);
    });
}

void NodeImpl::lock()
{
    m_keys.lock();
    if (m_keys.hasTokens()) m_threads->workers().post([this] { m_keys.logOutTokens(); });
    touch();
}

void NodeImpl::submitBody(ledger::ChainKind chain, ledger::Body body, api::Callback<api::Submitted> done)
{
    auto key = m_keys.require(ledger::KeyPurpose::transaction);
    if (!key) return done(fail(key.error()));
    auto& target = chain == ledger::ChainKind::release ? *m_release : *m_delivery;
    target.submitter().submit(*key, std::move(body), [chain, done](Result<Submitter::Settled> settled) {
        if (!settled) return done(fail(settled.error()));
        done(submittedOf(chain, *settled));
    });
}

void NodeImpl::submitStatement(ledger::ChainKind chain, ledger::Body body, api::Callback<api::Submitted> done)
{
    onStrand<api::Submitted>(std::move(done), [this, chain, body = std::move(body)](const auto& answer) {
        submitBody(chain, body, [this, chain, body, answer](Result<api::Submitted> submitted) {
            if (submitted || submitted.error().kind != ErrorKind::refused) return answer(std::move(submitted));
            const auto isOn = [&](ledger::ChainKind kind) {
                const auto settled = hostOf(kind).application().settledState();
                return settled && stands(LedgerReader(settled->get()), body);
            };
            // The release chain is asked first: what both have is refused there, as anything that is said twice.
            const bool isHalfDone = isOn(chain) && (chain == ledger::ChainKind::delivery || !isOn(ledger::ChainKind::delivery));
            if (!isHalfDone) return answer(std::move(submitted));
            answer(api::Submitted{{}, chain == ledger::ChainKind::release ? api::Chain::release : api::Chain::delivery, {}, 0});
        });
    });
}

void submitBody(api::Node& node, ledger::ChainKind chain, ledger::Body body, api::Callback<api::Submitted> done)
{
    auto* impl = dynamic_cast<NodeImpl*>(&node);
    if (!impl) return done(fail(ErrorKind::unsupported, "node.not-running"));
    impl->submitStatement(chain, std::move(body), std::move(done));
}

Result<ledger::CastVote> NodeImpl::voteOf(const api::VoteRequest& request)
{
    auto release = LedgerReader(m_release->application().state()).release(request.release);
    if (!release) return fail(release.error());
    ledger::CastVote vote;
    vote.release = request.release;
    vote.epoch = release->checkerEpoch;
    if (request.verdict == "approve") vote.verdict = ledger::Verdict::approve;
    else if (request.verdict == "reject") vote.verdict = ledger::Verdict::reject;
    else return fail(ErrorKind::invalid, "node.vote.verdict", request.verdict);
    vote.reason = request.reason;
    if (!request.accused.empty()) vote.accused = ledger::MemberId{request.accused};
    vote.report = request.report;
    return vote;
}

void NodeImpl::vote(api::VoteRequest request, api::Callback<api::Submitted> done)
{
    onStrand<api::Submitted>(std::move(done), [this, request = std::move(request)](const auto& answer) {
        auto key = m_keys.require(ledger::KeyPurpose::vote);
        if (!key) return answer(fail(key.error()));
        auto vote = voteOf(request);
        if (!vote) return answer(fail(vote.error()));
        Bytes statement = ledger::voteStatement(m_consortium, vote->release, vote->epoch, vote->verdict);
        signOnStrand(**key, std::move(statement), m_signatures,
                     [this, vote = std::move(*vote), answer](Result<crypto::Signature> signature) mutable {
                         if (!signature) return answer(fail(signature.error()));
                         if (!m_running) return answer(fail(ErrorKind::unavailable, "node.not-running"));
                         vote.statement = *signature;
                         submitBody(ledger::ChainKind::release, std::move(vote), answer);
                     });
    });
}

void NodeImpl::withdraw(const ReleaseId& release, std::string reason, api::Callback<api::Submitted> done)
{
    onStrand<api::Submitted>(std::move(done), [this, release, reason = std::move(reason)](const auto& answer) {
        submitBody(ledger::ChainKind::release, ledger::WithdrawRelease{release, reason}, answer);
    });
}

void NodeImpl::setModel(api::ModelView model, api::Callback<api::Submitted> done)
{
    onStrand<api::Submitted>(std::move(done), [this, model = std::move(model)](const auto& answer) {
        submitBody(ledger::ChainKind::release, modelOf(model), answer);
    });
}

ledger::SetModel NodeImpl::modelOf(const api::ModelView& model) const
{
    ledger::ModelRecord record{{model.id}, model.name, {m_config.member}, memberIds(model.delegates), memberIds(model.readers),
                               model.hardwareClasses};
    std::ranges::sort(record.hardwareClasses);
    return {std::move(record)};
}

Result<ledger::EnrolDevices> NodeImpl::enrolmentOf(const api::EnrolRequest& request)
{
    auto fleet = LedgerReader(m_release->application().state()).fleet({request.model});
    if (!fleet) return fail(fleet.error());
    ledger::EnrolDevices enrol{{request.model}, DeviceIndex(fleet->size), {}};
    for (const auto& device : request.devices) {
        auto key = crypto::PublicKey::from(device.key);
        if (!key) return fail(key.error());
        enrol.devices.push_back({*key, device.hardwareClass, device.vendorHeld});
    }
    return enrol;
}

void NodeImpl::enrol(api::EnrolRequest request, api::Callback<api::Submitted> done)
{
    onStrand<api::Submitted>(std::move(done), [this, request = std::move(request)](const auto& answer) {
        auto enrol = enrolmentOf(request);
        if (!enrol) return answer(fail(enrol.error()));
        const auto first = enrol->first.value;
        submitBody(ledger::ChainKind::release, std::move(*enrol),
                   [answer, first](Result<api::Submitted> submitted) {
                       if (submitted) submitted->firstDevice = first;
                       answer(std::move(submitted));
                   });
    });
}

void NodeImpl::revokeDevices(std::string model, std::vector<std::uint64_t> devices, api::Callback<api::Submitted> done)
{
    onStrand<api::Submitted>(std::move(done),
                             [this, model = std::move(model), devices = std::move(devices)](const auto& answer) {
                                 ledger::RevokeDevices revoke{{model}, {}};
                                 for (const auto index : devices) revoke.devices.emplace_back(index);
                                 std::ranges::sort(revoke.devices);
                                 submitBody(ledger::ChainKind::release, std::move(revoke), answer);
                             });
}

void NodeImpl::submit(Bytes transaction, api::Callback<api::Submitted> done)
{
    onStrand<api::Submitted>(std::move(done), [this, transaction = std::move(transaction)](const auto& answer) {
        auto decoded = ledger::decodeTransaction(m_consortium, transaction);
        if (!decoded) return answer(fail(decoded.error()));
        const auto chain = decoded->transaction.chain;
        auto& target = chain == ledger::ChainKind::release ? *m_release : *m_delivery;
        target.submitter().submitSigned(transaction, [chain, answer](Result<Submitter::Settled> settled) {
            if (!settled) return answer(fail(settled.error()));
            answer(submittedOf(chain, *settled));
        });
    });
}

void NodeImpl::exportInvitation(std::string address, Path file, api::Callback<std::string> done)
{
    onStrand<std::string>(std::move(done), [this, address = std::move(address), file = std::move(file)](const auto& answer) {
        auto endpoint = address.empty() ? Result<net::Endpoint>(m_network->listening()) : net::Endpoint::parse(address);
        if (!endpoint) return answer(fail(endpoint.error()));
        // Everywhere is nowhere to connect to.
        if (endpoint->host == "0.0.0.0" || endpoint->host == "::") return answer(fail(ErrorKind::invalid, "node.invitation.address", endpoint->text()));
        Invitation invitation{m_consortium, m_genesis, {{m_keys.key(ledger::KeyPurpose::node)->publicKey(), *endpoint}}};
        invitation.peers.insert(invitation.peers.end(), m_config.peers.begin(), m_config.peers.end());
        if (invitation.peers.size() > maxInvitationPeers) invitation.peers.resize(maxInvitationPeers);
        writeOut(file, toBytes(bytesOf(invitation.text())), [answer, link = invitation.link()](const Status& written) {
            if (!written) return answer(fail(written.error()));
            answer(link);
        });
    });
}

void NodeImpl::addPeer(std::string fingerprintOrMember, std::string address, api::Callback<void> done)
{
    onStrand<void>(std::move(done), [this, who = std::move(fingerprintOrMember), address](const auto& answer) {
        auto endpoint = net::Endpoint::parse(address);
        if (!endpoint) return answer(fail(endpoint.error()));
        auto members = LedgerReader(m_release->application().state()).members();
        if (!members) return answer(fail(members.error()));
        for (const auto& member : *members) {
            const auto* key = member.activeKey(ledger::KeyPurpose::node);
            if (!key || (member.id.slug != who && crypto::keyIdOf(key->key).hex() != who)) continue;
            std::erase_if(m_config.peers, [&](const auto& peer) { return peer.key == key->key; });
            m_config.peers.push_back({key->key, *endpoint});
            if (auto saved = m_home.saveConfig(m_config); !saved) return answer(saved);
            m_network->connectTo(key->key, *endpoint);
            return answer({});
        }
        answer(fail(ErrorKind::notFound, "node.member.unknown", who));
    });
}

std::optional<crypto::PublicKey> NodeImpl::peerKey(const std::string& who)
{
    const auto fits = [&](const crypto::PublicKey& key) { return crypto::keyIdOf(key).hex() == who; };
    if (auto members = LedgerReader(m_release->application().state()).members()) {
        for (const auto& member : *members) {
            const auto* key = member.activeKey(ledger::KeyPurpose::node);
            if (key && (member.id.slug == who || fits(key->key))) return key->key;
        }
    }
    // Followers and whoever was a member once.
    for (const auto& peer : m_network->peers()) {
        if (fits(peer.key)) return peer.key;
    }
    for (const auto& peer : m_network->unconnected()) {
        if (fits(peer.key)) return peer.key;
    }
    for (const auto& ban : m_network->bans()) {
        if (fits(ban.key)) return ban.key;
    }
    return std::nullopt;
}

void NodeImpl::steerPeer(api::PeerOrder order, api::Callback<void> done)
{
    onStrand<void>(std::move(done), [this, order = std::move(order)](const auto& answer) {
        using Act = api::PeerOrder::Act;
        const auto key = peerKey(order.peer);
        if (!key) return answer(fail(ErrorKind::notFound, "node.peer.unknown", order.peer));
        if (const auto own = m_keys.key(ledger::KeyPurpose::node); own && own->publicKey() == *key) {
            return answer(fail(ErrorKind::invalid, "node.peer.self", order.peer));
        }
        if (order.act == Act::ban && (order.banFor < Milliseconds{60'000} || order.banFor > net::longestOrder)) {
            return answer(fail(ErrorKind::invalid, "node.peer.ban-time", std::to_string(order.banFor.count())));
        }
        switch (order.act) {
        case Act::disconnect: m_network->disconnect(*key, "net.ended-here"); break;
        case Act::ban: m_network->ban(*key, order.banFor); break;
        case Act::pardon: m_network->pardon(*key); break;
        case Act::remove: {
            auto config = m_config;
            std::erase_if(config.peers, [&](const auto& peer) { return peer.key == *key; });
            if (auto saved = m_home.saveConfig(config); !saved) return answer(saved);
            m_config = std::move(config);
            m_network->forget(*key);
            break;
        }
        }
        keepPeers();
        touch();
        answer({});
    });
}

void NodeImpl::exportTrustAnchor(std::string model, Path file, api::Callback<void> done)
{
    onStrand<void>(std::move(done), [this, model = std::move(model), file = std::move(file)](const auto& answer) {
        auto anchor = makeTrustAnchor(*m_release, {model}, stalenessLimitMs);
        if (!anchor) return answer(fail(anchor.error()));
        writeOut(file, anchor->encode(), answer);
    });
}

void NodeImpl::writeOut(Path file, Bytes data, api::Callback<void> answer)
{
    m_threads->workers().post([this, file = std::move(file), data = std::move(data), answer = std::move(answer)] {
        answer(writeFileAtomically(m_env.files, file, data));
    });
}

}  // namespace quorate::node
