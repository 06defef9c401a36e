// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/inspect_system.h"

#include <algorithm>
#include <set>

namespace quorate::review {
namespace {

constexpr std::size_t maxLines = 100'000;
constexpr std::size_t maxLine = 16 * 1024;
constexpr std::size_t maxBlocks = 10'000;
constexpr std::size_t longestShown = 200;                   // of a line, in a finding

// The path in the innermost container.
std::string_view innerPath(std::string_view path)
{
    const auto inside = path.rfind("!/");
    return inside == std::string_view::npos ? path : path.substr(inside + 2);
}

std::string_view nameOf(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);         // npos + 1 is 0
}

// Whether `part` ("etc/passwd") is the path, or its end behind a folder: images keep roots in folders.
bool isPlace(std::string_view path, std::string_view part)
{
    return path == part || (path.size() > part.size() && path.ends_with(part) && path[path.size() - part.size() - 1] == '/');
}

bool liesIn(std::string_view path, std::string_view folder)
{
    const auto at = path.find(folder);
    return at != std::string_view::npos && (at == 0 || path[at - 1] == '/');
}

bool endsWithAny(std::string_view name, std::initializer_list<std::string_view> ends)
{
    return std::ranges::any_of(ends, [&](std::string_view end) { return name.ends_with(end); });
}

std::string_view trimmed(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!text.empty() && blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && blank(text.back())) text.remove_suffix(1);
    return text;
}

struct Lines {
    std::vector<std::string_view> all;   // comments left out
    std::string cut;                     // empty: nothing was left out
};

Lines linesOf(BytesView bytes)
{
    const std::string_view text = textOf(bytes);
    Lines out;
    for (std::size_t begin = 0; begin < text.size();) {
        if (out.all.size() >= maxLines) {
            out.cut = "more than " + std::to_string(maxLines) + " lines";
            break;
        }
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (const auto line = trimmed(text.substr(begin, std::min(end - begin, maxLine))); !line.empty() && line.front() != '#') out.all.push_back(line);
        if (end - begin > maxLine) out.cut = "a line of more than " + std::to_string(maxLine) + " bytes";
        begin = end + 1;
    }
    return out;
}

// Lines that were not there before.
std::vector<std::string_view> newLines(BytesView before, BytesView after, Collector& out)
{
    const auto old = linesOf(before).all;
    const std::set<std::string_view> known(old.begin(), old.end());
    auto [lines, cut] = linesOf(after);
    if (!cut.empty()) out.add("not-inspected", cut);
    std::erase_if(lines, [&](std::string_view line) { return known.contains(line); });
    return lines;
}

std::string_view field(std::string_view line, std::size_t number)
{
    for (; number > 0; --number) {
        const auto colon = line.find(':');
        if (colon == std::string_view::npos) return {};
        line.remove_prefix(colon + 1);
    }
    return line.substr(0, line.find(':'));
}

std::string cut(std::string_view text)
{
    return escapePath(text.substr(0, longestShown));
}

void inspectAccounts(BytesView before, BytesView after, Collector& out)
{
    std::map<std::string_view, std::string_view> known;   // account, user id
    for (const auto line : linesOf(before).all) known.emplace(field(line, 0), field(line, 2));
    for (const auto line : newLines(before, after, out)) {
        const auto old = known.find(field(line, 0));
        if (old == known.end() || old->second != field(line, 2)) out.add("account-added", cut(field(line, 0)) + ", uid " + cut(field(line, 2)));
    }
}

void inspectPasswords(BytesView before, BytesView after, Collector& out)
{
    for (const auto line : newLines(before, after, out)) {
        // shadow(5): "!" and "*" at its beginning let nobody in; empty lets everybody in.
        const auto password = field(line, 1);
        if (password.empty() || (password.front() != '!' && password.front() != '*')) out.add("login-password", cut(field(line, 0)));
    }
}

void inspectLoginKeys(BytesView before, BytesView after, Collector& out)
{
    for (const auto line : newLines(before, after, out)) {
        const bool key = line.find("ssh-") != std::string_view::npos || line.find("ecdsa-sha2-") != std::string_view::npos;
        if (key) out.add("login-key-added", cut(line.substr(line.rfind(' ') + 1)));   // the comment says whose it is
    }
}

void inspectSockets(BytesView before, BytesView after, Collector& out)
{
    for (const auto line : newLines(before, after, out)) {
        const auto equal = line.find('=');
        if (line.starts_with("Listen") && equal != std::string_view::npos) out.add("listener-added", cut(trimmed(line.substr(equal + 1))));
    }
}

std::string_view firstLine(BytesView bytes)
{
    const std::string_view text = textOf(bytes.first(std::min<std::size_t>(bytes.size(), 256)));
    return text.starts_with("#!") ? trimmed(text.substr(2, text.find('\n') - 2)) : std::string_view();
}

struct Block {
    std::string_view label;      // "CERTIFICATE"
    std::string_view body;
    std::size_t offset = 0;
};

struct Blocks {
    std::vector<Block> all;
    bool cut = false;
};

// RFC 7468, as lenient as what reads such files: a block without its end counts.
Blocks pemBlocks(BytesView bytes)
{
    constexpr std::string_view begin = "-----BEGIN ";
    constexpr std::string_view dashes = "-----";
    const std::string_view text = textOf(bytes);
    Blocks out;
    for (auto at = text.find(begin); at != std::string_view::npos; at = text.find(begin, at + begin.size())) {
        const auto label = text.substr(at + begin.size(), 64);
        const auto close = label.find(dashes);
        if (close == std::string_view::npos || close == 0) continue;
        if (out.all.size() >= maxBlocks) {
            out.cut = true;
            break;
        }
        const auto from = at + begin.size() + close + dashes.size();
        const auto end = text.find(dashes, from);
        out.all.push_back({label.substr(0, close), text.substr(from, end == std::string_view::npos ? maxLine : end - from), at});
    }
    return out;
}

}  // namespace

void inspectPlace(const FileChange& change, Collector& out)
{
    const Entry& entry = *change.after;
    const std::string_view path = innerPath(entry.path);
    const std::string_view name = nameOf(path);
    if (entry.kind != EntryKind::file && entry.kind != EntryKind::link) return;
    const bool fresh = change.change == Change::added || change.change == Change::renamed;
    const bool unit = (liesIn(path, "systemd/system/") || liesIn(path, "systemd/user/")) &&
                      endsWithAny(name, {".service", ".socket", ".timer", ".path"});
    const bool script = liesIn(path, "etc/init.d/") || liesIn(path, "etc/rc.d/") || liesIn(path, "etc/rcS.d/") || liesIn(path, "etc/xinetd.d/") ||
                        liesIn(path, "etc/sv/") || liesIn(path, "dbus-1/system-services/") || path.find("etc/cron") != std::string_view::npos;
    if (fresh && (unit || script)) out.add("service-added", cut(name));
    if (entry.kind == EntryKind::file && change.change == Change::added && endsWithAny(name, {".der", ".cer", ".p12", ".pfx", ".jks"})) {
        out.add("certificate-added", cut(name));
    }
}

void inspectKeys(BytesView before, BytesView after, const Elf* elf, Collector& out)
{
    std::set<std::pair<std::string_view, std::string_view>> known;
    for (const auto& block : pemBlocks(before).all) known.emplace(block.label, block.body);
    const auto [blocks, more] = pemBlocks(after);
    if (more) out.add("not-inspected", "more than " + std::to_string(maxBlocks) + " PEM blocks");
    for (const auto& block : blocks) {
        if (known.contains({block.label, block.body})) continue;
        const bool secret = block.label.ends_with("PRIVATE KEY");
        if (!secret && !block.label.ends_with("CERTIFICATE") && !block.label.ends_with("PUBLIC KEY")) continue;
        const std::string_view rule = secret ? "key-material" : "certificate-added";
        out.add(rule, secret ? std::string() : cut(block.label), out.sectionOf(rule, elf, block.offset), block.offset);
    }
}

void inspectLines(const FileChange& change, BytesView before, BytesView after, Collector& out)
{
    const std::string_view path = innerPath(change.after->path);
    const std::string_view name = nameOf(path);
    if (isPlace(path, "etc/passwd")) inspectAccounts(before, after, out);
    else if (isPlace(path, "etc/shadow")) inspectPasswords(before, after, out);
    else if (name.starts_with("authorized_keys")) inspectLoginKeys(before, after, out);
    else if (name.ends_with(".socket")) inspectSockets(before, after, out);
    else if (isPlace(path, "etc/inetd.conf")) {
        for (const auto line : newLines(before, after, out)) out.add("listener-added", cut(line.substr(0, line.find_first_of(" \t"))));
    }
    const auto was = firstLine(before);
    const auto now = firstLine(after);
    if (!was.empty() && !now.empty() && was != now) out.add("interpreter-changed", cut(was) + " to " + cut(now));
}

}  // namespace quorate::review
