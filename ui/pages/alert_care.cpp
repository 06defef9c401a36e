// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alert_care.h"

#include "ui/bridge/format.h"
#include "ui/bridge/words.h"
#include "ui/pages/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;

namespace {

constexpr auto settingsKey = "alerts/care";

QJsonArray load(const QSettings& settings)
{
    return QJsonDocument::fromJson(settings.value(QLatin1String(settingsKey)).toByteArray()).array();
}

// "chain=release size=12": what stands after `name`.
QString token(const QString& text, const char* name)
{
    const QString begin = QLatin1String(name) + QLatin1Char('=');
    for (const QString& part : text.split(QLatin1Char(' '))) {
        if (part.startsWith(begin)) return part.mid(begin.size());
    }
    return {};
}

const QRegularExpression& transactionPattern()
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-f]{64}$"));
    return pattern;
}

const QRegularExpression& devicePattern()
{
    static const QRegularExpression pattern(QStringLiteral("^([a-z0-9.-]+)\\.(\\d+)$"));
    return pattern;
}

QString chainOf(const QString& token)
{
    return words::chainName(token == QLatin1String("delivery") ? bridge::Chain::delivery : bridge::Chain::release);
}

}  // namespace

AlertCare AlertCare::of(const QSettings& settings, const QString& key)
{
    return all(settings).value(key);
}

QHash<QString, AlertCare> AlertCare::all(const QSettings& settings)
{
    QHash<QString, AlertCare> cares;
    for (const auto& value : load(settings)) {
        const QJsonObject one = value.toObject();
        cares.insert(one.value(QLatin1String("key")).toString(),
                     {one.value(QLatin1String("done")).toBool(), one.value(QLatin1String("owner")).toString(), qint64(one.value(QLatin1String("muted")).toDouble())});
    }
    return cares;
}

void AlertCare::set(QSettings& settings, const QString& key, const AlertCare& care)
{
    QJsonArray list = load(settings);
    for (qsizetype i = list.size(); i-- > 0;) {
        if (list.at(i).toObject().value(QLatin1String("key")).toString() == key) list.removeAt(i);
    }
    if (care != AlertCare{}) {
        list.append(QJsonObject{{QStringLiteral("key"), key}, {QStringLiteral("done"), care.done}, {QStringLiteral("owner"), care.owner}, {QStringLiteral("muted"), double(care.mutedUntil)}});
    }
    while (list.size() > kept) list.removeFirst();
    settings.setValue(QLatin1String(settingsKey), QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QStringList AlertCare::owners(const QSettings& settings)
{
    QStringList names;
    for (const auto& value : load(settings)) names += value.toObject().value(QLatin1String("owner")).toString();
    names.removeAll(QString());
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

std::pair<QString, QString> alertPlace(const bridge::NodeBridge& bridge, const bridge::Alert& alert)
{
    const QString& s = alert.subject;
    if (s == QLatin1String("release") || s == QLatin1String("delivery")) return {QStringLiteral("chain"), {}};
    if (s == QLatin1String("payload")) return {QStringLiteral("transfers"), {}};
    if (transactionPattern().match(s).hasMatch()) return {QStringLiteral("chain"), s};
    for (const auto& member : bridge.members()) {
        if (member.id == s) return {member.roles.contains(QLatin1String("gateway")) ? QStringLiteral("gateways") : QStringLiteral("members"), s};
    }
    if (const auto m = devicePattern().match(s); m.hasMatch()) return {QStringLiteral("devices"), m.captured(1) + QLatin1Char('/') + m.captured(2)};
    return {};
}

bool alertIsOurs(const bridge::NodeBridge& bridge, const bridge::Alert& alert)
{
    const QString& me = bridge.identity().member;
    if (me.isEmpty()) return false;
    if (alert.subject == me) return true;
    const bridge::Release* r = bridge.release(alert.release);
    if (r != nullptr && r->publisher == me) return true;
    const QString its = alertModel(alert);
    return !its.isEmpty() && std::any_of(bridge.models().begin(), bridge.models().end(), [&](const auto& model) {
        return model.id == its && model.owner == me;
    });
}

QString alertModel(const bridge::Alert& alert)
{
    // A member may be called like a device.
    const auto device = devicePattern().match(alert.code.startsWith(QLatin1String("alert.device.")) ? alert.subject : QString());
    return device.hasMatch() ? device.captured(1) : QString();
}

bool isOfTransaction(const bridge::Alert& alert)
{
    return transactionPattern().match(alert.subject).hasMatch();
}

QString alertSubject(const bridge::NodeBridge& bridge, const bridge::Alert& alert)
{
    const QString& s = alert.subject;
    if (s == QLatin1String("release") || s == QLatin1String("delivery")) return chainOf(s);
    if (s == QLatin1String("payload")) return tr("Payloads");
    if (transactionPattern().match(s).hasMatch()) return tr("Transaction %1").arg(format::shortHash(s));
    if (const auto m = devicePattern().match(s); m.hasMatch() && bridge.memberName(s) == s) return tr("Device %2 of %1").arg(m.captured(1), format::number(m.captured(2).toULongLong()));
    return bridge.memberName(s);
}

QString alertDetail(const bridge::Alert& alert)
{
    const QString& d = alert.detail;
    if (alert.code == QLatin1String("alert.gateway.locked")) return tr("Acknowledgements wait for their batch until the keys are unlocked.");
    if (alert.code == QLatin1String("alert.clock")) {
        if (const QString ahead = token(d, "chain"); !ahead.isEmpty()) {
            return tr("The newest block is dated %1 ahead of this clock.").arg(format::duration(ahead.toLongLong() * 1000));
        }
        const qint64 off = token(d, "peers").toLongLong() * 1000;
        return off > 0 ? tr("It is %1 behind its peers' clocks.").arg(format::duration(off)) : tr("It is %1 ahead of its peers' clocks.").arg(format::duration(-off));
    }
    const QString chain = token(d, "chain");
    if (alert.code == QLatin1String("alert.censorship") && !chain.isEmpty()) {
        return tr("%1: %2 is in no block after %3").arg(chainOf(chain), words::text(words::Domain::transactionKind, token(d, "kind")), format::duration(token(d, "seconds").toLongLong() * 1000));
    }
    if (alert.code == QLatin1String("alert.view-old") && !token(d, "size").isEmpty()) {
        return tr("Size %1, cosigned %2").arg(format::number(token(d, "size").toULongLong()), format::time(token(d, "cosigned").toLongLong()));
    }
    if (alert.code == QLatin1String("alert.split-view") && token(d, "heads") == QLatin1String("2")) {
        return tr("%1: two heads of size %2, which is not settled here").arg(chainOf(chain), format::number(token(d, "size").toULongLong()));
    }
    if (alert.code == QLatin1String("alert.split-view") && !chain.isEmpty()) return tr("%1, size %2").arg(chainOf(chain), format::number(token(d, "size").toULongLong()));
    if (alert.code == QLatin1String("alert.equivocation") && !chain.isEmpty()) return tr("%1: %2").arg(chainOf(chain), token(d, "begins"));
    return words::detail(d);
}

}  // namespace quorate::pages
