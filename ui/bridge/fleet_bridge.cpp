// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked about the devices of a fleet.
#include "ui/bridge/mailbox.h"

#include <algorithm>

namespace quorate::bridge {

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
    wanted.from = {query.from};
    wanted.to = {query.to};
    wanted.after = query.after;
    wanted.limit = std::size_t(std::max(query.limit, 0));
    m_node.acknowledgements(std::move(wanted), deliver<api::AcknowledgementPage>(m_mail, context, std::move(done),
                                                                                 [](const auto& page) { return convert(page); }));
}

void NodeBridge::coverageByClass(const QString& release, QObject* context, Done<QList<CoverageGroup>> done)
{
    const auto id = ReleaseId::fromHexText(release.toStdString());
    if (!id) return failLater(*m_mail, context, std::move(done), id.error());
    m_node.coverageByClass(*id, deliver<std::vector<api::CoverageGroup>>(m_mail, context, std::move(done),
                                                                         [](const auto& groups) { return convertAll(groups); }));
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
