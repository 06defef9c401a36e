// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/coverage_service.h"

#include "core/crypto/sha256.h"
#include "core/ledger/batch.h"
#include "core/node/acknowledgement_view.h"
#include "core/node/ledger_reader.h"

#include <algorithm>
#include <set>

namespace quorate::node {
namespace {

constexpr Milliseconds patience{10 * 60 * 1000};
constexpr Milliseconds lookAgain{5'000};
constexpr unsigned maxLooks = 60;   // at a batch whose devices our release chain does not know

}  // namespace

void CoverageService::work()
{
    const auto& delivery = m_parts.delivery.application();
    if (m_lookedTo == delivery.settledLogSize()) return;
    auto batches = LedgerReader(delivery.state()).batches();
    if (!batches) return m_parts.log.write(LogLevel::error, "coverage", toString(batches.error()));
    for (const auto& batch : *batches) {
        auto& looked = m_looked[batch.gateway.slug];
        if (batch.number < looked || batch.leaf.value >= delivery.settledLogSize()) continue;
        looked = batch.number + 1;
        fetch(batch);
    }
    m_lookedTo = delivery.settledLogSize();
}

void CoverageService::fetch(const ledger::BatchRecord& record)
{
    if (record.body.size <= inlinePayloadLimit) {
        auto data = LedgerReader(m_parts.delivery.application().state()).inlinePayload(record.body.root);
        if (data) (void)m_parts.payloads.addInline(record.body, *data);
    }
    const std::string label = "batch " + record.gateway.slug + " " + std::to_string(record.number);
    m_parts.payloads.fetch(record.body, label, patience, [this, alive = m_alive, record](Result<Path> body) {
        if (!*alive) return;
        if (body) return open(record, *body);
        // A body withheld counts zero; it is asked for again later.
        m_parts.log.write(LogLevel::warning, "coverage", toString(body.error()));
        m_parts.strand.postAfter(Milliseconds(30'000), [this, alive, record] {
            if (*alive) fetch(record);
        });
    });
}

void CoverageService::open(const ledger::BatchRecord& record, Path body, unsigned tries)
{
    m_parts.workers.post([this, alive = m_alive, record, body = std::move(body), tries] {
        auto opened = check(record, body);
        m_parts.strand.post([this, alive, opened = std::move(opened), body, tries] {
            if (!*alive) return;
            if (!opened.undecided) return take(opened);
            // Our disk, or our release chain behind the delivery chain: no fault of the gateway's.
            const bool catchingUp = m_parts.release.engine().status().state == engine::EngineState::catchingUp;
            if (opened.undecided->kind == ErrorKind::notFound && tries >= maxLooks && !catchingUp) {
                auto struck = opened;
                struck.fault = struck.undecided;
                return take(struck);
            }
            m_parts.log.write(LogLevel::warning, "coverage", toString(*opened.undecided));
            m_parts.strand.postAfter(lookAgain, [this, alive, record = opened.record, body, tries] {
                if (*alive) open(record, body, tries + 1);
            });
        });
    });
}

CoverageService::Opened CoverageService::check(const ledger::BatchRecord& record, const Path& path) const
{
    Opened opened;
    opened.record = record;
    const auto strike = [&](Error error) {
        opened.acknowledgements.clear();
        opened.fault = std::move(error);
        return opened;
    };
    const auto later = [&](Error error) {
        opened.acknowledgements.clear();
        opened.undecided = std::move(error);
        return opened;
    };
    auto raw = readFile(m_parts.files, path, ledger::maxBatchBody);
    if (!raw && raw.error().code == "base.file.too-large") return strike(raw.error());
    if (!raw) return later({ErrorKind::io, raw.error().code, raw.error().context});
    auto body = ledger::BatchBody::decode(*raw);
    if (!body) return strike(body.error());
    const ledger::SumNode claimed{record.root, record.positive, record.negative};
    if (!(ledger::sumTreeRoot(body->entries) == claimed)) {
        return strike({ErrorKind::invalid, "node.batch.other-root", record.root.hex()});
    }
    const auto key = m_parts.keys.key(ledger::KeyPurpose::seal);
    if (!key) return opened;
    auto openings = body->open(*key);
    if (!openings && openings.error().code == "ledger.batch.not-a-reader") return opened;
    if (!openings) return strike(openings.error());
    opened.readable = true;
    const LedgerReader reader(m_parts.release.application().state());
    const auto& consortium = m_parts.release.application().parameters().consortium;
    std::map<Hash32, std::size_t> places;            // of each acknowledgement
    const auto item = [&](std::size_t index) {
        return ledger::EvidenceAcknowledgement{record.gateway, record.number, (*openings)[index],
                                               ledger::sumTreeProof(body->entries, index)};
    };
    for (std::size_t index = 0; index < openings->size(); ++index) {
        const auto& opening = (*openings)[index];
        auto acknowledgement = ledger::decodeAcknowledgement(opening.acknowledgement);
        if (!acknowledgement) return strike(acknowledgement.error());
        auto certificate = reader.device(acknowledgement->content.model, acknowledgement->content.device);
        if (!certificate) return later(certificate.error());
        if (auto valid = ledger::verifyAcknowledgement(consortium, *acknowledgement, *certificate); !valid) {
            opened.report = ledger::ReportGateway{{item(index)}};
            return strike(valid.error());  // one bad signature strikes the batch
        }
        const auto [place, isNew] = places.try_emplace(crypto::sha256(acknowledgement->encoded), index);
        if (!isNew) {
            opened.report = ledger::ReportGateway{{item(place->second), item(index)}};
            const auto& content = acknowledgement->content;
            return strike({ErrorKind::invalid, "node.batch.ordinal-twice",
                           content.model.slug + "." + std::to_string(content.device.value)});
        }
        opened.acknowledgements.push_back(std::move(*acknowledgement));
        opened.classes.push_back(certificate->hardwareClass);
    }
    return opened;
}

void CoverageService::take(const Opened& opened)
{
    const auto& record = opened.record;
    if (opened.fault) {
        m_parts.alert({"alert.batch.struck", "critical", record.gateway.slug,
                       "batch " + std::to_string(record.number) + ": " + toString(*opened.fault), record.at, {}});
        if (opened.report) m_parts.report(*opened.report);
        return m_parts.changed();
    }
    if (!opened.readable) {
        // Counts of several releases stand in one sum; only a batch about one release says something of it.
        if (record.releases.size() == 1) {
            auto& claim = m_claims[record.releases.front()][record.gateway.slug];
            claim.positive += record.positive;
            claim.negative += record.negative;
        }
        return m_parts.changed();
    }
    m_batchTimes[record.leaf] = record.at;
    std::set<ReleaseId> touched;
    for (std::size_t i = 0; i < opened.acknowledgements.size(); ++i) {
        const auto& acknowledgement = opened.acknowledgements[i];
        const auto& content = acknowledgement.content;
        hear({content.model, content.device}, {record.gateway, opened.classes[i], record.leaf});
        m_coverage.add(acknowledgement, record.gateway, record.leaf);
        touched.insert(content.release);
        const Hash32 hash = crypto::sha256(acknowledgement.encoded);
        if (m_byHash.contains(hash)) continue;
        api::AcknowledgementView view = viewOf(content, record.gateway);
        view.recordedAt = record.at;
        view.batch = record.number;
        view.onChain = true;
        m_byHash[hash] = m_all.size();
        m_ofRelease[content.release].push_back(m_all.size());
        m_all.push_back(view);
        if (!view.positive) m_parts.negative(view);
    }
    for (const auto& release : touched) recount(release);
    const auto equivocations = m_coverage.equivocations();
    for (; m_equivocations < equivocations.size(); ++m_equivocations) {
        const auto& found = equivocations[m_equivocations];
        m_parts.alert({"alert.device.equivocation", "critical",
                       found.model.slug + "." + std::to_string(found.device.value),
                       "ordinal " + std::to_string(found.ordinal), record.at, {}, statementsOf(found)});
    }
    m_parts.changed();
}

std::vector<api::AlertView::Statement> CoverageService::statementsOf(const ledger::Coverage::Equivocation& found) const
{
    std::vector<api::AlertView::Statement> statements;
    for (const auto& hash : found.acknowledgements) {
        const auto place = m_byHash.find(hash);
        if (place == m_byHash.end()) continue;
        const auto& view = m_all[place->second];
        statements.push_back({view.model + "." + std::to_string(view.device),
                              "release: " + view.release.hex() + "\nordinal: " + std::to_string(view.ordinal) +
                                  "\noutcome: " + (view.positive ? "positive" : "negative") + "\nreason: " + view.reason +
                                  "\naccused: " + view.accused + "\nfrom: " + view.from.hex() + "\nto: " + view.to.hex() +
                                  "\nbatch: " + std::to_string(view.batch) + " of " + view.gateway +
                                  "\nSHA-256: " + hash.hex(),
                              {}});
    }
    return statements;
}

// Through which gateway a device was heard of last.
void CoverageService::hear(const std::pair<ledger::ModelId, DeviceIndex>& device, Heard heard)
{
    const auto [known, isNew] = m_heard.try_emplace(device, heard);
    if (!isNew) {
        if (heard.recorded <= known->second.recorded) return;
        --m_reached[device.first][known->second.gateway.slug][known->second.hardwareClass];
        known->second = heard;
    }
    ++m_reached[device.first][heard.gateway.slug][heard.hardwareClass];
}

// Which acknowledgements count, and since when: the order in which bodies arrive changes nothing.
void CoverageService::recount(const ReleaseId& release)
{
    for (const auto place : m_ofRelease[release]) m_all[place].counted = false;
    std::map<LeafIndex, ledger::Coverage::Totals> sums;
    std::map<std::pair<std::string, std::string>, std::uint64_t> reasons;
    for (const auto& counted : m_coverage.counted(release)) {
        if (counted.outcome == ledger::Outcome::negative) {
            ++reasons[{counted.reason, counted.accused ? counted.accused->slug : std::string()}];
        }
        const auto it = m_byHash.find(counted.acknowledgement);
        if (it != m_byHash.end()) m_all[it->second].counted = true;
        auto& sum = sums[counted.recorded];
        ++(counted.outcome == ledger::Outcome::positive ? sum.positive : sum.negative);
    }
    auto& curve = m_curves[release];
    curve.clear();
    ledger::Coverage::Totals total;
    for (const auto& [leaf, sum] : sums) {
        total.positive += sum.positive;
        total.negative += sum.negative;
        curve.push_back({m_batchTimes[leaf], total.positive, total.negative});
    }
    auto& shown = m_reasons[release];
    shown.clear();
    for (const auto& [reason, devices] : reasons) shown.push_back({reason.first, reason.second, devices});
    std::ranges::stable_sort(shown, std::greater(), &api::CoverageView::Reason::devices);
}

// Devices of the release's classes by the gateway through which they were heard of last.
std::map<std::string, std::uint64_t> CoverageService::reached(const ReleaseId& id) const
{
    std::map<std::string, std::uint64_t> devices;
    auto manifest = LedgerReader(m_parts.release.application().state()).manifest(id);
    if (!manifest) return devices;
    const auto model = m_reached.find(manifest->model);
    if (model == m_reached.end()) return devices;
    for (const auto& [gateway, classes] : model->second) {
        for (const auto& [hardwareClass, count] : classes) {
            if (count > 0 && manifest->targetFor(hardwareClass)) devices[gateway] += count;
        }
    }
    return devices;
}

std::uint64_t CoverageService::eligible(const ReleaseId& id) const
{
    const LedgerReader reader(m_parts.release.application().state());
    auto manifest = reader.manifest(id);
    if (!manifest) return 0;
    auto record = reader.fleet(manifest->model);
    if (!record) return 0;
    auto& fleet = m_fleets[manifest->model];
    if (!(fleet.record == *record)) {
        // Indexes are never used twice and revocations never undone, so the record tells every change.
        auto devices = reader.devices(manifest->model);
        if (!devices) return 0;
        fleet.classes.clear();
        for (const auto& device : *devices) {
            auto revoked = reader.deviceRevoked(manifest->model, device.index);
            if (revoked && !*revoked) ++fleet.classes[device.hardwareClass];
        }
        fleet.record = *record;
    }
    std::uint64_t count = 0;
    for (const auto& [hardwareClass, devices] : fleet.classes) {
        if (manifest->targetFor(hardwareClass)) count += devices;
    }
    return count;
}

api::CoverageView CoverageService::coverage(const ReleaseId& release) const
{
    api::CoverageView view;
    view.eligible = eligible(release);
    const auto totals = m_coverage.totals(release);
    view.positive = totals.positive;
    view.negative = totals.negative;
    view.readable = true;
    auto reachable = reached(release);
    for (const auto& [gateway, sums] : m_coverage.gateways(release)) {
        view.gateways.push_back({gateway.slug, sums.positive, sums.negative, reachable[gateway.slug]});
        reachable.erase(gateway.slug);
    }
    for (const auto& [gateway, devices] : reachable) view.gateways.push_back({gateway, 0, 0, devices});
    if (const auto reasons = m_reasons.find(release); reasons != m_reasons.end()) view.reasons = reasons->second;
    if (const auto claims = m_claims.find(release); claims != m_claims.end()) {
        view.readable = false;
        for (const auto& [gateway, claim] : claims->second) {
            view.positive += claim.positive;
            view.negative += claim.negative;
            view.gateways.push_back({gateway, claim.positive, claim.negative});
        }
    }
    if (const auto curve = m_curves.find(release); curve != m_curves.end()) view.curve = curve->second;
    return view;
}

std::vector<api::AcknowledgementView> CoverageService::recent(std::size_t limit) const
{
    const std::size_t count = std::min(limit, m_all.size());
    return {m_all.rbegin(), m_all.rbegin() + static_cast<std::ptrdiff_t>(count)};
}

std::vector<api::AcknowledgementView> CoverageService::history(const std::string& model, std::uint64_t device) const
{
    std::vector<api::AcknowledgementView> views;
    for (const auto& view : m_all) {
        if (view.model == model && view.device == device) views.push_back(view);
    }
    std::ranges::sort(views, {}, &api::AcknowledgementView::ordinal);
    return views;
}

}  // namespace quorate::node
