// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/mischief.h"

#include "core/chain/block.h"
#include "core/chain/wire.h"
#include "core/codec/signed_note.h"
#include "core/ledger/rules.h"
#include "core/node/wire.h"

namespace quorate::sim {

MischiefCounts& MischiefCounts::operator+=(const MischiefCounts& other)
{
    withheld += other.withheld;
    replayed += other.replayed;
    flooded += other.flooded;
    liedAboutHeights += other.liedAboutHeights;
    forged += other.forged;
    sealedTwice += other.sealedTwice;
    return *this;
}

Mischief::Mischief(const Vices& vices, const chain::ChainParameters& chain, const SimulatedMember& self, std::uint64_t seed,
                   std::size_t nodes, Send send)
    : m_vices(vices), m_chain(chain), m_self(self), m_random(seed), m_nodes(nodes), m_send(std::move(send))
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
        ++m_counts.withheld;
        return;
    }
    if (m_vices.lies) message = withLies(message);
    if (m_vices.forges) message = withForgeries(message);
    m_send(to, std::move(message));
}

void Mischief::act()
{
    m_disliked = m_random.number();
    if (m_vices.replays && !m_memory.empty()) {
        for (int i = 0; i < 4; ++i) {
            m_send(m_random.below(m_nodes), m_memory[m_random.below(m_memory.size())]);
            ++m_counts.replayed;
        }
    }
    if (m_vices.floods) flood();
    if (m_vices.forges && !m_sealed.empty()) sealAgain();
}

// The same to everybody, so that whoever does not look follows it. Its own engine knows nothing of that.
Bytes Mischief::withForgeries(const Bytes& message)
{
    if (node::isNodeMessage(message)) {
        auto decoded = node::decodeNodeMessage(message);
        auto* own = decoded ? std::get_if<node::CosignatureMessage>(&*decoded) : nullptr;
        if (own == nullptr || own->chain != m_chain.chain || own->member != m_self.id() || m_random.below(4) != 0) return message;
        ++m_counts.forged;
        own->root = noise<Hash32>();
        const codec::LogHead head{ledger::logOrigin({m_chain.consortium, m_chain.chain}), own->size, own->root};
        own->signature = codec::cosign(head, codec::keyNameOf(m_self.id().slug), m_self.key(ledger::KeyPurpose::cosign), own->seconds)
                             .signature;
        return node::encodeNodeMessage(*own);
    }
    auto decoded = chain::decodeMessage(m_chain.chain, message);
    auto* sent = decoded ? std::get_if<chain::BlockMessage>(&*decoded) : nullptr;
    auto block = sent != nullptr ? chain::decodeBlock(sent->block, ledger::maxBlockSize) : fail(ErrorKind::notFound, "");
    if (!block || block->header.sealing != chain::Sealing::authority) return message;
    m_sealed = sent->block;
    chain::BlockHeader header = block->header;
    auto transactions = block->transactions;
    switch (block->id.bytes[31] % 4) {
    case 0: header.roots.stateRoot.bytes[0] ^= 1; break;
    case 1: header.roots.logSize += 1; break;
    case 2:
        if (transactions.empty()) return message;
        transactions.back().back() ^= 1;   // its signature
        break;
    default: return message;
    }
    ++m_counts.forged;
    const auto& key = m_self.key(ledger::KeyPurpose::consensus);
    return chain::encodeMessage(m_chain.chain, chain::BlockMessage{chain::sealBlock(header, transactions, key, block->handover).encode()});
}

// Its newest turn once more, with other times: each is good by itself.
void Mischief::sealAgain()
{
    const auto block = chain::decodeBlock(m_sealed, ledger::maxBlockSize);
    for (int i = 0; block && i < 8; ++i) {
        chain::BlockHeader header = block->header;
        header.time = UnixTime{header.time.ms + 1 + static_cast<std::int64_t>(m_random.below(50))};
        const auto again = chain::sealBlock(header, block->transactions, m_self.key(ledger::KeyPurpose::consensus), block->handover);
        m_send(m_random.below(m_nodes), chain::encodeMessage(m_chain.chain, chain::BlockMessage{again.encode()}));
        ++m_counts.sealedTwice;
    }
}

Bytes Mischief::withLies(const Bytes& message)
{
    auto decoded = chain::decodeMessage(m_chain.chain, message);
    auto* status = decoded ? std::get_if<chain::StatusMessage>(&*decoded) : nullptr;
    if (status == nullptr || m_random.below(2) == 0) return message;
    ++m_counts.liedAboutHeights;
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
        ++m_counts.flooded;
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
