// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/payload_feed.h"

#include "core/crypto/pieces.h"

#include <algorithm>

namespace quorate::device {

PayloadFeed::PayloadFeed(const PayloadRef& payload, std::vector<Hash32> leaves, delta::Decoder& decoder)
    : m_payload(payload), m_leaves(std::move(leaves)), m_decoder(decoder)
{
    m_block.reserve(payloadPieceSize);
}

std::uint64_t PayloadFeed::restart()
{
    m_block.clear();
    m_index = m_decoder.wanted() / payloadPieceSize;
    return m_index * payloadPieceSize;
}

std::size_t PayloadFeed::blockSize() const
{
    const auto begin = m_index * payloadPieceSize;
    return static_cast<std::size_t>(std::min<std::uint64_t>(payloadPieceSize, m_payload.size - begin));
}

Result<bool> PayloadFeed::receive(BytesView data)
{
    while (!data.empty()) {
        if (isAtEnd()) {
            return fail(ErrorKind::invalid, "device.payload.too-long", std::to_string(m_payload.size) + " bytes announced");
        }
        const auto part = std::min(data.size(), blockSize() - m_block.size());
        append(m_block, data.first(part));
        data = data.subspan(part);
        if (m_block.size() < blockSize()) break;
        auto goOn = takeBlock();
        if (!goOn || !*goOn) return goOn;
    }
    return true;
}

Result<bool> PayloadFeed::takeBlock()
{
    if (crypto::pieceHash(m_block) != m_leaves[m_index]) {
        return fail(ErrorKind::invalid, "device.payload.block",
                    "block " + std::to_string(m_index) + " of " + std::to_string(m_payload.pieces()));
    }
    ++m_blocks;
    const std::uint64_t begin = m_index * payloadPieceSize;
    while (!m_decoder.isComplete()) {
        const auto wanted = m_decoder.wanted();
        if (wanted < begin || wanted >= begin + m_block.size()) break;
        auto used = m_decoder.feed(BytesView(m_block).subspan(static_cast<std::size_t>(wanted - begin)));
        if (!used) return fail(used.error());
        if (m_decoder.wanted() == wanted && !m_decoder.isComplete()) {
            return fail(ErrorKind::internal, "device.payload.stuck", "offset " + std::to_string(wanted));
        }
    }
    m_block.clear();
    ++m_index;
    if (m_decoder.isComplete() || isAtEnd()) return false;
    return m_decoder.wanted() / payloadPieceSize == m_index;
}

}  // namespace quorate::device
