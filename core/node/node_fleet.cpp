// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/coverage_service.h"
#include "core/node/gateway_service.h"
#include "core/node/ledger_reader.h"
#include "core/node/node_impl.h"

#include <algorithm>

// Questions about the devices of a fleet.
namespace quorate::node {

void NodeImpl::acknowledgements(api::AcknowledgementQuery query, api::Callback<api::AcknowledgementPage> done)
{
    onStrand<api::AcknowledgementPage>(std::move(done), [this, query = std::move(query)](const auto& answer) {
        if (query.outcome != api::AcknowledgementQuery::Outcome::none) {
            return m_threads->workers().post([this, answer, query] { answer(m_coverage->index().find(query)); });
        }
        const auto& state = m_release->application().state();
        const LedgerReader reader(state);
        auto manifest = reader.manifest(query.release);
        if (!manifest) return answer(fail(manifest.error()));
        auto record = reader.fleet(manifest->model);
        if (!record) return answer(fail(record.error()));
        CoverageIndex::Fleet fleet{manifest->model, record->size, 0, {}};
        for (const auto& [hardwareClass, devices] : m_coverage->eligibleClasses(*manifest)) fleet.eligible += devices;
        fleet.classOf = [&state, manifest = *manifest](DeviceIndex device) -> Result<std::optional<std::string>> {
            const LedgerReader fromWorker(state);
            auto certificate = fromWorker.device(manifest.model, device);
            if (!certificate) return fail(certificate.error());
            if (!manifest.targetFor(certificate->hardwareClass)) return std::nullopt;
            auto revoked = fromWorker.deviceRevoked(manifest.model, device);
            if (!revoked) return fail(revoked.error());
            return *revoked ? std::nullopt : std::optional(certificate->hardwareClass);
        };
        m_threads->workers().post([this, answer, query, fleet = std::move(fleet)] { answer(m_coverage->index().silent(query, fleet)); });
    });
}

void NodeImpl::coverageByClass(const ReleaseId& release, api::Callback<std::vector<api::CoverageGroup>> done)
{
    onStrand<std::vector<api::CoverageGroup>>(std::move(done), [this, release](const auto& answer) {
        auto manifest = LedgerReader(m_release->application().state()).manifest(release);
        if (!manifest) return answer(fail(manifest.error()));
        m_threads->workers().post([this, answer, release, model = manifest->model, classes = m_coverage->eligibleClasses(*manifest)] {
            auto groups = m_coverage->index().byClass(release, model);
            if (!groups) return answer(std::move(groups));
            for (const auto& [name, eligible] : classes) {
                auto group = std::ranges::find(*groups, name, &api::CoverageGroup::name);
                if (group == groups->end()) group = groups->insert(group, {name, 0, 0, 0});
                group->eligible = eligible;
            }
            std::ranges::sort(*groups, {}, &api::CoverageGroup::name);
            answer(std::move(groups));
        });
    });
}

void NodeImpl::deviceActions(const std::string& model, std::uint64_t device, api::Callback<std::vector<api::DeviceActionView>> done)
{
    onStrand<std::vector<api::DeviceActionView>>(std::move(done), [this, model, device](const auto& answer) {
        answer(m_gateway ? m_gateway->actions({model}, DeviceIndex(device)) : std::vector<api::DeviceActionView>());
    });
}

}  // namespace quorate::node
