// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/inspect.h"

#include "core/review/capabilities.h"
#include "core/review/content.h"
#include "core/review/inspect_system.h"

#include <algorithm>
#include <map>

namespace quorate::review {
namespace {

constexpr std::uint32_t nearRandom = 7'500;          // thousandths of a bit a byte
constexpr std::uint32_t entropyRise = 500;
constexpr std::uint64_t smallestSuspect = 8 * 1024;  // short runs look random by chance

const std::map<std::string_view, Weight>& weights()
{
    static const std::map<std::string_view, Weight> all{
        {"setuid", Weight::blocking},       {"setgid", Weight::question},       {"world-writable", Weight::question},
        {"device-node", Weight::question},  {"link-outside", Weight::question}, {"key-material", Weight::blocking},
        {"program-added", Weight::note},    {"script-added", Weight::question}, {"script-changed", Weight::note},
        {"pie-lost", Weight::question},     {"relro-lost", Weight::question},   {"nx-lost", Weight::blocking},
        {"canary-lost", Weight::question},  {"fortify-lost", Weight::note},     {"writable-code", Weight::blocking},
        {"run-path", Weight::question},     {"library-added", Weight::note},    {"import-added", Weight::question},
        {"section-added", Weight::note},    {"near-random", Weight::question},  {"entropy-rose", Weight::question},
        {"address-added", Weight::question}, {"not-in-sbom", Weight::question}, {"component-added", Weight::note},
        {"not-opened", Weight::question},   {"not-inspected", Weight::question}, {"malformed", Weight::question},   {"findings-cut", Weight::blocking},
        {"rights-widened", Weight::question}, {"owner-changed", Weight::note},  {"interpreter-changed", Weight::question},
        {"certificate-added", Weight::question}, {"login-key-added", Weight::blocking}, {"login-password", Weight::question},
        {"capability-gained", Weight::blocking}, {"attribute-changed", Weight::question}, {"duplicate", Weight::blocking},
        {"account-added", Weight::question}, {"service-added", Weight::question}, {"listener-added", Weight::question},
    };
    return all;
}

// What a program imports when it starts others, loads code, speaks to a network or changes who it is.
bool isTelling(std::string_view name)
{
    static constexpr std::string_view telling[] = {
        "system", "popen",   "execl",  "execle",  "execlp", "execv",  "execve",   "execvp",   "execvpe", "fexecve",  "posix_spawn",
        "dlopen", "dlmopen", "socket", "connect", "bind",   "listen", "accept",   "accept4",  "sendto",  "recvfrom", "getaddrinfo",
        "ptrace", "mprotect", "setuid", "setgid", "seteuid", "setresuid", "chmod", "fchmod", "chroot",  "mount",    "init_module",
        "SSL_connect", "curl_easy_perform"};
    return std::ranges::find(telling, name.substr(0, name.find('@'))) != std::end(telling);
}

// Whether a relative link climbs above the root that its path begins at.
bool climbsOut(std::string_view path, std::string_view target)
{
    if (target.empty() || target.front() == '/') return false;  // inside whatever root the device starts from
    const auto inside = path.rfind("!/");
    if (inside != std::string_view::npos) path.remove_prefix(inside + 2);
    auto depth = std::ranges::count(path, '/');
    for (std::size_t begin = 0; begin <= target.size();) {
        const std::size_t end = std::min(target.find('/', begin), target.size());
        const auto name = target.substr(begin, end - begin);
        begin = end + 1;
        if (name == "..") {
            if (--depth < 0) return true;
        } else if (!name.empty() && name != ".") {
            ++depth;
        }
    }
    return false;
}

std::string octal(std::uint32_t permissions)
{
    std::string out = "0000";
    for (std::size_t i = 4; i > 0; --i, permissions >>= 3U) out[i - 1] = static_cast<char>('0' + (permissions & 7U));
    return out;
}

std::string owners(const Entry& entry)
{
    return std::to_string(entry.owner) + ":" + std::to_string(entry.group);
}

void inspectAttributes(const FileChange& change, Collector& out)
{
    const Entry& after = *change.after;
    static const Entry nothing;
    const Entry& before = change.before ? *change.before : nothing;
    const auto capability = attributeOf(after, capabilityAttribute);
    if (givesMore(attributeOf(before, capabilityAttribute), capability)) out.add("capability-gained", capabilitiesText(capability));
    // Labels are on every file of some images: one of a new file says nothing. An access list does.
    for (const auto& one : after.attributes) {
        const bool list = one.name.starts_with("system.posix_acl");
        const bool label = change.before && (one.name.starts_with("security.") || one.name.starts_with("trusted."));
        if (one.name == capabilityAttribute || (!list && !label)) continue;
        if (!std::ranges::equal(attributeOf(before, one.name), one.value)) out.add("attribute-changed", attributeText(one));
    }
}

void inspectEntry(const FileChange& change, Collector& out)
{
    const Entry& after = *change.after;
    const std::uint32_t before = change.before ? change.before->permissions : 0;
    const auto gained = [&](std::uint32_t bit) { return (after.permissions & bit) != 0 && (before & bit) == 0; };
    if (after.kind == EntryKind::file) {
        if (gained(04000)) out.add("setuid");
        if (gained(02000)) out.add("setgid");
    }
    const bool sticky = after.kind == EntryKind::directory && (after.permissions & 01000) != 0;
    if (after.kind != EntryKind::link && !sticky && gained(0002)) out.add("world-writable");
    const bool sameKind = change.before && change.before->kind == after.kind;
    if (sameKind && after.kind != EntryKind::link) {
        constexpr std::uint32_t others = 0075;   // of group and everybody; that everybody may write is said above
        if ((after.permissions & ~before & others) != 0) out.add("rights-widened", octal(before) + " to " + octal(after.permissions));
    }
    if (sameKind && (change.before->owner != after.owner || change.before->group != after.group)) {
        out.add("owner-changed", owners(*change.before) + " to " + owners(after));
    }
    if (after.kind == EntryKind::device && (!sameKind || change.before->link != after.link)) {
        out.add("device-node", (sameKind ? change.before->link + " to " : std::string()) + after.link);
    }
    inspectAttributes(change, out);
    if (after.kind == EntryKind::link && (!sameKind || change.before->link != after.link) && climbsOut(after.path, after.link)) {
        out.add("link-outside", after.link);
    }
}

bool looksLikeAddress(std::string_view text)
{
    const auto scheme = text.find("://");
    if (scheme != std::string_view::npos && scheme > 1 && scheme + 4 < text.size()) return true;
    // Four numbers with dots, at the beginning of a word.
    unsigned numbers = 0, digits = 0, value = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            value = value * 10 + static_cast<unsigned>(c - '0');
            if (++digits > 3 || value > 255) return false;
        } else if (c == '.' && digits > 0 && numbers < 3) {
            ++numbers;
            digits = value = 0;
        } else {
            return numbers == 3 && digits > 0 && c == ':';
        }
    }
    return numbers == 3 && digits > 0;
}

void inspectStrings(BytesView before, BytesView after, const Elf* elf, Collector& out)
{
    const auto strings = stringsIn(after);
    if (strings.cut) out.add("not-inspected", "more than " + std::to_string(strings.all.size()) + " strings");
    const auto difference = differ(stringsIn(before), strings);
    for (const auto& s : difference.added) {
        if (!looksLikeAddress(s.text)) continue;
        out.add("address-added", escapePath(s.text.substr(0, 200)), out.sectionOf("address-added", elf, s.offset), s.offset);
    }
}

void inspectHardening(const Elf* before, const Elf& after, Collector& out)
{
    const Hardening& now = after.hardening;
    if (after.type != 2 && after.type != 3) return;
    if (now.writableCode && !(before && before->hardening.writableCode)) out.add("writable-code");
    if (!now.nx && (!before || before->hardening.nx)) out.add("nx-lost");
    if (!after.runPath.empty() && (!before || before->runPath != after.runPath)) out.add("run-path", after.runPath);
    if (!before) return;
    const Hardening& was = before->hardening;
    if (was.pie && !now.pie) out.add("pie-lost");
    if (was.relro && (!now.relro || (was.bindNow && !now.bindNow))) out.add("relro-lost");
    if (was.canary && !now.canary) out.add("canary-lost");
    if (was.fortify && !now.fortify) out.add("fortify-lost");
}

void inspectSections(const Elf* before, BytesView beforeBytes, const Elf& after, BytesView bytes, Collector& out)
{
    std::map<std::string_view, const ElfSection*> known;
    if (before) {
        for (const auto& section : before->sections) known.emplace(section.name, &section);
    }
    for (const auto& section : after.sections) {
        if (section.size == 0) continue;
        const auto it = known.find(section.name);
        const ElfSection* old = it == known.end() ? nullptr : it->second;
        if (before && !old) out.add("section-added", std::to_string(section.size), section.name, section.offset);
        if (section.size < smallestSuspect) continue;
        const auto now = entropyOf(bytes.subspan(section.offset, section.size));
        const auto was = old && old->size > 0 ? entropyOf(beforeBytes.subspan(old->offset, old->size)) : 0;
        if (now >= nearRandom && was + entropyRise / 2 <= now && was < nearRandom) {
            out.add("near-random", std::to_string(section.size), section.name, section.offset);
        }
    }
}

void inspectElf(const FileChange& change, BytesView beforeBytes, BytesView bytes, Collector& out)
{
    auto after = readElf(bytes);
    if (!after) return out.add("malformed");
    std::optional<Elf> before;
    if (auto read = readElf(beforeBytes)) before = std::move(*read);
    if (after->malformed && !(before && before->malformed)) out.add("malformed");
    if (change.change == Change::added) out.add("program-added", machineName(after->machine));
    const Elf* old = before ? &*before : nullptr;
    inspectHardening(old, *after, out);
    inspectSections(old, beforeBytes, *after, bytes, out);
    for (const auto& library : after->needed) {
        if (old && !std::ranges::binary_search(old->needed, library)) out.add("library-added", library);
    }
    for (const auto& symbol : differ(old ? *old : Elf{}, *after).added) {
        if (!symbol.imported || !isTelling(symbol.name)) continue;
        out.add("import-added", symbol.name);
        if (symbol.name.substr(0, symbol.name.find('@')) == "listen") out.add("listener-added", symbol.name);
    }
    inspectStrings(beforeBytes, bytes, &*after, out);
    inspectKeys(beforeBytes, bytes, &*after, out);
    const bool unusual = !old && !after->interpreter.empty() && !after->interpreter.starts_with("/lib") && !after->interpreter.starts_with("/usr/lib");
    if (unusual || (old && old->interpreter != after->interpreter && !after->interpreter.empty())) {
        out.add("interpreter-changed", (old && !old->interpreter.empty() ? old->interpreter + " to " : "") + after->interpreter);
    }
}

}  // namespace

Weight weightOf(std::string_view rule)
{
    const auto it = weights().find(rule);
    return it == weights().end() ? Weight::note : it->second;
}

std::vector<Finding> findingsOf(const FileChange& change, BytesView before, BytesView after)
{
    Collector out(change);
    if (!change.after) return {};
    inspectEntry(change, out);
    inspectPlace(change, out);
    const Entry& entry = *change.after;
    if (entry.kind != EntryKind::file || change.change == Change::mode || change.change == Change::renamed) return out.take();
    if (entry.format == "script") out.add(change.change == Change::added ? "script-added" : "script-changed");
    if (!isContainer(entry.format) && change.before && entry.size >= smallestSuspect && entry.entropy >= 7'000 &&
        entry.entropy >= change.before->entropy + entropyRise) {
        out.add("entropy-rose", std::to_string(change.before->entropy) + " to " + std::to_string(entry.entropy));
    }
    if (after.empty()) return out.take();
    if (entry.format == "elf") {
        inspectElf(change, before, after, out);
    } else {
        inspectStrings(before, after, nullptr, out);
        inspectKeys(before, after, nullptr, out);
        inspectLines(change, before, after, out);
    }
    return out.take();
}

}  // namespace quorate::review
