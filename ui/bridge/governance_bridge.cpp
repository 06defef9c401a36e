// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/mailbox.h"
#include "ui/bridge/node_bridge.h"

namespace quorate::bridge {
namespace {

std::vector<std::string> textsOf(const QStringList& list)
{
    std::vector<std::string> out;
    for (const QString& one : list) out.push_back(one.toStdString());
    return out;
}

struct ToApi {
    api::GovernanceChange operator()(const MemberWish& w) const
    {
        api::MemberChange change{w.member.toStdString(), w.name.toStdString(), textsOf(w.addedRoles), textsOf(w.droppedRoles), {}, textsOf(w.revokedKeys), {}, w.remove};
        if (w.lastTrusted) change.lastTrusted = *w.lastTrusted;
        for (const auto& key : w.addedKeys) change.addedKeys.push_back({key.purpose.toStdString(), key.source.toStdString()});
        return change;
    }
    api::GovernanceChange operator()(const AdmissionWish& w) const { return api::MemberAdmission{Path(w.record.toStdString())}; }
    api::GovernanceChange operator()(const EpochWish& w) const { return api::EpochChange{w.role.toStdString(), textsOf(w.members)}; }
    api::GovernanceChange operator()(const RotationWish& w) const
    {
        api::KeyRotation change{w.member.toStdString(), {w.key.purpose.toStdString(), w.key.source.toStdString()}, {}};
        if (w.lastTrusted) change.lastTrusted = *w.lastTrusted;
        return change;
    }
    api::GovernanceChange operator()(const PolicyWish& w) const { return api::PolicyChange{w.minimumCheckers, w.minimumApprovals}; }
};

Proposal convertProposal(const api::ProposalView& v)
{
    Proposal out;
    out.text = text(v.text);
    out.kind = text(v.kind);
    out.subject = text(v.subject);
    out.number = v.number;
    for (const auto& d : v.differences) out.differences += {text(d.what), text(d.purpose), text(d.before), text(d.after)};
    for (const auto& p : v.parties) out.parties += {text(p.member), p.hasSigned};
    for (const auto& a : v.authorities) out.authorities += {text(a.purpose), a.isNew, text(a.key)};
    out.maySign = v.maySign;
    out.statement = SignedPart{text(v.statement.purpose), text(v.statement.key), qtBytes(v.statement.bytes), text(v.statement.decoded), {}};
    if (!v.obstacle.empty()) out.obstacle = convert(Error{ErrorKind::refused, v.obstacle, v.obstacleContext});
    return out;
}

}  // namespace

void NodeBridge::propose(const ConsortiumWish& wish, QObject* context, Done<Proposal> done)
{
    m_node.propose(std::visit(ToApi{}, wish), deliver<api::ProposalView>(m_mail, context, std::move(done), convertProposal));
}

void NodeBridge::readProposal(const QString& proposal, QObject* context, Done<Proposal> done)
{
    m_node.readProposal(proposal.toStdString(), deliver<api::ProposalView>(m_mail, context, std::move(done), convertProposal));
}

void NodeBridge::openProposal(const QString& file, QObject* context, Done<Proposal> done)
{
    m_node.openProposal(Path(file.toStdString()), deliver<api::ProposalView>(m_mail, context, std::move(done), convertProposal));
}

void NodeBridge::signProposal(const QString& proposal, QObject* context, Done<Proposal> done)
{
    m_node.signProposal(proposal.toStdString(), deliver<api::ProposalView>(m_mail, context, std::move(done), convertProposal));
}

void NodeBridge::authoriseProposal(const QString& proposal, const QString& key, QByteArray& secret, QObject* context, Done<Proposal> done)
{
    api::Authorisation given{proposal.toStdString(), key.toStdString(), Bytes(secret.begin(), secret.end())};
    secret.fill('\0');
    secret.clear();
    m_node.authoriseProposal(std::move(given), deliver<api::ProposalView>(m_mail, context, std::move(done), convertProposal));
}

void NodeBridge::wordsOf(const QString& fingerprint, QObject* context, Done<QStringList> done)
{
    const auto hash = Hash32::fromHexText(fingerprint.toStdString());
    if (!hash) return failLater(*m_mail, context, std::move(done), hash.error());
    m_node.wordsOf(*hash, deliver<std::vector<std::string>>(m_mail, context, std::move(done), [](const auto& words) {
        QStringList out;
        for (const auto& word : words) out += text(word);
        return out;
    }));
}

}  // namespace quorate::bridge
