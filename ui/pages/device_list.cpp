// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/device_list.h"

#include "ui/bridge/format.h"
#include "ui/bridge/words.h"
#include "ui/pages/text.h"

#include <QUrlQuery>

namespace quorate::pages {

namespace format = bridge::format;
using Query = bridge::AcknowledgementQuery;

namespace {

constexpr auto prefix = "list:";
constexpr auto attributePrefix = "attribute.";
constexpr const char* outcomes[] = {"any", "positive", "negative", "none"};

}  // namespace

QString listWish(const Query& query)
{
    QUrlQuery out;
    out.addQueryItem(QStringLiteral("release"), query.release);
    out.addQueryItem(QStringLiteral("outcome"), QLatin1String(outcomes[int(query.outcome)]));
    const auto add = [&out](const char* name, const QString& value) {
        out.addQueryItem(QLatin1String(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    if (!query.gateway.isEmpty()) add("gateway", query.gateway);
    if (query.reason) add("reason", *query.reason);
    if (query.accused) add("accused", *query.accused);
    if (!query.hardwareClass.isEmpty()) add("class", query.hardwareClass);
    for (auto it = query.attributes.begin(); it != query.attributes.end(); ++it) {
        out.addQueryItem(QLatin1String(attributePrefix) + QString::fromLatin1(QUrl::toPercentEncoding(it.key())),
                         QString::fromLatin1(QUrl::toPercentEncoding(it.value())));
    }
    if (query.from != 0) add("from", QString::number(query.from));
    if (query.to != 0) add("to", QString::number(query.to));
    return QLatin1String(prefix) + out.toString(QUrl::FullyEncoded);
}

std::optional<Query> listFrom(const QString& wish)
{
    if (!wish.startsWith(QLatin1String(prefix))) return std::nullopt;
    const QUrlQuery in(wish.mid(int(qstrlen(prefix))));
    const auto value = [&in](const char* name) { return in.queryItemValue(QLatin1String(name), QUrl::FullyDecoded); };
    Query query;
    query.release = value("release");
    for (int i = 0; i < 4; ++i) {
        if (value("outcome") == QLatin1String(outcomes[i])) query.outcome = Query::Outcome(i);
    }
    query.gateway = value("gateway");
    if (in.hasQueryItem(QStringLiteral("reason"))) query.reason = value("reason");
    if (in.hasQueryItem(QStringLiteral("accused"))) query.accused = value("accused");
    query.hardwareClass = value("class");
    for (const auto& [name, text] : in.queryItems(QUrl::FullyDecoded)) {
        if (name.startsWith(QLatin1String(attributePrefix))) query.attributes.insert(name.mid(int(qstrlen(attributePrefix))), text);
    }
    query.from = value("from").toLongLong();
    query.to = value("to").toLongLong();
    return query;
}

QString listTitle(const bridge::NodeBridge& bridge, const Query& query)
{
    const bridge::Release* release = bridge.release(query.release);
    const QString title = release != nullptr ? release->title() : format::shortHash(query.release);
    QStringList parts;
    switch (query.outcome) {
    case Query::Outcome::any: parts += tr("%1: devices that acknowledged").arg(title); break;
    case Query::Outcome::positive: parts += tr("%1: devices that installed it").arg(title); break;
    case Query::Outcome::negative: parts += tr("%1: devices where it failed").arg(title); break;
    case Query::Outcome::none: parts += tr("%1: devices that have not acknowledged yet").arg(title); break;
    }
    if (!query.gateway.isEmpty()) parts += tr("Gateway: %1").arg(bridge.memberName(query.gateway));
    if (!query.hardwareClass.isEmpty()) parts += tr("Hardware class: %1").arg(query.hardwareClass);
    for (auto it = query.attributes.begin(); it != query.attributes.end(); ++it) {
        parts += QStringLiteral("%1: %2").arg(it.key(), it->isEmpty() ? tr("not told") : *it);
    }
    if (query.reason) parts += tr("Reason: %1").arg(query.reason->isEmpty() ? tr("none given") : bridge::words::cause(*query.reason));
    if (query.accused && !query.accused->isEmpty()) parts += tr("Accused: %1").arg(bridge.memberName(*query.accused));
    if (query.from != 0) parts += tr("From: %1").arg(format::time(query.from));
    if (query.to != 0) parts += tr("Until: %1").arg(format::time(query.to));
    return parts.join(QStringLiteral("  \u00b7  "));
}

}  // namespace quorate::pages
