// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/proposal.h"

#include <nlohmann/json.hpp>

namespace quorate::node {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view format = "quorate/proposal/1";

tl::unexpected<Error> malformed(std::string why)
{
    return fail(ErrorKind::invalid, "node.proposal.malformed", std::move(why));
}

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

Bytes payloadOf(ledger::Body body)
{
    return ledger::Transaction{ledger::ChainKind::release, 0, std::move(body)}.encodePayload();
}

template <class Body>
Result<Body> bodyFrom(BytesView document)
{
    auto transaction = ledger::Transaction::decodePayload(document);
    if (!transaction) return fail(transaction.error());
    auto* body = std::get_if<Body>(&transaction->body);
    if (!body || transaction->sequence != 0 || transaction->chain != ledger::ChainKind::release) {
        return fail(ErrorKind::invalid, "node.proposal.malformed", "document of another kind");
    }
    return std::move(*body);
}

std::string textIn(const Json& object, const char* name)
{
    const auto it = object.find(name);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

}  // namespace

std::string Proposal::toJson() const
{
    Json json;
    json["format"] = format;
    json["kind"] = kind();
    json["consortium"] = consortium.hex();
    json["document"] = toHex(std::visit(Overloaded{[](const ledger::MemberRecord& record) { return record.encode(); },
                                                   [](const ledger::Epoch& epoch) { return epoch.encode(); },
                                                   [](const auto& body) { return payloadOf(body); }},
                                        document));
    json["signatures"] = Json::array();
    for (const auto& one : signatures) {
        json["signatures"].push_back({{"member", one.member.slug}, {"signature", toHex(one.signature)}});
    }
    return json.dump(2) + "\n";
}

Result<Proposal> Proposal::fromJson(std::string_view text)
{
    if (text.size() > maxProposal) return malformed("larger than " + std::to_string(maxProposal) + " bytes");
    const Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded() || !json.is_object()) return malformed("not a JSON object");
    if (textIn(json, "format") != format) return malformed("format: expected " + std::string(format));
    Proposal proposal;
    auto consortium = ConsortiumId::fromHexText(textIn(json, "consortium"));
    if (!consortium) return malformed("consortium: expected 64 hexadecimal digits");
    proposal.consortium = *consortium;
    auto document = fromHex(textIn(json, "document"));
    if (!document) return malformed("document: expected hexadecimal digits");
    if (textIn(json, "kind") == "member") {
        auto record = ledger::MemberRecord::decode(*document);
        if (!record) return malformed("document: " + toString(record.error()));
        proposal.document = std::move(*record);
    } else if (textIn(json, "kind") == "epoch") {
        auto epoch = ledger::Epoch::decode(*document);
        if (!epoch) return malformed("document: " + toString(epoch.error()));
        proposal.document = std::move(*epoch);
    } else if (textIn(json, "kind") == "policy") {
        auto policy = bodyFrom<ledger::SetPolicy>(*document);
        if (!policy) return malformed("document: " + toString(policy.error()));
        proposal.document = std::move(*policy);
    } else if (textIn(json, "kind") == "release-key") {
        auto rotation = bodyFrom<ledger::RotateReleaseKey>(*document);
        if (!rotation) return malformed("document: " + toString(rotation.error()));
        proposal.document = std::move(*rotation);
    } else if (textIn(json, "kind") == "root-key") {
        auto rotation = bodyFrom<ledger::RotateRootKey>(*document);
        if (!rotation) return malformed("document: " + toString(rotation.error()));
        proposal.document = std::move(*rotation);
    } else {
        return malformed("kind: expected member, epoch, policy, release-key or root-key");
    }
    const auto signatures = json.find("signatures");
    if (signatures == json.end() || !signatures->is_array() || signatures->size() > ledger::maxMembers) {
        return malformed("signatures: expected a list");
    }
    for (const auto& one : *signatures) {
        ledger::MemberSignature signature;
        if (!one.is_object()) return malformed("signatures: expected objects");
        signature.member.slug = textIn(one, "member");
        if (!ledger::isSlug(signature.member.slug)) return malformed("signatures: member: expected a member id");
        auto raw = fromHex(textIn(one, "signature"));
        if (!raw || raw->size() != signature.signature.size()) {
            return malformed("signatures: expected 128 hexadecimal digits");
        }
        std::ranges::copy(*raw, signature.signature.begin());
        proposal.signatures.push_back(std::move(signature));
    }
    std::ranges::sort(proposal.signatures, {}, &ledger::MemberSignature::member);
    for (std::size_t i = 1; i < proposal.signatures.size(); ++i) {
        if (proposal.signatures[i - 1].member == proposal.signatures[i].member) {
            return malformed("signatures: " + proposal.signatures[i].member.slug + " stands twice");
        }
    }
    return proposal;
}

std::string_view Proposal::kind() const
{
    return std::visit(Overloaded{[](const ledger::MemberRecord&) { return std::string_view("member"); },
                                 [](const ledger::Epoch&) { return std::string_view("epoch"); },
                                 [](const ledger::SetPolicy&) { return std::string_view("policy"); },
                                 [](const ledger::RotateReleaseKey&) { return std::string_view("release-key"); },
                                 [](const ledger::RotateRootKey&) { return std::string_view("root-key"); }},
                      document);
}

Bytes Proposal::statement() const
{
    return std::visit(
        Overloaded{[&](const ledger::MemberRecord& record) { return ledger::memberStatement(consortium, record); },
                   [&](const ledger::Epoch& epoch) { return ledger::epochStatement(consortium, epoch); },
                   [&](const ledger::SetPolicy& policy) { return ledger::policyStatement(consortium, policy); },
                   [&](const ledger::RotateReleaseKey& rotation) { return ledger::rotationStatement(consortium, rotation); },
                   [&](const ledger::RotateRootKey& rotation) {
                       return ledger::rootRotationStatement(consortium, rotation.member, rotation.revision, rotation.key);
                   }},
        document);
}

ledger::KeyPurpose Proposal::signingPurpose() const
{
    if (std::holds_alternative<ledger::RotateReleaseKey>(document) || std::holds_alternative<ledger::RotateRootKey>(document)) {
        return ledger::KeyPurpose::vote;
    }
    const auto* epoch = std::get_if<ledger::Epoch>(&document);
    if (!epoch) return ledger::KeyPurpose::transaction;
    return epoch->role == ledger::Role::checker ? ledger::KeyPurpose::vote : ledger::KeyPurpose::cosign;
}

void Proposal::place(const ledger::MemberId& member, const crypto::Signature& signature)
{
    std::erase_if(signatures, [&](const auto& one) { return one.member == member; });
    signatures.push_back({member, signature});
    std::ranges::sort(signatures, {}, &ledger::MemberSignature::member);
}

void Proposal::sign(const ledger::MemberId& member, const crypto::KeyPair& key)
{
    place(member, key.sign(statement()));
}

Status Proposal::sign(const ledger::MemberId& member, const crypto::Signer& key)
{
    const auto signature = key.sign(statement());
    if (!signature) return fail(signature.error());
    place(member, *signature);
    return {};
}

void Proposal::placeAuthority(const crypto::PublicKey& key, const crypto::Signature& signature)
{
    if (auto* rotation = std::get_if<ledger::RotateReleaseKey>(&document)) {
        rotation->by = crypto::keyIdOf(key);
        rotation->signature = signature;
    } else if (auto* root = std::get_if<ledger::RotateRootKey>(&document)) {
        if (key == root->key) {
            root->possession = signature;
        } else {
            root->by = crypto::keyIdOf(key);
            root->signature = signature;
        }
    }
}

void Proposal::authorise(const crypto::KeyPair& key)
{
    placeAuthority(key.publicKey(), key.sign(statement()));
}

Status Proposal::authorise(const crypto::Signer& key)
{
    const auto signature = key.sign(statement());
    if (!signature) return fail(signature.error());
    placeAuthority(key.publicKey(), *signature);
    return {};
}

ledger::ConsortiumChange Proposal::change() const
{
    using Change = ledger::ConsortiumChange;
    return std::visit(Overloaded{[&](const ledger::MemberRecord& record) -> Change { return ledger::AdmitMember{record, signatures}; },
                                 [&](const ledger::Epoch& epoch) -> Change { return ledger::StartEpoch{{epoch, signatures}}; },
                                 [&](ledger::SetPolicy policy) -> Change {
                                     policy.endorsements = signatures;
                                     return policy;
                                 },
                                 [&](auto rotation) -> Change {
                                     rotation.checkers = signatures;
                                     return rotation;
                                 }},
                      document);
}

ledger::Body Proposal::body() const
{
    return std::visit([](auto body) -> ledger::Body { return body; }, change());
}

bool Proposal::onBothChains() const { return !std::holds_alternative<ledger::SetPolicy>(document); }

}  // namespace quorate::node
