// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/compare.h"
#include "core/review/confined.h"

namespace quorate::review {

// A tool that looks at the changed files, described by a small text of lines "key = value" ('#' begins a comment):
//   name = clamscan                          slug; also the file's name, NAME.analyzer
//   title = ClamAV                           for people
//   program = clamscan                       looked for in /usr/local/bin, /usr/bin, /bin, /usr/sbin, /sbin; or a whole path
//   version = --version                      arguments that make it tell its version
//   arguments = -r --stdout {input}          separated by blanks, no shell; {input} the folder of files, {list} a file that
//                                            lists them, {home} its private folder, {config} the folder of descriptions
//   needs = {config}/rules.yar               paths that must exist; without them it is "not configured"
//   readable = /var/lib/clamav               paths that it may read beside input and system
//   result = lines | sarif | exit            how to read standard output
//   line = {path}: {rule} FOUND              lines: pieces {path} {rule} {message} {skip}, each up to the text that follows it
//   rule = malware                           of findings that name none
//   weight = note | question | blocking      of findings that name none
//   clean = 0                                exit codes that mean: it ran well
//   found = 1                                exit codes that mean: it ran well and found something
//   seconds = 600, memory-mib = 2048         limits
struct AnalyzerDescription {
    enum class Reading { lines, sarif, exit };
    std::string name;
    std::string title;
    std::string program;
    std::vector<std::string> versionArguments;
    std::vector<std::string> arguments;
    std::vector<std::string> needs;
    std::vector<std::string> readable;
    Reading reading = Reading::lines;
    std::string line;
    std::string rule;
    Weight weight = Weight::question;
    std::vector<int> clean{0};
    std::vector<int> found;
    std::uint64_t seconds = 600;
    std::uint64_t memoryMib = 2048;
};
// "review.analyzer.description", with line and reason. At most 64 KiB.
[[nodiscard]] Result<AnalyzerDescription> readDescription(std::string_view text);

// clamscan, yara, checksec and file; ready to use once they are installed.
[[nodiscard]] const std::vector<AnalyzerDescription>& knownAnalyzers();
// The known ones, and those of `directory` (*.analyzer), which win by name; sorted by name. Wrong files are in `problems`.
struct AnalyzerList {
    std::vector<AnalyzerDescription> all;
    std::vector<Error> problems;
};
[[nodiscard]] AnalyzerList listAnalyzers(Files& files, const Path& directory);

// Whether it could run here: empty, or "review.analyzer.not-installed", "review.analyzer.not-configured".
struct Installed {
    Path program;
    std::string reason;
};
[[nodiscard]] Installed findProgram(Files& files, const AnalyzerDescription& description, const Path& config);

struct AnalyzerResult {
    std::string name;
    std::string title;
    std::string state;               // "done", "failed", "not-installed", "not-configured", "skipped"
    std::string code;                // failed, and skipped though there was something: why
    std::string program;
    Hash32 programHash;
    std::string version;             // first line of what it said
    std::vector<std::string> command;  // as run, folders as placeholders
    int exitCode = -1;
    std::vector<std::string> confinement;
    std::vector<Finding> findings;   // source = name; at most 5000
    bool cut = false;                // more was said than was kept
    std::string output;              // escaped, at most 64 KiB
};

// The files that analyzers look at, written into `directory` under their paths of the inventory ("a.tar!/b" becomes a folder
// "a.tar!"): what was added or changed. Links and what is over `limit` bytes in all stay out (`left` counts them).
struct Laid {
    std::vector<std::string> paths;
    std::uint64_t left = 0;
    bool image = false;              // the image itself, in which nothing was found, as `imageName`
};
inline constexpr std::string_view imageName = "image";
[[nodiscard]] bool isLaidOut(const Comparison& comparison, const FileChange& change);
[[nodiscard]] Result<Laid> layOut(Files& files, const Comparison& comparison, Contents& contents, const Path& directory,
                                  std::uint64_t limit, std::stop_token stop);

// Runs one analyzer on the files laid out in `input`; `work` is made anew and removed. Never fails as a whole but when
// cancelled: what went wrong is in the result.
struct AnalyzerRun {
    Path input;
    Path work;
    Path config;
};
[[nodiscard]] Result<AnalyzerResult> runAnalyzer(Files& files, const Clock& clock, const AnalyzerDescription& description,
                                                 const Laid& laid, const AnalyzerRun& run, std::stop_token stop);

// Findings of a tool's output. `input` is cut off the paths. "review.analyzer.output".
[[nodiscard]] Result<std::vector<Finding>> readSarif(BytesView json, const AnalyzerDescription& description, const Path& input);
[[nodiscard]] std::vector<Finding> readLines(BytesView text, const AnalyzerDescription& description, const Path& input);

inline constexpr std::size_t maxAnalyzerFindings = 5'000;

}  // namespace quorate::review
