// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/signing.h"

#include <QObject>

#include <optional>

// What was agreed to and has not gone out, or has not been answered, is kept as a wish in the settings, written at once: whatever ends the console, a
// signal, the end of the session or a crash, takes nothing with it. At the next start it is in the outbox again, and waits
// there to be looked at: the node prepares it anew, the sheet shows it, and its ten seconds begin anew once it is agreed to.
namespace quorate::pages {

// The act, its reason in it, and what the sheet said of it; as JSON. `left`: it is on its way, and may stand in the ledger.
[[nodiscard]] QByteArray wishOf(const Signing& signing, bool left = false);
[[nodiscard]] bool hadLeft(const QByteArray& wish);
// Nothing: it is no wish, or one that this build does not know.
[[nodiscard]] std::optional<Signing> signingOf(widgets::Toasts& toasts, const QByteArray& wish);

// Keeps the settings and the outbox in step; takes what is kept there into the outbox when it is made. GUI thread.
class KeptActs : public QObject {
    Q_OBJECT

public:
    static constexpr auto settingsKey = "outbox/wishes";
    static constexpr auto titlesKey = "outbox/titles";   // of what cannot be asked for again: it is told at the next start

    KeptActs(const Context& context, QObject* parent);

private:
    void take(const QByteArray& wish);
    void write();

    Context m_context;
};

}  // namespace quorate::pages
