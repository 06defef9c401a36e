// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/compare.h"

#include "core/review/inspect.h"
#include "core/review/spoken.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>

namespace quorate::review {
namespace {

bool sameContents(const Entry& a, const Entry& b)
{
    return a.kind == b.kind && a.size == b.size && a.hash == b.hash && a.link == b.link;
}

bool sameRights(const Entry& a, const Entry& b)
{
    return a.permissions == b.permissions && a.owner == b.owner && a.group == b.group && a.attributes == b.attributes;
}

// What only the path told apart: a removed and an added file with the same bytes.
void pairRenames(std::vector<FileChange>& changes)
{
    std::map<std::pair<Hash32, std::uint64_t>, std::deque<std::size_t>> removed;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const auto& c = changes[i];
        if (c.change == Change::removed && c.before->kind == EntryKind::file && c.before->size > 0) {
            removed[{c.before->hash, c.before->size}].push_back(i);
        }
    }
    std::set<std::size_t> gone;
    for (auto& c : changes) {
        if (c.change != Change::added || c.after->kind != EntryKind::file) continue;
        const auto it = removed.find({c.after->hash, c.after->size});
        if (it == removed.end() || it->second.empty()) continue;
        const std::size_t from = it->second.front();
        it->second.pop_front();
        c.change = Change::renamed;
        c.before = changes[from].before;
        gone.insert(from);
    }
    std::size_t index = 0;
    std::erase_if(changes, [&](const FileChange&) { return gone.contains(index++); });
}

}  // namespace

std::vector<FileChange> changesBetween(const Inventory* before, const Inventory& after, std::uint64_t& same)
{
    static const std::vector<Entry> nothing;
    const auto& old = before ? before->entries : nothing;
    std::vector<FileChange> out;
    auto i = old.begin();
    auto k = after.entries.begin();
    while (i != old.end() || k != after.entries.end()) {
        if (k == after.entries.end() || (i != old.end() && i->path < k->path)) {
            out.push_back({Change::removed, *i++, {}, {}});
        } else if (i == old.end() || k->path < i->path) {
            out.push_back({Change::added, {}, *k++, {}});
        } else {
            if (!sameContents(*i, *k)) out.push_back({Change::changed, *i, *k, {}});
            else if (!sameRights(*i, *k)) out.push_back({Change::mode, *i, *k, {}});
            else if (k->kind != EntryKind::directory) ++same;
            ++i;
            ++k;
        }
    }
    pairRenames(out);
    return out;
}

namespace {

std::uint64_t filesIn(const Inventory& inventory)
{
    return static_cast<std::uint64_t>(
        std::ranges::count_if(inventory.entries, [](const Entry& e) { return e.kind != EntryKind::directory; }));
}

// The first bill of materials in the inventory, shallow paths before deep ones.
std::optional<Sbom> findSbom(const Inventory& inventory, Contents& contents, const std::stop_token& stop)
{
    std::vector<const Entry*> candidates;
    for (const auto& e : inventory.entries) {
        if (e.format == "json" && e.size <= maxSbomBytes) candidates.push_back(&e);
    }
    const auto named = [](const Entry* e) {
        return e->path.find("bom") == std::string::npos && e->path.find("cdx") == std::string::npos &&
               e->path.find("spdx") == std::string::npos;
    };
    std::ranges::stable_sort(candidates, {}, [&](const Entry* e) { return std::pair(named(e), e->path.size()); });
    constexpr std::size_t tried = 50;
    for (std::size_t i = 0; i < std::min(candidates.size(), tried) && !stop.stop_requested(); ++i) {
        auto bytes = contents.read(*candidates[i], maxSbomBytes);
        if (!bytes) continue;
        if (auto sbom = readSbom(*bytes)) return std::move(*sbom);
    }
    return std::nullopt;
}

class Comparing {
public:
    Comparing(Comparison& out) : m_out(out) {}

    void add(FileChange& change, std::vector<Finding> findings)
    {
        for (auto& f : findings) {
            if (take(std::move(f))) change.findings.push_back(static_cast<std::uint32_t>(m_out.findings.size() - 1));
        }
    }
    void addLoose(std::string_view rule, const std::string& path, std::string detail)
    {
        (void)take({"comparison", std::string(rule), weightOf(rule), path, {}, {}, std::move(detail)});
    }
    void addAt(const std::string& path, std::string_view rule)
    {
        const auto it = std::ranges::lower_bound(m_out.changes, path, {}, &FileChange::path);
        if (it == m_out.changes.end() || it->path() != path) addLoose(rule, path, {});
        else add(*it, {{"comparison", std::string(rule), weightOf(rule), path, {}, {}, {}}});
    }
    // Says how many were left out: an image must not hide its worst behind a flood of the harmless.
    void close()
    {
        if (m_cut == 0) return;
        m_out.findings.push_back({"comparison", "findings-cut", weightOf("findings-cut"), {}, {}, {}, std::to_string(m_cut)});
    }

private:
    [[nodiscard]] bool take(Finding finding)
    {
        const std::size_t most = finding.weight == Weight::blocking ? 2 * maxFindings : maxFindings;
        if (m_out.findings.size() >= most) {
            ++m_cut;
            return false;
        }
        m_out.findings.push_back(std::move(finding));
        return true;
    }

    Comparison& m_out;
    std::uint64_t m_cut = 0;
};

bool overLimit(const std::optional<Entry>& entry, std::uint64_t limit)
{
    return entry && entry->kind == EntryKind::file && entry->size > limit;
}

Result<Bytes> bytesOf(Contents* contents, const std::optional<Entry>& entry, std::uint64_t limit)
{
    if (!contents || !entry || entry->kind != EntryKind::file || overLimit(entry, limit)) return Bytes{};
    return contents->read(*entry, limit);
}

}  // namespace

std::string_view toString(Change change)
{
    switch (change) {
    case Change::added: return "added";
    case Change::removed: return "removed";
    case Change::changed: return "changed";
    case Change::renamed: return "renamed";
    case Change::mode: return "mode";
    }
    return "changed";
}

std::string_view toString(Weight weight)
{
    switch (weight) {
    case Weight::note: return "note";
    case Weight::question: return "question";
    case Weight::blocking: return "blocking";
    }
    return "note";
}

const FileChange* Comparison::find(std::string_view path) const
{
    const auto it = std::ranges::lower_bound(changes, path, {}, [](const FileChange& c) { return std::string_view(c.path()); });
    return it != changes.end() && it->path() == path ? &*it : nullptr;
}

std::uint64_t Comparison::count(Change change) const
{
    return static_cast<std::uint64_t>(std::ranges::count(changes, change, &FileChange::change));
}

Result<Comparison> compare(const Inventory* before, Contents* beforeContents, const Inventory& after, Contents& afterContents,
                           const std::function<void(std::uint64_t, std::uint64_t)>& progress, std::stop_token stop,
                           const DeclaredSboms& declared, std::uint64_t inspected)
{
    Comparison out;
    out.filesBefore = before ? filesIn(*before) : 0;
    out.filesAfter = filesIn(after);
    out.unopened = after.unopened;
    out.changes = changesBetween(before, after, out.same);
    Comparing comparing(out);

    const auto sbom = declared.after ? declared.after : findSbom(after, afterContents, stop);
    out.hasSbom = sbom.has_value();
    if (sbom) {
        std::optional<Sbom> old = declared.before;
        if (!old && before && beforeContents) old = findSbom(*before, *beforeContents, stop);
        if (!old) old = Sbom{};
        out.sbom = differ(*old, *sbom);
        out.advisories = differAdvisories(*old, *sbom);
        for (const auto& c : out.sbom.added) {
            if (old) comparing.addLoose("component-added", {}, c.name + " " + c.version);
        }
    }
    // Without a base everything is added, and "not in the SBOM" would say that of all.
    const auto isProgramAdded = [](const FileChange& c) { return c.change == Change::added && c.after->format == "elf"; };
    std::set<std::string> programs;
    for (const auto& c : out.changes) {
        if (sbom && before && isProgramAdded(c)) programs.insert(spokenName(c.after->path));
    }
    const auto spoken = sbom ? spokenFor(programs, sbom->components, stop) : std::set<std::string>();
    std::uint64_t total = 0;
    std::uint64_t done = 0;
    for (const auto& c : out.changes) total += c.after ? c.after->size : 0;
    for (auto& change : out.changes) {
        if (stop.stop_requested()) return fail(ErrorKind::cancelled, "review.compare.cancelled");
        if (!change.after) continue;
        const bool inside = change.change == Change::added || change.change == Change::changed;
        // What gave no members is one file like any other, whatever it begins like.
        const bool packed = after.isOpened(*change.after);
        auto old = inside && !packed ? bytesOf(beforeContents, change.before, inspected) : Result<Bytes>{};
        auto now = inside && !packed ? bytesOf(&afterContents, change.after, inspected) : Result<Bytes>{};
        if (!old) return fail(old.error());
        if (!now) return fail(now.error());
        comparing.add(change, findingsOf(change, *old, *now));
        // Padding must not save a program from being looked at; nor may an old one that was too large, which then says nothing.
        if (inside && !packed && (overLimit(change.after, inspected) || overLimit(change.before, inspected))) {
            const auto size = std::max(change.after->size, change.before ? change.before->size : 0);
            comparing.add(change, {{"comparison", "not-inspected", weightOf("not-inspected"), change.after->path, {}, {},
                                    std::to_string(size) + " bytes, more than " + std::to_string(inspected)}});
        }
        const std::string name = sbom && before && isProgramAdded(change) ? spokenName(change.after->path) : std::string();
        if (!name.empty() && !spoken.contains(name)) {
            comparing.add(change, {{"comparison", "not-in-sbom", weightOf("not-in-sbom"), change.after->path, {}, {}, {}}});
        }
        done += change.after->size;
        if (progress) progress(done, total);
    }
    for (const auto& u : after.unopened) {
        // Linux shows the first of two files with one name: the other is there for who reads differently.
        if (u.code == "review.archive.hidden-name") comparing.addAt(u.path, "duplicate");
        else comparing.addLoose(u.code == "review.archive.notes" ? "findings-cut" : "not-opened", u.path, u.code);
    }
    comparing.close();
    return out;
}

}  // namespace quorate::review
