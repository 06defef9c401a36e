// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/mischief.h"

#include "core/chain/wire.h"

namespace quorate::sim {

Mischief::Mischief(const Vices& vices, const chain::ChainParameters& chain, std::uint64_t seed, std::size_t nodes,
                   Send send)
    : m_vices(vices), m_chain(chain), m_random(seed), m_nodes(nodes), m_send(std::move(send))
{
}

void Mischief::remember(const Bytes& message)
{
    m_memory.push_back(message);
    if (m_memory.size() > 64) m_memory.pop_front();
}

void Mischief::heard(const Bytes& message)
{
    if (m_vices.replays) remember(message);
}

void Mischief::outgoing(std::size_t to, Bytes message)
{
    if (m_vices.replays) remember(message);
    if (m_vices.withholds && (m_disliked >> to & 1U) != 0) {
        ++m_acts;
        return;
    }
    if (m_vices.lies) message = withLies(message);
    m_send(to, std::move(message));
}

void Mischief::act()
{
    m_disliked = m_random.number();
    if (m_vices.replays && !m_memory.empty()) {
        for (int i = 0; i < 4; ++i) {
            m_send(m_random.below(m_nodes), m_memory[m_random.below(m_memory.size())]);
            ++m_acts;
        }
    }
    if (m_vices.floods) flood();
}

Bytes Mischief::withLies(const Bytes& message)
{
    auto decoded = chain::decodeMessage(m_chain.chain, message);
    auto* status = decoded ? std::get_if<chain::StatusMessage>(&*decoded) : nullptr;
    if (status == nullptr || m_random.below(2) == 0) return message;
    ++m_acts;
    const std::uint64_t more = 1 + m_random.below(1000);
    status->tip = {Height(status->tip.height.value + more), noise<BlockId>()};
    if (m_random.below(2) == 0) status->justified = {status->tip.height, noise<BlockId>()};
    if (m_random.below(2) == 0) status->settled = status->justified;
    for (auto& height : status->newestVotes) {
        if (m_random.below(2) == 0) height = Height(height.value + m_random.below(1000));
    }
    return chain::encodeMessage(m_chain.chain, *status);
}

void Mischief::flood()
{
    for (int i = 0; i < 8; ++i) {
        ++m_acts;
        Bytes message;
        switch (m_random.below(5)) {
        case 0:
            message.resize(m_random.below(3000) + 1);
            m_random.fill(message);
            break;
        case 1: {
            chain::TransactionsHave have;
            for (int n = 0; n < 200; ++n) have.ids.push_back(noise<TransactionId>());
            message = chain::encodeMessage(m_chain.chain, have);
            break;
        }
        case 2: {
            chain::BlocksRequest request;
            request.count = chain::maxBlocksPerMessage;
            for (int n = 0; n < 64; ++n) request.locator.push_back({Height(m_random.below(500)), noise<BlockId>()});
            message = chain::encodeMessage(m_chain.chain, request);
            break;
        }
        case 3: {
            chain::Certificate forged;
            forged.link.source = {Height(m_random.below(50)), noise<BlockId>()};
            forged.link.target = {Height(51 + m_random.below(50)), noise<BlockId>()};
            crypto::Signature signature{};
            m_random.fill(signature);
            forged.signatures.emplace(noise<KeyId>(), signature);
            message = chain::encodeMessage(m_chain.chain, chain::VotesMessage{{forged}});
            break;
        }
        default: {
            Bytes junk(m_random.below(500) + 1);
            m_random.fill(junk);
            message = chain::encodeMessage(m_chain.chain, chain::TransactionsMessage{{junk}});
            break;
        }
        }
        m_send(m_random.below(m_nodes), std::move(message));
    }
}

}  // namespace quorate::sim
