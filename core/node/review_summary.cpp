// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/review_summary.h"

#include "core/node/review_views.h"

#include <algorithm>
#include <map>
#include <set>

namespace quorate::node {
namespace {

using review::Change;
using review::EntryKind;
using review::Inventory;
using review::Weight;

constexpr std::size_t maxGroups = 200;
constexpr std::size_t shownOfGroup = 3;
constexpr std::size_t maxCells = 2'000;
constexpr std::string_view inside = "!/";

// Within one weight, what gives an attacker the most comes first; what is not named here comes behind.
std::size_t rank(const std::string& rule)
{
    static constexpr std::string_view order[] = {
        "setuid", "capability-gained", "duplicate", "login-key-added", "key-material", "writable-code", "nx-lost", "setgid", "device-node", "link-outside", "world-writable",
        "account-added", "login-password", "certificate-added", "listener-added", "service-added", "rights-widened", "attribute-changed",
        "interpreter-changed", "pie-lost", "relro-lost", "canary-lost", "run-path", "import-added", "address-added", "near-random", "entropy-rose", "not-in-sbom",
        "script-added", "not-opened", "malformed", "program-added", "fortify-lost", "library-added", "script-changed", "section-added",
        "owner-changed", "component-added"};
    return static_cast<std::size_t>(std::ranges::find(order, rule) - std::begin(order));
}

std::vector<api::FindingGroup> groupsOf(const LoadedReview& review, const review::OwnNotes& notes)
{
    struct Group {
        Weight weight = Weight::note;
        std::vector<const review::Finding*> all;
    };
    std::map<std::pair<std::string, std::string>, Group> groups;
    const auto take = [&](const std::vector<review::Finding>& findings) {
        for (const auto& f : findings) {
            auto& group = groups[{f.source, f.rule}];
            group.weight = std::max(group.weight, f.weight);
            group.all.push_back(&f);
        }
    };
    take(notes.findings);
    take(review.comparison.findings);
    for (const auto& a : review.saved.analyzers) take(a.findings);
    std::vector<api::FindingGroup> out;
    for (auto& [key, group] : groups) {
        std::ranges::stable_sort(group.all, std::greater<>(), [](const auto* f) { return f->weight; });
        api::FindingGroup one{key.first, key.second, std::string(toString(group.weight)), group.all.size(), {}};
        for (std::size_t i = 0; i < std::min(group.all.size(), shownOfGroup); ++i) one.first.push_back(findingView(*group.all[i]));
        out.push_back(std::move(one));
    }
    const auto weightOf = [](const api::FindingGroup& g) { return g.weight == "blocking" ? 0 : g.weight == "question" ? 1 : 2; };
    std::ranges::stable_sort(out, {}, [&](const api::FindingGroup& g) { return std::pair(weightOf(g), rank(g.rule)); });
    if (out.size() > maxGroups) out.resize(maxGroups);
    return out;
}

// Containers that were opened, and the image itself when something was found in it: their bytes stand as those of their members.
std::set<std::string, std::less<>> openedIn(const Inventory& inventory)
{
    std::set<std::string, std::less<>> out;
    for (const auto& entry : inventory.entries) {
        for (auto at = entry.path.find(inside); at != std::string::npos; at = entry.path.find(inside, at + 1)) out.insert(entry.path.substr(0, at));
    }
    const bool alone = inventory.entries.size() <= 1;
    if (!alone) out.insert(".");
    return out;
}

class Mapping {
public:
    explicit Mapping(const LoadedReview& review) : m_review(review), m_after(openedIn(review.after))
    {
        if (review.before) m_before = openedIn(*review.before);
    }

    void fill(api::ReviewSummary& out)
    {
        for (const auto change : {"same", "added", "removed", "changed", "renamed", "mode"}) m_totals[change] = {change, 0, 0};
        std::set<std::string_view> touched;
        for (const auto& change : m_review.comparison.changes) {
            touched.insert(change.path());
            const auto& entry = change.after ? *change.after : *change.before;
            if (!counts(entry, change.after ? m_after : m_before)) continue;
            const std::string name(toString(change.change));
            auto& total = m_totals[name];
            ++total.files;
            total.bytes += entry.size;
            m_cells.push_back({entry.path, name, heaviest(change), entry.size, 1});
        }
        std::map<std::string, api::MapCell> folders;
        for (const auto& entry : m_review.after.entries) {
            if (!counts(entry, m_after)) continue;
            out.sizeAfter += entry.size;
            if (touched.contains(entry.path)) continue;
            auto& total = m_totals["same"];
            ++total.files;
            total.bytes += entry.size;
            const std::string folder = folderOf(entry.path);
            auto& cell = folders.try_emplace(folder, api::MapCell{folder, "same", {}, 0, 0}).first->second;
            ++cell.files;
            cell.size += entry.size;
        }
        if (m_review.before) {
            for (const auto& entry : m_review.before->entries) out.sizeBefore += counts(entry, m_before) ? entry.size : 0;
        }
        for (auto& [path, cell] : folders) m_cells.push_back(std::move(cell));
        for (const auto change : {"added", "removed", "changed", "renamed", "mode", "same"}) out.totals.push_back(m_totals[change]);
        // What is flagged stays, however small; then the largest.
        std::ranges::stable_sort(m_cells, std::greater<>(), [](const api::MapCell& c) {
            return std::pair(c.weight == "blocking" || c.weight == "question", c.size);
        });
        if (m_cells.size() > maxCells) m_cells.resize(maxCells);
        std::ranges::sort(m_cells, {}, &api::MapCell::path);
        out.map = std::move(m_cells);
    }

private:
    using Opened = std::set<std::string, std::less<>>;

    [[nodiscard]] static bool counts(const review::Entry& entry, const Opened& opened)
    {
        return entry.kind != EntryKind::directory && !opened.contains(entry.path);
    }
    // Two names deep, so that a map of a large image stays one that people can read.
    [[nodiscard]] static std::string folderOf(const std::string& path)
    {
        const auto container = path.rfind(inside);
        std::size_t at = container == std::string::npos ? 0 : container + inside.size();
        std::size_t end = at;
        for (int depth = 0; depth < 2; ++depth) {
            const auto slash = path.find('/', end);
            if (slash == std::string::npos) break;
            end = slash + 1;
        }
        return end == 0 ? "/" : path.substr(0, end);
    }
    [[nodiscard]] std::string heaviest(const review::FileChange& change) const
    {
        std::optional<Weight> out;
        for (const auto i : change.findings) out = std::max(out.value_or(Weight::note), m_review.comparison.findings[i].weight);
        return out ? std::string(toString(*out)) : std::string();
    }

    const LoadedReview& m_review;
    Opened m_before, m_after;
    std::map<std::string, api::ChangeTotal, std::less<>> m_totals;
    std::vector<api::MapCell> m_cells;
};

}  // namespace

api::ReviewSummary reviewSummary(const LoadedReview& review, const review::OwnNotes& notes)
{
    api::ReviewSummary out;
    out.groups = groupsOf(review, notes);
    Mapping(review).fill(out);
    return out;
}

}  // namespace quorate::node
