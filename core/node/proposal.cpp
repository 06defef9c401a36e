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

std::string textIn(const Json& object, const char* name)
{
    const auto it = object.find(name);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

}  // namespace

std::string Proposal::toJson() const
{
    const bool member = std::holds_alternative<ledger::MemberRecord>(document);
    Json json;
    json["format"] = format;
    json["kind"] = member ? "member" : "epoch";
    json["consortium"] = consortium.hex();
    json["document"] = toHex(member ? std::get<ledger::MemberRecord>(document).encode()
                                    : std::get<ledger::Epoch>(document).encode());
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
    } else {
        return malformed("kind: expected member or epoch");
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

Bytes Proposal::statement() const
{
    if (const auto* record = std::get_if<ledger::MemberRecord>(&document)) {
        return ledger::memberStatement(consortium, *record);
    }
    return ledger::epochStatement(consortium, std::get<ledger::Epoch>(document));
}

ledger::KeyPurpose Proposal::signingPurpose() const
{
    if (std::holds_alternative<ledger::MemberRecord>(document)) return ledger::KeyPurpose::transaction;
    return std::get<ledger::Epoch>(document).role == ledger::Role::checker ? ledger::KeyPurpose::vote
                                                                           : ledger::KeyPurpose::cosign;
}

void Proposal::sign(const ledger::MemberId& member, const crypto::KeyPair& key)
{
    std::erase_if(signatures, [&](const auto& one) { return one.member == member; });
    signatures.push_back({member, key.sign(statement())});
    std::ranges::sort(signatures, {}, &ledger::MemberSignature::member);
}

ledger::Body Proposal::body() const
{
    if (const auto* record = std::get_if<ledger::MemberRecord>(&document)) {
        return ledger::AdmitMember{*record, signatures};
    }
    return ledger::StartEpoch{{std::get<ledger::Epoch>(document), signatures}};
}

}  // namespace quorate::node
