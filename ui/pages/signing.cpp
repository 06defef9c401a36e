// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/signing.h"

#include "ui/bridge/format.h"
#include "ui/dialogs/outbox.h"
#include "ui/pages/kept_acts.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace quorate::pages {

using bridge::words::Domain;
namespace format = bridge::format;
namespace words = bridge::words;

namespace {

struct Name {
    const char* slug;
    const char* text;
};

// What the node calls the fields (core/node/signed_fields.cpp).
constexpr Name names[] = {
    {"consortium", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Consortium")},
    {"chain", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Chain")},
    {"sequence", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Number of the key's transaction")},
    {"kind", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Kind")},
    {"release", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Release")},
    {"epoch", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Checker epoch")},
    {"verdict", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Verdict")},
    {"reason", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Reason")},
    {"accused", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Accused")},
    {"report", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Report")},
    {"model", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Model")},
    {"devices", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Devices")},
    {"device", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Device")},
    {"publisher", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Publisher")},
    {"severity", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Severity")},
    {"notes", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Notes")},
    {"minimum-approvals", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Approvals wished")},
    {"created", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Made")},
    {"review-by", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Votes wished by")},
    {"target", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Target")},
    {"hardware-class", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Hardware class")},
    {"version", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Version")},
    {"rollback-index", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Rollback index")},
    {"size", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Size")},
    {"hash", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Hash")},
    {"boot-check", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Boot check")},
    {"artifact", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Artifact")},
    {"target-hash", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Hash of the target")},
    {"base", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Hash of the base")},
    {"payload-size", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Size of the payload")},
    {"payload-root", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Root of the payload")},
    {"decoder-memory", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Memory of the decoder")},
    {"document", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Document")},
    {"member", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Member")},
    {"name", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Name")},
    {"revision", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Revision")},
    {"role", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Role")},
    {"number", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Number")},
    {"key", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Key")},
    {"last-trusted", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Last trusted leaf")},
    {"endorsed-by", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Agreed by")},
    {"least-checkers", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Checkers of a release, at least")},
    {"least-approvals", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Approvals of a release, at least")},
    {"owner", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Owner")},
    {"delegate", QT_TRANSLATE_NOOP("quorate::pages::Signing", "May publish as well")},
    {"reader", QT_TRANSLATE_NOOP("quorate::pages::Signing", "May read acknowledgements")},
    {"first-index", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Index of the first device")},
    {"key-made-by", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Who made the keys")},
    {"device-key", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Public key of a device")},
    {"inlined", QT_TRANSLATE_NOOP("quorate::pages::Signing", "Payload in the transaction")},
};

// A field that this build does not know is shown as the node calls it.
QString nameOf(const QString& slug)
{
    for (const Name& name : names) {
        if (slug == QLatin1String(name.slug)) return QCoreApplication::translate("quorate::pages::Signing", name.text);
    }
    return slug;
}

QString wordOf(const QString& field, const QString& value)
{
    if (field == QLatin1String("kind")) return words::text(Domain::transactionKind, value);
    if (field == QLatin1String("verdict")) return words::text(Domain::verdict, value);
    if (field == QLatin1String("role")) return words::text(Domain::role, value);
    if (field == QLatin1String("key")) return words::text(Domain::keyPurpose, value);
    if (field == QLatin1String("severity")) return words::text(Domain::severity, value);
    if (field == QLatin1String("target")) return words::text(Domain::targetKind, value);
    if (field == QLatin1String("artifact")) return words::text(Domain::artifactKind, value);
    if (field == QLatin1String("key-made-by")) {
        return value == QLatin1String("vendor") ? QCoreApplication::translate("quorate::pages::Signing", "The vendor")
                                                : QCoreApplication::translate("quorate::pages::Signing", "The devices themselves");
    }
    if (field == QLatin1String("chain")) return words::chainName(value == QLatin1String("release") ? bridge::Chain::release : bridge::Chain::delivery);
    return value;
}

QString valueOf(const bridge::NodeBridge& bridge, const bridge::SignedField& field)
{
    using Form = bridge::SignedField::Form;
    switch (field.form) {
    case Form::text: break;
    case Form::word: return wordOf(field.name, field.value);
    case Form::number:
        if (field.name == QLatin1String("minimum-approvals") && field.value == QLatin1String("0")) {
            return QCoreApplication::translate("quorate::pages::NewReleasePage", "The majority of the checkers");
        }
        return format::number(field.value.toULongLong());
    case Form::size: return format::exactSize(field.value.toULongLong());
    case Form::time: return format::time(field.value.toLongLong());
    case Form::hash: return format::grouped(field.value);
    }
    static const QStringList members{QStringLiteral("publisher"), QStringLiteral("accused"), QStringLiteral("member"), QStringLiteral("endorsed-by"),
                                    QStringLiteral("owner"), QStringLiteral("delegate"), QStringLiteral("reader")};
    return members.contains(field.name) ? bridge.memberName(field.value) : field.value;
}

void send(const Context& context, const Signing& signing, const bridge::PreparedAct& act);

void hold(const Context& context, const Signing& signing, const bridge::PreparedAct& act)
{
    context.outbox.hold(signing.held, signing.sheet.title, [context, signing, act] { send(context, signing, act); },
                        dialogs::Outbox::holdSeconds, wishOf(signing));
}

// A rule said no: the same again is answered the same.
bool isRefusal(const bridge::Problem& problem)
{
    return problem.kind == QLatin1String("refused") || problem.code.startsWith(QLatin1String("ledger."));
}

// The node keeps what was prepared for another try of the same.
bool isOfKey(const bridge::Problem& problem)
{
    return problem.code.startsWith(QLatin1String("token.")) || problem.code == QLatin1String("node.key.locked");
}

void notArrived(const Context& context, const Signing& signing, const bridge::PreparedAct& act, const bridge::Problem& problem)
{
    const bool again = isOfKey(problem);
    const bool mayStand = !again && problem.kind == QLatin1String("unavailable");
    const auto ready = std::make_shared<std::optional<bridge::PreparedAct>>(again ? std::optional(act) : std::nullopt);
    const int number = keepToLook(context, signing, words::explain(signing.failed, problem, signing.unchanged).sentence(), wishOf(signing, mayStand), ready);
    if (problem.code == QLatin1String("node.prepared.moved")) return context.outbox.send(number);
    context.report(signing.failed, problem, QCoreApplication::translate("quorate::pages::Signing", "%1 What you confirmed is kept in the outbox.").arg(signing.unchanged),
                   [context, signing, ready, number] {
        const auto items = context.outbox.items();
        if (std::none_of(items.begin(), items.end(), [number](const auto& item) { return item.number == number; })) return;   // deleted, or agreed to
        const auto same = std::exchange(*ready, std::nullopt);
        if (!same) return context.outbox.send(number);
        send(context, signing, *same);
        context.outbox.drop(number);
    });
}

void send(const Context& context, const Signing& signing, const bridge::PreparedAct& act)
{
    if (signing.busy) signing.busy(true);
    // Whatever ends the console before the answer: the next start knows of it.
    const int away = context.outbox.depart(wishOf(signing, true));
    context.bridge.send(act, context.sheetHost, [context, signing, act, away](const bridge::Answer<bridge::Sent>& answer) {
        if (signing.busy) signing.busy(false);
        if (!answer && !isRefusal(answer.problem)) notArrived(context, signing, act, answer.problem);
        context.outbox.arrive(away);
        if (answer) return signing.done(*answer.value);
        if (isRefusal(answer.problem)) context.report(signing.failed, answer.problem, signing.unchanged);
    });
}

}  // namespace

dialogs::Signed signedOf(const bridge::NodeBridge& bridge, const bridge::PreparedAct& act)
{
    dialogs::Signed content;
    content.id = act.id;
    content.unknownId = QCoreApplication::translate("quorate::pages::Signing", "its id is known once the token has signed.");
    for (const auto& field : act.fields) {
        content.lines += {field.depth, nameOf(field.name), valueOf(bridge, field), field.form == bridge::SignedField::Form::hash};
    }
    for (qsizetype i = 0; i < act.parts.size(); ++i) {
        const auto& part = act.parts.at(i);
        const QString title = QCoreApplication::translate("quorate::pages::Signing", "%1 of %2: %3, key %4")
                                  .arg(format::number(quint64(i + 1)), format::number(quint64(act.parts.size())),
                                       words::text(Domain::keyPurpose, part.purpose), format::shortHash(part.key));
        content.parts += {title, part.bytes, part.decoded, part.hole};
    }
    return content;
}

int keepToLook(const Context& context, const Signing& signing, const QString& notice, const QByteArray& wish,
               const std::shared_ptr<std::optional<bridge::PreparedAct>>& ready)
{
    return context.outbox.keep(signing.sheet.title, wish, [context, signing, notice, ready](int number) {
        Signing again = signing;
        again.sheet.notice = notice;
        again.agreed = [outbox = QPointer(&context.outbox), number] {
            if (outbox) outbox->drop(number);
        };
        openSignSheet(context, context.sheetHost, again, std::exchange(*ready, std::nullopt));
    });
}

void openSignSheet(const Context& context, QWidget* host, const Signing& signing, const std::optional<bridge::PreparedAct>& ready)
{
    struct Shown {
        std::optional<bridge::PreparedAct> act;
        std::optional<bridge::PreparedAct> ready;
        int asked = 0;
    };
    auto shown = std::make_shared<Shown>();
    shown->ready = ready;
    dialogs::SignSheet::Content content = signing.sheet;
    content.prepare = [context, signing, shown](dialogs::SignSheet& sheet, const QString& reason) {
        shown->act.reset();   // what it waited for at the node is let go first, with its number
        const int number = ++shown->asked;
        if (const auto made = std::exchange(shown->ready, std::nullopt)) {
            shown->act = made;
            return sheet.setSigned(signedOf(context.bridge, *made));
        }
        context.bridge.prepare(signing.act(reason), &sheet, [context, signing, shown, number, &sheet](const bridge::Answer<bridge::PreparedAct>& answer) {
            if (number != shown->asked) return;
            if (!answer) {
                return sheet.setRefused(words::explain(QCoreApplication::translate("quorate::pages::Signing", "It could not be prepared."), answer.problem, signing.unchanged).sentence());
            }
            shown->act = *answer.value;
            sheet.setSigned(signedOf(context.bridge, *answer.value));
        });
    };
    content.withReason = [context, signing, shown](const QString& reason) {
        Signing fixed = signing;
        fixed.act = [act = signing.act, reason](const QString&) { return act(reason); };
        fixed.sheet.reason.clear();
        if (!reason.isEmpty()) fixed.sheet.fields += {QCoreApplication::translate("quorate::pages::Signing", "Reason"), reason};
        hold(context, fixed, *shown->act);
        if (signing.agreed) signing.agreed();
        shown->act.reset();
    };
    new dialogs::SignSheet(content, {}, host);
}

}  // namespace quorate::pages
