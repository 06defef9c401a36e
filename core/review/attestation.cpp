// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/attestation.h"

#include "core/crypto/base64.h"
#include "core/review/json_limits.h"

namespace quorate::review {
namespace {

using Json = nlohmann::json;

constexpr std::string_view payloadType = "application/vnd.in-toto+json";
constexpr std::string_view statementType = "https://in-toto.io/Statement/v1";
constexpr JsonLimits attestationLimits{maxReport * 2, 20, 4'000'000};

// Pre-authentication encoding of DSSE: what is signed.
Bytes preAuthentication(std::string_view payload)
{
    std::string out = "DSSEv1 " + std::to_string(payloadType.size()) + " ";
    out.append(payloadType).append(" ").append(std::to_string(payload.size())).append(" ").append(payload);
    return toBytes(bytesOf(out));
}

const Json& at(const Json& object, const char* key)
{
    static const Json nothing;
    if (!object.is_object()) return nothing;
    const auto it = object.find(key);
    return it == object.end() ? nothing : *it;
}

std::string textAt(const Json& object, const char* key)
{
    const Json& value = at(object, key);
    return value.is_string() ? value.get<std::string>() : std::string();
}

void count(const Json& findings, VerifiedAttestation& out)
{
    if (!findings.is_array()) return;
    for (const auto& one : findings) {
        ++out.findings;
        if (textAt(one, "weight") == "blocking") ++out.blocking;
    }
}

template <class Id>
bool take(const std::string& hex, Id& out)
{
    auto id = Id::fromHexText(hex);
    if (id) out = *id;
    return id.has_value();
}

bool takeReport(const Json& report, VerifiedAttestation& out)
{
    const Json& target = at(report, "target");
    out.model = textAt(report, "model");
    out.reviewer = textAt(report, "reviewer");
    out.hardwareClass = textAt(target, "hardwareClass");
    out.version = textAt(target, "version");
    const Json& changes = at(at(report, "files"), "changes");
    out.changes = changes.is_array() ? changes.size() : 0;
    const Json& verification = at(report, "verification");
    if (verification.is_array()) {
        for (const auto& one : verification) {
            out.steps.push_back({textAt(one, "name"), textAt(one, "state"), textAt(one, "code"), textAt(one, "detail")});
        }
    }
    count(at(report, "findings"), out);
    count(at(report, "reviewerFindings"), out);
    const Json& analyzers = at(report, "analyzers");
    if (analyzers.is_array()) {
        for (const auto& one : analyzers) count(at(one, "findings"), out);
    }
    return textAt(report, "format") == "quorate/review/1" && take(textAt(report, "consortium"), out.consortium) &&
           take(textAt(report, "release"), out.release) && take(textAt(target, "sha256"), out.target);
}

// The statement about a report.
std::string statementOf(std::string_view canonical, const crypto::PublicKey& key)
{
    const Json report = Json::parse(canonical, nullptr, false);
    const Json& target = at(report, "target");
    const Json statement{{"_type", statementType},
                         {"predicateType", reviewPredicateType},
                         {"subject",
                          Json::array({{{"name", textAt(report, "model") + "/" + textAt(target, "hardwareClass") + "@" + textAt(target, "version")},
                                        {"digest", {{"sha256", textAt(target, "sha256")}}}}})},
                         {"predicate", {{"report", report}, {"signerKey", key.hex()}}}};
    return statement.dump();
}

std::string envelopeOf(std::string_view payload, const KeyId& key, const crypto::Signature& signature)
{
    const Json envelope{{"payloadType", payloadType},
                        {"payload", crypto::toBase64(bytesOf(payload))},
                        {"signatures", Json::array({{{"keyid", key.hex()}, {"sig", crypto::toBase64(signature)}}})}};
    return envelope.dump(1) + "\n";
}

}  // namespace

std::string attest(std::string_view canonical, const crypto::KeyPair& key)
{
    const std::string payload = statementOf(canonical, key.publicKey());
    return envelopeOf(payload, key.id(), key.sign(preAuthentication(payload)));
}

Result<std::string> attest(std::string_view canonical, const crypto::Signer& key)
{
    const std::string payload = statementOf(canonical, key.publicKey());
    const auto signature = key.sign(preAuthentication(payload));
    if (!signature) return fail(signature.error());
    return envelopeOf(payload, key.id(), *signature);
}

bool looksLikeAttestation(BytesView bytes)
{
    const auto text = textOf(bytes.first(std::min<std::size_t>(bytes.size(), 64)));
    return text.starts_with("{") && text.find("\"payload") != std::string_view::npos;
}

Result<VerifiedAttestation> verifyAttestation(BytesView bytes)
{
    const auto malformed = [](const char* why) { return fail(ErrorKind::invalid, "review.attestation.malformed", why); };
    if (bytes.size() > attestationLimits.bytes) return malformed("too large");
    const Json envelope = parseLimited(bytes, attestationLimits);
    const Json& signatures = at(envelope, "signatures");
    if (textAt(envelope, "payloadType") != payloadType) return malformed("payload type");
    if (!signatures.is_array() || signatures.size() != 1) return malformed("signatures");
    auto payload = crypto::fromBase64(textAt(envelope, "payload"));
    auto signature = crypto::fromBase64(textAt(signatures.front(), "sig"));
    if (!payload || !signature) return malformed("base64");
    const Json statement = parseLimited(*payload, attestationLimits);
    if (textAt(statement, "_type") != statementType) return malformed("statement type");
    if (textAt(statement, "predicateType") != reviewPredicateType) return malformed("predicate type");
    const Json& predicate = at(statement, "predicate");
    VerifiedAttestation out;
    if (!take(textAt(predicate, "signerKey"), out.key)) return malformed("key");
    if (crypto::keyIdOf(out.key).hex() != textAt(signatures.front(), "keyid")) return malformed("key id");
    if (!crypto::isUsablePublicKey(out.key) || !crypto::verify(out.key, preAuthentication(textOf(*payload)), *signature)) {
        return fail(ErrorKind::refused, "review.attestation.signature", crypto::keyIdOf(out.key).hex());
    }
    const Json& report = at(predicate, "report");
    if (!takeReport(report, out)) return malformed("report");
    const Json& subjects = at(statement, "subject");
    if (!subjects.is_array() || subjects.size() != 1 || textAt(at(subjects.front(), "digest"), "sha256") != out.target.hex()) {
        return malformed("subject");
    }
    out.report = reportHash(report.dump(-1, ' ', false, Json::error_handler_t::replace));
    return out;
}

}  // namespace quorate::review
