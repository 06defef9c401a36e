// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/analyzers.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <map>

namespace quorate::review {
namespace {

constexpr std::size_t maxDescription = 64 * 1024;

constexpr std::string_view known[] = {
    R"(
name = checksec
title = checksec
program = checksec
version = --version
arguments = --format=csv --dir={input}
result = lines
line = {message},/{path}
rule = hardening
weight = note
seconds = 300
)",
    R"(
name = clamscan
title = ClamAV
program = clamscan
version = --version
arguments = --recursive --infected --no-summary --stdout --max-filesize=1000M --max-scansize=4000M {input}
readable = /var/lib/clamav
result = lines
line = {path}: {rule} FOUND
weight = blocking
clean = 0
found = 1
seconds = 1800
memory-mib = 4096
)",
    R"(
name = file
title = file
program = file
version = --version
arguments = --files-from {list}
result = lines
line = {path}: {message}
rule = type
weight = note
seconds = 300
)",
    R"(
name = yara
title = YARA
program = yara
version = --version
arguments = --recursive --no-warnings {config}/rules.yar {input}
needs = {config}/rules.yar
result = lines
line = {rule} {path}
weight = question
seconds = 900
)"};

std::string_view trim(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) text.remove_suffix(1);
    return text;
}

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> out;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find_first_of(" \t", begin), text.size());
        if (end > begin) out.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return out;
}

bool isSlug(std::string_view text)
{
    return !text.empty() && text.size() <= 40 && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

bool numbers(std::string_view text, std::vector<int>& out)
{
    out.clear();
    for (const auto& word : words(text)) {
        int value = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
        if (error != std::errc() || end != word.data() + word.size() || value < 0 || value > 255) return false;
        out.push_back(value);
    }
    return true;
}

bool number(std::string_view text, std::uint64_t least, std::uint64_t most, std::uint64_t& out)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc() && end == text.data() + text.size() && out >= least && out <= most;
}

// Empty when the value was taken; otherwise what is wrong with it.
std::string take(AnalyzerDescription& d, std::string_view key, std::string_view value)
{
    if (value.empty() || value.size() > 4096) return "a value is missing or too long";
    const auto is = [&](std::string_view wanted) { return key == wanted; };
    if (is("name")) {
        d.name = value;
        return isSlug(value) ? "" : "a name has small letters, digits and hyphens, at most 40";
    }
    if (is("title")) d.title = value;
    else if (is("program")) d.program = value;
    else if (is("version")) d.versionArguments = words(value);
    else if (is("arguments")) d.arguments = words(value);
    else if (is("needs")) d.needs = words(value);
    else if (is("readable")) d.readable = words(value);
    else if (is("line")) d.line = value;
    else if (is("rule")) d.rule = value;
    else if (is("clean")) return numbers(value, d.clean) ? "" : "exit codes are numbers from 0 to 255";
    else if (is("found")) return numbers(value, d.found) ? "" : "exit codes are numbers from 0 to 255";
    else if (is("seconds")) return number(value, 1, 86'400, d.seconds) ? "" : "seconds are 1 to 86400";
    else if (is("memory-mib")) return number(value, 16, 1 << 20, d.memoryMib) ? "" : "memory is 16 MiB to 1 TiB";
    else if (is("result")) {
        if (value == "lines") d.reading = AnalyzerDescription::Reading::lines;
        else if (value == "sarif") d.reading = AnalyzerDescription::Reading::sarif;
        else if (value == "exit") d.reading = AnalyzerDescription::Reading::exit;
        else return "a result is lines, sarif or exit";
    } else if (is("weight")) {
        if (value == "note") d.weight = Weight::note;
        else if (value == "question") d.weight = Weight::question;
        else if (value == "blocking") d.weight = Weight::blocking;
        else return "a weight is note, question or blocking";
    } else {
        return "no such key: " + std::string(key.substr(0, 40));
    }
    return {};
}

std::string replaced(std::string text, std::string_view what, const std::string& by)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) text.replace(at, what.size(), by);
    return text;
}

}  // namespace

Result<AnalyzerDescription> readDescription(std::string_view text)
{
    const auto wrong = [](const std::string& why) { return fail(ErrorKind::invalid, "review.analyzer.description", why); };
    if (text.size() > maxDescription) return wrong("longer than 64 KiB");
    AnalyzerDescription d;
    unsigned lineNumber = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        const auto line = trim(text.substr(begin, end - begin));
        begin = end + 1;
        ++lineNumber;
        if (line.empty() || line.front() == '#') continue;
        const auto equals = line.find('=');
        if (equals == std::string_view::npos) return wrong("line " + std::to_string(lineNumber) + ": not of the form key = value");
        const auto problem = take(d, trim(line.substr(0, equals)), trim(line.substr(equals + 1)));
        if (!problem.empty()) return wrong("line " + std::to_string(lineNumber) + ": " + problem);
    }
    if (d.name.empty()) return wrong("name is missing");
    if (d.program.empty()) return wrong("program is missing");
    if (d.arguments.empty()) return wrong("arguments are missing");
    if (d.reading == AnalyzerDescription::Reading::lines && d.line.find("{") == std::string::npos) return wrong("line is missing");
    if (d.title.empty()) d.title = d.name;
    return d;
}

const std::vector<AnalyzerDescription>& knownAnalyzers()
{
    static const std::vector<AnalyzerDescription> all = [] {
        std::vector<AnalyzerDescription> out;
        for (const auto text : known) {
            auto d = readDescription(text);
            if (!d) std::abort();  // our own text
            out.push_back(std::move(*d));
        }
        return out;
    }();
    return all;
}

AnalyzerList listAnalyzers(Files& files, const Path& directory)
{
    AnalyzerList out;
    std::map<std::string, AnalyzerDescription> byName;
    for (const auto& d : knownAnalyzers()) byName[d.name] = d;
    if (auto names = files.list(directory)) {
        constexpr std::size_t most = 100;
        for (std::size_t i = 0; i < std::min(names->size(), most); ++i) {
            const Path path = directory / (*names)[i];
            if (path.extension() != ".analyzer") continue;
            auto text = readFile(files, path, maxDescription);
            auto d = text ? readDescription(textOf(*text)) : Result<AnalyzerDescription>(fail(text.error()));
            if (d) byName[d->name] = std::move(*d);
            else out.problems.push_back({d.error().kind, d.error().code, path.filename().string() + ": " + d.error().context});
        }
    }
    for (auto& [name, d] : byName) out.all.push_back(std::move(d));
    return out;
}

Installed findProgram(Files& files, const AnalyzerDescription& d, const Path& config)
{
    std::vector<Path> candidates;
    if (d.program.front() == '/') candidates.emplace_back(d.program);
    else {
        for (const char* folder : {"/usr/local/bin", "/usr/bin", "/bin", "/usr/sbin", "/sbin"}) candidates.push_back(Path(folder) / d.program);
    }
    Installed out;
    for (const auto& path : candidates) {
        auto info = files.info(path);
        if (info && (info->kind == FileKind::file || info->kind == FileKind::link)) {
            out.program = path;
            break;
        }
    }
    if (out.program.empty()) {
        out.reason = "review.analyzer.not-installed";
        return out;
    }
    for (const auto& need : d.needs) {
        auto info = files.info(replaced(need, "{config}", config.string()));
        if (!info || info->kind == FileKind::absent) out.reason = "review.analyzer.not-configured";
    }
    return out;
}

}  // namespace quorate::review
