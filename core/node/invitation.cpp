// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/invitation.h"

#include "core/codec/cbor.h"
#include "core/codec/word_code.h"
#include "core/crypto/base64.h"

#include <algorithm>

namespace quorate::node {
namespace {

constexpr std::string_view magic = "quorate/invitation/1";
constexpr std::string_view first = "-----BEGIN QUORATE INVITATION-----";
constexpr std::string_view last = "-----END QUORATE INVITATION-----";
constexpr std::string_view scheme = "quorate:join?";
constexpr std::string_view consortiumField = "consortium=";
constexpr std::string_view peerField = "peer=";
constexpr std::size_t lineLength = 76;
constexpr std::size_t linkPeers = 3;
constexpr std::size_t maxHost = 300;

tl::unexpected<Error> malformed(std::string what)
{
    return fail(ErrorKind::invalid, "node.invitation.malformed", std::move(what));
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

Result<PeerConfig> parsePeer(std::string_view text)
{
    const auto at = text.find('@');
    if (at == std::string_view::npos) return malformed("a peer without an address");
    auto key = crypto::PublicKey::fromHexText(text.substr(0, at));
    if (!key) return fail(key.error());
    auto endpoint = net::Endpoint::parse(text.substr(at + 1));
    if (!endpoint) return fail(endpoint.error());
    return PeerConfig{*key, *endpoint};
}

Result<Invitation> parseLink(std::string_view text)
{
    Invitation invitation;
    bool named = false;
    while (!text.empty()) {
        const auto end = std::min(text.find('&'), text.size());
        const auto field = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (field.starts_with(consortiumField) && !named) {
            auto id = ConsortiumId::fromHexText(field.substr(consortiumField.size()));
            if (!id) return fail(id.error());
            invitation.consortium = *id;
            named = true;
        } else if (field.starts_with(peerField) && invitation.peers.size() < maxInvitationPeers) {
            auto peer = parsePeer(field.substr(peerField.size()));
            if (!peer) return fail(peer.error());
            invitation.peers.push_back(std::move(*peer));
        } else {
            return malformed("an unknown part of the link");
        }
    }
    if (!named) return malformed("a link without a consortium");
    if (invitation.peers.empty()) return malformed("a link without a peer");
    return invitation;
}

Result<Invitation> withGenesis(BytesView encoded)
{
    auto genesis = ledger::Genesis::decode(encoded);
    if (!genesis) return fail(genesis.error());
    Invitation invitation{genesis->id(), std::nullopt, {}};
    invitation.genesis = std::move(*genesis);
    return invitation;
}

Result<Invitation> parseText(std::string_view text)
{
    text.remove_prefix(first.size());
    const auto end = text.find(last);
    if (end == std::string_view::npos) return malformed("its last line is missing");
    std::string packed;
    std::ranges::copy_if(text.substr(0, end), std::back_inserter(packed), [](char c) { return c != '\n' && c != '\r' && c != ' '; });
    auto raw = crypto::fromBase64(packed);
    if (!raw) return fail(raw.error());
    codec::Reader in(*raw);
    in.arrayOf(3);
    if (in.text(64) != magic) in.reject("node.invitation.malformed");
    const auto genesis = in.bytes(ledger::maxGenesisSize);
    std::vector<PeerConfig> peers;
    for (auto count = in.array(maxInvitationPeers); count > 0; --count) {
        in.arrayOf(2);
        PeerConfig peer;
        peer.key = in.id<crypto::PublicKey>();
        if (auto endpoint = net::Endpoint::parse(in.text(maxHost))) peer.address = *endpoint;
        else in.reject("node.invitation.malformed");
        in.leave();
        peers.push_back(std::move(peer));
    }
    in.leave();
    in.leave();
    if (auto done = in.finish(); !done) return fail(done.error());
    auto invitation = withGenesis(genesis);
    if (invitation) invitation->peers = std::move(peers);
    return invitation;
}

}  // namespace

std::vector<std::string> wordsOf(const ConsortiumId& consortium)
{
    return codec::fingerprintWords({consortium.bytes});
}

std::string Invitation::text() const
{
    codec::Writer out;
    out.array(3).text(magic).bytes(genesis ? genesis->encode() : Bytes()).array(peers.size());
    for (const auto& peer : peers) out.array(2).id(peer.key).text(peer.address.text());
    const std::string packed = crypto::toBase64(out.data());
    std::string text(first);
    for (std::size_t at = 0; at < packed.size(); at += lineLength) text.append(1, '\n').append(packed, at, lineLength);
    return text.append(1, '\n').append(last).append(1, '\n');
}

std::string Invitation::link() const
{
    std::string text(scheme);
    text.append(consortiumField).append(consortium.hex());
    for (std::size_t i = 0; i < std::min(peers.size(), linkPeers); ++i) {
        text.append(1, '&').append(peerField).append(peers[i].key.hex()).append(1, '@').append(peers[i].address.text());
    }
    return text;
}

Result<Invitation> Invitation::parse(BytesView data)
{
    if (data.size() > maxInvitationText) return fail(ErrorKind::invalid, "node.invitation.too-large", std::to_string(data.size()));
    const std::string_view text = trimmed(textOf(data));
    if (text.empty()) return malformed("nothing is there");
    if (text.starts_with(scheme)) return parseLink(text.substr(scheme.size()));
    if (text.starts_with(first)) return parseText(text);
    if (data[0] >> 5U == 4) return withGenesis(data);
    return malformed("neither an invitation nor a link");
}

}  // namespace quorate::node
