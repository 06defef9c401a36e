// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/review_views.h"

#include "core/base/ascii.h"
#include "core/review/capabilities.h"
#include "core/review/content.h"
#include "core/review/novelty.h"

#include <algorithm>
#include <iterator>

namespace quorate::node {
namespace {

using review::Weight;

constexpr std::size_t findingsShown = 8;
constexpr std::size_t differencesShown = 2'000;
constexpr std::size_t sectionsShown = 500;
constexpr std::size_t maxFindingText = 2'000;
constexpr std::uint64_t maxPage = 1'000;

using Viewed = std::map<std::string, Hash32, std::less<>>;

Viewed viewedOf(const review::OwnNotes& notes)
{
    return {notes.viewed.begin(), notes.viewed.end()};
}

bool isViewed(const Viewed& viewed, const review::FileChange& change)
{
    const auto it = viewed.find(change.path());
    return it != viewed.end() && it->second == viewKey(change);
}

api::FileSide sideOf(const std::optional<review::Entry>& entry)
{
    static constexpr const char* kinds[] = {"file", "directory", "link", "device", "other"};
    if (!entry) return {};
    api::FileSide out{kinds[static_cast<std::size_t>(entry->kind)], entry->size, entry->permissions, entry->owner, entry->group, entry->hash,
                      entry->link, entry->format, entry->entropy};
    for (const auto& one : entry->attributes) out.attributes.push_back(review::attributeText(one));
    return out;
}

std::optional<Weight> heaviest(const review::Comparison& comparison, const review::FileChange& change)
{
    std::optional<Weight> out;
    for (const auto i : change.findings) {
        const auto weight = comparison.findings[i].weight;
        if (!out || weight > *out) out = weight;
    }
    return out;
}

bool isFlagged(const review::Comparison& comparison, const review::FileChange& change)
{
    const auto weight = heaviest(comparison, change);
    return weight && *weight > Weight::note;
}

api::FileChangeView changeView(const LoadedReview& review, const review::FileChange& change, const Viewed& viewed)
{
    api::FileChangeView out;
    out.path = change.path();
    out.change = toString(change.change);
    out.before = sideOf(change.before);
    out.after = sideOf(change.after);
    if (change.change == review::Change::renamed) out.from = change.before->path;
    out.viewed = isViewed(viewed, change);
    // Changes since an earlier release carry no findings of their own: those against the base count.
    const review::FileChange* own = change.findings.empty() ? review.comparison.find(change.path()) : &change;
    if (!own) return out;
    out.findingCount = own->findings.size();
    auto order = own->findings;
    std::ranges::stable_sort(order, std::greater<>(), [&](auto i) { return review.comparison.findings[i].weight; });
    for (std::size_t i = 0; i < std::min(order.size(), findingsShown); ++i) {
        out.findings.push_back(findingView(review.comparison.findings[order[i]]));
    }
    if (const auto weight = heaviest(review.comparison, *own)) out.weight = toString(*weight);
    return out;
}

api::ElfView elfView(const review::Elf& elf, BytesView bytes)
{
    api::ElfView out;
    const auto& h = elf.hardening;
    out.machine = review::machineName(elf.machine);
    out.bits = elf.bits;
    out.pie = h.pie;
    out.relro = h.relro;
    out.bindNow = h.bindNow;
    out.nx = h.nx;
    out.canary = h.canary;
    out.fortify = h.fortify;
    out.writableCode = h.writableCode;
    out.stripped = elf.stripped;
    out.interpreter = elf.interpreter;
    out.runPath = elf.runPath;
    out.needed = elf.needed;
    out.symbols = elf.symbols.size();
    for (std::size_t i = 0; i < std::min(elf.sections.size(), sectionsShown); ++i) {
        const auto& s = elf.sections[i];
        const auto entropy = s.size > 0 ? review::entropyOf(bytes.subspan(s.offset, s.size)) : 0;
        out.sections.push_back({s.name, s.offset, s.size, s.writable, s.executable, entropy});
    }
    return out;
}

void addSymbols(const review::SymbolDifference& difference, api::FileDetail& out)
{
    out.symbolCount = difference.added.size() + difference.removed.size() + difference.resized.size();
    const auto room = [&] { return out.symbols.size() < differencesShown; };
    for (const auto& s : difference.added) {
        if (room()) out.symbols.push_back({s.name, true, 0, 0, s.size, s.imported});
    }
    for (const auto& s : difference.removed) {
        if (room()) out.symbols.push_back({s.name, false, 0, s.size, 0, s.imported});
    }
    for (const auto& s : difference.resized) {
        if (room()) out.symbols.push_back({s.after.name, false, 0, s.before, s.after.size, s.after.imported});
    }
}

void addStrings(BytesView before, BytesView after, api::FileDetail& out)
{
    const auto difference = review::differ(review::stringsIn(before), review::stringsIn(after));
    out.stringCount = difference.added.size() + difference.removed.size();
    for (const auto& s : difference.added) {
        if (out.strings.size() < differencesShown) out.strings.push_back({review::escapePath(s.text), true, s.offset, 0, 0, false});
    }
    for (const auto& s : difference.removed) {
        if (out.strings.size() < differencesShown) out.strings.push_back({review::escapePath(s.text), false, s.offset, 0, 0, false});
    }
}

Result<Bytes> whole(review::Contents contents, const std::optional<review::Entry>& entry)
{
    if (!entry || entry->kind != review::EntryKind::file) return Bytes{};
    return contents.read(*entry, review::maxInspected);
}


std::vector<review::Finding> allFindings(const LoadedReview& review, const review::OwnNotes& notes)
{
    std::vector<review::Finding> all = review.comparison.findings;
    for (const auto& a : review.saved.analyzers) all.insert(all.end(), a.findings.begin(), a.findings.end());
    std::ranges::stable_sort(all, std::greater<>(), &review::Finding::weight);
    all.insert(all.begin(), notes.findings.begin(), notes.findings.end());
    return all;
}

std::vector<api::ChecklistView> checklistOf(const LoadedReview& review, const review::OwnNotes& notes, const api::ReviewView& view)
{
    const auto stepDone = [&](std::string_view name) {
        const auto it = std::ranges::find(review.saved.steps, name, &review::Step::name);
        return it != review.saved.steps.end() && it->state == "done";
    };
    const auto ticked = [&](std::string_view id) { return std::ranges::find(notes.ticked, id) != notes.ticked.end(); };
    std::uint64_t ran = 0;
    for (const auto& a : review.saved.analyzers) ran += a.state == "done" || a.state == "skipped" ? 1u : 0u;
    // An analyzer that failed or was not there is not finished: whoever approves says that he looked at why.
    const bool finished = stepDone("analyzers");
    // A release is approved as a whole, and a harmless target must not stand for the others. Of the one in front the items
    // above speak. A review of an earlier version does not say which others there are: it has to be made again.
    api::ChecklistView targets{"all-targets", false, true, 0, review.saved.targets.size()};
    for (const auto& [hardwareClass, hash] : review.saved.targets) {
        const bool known = hash == review.saved.target || std::ranges::find(notes.reviewed, hash) != notes.reviewed.end();
        if (known) ++targets.have;
        else targets.detail += (targets.detail.empty() ? "" : ", ") + hardwareClass;
    }
    targets.done = targets.most > 0 && targets.have == targets.most;
    const std::string analyzers(finished ? "analyzers-done" : analyzersLooked);
    return {{"signature-valid", stepDone("signature"), true, 0, 0},
            {"image-rebuilt", stepDone("image"), true, 0, 0},
            {"flagged-viewed", view.flaggedViewed >= view.flagged, true, view.flaggedViewed, view.flagged},
            targets,
            {analyzers, finished || ticked(analyzers), finished, ran, review.saved.analyzers.size()},
            {"sbom-read", ticked("sbom-read"), false, 0, 0},
            {"notes-read", ticked("notes-read"), false, 0, 0}};
}

}  // namespace

void markReviewed(const LoadedReview& review, review::OwnNotes& notes)
{
    const auto viewed = viewedOf(notes);
    const bool whole = std::ranges::all_of(review.comparison.changes, [&](const review::FileChange& change) {
        return !isFlagged(review.comparison, change) || isViewed(viewed, change);
    });
    std::erase(notes.reviewed, review.saved.target);
    if (whole) notes.reviewed.push_back(review.saved.target);
    std::ranges::sort(notes.reviewed);
}

std::vector<api::ReviewStepView> stepViews(const std::vector<review::Step>& steps)
{
    std::vector<api::ReviewStepView> out;
    for (const auto& s : steps) out.push_back({s.name, s.state, s.code, s.detail});
    return out;
}

api::ReviewFinding findingView(const review::Finding& f)
{
    return {f.source, f.rule, std::string(toString(f.weight)), f.path, f.section, f.offset, f.detail};
}

Result<review::Finding> findingFrom(const api::ReviewFinding& f)
{
    review::Finding out;
    out.source = "reviewer";
    out.path = review::escapePath(review::unescapePath(f.path));
    out.section = review::escapePath(f.section);
    out.offset = f.offset;
    for (const char c : f.detail) out.detail += c == '\n' ? ' ' : c;
    out.detail = review::escapePath(out.detail);
    if (f.weight == "note") out.weight = Weight::note;
    else if (f.weight == "question") out.weight = Weight::question;
    else if (f.weight == "blocking") out.weight = Weight::blocking;
    else return fail(ErrorKind::invalid, "review.finding.invalid", "weight");
    if (f.detail.empty() || f.detail.size() > maxFindingText || f.path.size() > 4 * 4096 || f.section.size() > 1'000) {
        return fail(ErrorKind::invalid, "review.finding.invalid", "text");
    }
    return out;
}

api::ReviewView reviewView(const LoadedReview& review, const review::OwnNotes& notes)
{
    using review::Change;
    const auto& c = review.comparison;
    api::ReviewView out;
    out.release = review.release;
    out.state = "done";
    out.hardwareClass = review.saved.hardwareClass;
    out.version = review.saved.version;
    out.compared = review.before.has_value();
    out.steps = stepViews(review.saved.steps);
    out.filesBefore = c.filesBefore;
    out.filesAfter = c.filesAfter;
    out.same = c.same;
    out.added = c.count(Change::added);
    out.removed = c.count(Change::removed);
    out.changed = c.count(Change::changed);
    out.renamed = c.count(Change::renamed);
    out.mode = c.count(Change::mode);
    const auto viewed = viewedOf(notes);
    for (const auto& change : c.changes) {
        const bool seen = isViewed(viewed, change);
        out.viewed += seen ? 1u : 0u;
        if (!isFlagged(c, change)) continue;
        ++out.flagged;
        out.flaggedViewed += seen ? 1u : 0u;
    }
    for (const auto& f : allFindings(review, notes)) {
        ++out.findings;
        out.blocking += f.weight == Weight::blocking ? 1u : 0u;
        out.questions += f.weight == Weight::question ? 1u : 0u;
    }
    out.unopened = c.unopened.size();
    out.hasSbom = c.hasSbom;
    out.componentsAdded = c.sbom.added.size();
    out.componentsRemoved = c.sbom.removed.size();
    out.componentsChanged = c.sbom.changed.size();
    out.checklist = checklistOf(review, notes, out);
    return out;
}

api::FilePage filePage(const LoadedReview& review, const std::vector<review::FileChange>& changes, const review::OwnNotes& notes,
                       const api::FileQuery& query)
{
    const auto viewed = viewedOf(notes);
    const auto wanted = lowerAscii(query.text);
    const auto limit = std::min(query.limit, maxPage);
    api::FilePage out;
    for (const auto& change : changes) {
        if (!wanted.empty() && lowerAscii(change.path()).find(wanted) == std::string::npos) continue;
        if (!query.change.empty() && toString(change.change) != query.change) continue;
        if (query.hideViewed && isViewed(viewed, change)) continue;
        if (query.flaggedOnly) {
            const auto* own = change.findings.empty() ? review.comparison.find(change.path()) : &change;
            if (!own || !isFlagged(review.comparison, *own)) continue;
        }
        if (out.total++ < query.offset || out.items.size() >= limit) continue;
        out.items.push_back(changeView(review, change, viewed));
    }
    return out;
}

Result<api::FileDetail> fileDetail(Files& files, const LoadedReview& review, const review::OwnNotes& notes, const std::string& path)
{
    const auto* change = review.comparison.find(path);
    if (!change) return fail(ErrorKind::notFound, "node.review.path", path.substr(0, 200));
    api::FileDetail out;
    out.file = changeView(review, *change, viewedOf(notes));
    auto before = whole(review.beforeContents(files), change->before);
    auto after = whole(review.afterContents(files), change->after);
    for (const auto* side : {&before, &after}) {
        if (*side) continue;
        if (side->error().code != "review.contents.too-large" && side->error().kind != ErrorKind::notFound) return fail(side->error());
        out.unreadable = side->error().code == "review.contents.too-large" ? side->error().code : "review.contents.gone";
        return out;
    }
    auto oldElf = review::readElf(*before);
    auto newElf = review::readElf(*after);
    if (oldElf) out.elfBefore = elfView(*oldElf, *before);
    if (newElf) out.elfAfter = elfView(*newElf, *after);
    if (oldElf || newElf) addSymbols(review::differ(oldElf ? *oldElf : review::Elf{}, newElf ? *newElf : review::Elf{}), out);
    addStrings(*before, *after, out);
    auto oldProfile = review::entropyProfile(*before);
    auto newProfile = review::entropyProfile(*after);
    out.entropyBlock = newProfile.blockSize;
    out.entropyBlockBefore = oldProfile.blockSize;
    out.novelty = review::novelty(*before, *after, newProfile.blockSize);
    out.entropyBefore = std::move(oldProfile.blocks);
    out.entropyAfter = std::move(newProfile.blocks);
    return out;
}

Result<api::HexWindow> hexWindow(Files& files, const LoadedReview& review, const std::string& path, std::uint64_t offset,
                                 std::uint64_t length)
{
    const auto* change = review.comparison.find(path);
    std::optional<review::Entry> before, after;
    if (change) {
        before = change->before;
        after = change->after;
    } else if (const auto* same = review.after.find(path)) {
        after = *same;
        if (review.before) {
            if (const auto* old = review.before->find(path)) before = *old;
        }
    } else {
        return fail(ErrorKind::notFound, "node.review.path", path.substr(0, 200));
    }
    api::HexWindow out;
    out.offset = offset;
    const auto take = [&](review::Contents contents, const std::optional<review::Entry>& entry, std::uint64_t& size, Bytes& bytes) -> Status {
        if (!entry || entry->kind != review::EntryKind::file) return {};
        size = entry->size;
        bytes.resize(std::min(length, api::maxHexWindow));
        std::size_t have = 0;
        while (have < bytes.size()) {
            auto got = contents.readAt(*entry, offset + have, std::span(bytes).subspan(have));
            if (!got) return fail(got.error().kind == ErrorKind::notFound ? Error{ErrorKind::notFound, "review.contents.gone", path}
                                                                           : got.error());
            if (*got == 0) break;
            have += *got;
        }
        bytes.resize(have);
        return {};
    };
    if (offset > UINT64_MAX - api::maxHexWindow) return out;
    if (auto done = take(review.beforeContents(files), before, out.sizeBefore, out.before); !done) return fail(done.error());
    if (auto done = take(review.afterContents(files), after, out.sizeAfter, out.after); !done) return fail(done.error());
    return out;
}

std::vector<api::ReviewFinding> findingPage(const LoadedReview& review, const review::OwnNotes& notes, std::uint64_t offset,
                                            std::uint64_t limit)
{
    std::vector<api::ReviewFinding> out;
    const auto all = allFindings(review, notes);
    for (std::uint64_t i = offset; i < all.size() && out.size() < std::min(limit, maxPage); ++i) out.push_back(findingView(all[i]));
    return out;
}

std::vector<api::ComponentChange> componentViews(const review::SbomDifference& sbom)
{
    std::vector<api::ComponentChange> out;
    const auto add = [&](api::ComponentChange change) {
        if (out.size() < differencesShown) out.push_back(std::move(change));
    };
    for (const auto& c : sbom.added) add({"added", c.name, {}, c.version, c.purl, c.license});
    for (const auto& c : sbom.removed) add({"removed", c.name, c.version, {}, c.purl, c.license});
    for (const auto& c : sbom.changed) add({"changed", c.after.name, c.before.version, c.after.version, c.after.purl, c.after.license});
    return out;
}

std::vector<api::AdvisoryView> advisoryViews(const review::AdvisoryDifference& advisories)
{
    constexpr std::size_t componentsShown = 20;
    std::vector<api::AdvisoryView> out;
    const auto add = [&](const char* change, const std::vector<review::Advisory>& list) {
        for (const auto& a : list) {
            if (out.size() >= differencesShown) return;
            std::string components;
            for (std::size_t i = 0; i < std::min(a.components.size(), componentsShown); ++i) {
                components += (i == 0 ? "" : ", ") + a.components[i];
            }
            out.push_back({change, a.id, a.severity, a.source, std::move(components), a.state, a.description});
        }
    };
    add("introduced", advisories.introduced);
    add("solved", advisories.solved);
    add("stays", advisories.stay);
    return out;
}

api::AnalyzerView analyzerView(const review::AnalyzerResult& r)
{
    api::AnalyzerView out;
    out.name = r.name;
    out.title = r.title;
    out.state = r.state;
    out.code = r.code;
    out.program = r.program;
    out.version = r.version;
    out.output = r.output;
    out.programHash = r.programHash;
    for (const auto& word : r.command) out.command += (out.command.empty() ? "" : " ") + word;
    out.exitCode = r.exitCode;
    out.confinement = r.confinement;
    out.findings = r.findings.size();
    return out;
}

review::Report reportOf(const LoadedReview& review, const review::OwnNotes& notes, const ConsortiumId& consortium,
                        const std::string& reviewer)
{
    review::Report out;
    out.consortium = consortium;
    out.release = review.release;
    out.model = review.saved.model;
    out.reviewer = reviewer;
    out.hardwareClass = review.saved.hardwareClass;
    out.version = review.saved.version;
    out.kind = review.saved.kind;
    out.size = review.saved.size;
    out.target = review.saved.target;
    out.base = review.saved.base;
    out.steps = review.saved.steps;
    out.comparison = review.comparison;
    out.analyzers = review.saved.analyzers;
    out.own = notes.findings;
    for (const auto& item : reviewView(review, notes).checklist) out.checklist.push_back({item.id, item.done});
    return out;
}

}  // namespace quorate::node
