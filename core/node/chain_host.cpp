// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/chain_host.h"

#include "core/base/parallel.h"
#include "core/codec/cbor.h"
#include "core/chain/block.h"

namespace quorate::node {
namespace {

constexpr std::string_view engineKeys = "engine/";

Bytes engineKey(BytesView key)
{
    Bytes full = toBytes(bytesOf(engineKeys));
    append(full, key);
    return at::engineRecord(textOf(full));
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
    host->m_engine = std::make_unique<chain::EmbeddedEngine>(
        chain::ChainParameters{parameters.consortium, kind}, settings,
        chain::EmbeddedEngine::Parts{*host->m_application, *host, *host, *host, *host, *host, p.clock, p.random,
                                     p.strand, host->m_sealingKey.get(), p.workers});

    host->m_checkpoints = std::make_unique<Checkpoints>(
        Checkpoints::Parts{*host->m_application, *p.store, p.keys, p.self, p.clock, p.log, p.broadcast,
                           [raw = host.get()] {
                               raw->later([raw] { raw->m_parts.listener.checkpointChanged(raw->m_kind); });
                           },
                           [raw = host.get()](const CosignatureMessage& message) {
                               raw->later([raw, message] { raw->m_parts.listener.splitViewSeen(message); });
                           }},
        p.genesis.engine.heartbeatMs);
    if (auto done = host->m_checkpoints->load(); !done) return fail(done.error());
    host->m_submitter = std::make_unique<Submitter>(*host->m_application, *host->m_engine, p.clock);
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

void ChainHost::peerConnected(const crypto::PublicKey& peer)
{
    m_engine->peerConnected(peer);
    for (auto& message : m_checkpoints->greeting()) m_parts.send(peer, std::move(message));
}

void ChainHost::peerDisconnected(const crypto::PublicKey& peer)
{
    m_engine->peerDisconnected(peer);
}

void ChainHost::work()
{
    m_submitter->work();
    m_checkpoints->work();
}

void ChainHost::blockCommitted(const engine::BlockRef&)
{
    later([this] {
        m_submitter->blockCommitted();
        m_parts.listener.chainChanged(m_kind);
    });
}

void ChainHost::blocksReverted(const engine::BlockRef&, const engine::BlockRef&)
{
    later([this] { m_parts.listener.chainChanged(m_kind); });
}

void ChainHost::blockSettled(const engine::BlockRef&)
{
    later([this] {
        m_submitter->blockSettled();
        m_checkpoints->work();
        m_parts.listener.chainSettled(m_kind);
    });
}

void ChainHost::statusChanged(const engine::EngineStatus&)
{
    later([this] { m_parts.listener.chainChanged(m_kind); });
}

Result<std::optional<Bytes>> ChainHost::load(BytesView key) const
{
    return m_parts.store->get(engineKey(key));
}

Status ChainHost::save(const std::vector<std::pair<Bytes, Bytes>>& changes)
{
    store::WriteBatch batch;
    for (const auto& [key, value] : changes) batch.put(engineKey(key), value);
    return m_parts.store->write(batch);
}

std::optional<chain::ValidatorSet> ChainHost::validators(EpochNumber number) const
{
    if (!m_parts.genesis.engine.finality) return std::nullopt;
    auto raw = m_application->state().get(ledger::key::epoch(ledger::Role::validator, number));
    if (!raw || !*raw) return std::nullopt;
    auto epoch = ledger::Epoch::decode(**raw);
    if (!epoch) return std::nullopt;
    chain::ValidatorSet set{number, {}};
    for (const auto& member : epoch->members) {
        if (member.consensus) set.validators.push_back({member.member.slug, *member.consensus});
    }
    return set;
}

EpochNumber ChainHost::newestEpoch() const
{
    auto raw = m_application->state().get(ledger::key::currentEpoch(ledger::Role::validator));
    if (!raw || !*raw) return EpochNumber(0);
    codec::Reader in(**raw);
    const EpochNumber number(in.unsignedInteger());
    return in.finish() ? number : EpochNumber(0);
}

// Any member with a key that is not revoked.
std::optional<chain::Validator> ChainHost::sealer(const KeyId& key) const
{
    const auto& state = m_application->state();
    auto raw = state.get(ledger::key::keyOwner(key));
    if (!raw || !*raw) return std::nullopt;
    auto owner = ledger::KeyOwner::decode(**raw);
    if (!owner) return std::nullopt;
    raw = state.get(ledger::key::member(owner->member));
    if (!raw || !*raw) return std::nullopt;
    auto member = ledger::MemberRecord::decode(**raw);
    if (!member) return std::nullopt;
    for (const auto& held : member->keys) {
        const bool seals = held.purpose == ledger::KeyPurpose::consensus || held.purpose == ledger::KeyPurpose::node;
        if (seals && held.active() && crypto::keyIdOf(held.key) == key) {
            return chain::Validator{owner->member.slug, held.key};
        }
    }
    return std::nullopt;
}

Result<chain::TransactionFacts> ChainHost::inspect(BytesView transaction) const
{
    auto decoded = ledger::decodeTransaction(m_application->parameters().consortium, transaction);
    if (!decoded) return fail(decoded.error());
    if (decoded->transaction.chain != m_kind) {
        return fail(ErrorKind::invalid, "node.transaction.wrong-chain", decoded->id.hex());
    }
    chain::TransactionFacts facts;
    facts.id = decoded->id;
    facts.signer = decoded->signer;
    facts.sequence = decoded->transaction.sequence;
    facts.share = "unknown";
    facts.byProtocol = std::holds_alternative<ledger::TimeTick>(decoded->transaction.body);
    auto owner = m_application->state().get(ledger::key::keyOwner(decoded->signer));
    if (owner && *owner) {
        codec::Reader in(**owner);
        if (in.array(8) > 0) facts.share = in.text(64);
    }
    return facts;
}

void ChainHost::misbehaving(const crypto::PublicKey& peer, std::string_view code)
{
    later([this, peer, text = std::string(code)] { m_parts.listener.peerMisbehaved(peer, text); });
}

void ChainHost::offence(const chain::Offence& offence)
{
    later([this, offence] { m_parts.listener.offenceSeen(m_kind, offence); });
}

}  // namespace quorate::node
