// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to the index that read what counts of a release, device by device.
#include "core/node/coverage_index.h"

#include "core/node/coverage_records.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace quorate::node {

using namespace coverage;

struct CoverageIndex::HeardOf {
    std::uint64_t device = 0;
    std::uint32_t gateway = 0;                           // places in the texts
    std::uint32_t hardwareClass = 0;
};

namespace {

using Outcome = api::AcknowledgementQuery::Outcome;

bool fits(const api::AcknowledgementQuery& query, const Entry& entry)
{
    const auto& counted = entry.counted;
    const bool positive = counted.outcome == ledger::Outcome::positive;
    if (query.outcome == Outcome::positive && !positive) return false;
    if (query.outcome == Outcome::negative && positive) return false;
    if (!query.gateway.empty() && counted.gateway.slug != query.gateway) return false;
    if (query.reason && counted.reason != *query.reason) return false;
    if (query.accused && (counted.accused ? counted.accused->slug : std::string()) != *query.accused) return false;
    if (query.from.ms != 0 && entry.at < query.from) return false;
    return query.to.ms == 0 || entry.at < query.to;
}

api::AcknowledgementView viewOf(const std::string& model, std::uint64_t device, const Entry& entry)
{
    const auto& counted = entry.counted;
    api::AcknowledgementView view;
    view.release = counted.release;
    view.model = model;
    view.device = device;
    view.ordinal = counted.ordinal;
    view.positive = counted.outcome == ledger::Outcome::positive;
    view.reason = counted.reason;
    if (counted.accused) view.accused = counted.accused->slug;
    view.gateway = counted.gateway.slug;
    view.recordedAt = entry.at;
    view.counted = true;
    view.onChain = true;
    return view;
}

// Groups by their names, in the order in which they appear.
struct Groups {
    std::vector<api::CoverageGroup> all;
    std::unordered_map<std::string, std::size_t> places;

    std::size_t placeOf(const std::string& name)
    {
        const auto [it, isNew] = places.emplace(name, all.size());
        if (isNew) all.emplace_back().name = name;
        return it->second;
    }
    api::CoverageGroup& of(const std::string& name) { return all[placeOf(name)]; }
};

}  // namespace

Status CoverageIndex::eachCounted(const ReleaseId& release, const VisitCounted& visit) const
{
    Status wrong;
    const Bytes prefix = countedKeys(release);
    auto scanned = m_store->scan(prefix, {}, [&](BytesView key, BytesView value) {
        const auto entry = decodeEntry(release, value);
        wrong = entry ? visit(slugAt(key, prefix.size()), numberAt(key, key.size() - 8), *entry) : fail(entry.error());
        return wrong.has_value();
    });
    return scanned ? wrong : scanned;
}

Result<std::vector<CoverageIndex::HeardOf>> CoverageIndex::heardOf(const ledger::ModelId& model, std::vector<std::string>& texts) const
{
    std::map<std::string, std::uint32_t> places;
    const auto place = [&](const std::string& text) {
        const auto [it, isNew] = places.emplace(text, static_cast<std::uint32_t>(texts.size()));
        if (isNew) texts.push_back(text);
        return it->second;
    };
    std::vector<HeardOf> all;
    Status wrong;
    auto scanned = m_store->scan(heardKeys(model.slug), {}, [&](BytesView key, BytesView value) {
        const auto heard = decodeHeard(value);
        if (heard) all.push_back({numberAt(key, key.size() - 8), place(heard->gateway), place(heard->hardwareClass)});
        else wrong = fail(heard.error());
        return wrong.has_value();
    });
    if (!scanned) return fail(scanned.error());
    if (!wrong) return fail(wrong.error());
    return all;
}

Result<api::AcknowledgementPage> CoverageIndex::find(const api::AcknowledgementQuery& query, const Some* some) const
{
    api::AcknowledgementPage page;
    std::vector<Hash32> hashes;                          // of the rows
    const std::size_t limit = std::min(query.limit, api::maxAcknowledgements);
    auto read = eachCounted(query.release, [&](const std::string& model, std::uint64_t device, const Entry& entry) -> Status {
        if (!fits(query, entry) || (some != nullptr && some->of(device) == nullptr)) return {};
        if (!query.hardwareClass.empty()) {
            auto raw = m_store->get(heardKey(model, device));
            if (!raw) return fail(raw.error());
            if (!*raw) return {};
            auto heard = decodeHeard(**raw);
            if (!heard) return fail(heard.error());
            if (heard->hardwareClass != query.hardwareClass) return {};
        }
        if (page.total++ < query.after || page.rows.size() >= limit) return {};
        page.rows.push_back(viewOf(model, device, entry));
        hashes.push_back(entry.counted.acknowledgement);
        return {};
    });
    if (!read) return fail(read.error());
    // What only the acknowledgement itself tells.
    for (std::size_t i = 0; i < page.rows.size(); ++i) {
        auto& row = page.rows[i];
        auto raw = m_store->get(saidKey(row.model, row.device, row.ordinal));
        if (!raw) return fail(raw.error());
        if (!*raw) continue;
        auto said = decodeSaid(**raw, row.model, row.device, row.ordinal);
        if (!said) return fail(said.error());
        const auto same = std::ranges::find(*said, hashes[i], &Said::hash);
        if (same == said->end()) continue;
        row.from = same->view.from;
        row.to = same->view.to;
        row.batch = same->view.batch;
    }
    return page;
}

Result<api::AcknowledgementPage> CoverageIndex::silent(const api::AcknowledgementQuery& query, const Fleet& fleet, const Some* some) const
{
    std::vector<std::uint64_t> counted;                  // ascending, as they are read
    auto read = eachCounted(query.release, [&](const std::string& model, std::uint64_t device, const Entry&) -> Status {
        if (model == fleet.model.slug) counted.push_back(device);
        return {};
    });
    if (!read) return fail(read.error());
    std::vector<std::string> texts;
    auto heard = heardOf(fleet.model, texts);
    if (!heard) return fail(heard.error());
    const bool countsAll = !query.gateway.empty() || !query.hardwareClass.empty() || some != nullptr;
    api::AcknowledgementPage page;
    const std::size_t limit = std::min(query.limit, api::maxAcknowledgements);
    auto spoke = counted.begin();
    auto known = heard->begin();
    for (std::uint64_t device = 0; device < fleet.size && (countsAll || page.rows.size() < limit); ++device) {
        while (spoke != counted.end() && *spoke < device) ++spoke;
        while (known != heard->end() && known->device < device) ++known;
        if (spoke != counted.end() && *spoke == device) continue;
        if (some != nullptr && some->of(device) == nullptr) continue;
        const HeardOf* through = known != heard->end() && known->device == device ? &*known : nullptr;
        if (!query.gateway.empty() && (through == nullptr || texts[through->gateway] != query.gateway)) continue;
        auto hardwareClass = fleet.classOf(DeviceIndex(device));
        if (!hardwareClass) return fail(hardwareClass.error());
        if (!*hardwareClass || (!query.hardwareClass.empty() && **hardwareClass != query.hardwareClass)) continue;
        if (page.total++ < query.after || page.rows.size() >= limit) continue;
        api::AcknowledgementView view;
        view.release = query.release;
        view.model = fleet.model.slug;
        view.device = device;
        if (through != nullptr) view.gateway = texts[through->gateway];
        page.rows.push_back(std::move(view));
    }
    if (!countsAll && page.rows.size() >= limit) {
        page.total = std::max<std::uint64_t>(page.total, fleet.eligible - std::min<std::uint64_t>(fleet.eligible, counted.size()));
    }
    return page;
}

Result<api::NewestAcknowledgements> CoverageIndex::newest(const std::vector<api::DeviceName>& devices) const
{
    api::NewestAcknowledgements answer;
    for (std::size_t i = 0; i < std::min(devices.size(), api::maxDevicesAsked); ++i) {
        auto said = history({devices[i].model}, DeviceIndex(devices[i].device));
        if (!said) return fail(said.error());
        const auto last = std::ranges::max_element(*said, {}, [](const auto& one) { return std::pair(one.recordedAt, one.ordinal); });
        answer.push_back(last == said->end() ? std::nullopt : std::optional(std::move(*last)));
    }
    return answer;
}

const std::uint32_t* CoverageIndex::Some::of(std::uint64_t device) const
{
    const auto it = std::ranges::lower_bound(devices, device, {}, &std::pair<std::uint64_t, std::uint32_t>::first);
    return it != devices.end() && it->first == device ? &it->second : nullptr;
}

Result<api::CoverageGroups> CoverageIndex::grouped(const api::CoverageQuery& query, const ledger::ModelId& model,
                                                   const std::map<std::string, std::uint64_t>& eligibleClasses, const Some* some) const
{
    using By = api::CoverageQuery::By;
    std::vector<std::string> texts;
    auto heard = heardOf(model, texts);
    if (!heard) return fail(heard.error());
    Groups groups;
    const auto heardFrom = [&](std::uint64_t device) -> const HeardOf* {
        const auto it = std::ranges::lower_bound(*heard, device, {}, &HeardOf::device);
        return it != heard->end() && it->device == device ? &*it : nullptr;
    };
    const auto ofClass = [&](const HeardOf& one) {
        const std::string& hardwareClass = texts[one.hardwareClass];
        return eligibleClasses.contains(hardwareClass) && (query.hardwareClass.empty() || hardwareClass == query.hardwareClass);
    };
    if (some != nullptr) {
        for (const auto& [device, place] : some->devices) {
            const HeardOf* through = query.by == By::gateway || !query.gateway.empty() ? heardFrom(device) : nullptr;
            if (!query.gateway.empty() && (through == nullptr || texts[through->gateway] != query.gateway)) continue;
            if (query.by != By::gateway) ++groups.of(some->names[place]).eligible;
            else if (through != nullptr) ++groups.of(texts[through->gateway]).eligible;
        }
    } else {
        for (const HeardOf& one : *heard) {
            if (!ofClass(one) || (!query.gateway.empty() && texts[one.gateway] != query.gateway)) continue;
            ++groups.of(texts[query.by == By::gateway ? one.gateway : one.hardwareClass]).eligible;
        }
        // By class those are known, too, that nobody heard of.
        for (const auto& [name, devices] : eligibleClasses) {
            if (query.by != By::hardwareClass || !query.gateway.empty()) continue;
            if (query.hardwareClass.empty() || query.hardwareClass == name) groups.of(name).eligible = devices;
        }
    }
    std::vector<std::pair<UnixTime, std::size_t>> positive;   // when, and the group's place
    std::optional<UnixTime> first;
    UnixTime last;
    auto read = eachCounted(query.release, [&](const std::string& of, std::uint64_t device, const Entry& entry) -> Status {
        if (of != model.slug) return {};
        first = std::min(first.value_or(entry.at), entry.at);
        last = std::max(last, entry.at);
        if (!query.gateway.empty() && entry.counted.gateway.slug != query.gateway) return {};
        const std::uint32_t* place = some != nullptr ? some->of(device) : nullptr;
        const HeardOf* through = some == nullptr ? heardFrom(device) : nullptr;
        if (some != nullptr ? place == nullptr : through == nullptr || !ofClass(*through)) return {};
        const std::string& known = place != nullptr ? some->names[*place] : texts[through->hardwareClass];
        const std::string& name = query.by == By::gateway ? entry.counted.gateway.slug : known;
        const std::size_t at = groups.placeOf(name);
        const bool good = entry.counted.outcome == ledger::Outcome::positive;
        ++(good ? groups.all[at].positive : groups.all[at].negative);
        if (good) positive.emplace_back(entry.at, at);
        return {};
    });
    if (!read) return fail(read.error());
    constexpr auto points = static_cast<std::int64_t>(api::CoverageGroup::trendPoints);
    for (const auto& [at, place] : positive) {
        auto& trend = groups.all[place].trend;
        trend.resize(points);
        // The first of the moments at which it was there.
        const std::int64_t whole = last.ms - first->ms;
        const std::int64_t part = at.ms - first->ms;
        ++trend[static_cast<std::size_t>(whole == 0 ? 0 : std::max<std::int64_t>((part * points + whole - 1) / whole, 1) - 1)];
    }
    for (auto& group : groups.all) std::partial_sum(group.trend.begin(), group.trend.end(), group.trend.begin());
    api::CoverageGroups answer;
    if (groups.all.size() > api::maxCoverageGroups) {
        answer.left = groups.all.size() - api::maxCoverageGroups;
        std::ranges::stable_sort(groups.all, std::ranges::greater(),
                                 [](const auto& one) { return std::max(one.eligible, one.positive + one.negative); });
        groups.all.resize(api::maxCoverageGroups);
    }
    answer.groups = std::move(groups.all);
    std::ranges::sort(answer.groups, {}, &api::CoverageGroup::name);
    return answer;
}

}  // namespace quorate::node
