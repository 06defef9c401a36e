// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked about the devices of a fleet.
#include "ui/bridge/mailbox.h"

#include <algorithm>

namespace quorate::bridge {
namespace {

std::map<std::string, std::string> plain(const QMap<QString, QString>& attributes)
{
    std::map<std::string, std::string> out;
    for (auto it = attributes.begin(); it != attributes.end(); ++it) out.emplace(it.key().toStdString(), it.value().toStdString());
    return out;
}

}  // namespace

void NodeBridge::acknowledgements(const AcknowledgementQuery& query, QObject* context, Done<AcknowledgementPage> done)
{
    using Outcome = api::AcknowledgementQuery::Outcome;
    const auto release = ReleaseId::fromHexText(query.release.toStdString());
    if (!release) return failLater(*m_mail, context, std::move(done), release.error());
    api::AcknowledgementQuery wanted;
    wanted.release = *release;
    switch (query.outcome) {
    case AcknowledgementQuery::Outcome::any: break;
    case AcknowledgementQuery::Outcome::positive: wanted.outcome = Outcome::positive; break;
    case AcknowledgementQuery::Outcome::negative: wanted.outcome = Outcome::negative; break;
    case AcknowledgementQuery::Outcome::none: wanted.outcome = Outcome::none; break;
    }
    wanted.gateway = query.gateway.toStdString();
    if (query.reason) wanted.reason = query.reason->toStdString();
    if (query.accused) wanted.accused = query.accused->toStdString();
    wanted.hardwareClass = query.hardwareClass.toStdString();
    wanted.attributes = plain(query.attributes);
    wanted.from = {query.from};
    wanted.to = {query.to};
    wanted.after = query.after;
    wanted.limit = std::size_t(std::max(query.limit, 0));
    m_node.acknowledgements(std::move(wanted), deliver<api::AcknowledgementPage>(m_mail, context, std::move(done),
                                                                                 [](const auto& page) { return convert(page); }));
}

void NodeBridge::coverageBy(const CoverageQuery& query, QObject* context, Done<CoverageGroups> done)
{
    const auto id = ReleaseId::fromHexText(query.release.toStdString());
    if (!id) return failLater(*m_mail, context, std::move(done), id.error());
    api::CoverageQuery wanted;
    wanted.release = *id;
    switch (query.by) {
    case CoverageQuery::By::gateway: wanted.by = api::CoverageQuery::By::gateway; break;
    case CoverageQuery::By::hardwareClass: wanted.by = api::CoverageQuery::By::hardwareClass; break;
    case CoverageQuery::By::attribute: wanted.by = api::CoverageQuery::By::attribute; break;
    }
    wanted.attribute = query.attribute.toStdString();
    wanted.gateway = query.gateway.toStdString();
    wanted.hardwareClass = query.hardwareClass.toStdString();
    wanted.attributes = plain(query.attributes);
    m_node.coverageBy(std::move(wanted), deliver<api::CoverageGroups>(m_mail, context, std::move(done), [](const api::CoverageGroups& groups) {
        return CoverageGroups{convertAll(groups.groups), groups.left};
    }));
}

void NodeBridge::findDevice(const QString& fingerprint, QObject* context, Done<QList<EnrolledDevice>> done)
{
    const auto key = KeyId::fromHexText(fingerprint.toStdString());
    if (!key) return failLater(*m_mail, context, std::move(done), key.error());
    m_node.findDevice(*key, deliver<std::vector<api::EnrolledDevice>>(m_mail, context, std::move(done),
                                                                   [](const auto& devices) { return convertAll(devices); }));
}

void NodeBridge::newestAcknowledgements(const QList<DeviceName>& devices, QObject* context, Done<NewestAcknowledgements> done)
{
    std::vector<api::DeviceName> asked;
    for (const DeviceName& one : devices) asked.push_back({one.model.toStdString(), one.device});
    m_node.newestAcknowledgements(std::move(asked), deliver<api::NewestAcknowledgements>(m_mail, context, std::move(done), [](const auto& newest) {
        NewestAcknowledgements all;
        for (const auto& one : newest) all += one ? std::optional(convert(*one)) : std::nullopt;
        return all;
    }));
}

void NodeBridge::deviceActions(const QString& model, quint64 device, QObject* context, Done<QList<DeviceAction>> done)
{
    m_node.deviceActions(model.toStdString(), device,
                         deliver<std::vector<api::DeviceActionView>>(m_mail, context, std::move(done),
                                                                     [](const auto& actions) { return convertAll(actions); }));
}

void NodeBridge::exportAudit(const QString& model, quint64 device, const QString& file, QObject* context, Done<void> done)
{
    m_node.exportAudit(model.toStdString(), device, Path(file.toStdString()), deliverVoid(m_mail, context, std::move(done)));
}

}  // namespace quorate::bridge
