// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/commands.h"
#include "app/node/messages.h"
#include "app/node/output.h"
#include "core/crypto/sha256.h"
#include "core/node/rollout_json.h"
#include "core/node/targets.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace quorate::app {
namespace {

constexpr std::uint64_t maxReport = 64 * 1024 * 1024;
constexpr std::uint64_t maxNotes = 8 * 1024;
const std::string notPublished = "Nothing was published.";

// Progress of a job on a terminal's standard error; nothing elsewhere.
node::ControlClient::Meanwhile progressLine()
{
    if (::isatty(STDERR_FILENO) == 0) return {};
    return [](const Json& note) {
        const auto progress = note.find("progress");
        if (progress == note.end()) return;
        const auto total = node::numberAt(*progress, "total");
        std::string line = "\r\033[K" + plain(text(*progress, "stage"));
        if (total > 0) line += " " + std::to_string(node::numberAt(*progress, "done") * 100 / total) + " %";
        if (text(*progress, "state") != "running") line = "\r\033[K";
        std::fputs(line.c_str(), stderr);
    };
}

int showSubmitted(Context& context, const Json& submitted, const std::string& words)
{
    return context.show(submitted, [&] {
        print(words + "\ntransaction  " + text(submitted, "id") +
              (text(submitted, "release") == "-" ? "" : "\nrelease      " + text(submitted, "release")));
    });
}

struct PublishOptions {
    std::string model, hardwareClass, version, fresh, severity = "none", notes, notesFile, profile = "balanced", bootCheck, reviewBy;
    std::vector<std::string> old, documents;
    std::uint64_t rollbackIndex = 0;
    std::uint32_t minimumApprovals = 0;
    bool noFull = false;
    bool noMembers = false;

    [[nodiscard]] std::string build() const { return node::profileText(profile, !noMembers); }
};

void addNoMembers(CLI::App& command, bool& flag)
{
    command.add_flag("--no-members", flag, "Leave compressed parts of the images packed");
}

// "7d" from now, or a time in UTC; null when not given.
Result<Json> reviewByOf(Context& context, const std::string& text)
{
    if (text.empty()) return Json(nullptr);
    if (const auto span = spanOf(text)) return Json(node::timeText({context.clock().now().ms + *span}));
    const auto time = node::timeFrom(text);
    if (!time) return fail(ErrorKind::invalid, "cli.release.review-by", text);
    return Json(node::timeText(*time));
}

Result<int> publish(Context& context, const PublishOptions& options)
{
    auto reviewBy = reviewByOf(context, options.reviewBy);
    if (!reviewBy) return fail(reviewBy.error());
    std::string notes = options.notes;
    if (!options.notesFile.empty()) {
        auto raw = readFile(context.files(), absolutePath(options.notesFile), maxNotes);
        if (!raw) return fail(raw.error());
        notes = textOf(*raw);
    }
    Json old = Json::array();
    for (const auto& path : options.old) old.push_back(absolutePath(path).string());
    Json documents = Json::array();
    for (const auto& document : options.documents) {
        const auto sign = document.find('=');
        if (sign == std::string::npos || sign == 0 || sign + 1 == document.size()) {
            return fail(ErrorKind::invalid, "cli.release.document", document);
        }
        documents.push_back({{"kind", document.substr(0, sign)}, {"file", absolutePath(document.substr(sign + 1)).string()}});
    }
    auto done = context.ask("publish",
                            {{"model", options.model},
                             {"hardwareClass", options.hardwareClass},
                             {"version", options.version},
                             {"rollbackIndex", options.rollbackIndex},
                             {"severity", options.severity},
                             {"notes", notes},
                             {"new", absolutePath(options.fresh).string()},
                             {"old", old},
                             {"includeFull", !options.noFull},
                             {"profile", options.build()},
                             {"bootCheck", options.bootCheck},
                             {"minimumApprovals", options.minimumApprovals},
                             {"reviewBy", *reviewBy},
                             {"documents", documents}},
                            progressLine());
    if (!done) return fail(done.error());
    return showSubmitted(context, *done, "Published " + options.model + " " + options.version + ".");
}

void addPublish(CLI::App& release, Context& context)
{
    auto options = std::make_shared<PublishOptions>();
    auto* command = release.add_subcommand("publish", "Build deltas, sign, seed and publish a release; ends when it is settled");
    command->add_option("--model", options->model, "Model")->required();
    command->add_option("--class", options->hardwareClass, "Hardware class")->required();
    command->add_option("--version", options->version, "Version, above the one before")->required();
    command->add_option("--rollback-index", options->rollbackIndex, "Never below the one before")->capture_default_str();
    command->add_option("--new", options->fresh, "The new image (a file) or tree (a directory)")->required();
    command->add_option("--old", options->old, "An old image or tree to make a delta from; several times");
    command->add_flag("--no-full", options->noFull, "Deltas alone, no full artifact");
    command->add_option("--profile", options->profile, "fast, balanced, max or small")->capture_default_str();
    addNoMembers(*command, options->noMembers);
    command->add_option("--boot-check", options->bootCheck, "Tree: path in it of the program that checks the boot");
    command->add_option("--severity", options->severity, "none, low, medium, high or critical")->capture_default_str();
    auto* notes = command->add_option("--notes", options->notes, "What changed, for people");
    command->add_option("--notes-file", options->notesFile, "The same from a file")->excludes(notes);
    command->add_option("--document", options->documents,
                        "KIND=FILE for those who judge, such as sbom.cyclonedx=bom.json; several times");
    command->add_option("--minimum-approvals", options->minimumApprovals, "More approvals than the quorum, if wished");
    command->add_option("--review-by", options->reviewBy, "Until when the checkers are asked to vote: 2026-11-20T08:30Z, or 7d from now");
    command->callback([&context, options] {
        context.action = {"release publish", notPublished, [&context, options] { return publish(context, *options); }};
    });
}

// Where the bytes go, the largest first.
void showShares(const std::string& what, const Json& shares)
{
    constexpr std::size_t shown = 10;
    if (shares.empty()) return;
    print("");
    Table table({what, "PAYLOAD", "OF"});
    for (std::size_t i = 0; i < shares.size() && i < shown; ++i) {
        table.row({text(shares[i], "name"), sizeText(node::numberAt(shares[i], "packed")),
                   sizeText(node::numberAt(shares[i], "size"))});
    }
    table.print("");
}

Result<int> measure(Context& context, const PublishOptions& options)
{
    Json params{{"new", absolutePath(options.fresh).string()}, {"profile", options.build()}};
    if (!options.old.empty()) params["old"] = absolutePath(options.old.front()).string();
    auto done = context.ask("measure", params, progressLine());
    if (!done) return fail(done.error());
    return context.show(*done, [&] {
        const auto size = [&](const char* name) { return sizeText(node::numberAt(*done, name)); };
        print("payload   " + size("payloadSize") + " with profile " + text(*done, "profile") + "\ntarget    " +
              size("targetSize") + "  " + shortId(text(*done, "target")) + "\nbase      " +
              (text(*done, "base") == "-" ? std::string("none: a full artifact")
                                          : size("baseSize") + "  " + shortId(text(*done, "base"))) +
              "\na device  needs " + size("decoderMemory") + " of memory to decode it\ntook      " + text(*done, "tookMs") + " ms");
        if (const auto members = node::numberAt(*done, "members"); members > 0) {
            std::string packers;
            for (const auto& one : (*done)["packers"]) packers += (packers.empty() ? "" : " and ") + one.get<std::string>();
            print("unpacked  " + std::to_string(members) + " compressed parts; a device needs " + packers);
        }
        showShares("SECTION", (*done)["sections"]);
        showShares("FILE", (*done)["files"]);
    });
}

void addMeasure(CLI::App& release, Context& context)
{
    auto options = std::make_shared<PublishOptions>();
    auto* command = release.add_subcommand("measure", "What an artifact would come to; nothing is published and nothing stays");
    command->add_option("--new", options->fresh, "The new image (a file) or tree (a directory)")->required();
    command->add_option("--old", options->old, "The old one, for a delta; without it a full artifact")->expected(1);
    command->add_option("--profile", options->profile, "fast, balanced, max or small")->capture_default_str();
    addNoMembers(*command, options->noMembers);
    command->callback([&context, options] {
        context.action = {"release measure", {}, [&context, options] { return measure(context, *options); }};
    });
}

void showReleases(const Json& releases)
{
    Table table({"RELEASE", "MODEL", "VERSION", "STATUS", "VOTES", "DEVICES", "PUBLISHED"});
    for (const auto& one : releases) {
        std::string versions;
        for (const auto& target : one["targets"]) versions += (versions.empty() ? "" : ", ") + text(target, "version");
        const Json& coverage = one["coverage"];
        table.row({shortId(text(one, "id")), text(one, "model"), versions,
                   text(one, "status") + (text(one, "settled") == "yes" ? "" : " (not settled)"),
                   text(one, "approvals") + " for, " + text(one, "rejections") + " against of " + text(one, "checkers"),
                   text(coverage, "positive") + " of " + text(coverage, "eligible") +
                       (node::numberAt(coverage, "negative") > 0 ? ", " + text(coverage, "negative") + " failed" : ""),
                   when(one, "publishedAt")});
    }
    table.print("There are no releases.");
}

// Published by the member, or voted on.
bool concerns(const Json& release, const std::string& member)
{
    if (node::textAt(release, "publisher") == member) return true;
    return std::ranges::any_of(release["votes"], [&](const Json& vote) {
        return node::textAt(vote, "member") == member && !node::textAt(vote, "verdict").empty();
    });
}

void addList(CLI::App& release, Context& context)
{
    auto model = std::make_shared<std::string>();
    auto member = std::make_shared<std::string>();
    auto status = std::make_shared<std::string>();
    auto* command = release.add_subcommand("list", "Releases, newest first");
    command->add_option("--model", *model, "Of this model alone");
    command->add_option("--status", *status, "open, approved, suspended, rejected, recalled or withdrawn");
    command->add_option("--member", *member, "That this member published, or cast a vote on");
    command->callback([&context, model, status, member] {
        context.action = {"release list", {}, [&context, model, status, member]() -> Result<int> {
            auto snapshot = context.snapshot({"releases"});
            if (!snapshot) return fail(snapshot.error());
            Json chosen = Json::array();
            for (const auto& one : (*snapshot)["releases"]) {
                if (!model->empty() && text(one, "model") != *model) continue;
                if (!status->empty() && text(one, "status") != *status) continue;
                if (!member->empty() && !concerns(one, *member)) continue;
                chosen.push_back(one);
            }
            return context.show(chosen, [&] { showReleases(chosen); });
        }};
    });
}

Result<Json> releaseView(Context& context, const std::string& reference)
{
    auto id = context.releaseId(reference);
    if (!id) return fail(id.error());
    auto snapshot = context.snapshot({"releases"});
    if (!snapshot) return fail(snapshot.error());
    for (const auto& one : (*snapshot)["releases"]) {
        if (text(one, "id") == *id) return one;
    }
    return fail(ErrorKind::notFound, "cli.release.unknown", reference);
}

void showCoverage(const Json& release)
{
    const Json& coverage = release["coverage"];
    print("devices     " + text(coverage, "positive") + " positive, " + text(coverage, "negative") + " negative, of " +
          text(coverage, "eligible") + " eligible" +
          (text(coverage, "readable") == "yes" ? "" : " (as the gateways claim: not opened to us)"));
    for (const auto& gateway : coverage["gateways"]) {
        print("  through " + text(gateway, "gateway") + ": " + text(gateway, "positive") + " positive, " +
              text(gateway, "negative") + " negative");
    }
}

void showRelease(const Json& release)
{
    print("release     " + text(release, "id") + "\nmodel       " + text(release, "model") + ", published by " +
          text(release, "publisher") + " at " + when(release, "publishedAt"));
    print("status      " + text(release, "status") + (text(release, "settled") == "yes" ? ", settled" : ", not settled") +
          "; " + text(release, "approvals") + " approvals, " + text(release, "required") + " needed, " +
          text(release, "rejections") + " rejections, " + text(release, "checkers") + " checkers");
    if (text(release, "reviewBy") != "-") print("review by   " + when(release, "reviewBy"));
    if (text(release, "withdrawReason") != "-") print("withdrawn   " + plain(text(release, "withdrawReason")));
    if (text(release, "notes") != "-") print("notes       " + plain(text(release, "notes")));
    for (const auto& target : release["targets"]) {
        print("target      " + text(target, "hardwareClass") + " " + text(target, "version") + ", " + text(target, "kind") +
              " of " + sizeText(node::numberAt(target, "size")) + ", rollback index " + text(target, "rollbackIndex") +
              "\n            " + text(target, "hash"));
    }
    for (const auto& artifact : release["artifacts"]) {
        print("artifact    " + text(artifact, "kind") + " of " + sizeText(node::numberAt(artifact, "payloadSize")) +
              (text(artifact, "base") == "-" ? "" : ", from " + shortId(text(artifact, "base"))) +
              (text(artifact, "held") == "yes" ? ", held here" : ", not held here"));
    }
    for (const auto& vote : release["votes"]) {
        const std::string verdict = node::textAt(vote, "verdict");
        print("vote        " + text(vote, "member") + ": " + (verdict.empty() ? "not yet" : verdict) +
              (text(vote, "reason") == "-" ? "" : ", " + plain(text(vote, "reason"))) +
              (text(vote, "accused") == "-" ? "" : ", accuses " + text(vote, "accused")) +
              (text(vote, "counted") == "yes" ? "" : " (does not count)"));
    }
    showCoverage(release);
}

void addShow(CLI::App& app, CLI::App& release, Context& context)
{
    auto reference = std::make_shared<std::string>();
    auto* show = release.add_subcommand("show", "One release with targets, artifacts, votes and coverage");
    show->add_option("release", *reference, "Id, its beginning, or MODEL@VERSION")->required();
    show->callback([&context, reference] {
        context.action = {"release show", {}, [&context, reference]() -> Result<int> {
            auto view = releaseView(context, *reference);
            if (!view) return fail(view.error());
            return context.show(*view, [&] { showRelease(*view); });
        }};
    });
    auto of = std::make_shared<std::string>();
    auto* coverage = app.add_subcommand("coverage", "Which devices acknowledged a release");
    coverage->add_option("release", *of, "Id, its beginning, or MODEL@VERSION; all when not given");
    coverage->callback([&context, of] {
        context.action = {"coverage", {}, [&context, of]() -> Result<int> {
            if (!of->empty()) {
                auto view = releaseView(context, *of);
                if (!view) return fail(view.error());
                return context.show((*view)["coverage"], [&] { showCoverage(*view); });
            }
            auto snapshot = context.snapshot({"releases"});
            if (!snapshot) return fail(snapshot.error());
            Json all = Json::array();
            for (const auto& one : (*snapshot)["releases"]) {
                all.push_back({{"release", one["id"]}, {"model", one["model"]}, {"status", one["status"]},
                               {"coverage", one["coverage"]}});
            }
            return context.show(all, [&] { showReleases((*snapshot)["releases"]); });
        }};
    });
}

void addWithdraw(CLI::App& release, Context& context)
{
    auto reference = std::make_shared<std::string>();
    auto reason = std::make_shared<std::string>();
    auto* command = release.add_subcommand("withdraw", "Take a release back, for good");
    command->add_option("release", *reference, "Id, its beginning, or MODEL@VERSION")->required();
    command->add_option("--reason", *reason, "Why; everybody reads it")->required();
    command->callback([&context, reference, reason] {
        context.action = {"release withdraw", "The release is as it was.", [&context, reference, reason]() -> Result<int> {
            auto id = context.releaseId(*reference);
            if (!id) return fail(id.error());
            auto done = context.ask("withdraw", Json{{"release", *id}, {"reason", *reason}});
            if (!done) return fail(done.error());
            return showSubmitted(context, *done, "Withdrawn.");
        }};
    });
}

struct FileOptions {
    std::string release, old, fresh, into, profile = "balanced";
    bool noMembers = false;
};

void addFiles(CLI::App& release, Context& context)
{
    auto added = std::make_shared<FileOptions>();
    auto* artifact = release.add_subcommand("artifact", "Add an artifact to a release: no new votes are needed");
    artifact->add_option("release", added->release, "Id, its beginning, or MODEL@VERSION")->required();
    artifact->add_option("--new", added->fresh, "The release's image or tree")->required();
    artifact->add_option("--old", added->old, "Image or tree to make a delta from; a full artifact when not given");
    artifact->add_option("--profile", added->profile, "fast, balanced, max or small")->capture_default_str();
    addNoMembers(*artifact, added->noMembers);
    artifact->callback([&context, added] {
        context.action = {"release artifact", "No artifact was added.", [&context, added]() -> Result<int> {
            auto id = context.releaseId(added->release);
            if (!id) return fail(id.error());
            Json params{{"release", *id}, {"new", absolutePath(added->fresh).string()}, {"profile", node::profileText(added->profile, !added->noMembers)}};
            if (!added->old.empty()) params["old"] = absolutePath(added->old).string();
            auto done = context.ask("add-artifact", params, progressLine());
            if (!done) return fail(done.error());
            return showSubmitted(context, *done, "Artifact added.");
        }};
    });
    auto options = std::make_shared<FileOptions>();
    auto* rebuild = release.add_subcommand("rebuild", "Fetch what is missing, rebuild every target and compare the hashes");
    rebuild->add_option("release", options->release, "Id, its beginning, or MODEL@VERSION")->required();
    rebuild->add_option("--old", options->old, "The image or tree that a delta is from; not needed for a full artifact");
    rebuild->add_option("--into", options->into, "Directory for the rebuilt targets")->required();
    rebuild->callback([&context, options] {
        context.action = {"release rebuild", "Nothing was rebuilt; the release is as it was.",
                          [&context, options]() -> Result<int> {
            auto id = context.releaseId(options->release);
            if (!id) return fail(id.error());
            Json params{{"release", *id}, {"directory", absolutePath(options->into).string()}};
            if (!options->old.empty()) params["old"] = absolutePath(options->old).string();
            auto done = context.ask("rebuild", params, progressLine());
            if (!done) return fail(done.error());
            return context.show(*done, [&] { print("Rebuilt and compared: " + text(*done, "path")); });
        }};
    });
}

struct VoteOptions {
    std::string release, verdict, reason, accused, report;
};

void addVote(CLI::App& app, Context& context)
{
    auto options = std::make_shared<VoteOptions>();
    auto* vote = app.add_subcommand("vote", "A checker's verdict on a release; ends when it is settled");
    vote->add_option("release", options->release, "Id, its beginning, or MODEL@VERSION")->required();
    vote->add_option("verdict", options->verdict, "approve or reject")
        ->required()
        ->check(CLI::IsMember({"approve", "reject"}));
    vote->add_option("--reason", options->reason, "Why; a rejection needs one");
    vote->add_option("--accused", options->accused, "Member that is to blame");
    vote->add_option("--report", options->report, "Report file, whose hash the vote carries");
    vote->callback([&context, options] {
        context.action = {"vote", "No vote was cast.", [&context, options]() -> Result<int> {
            auto id = context.releaseId(options->release);
            if (!id) return fail(id.error());
            Json params{{"release", *id}, {"verdict", options->verdict}, {"reason", options->reason},
                        {"accused", options->accused}};
            if (!options->report.empty()) {
                auto report = readFile(context.files(), absolutePath(options->report), maxReport);
                if (!report) return fail(report.error());
                params["report"] = crypto::sha256(*report).hex();
            }
            auto done = context.ask("vote", params);
            if (!done) return fail(done.error());
            return showSubmitted(context, *done, "Voted: " + options->verdict + ".");
        }};
    });
}

void showAcknowledgements(const Json& list)
{
    Table table({"RELEASE", "MODEL", "DEVICE", "OUTCOME", "REASON", "GATEWAY", "RECORDED"});
    for (const auto& one : list) {
        table.row({shortId(text(one, "release")), text(one, "model"), text(one, "device"),
                   text(one, "positive") == "yes" ? "positive" : "negative", reasonText(node::textAt(one, "reason")),
                   text(one, "gateway"),
                   text(one, "onChain") == "yes" ? when(one, "recordedAt") : "waits for its batch"});
    }
    table.print("There are no acknowledgements.");
}

void addAcknowledgements(CLI::App& app, Context& context)
{
    auto reference = std::make_shared<std::string>();
    auto negative = std::make_shared<bool>(false);
    auto* acks = app.add_subcommand("acks", "Acknowledgements, newest first");
    acks->add_option("--release", *reference, "Of this release alone");
    acks->add_flag("--negative", *negative, "Negative ones alone");
    acks->callback([&context, reference, negative] {
        context.action = {"acks", {}, [&context, reference, negative]() -> Result<int> {
            std::string id;
            if (!reference->empty()) {
                auto found = context.releaseId(*reference);
                if (!found) return fail(found.error());
                id = *found;
            }
            auto snapshot = context.snapshot({"acknowledgements"});
            if (!snapshot) return fail(snapshot.error());
            Json chosen = Json::array();
            for (const auto& one : (*snapshot)["acknowledgements"]) {
                if (!id.empty() && text(one, "release") != id) continue;
                if (*negative && text(one, "positive") == "yes") continue;
                chosen.push_back(one);
            }
            return context.show(chosen, [&] { showAcknowledgements(chosen); });
        }};
    });
    auto model = std::make_shared<std::string>();
    auto index = std::make_shared<std::uint64_t>();
    auto* device = app.add_subcommand("device", "Everything that one device acknowledged");
    device->add_option("model", *model, "Model")->required();
    device->add_option("index", *index, "Index in the fleet")->required();
    device->callback([&context, model, index] {
        context.action = {"device", {}, [&context, model, index]() -> Result<int> {
            auto history = context.ask("device", Json{{"model", *model}, {"device", *index}});
            if (!history) return fail(history.error());
            return context.show(*history, [&] { showAcknowledgements(*history); });
        }};
    });
}

}  // namespace

void addReleaseCommands(CLI::App& app, Context& context)
{
    auto* release = group(app, "release", "Publish and look at releases");
    addMeasure(*release, context);
    addPublish(*release, context);
    addList(*release, context);
    addShow(app, *release, context);
    addWithdraw(*release, context);
    addFiles(*release, context);
    addVote(app, context);
    addAcknowledgements(app, context);
}

}  // namespace quorate::app
