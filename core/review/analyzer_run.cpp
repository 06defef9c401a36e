// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "core/review/analyzers.h"

#include <algorithm>
#include <tuple>

namespace quorate::review {
namespace {

constexpr std::size_t keptOutput = 64 * 1024;
constexpr std::size_t chunk = 256 * 1024;

Result<Hash32> hashOf(Files& files, const Path& path)
{
    auto file = files.open(path, OpenMode::read);
    if (!file) return fail(file.error());
    crypto::Sha256 hash;
    Bytes buffer(chunk);
    for (std::uint64_t at = 0;;) {
        auto got = (*file)->readAt(at, buffer);
        if (!got) return fail(got.error());
        if (*got == 0) return hash.finish();
        hash.update(BytesView(buffer).first(*got));
        at += *got;
    }
}

Status copyOut(Files& files, const Entry& entry, Contents& contents, const Path& to, std::stop_token stop)
{
    if (auto made = files.makeDirectories(to.parent_path()); !made) return made;
    auto file = files.open(to, OpenMode::create);
    if (!file) return fail(file.error());
    Bytes buffer(chunk);
    for (std::uint64_t at = 0; at < entry.size;) {
        if (stop.stop_requested()) return fail(ErrorKind::cancelled, "review.compare.cancelled");
        auto got = contents.readAt(entry, at, buffer);
        if (!got) return fail(got.error());
        if (*got == 0) return fail(ErrorKind::corrupt, "review.contents.gone", entry.path);
        if (auto written = (*file)->writeAt(at, BytesView(buffer).first(*got)); !written) return written;
        at += *got;
    }
    return {};
}

// A name that the escaping made longer than a file system takes.
bool fits(const std::string& path)
{
    for (std::size_t begin = 0; begin < path.size();) {
        const auto end = std::min(path.find('/', begin), path.size());
        if (end - begin > 255) return false;
        begin = end + 1;
    }
    return path.size() < 3000;
}

std::string lineOf(BytesView bytes)
{
    const auto text = textOf(bytes);
    return escapePath(text.substr(0, std::min(text.find('\n'), std::size_t{200})));
}

struct Places {
    const AnalyzerRun& run;
    Path home;
    Path list;

    [[nodiscard]] std::string fill(std::string text) const
    {
        const std::pair<std::string_view, std::string> all[] = {
            {"{input}", run.input.string()}, {"{list}", list.string()}, {"{home}", home.string()}, {"{config}", run.config.string()}};
        for (const auto& [what, by] : all) {
            const auto at = text.find(what);
            if (at != std::string::npos) text.replace(at, what.size(), by);
        }
        return text;
    }
    [[nodiscard]] std::vector<std::string> fill(const std::vector<std::string>& texts) const
    {
        std::vector<std::string> out;
        for (const auto& text : texts) out.push_back(fill(text));
        return out;
    }
};

bool has(const std::vector<int>& codes, int code)
{
    return std::ranges::find(codes, code) != codes.end();
}

void interpret(const AnalyzerDescription& d, const ProcessResult& process, const Path& input, AnalyzerResult& out)
{
    const bool found = has(d.found, process.exitCode);
    if (!found && !has(d.clean, process.exitCode)) {
        out.state = "failed";
        out.code = process.signal != 0 ? "review.process.crashed" : "review.analyzer.exit-code";
        return;
    }
    if (d.reading == AnalyzerDescription::Reading::sarif) {
        auto findings = process.cut ? Result<std::vector<Finding>>(fail(ErrorKind::invalid, "review.analyzer.output"))
                                    : readSarif(process.output, d, input);
        if (!findings) {
            out.state = "failed";
            out.code = findings.error().code;
            return;
        }
        out.findings = std::move(*findings);
    } else if (d.reading == AnalyzerDescription::Reading::lines) {
        out.findings = readLines(process.output, d, input);
    } else if (found) {
        Finding f;
        f.source = d.name;
        f.rule = d.rule.empty() ? d.name : d.rule;
        f.weight = d.weight;
        f.detail = lineOf(process.output);
        out.findings.push_back(std::move(f));
    }
    // Tools walk folders in the order of the disk; a report shall not depend on that.
    std::ranges::stable_sort(out.findings, {}, [](const Finding& f) { return std::tie(f.path, f.rule, f.offset, f.section, f.detail); });
    out.cut = process.cut || out.findings.size() >= maxAnalyzerFindings;
    out.state = "done";
}

}  // namespace

bool isLaidOut(const Comparison& comparison, const FileChange& change)
{
    if (!change.after || change.after->kind != EntryKind::file) return false;
    if (change.change != Change::added && change.change != Change::changed) return false;
    return change.after->path != "." || comparison.filesAfter <= 1;   // else its members speak for it
}

Result<Laid> layOut(Files& files, const Comparison& comparison, Contents& contents, const Path& directory, std::uint64_t limit,
                    std::stop_token stop)
{
    if (auto removed = files.removeTree(directory); !removed) return fail(removed.error());
    if (auto made = files.makeDirectories(directory); !made) return fail(made.error());
    Laid out;
    std::uint64_t bytes = 0;
    for (const auto& change : comparison.changes) {
        if (!isLaidOut(comparison, change)) continue;
        const Entry& entry = *change.after;
        const bool image = entry.path == ".";
        const std::string name = image ? std::string(imageName) : entry.path;
        if (entry.size > limit - bytes || !fits(name)) {
            ++out.left;
            continue;
        }
        if (auto copied = copyOut(files, entry, contents, directory / name, stop); !copied) {
            if (copied.error().kind == ErrorKind::cancelled || copied.error().kind == ErrorKind::noSpace) return fail(copied.error());
            ++out.left;  // "a" as a file where another name needs a folder
            continue;
        }
        bytes += entry.size;
        out.paths.push_back(name);
        out.image = out.image || image;
    }
    return out;
}

Result<AnalyzerResult> runAnalyzer(Files& files, const Clock& clock, const AnalyzerDescription& d, const Laid& laid,
                                   const AnalyzerRun& run, std::stop_token stop)
{
    AnalyzerResult out;
    out.name = d.name;
    out.title = d.title;
    const auto ended = [&](std::string state, std::string code) {
        out.state = std::move(state);
        out.code = std::move(code);
        (void)files.removeTree(run.work);
        return out;
    };
    const auto installed = findProgram(files, d, run.config);
    out.program = installed.program.string();
    if (!installed.reason.empty()) return ended(installed.reason.substr(installed.reason.rfind('.') + 1), installed.reason);
    if (laid.paths.empty()) return ended("skipped", laid.left > 0 ? "review.analyzer.left-out" : "");
    auto hash = hashOf(files, installed.program);
    if (!hash) return ended("failed", hash.error().code);
    out.programHash = *hash;

    const Places places{run, run.work / "home", run.work / "home" / "files"};
    if (auto removed = files.removeTree(run.work); !removed) return ended("failed", removed.error().code);
    if (auto made = files.makeDirectories(places.home); !made) return ended("failed", made.error().code);
    ProcessRequest process;
    process.program = installed.program;
    process.home = places.home;
    process.limits.memory = d.memoryMib << 20;
    if (!d.versionArguments.empty()) {
        process.arguments = d.versionArguments;
        process.limits.time = Milliseconds(30'000);
        if (auto said = runConfined(clock, process, stop)) out.version = lineOf(said->output.empty() ? said->errors : said->output);
    }
    std::string list;
    for (const auto& path : laid.paths) list += (run.input / path).string() + "\n";
    if (auto written = writeFileAtomically(files, places.list, bytesOf(list)); !written) return ended("failed", written.error().code);
    process.arguments = places.fill(d.arguments);
    out.command = {d.program};
    out.command.insert(out.command.end(), d.arguments.begin(), d.arguments.end());
    process.readable = {run.input, run.config};
    for (const auto& path : d.readable) process.readable.emplace_back(places.fill(path));
    process.limits.time = Milliseconds(static_cast<std::int64_t>(d.seconds) * 1000);
    process.limits.output = 16u << 20;
    auto done = runConfined(clock, process, stop);
    if (!done && done.error().kind == ErrorKind::cancelled) {
        (void)files.removeTree(run.work);
        return fail(done.error());
    }
    if (!done) return ended("failed", done.error().code);
    out.exitCode = done->exitCode;
    out.confinement = done->confinement.words();
    interpret(d, *done, run.input, out);
    if (laid.image) {
        for (auto& f : out.findings) f.path = f.path == imageName ? "." : f.path;
    }
    std::string raw(textOf(BytesView(done->output).first(std::min(done->output.size(), keptOutput))));
    if (raw.size() < keptOutput && !done->errors.empty()) {
        raw += std::string(textOf(BytesView(done->errors).first(std::min(done->errors.size(), keptOutput - raw.size()))));
    }
    for (std::size_t begin = 0; begin < raw.size();) {
        const auto end = std::min(raw.find('\n', begin), raw.size());
        out.output += escapePath(raw.substr(begin, end - begin)) + "\n";
        begin = end + 1;
    }
    (void)files.removeTree(run.work);
    return out;
}

}  // namespace quorate::review
