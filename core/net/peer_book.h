// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/network.h"

#include <map>

namespace quorate::net {

// How peers behaved: points for what they did wrong, which fade, and bans. Bounded; whoever is remembered longest without
// a ban goes first. Not thread-safe.
class PeerBook {
public:
    static constexpr std::uint32_t limit = 100;         // points that ban
    static constexpr Milliseconds fade{6'000};          // one point less
    static constexpr Milliseconds firstBan{600'000};    // doubles with each further one
    static constexpr Milliseconds longestBan{86'400'000};
    static constexpr std::size_t most = 1024;           // peers that are remembered
    static constexpr std::string_view ordered = "net.banned-here";

    // True: this bans it now.
    bool blame(const crypto::PublicKey& peer, std::uint32_t points, std::string_view reason, UnixTime now);
    // Bans it for `howLong` (0 to longestOrder), or for as long as it is banned already, because somebody here wants so. Does
    // not count when it later earns one.
    void order(const crypto::PublicKey& peer, Milliseconds howLong, UnixTime now);
    void lift(const crypto::PublicKey& peer) { m_entries.erase(peer); }
    [[nodiscard]] std::uint32_t points(const crypto::PublicKey& peer, UnixTime now) const;
    [[nodiscard]] const Ban* banned(const crypto::PublicKey& peer, UnixTime now) const;   // null: is not
    [[nodiscard]] std::vector<Ban> bans(UnixTime now) const;

    // For the next run: whoever has points or had a ban. Each: key (32), points (1), bans so far (1), times of points, ban and
    // its end (8 each, big-endian), length of the reason (1), reason; after a version byte.
    [[nodiscard]] Bytes encode(UnixTime now) const;
    // A ban that would last longer than any from `now` on is shortened: the clock has been put right since. "net.protocol".
    [[nodiscard]] static Result<PeerBook> decode(BytesView encoded, UnixTime now);
    static constexpr std::size_t maxReason = 64;

private:
    struct Entry {
        std::uint32_t points = 0;
        UnixTime at;                                    // of `points`
        unsigned banCount = 0;
        Ban ban;                                        // the newest; `until` 0: none yet
    };
    [[nodiscard]] static std::uint32_t faded(const Entry& entry, UnixTime now);
    void makeRoom(UnixTime now);

    std::map<crypto::PublicKey, Entry> m_entries;
};

// What nodes tell each other of where others listen: content of a frame of kind 4.
struct KnownPeer {
    crypto::PublicKey key;
    Endpoint endpoint;                                  // of the teller itself: an empty host, and its port
    friend bool operator==(const KnownPeer&, const KnownPeer&) = default;
};
inline constexpr std::size_t maxKnownPeers = 64;
inline constexpr std::size_t maxKnownHost = 64;
inline constexpr std::size_t maxKnownPeersSize = maxKnownPeers * (32 + 2 + 1 + maxKnownHost);
// Each: key (32), port (2, big-endian), length of the host (1), host. The list is cut after maxKnownPeers.
[[nodiscard]] Bytes encodeKnownPeers(const std::vector<KnownPeer>& peers);
// Hosts are numeric addresses or empty: a name would make the reader ask for it. "net.protocol".
[[nodiscard]] Result<std::vector<KnownPeer>> decodeKnownPeers(BytesView content);

}  // namespace quorate::net
