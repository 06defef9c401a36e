// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/words.h"

#include "ui/bridge/format.h"
#include "ui/bridge/words_table.h"

#include <QCoreApplication>
#include <QHash>

namespace quorate::bridge::words {
namespace {

struct Key {
    Domain domain;
    QString code;
    friend bool operator==(const Key&, const Key&) = default;
};

size_t qHash(const Key& key, size_t seed)
{
    return qHashMulti(seed, int(key.domain), key.code);
}

const QHash<Key, const WordEntry*>& wordIndex()
{
    static const auto index = [] {
        QHash<Key, const WordEntry*> made;
        for (const WordEntry& entry : wordTable()) made.insert({entry.domain, QLatin1String(entry.code)}, &entry);
        return made;
    }();
    return index;
}

const QHash<QString, const CauseEntry*>& causeIndex()
{
    static const auto index = [] {
        QHash<QString, const CauseEntry*> made;
        for (const auto table : {causeTable(), ledgerCauseTable(), nodeCauseTable(), tokenCauseTable(), reviewCauseTable(), rolloutCauseTable(), steeringCauseTable()}) {
            for (const CauseEntry& entry : table) made.insert(QLatin1String(entry.code), &entry);
        }
        return made;
    }();
    return index;
}

// The row of the code, or of the longest family ("codec.cbor.") that it belongs to.
const CauseEntry* causeEntry(const QString& code)
{
    const auto& index = causeIndex();
    if (const CauseEntry* entry = index.value(code, nullptr)) return entry;
    for (qsizetype dot = code.lastIndexOf(QLatin1Char('.')); dot > 0; dot = code.lastIndexOf(QLatin1Char('.'), dot - 1)) {
        if (const CauseEntry* entry = index.value(code.left(dot + 1), nullptr)) return entry;
    }
    return nullptr;
}

QString translated(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text);
}

// What to do when the code itself has no better advice.
QString adviceFor(const QString& kind)
{
    static const QHash<QString, const char*> advice = {
        {QStringLiteral("internal"), QT_TRANSLATE_NOOP("advice", "This is a fault of Quorate. Please report it with the code.")},
        {QStringLiteral("invalid"), QT_TRANSLATE_NOOP("advice", "Correct the input and try again.")},
        {QStringLiteral("not-found"), QT_TRANSLATE_NOOP("advice", "Check the name, or wait until the node has caught up.")},
        {QStringLiteral("refused"), QT_TRANSLATE_NOOP("advice", "A rule does not allow it; trying again will not help.")},
        {QStringLiteral("unavailable"), QT_TRANSLATE_NOOP("advice", "Try again in a while.")},
        {QStringLiteral("conflict"), QT_TRANSLATE_NOOP("advice", "Look at the present state and decide anew.")},
        {QStringLiteral("io"), QT_TRANSLATE_NOOP("advice", "Check the disk and the permissions, then try again.")},
        {QStringLiteral("no-space"), QT_TRANSLATE_NOOP("advice", "Free some space, then try again.")},
        {QStringLiteral("corrupt"), QT_TRANSLATE_NOOP("advice", "Stop the node and restore its folder from a backup, or let it catch up anew.")},
        {QStringLiteral("denied"), QT_TRANSLATE_NOOP("advice", "Check which key is used and whether it may do this.")},
        {QStringLiteral("cancelled"), QT_TRANSLATE_NOOP("advice", "Start it again when you are ready.")},
        {QStringLiteral("unsupported"), QT_TRANSLATE_NOOP("advice", "A newer version of Quorate may know it.")},
    };
    const char* text = advice.value(kind, nullptr);
    return text == nullptr ? QString() : translated("advice", text);
}

}  // namespace

bool knows(Domain domain, const QString& code)
{
    return wordIndex().contains({domain, code});
}

Word word(Domain domain, const QString& code)
{
    const WordEntry* entry = wordIndex().value({domain, code}, nullptr);
    if (entry != nullptr) return {translated("words", entry->text), entry->tone};
    if (knowsCause(code)) return {cause(code), Tone::neutral};
    return {code, Tone::neutral};
}

QString text(Domain domain, const QString& code)
{
    return word(domain, code).text;
}

QStringList codes(Domain domain)
{
    QStringList list;
    for (const WordEntry& entry : wordTable()) {
        if (entry.domain == domain) list += QLatin1String(entry.code);
    }
    return list;
}

QString roles(const QStringList& roles)
{
    QStringList list;
    for (const QString& role : roles) list += text(Domain::role, role);
    return list.join(QStringLiteral(", "));
}

QString chainName(Chain chain)
{
    return chain == Chain::release ? translated("words", QT_TRANSLATE_NOOP("words", "Release chain"))
                                   : translated("words", QT_TRANSLATE_NOOP("words", "Delivery chain"));
}

QString votes(const Release& r)
{
    if (r.votesHidden) {
        return QCoreApplication::translate("words", "%1 of %2 have voted; how is shown once you have voted. Needed to approve: %3", nullptr,
                                           int(r.votes.size()))
            .arg(format::number(r.decided), format::number(quint64(r.votes.size())), format::number(r.required));
    }
    return QCoreApplication::translate("words", "%1, rejections: %2").arg(approvals(r), format::number(r.rejections));
}

QString approvals(const Release& r)
{
    // A qualified name would hide the texts from lupdate.
    const int all = format::plural(r.approvals);
    const int needed = format::plural(r.required);
    if (r.approvals > r.required) {
        return QCoreApplication::translate("words", "%1 approvals, %2 needed", nullptr, all).arg(format::number(r.approvals), format::number(r.required));
    }
    return QCoreApplication::translate("words", "%1 of %2 approvals", nullptr, needed).arg(format::number(r.approvals), format::number(r.required));
}

QString approvalsInShort(const Release& r)
{
    const QString text = r.approvals > r.required ? QCoreApplication::translate("words", "%1, %2 needed", "approvals")
                                                  : QCoreApplication::translate("words", "%1 of %2", "approvals");
    return text.arg(format::number(r.approvals), format::number(r.required));
}

QString votesAndCheckers(const Release& r)
{
    if (r.votesHidden) return votes(r);
    return QCoreApplication::translate("words", "%1, checkers: %2").arg(votes(r), format::number(r.checkers));
}

QString detail(const QString& codeOrText)
{
    return knowsCause(codeOrText) ? cause(codeOrText) : codeOrText;
}

bool knowsCause(const QString& code)
{
    return causeEntry(code) != nullptr;
}

QString cause(const QString& code)
{
    const CauseEntry* entry = causeEntry(code);
    return entry == nullptr ? code : translated("causes", entry->why).remove(QStringLiteral(" %1"));
}

QString Explanation::sentence() const
{
    QStringList parts;
    for (const QString& part : {failed, why, unchanged, next}) {
        if (!part.isEmpty()) parts += part;
    }
    return parts.join(QLatin1Char(' '));
}

Explanation explain(const QString& failed, const Problem& problem, const QString& unchanged)
{
    Explanation e;
    e.failed = failed;
    e.unchanged = unchanged;
    const CauseEntry* entry = causeEntry(problem.code);
    if (entry == nullptr) {
        e.why = translated("words", QT_TRANSLATE_NOOP("words", "The node says: %1."))
                    .arg(problem.context.isEmpty() ? problem.code : problem.code + QStringLiteral(" (") +
                                                                        problem.context + QLatin1Char(')'));
    } else {
        e.why = translated("causes", entry->why);
        // The name of a token, before what else there is to say of it.
        const QString name = problem.context.section(QStringLiteral(": "), 0, 0);
        e.why = name.isEmpty() ? e.why.remove(QStringLiteral(" %1")) : e.why.replace(QStringLiteral("%1"), name);
    }
    e.next = entry != nullptr && entry->next != nullptr ? translated("causes", entry->next) : adviceFor(problem.kind);
    e.detail = problem.context.isEmpty() ? problem.code
                                         : QStringLiteral("%1 (%2)").arg(problem.code, problem.context);
    return e;
}

}  // namespace quorate::bridge::words
