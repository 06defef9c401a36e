// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/home.h"

#include <optional>

namespace quorate::node {

inline constexpr std::size_t maxInvitationPeers = 16;
inline constexpr std::size_t maxInvitationText = 2 * 1024 * 1024;

// What somebody needs to join a consortium. Nothing in it is secret, and nothing in it is to be believed before the words of
// the consortium's id were compared with a member over another channel.
struct Invitation {
    ConsortiumId consortium;
    std::optional<ledger::Genesis> genesis;   // absent in a link: a peer is asked for it
    std::vector<PeerConfig> peers;

    // For a file: base64 of CBOR ["quorate/invitation/1", genesis, [[node key, "host:port"]...]] between two lines that say so.
    [[nodiscard]] std::string text() const;   // with a genesis alone
    // One line, short enough for a QR code: "quorate:join?consortium=<hex>&peer=<hex>@host:port&peer=...", three peers at most.
    [[nodiscard]] std::string link() const;
    // A text, a link, or the bytes of a genesis alone. "node.invitation.malformed", ".too-large", and what a genesis is
    // refused for.
    [[nodiscard]] static Result<Invitation> parse(BytesView data);
};

// The consortium's id as twelve words, to compare by voice.
[[nodiscard]] std::vector<std::string> wordsOf(const ConsortiumId& consortium);

}  // namespace quorate::node
