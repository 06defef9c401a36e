// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/finality_vote.h"

#include "core/codec/cbor.h"

namespace quorate::chain {

Bytes Link::encode(ledger::ChainKind chain) const
{
    codec::Writer out;
    out.array(5).unsignedInteger(static_cast<std::uint64_t>(chain));
    out.unsignedInteger(source.height.value).id(source.id);
    out.unsignedInteger(target.height.value).id(target.id);
    return out.take();
}

Result<Link> Link::decode(ledger::ChainKind chain, BytesView encoded)
{
    codec::Reader in(encoded);
    Link link;
    in.arrayOf(5);
    if (in.unsignedInteger() != static_cast<std::uint64_t>(chain)) in.reject("chain.vote.wrong-chain");
    link.source.height = Height(in.unsignedInteger());
    link.source.id = in.id<BlockId>();
    link.target.height = Height(in.unsignedInteger());
    link.target.id = in.id<BlockId>();
    if (in.ok() && link.source.height >= link.target.height) in.reject("chain.vote.source-not-below");
    in.leave();
    if (const auto status = in.finish(); !status) return fail(status.error());
    return link;
}

Bytes FinalityVote::encode(ledger::ChainKind chain) const
{
    return codec::Sign1{validator, link.encode(chain), signature}.encode();
}

Result<FinalityVote> FinalityVote::decode(ledger::ChainKind chain, BytesView encoded)
{
    const auto sign1 = codec::Sign1::decode(encoded, maxVoteSize);
    if (!sign1) return fail(sign1.error());
    const auto link = Link::decode(chain, sign1->payload);
    if (!link) return fail(link.error());
    return FinalityVote{*link, sign1->keyId, sign1->signature};
}

bool FinalityVote::verify(const ChainParameters& chain, const crypto::PublicKey& key) const
{
    return codec::verifySign1(codec::Sign1{validator, link.encode(chain.chain), signature}, key,
                              codec::externalAad(finalityVoteDomain, chain.consortium));
}

FinalityVote castVote(const ChainParameters& chain, const Link& link, const crypto::KeyPair& key)
{
    const auto sign1 = codec::signSign1(key, codec::externalAad(finalityVoteDomain, chain.consortium),
                                        link.encode(chain.chain));
    return {link, sign1.keyId, sign1.signature};
}

Bytes Certificate::encode(ledger::ChainKind chain) const
{
    codec::Writer out;
    out.array(2).bytes(link.encode(chain)).array(signatures.size());
    for (const auto& [key, signature] : signatures) out.array(2).id(key).bytes(signature);
    return out.take();
}

Result<Certificate> Certificate::decode(ledger::ChainKind chain, BytesView encoded)
{
    codec::Reader in(encoded);
    Certificate out;
    in.arrayOf(2);
    const BytesView linkBytes = in.bytes(maxVoteSize);
    const std::size_t count = in.array(maxCertificateVotes);
    if (in.ok() && count == 0) in.reject("chain.certificate.empty");
    for (std::size_t i = 0; i < count && in.ok(); ++i) {
        in.arrayOf(2);
        const auto key = in.id<KeyId>();
        const BytesView signature = in.fixedBytes(64);
        in.leave();
        if (!in.ok()) break;
        if (!out.signatures.empty() && out.signatures.rbegin()->first >= key) {
            in.reject("chain.certificate.order");
            break;
        }
        std::ranges::copy(signature, out.signatures[key].begin());
    }
    in.leave();
    in.leave();
    if (const auto status = in.finish(); !status) return fail(status.error());
    const auto link = Link::decode(chain, linkBytes);
    if (!link) return fail(link.error());
    out.link = *link;
    return out;
}

const Validator* Voters::find(const KeyId& key) const
{
    for (const auto* set : {current, successor}) {
        if (set == nullptr) continue;
        if (const auto* found = set->find(key)) return found;
    }
    return nullptr;
}

std::vector<const Validator*> Voters::all() const
{
    std::vector<const Validator*> out;
    for (const auto* set : {current, successor}) {
        if (set == nullptr) continue;
        for (const auto& validator : set->validators) {
            const auto same = [&](const Validator* known) { return known->consensus == validator.consensus; };
            if (std::ranges::none_of(out, same)) out.push_back(&validator);
        }
    }
    return out;
}

Bytes Presence::encode(ledger::ChainKind chain) const
{
    codec::Writer out;
    out.array(votes.size());
    for (const auto& vote : votes) out.bytes(vote.encode(chain));
    return out.take();
}

Result<Presence> Presence::decode(ledger::ChainKind chain, BytesView encoded)
{
    codec::Reader in(encoded);
    Presence out;
    const std::size_t count = in.array(ledger::maxValidators);
    if (in.ok() && count == 0) in.reject("chain.presence.empty");
    for (std::size_t i = 0; i < count && in.ok(); ++i) {
        auto vote = FinalityVote::decode(chain, in.bytes(maxVoteSize));
        if (!in.ok()) break;
        if (!vote) return fail(vote.error());
        if (!out.votes.empty() && out.votes.back().validator >= vote->validator) in.reject("chain.presence.order");
        out.votes.push_back(std::move(*vote));
    }
    in.leave();
    if (const auto status = in.finish(); !status) return fail(status.error());
    return out;
}

Status Presence::verify(const ChainParameters& chain, const ValidatorSet& validators) const
{
    for (const auto& vote : votes) {
        const Validator* validator = validators.find(vote.validator);
        if (validator == nullptr) return fail(ErrorKind::invalid, "chain.presence.stranger", vote.validator.shortHex());
        if (!vote.verify(chain, validator->consensus)) {
            return fail(ErrorKind::invalid, "chain.presence.bad-signature", validator->member);
        }
    }
    if (votes.size() >= validators.quorum()) return {};
    return fail(ErrorKind::invalid, "chain.presence.too-few", std::to_string(votes.size()));
}

bool hasQuorum(const std::map<KeyId, crypto::Signature>& signatures, const ValidatorSet& validators)
{
    std::size_t count = 0;
    for (const auto& validator : validators.validators) {
        if (signatures.contains(crypto::keyIdOf(validator.consensus))) ++count;
    }
    return count >= validators.quorum();
}

Status Certificate::verify(const ChainParameters& chain, const Voters& voters) const
{
    for (const auto& [key, signature] : signatures) {
        const Validator* validator = voters.find(key);
        if (validator == nullptr) return fail(ErrorKind::invalid, "chain.certificate.stranger", key.shortHex());
        if (!FinalityVote{link, key, signature}.verify(chain, validator->consensus)) {
            return fail(ErrorKind::invalid, "chain.certificate.bad-signature", validator->member);
        }
    }
    for (const auto* set : {voters.current, voters.successor}) {
        if (set != nullptr && !hasQuorum(signatures, *set)) {
            return fail(ErrorKind::invalid, "chain.certificate.too-few",
                        std::to_string(signatures.size()) + ", epoch " + std::to_string(set->epoch.value));
        }
    }
    return {};
}

}  // namespace quorate::chain
