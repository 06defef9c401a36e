// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/key_state.h"

#include "ui/bridge/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace quorate::pages {
namespace {

QString about(const bridge::Token& token, const char* code)
{
    const auto e = bridge::words::explain({}, {QStringLiteral("unavailable"), QLatin1String(code), token.label}, {});
    return e.sentence();
}

}  // namespace

const bridge::Token* hinderingToken(const bridge::Identity& identity, const QStringList& purposes)
{
    if (!identity.filesUnlocked) return nullptr;
    const bridge::Token* first = nullptr;
    for (const auto& token : identity.tokens) {
        if (token.state == QLatin1String("ready")) continue;
        const bool needed = purposes.isEmpty() || std::any_of(purposes.begin(), purposes.end(), [&](const QString& p) { return token.purposes.contains(p); });
        if (!needed) continue;
        if (token.state == QLatin1String("locked") && token.pin != QLatin1String("blocked")) return &token;
        if (first == nullptr) first = &token;
    }
    return first;
}

QString tokenWarning(const bridge::Token& token)
{
    if (!token.able) return about(token, "token.mechanism.missing");
    if (token.pin == QLatin1String("blocked")) return about(token, "token.pin.blocked");
    if (token.pin == QLatin1String("last-try")) return QCoreApplication::translate("quorate::pages::KeyState", "One try is left: another wrong PIN blocks the token.");
    if (token.pin == QLatin1String("few-tries")) return QCoreApplication::translate("quorate::pages::KeyState", "Few tries are left before the PIN is blocked.");
    return {};
}

KeyState keyState(const bridge::Identity& identity, const QStringList& purposes)
{
    using theme::Tone;
    const auto* token = hinderingToken(identity, purposes);
    if (identity.keysUnlocked || (!purposes.isEmpty() && identity.filesUnlocked && token == nullptr)) {
        return {QCoreApplication::translate("quorate::pages::KeyState", "Keys unlocked"), {}, Tone::neutral, QStringLiteral("unlock"), true};
    }
    if (token == nullptr) {
        return {QCoreApplication::translate("quorate::pages::KeyState", "Keys locked"), {}, Tone::neutral, QStringLiteral("lock"), false};
    }
    if (token->state == QLatin1String("absent")) {
        return {QCoreApplication::translate("quorate::pages::KeyState", "Token absent"), about(*token, "token.absent"), Tone::warn, QStringLiteral("key"), false};
    }
    if (token->state == QLatin1String("silent")) {
        return {QCoreApplication::translate("quorate::pages::KeyState", "Token does not answer"), about(*token, "token.module.silent"), Tone::warn,
                QStringLiteral("key"), false};
    }
    const bool blocked = token->pin == QLatin1String("blocked");
    return {QCoreApplication::translate("quorate::pages::KeyState", "Token locked"), about(*token, blocked ? "token.pin.blocked" : "token.pin.needed"),
            blocked ? Tone::bad : Tone::neutral, QStringLiteral("lock"), false};
}

QString signedBy(const bridge::Identity& identity, const QString& who, const char* purpose)
{
    for (const auto& token : identity.tokens) {
        if (!token.purposes.contains(QLatin1String(purpose))) continue;
        return QCoreApplication::translate("quorate::pages::KeyState", "%1, on the token %2").arg(who, token.label);
    }
    return who;
}

}  // namespace quorate::pages
