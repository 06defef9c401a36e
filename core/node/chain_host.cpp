// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/chain_host.h"

#include "core/base/parallel.h"
#include "core/chain/block.h"
#include "core/node/ledger_reader.h"
#include "core/node/validator_set.h"

#include <utility>

namespace quorate::node {
namespace {

constexpr std::string_view engineKeys = "engine/";
constexpr Milliseconds recoverEvery{10'000};

Bytes engineKey(BytesView key)
{
    Bytes full = toBytes(bytesOf(engineKeys));
    append(full, key);
    return at::engineRecord(textOf(full));
}

store::WriteBatch batchOf(const chain::Records::Changes& changes)
{
    store::WriteBatch batch;
    for (const auto& [key, value] : changes) batch.put(engineKey(key), value);
    return batch;
}

}  // namespace

ChainHost::ChainHost(ledger::ChainKind chain, Parts parts) : m_kind(chain), m_parts(std::move(parts)) {}

ChainHost::~ChainHost()
{
    *m_alive = false;  // also for what was posted before a failed start
}

Result<std::unique_ptr<ChainHost>> ChainHost::open(ledger::ChainKind kind, Parts parts)
{
    std::unique_ptr<ChainHost> host(new ChainHost(kind, std::move(parts)));
    Parts& p = host->m_parts;
    const ledger::ChainParameters parameters{p.genesis.id(), kind, p.genesis.engine.turnMs};
    const bool byWork = p.genesis.engine.sealing == ledger::EngineSettings::Sealing::work;
    const auto consensusKey = p.keys.key(ledger::KeyPurpose::consensus);
    host->m_sealingKey = consensusKey == nullptr && byWork ? p.keys.key(ledger::KeyPurpose::node) : consensusKey;

    ChainApplication::Options options;
    options.chain = parameters;
    options.verifyThreads = processors();
    options.transactionsOf = [](BytesView block) -> Result<std::vector<Bytes>> {
        auto decoded = chain::decodeBlock(block, ledger::maxBlockSize * 2);
        if (!decoded) return fail(decoded.error());
        return std::move(decoded->transactions);
    };
    if (const auto& key = consensusKey) {
        options.tickKey = key->id();
        options.signTick = [key, parameters](UnixTime time, std::uint64_t sequence) {
            return ledger::signTransaction(parameters.consortium, *key,
                                           {parameters.chain, sequence, ledger::TimeTick{time}})
                .encoded;
        };
    }
    auto application = ChainApplication::open(*p.store, p.genesis, std::move(options));
    if (!application) return fail(application.error());
    host->m_application = std::move(*application);

    chain::Settings settings;
    settings.turnMs = p.genesis.engine.turnMs;
    settings.sealing = byWork ? chain::Sealing::work : chain::Sealing::authority;
    settings.firstDifficulty = p.genesis.engine.firstDifficulty;
    settings.restored = p.restored;
    host->m_engine = std::make_unique<chain::EmbeddedEngine>(
        chain::ChainParameters{parameters.consortium, kind}, settings,
        chain::EmbeddedEngine::Parts{*host->m_application, *host, *host, *host, *host, *host, p.clock, p.random,
                                     p.strand, host->m_sealingKey.get(), p.workers});

    host->m_checkpoints = std::make_unique<Checkpoints>(
        Checkpoints::Parts{*host->m_application, *p.store, p.keys, p.self, p.clock, p.log, p.broadcast,
                           [raw = host.get()] { return !raw->m_engine->silent(); },
                           [raw = host.get()] {
                               if (std::exchange(raw->m_tellsCheckpoint, true)) return;
                               raw->notice([raw] {
                                   raw->m_tellsCheckpoint = false;
                                   raw->m_parts.listener.checkpointChanged(raw->m_kind);
                               });
                           },
                           [raw = host.get()](const CosignatureMessage& message) {
                               raw->notice([raw, message] { raw->m_parts.listener.splitViewSeen(message); });
                           },
                           [raw = host.get()](const CosignatureMessage& one, const CosignatureMessage& other) {
                               raw->notice([raw, one, other] { raw->m_parts.listener.headsDiffer(one, other); });
                           }},
        p.genesis.engine.heartbeatMs);
    if (auto done = host->m_checkpoints->load(); !done) return fail(done.error());
    host->m_submitter = std::make_unique<Submitter>(*host->m_application, *host->m_engine, p.clock,
                                                    p.notices ? p.notices : &p.strand);
    return host;
}

Status ChainHost::start()
{
    return m_engine->start();
}

void ChainHost::stop()
{
    *m_alive = false;
    m_engine->stop();
    m_submitter->cancelAll({ErrorKind::cancelled, "node.stopping", ""});
}

void ChainHost::later(std::function<void()> work)
{
    m_parts.strand.post([alive = m_alive, work = std::move(work)] {
        if (*alive) work();
    });
}

void ChainHost::notice(std::function<void()> work)
{
    (m_parts.notices ? *m_parts.notices : m_parts.strand).post([alive = m_alive, work = std::move(work)] {
        if (*alive) work();
    });
}

// What was on its way to the strand when the node stopped finds the engine stopped.
void ChainHost::messageArrived(const crypto::PublicKey& peer, BytesView message)
{
    if (*m_alive) m_engine->messageArrived(peer, message);
}

void ChainHost::messagesArrived(std::span<const chain::EmbeddedEngine::Arrived> messages)
{
    if (*m_alive) m_engine->messagesArrived(messages);
}

void ChainHost::cosignatureArrived(const CosignatureMessage& message)
{
    if (*m_alive) m_checkpoints->arrived(message);
}

void ChainHost::peerConnected(const crypto::PublicKey& peer)
{
    if (!*m_alive) return;
    m_engine->peerConnected(peer);
    for (auto& message : m_checkpoints->greeting()) m_parts.send(peer, std::move(message));
}

void ChainHost::peerDisconnected(const crypto::PublicKey& peer)
{
    if (*m_alive) m_engine->peerDisconnected(peer);
}

void ChainHost::work()
{
    recover();
    m_submitter->work();
    m_checkpoints->work();
}

// A disk that was full or failed for a while need not cost the consortium this node: from what was written, as after a crash.
void ChainHost::recover()
{
    const auto now = m_parts.clock.monotonic();
    if (!m_recoverAt) {
        const auto failure = diskTrouble();
        if (!failure) return;
        m_recoverAt = now + recoverEvery;
        m_parts.log.write(LogLevel::error, "chain", std::string(ledger::toString(m_kind)) + ": " + toString(*failure));
    }
    if (now < *m_recoverAt || !*m_alive) return;
    m_recoverAt = now + recoverEvery;
    if (auto opened = openAnew(); !opened) {
        return m_parts.log.write(LogLevel::error, "chain", std::string(ledger::toString(m_kind)) + ": " + toString(opened.error()));
    }
    m_recoverAt.reset();
    m_parts.log.write(LogLevel::info, "chain", std::string(ledger::toString(m_kind)) + ": goes on");
}

// A read that failed stops the engine as well, and says nothing of what comes next.
std::optional<Error> ChainHost::diskTrouble() const
{
    if (auto failure = store::refusesWrites(*m_parts.store)) return failure;
    const auto status = m_engine->status();
    const bool stopped = status.state == engine::EngineState::stalled &&
                         (status.waitingFor == "store.io" || status.waitingFor == "store.no-space" || status.waitingFor == "store.closed");
    if (!stopped) return std::nullopt;
    return Error{ErrorKind::io, status.waitingFor, "the engine stopped"};
}

Status ChainHost::openAnew()
{
    if (auto opened = m_parts.store->reopen(); !opened) return opened;
    if (auto loaded = m_application->reload(m_parts.genesis); !loaded) return loaded;
    if (auto loaded = m_checkpoints->load(); !loaded) return loaded;
    return m_engine->restart();
}

void ChainHost::blockCommitted(const engine::BlockRef&)
{
    notice([this] {
        m_submitter->blockCommitted();
        m_parts.listener.chainChanged(m_kind);
    });
}

void ChainHost::blocksReverted(const engine::BlockRef&, const engine::BlockRef&)
{
    notice([this] { m_parts.listener.chainChanged(m_kind); });
}

void ChainHost::blockSettled(const engine::BlockRef&)
{
    later([this] { m_checkpoints->work(); });
    notice([this] {
        m_submitter->blockSettled();
        m_parts.listener.chainSettled(m_kind);
    });
}

void ChainHost::statusChanged(const engine::EngineStatus&)
{
    notice([this] { m_parts.listener.chainChanged(m_kind); });
}

Result<std::optional<Bytes>> ChainHost::load(BytesView key) const
{
    return m_parts.store->get(engineKey(key));
}

Status ChainHost::save(const Changes& changes)
{
    return m_parts.store->write(batchOf(changes));
}

// One write, and one sync: with each block they cost as much as some dozens of its transactions.
Status ChainHost::saveAndSettle(const Changes& changes, engine::Application&, const engine::BlockRef& ref)
{
    return m_application->settledWith(batchOf(changes), ref);
}

std::optional<chain::ValidatorSet> ChainHost::validators(EpochNumber number) const
{
    if (!m_parts.genesis.engine.finality) return std::nullopt;
    const auto epoch = LedgerReader(m_application->state()).epoch(ledger::Role::validator, number);
    if (!epoch) return unread(epoch.error()), std::nullopt;
    return validatorSetOf(*epoch);
}

EpochNumber ChainHost::newestEpoch() const
{
    auto raw = m_application->state().get(ledger::key::currentEpoch(ledger::Role::validator));
    if (!raw) unread(raw.error());
    if (!raw || !*raw) return EpochNumber(0);
    return EpochNumber(ledger::decodeNumber(**raw).value_or(0));
}

std::optional<Error> ChainHost::takeReadFailure() const
{
    return std::exchange(m_readFailure, std::nullopt);
}

void ChainHost::unread(const Error& error) const
{
    if (error.kind != ErrorKind::notFound && !m_readFailure) m_readFailure = error;
}

// Any member with a key that is not revoked.
std::optional<chain::Validator> ChainHost::sealer(const KeyId& key) const
{
    const LedgerReader ledger(m_application->state());
    const auto owner = ledger.ownerOf(key);
    if (!owner) unread(owner.error());
    if (!owner || !*owner) return std::nullopt;
    const auto member = ledger.member(**owner);
    if (!member) return unread(member.error()), std::nullopt;
    for (const auto& held : member->keys) {
        const bool seals = held.purpose == ledger::KeyPurpose::consensus || held.purpose == ledger::KeyPurpose::node;
        if (seals && held.active() && crypto::keyIdOf(held.key) == key) {
            return chain::Validator{member->id.slug, held.key};
        }
    }
    return std::nullopt;
}

Result<chain::TransactionFacts> ChainHost::inspect(BytesView transaction) const
{
    if (const auto* begun = m_application->begun(transaction)) {
        if (!*begun) return fail(begun->error());
        return factsOf((*begun)->transaction);
    }
    const auto decoded = ledger::decodeTransaction(m_application->parameters().consortium, transaction);
    if (!decoded) return fail(decoded.error());
    return factsOf(*decoded);
}

Result<chain::TransactionFacts> ChainHost::factsOf(const ledger::SignedTransaction& signedOne) const
{
    if (signedOne.transaction.chain != m_kind) {
        return fail(ErrorKind::invalid, "node.transaction.wrong-chain", signedOne.id.hex());
    }
    chain::TransactionFacts facts;
    facts.id = signedOne.id;
    facts.signer = signedOne.signer;
    facts.sequence = signedOne.transaction.sequence;
    facts.share = "unknown";
    facts.strange = true;
    facts.byProtocol = std::holds_alternative<ledger::TimeTick>(signedOne.transaction.body);
    const auto owner = LedgerReader(m_application->state()).ownerOf(signedOne.signer);
    if (owner && *owner) {
        facts.share = (*owner)->slug;
        facts.strange = false;
    }
    return facts;
}

bool ChainHost::isMember(const crypto::PublicKey& peer) const
{
    return LedgerReader(m_application->state()).isNodeOfMember(peer);
}

void ChainHost::misbehaving(const crypto::PublicKey& peer, std::string_view code)
{
    notice([this, peer, text = std::string(code)] { m_parts.listener.peerMisbehaved(peer, text); });
}

void ChainHost::offence(const chain::Offence& offence)
{
    notice([this, offence] { m_parts.listener.offenceSeen(m_kind, offence); });
}

}  // namespace quorate::node
