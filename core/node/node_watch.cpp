// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/named_parts.h"
#include "core/node/coverage_service.h"
#include "core/node/follower.h"
#include "core/node/gateway_service.h"
#include "core/node/json_views.h"
#include "core/node/ledger_reader.h"
#include "core/node/node_impl.h"
#include "core/node/proofs.h"
#include "core/node/split_evidence.h"
#include "core/node/transaction_messages.h"

#include <algorithm>

// What a node notices by itself: that it is not heard, that it hears nothing, that somebody lies.
namespace quorate::node {
namespace {

constexpr Milliseconds resendEvery{10'000};
constexpr std::uint32_t pointsOfMisbehaviour = 40;   // of the 100 that ban: the third time within minutes
constexpr Milliseconds leastViewAge{60'000};
constexpr Milliseconds farthestOff{10'000};
constexpr Milliseconds clockPatience{5'000};
constexpr std::int64_t recoverEvery = 10;   // seconds
constexpr Milliseconds patrolEvery{30'000};
constexpr Milliseconds told = Milliseconds::max();

Bytes splitKey(ledger::ChainKind chain)
{
    return toBytes(bytesOf("split/" + std::string(ledger::toString(chain))));
}

Bytes headsKey(ledger::ChainKind chain)
{
    return toBytes(bytesOf("heads/" + std::string(ledger::toString(chain))));
}

}  // namespace

void NodeImpl::raise(api::AlertView alert)
{
    const std::string told = alert.code + " " + alert.subject + ": " + alert.detail;
    auto raised = m_alerts.raise(std::move(alert));
    if (!raised) m_env.log.write(LogLevel::error, "alert", "not stored: " + toString(raised.error()));
    if (raised && *raised == AlertBook::Raised::known) return;
    if (!raised || *raised == AlertBook::Raised::fresh) m_env.log.write(LogLevel::warning, "alert", told);
    touch();
}

// Somebody pulls one out, or plugs it in. One look at a time, and neither strand nor worker waits: a token may hang. A
// library that is not loaded is tried again where somebody gives the PIN.
void NodeImpl::watchTokens()
{
    if (m_looking || !m_keys.hasTokens()) return;
    auto questions = m_keys.questions();
    const auto waits = std::ranges::find_if(questions, [](const auto& question) { return question.module.has_value(); });
    if (waits == questions.end()) {
        if (m_keys.note(KeyRing::ask(questions))) touch();
        return;
    }
    m_looking = true;
    const auto module = *waits->module;
    module->later([this, answers = m_signatures, questions = std::move(questions)] {
        answers->post([this, answers, seen = KeyRing::ask(questions)]() mutable {
            if (!answers->open()) return;
            m_looking = false;
            if (m_keys.note(std::move(seen))) touch();
        });
    });
}

// Once a second.
void NodeImpl::watch()
{
    watchTokens();
    for (const auto kind : {ledger::ChainKind::release, ledger::ChainKind::delivery}) {
        watchOwn(kind);
        watchView(kind);
        watchEngine(kind);
    }
    watchClock();
    recoverStores();
    patrolStores();
    // Batches are signed as acts of the member are: a gateway whose keys are locked takes acknowledgements and records none.
    const bool silent = m_gateway && !m_keys.ready(ledger::KeyPurpose::transaction) && !m_gateway->waiting(1).empty();
    if (silent && !m_gatewaySilent) {
        raise({"alert.gateway.locked", "warning", m_config.member, "acknowledgements wait for their batch", m_env.clock.now(), {}});
    }
    m_gatewaySilent = silent;
}

// A transaction of ours that nobody takes into a block: told once, and sent to every peer again, also to each that connects.
void NodeImpl::watchOwn(ledger::ChainKind kind)
{
    const auto now = m_env.clock.monotonic();
    std::vector<Bytes> late;
    for (auto& waiting : hostOf(kind).submitter().waiting()) {
        if (now - waiting.since < m_options.silenceLimit) continue;
        if (m_censored.insert(waiting.id).second) {
            raise({"alert.censorship", "critical", waiting.id.hex(),
                   "chain=" + std::string(ledger::toString(kind)) + " kind=" + waiting.kind +
                       " seconds=" + std::to_string(m_options.silenceLimit.count() / 1000),
                   m_env.clock.now(), {}});
        }
        late.push_back(std::move(waiting.encoded));
    }
    auto& last = m_resentAt[kind];
    if (late.empty() || now - last < resendEvery) return;
    last = now;
    for (auto& message : inMessages(kind, std::move(late))) m_network->broadcast(std::move(message));
}

void NodeImpl::sendWaiting(const crypto::PublicKey& peer)
{
    for (const auto kind : {ledger::ChainKind::release, ledger::ChainKind::delivery}) {
        std::vector<Bytes> all;
        for (auto& waiting : hostOf(kind).submitter().waiting()) all.push_back(std::move(waiting.encoded));
        for (auto& message : inMessages(kind, std::move(all))) m_network->send(peer, std::move(message));
    }
}

// Validators cosign an idle head anew at every heartbeat: a head older than several is not all there is.
void NodeImpl::watchView(ledger::ChainKind kind)
{
    const auto& newest = hostOf(kind).checkpoints().newest();
    const auto limit = std::max(leastViewAge, Milliseconds(std::int64_t{3} * m_genesis.engine.heartbeatMs));
    const bool isOld = newest ? m_env.clock.now().ms - newest->time.ms > limit.count()
                              : m_env.clock.monotonic() - m_openedAt > limit && lacksCheckpoint(kind);
    if (isOld && !m_oldViews.contains(kind)) {
        const std::string detail = newest ? "size=" + std::to_string(newest->checkpoint.head.size) + " cosigned=" +
                                                std::to_string(newest->time.ms)
                                          : "node.proof.no-checkpoint";
        raise({"alert.view-old", "warning", std::string(ledger::toString(kind)), detail, m_env.clock.now(), {}});
    }
    if (isOld) m_oldViews.insert(kind);
    else m_oldViews.erase(kind);
}

// Against the middle of the connected peers and against the newest settled block, which is all that a validator alone has: a
// clock that ran ahead once dates blocks ahead of everybody for good.
void NodeImpl::watchClock()
{
    const auto now = m_env.clock.now();
    std::string detail;
    if (const auto offset = clockOffset(); offset && std::abs(*offset) > farthestOff.count()) {
        detail = "peers=" + std::to_string(*offset / 1000);
    }
    for (const auto kind : {ledger::ChainKind::release, ledger::ChainKind::delivery}) {
        const auto& application = hostOf(kind).application();
        const auto newest = application.blockRecord(application.tip().ref.height);
        const auto ahead = newest ? newest->time.ms - now.ms : 0;
        if (detail.empty() && ahead > farthestOff.count()) detail = "chain=" + std::to_string(ahead / 1000);
    }
    if (detail.empty()) {
        m_clockWrongSince.reset();
        return;
    }
    // A block or a greeting may be on its way for a while; then it is told once.
    const auto mono = m_env.clock.monotonic();
    if (!m_clockWrongSince) m_clockWrongSince = mono;
    if (*m_clockWrongSince == told || mono - *m_clockWrongSince < clockPatience) return;
    m_clockWrongSince = told;
    raise({"alert.clock", "warning", m_config.member, detail, now, {}});
}

// An empty log is cosigned by nobody: there, none is to be expected while as many validators are here as could cosign. Without
// votes nothing settles, and nothing is cosigned either.
bool NodeImpl::lacksCheckpoint(ledger::ChainKind kind)
{
    auto& host = hostOf(kind);
    if (!host.engineSettings().finality) return false;
    if (host.application().tip().roots.logSize > 0) return true;
    auto members = LedgerReader(m_release->application().state()).members();
    if (!members) return false;
    std::set<crypto::PublicKey> here;
    for (const auto& peer : m_network->peers()) here.insert(peer.key);
    const auto isHere = [&](const ledger::MemberRecord& member) {
        return member.id.slug == m_config.member || std::ranges::any_of(member.keys, [&](const auto& key) {
            return key.purpose == ledger::KeyPurpose::node && here.contains(key.key);
        });
    };
    const auto present = static_cast<std::size_t>(std::ranges::count_if(*members, [&](const auto& member) {
        return member.roles.has(ledger::Role::validator) && isHere(member);
    }));
    return present < std::max<std::size_t>(1, host.engine().status().quorum);
}

// It has met what it must not go on from: its own disk, or a quorum that accepts what the rules refuse.
void NodeImpl::watchEngine(ledger::ChainKind kind)
{
    const auto status = hostOf(kind).engine().status();
    const bool broken = status.state == engine::EngineState::stalled && !status.waitingFor.empty() &&
                        !status.waitingFor.starts_with("engine.waiting.");
    if (!broken) m_brokenEngines.erase(kind);
    if (!broken || !m_brokenEngines.insert(kind).second) return;
    raise({"alert.engine", "critical", std::string(ledger::toString(kind)), status.waitingFor, m_env.clock.now(), {}});
}

// A chain's own is its host's.
void NodeImpl::recoverStores()
{
    if (m_env.clock.monotonic().count() / 1000 % recoverEvery != 0) return;
    toldOfRefusal("coverage", m_coverage->recover());
    const auto failure = store::refusesWrites(*m_nodeStore);
    if (!failure) return toldOfRefusal("node", {});
    const auto opened = m_nodeStore->reopen();
    m_env.log.write(opened ? LogLevel::info : LogLevel::error, "node",
                    "own store: " + (opened ? toString(*failure) + "; writes again" : toString(opened.error())));
    toldOfRefusal("node", opened);
}

// Once, until it takes writes again.
void NodeImpl::toldOfRefusal(const std::string& name, const Status& recovered)
{
    if (recovered) m_refusing.erase(name);
    else if (m_refusing.insert(name).second) {
        raise({"alert.store", "critical", name, toString(recovered.error()), m_env.clock.now(), {}});
    }
}

// In the background; a file is some 2 MB, so that it is 6 GB a day of each store at most.
void NodeImpl::patrolStores()
{
    const auto now = m_env.clock.monotonic();
    if (m_patrolling || now < m_patrolAt) return;
    m_patrolAt = now + patrolEvery;
    m_patrolling = true;
    m_threads->workers().post([this] {
        std::vector<std::pair<std::string, Error>> damaged;
        for (auto& [name, patrol] : m_patrols) {
            if (auto step = patrol.step(); step.found) damaged.emplace_back(name, *std::move(step.found));
        }
        m_strand->post([this, damaged = std::move(damaged)] {
            m_patrolling = false;
            if (!m_running) return;
            for (const auto& [name, error] : damaged) {
                raise({"alert.store.damaged", "critical", name, toString(error), m_env.clock.now(), {}});
            }
        });
    });
}

void NodeImpl::peerMisbehaved(const crypto::PublicKey& peer, std::string_view code)
{
    m_env.log.write(LogLevel::warning, "net", "peer " + peer.hex().substr(0, 12) + " misbehaves: " + std::string(code));
    m_network->blame(peer, pointsOfMisbehaviour, code);
}

void NodeImpl::offenceSeen(ledger::ChainKind chain, const chain::Offence& offence)
{
    if (!m_offences.admits(chain, offence, m_env.clock.monotonic())) return;
    const auto statement = [&](const Bytes& signedBytes) {
        const auto parts = ledger::namedEngineMessage(signedBytes);
        return api::AlertView::Statement{offence.member, parts ? ledger::lines(*parts) : std::string(), signedBytes};
    };
    raise({"alert.equivocation", "critical", offence.member,
           "chain=" + std::string(ledger::toString(chain)) + " begins=" + toHex(offence.first).substr(0, 64), m_env.clock.now(), {},
           {statement(offence.first), statement(offence.second)}});
    reportOffence(offence);
}

void NodeImpl::splitViewSeen(const CosignatureMessage& message)
{
    raise({"alert.split-view", "critical", message.member.slug,
           "chain=" + std::string(ledger::toString(message.chain)) + " size=" + std::to_string(message.size), m_env.clock.now(), {}});
    keepProof(splitKey(message.chain), splitEvidence(hostOf(message.chain), m_genesis, message));
}

void NodeImpl::headsDiffer(const CosignatureMessage& one, const CosignatureMessage& other)
{
    const std::string both = one.member == other.member ? one.member.slug : one.member.slug + ", " + other.member.slug;
    raise({"alert.split-view", "critical", both,
           "chain=" + std::string(ledger::toString(one.chain)) + " size=" + std::to_string(one.size) + " heads=2",
           m_env.clock.now(), {}});
    keepProof(headsKey(one.chain), headsEvidence(hostOf(one.chain), m_genesis, one, other));
}

void NodeImpl::keepProof(Bytes key, const Result<std::string>& proof)
{
    if (!proof) return m_env.log.write(LogLevel::warning, "alert", "no proof of two heads: " + toString(proof.error()));
    store::WriteBatch batch;
    batch.put(std::move(key), toBytes(bytesOf(*proof)));
    if (auto done = m_nodeStore->write(batch); !done) {
        m_env.log.write(LogLevel::error, "alert", "proof of two heads: " + toString(done.error()));
    }
}

void NodeImpl::exportSplit(Path file, api::Callback<void> done)
{
    onStrand<void>(std::move(done), [this, file = std::move(file)](const auto& answer) {
        // What says who lied before what says only that somebody did.
        for (const auto& keyOf : {splitKey, headsKey}) {
            for (const auto kind : {ledger::ChainKind::release, ledger::ChainKind::delivery}) {
                auto proof = m_nodeStore->get(keyOf(kind));
                if (!proof) return answer(fail(proof.error()));
                if (*proof) return writeOut(file, *std::move(*proof), answer);
            }
        }
        answer(fail(ErrorKind::notFound, "node.split.none"));
    });
}

// The proof goes on the chain, for everybody to see; whoever is first is enough.
void NodeImpl::reportOffence(const chain::Offence& offence)
{
    const auto key = m_keys.signer(ledger::KeyPurpose::transaction);
    const bool governs = m_roles.has(ledger::Role::vendor) || m_roles.has(ledger::Role::checker) ||
                         m_roles.has(ledger::Role::validator);
    if (!key || !governs) return;
    ledger::ReportOffence body{offence.first, offence.second};
    if (body.second < body.first) std::swap(body.first, body.second);
    submitBody(ledger::ChainKind::release, std::move(body), [this](Result<api::Submitted> submitted) {
        if (submitted || submitted.error().code == "ledger.offence.known") return;
        m_env.log.write(LogLevel::warning, "offence", "not recorded: " + toString(submitted.error()));
    });
}

// The device's certificate must stand on the delivery chain before the rules can judge its signature.
void NodeImpl::reportGateway(ledger::ReportGateway report)
{
    if (!m_keys.signer(ledger::KeyPurpose::transaction) || m_roles.bits() == 0) return;
    auto acknowledgement = ledger::decodeAcknowledgement(report.items.front().opening.acknowledgement);
    if (!acknowledgement) return;
    const auto send = [this, report](Result<api::Submitted> anchored) {
        if (!anchored) {
            return m_env.log.write(LogLevel::warning, "offence", "not anchored: " + toString(anchored.error()));
        }
        submitBody(ledger::ChainKind::delivery, report, [this](Result<api::Submitted> submitted) {
            if (submitted || submitted.error().code == "ledger.report.known") return;
            m_env.log.write(LogLevel::warning, "offence", "not recorded: " + toString(submitted.error()));
        });
    };
    if (report.items.size() == 2) return send(api::Submitted{});
    auto anchor = makeAnchor(*m_release,
                             {ledger::key::device(acknowledgement->content.model, acknowledgement->content.device)});
    if (!anchor) return m_env.log.write(LogLevel::warning, "offence", "not anchored: " + toString(anchor.error()));
    submitBody(ledger::ChainKind::delivery, *std::move(anchor), send);
}

}  // namespace quorate::node
