// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/coverage_service.h"
#include "core/node/gateway_service.h"
#include "core/node/ledger_reader.h"
#include "core/node/node_impl.h"

#include <algorithm>

// Questions about the devices of a fleet.
namespace quorate::node {

namespace {

// The devices of this node's gateway that a release is for and that tell all of this; `groupOf` names the group of each.
struct Wanted {
    ledger::ModelId model;
    std::map<std::string, std::uint64_t> classes;
    std::string hardwareClass;             // empty: any of them
    std::map<std::string, std::string> attributes;
};
using GroupOf = std::function<std::string(const std::string& hardwareClass, const std::map<std::string, std::string>& attributes)>;

CoverageIndex::Some someOf(const api::GatewayDevices& devices, const Wanted& wanted, const GroupOf& groupOf)
{
    CoverageIndex::Some some;
    std::map<std::string, std::uint32_t> places;
    for (const auto& chunk : devices.chunks) {
        // Alike devices share their texts, so each combination is read once.
        std::map<std::pair<std::uint16_t, std::uint16_t>, std::optional<std::uint32_t>> known;
        const auto placeOf = [&](const api::GatewayDeviceChunk::Row& row) -> std::optional<std::uint32_t> {
            const std::string& hardwareClass = chunk->texts()[row.hardwareClass];
            if (!wanted.classes.contains(hardwareClass)) return std::nullopt;
            if (!wanted.hardwareClass.empty() && hardwareClass != wanted.hardwareClass) return std::nullopt;
            const auto attributes = api::unpackAttributes(chunk->texts()[row.attributes]);
            const bool told = std::ranges::all_of(wanted.attributes, [&](const auto& one) {
                const auto found = attributes.find(one.first);
                return found == attributes.end() ? one.second.empty() : found->second == one.second;
            });
            if (!told) return std::nullopt;
            const auto [it, isNew] = places.emplace(groupOf(hardwareClass, attributes), static_cast<std::uint32_t>(some.names.size()));
            if (isNew) some.names.push_back(it->first);
            return it->second;
        };
        for (std::size_t i = 0; i < chunk->size(); ++i) {
            const auto& row = chunk->row(i);
            if (chunk->texts()[row.model] != wanted.model.slug) continue;
            const auto [it, isNew] = known.try_emplace({row.hardwareClass, row.attributes});
            if (isNew) it->second = placeOf(row);
            if (it->second) some.devices.emplace_back(row.device, *it->second);
        }
    }
    std::ranges::sort(some.devices);
    return some;
}

}  // namespace

std::shared_ptr<const api::GatewayDevices> NodeImpl::devicesOfGateway()
{
    return m_gateway ? m_gateway->devices() : std::make_shared<const api::GatewayDevices>();
}

void NodeImpl::acknowledgements(api::AcknowledgementQuery query, api::Callback<api::AcknowledgementPage> done)
{
    onStrand<api::AcknowledgementPage>(std::move(done), [this, query = std::move(query)](const auto& answer) {
        const bool silent = query.outcome == api::AcknowledgementQuery::Outcome::none;
        if (!silent && query.attributes.empty()) {
            return m_threads->workers().post([this, answer, query] { answer(m_coverage->index().find(query)); });
        }
        const auto& state = m_release->application().state();
        const LedgerReader reader(state);
        auto manifest = reader.manifest(query.release);
        if (!manifest) return answer(fail(manifest.error()));
        const Wanted wanted{manifest->model, m_coverage->eligibleClasses(*manifest), query.hardwareClass, query.attributes};
        const auto some = [wanted, devices = devicesOfGateway()]() -> std::optional<CoverageIndex::Some> {
            if (wanted.attributes.empty()) return std::nullopt;
            return someOf(*devices, wanted, [](const auto&, const auto&) { return std::string(); });
        };
        if (!silent) {
            return m_threads->workers().post([this, answer, query, some] {
                const auto these = some();
                answer(m_coverage->index().find(query, these ? &*these : nullptr));
            });
        }
        auto record = reader.fleet(manifest->model);
        if (!record) return answer(fail(record.error()));
        CoverageIndex::Fleet fleet{manifest->model, record->size, 0, {}};
        for (const auto& [hardwareClass, devices] : wanted.classes) fleet.eligible += devices;
        fleet.classOf = [&state, manifest = *manifest](DeviceIndex device) -> Result<std::optional<std::string>> {
            const LedgerReader fromWorker(state);
            auto certificate = fromWorker.device(manifest.model, device);
            if (!certificate) return fail(certificate.error());
            if (!manifest.targetFor(certificate->hardwareClass)) return std::nullopt;
            auto revoked = fromWorker.deviceRevoked(manifest.model, device);
            if (!revoked) return fail(revoked.error());
            return *revoked ? std::nullopt : std::optional(certificate->hardwareClass);
        };
        m_threads->workers().post([this, answer, query, some, fleet = std::move(fleet)] {
            const auto these = some();
            answer(m_coverage->index().silent(query, fleet, these ? &*these : nullptr));
        });
    });
}

void NodeImpl::coverageBy(api::CoverageQuery query, api::Callback<api::CoverageGroups> done)
{
    using By = api::CoverageQuery::By;
    onStrand<api::CoverageGroups>(std::move(done), [this, query = std::move(query)](const auto& answer) {
        auto manifest = LedgerReader(m_release->application().state()).manifest(query.release);
        if (!manifest) return answer(fail(manifest.error()));
        // Where the entries are not open to us, what a gateway claims is all that is known.
        std::vector<api::CoverageView::Gateway> claims;
        if (query.by == By::gateway && query.hardwareClass.empty() && query.attributes.empty()) {
            claims = m_coverage->coverage(query.release, *manifest).gateways;
            std::erase_if(claims, [&](const auto& one) { return !query.gateway.empty() && one.gateway != query.gateway; });
        }
        const Wanted wanted{manifest->model, m_coverage->eligibleClasses(*manifest), query.hardwareClass, query.attributes};
        m_threads->workers().post([this, answer, query, wanted, claims, devices = devicesOfGateway()] {
            std::optional<CoverageIndex::Some> some;
            if (query.by == By::attribute || !query.attributes.empty()) {
                some = someOf(*devices, wanted, [&query](const std::string& hardwareClass, const auto& attributes) {
                    if (query.by != By::attribute) return hardwareClass;
                    const auto found = attributes.find(query.attribute);
                    return found == attributes.end() ? std::string() : found->second;
                });
            }
            auto answered = m_coverage->index().grouped(query, wanted.model, wanted.classes, some ? &*some : nullptr);
            if (!answered) return answer(std::move(answered));
            for (const auto& claim : claims) {
                auto& groups = answered->groups;
                auto group = std::ranges::find(groups, claim.gateway, &api::CoverageGroup::name);
                if (group == groups.end()) group = groups.insert(group, {claim.gateway, 0, 0, 0, {}});
                group->eligible = claim.devices;
                group->positive = claim.positive;
                group->negative = claim.negative;
            }
            std::ranges::sort(answered->groups, {}, &api::CoverageGroup::name);
            answer(std::move(answered));
        });
    });
}

void NodeImpl::findDevice(const KeyId& key, api::Callback<std::vector<api::EnrolledDevice>> done)
{
    using Devices = std::vector<api::EnrolledDevice>;
    onStrand<Devices>(std::move(done), [this, key](const auto& answer) {
        const LedgerReader reader(m_release->application().state());
        auto models = reader.models();
        if (!models) return answer(fail(models.error()));
        Devices devices;
        for (const auto& model : *models) {
            auto index = reader.deviceWith(model.id, key);
            if (!index) return answer(fail(index.error()));
            if (!*index) continue;
            auto certificate = reader.device(model.id, **index);
            if (!certificate) return answer(fail(certificate.error()));
            auto revoked = reader.deviceRevoked(model.id, **index);
            if (!revoked) return answer(fail(revoked.error()));
            devices.push_back({{model.id.slug, (*index)->value}, certificate->hardwareClass, certificate->vendorHeld, *revoked});
        }
        answer(std::move(devices));
    });
}

void NodeImpl::newestAcknowledgements(std::vector<api::DeviceName> devices, api::Callback<api::NewestAcknowledgements> done)
{
    onStrand<api::NewestAcknowledgements>(std::move(done), [this, devices = std::move(devices)](const auto& answer) {
        m_threads->workers().post([this, answer, devices] { answer(m_coverage->index().newest(devices)); });
    });
}

void NodeImpl::deviceActions(const std::string& model, std::uint64_t device, api::Callback<std::vector<api::DeviceActionView>> done)
{
    onStrand<std::vector<api::DeviceActionView>>(std::move(done), [this, model, device](const auto& answer) {
        answer(m_gateway ? m_gateway->actions({model}, DeviceIndex(device)) : std::vector<api::DeviceActionView>());
    });
}

}  // namespace quorate::node
