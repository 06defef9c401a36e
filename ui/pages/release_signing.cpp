// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/release_signing.h"

#include "ui/pages/key_state.h"
#include "ui/widgets/fields.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quorate::pages {

using theme::Tone;

namespace {

// A token's name says little where two are alike.
QString nameOf(const bridge::Token& token)
{
    return token.serial.isEmpty() ? token.label : SigningSection::tr("%1 (%2)", "a token's label and its serial number").arg(token.label, token.serial);
}

std::pair<QString, Tone> stateOf(const bridge::Token& token)
{
    if (token.state == QLatin1String("ready")) return {SigningSection::tr("There and unlocked"), Tone::ok};
    if (token.state == QLatin1String("absent")) return {SigningSection::tr("Not there: insert it"), Tone::warn};
    if (token.state == QLatin1String("silent")) return {SigningSection::tr("There, but it does not answer"), Tone::warn};
    if (token.pin == QLatin1String("blocked")) return {SigningSection::tr("There, but its PIN is blocked"), Tone::bad};
    return {token.pinPad ? SigningSection::tr("There; it asks for the PIN on its reader") : SigningSection::tr("There; it needs its PIN"), Tone::neutral};
}

// Tokens tell no number, only how near the end is.
std::pair<QString, Tone> triesOf(const bridge::Token& token)
{
    if (token.pin == QLatin1String("blocked")) return {SigningSection::tr("None"), Tone::bad};
    if (token.pin == QLatin1String("last-try")) return {SigningSection::tr("One"), Tone::bad};
    if (token.pin == QLatin1String("few-tries")) return {SigningSection::tr("Few"), Tone::warn};
    return {SigningSection::tr("All"), Tone::ok};
}

}  // namespace

SigningSection::SigningSection(const Context& context)
    : Section(QStringLiteral("sectionSign"), tr("5  Sign and publish"), tr("With which keys, and are they there?")), m_context(context),
      m_fields(new widgets::FieldList), m_unlock(new QPushButton(tr("Unlock the keys...")))
{
    m_fields->setObjectName(QStringLiteral("signKeys"));
    m_unlock->setObjectName(QStringLiteral("signUnlock"));
    auto* note = new widgets::MutedLabel(tr("Publish... shows the bytes that are signed. What you confirm there waits ten seconds, in which it can be undone."));
    note->setWordWrap(true);
    content()->addWidget(m_fields);
    content()->addWidget(m_unlock, 0, Qt::AlignLeading);
    content()->addWidget(note);
    connect(m_unlock, &QPushButton::clicked, this, [this] { m_context.unlock(); });
    connect(&m_context.bridge, &bridge::NodeBridge::identityChanged, this, &SigningSection::refresh);
    refresh();
}

void SigningSection::refresh()
{
    const auto& identity = m_context.bridge.identity();
    const auto keys = keyState(identity, toPublish());
    QList<widgets::Field> fields{{tr("Signed by"), identity.memberName.isEmpty() ? identity.member : identity.memberName}};
    for (const auto& [label, purpose] : {std::pair(tr("Release key"), QStringLiteral("release")), std::pair(tr("Transaction key"), QStringLiteral("transaction"))}) {
        const auto token = std::find_if(identity.tokens.begin(), identity.tokens.end(), [&](const auto& t) { return t.purposes.contains(purpose); });
        if (token != identity.tokens.end()) {
            const auto [state, tone] = stateOf(*token);
            fields += {label, tr("On the token %1. %2", "its name, and whether it is there").arg(nameOf(*token), state), tone};
        } else if (identity.filesUnlocked || identity.keysUnlocked) {
            fields += {label, tr("In a key file, unlocked"), Tone::ok};
        } else {
            fields += {label, tr("In a key file, locked"), Tone::neutral};
        }
    }
    for (const auto& token : identity.tokens) {
        const QStringList wanted = toPublish();
        if (std::none_of(wanted.begin(), wanted.end(), [&](const QString& p) { return token.purposes.contains(p); })) continue;
        const auto [tries, tone] = triesOf(token);
        fields += {tr("PIN tries left, %1").arg(token.label), tries, tone};
        if (!token.able) fields += {token.label, tokenWarning(token), Tone::bad};
    }
    m_fields->set(fields);
    m_unlock->setVisible(!keys.ready && !identity.member.isEmpty());
    setState(keys.ready, keys.text);
}

}  // namespace quorate::pages
