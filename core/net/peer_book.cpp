// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/peer_book.h"

#include "core/base/endpoint.h"

#include <algorithm>

namespace quorate::net {
namespace {
constexpr std::uint8_t memoryVersion = 1;
}

std::uint32_t PeerBook::faded(const Entry& entry, UnixTime now)
{
    const std::int64_t passed = std::max<std::int64_t>(now.ms - entry.at.ms, 0) / fade.count();
    return passed >= entry.points ? 0 : entry.points - static_cast<std::uint32_t>(passed);
}

bool PeerBook::blame(const crypto::PublicKey& peer, std::uint32_t points, std::string_view reason, UnixTime now)
{
    if (!m_entries.contains(peer)) makeRoom(now);
    Entry& entry = m_entries[peer];
    entry.points = std::min(faded(entry, now) + std::min(points, limit), limit);
    entry.at = now;
    if (entry.points < limit || entry.ban.until > now) return false;
    std::int64_t lasts = firstBan.count();
    for (unsigned i = 0; i < entry.banCount && lasts < longestBan.count(); ++i) lasts *= 2;
    ++entry.banCount;
    entry.ban = {peer, std::string(reason), now, UnixTime{now.ms + std::min(lasts, longestBan.count())}};
    entry.points = 0;   // afterwards it begins anew, and a second ban lasts longer
    return true;
}

void PeerBook::order(const crypto::PublicKey& peer, Milliseconds howLong, UnixTime now)
{
    if (!m_entries.contains(peer)) makeRoom(now);
    const std::int64_t lasts = std::clamp<std::int64_t>(howLong.count(), 0, longestOrder.count());
    Ban& ban = m_entries[peer].ban;
    ban = {peer, std::string(ordered), now, std::max(ban.until, UnixTime{now.ms + lasts})};
}

std::uint32_t PeerBook::points(const crypto::PublicKey& peer, UnixTime now) const
{
    const auto it = m_entries.find(peer);
    return it == m_entries.end() ? 0 : faded(it->second, now);
}

const Ban* PeerBook::banned(const crypto::PublicKey& peer, UnixTime now) const
{
    const auto it = m_entries.find(peer);
    return it != m_entries.end() && it->second.ban.until > now ? &it->second.ban : nullptr;
}

std::vector<Ban> PeerBook::bans(UnixTime now) const
{
    std::vector<Ban> out;
    for (const auto& [key, entry] : m_entries) {
        if (entry.ban.until > now) out.push_back(entry.ban);
    }
    return out;
}

Bytes PeerBook::encode(UnixTime now) const
{
    Bytes out{memoryVersion};
    const auto number = [&](std::int64_t value) {
        for (unsigned shift = 64; shift > 0; shift -= 8) {
            out.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(value) >> (shift - 8)));
        }
    };
    for (const auto& [key, entry] : m_entries) {
        const std::uint32_t left = faded(entry, now);
        if (left == 0 && entry.banCount == 0 && entry.ban.until <= now) continue;
        append(out, key.bytes);
        out.push_back(static_cast<std::uint8_t>(left));
        out.push_back(static_cast<std::uint8_t>(std::min(entry.banCount, 255U)));
        number(now.ms);
        number(entry.ban.since.ms);
        number(entry.ban.until.ms);
        const auto reason = bytesOf(entry.ban.reason).first(std::min(entry.ban.reason.size(), maxReason));
        out.push_back(static_cast<std::uint8_t>(reason.size()));
        append(out, reason);
    }
    return out;
}

Result<PeerBook> PeerBook::decode(BytesView encoded, UnixTime now)
{
    const auto wrong = [] { return fail(ErrorKind::corrupt, "net.protocol", "peer book"); };
    constexpr std::size_t head = 32 + 1 + 1 + 3 * 8 + 1;
    if (encoded.empty() || encoded[0] != memoryVersion) return wrong();
    encoded = encoded.subspan(1);
    PeerBook book;
    while (!encoded.empty()) {
        if (encoded.size() < head || book.m_entries.size() >= most) return wrong();
        const auto number = [&](std::size_t at) {
            std::uint64_t value = 0;
            for (std::size_t i = 0; i < 8; ++i) value = value << 8U | encoded[at + i];
            return UnixTime{static_cast<std::int64_t>(value)};
        };
        crypto::PublicKey key;
        std::copy_n(encoded.begin(), 32, key.bytes.begin());
        const std::size_t size = encoded[head - 1];
        if (encoded[32] > limit || size > maxReason || encoded.size() < head + size) return wrong();
        if (number(34).ms < 0 || number(42).ms < 0 || number(50).ms < 0) return wrong();
        Entry entry;
        entry.points = encoded[32];
        entry.banCount = encoded[33];
        entry.at = std::min(number(34), now);
        std::string reason(textOf(encoded.subspan(head, size)));
        const auto longest = reason == ordered ? longestOrder : longestBan;
        entry.ban = {key, std::move(reason), number(42), std::min(number(50), UnixTime{now.ms + longest.count()})};
        if (!book.m_entries.emplace(key, std::move(entry)).second) return wrong();
        encoded = encoded.subspan(head + size);
    }
    return book;
}

void PeerBook::makeRoom(UnixTime now)
{
    if (m_entries.size() < most) return;
    const auto rank = [&](const auto& item) {
        return std::tuple(item.second.ban.until > now, item.second.ban.until, item.second.at);
    };
    m_entries.erase(std::ranges::min_element(m_entries, {}, rank));
}

Bytes encodeKnownPeers(const std::vector<KnownPeer>& peers)
{
    Bytes out;
    for (std::size_t i = 0; i < peers.size() && i < maxKnownPeers; ++i) {
        const auto& [key, endpoint] = peers[i];
        append(out, key.bytes);
        out.push_back(static_cast<std::uint8_t>(endpoint.port >> 8U));
        out.push_back(static_cast<std::uint8_t>(endpoint.port));
        const auto host = bytesOf(endpoint.host).first(std::min(endpoint.host.size(), maxKnownHost));
        out.push_back(static_cast<std::uint8_t>(host.size()));
        append(out, host);
    }
    return out;
}

Result<std::vector<KnownPeer>> decodeKnownPeers(BytesView content)
{
    const auto wrong = [] { return fail(ErrorKind::invalid, "net.protocol", "known peers"); };
    std::vector<KnownPeer> out;
    while (!content.empty()) {
        constexpr std::size_t head = 32 + 2 + 1;
        if (content.size() < head || out.size() >= maxKnownPeers) return wrong();
        KnownPeer peer;
        std::copy_n(content.begin(), 32, peer.key.bytes.begin());
        peer.endpoint.port = static_cast<std::uint16_t>(content[32] << 8U | content[33]);
        const std::size_t size = content[34];
        if (size > maxKnownHost || content.size() < head + size || peer.endpoint.port == 0) return wrong();
        peer.endpoint.host = std::string(textOf(content.subspan(head, size)));
        if (!peer.endpoint.host.empty() && !isNumericAddress(peer.endpoint.host)) return wrong();
        out.push_back(std::move(peer));
        content = content.subspan(head + size);
    }
    return out;
}

}  // namespace quorate::net
