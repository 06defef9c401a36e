// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/commands.h"
#include "app/node/messages.h"
#include "app/node/output.h"
#include "core/ledger/evidence.h"
#include "core/node/signed_report.h"
#include "core/node/split_evidence.h"
#include "core/review/attestation.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace quorate::app {
namespace {

// More are counted, and only the negative ones told one by one.
constexpr std::size_t shownAcknowledgements = 20;
constexpr std::uint64_t maxReportContent = 512 * 1024;   // a request to the node is a line of at most a mebibyte

Result<int> exported(Context& context, const Result<Json>& done, const Path& file)
{
    if (!done) return fail(done.error());
    auto info = context.files().info(file);
    if (!info) return fail(info.error());
    return context.show({{"file", file.string()}, {"size", info->size}},
                        [&] { print(file.string() + ": " + sizeText(info->size)); });
}

void addExports(CLI::App& app, Context& context)
{
    auto model = std::make_shared<std::string>();
    auto file = std::make_shared<std::string>();
    auto release = std::make_shared<std::string>();
    auto* anchor = group(app, "anchor", "What is burned into devices");
    auto* anchorExport = anchor->add_subcommand("export", "Write a model's trust anchor");
    anchorExport->add_option("model", *model, "Model")->required();
    anchorExport->add_option("file", *file, "File to write")->required();
    anchorExport->callback([&context, model, file] {
        context.action = {"anchor export", "No file was written.", [&context, model, file] {
            const Path path = absolutePath(*file);
            return exported(context, context.ask("export-trust-anchor", Json{{"model", *model}, {"file", path.string()}}),
                            path);
        }};
    });
    auto* evidence = group(app, "evidence", "Proofs for somebody without a node");
    auto* evidenceExport = evidence->add_subcommand("export", "Write what this node can prove of releases, votes and devices");
    evidenceExport->add_option("file", *file, "File to write")->required();
    evidenceExport->add_option("--release", *release, "Of this release alone");
    evidenceExport->callback([&context, file, release] {
        context.action = {"evidence export", "No file was written.", [&context, file, release]() -> Result<int> {
            const Path path = absolutePath(*file);
            Json params{{"file", path.string()}};
            if (!release->empty()) {
                auto id = context.releaseId(*release);
                if (!id) return fail(id.error());
                params["release"] = *id;
            }
            return exported(context, context.ask("export-evidence", params), path);
        }};
    });
}

Json headJson(const ledger::CosignedHead& head)
{
    return {{"size", head.head.size}, {"root", head.head.root.hex()}, {"time", node::timeText(head.time)},
            {"cosigners", head.cosigners}};
}

Json reportJson(const ledger::EvidenceReport& report)
{
    Json releases = Json::array();
    for (const auto& one : report.releases) {
        Json votes = Json::array();
        for (const auto& vote : one.votes) {
            votes.push_back({{"member", vote.member.slug},
                             {"verdict", ledger::toString(vote.verdict)},
                             {"reason", vote.reason},
                             {"accused", vote.accused ? Json(vote.accused->slug) : Json(nullptr)}});
        }
        Json targets = Json::array();
        for (const auto& target : one.manifest.targets) {
            targets.push_back({{"hardwareClass", target.hardwareClass},
                               {"version", target.version.text},
                               {"hash", target.hash.hex()}});
        }
        releases.push_back({{"id", one.record.id.hex()},
                            {"model", one.record.model.slug},
                            {"publisher", one.record.publisher.slug},
                            {"status", ledger::toString(one.record.status)},
                            {"reviewBy", one.manifest.reviewBy ? Json(node::timeText(*one.manifest.reviewBy)) : Json(nullptr)},
                            {"targets", targets},
                            {"checkers", one.record.checkers},
                            {"required", one.record.required},
                            {"votes", votes},
                            {"positive", one.coverage.positive},
                            {"negative", one.coverage.negative}});
    }
    Json acknowledgements = Json::array();
    for (const auto& one : report.acknowledgements) {
        acknowledgements.push_back({{"release", one.content.release.hex()},
                                    {"model", one.content.model.slug},
                                    {"device", one.content.device.value},
                                    {"positive", one.content.outcome == ledger::Outcome::positive},
                                    {"reason", one.content.reason},
                                    {"gateway", one.gateway.slug},
                                    {"batch", one.batch},
                                    {"deliveredBy", one.deliveredBy ? Json(one.deliveredBy->slug) : Json(nullptr)},
                                    {"from", one.content.from.hex()},
                                    {"to", one.content.to.hex()},
                                    {"ordinal", one.content.ordinal},
                                    {"vendorHeld", one.vendorHeld},
                                    {"revoked", one.provenRevoked ? Json(true) : Json(nullptr)},
                                    {"recordedAt", node::timeText(one.recordedAt)}});
    }
    return {{"consortium", report.consortium.hex()},
            {"consortiumName", report.consortiumName},
            {"exporter", report.exporter.slug},
            {"created", node::timeText(report.created)},
            {"releaseHead", headJson(report.releaseHead)},
            {"deliveryHead", report.deliveryHead ? headJson(*report.deliveryHead) : Json(nullptr)},
            {"releases", releases},
            {"acknowledgements", acknowledgements},
            {"equivocations", report.equivocations.size()},
            {"repetitions", report.repetitions.size()}};
}

void showReport(const Json& report, bool expected)
{
    print("Everything in this file holds" +
          std::string(expected ? "." : " for the consortium it names. Compare its id with one you trust."));
    print("consortium  " + plain(text(report, "consortiumName")) + "  " + text(report, "consortium") + "\nexported    by " +
          text(report, "exporter") + " at " + when(report, "created"));
    print("release chain   log of " + text(report["releaseHead"], "size") + ", cosigned by " +
          text(report["releaseHead"], "cosigners") + " validators");
    if (report["deliveryHead"].is_object()) {
        print("delivery chain  log of " + text(report["deliveryHead"], "size") + ", cosigned by " +
              text(report["deliveryHead"], "cosigners") + " validators");
    }
    for (const auto& release : report["releases"]) {
        std::string versions;
        for (const auto& target : release["targets"]) versions += " " + text(target, "version");
        print("\n" + text(release, "model") + plain(versions) + "  " + shortId(text(release, "id")) + "  " +
              text(release, "status") + "; " + text(release, "positive") + " positive, " + text(release, "negative") +
              " negative");
        if (text(release, "reviewBy") != "-") print("  votes were asked for by " + when(release, "reviewBy"));
        for (const auto& vote : release["votes"]) {
            print("  " + text(vote, "member") + " " + text(vote, "verdict") +
                  (text(vote, "reason") == "-" ? "" : ": " + plain(text(vote, "reason"))));
        }
    }
    const auto isRevoked = [](const Json& one) { return one["revoked"].is_boolean(); };
    const bool few = report["acknowledgements"].size() <= shownAcknowledgements;
    for (const auto& one : report["acknowledgements"]) {
        const bool positive = text(one, "positive") == "yes";
        const std::string device = text(one, "model") + " device " + text(one, "device");
        if (few) {
            print("\n" + device + (positive ? " installed " : " refused or rolled back ") + shortId(text(one, "to")) +
                  " (release " + shortId(text(one, "release")) + ")\n  given by  " + text(one, "deliveredBy") +
                  "\n  recorded  " + when(one, "recordedAt") + " by " + text(one, "gateway") + ", batch " +
                  text(one, "batch") + "\n  device    " + (isRevoked(one) ? "revoked by now" : "not proven whether revoked"));
            if (!positive) print("  because   " + reasonText(node::textAt(one, "reason")));
        } else if (!positive) {
            print("negative: " + device + ": " + reasonText(node::textAt(one, "reason")));
        }
    }
    if (!few) {
        const auto& all = report["acknowledgements"];
        print("\n" + std::to_string(std::ranges::count_if(all, isRevoked)) + " of " + std::to_string(all.size()) +
              " are of devices that are revoked by now; of the others it is not proven whether they are.");
    }
}

// A reviewer's report. The file proves who signed it; that the key is the reviewer's, and that the vote names this report,
// is for the ledger or an evidence file to say.
Result<int> verifiedReview(Context& context, BytesView raw, const std::optional<ConsortiumId>& expected)
{
    auto verified = review::verifyAttestation(raw);
    if (!verified) return fail(verified.error());
    if (expected && verified->consortium != *expected) {
        return fail(ErrorKind::refused, "ledger.evidence.other-consortium", verified->consortium.hex());
    }
    Json steps = Json::array();
    for (const auto& step : verified->steps) steps.push_back({{"name", step.name}, {"state", step.state}});
    const Json json{{"kind", "review"},
                    {"consortium", verified->consortium.hex()},
                    {"release", verified->release.hex()},
                    {"model", verified->model},
                    {"hardwareClass", verified->hardwareClass},
                    {"version", verified->version},
                    {"target", verified->target.hex()},
                    {"reviewer", verified->reviewer},
                    {"keyId", crypto::keyIdOf(verified->key).hex()},
                    {"report", verified->report.hex()},
                    {"verification", steps},
                    {"changes", verified->changes},
                    {"findings", verified->findings},
                    {"blocking", verified->blocking}};
    return context.show(json, [&] {
        print("The signature holds. Compare the key with the member's (quorated members), the report with the vote's.");
        print("review     of " + plain(text(json, "model") + "/" + text(json, "hardwareClass") + "@" + text(json, "version")) + "  " +
              shortId(text(json, "release")) + "\nreviewer   " + plain(text(json, "reviewer")) + "  key " + text(json, "keyId") +
              "\nreport     " + text(json, "report") + "\ntarget     " + text(json, "target"));
        for (const auto& step : json["verification"]) print("  " + plain(text(step, "name") + "  " + text(step, "state")));
        print(text(json, "changes") + " changes, " + text(json, "findings") + " findings, " + text(json, "blocking") + " of them blocking");
    });
}

// That somebody who signs for the consortium signed two histories.
Result<int> verifiedSplit(Context& context, BytesView raw, const std::optional<ConsortiumId>& expected)
{
    auto found = node::verifySplit(raw, expected);
    if (!found) return fail(found.error());
    const Json json{{"kind", "split"},
                    {"consortium", found->consortium.hex()},
                    {"consortiumName", found->consortiumName},
                    {"chain", ledger::toString(found->chain)},
                    {"member", found->member.slug},
                    {"keyId", found->key.hex()},
                    {"signedAt", node::timeText(found->signedAt)},
                    {"size", found->size},
                    {"theirRoot", found->theirRoot.hex()},
                    {"root", found->root.hex()},
                    {"checkpoint", headJson(found->checkpoint)}};
    return context.show(json, [&] {
        print("This proof holds" + std::string(expected ? "." : " for the consortium it names. Compare its id with one you trust."));
        print(text(json, "member") + " signed a head of the " + text(json, "chain") +
              " chain that contradicts its log: the member lied, or its key is in other hands.");
        print("consortium  " + plain(text(json, "consortiumName")) + "  " + text(json, "consortium") + "\nsigned      at " +
              when(json, "signedAt") + " with key " + text(json, "keyId") + "\nsize        " + text(json, "size") +
              "\nits root    " + text(json, "theirRoot") + "\nthe log's   " + text(json, "root") +
              "\ncheckpoint  log of " + text(json["checkpoint"], "size") + ", cosigned by " + text(json["checkpoint"], "cosigners") +
              " validators");
    });
}

// That two histories were signed, before it was known which of them holds.
Result<int> verifiedHeads(Context& context, BytesView raw, const std::optional<ConsortiumId>& expected)
{
    auto found = node::verifyHeads(raw, expected);
    if (!found) return fail(found.error());
    Json heads = Json::array();
    for (const auto& head : found->heads) {
        heads.push_back({{"member", head.member.slug}, {"keyId", head.key.hex()}, {"signedAt", node::timeText(head.signedAt)},
                         {"root", head.root.hex()}});
    }
    const Json json{{"kind", "heads"},
                    {"consortium", found->consortium.hex()},
                    {"consortiumName", found->consortiumName},
                    {"chain", ledger::toString(found->chain)},
                    {"size", found->size},
                    {"heads", heads}};
    return context.show(json, [&] {
        print("This proof holds" + std::string(expected ? "." : " for the consortium it names. Compare its id with one you trust."));
        print("Two heads of the " + text(json, "chain") + " chain of size " + text(json, "size") +
              " were signed that cannot both be: one of the signers lied, or its key is in other hands.");
        print("consortium  " + plain(text(json, "consortiumName")) + "  " + text(json, "consortium"));
        for (const auto& head : json["heads"]) {
            print("signed      by " + text(head, "member") + " at " + when(head, "signedAt") + " with key " + text(head, "keyId") +
                  "\nroot        " + text(head, "root"));
        }
    });
}

// A member's report, and the evidence that it names, which must lie beside it. Where evidence was exported by the same member
// with the same key, the ledger itself proves whose signature the report bears.
Result<int> verifiedReport(Context& context, BytesView raw, const Path& file, const std::optional<ConsortiumId>& expected)
{
    auto report = node::verifyReport(raw, expected);
    if (!report) return fail(report.error());
    bool proven = false;
    Json evidence = Json::array();
    for (const auto& one : report->evidence) {
        auto bytes = node::readReportEvidence(context.files(), file.parent_path(), one);
        if (!bytes) return fail(bytes.error());
        auto held = ledger::verifyEvidence(*bytes, report->consortium);
        if (!held) return fail(held.error());
        proven = proven || (held->exporter == report->member && held->exporterKey == crypto::keyIdOf(report->key));
        evidence.push_back({{"name", one.name}, {"size", one.size}, {"sha256", one.hash.hex()}, {"report", reportJson(*held)}});
    }
    const Json json{{"kind", "report"},
                    {"consortium", report->consortium.hex()},
                    {"member", report->member.slug},
                    {"keyId", crypto::keyIdOf(report->key).hex()},
                    {"keyProven", proven},
                    {"time", report->time},
                    {"evidence", evidence},
                    {"content", Json::parse(report->content, nullptr, false)}};
    return context.show(json, [&] {
        print("The report is as " + text(json, "member") + "'s key signed it, and all evidence that it names holds.");
        print(proven ? "The evidence proves that the key is the member's."
                     : "Nothing here proves that the key is the member's: compare it (quorated members).");
        print("consortium  " + text(json, "consortium") + "\nsigned      at " + when(json, "time") + " by " +
              text(json, "member") + " with key " + text(json, "keyId"));
        for (const auto& one : json["evidence"]) {
            print("evidence    " + plain(text(one, "name")) + ", " + sizeText(node::numberAt(one, "size")) + ", SHA-256 " +
                  text(one, "sha256"));
        }
        print("What the report says beyond its evidence is the member's word.");
    });
}

// A report's pages and its table are made to be read: the console writes what proves them beside them, under their name.
std::optional<Error> madeToBeRead(Context& context, BytesView raw, const Path& file)
{
    Path evidence = file;
    evidence += ".evidence";
    const auto info = context.files().info(evidence);
    const bool beside = info && info->kind == FileKind::file;
    if (!beside && !textOf(raw).starts_with("%PDF-")) return std::nullopt;
    return Error{ErrorKind::invalid, "cli.verify.unsigned", beside ? evidence.string() : file.string()};
}

void addReport(CLI::App& app, Context& context)
{
    auto content = std::make_shared<std::string>();
    auto file = std::make_shared<std::string>();
    auto evidence = std::make_shared<std::vector<std::string>>();
    auto* report = group(app, "report", "Reports with a member's signature");
    auto* sign = report->add_subcommand("sign", "Write a report that quorated verify checks, with the evidence beside it");
    sign->add_option("content", *content, "What it says: a file with a JSON object")->required();
    sign->add_option("file", *file, "File to write")->required();
    sign->add_option("--evidence", *evidence, "An evidence file in the same folder; several times");
    sign->callback([&context, content, file, evidence] {
        context.action = {"report sign", "No file was written.", [&context, content, file, evidence]() -> Result<int> {
            auto raw = readFile(context.files(), absolutePath(*content), maxReportContent);
            if (!raw) return fail(raw.error());
            const Path path = absolutePath(*file);
            Json names = Json::array();
            for (const auto& one : *evidence) names.push_back(absolutePath(one).string());
            auto done = context.ask("sign-report", Json{{"content", std::string(textOf(*raw))}, {"evidence", names},
                                                        {"file", path.string()}});
            return exported(context, done, path);
        }};
    });
}

void addVerify(CLI::App& app, Context& context)
{
    auto file = std::make_shared<std::string>();
    auto consortium = std::make_shared<std::string>();
    auto* verify = app.add_subcommand("verify", "Check a report, evidence, an audit, a review or a proof of two histories, without any node");
    verify->add_option("evidence", *file, "The file")->required();
    verify->add_option("--consortium", *consortium, "Id of the consortium that it must be of");
    verify->callback([&context, file, consortium] {
        context.action = {"verify", {}, [&context, file, consortium]() -> Result<int> {
            std::optional<ConsortiumId> expected;
            if (!consortium->empty()) {
                auto id = ConsortiumId::fromHexText(*consortium);
                if (!id) return fail(id.error());
                expected = *id;
            }
            auto raw = readFile(context.files(), absolutePath(*file), ledger::maxEvidenceSize);
            if (!raw) return fail(raw.error());
            if (review::looksLikeAttestation(*raw)) return verifiedReview(context, *raw, expected);
            if (node::looksLikeReport(*raw)) return verifiedReport(context, *raw, absolutePath(*file), expected);
            if (node::looksLikeSplit(*raw)) return verifiedSplit(context, *raw, expected);
            if (node::looksLikeHeads(*raw)) return verifiedHeads(context, *raw, expected);
            auto report = ledger::verifyEvidence(*raw, expected);
            if (!report) return fail(madeToBeRead(context, *raw, absolutePath(*file)).value_or(report.error()));
            const Json json = reportJson(*report);
            return context.show(json, [&] { showReport(json, expected.has_value()); });
        }};
    });
}

}  // namespace

void addEvidenceCommands(CLI::App& app, Context& context)
{
    addExports(app, context);
    addReport(app, context);
    addVerify(app, context);
}

}  // namespace quorate::app
