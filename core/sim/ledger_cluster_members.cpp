// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/ledger_reader.h"
#include "core/sim/ledger_cluster_node.h"

#include <algorithm>

namespace quorate::sim {

using ledger::ChainKind;

void LedgerCluster::submitBody(Node& node, Chain& chain, ledger::Body body, bool certain)
{
    if (certain) {
        ++m_certain;
        ++node.certain;
    }
    const auto done = [this, &node, certain] {
        if (!certain || node.certain == 0) return;
        --m_certain;
        --node.certain;
    };
    const auto& key = node.member.key(ledger::KeyPurpose::transaction);
    chain.host->submitter().submit(
        key, std::move(body),
        [this, &node, &chain, certain, done](const Result<node::Submitter::Settled>& outcome) {
            if (!outcome) {
                ++m_counts.refused;
                const auto& code = outcome.error().code;
                const bool gone = !chain.host || code == "node.stopping" || node.disk.isStopped();
                // Somebody's anchor of a newer checkpoint was first: what this one had to say stands.
                if (code == "ledger.anchor.not-newer") return done();
                if (certain && !gone && isCorrect(node.index)) {
                    violation(node.name() + "'s certain transaction failed: " + toString(outcome.error()));
                }
                return;
            }
            ++m_counts.acknowledged;
            done();
            if (!isCorrect(node.index)) return;
            history(chain.kind).note(node.name(), chain.host->application(), chain.settled);
            if (history(chain.kind).heightOf(outcome->id) != outcome->place.height) {
                violation(node.name() + " was told that a transaction settled that did not");
            }
        },
        Milliseconds(10 * 60'000));
}

std::optional<ledger::Body> LedgerCluster::deliveryOf(Node& node, Chain& chain)
{
    auto* release = node.chain(ChainKind::release);
    if (release == nullptr) return m_deliveries->next(node.member, chain.host->application());
    return m_deliveries->next(node.member, chain.host->application(), *release->host);
}

void LedgerCluster::submit(std::size_t index)
{
    Node& node = *m_nodes[index];
    if (!node.isUp()) return;
    auto& chain = node.chains[m_random.below(node.chains.size())];
    if (!speaks(index, chain.kind)) return;
    if (chain.kind == ChainKind::release) {
        return submitBody(node, chain, m_workload.next(node.member, chain.host->application()), false);
    }
    if (auto body = deliveryOf(node, chain)) submitBody(node, chain, *std::move(body), false);
}

void LedgerCluster::submitAgain(std::size_t index)
{
    Node& node = *m_nodes[index];
    if (!node.isUp()) return;
    auto& chain = node.chains[m_random.below(node.chains.size())];
    const auto& transactions = history(chain.kind).transactions();
    if (transactions.empty()) return;
    ++m_counts.replays;
    (void)chain.host->engine().submit(transactions[m_random.below(transactions.size())]);   // to be refused
}

void LedgerCluster::submitCertain(std::size_t index, ChainKind kind)
{
    Node& node = *m_nodes[index];
    auto* chain = node.isUp() && speaks(index, kind) ? node.chain(kind) : nullptr;
    if (chain == nullptr) return;
    if (kind == ChainKind::release) return submitBody(node, *chain, m_workload.newModel(node.member), true);
    auto* release = node.chain(ChainKind::release);
    auto anchor = release == nullptr ? std::optional(m_deliveries->anchor()) : m_deliveries->anchor(*release->host);
    if (anchor) submitBody(node, *chain, *std::move(anchor), true);
}

bool LedgerCluster::canAnchor() const
{
    return std::ranges::all_of(m_nodes, [&](const auto& node) {
        auto* release = node->isUp() && isCorrect(node->index) ? node->chain(ChainKind::release) : nullptr;
        const bool delivers = release != nullptr && node->chain(ChainKind::delivery) != nullptr;
        return !delivers || !speaks(node->index, ChainKind::delivery) || m_deliveries->anchor(*release->host).has_value();
    });
}

void LedgerCluster::intrude(std::size_t index)
{
    Node& node = *m_nodes[m_random.below(m_nodes.size())];   // who is given it
    const auto& gateway = m_consortium.members[index];
    if (!node.isUp() || hasKeys(index)) return;
    auto& chain = node.chains[m_random.below(node.chains.size())];
    const auto& state = chain.host->application().state();
    const auto& key = gateway.key(ledger::KeyPurpose::transaction);
    ReleaseId nowhere;
    m_random.fill(nowhere.bytes);
    const bool writes = chain.kind == ChainKind::release && m_random.below(2) == 0;
    auto body = writes ? m_workload.newModel(gateway) : m_deliveries ? m_deliveries->batch(gateway, state, nowhere)
                                                                     : m_workload.newModel(gateway);
    const auto raw = state.get(ledger::key::sequence(key.id()));
    const std::uint64_t sequence = raw && *raw ? ledger::decodeNumber(**raw).value_or(0) : 0;
    ++m_counts.intrusions;
    (void)chain.host->engine().submit(
        ledger::signTransaction(m_consortium.genesis.id(), key, {chain.kind, sequence, std::move(body)}).encoded);
}

void LedgerCluster::changeValidators(std::size_t index, const std::vector<std::size_t>& to)
{
    Node& node = *m_nodes[index];
    auto* chain = node.chain(ChainKind::release);
    if (chain == nullptr || !hasKeys(index)) return;
    const auto before = node::LedgerReader(chain->host->application().state()).currentEpoch(ledger::Role::validator);
    if (before) submitBody(node, *chain, m_consortium.handOver(*before, to), false);
}

EpochNumber LedgerCluster::epochAt(std::size_t index) const
{
    const auto& node = *m_nodes[index];
    if (!node.isUp()) return EpochNumber(0);
    const auto& application = node.chains.front().host->application();
    const auto bytes = application.block(application.tip().ref.height);
    const auto header = bytes && *bytes ? chain::peekHeader(**bytes) : fail(ErrorKind::notFound, "");
    return header ? header->header.epoch : EpochNumber(0);
}

bool LedgerCluster::levelled() const
{
    for (const auto& node : m_nodes) {
        if (!node->isUp() || !isCorrect(node->index)) continue;
        for (const auto& chain : node->chains) {
            const Height tip = m_histories.at(chain.kind)->tip();
            if (tip == Height(0) || chain.host->application().tip().settled.height != tip) return false;
        }
    }
    return true;
}

}  // namespace quorate::sim
