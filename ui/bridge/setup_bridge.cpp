// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/setup_bridge.h"

#include "ui/bridge/mailbox.h"

#include <QFile>

namespace quorate::bridge {
namespace {

Path pathOf(const QString& text)
{
    return Path(QFile::encodeName(text).toStdString());
}

QString textOf(const Path& path)
{
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

std::vector<std::string> strings(const QStringList& list)
{
    std::vector<std::string> out;
    for (const QString& one : list) out.push_back(one.toStdString());
    return out;
}

Founder toFounder(const api::FounderView& view)
{
    return {text(view.id), text(view.name), texts(view.roles)};
}

InvitationInfo toInvitation(const api::InvitationView& view)
{
    InvitationInfo info{hexOrEmpty(view.consortium), text(view.name), view.created.ms, texts(view.words), {}, texts(view.addresses), text(view.text)};
    for (const auto& one : view.founders) info.founders += toFounder(one);
    return info;
}

HomeMade toMade(const api::MadeHome& made)
{
    return {textOf(made.home), textOf(made.record), text(made.nodeKey), textOf(made.invitation), texts(made.words)};
}

}  // namespace

SetupBridge::SetupBridge(api::Setup& setup, QObject* parent) : QObject(parent), m_setup(setup), m_mailbox(std::make_shared<Mailbox>(this)) {}

SetupBridge::~SetupBridge()
{
    m_mailbox->close();
}

void SetupBridge::usePassphrase(QByteArray&& passphrase)
{
    Bytes secret(passphrase.begin(), passphrase.end());
    passphrase.fill('\0');
    m_setup.usePassphrase(std::move(secret));
}

void SetupBridge::newSeed(QObject* context, Done<QStringList> done)
{
    m_setup.newSeed(deliver<std::vector<std::string>>(m_mailbox, context, std::move(done), [](const auto& words) { return texts(words); }));
}

void SetupBridge::takeWords(QObject* context, const QStringList& words, Done<void> done)
{
    m_setup.takeWords(strings(words), deliverVoid(m_mailbox, context, std::move(done)));
}

void SetupBridge::openSeed(QObject* context, Done<QStringList> done)
{
    m_setup.openSeed(deliver<std::vector<std::string>>(m_mailbox, context, std::move(done), [](const auto& words) { return texts(words); }));
}

void SetupBridge::readIdentity(QObject* context, const QString& folder, Done<Founder> done)
{
    m_setup.readIdentity(pathOf(folder), deliver<api::FounderView>(m_mailbox, context, std::move(done), toFounder));
}

void SetupBridge::readRecord(QObject* context, const QString& file, Done<Founder> done)
{
    m_setup.readRecord(pathOf(file), deliver<api::FounderView>(m_mailbox, context, std::move(done), toFounder));
}

void SetupBridge::readInvitation(QObject* context, const QString& written, Done<InvitationInfo> done)
{
    m_setup.readInvitation(written.toStdString(), deliver<api::InvitationView>(m_mailbox, context, std::move(done), toInvitation));
}

void SetupBridge::tokens(QObject* context, const QString& module, Done<QList<Token>> done)
{
    m_setup.tokens(pathOf(module), deliver<std::vector<api::TokenView>>(m_mailbox, context, std::move(done), [](const auto& views) {
        return convertAll(views);
    }));
}

void SetupBridge::openToken(QObject* context, const QString& module, const QString& uri, QByteArray& pin, Done<void> done)
{
    Bytes secret(pin.begin(), pin.end());
    pin.fill('\0');
    pin.clear();
    m_setup.openToken(pathOf(module), uri.toStdString(), std::move(secret), deliverVoid(m_mailbox, context, std::move(done)));
}

void SetupBridge::readInvitationFile(QObject* context, const QString& file, Done<InvitationInfo> done)
{
    m_setup.readInvitationFile(pathOf(file), deliver<api::InvitationView>(m_mailbox, context, std::move(done), toInvitation));
}

void SetupBridge::reach(QObject* context, const QString& listen, const QString& invitation, Done<Reach> done)
{
    m_setup.reach({listen.toStdString(), invitation.toStdString()}, deliver<api::ReachView>(m_mailbox, context, std::move(done), [](const api::ReachView& view) {
        Reach reach{text(view.listening), {}};
        for (const auto& peer : view.peers) reach.peers += Reach::Peer{text(peer.address), peer.reached, text(peer.reason)};
        return reach;
    }));
}

void SetupBridge::space(QObject* context, const QString& folder, const QStringList& roles, Done<Space> done)
{
    m_setup.space(pathOf(folder), strings(roles), deliver<api::SpaceView>(m_mailbox, context, std::move(done), [](const api::SpaceView& view) {
        return Space{view.free, view.now, view.year};
    }));
}

void SetupBridge::make(QObject* context, const HomeWish& wish, Done<HomeMade> done)
{
    api::HomePlan plan;
    plan.identity = wish.identity == QLatin1String("watch")    ? api::HomePlan::Identity::watch
                    : wish.identity == QLatin1String("import") ? api::HomePlan::Identity::import
                    : wish.identity == QLatin1String("token")  ? api::HomePlan::Identity::token
                                                               : api::HomePlan::Identity::recovery;
    plan.tokenModule = pathOf(wish.tokenModule);
    plan.token = wish.token.toStdString();
    plan.id = wish.id.toStdString();
    plan.name = wish.name.toStdString();
    plan.roles = strings(wish.roles);
    plan.importFrom = pathOf(wish.importFrom);
    plan.invitation = wish.invitation.toStdString();
    if (wish.founding) {
        plan.founding.emplace();
        plan.founding->name = wish.consortiumName.toStdString();
        plan.founding->hiddenVotes = wish.hiddenVotes;
        for (const QString& record : wish.records) plan.founding->records.push_back(pathOf(record));
    }
    plan.home = pathOf(wish.folder);
    plan.listen = wish.listen.toStdString();
    plan.swarm = wish.swarm.toStdString();
    plan.gateway = wish.gateway.toStdString();
    plan.uploadLimit = wish.uploadLimit;
    m_setup.make(std::move(plan), deliver<api::MadeHome>(m_mailbox, context, std::move(done), toMade));
}

void SetupBridge::join(QObject* context, const QString& home, const QString& invitation, Done<HomeMade> done)
{
    m_setup.join(pathOf(home), invitation.toStdString(), deliver<api::MadeHome>(m_mailbox, context, std::move(done), toMade));
}

}  // namespace quorate::bridge
