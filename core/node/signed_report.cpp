// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/signed_report.h"

#include "core/crypto/sha256.h"
#include "core/ledger/evidence.h"
#include "core/node/json_views.h"
#include "core/review/json_limits.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace quorate::node {
namespace {

using Sorted = nlohmann::json;   // names in the order of their bytes

constexpr std::string_view format = "quorate/report/1";
constexpr std::size_t hashedAtOnce = 1024 * 1024;
constexpr review::JsonLimits reportLimits{maxReportFile, 32, 2'000'000};

tl::unexpected<Error> malformed(std::string why)
{
    return fail(ErrorKind::invalid, "node.report.malformed", std::move(why));
}

bool hasFractions(const Sorted& json)
{
    if (json.is_number_float()) return true;
    return json.is_structured() && std::ranges::any_of(json, hasFractions);
}

std::string fileForm(const Sorted& json)
{
    return json.dump(1, ' ', false, Sorted::error_handler_t::replace) + "\n";
}

Bytes signedBytes(const Sorted& unsignedReport)
{
    std::string text(format);
    text += '\n';
    text += unsignedReport.dump(-1, ' ', false, Sorted::error_handler_t::replace);
    return toBytes(bytesOf(text));
}

// A plain name: whoever verifies must not be led out of the folder.
bool isName(const std::string& name)
{
    return !name.empty() && name.size() <= 255 && name != "." && name != ".." && name.find('/') == std::string::npos &&
           ledger::isPlainText(name, false);
}

std::string textAt(const Sorted& object, const char* name)
{
    const auto it = object.find(name);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

Result<std::vector<ReportEvidence>> evidenceIn(const Sorted& json)
{
    const auto it = json.find("evidence");
    if (it == json.end() || !it->is_array() || it->size() > maxReportEvidence) return malformed("evidence");
    std::vector<ReportEvidence> all;
    for (const auto& one : *it) {
        if (!one.is_object() || one.size() != 3) return malformed("evidence");
        ReportEvidence evidence;
        evidence.name = textAt(one, "name");
        auto hash = Hash32::fromHexText(textAt(one, "sha256"));
        const auto size = one.find("size");
        if (!isName(evidence.name) || !hash || size == one.end() || !size->is_number_unsigned()) return malformed("evidence");
        evidence.hash = *hash;
        evidence.size = size->get<std::uint64_t>();
        all.push_back(std::move(evidence));
    }
    return all;
}

struct OpenEvidence {
    std::string name;
    std::unique_ptr<File> file;
    std::uint64_t size = 0;
};

Result<OpenEvidence> openEvidence(Files& files, const Path& path)
{
    auto file = files.open(path, OpenMode::read);
    if (!file) return fail(file.error());
    auto size = (*file)->size();
    if (!size) return fail(size.error());
    if (*size > ledger::maxEvidenceSize) {
        return fail(ErrorKind::invalid, "base.file.too-large",
                    path.string() + ": " + std::to_string(*size) + " bytes, at most " + std::to_string(ledger::maxEvidenceSize));
    }
    return OpenEvidence{path.filename().string(), *std::move(file), *size};
}

// As the report names them; `goesOn` is asked after each part.
Result<Sorted> hashed(const std::vector<OpenEvidence>& evidence, std::uint64_t total, const ReportProgress& goesOn)
{
    const auto changing = [](const OpenEvidence& one) { return fail(ErrorKind::refused, "node.report.evidence-changing", one.name); };
    std::uint64_t done = 0;
    Sorted list = Sorted::array();
    Bytes part(hashedAtOnce);
    for (const auto& one : evidence) {
        crypto::Sha256 hash;
        for (std::uint64_t at = 0; at < one.size;) {
            const auto wanted = std::min<std::uint64_t>(part.size(), one.size - at);
            auto got = one.file->readAt(at, std::span(part).first(static_cast<std::size_t>(wanted)));
            if (!got) return fail(got.error());
            if (*got != wanted) return changing(one);
            hash.update(BytesView(part).first(*got));
            at += *got;
            done += *got;
            if (!goesOn(done, total)) return fail(ErrorKind::cancelled, "node.job.cancelled");
        }
        const auto size = one.file->size();
        if (!size) return fail(size.error());
        if (*size != one.size) return changing(one);
        list.push_back({{"name", one.name}, {"size", one.size}, {"sha256", hash.finish().hex()}});
    }
    return list;
}

}  // namespace

Status writeReport(Files& files, const ReportMaker& maker, std::string_view content, const std::vector<Path>& evidence,
                   const Path& file, const ReportProgress& progress)
{
    const ReportProgress goesOn = progress ? progress : [](std::uint64_t, std::uint64_t) { return true; };
    Sorted report = review::parseLimited(bytesOf(content), reportLimits);
    if (!report.is_object() || hasFractions(report)) {
        return fail(ErrorKind::invalid, "node.report.content", report.is_object() ? "a fraction" : "no JSON object");
    }
    const auto wrong = [](const Path& path) { return fail(ErrorKind::invalid, "node.report.evidence", path.string()); };
    if (evidence.size() > maxReportEvidence) return wrong(evidence.back());
    std::vector<OpenEvidence> open;
    std::uint64_t total = 0;
    for (const auto& path : evidence) {
        const auto name = path.filename().string();
        const bool again = std::ranges::any_of(open, [&](const OpenEvidence& one) { return one.name == name; });
        if (path.parent_path() != file.parent_path() || path == file || !isName(name) || again) return wrong(path);
        auto one = openEvidence(files, path);
        if (!one) return fail(one.error());
        total += one->size;
        open.push_back(*std::move(one));
    }
    auto list = hashed(open, total, goesOn);
    if (!list) return fail(list.error());
    Sorted document{{"format", format},
                    {"consortium", maker.consortium.hex()},
                    {"member", maker.member.slug},
                    {"time", timeText(maker.now)},
                    {"evidence", *std::move(list)},
                    {"content", std::move(report)}};
    const auto signature = maker.key.sign(signedBytes(document));
    if (!signature) return fail(signature.error());
    document["signature"] = {{"key", maker.key.publicKey().hex()}, {"value", toHex(*signature)}};
    const auto text = fileForm(document);
    if (text.size() > maxReportFile) return fail(ErrorKind::invalid, "node.report.content", std::to_string(text.size()) + " bytes");
    if (!goesOn(total, total)) return fail(ErrorKind::cancelled, "node.job.cancelled");   // a token may have taken its time
    return writeFileAtomically(files, file, bytesOf(text));
}

bool looksLikeReport(BytesView bytes)
{
    if (bytes.empty() || bytes.front() != '{' || bytes.size() > maxReportFile) return false;
    return textOf(bytes).find("\"format\": \"quorate/report/") != std::string_view::npos;
}

Result<VerifiedReport> verifyReport(BytesView bytes, const std::optional<ConsortiumId>& expected)
{
    Sorted document = review::parseLimited(bytes, reportLimits);
    if (!document.is_object()) return malformed("no JSON object, or too large");
    if (textAt(document, "format") != format) return malformed("format");
    // A reader that looks at other bytes than those that were signed would be told something else.
    if (hasFractions(document) || fileForm(document) != textOf(bytes)) return malformed("not as it was written");
    const auto signature = document.find("signature");
    const auto content = document.find("content");
    if (document.size() != 7 || signature == document.end() || !signature->is_object() || signature->size() != 2 ||
        content == document.end() || !content->is_object()) {
        return malformed("members");
    }
    VerifiedReport report;
    auto consortium = ConsortiumId::fromHexText(textAt(document, "consortium"));
    auto key = fromHex(textAt(*signature, "key"));
    auto value = fromHex(textAt(*signature, "value"));
    report.time = textAt(document, "time");
    report.member = {textAt(document, "member")};
    if (!consortium || !key || !value || !isName(report.time) || !ledger::isSlug(report.member.slug)) return malformed("members");
    auto parsed = crypto::PublicKey::from(*key);
    crypto::Signature signed64{};
    if (!parsed || value->size() != signed64.size()) return malformed("signature");
    // Capital digits would be the same number in other bytes.
    if (toHex(*key) != textAt(*signature, "key") || toHex(*value) != textAt(*signature, "value")) return malformed("signature");
    std::ranges::copy(*value, signed64.begin());
    report.consortium = *consortium;
    report.key = *parsed;
    auto evidence = evidenceIn(document);
    if (!evidence) return fail(evidence.error());
    report.evidence = *std::move(evidence);
    report.content = content->dump();
    document.erase("signature");
    if (!crypto::isUsablePublicKey(report.key) || !crypto::verify(report.key, signedBytes(document), signed64)) {
        return fail(ErrorKind::refused, "node.report.signature", report.member.slug);
    }
    if (expected && *expected != report.consortium) {
        return fail(ErrorKind::refused, "ledger.evidence.other-consortium", report.consortium.hex());
    }
    return report;
}

Result<Bytes> readReportEvidence(Files& files, const Path& folder, const ReportEvidence& evidence)
{
    auto raw = readFile(files, folder / evidence.name, ledger::maxEvidenceSize);
    if (!raw) return fail(raw.error());
    if (raw->size() != evidence.size || crypto::sha256(*raw) != evidence.hash) {
        return fail(ErrorKind::refused, "node.report.evidence-altered", evidence.name);
    }
    return raw;
}

}  // namespace quorate::node
