// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/commands.h"
#include "app/node/messages.h"
#include "app/node/output.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace quorate::app {
namespace {

const std::string nothingChanged = "Nothing was voted or sent.";

std::string mark(const std::string& state)
{
    if (state == "done") return "ok      ";
    if (state == "warning") return "warning ";
    if (state == "failed") return "FAILED  ";
    return state + std::string(state.size() < 8 ? 8 - state.size() : 1, ' ');
}

void showFinding(const Json& f)
{
    std::string line = "  " + text(f, "weight") + "  " + plain(text(f, "source") + " " + text(f, "rule"));
    if (text(f, "path") != "-") line += "  " + plain(text(f, "path"));
    if (text(f, "section") != "-") line += " " + plain(text(f, "section"));
    if (f.contains("offset") && f["offset"].is_number()) line += " at " + text(f, "offset");
    if (text(f, "detail") != "-") line += ": " + plain(text(f, "detail"));
    print(line);
}

void showReview(const Json& review)
{
    print(plain(text(review, "version")) + " for " + plain(text(review, "hardwareClass")) + ": " + text(review, "state"));
    for (const auto& step : review["steps"]) {
        std::string line = "  " + mark(text(step, "state")) + text(step, "name");
        if (text(step, "detail") != "-") line += "  " + plain(text(step, "detail"));
        if (text(step, "code") != "-") line += "  (" + reasonText(node::textAt(step, "code")) + ")";
        print(line);
    }
    if (text(review, "state") != "done") return;
    if (text(review, "compared") != "yes") print("There was no base to compare with: everything counts as added.");
    print("files      " + text(review, "added") + " added, " + text(review, "removed") + " removed, " + text(review, "changed") + " changed, " +
          text(review, "renamed") + " renamed, " + text(review, "mode") + " with other rights, " + text(review, "same") + " the same");
    print("findings   " + text(review, "blocking") + " blocking, " + text(review, "questions") + " questions, " + text(review, "findings") + " in all");
    for (const auto& item : review["checklist"]) {
        print(std::string("  [") + (text(item, "done") == "yes" ? "x" : " ") + "] " + text(item, "id") +
              (node::numberAt(item, "most") > 0 ? "  " + text(item, "have") + " of " + text(item, "most") : "") +
              (text(item, "detail") != "-" ? ", not yet " + plain(text(item, "detail")) + " (review run --class)" : ""));
    }
}

void showFile(const Json& file)
{
    const auto size = [&](const char* side) { return file[side].is_object() ? sizeText(node::numberAt(file[side], "size")) : std::string("-"); };
    print(text(file, "change") + "  " + plain(text(file, "path")) + "  " + size("before") + " -> " + size("after"));
    for (const auto& f : file["findings"]) showFinding(f);
}

struct ReviewOptions {
    std::string release, old, hardwareClass, file, canonical, path, detail, weight = "question", section;
    std::uint64_t limit = 200, first = 0;
    bool noAnalyzers = false, flagged = false, sinceLastVote = false;
};

using Options = std::shared_ptr<ReviewOptions>;

void addAction(CLI::App* command, Context& context, const std::string& what, std::function<Result<int>()> run)
{
    command->callback([&context, what, run = std::move(run)] { context.action = {what, nothingChanged, run}; });
}

Result<Json> askOf(Context& context, const Options& o, std::string_view method, Json params = Json::object())
{
    auto id = context.releaseId(o->release);
    if (!id) return fail(id.error());
    params["release"] = *id;
    return context.ask(method, params);
}

void addReleaseOption(CLI::App* command, const Options& o)
{
    command->add_option("release", o->release, "Id, its beginning, or MODEL@VERSION")->required();
}

void addStart(CLI::App& review, Context& context)
{
    auto o = std::make_shared<ReviewOptions>();
    auto* run = review.add_subcommand("run", "Rebuild a release, compare it with its base, run the analyzers");
    addReleaseOption(run, o);
    run->add_option("--old", o->old, "The version that it updates: a file or folder");
    run->add_option("--class", o->hardwareClass, "Hardware class; otherwise the first");
    run->add_flag("--no-analyzers", o->noAnalyzers, "Run none");
    addAction(run, context, "review run", [&context, o]() -> Result<int> {
        Json params{{"analyzers", !o->noAnalyzers}, {"hardwareClass", o->hardwareClass}};
        if (!o->old.empty()) params["old"] = absolutePath(o->old).string();
        auto done = askOf(context, o, "review", params);
        if (!done) return fail(done.error());
        return context.show(*done, [&] { showReview(*done); });
    });
    auto* show = review.add_subcommand("show", "Where a review stands, and what it found");
    addReleaseOption(show, o);
    addAction(show, context, "review show", [&context, o]() -> Result<int> {
        auto state = askOf(context, o, "review-state");
        if (!state) return fail(state.error());
        if (node::textAt(*state, "state") != "done") return context.show(*state, [&] { showReview(*state); });
        auto findings = askOf(context, o, "review-findings", Json{{"limit", 100}});
        if (!findings) return fail(findings.error());
        Json both = *state;
        both["foundFirst"] = *findings;
        return context.show(both, [&] {
            showReview(*state);
            for (const auto& f : *findings) showFinding(f);
        });
    });
}

void addLooks(CLI::App& review, Context& context)
{
    auto o = std::make_shared<ReviewOptions>();
    auto* files = review.add_subcommand("files", "What changed, file by file");
    addReleaseOption(files, o);
    files->add_option("--contains", o->path, "Part of the path");
    files->add_flag("--flagged", o->flagged, "Only files with a question or worse");
    files->add_flag("--since-last-vote", o->sinceLastVote, "Against what you voted on last, instead of the base");
    files->add_option("--first", o->first, "Skip so many");
    files->add_option("--limit", o->limit, "At most so many, 1000 at once")->check(CLI::Range(1, 1000));
    addAction(files, context, "review files", [&context, o]() -> Result<int> {
        auto page = askOf(context, o, "review-files",
                          Json{{"text", o->path}, {"flagged", o->flagged}, {"sinceLastVote", o->sinceLastVote}, {"offset", o->first}, {"limit", o->limit}});
        if (!page) return fail(page.error());
        return context.show(*page, [&] {
            for (const auto& file : (*page)["items"]) showFile(file);
            print(std::to_string((*page)["items"].size()) + " of " + text(*page, "total"));
        });
    });
    auto* file = review.add_subcommand("file", "One file: sections, symbols, strings, hardening");
    addReleaseOption(file, o);
    file->add_option("path", o->path, "Path as review files shows it")->required();
    addAction(file, context, "review file", [&context, o]() -> Result<int> {
        auto detail = askOf(context, o, "review-file", Json{{"path", o->path}});
        if (!detail) return fail(detail.error());
        return context.show(*detail, [&] {
            showFile((*detail)["file"]);
            for (const char* list : {"symbols", "strings"}) {
                for (const auto& one : (*detail)[list]) {
                    const bool resized = node::numberAt(one, "before") > 0 && node::numberAt(one, "after") > 0;
                    print(std::string(resized ? "~ " : text(one, "added") == "yes" ? "+ " : "- ") + plain(text(one, "text")));
                }
            }
        });
    });
    auto* components = review.add_subcommand("sbom", "Components added, removed and changed");
    addReleaseOption(components, o);
    addAction(components, context, "review sbom", [&context, o]() -> Result<int> {
        auto list = askOf(context, o, "review-components");
        if (!list) return fail(list.error());
        return context.show(*list, [&] {
            for (const auto& c : *list) {
                print(text(c, "change") + "  " + plain(text(c, "name")) + "  " + plain(text(c, "before")) + " -> " + plain(text(c, "after")));
            }
        });
    });
    auto* finding = review.add_subcommand("note", "Add a finding of your own");
    addReleaseOption(finding, o);
    finding->add_option("text", o->detail, "What you found")->required();
    finding->add_option("--path", o->path, "File that it is about");
    finding->add_option("--section", o->section, "Section of the program");
    finding->add_option("--weight", o->weight, "note, question or blocking")->check(CLI::IsMember({"note", "question", "blocking"}));
    addAction(finding, context, "review note", [&context, o]() -> Result<int> {
        auto done = askOf(context, o, "review-add-finding",
                          Json{{"detail", o->detail}, {"path", o->path}, {"section", o->section}, {"weight", o->weight}});
        if (!done) return fail(done.error());
        return context.show(*done, [] { print("Noted; it stands in the next report."); });
    });
}

void addReport(CLI::App& review, Context& context)
{
    auto o = std::make_shared<ReviewOptions>();
    auto* report = review.add_subcommand("report", "Write the report, signed, as an in-toto attestation");
    addReleaseOption(report, o);
    report->add_option("--out", o->file, "File for the attestation");
    report->add_option("--canonical", o->canonical, "File for the bare report: vote --report takes it");
    addAction(report, context, "review report", [&context, o]() -> Result<int> {
        Json params = Json::object();
        if (!o->file.empty()) params["attestation"] = absolutePath(o->file).string();
        auto done = askOf(context, o, "review-report", params);
        if (!done) return fail(done.error());
        const std::string canonical = node::textAt(*done, "text");
        if (!o->canonical.empty()) {
            auto written = writeFileAtomically(context.files(), absolutePath(o->canonical), bytesOf(canonical));
            if (!written) return fail(written.error());
        }
        Json out{{"hash", node::textAt(*done, "hash")}, {"size", canonical.size()}};
        if (!o->file.empty()) out["attestation"] = absolutePath(o->file).string();
        if (!o->canonical.empty()) out["canonical"] = absolutePath(o->canonical).string();
        return context.show(out, [&] {
            print("report  " + text(out, "hash") + "  " + sizeText(canonical.size()));
            if (!o->file.empty()) print("signed  " + text(out, "attestation") + "  (quorated verify checks it)");
        });
    });
}

void addAnalyzers(CLI::App& app, Context& context)
{
    auto* list = group(app, "analyzers", "Tools that look at what changed");
    auto* show = list->add_subcommand("list", "Which are known, and which could run here");
    addAction(show, context, "analyzers list", [&context]() -> Result<int> {
        auto all = context.ask("analyzers", Json::object());
        if (!all) return fail(all.error());
        return context.show(*all, [&] {
            for (const auto& a : *all) {
                std::string line = text(a, "name") + "  " + text(a, "state");
                if (text(a, "code") != "-") line += ": " + reasonText(node::textAt(a, "code"));
                print(line);
            }
        });
    });
}

}  // namespace

void addReviewCommands(CLI::App& app, Context& context)
{
    auto* review = group(app, "review", "What changed in a release, before you vote");
    addStart(*review, context);
    addLooks(*review, context);
    addReport(*review, context);
    addAnalyzers(app, context);
}

}  // namespace quorate::app
