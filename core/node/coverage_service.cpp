// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/coverage_service.h"

#include "core/crypto/sha256.h"
#include "core/ledger/batch.h"
#include "core/node/ledger_reader.h"

#include <algorithm>
#include <set>

namespace quorate::node {
namespace {

constexpr Milliseconds patience{10 * 60 * 1000};
constexpr Milliseconds lookAgain{5'000};
constexpr unsigned maxLooks = 60;   // at a batch whose devices our release chain does not know

std::vector<api::AlertView::Statement> statementsOf(const CoverageIndex::Contradiction& found)
{
    std::vector<api::AlertView::Statement> statements;
    for (const auto& [hash, view] : found.statements) {
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

}  // namespace

void CoverageService::work()
{
    const auto& delivery = m_parts.delivery.application();
    const auto settled = delivery.settledLogSize();
    if (m_lookedTo == settled) return;
    lookForStruck(settled);
    const LedgerReader reader(delivery.state());
    const auto counts = reader.batchCounts();
    if (!counts) return m_parts.log.write(LogLevel::error, "coverage", toString(counts.error()));
    for (const auto& [gateway, count] : *counts) {
        auto& looked = m_looked[gateway.slug];
        looked = std::max(looked, m_parts.index->knownBelow(gateway));
        while (looked < count) {
            auto batch = reader.batch(gateway, looked);
            if (!batch) {
                m_parts.log.write(LogLevel::error, "coverage", toString(batch.error()));
                break;
            }
            if (batch->leaf.value >= settled) break;
            ++looked;
            if (const auto known = m_parts.index->knows(gateway, batch->number); known && *known) continue;
            if (!m_struck.contains({gateway.slug, batch->number})) fetch(*batch);
        }
    }
    m_lookedTo = settled;
}

Status CoverageService::recover()
{
    const auto recovered = m_parts.index->recover();
    if (!recovered) {
        m_parts.log.write(LogLevel::error, "coverage", toString(recovered.error()));
        return fail(recovered.error());
    }
    if (*recovered) {
        m_looked.clear();
        m_struck.clear();
        m_lookedTo = 0;
    }
    return {};
}

// A batch that was proven wrong counts for nothing, also where its body cannot be read.
void CoverageService::lookForStruck(std::uint64_t settledSize)
{
    auto scanned = m_parts.delivery.application().state().scan(bytesOf("struck/"), [&](BytesView, BytesView value) {
        auto struck = ledger::StruckBatch::decode(value);
        if (!struck || struck->leaf.value >= settledSize) return true;
        if (m_struck.emplace(struck->gateway.slug, struck->number).second) strike(struck->gateway, struck->number);
        return true;
    });
    if (!scanned) m_parts.log.write(LogLevel::error, "coverage", toString(scanned.error()));
}

void CoverageService::strike(const ledger::MemberId& gateway, std::uint64_t number)
{
    m_parts.workers.post([this, alive = m_alive, gateway, number] {
        auto struck = m_parts.index->strike(gateway, number);
        m_parts.strand.post([this, alive, struck = std::move(struck)] {
            if (!*alive) return;
            if (!struck) return m_parts.log.write(LogLevel::error, "coverage", toString(struck.error()));
            if (*struck) {   // every other batch is counted again
                m_looked.clear();
                m_lookedTo = 0;
            }
            m_parts.changed();
        });
    });
}

// One request at a time for each batch, however often it is looked at, and none for one that was struck meanwhile.
void CoverageService::fetch(const ledger::BatchRecord& record)
{
    const std::pair batch(record.gateway.slug, record.number);
    if (m_struck.contains(batch) || !m_fetching.insert(batch).second) return;
    if (record.body.size <= inlinePayloadLimit) {
        auto data = LedgerReader(m_parts.delivery.application().state()).inlinePayload(record.body.root);
        if (data) (void)m_parts.payloads.addInline(record.body, *data);
    }
    const std::string label = "batch " + record.gateway.slug + " " + std::to_string(record.number);
    m_parts.payloads.fetch(record.body, label, patience, [this, alive = m_alive, record](Result<Path> body) {
        if (!*alive) return;
        if (body) {
            m_fetching.erase({record.gateway.slug, record.number});
            return open(record, *body);
        }
        // A body withheld counts zero; it is asked for again later.
        m_parts.log.write(LogLevel::warning, "coverage", toString(body.error()));
        m_parts.strand.postAfter(Milliseconds(30'000), [this, alive, record] {
            if (!*alive) return;
            m_fetching.erase({record.gateway.slug, record.number});
            fetch(record);
        });
    });
}

void CoverageService::open(const ledger::BatchRecord& record, Path body, unsigned tries)
{
    m_parts.workers.post([this, alive = m_alive, record, body = std::move(body), tries] {
        auto opened = std::make_shared<Opened>(check(record, body));
        settle(*opened);
        m_parts.strand.post([this, alive, opened, body, tries] {
            if (!*alive) return;
            if (!opened->undecided) return take(*opened);
            // Our disk, or our release chain behind the delivery chain: no fault of the gateway's.
            const bool catchingUp = m_parts.release.engine().status().state == engine::EngineState::catchingUp;
            if (opened->undecided->kind == ErrorKind::notFound && tries >= maxLooks && !catchingUp) {
                opened->fault = opened->undecided;
                return take(*opened);
            }
            m_parts.log.write(LogLevel::warning, "coverage", toString(*opened->undecided));
            m_parts.strand.postAfter(lookAgain, [this, alive, record = opened->record, body, tries] {
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
        opened.items.clear();
        opened.fault = std::move(error);
        return opened;
    };
    const auto later = [&](Error error) {
        opened.items.clear();
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
    std::map<ReleaseId, ledger::ModelId> models;
    const auto item = [&](std::size_t index) {
        return ledger::EvidenceAcknowledgement{record.gateway, record.number, (*openings)[index],
                                               ledger::sumTreeProof(body->entries, index)};
    };
    for (std::size_t index = 0; index < openings->size(); ++index) {
        const auto& opening = (*openings)[index];
        auto acknowledgement = ledger::decodeAcknowledgement(opening.acknowledgement);
        if (!acknowledgement) return strike(acknowledgement.error());
        // A gateway may ask devices of its own friends about anybody's release.
        auto [model, isFirst] = models.try_emplace(acknowledgement->content.release);
        if (isFirst) {
            auto release = reader.release(acknowledgement->content.release);
            if (!release) return later(release.error());
            model->second = release->model;
        }
        if (model->second != acknowledgement->content.model) {
            return strike({ErrorKind::invalid, "node.acknowledgement.other-model", acknowledgement->content.model.slug});
        }
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
        opened.items.push_back({std::move(*acknowledgement), certificate->hardwareClass});
    }
    return opened;
}

void CoverageService::settle(Opened& opened) const
{
    const auto& record = opened.record;
    // What we strike is looked at again after a restart: only what the chain strikes is struck for good.
    if (opened.undecided || opened.fault) return;
    if (opened.readable) {
        auto counted = m_parts.index->count(record, opened.items);
        if (counted) opened.counted = *std::move(counted);
        else opened.undecided = Error{ErrorKind::io, counted.error().code, counted.error().context};
    } else if (auto claimed = m_parts.index->claim(record); !claimed) {
        opened.undecided = Error{ErrorKind::io, claimed.error().code, claimed.error().context};
    }
    opened.items.clear();
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
    for (const auto& negative : opened.counted.negative) m_parts.negative(negative);
    for (const auto& found : opened.counted.contradictions) {
        m_parts.alert({"alert.device.equivocation", "critical",
                       found.model.slug + "." + std::to_string(found.device.value),
                       "ordinal " + std::to_string(found.ordinal), record.at, {}, statementsOf(found)});
    }
    m_parts.changed();
}

std::map<std::string, std::uint64_t> CoverageService::eligibleClasses(const ledger::Manifest& manifest) const
{
    const LedgerReader reader(m_parts.release.application().state());
    auto record = reader.fleet(manifest.model);
    if (!record) return {};
    auto& fleet = m_fleets[manifest.model];
    if (!(fleet.record == *record)) {
        // Indexes are never used twice and revocations never undone, so the record tells every change.
        auto devices = reader.devices(manifest.model);
        if (!devices) return {};
        fleet.classes.clear();
        for (const auto& device : *devices) {
            auto revoked = reader.deviceRevoked(manifest.model, device.index);
            if (revoked && !*revoked) ++fleet.classes[device.hardwareClass];
        }
        fleet.record = *record;
    }
    std::map<std::string, std::uint64_t> classes = fleet.classes;
    std::erase_if(classes, [&](const auto& one) { return !manifest.targetFor(one.first); });
    return classes;
}

api::CoverageView CoverageService::coverage(const ReleaseId& release, const ledger::Manifest& manifest) const
{
    auto view = m_parts.index->coverage(release);
    for (const auto& [hardwareClass, devices] : eligibleClasses(manifest)) view.eligible += devices;
    // Devices of the release's classes by the gateway through which they were heard of last.
    for (const auto& [gateway, classes] : m_parts.index->reached(manifest.model)) {
        std::uint64_t devices = 0;
        for (const auto& [hardwareClass, count] : classes) {
            if (manifest.targetFor(hardwareClass)) devices += count;
        }
        if (devices == 0) continue;
        const auto shown = std::ranges::find(view.gateways, gateway, &api::CoverageView::Gateway::gateway);
        if (shown != view.gateways.end()) shown->devices = devices;
        else view.gateways.push_back({gateway, 0, 0, devices});
    }
    return view;
}

}  // namespace quorate::node
