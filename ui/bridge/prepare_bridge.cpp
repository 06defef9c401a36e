// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/mailbox.h"
#include "ui/bridge/node_bridge.h"

#include <mutex>

namespace quorate::bridge {

// Tickets may outlive the bridge, and end on any thread.
struct NodeBridge::Door {
    std::mutex mutex;
    api::Node* node = nullptr;             // guarded; null: the bridge is gone
};

class Ticket {
public:
    Ticket(std::shared_ptr<NodeBridge::Door> door, std::uint64_t number) : m_door(std::move(door)), m_number(number) {}
    ~Ticket()
    {
        const std::scoped_lock lock(m_door->mutex);
        if (m_door->node != nullptr) m_door->node->dropPrepared(m_number);
    }
    Q_DISABLE_COPY_MOVE(Ticket)

    [[nodiscard]] std::uint64_t number() const { return m_number; }

private:
    std::shared_ptr<NodeBridge::Door> m_door;
    std::uint64_t m_number;
};

namespace {

api::PublishRequest requestOf(const PublishForm& form)
{
    const auto path = [](const QString& text) { return Path(text.toStdString()); };
    api::PublishRequest request;
    request.model = form.model.toStdString();
    request.hardwareClass = form.hardwareClass.toStdString();
    request.version = form.version.toStdString();
    request.rollbackIndex = form.rollbackIndex;
    request.severity = form.severity.toStdString();
    request.notes = form.notes.toStdString();
    request.newTarget = path(form.newTarget);
    for (const QString& old : form.oldTargets) request.oldTargets.push_back(path(old));
    request.includeFull = form.includeFull;
    request.profile = form.profile.toStdString();
    request.bootCheck = form.bootCheck.toStdString();
    request.minimumApprovals = form.minimumApprovals;
    request.reviewBy = {form.reviewBy};
    for (const auto& d : form.documents) request.documents.push_back({d.kind.toStdString(), path(d.file)});
    return request;
}

Result<api::Act> actOf(const PublishForm& form)
{
    return api::Act(requestOf(form));
}

Result<api::Act> actOf(const VoteForm& form)
{
    const auto id = ReleaseId::fromHexText(form.release.toStdString());
    if (!id) return fail(id.error());
    api::VoteRequest request;
    request.release = *id;
    request.verdict = form.verdict.toStdString();
    request.reason = form.reason.toStdString();
    request.accused = form.accused.toStdString();
    if (!form.report.isEmpty()) {
        const auto report = Hash32::fromHexText(form.report.toStdString());
        if (!report) return fail(report.error());
        request.report = *report;
    }
    return api::Act(request);
}

Result<api::Act> actOf(const Withdrawal& withdrawal)
{
    const auto id = ReleaseId::fromHexText(withdrawal.release.toStdString());
    if (!id) return fail(id.error());
    return api::Act(api::WithdrawRequest{*id, withdrawal.reason.toStdString()});
}

Result<api::Act> actOf(const Revocation& revocation)
{
    return api::Act(api::RevokeRequest{revocation.model.toStdString(), {revocation.devices.begin(), revocation.devices.end()}});
}

Result<api::Act> actOf(const Submission& submission)
{
    return api::Act(api::SubmitProposal{submission.proposal.toStdString()});
}

Result<api::Act> actOf(const ModelChange& change)
{
    const auto list = [](const QStringList& texts) {
        std::vector<std::string> out;
        for (const QString& one : texts) out.push_back(one.toStdString());
        return out;
    };
    api::ModelView view;
    view.id = change.model.id.toStdString();
    view.name = change.model.name.toStdString();
    view.owner = change.model.owner.toStdString();
    view.delegates = list(change.model.delegates);
    view.readers = list(change.model.readers);
    view.hardwareClasses = list(change.model.hardwareClasses);
    return api::Act(api::ModelRequest{std::move(view)});
}

Result<api::Act> actOf(const EnrolForm& form)
{
    api::EnrolRequest request;
    request.model = form.model.toStdString();
    for (const QByteArray& key : form.keys) {
        request.devices.push_back({Bytes(key.begin(), key.end()), form.hardwareClass.toStdString(), form.vendorHeld});
    }
    return api::Act(std::move(request));
}

PreparedAct preparedOf(const api::Prepared& prepared)
{
    PreparedAct act;
    if (prepared.id) act.id = text(prepared.id->hex());
    act.chain = prepared.chain == api::Chain::release ? Chain::release : Chain::delivery;
    act.kind = text(prepared.kind);
    act.sequence = prepared.sequence;
    if (prepared.release) act.release = text(prepared.release->hex());
    for (const auto& part : prepared.parts) {
        act.parts += SignedPart{text(part.purpose), text(part.key), qtBytes(part.bytes), text(part.decoded), {}};
        if (part.hole) act.parts.last().hole = quint64(*part.hole);
    }
    for (const auto& field : prepared.fields) {
        act.fields += SignedField{int(field.depth), text(field.name), text(field.value), SignedField::Form(int(field.form))};
    }
    return act;
}

}  // namespace

std::shared_ptr<NodeBridge::Door> NodeBridge::makeDoor(api::Node& node)
{
    auto door = std::make_shared<Door>();
    door->node = &node;
    return door;
}

void NodeBridge::closeDoor()
{
    const std::scoped_lock lock(m_door->mutex);
    m_door->node = nullptr;
}

quint64 NodeBridge::prepare(const Act& act, QObject* context, Done<PreparedAct> done)
{
    auto request = std::visit([](const auto& one) { return actOf(one); }, act);
    if (!request) {
        failLater(*m_mail, context, std::move(done), request.error());
        return 0;
    }
    return m_node.prepare(std::move(*request), deliver<api::Prepared>(m_mail, context, std::move(done), [door = m_door](const api::Prepared& prepared) {
        PreparedAct made = preparedOf(prepared);
        made.ticket = std::make_shared<const Ticket>(door, prepared.ticket);
        return made;
    }));
}

void NodeBridge::send(const PreparedAct& act, QObject* context, Done<Sent> done)
{
    // The ticket is held until the answer is there.
    m_node.sendPrepared(act.ticket->number(), deliver<api::Submitted>(m_mail, context,
        [done = std::move(done), ticket = act.ticket](const Answer<Sent>& answer) { done(answer); },
        [](const api::Submitted& submitted) { return bridge::convert(submitted); }));
}

}  // namespace quorate::bridge
