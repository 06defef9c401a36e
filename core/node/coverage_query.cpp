// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to the index that read what counts of a release, device by device.
#include "core/node/coverage_index.h"

#include "core/node/coverage_records.h"

#include <algorithm>

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

Result<api::AcknowledgementPage> CoverageIndex::find(const api::AcknowledgementQuery& query) const
{
    api::AcknowledgementPage page;
    std::vector<Hash32> hashes;                          // of the rows
    const std::size_t limit = std::min(query.limit, api::maxAcknowledgements);
    auto read = eachCounted(query.release, [&](const std::string& model, std::uint64_t device, const Entry& entry) -> Status {
        if (!fits(query, entry)) return {};
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

Result<api::AcknowledgementPage> CoverageIndex::silent(const api::AcknowledgementQuery& query, const Fleet& fleet) const
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
    const bool countsAll = !query.gateway.empty() || !query.hardwareClass.empty();
    api::AcknowledgementPage page;
    const std::size_t limit = std::min(query.limit, api::maxAcknowledgements);
    auto spoke = counted.begin();
    auto known = heard->begin();
    for (std::uint64_t device = 0; device < fleet.size && (countsAll || page.rows.size() < limit); ++device) {
        while (spoke != counted.end() && *spoke < device) ++spoke;
        while (known != heard->end() && known->device < device) ++known;
        if (spoke != counted.end() && *spoke == device) continue;
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

Result<std::vector<api::CoverageGroup>> CoverageIndex::byClass(const ReleaseId& release, const ledger::ModelId& model) const
{
    std::vector<std::string> texts;
    auto heard = heardOf(model, texts);
    if (!heard) return fail(heard.error());
    std::map<std::string, api::CoverageGroup> groups;
    auto known = heard->begin();
    auto read = eachCounted(release, [&](const std::string& of, std::uint64_t device, const Entry& entry) -> Status {
        if (of != model.slug) return {};
        while (known != heard->end() && known->device < device) ++known;
        if (known == heard->end() || known->device != device) return {};
        auto& group = groups[texts[known->hardwareClass]];
        ++(entry.counted.outcome == ledger::Outcome::positive ? group.positive : group.negative);
        return {};
    });
    if (!read) return fail(read.error());
    std::vector<api::CoverageGroup> all;
    for (auto& [name, group] : groups) {
        group.name = name;
        all.push_back(std::move(group));
    }
    return all;
}

}  // namespace quorate::node
