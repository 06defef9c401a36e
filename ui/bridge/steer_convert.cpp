// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/mailbox.h"
#include "ui/bridge/node_bridge.h"

#include <algorithm>

namespace quorate::bridge {
namespace {

QString idText(const Hash32& id)
{
    return QString::fromStdString(id.hex());
}

api::TransferOrder::Act actOf(TransferSteer act)
{
    switch (act) {
    case TransferSteer::start: return api::TransferOrder::Act::start;
    case TransferSteer::stop: return api::TransferOrder::Act::stop;
    case TransferSteer::recheck: break;
    }
    return api::TransferOrder::Act::recheck;
}

}  // namespace

QList<Question> NodeBridge::questionsOf(const QString& release) const
{
    QList<Question> list;
    std::copy_if(m_questions.begin(), m_questions.end(), std::back_inserter(list), [&](const Question& q) { return q.release == release; });
    return list;
}

void NodeBridge::rebroadcast(const QStringList& transactions, QObject* context, Done<quint64> done)
{
    std::vector<TransactionId> ids;
    for (const QString& text : transactions) {
        const auto id = TransactionId::fromHexText(text.toStdString());
        if (!id) return failLater(*m_mail, context, std::move(done), id.error());
        ids.push_back(*id);
    }
    m_node.rebroadcast(std::move(ids), deliver<std::uint64_t>(m_mail, context, std::move(done), [](std::uint64_t n) { return quint64(n); }));
}

void NodeBridge::steerTransfer(const QString& root, TransferSteer act, QObject* context, Done<void> done)
{
    const auto id = PiecesRoot::fromHexText(root.toStdString());
    if (!id) return failLater(*m_mail, context, std::move(done), id.error());
    m_node.steerTransfer({actOf(act), *id, {}}, deliverVoid(m_mail, context, std::move(done)));
}

void NodeBridge::limitTransfer(const QString& root, const TransferLimits& limits, QObject* context, Done<void> done)
{
    const auto id = PiecesRoot::fromHexText(root.toStdString());
    if (!id) return failLater(*m_mail, context, std::move(done), id.error());
    m_node.steerTransfer({api::TransferOrder::Act::limit, *id, {limits.down, limits.up}}, deliverVoid(m_mail, context, std::move(done)));
}

void NodeBridge::limitTransfers(const TransferLimits& limits, QObject* context, Done<void> done)
{
    m_node.limitTransfers({limits.down, limits.up}, deliverVoid(m_mail, context, std::move(done)));
}

void NodeBridge::transferPieces(const QString& root, QObject* context, Done<QList<TransferPieces>> done)
{
    const auto id = PiecesRoot::fromHexText(root.toStdString());
    if (!id) return failLater(*m_mail, context, std::move(done), id.error());
    m_node.transferPieces(*id, deliver<std::vector<api::TransferPiecesView>>(m_mail, context, std::move(done), [](const auto& peers) {
        QList<TransferPieces> list;
        for (const auto& one : peers) list += TransferPieces{text(one.fingerprint), text(one.address), QList<bool>(one.pieces.begin(), one.pieces.end())};
        return list;
    }));
}

void NodeBridge::ask(const QuestionForm& form, QObject* context, Done<QString> done)
{
    const auto release = ReleaseId::fromHexText(form.release.toStdString());
    if (!release) return failLater(*m_mail, context, std::move(done), release.error());
    api::QuestionRequest request;
    request.release = *release;
    request.subject = form.subject.toStdString();
    request.path = form.path.toStdString();
    request.section = form.section.toStdString();
    if (form.offset) request.offset = *form.offset;
    request.text = form.text.toStdString();
    m_node.ask(std::move(request), deliver<Hash32>(m_mail, context, std::move(done), idText));
}

void NodeBridge::answer(const QString& question, const QString& text, bool closes, QObject* context, Done<QString> done)
{
    const auto id = Hash32::fromHexText(question.toStdString());
    if (!id) return failLater(*m_mail, context, std::move(done), id.error());
    m_node.answer({*id, text.toStdString(), closes}, deliver<Hash32>(m_mail, context, std::move(done), idText));
}

}  // namespace quorate::bridge
