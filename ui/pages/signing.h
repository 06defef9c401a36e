// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/sign_sheet.h"
#include "ui/pages/page.h"

#include <functional>
#include <memory>
#include <optional>

// The way of every act that cannot be taken back: it is prepared, shown, agreed to, held for ten seconds, signed as it was
// shown, and answered by the ledger. When it could not be signed as it was shown, it is shown anew. What did not arrive stays in the outbox;
// what the ledger refused does not.
namespace quorate::pages {

struct Signing {
    dialogs::SignSheet::Content sheet;                 // without `prepare` and `withReason`
    std::function<bridge::Act(const QString& reason)> act;
    QString held;                                      // "The approval of sensor 1.1.0 goes out in %1 s."
    QString failed;                                    // "The vote on sensor 1.1.0 was not recorded."
    QString unchanged;                                 // "The release is as before."
    std::function<void(const bridge::Sent&)> done;
    std::function<void()> agreed = {};                 // once it is held
    std::function<void(bool isSending)> busy = {};     // while the ledger is waited for
};

// Lays the sheet over `host`; `ready`: what was prepared already. Everything that comes later copies what it needs: the page
// that asked may be gone.
void openSignSheet(const Context& context, QWidget* host, const Signing& signing,
                   const std::optional<bridge::PreparedAct>& ready = std::nullopt);

// What was agreed to lies in the outbox until it is deleted or agreed to anew; looked at, it is shown under `notice`. `ready`: what
// was prepared and can still be signed as it was; whoever takes it leaves nothing. Its number in the outbox.
int keepToLook(const Context& context, const Signing& signing, const QString& notice, const QByteArray& wish,
               const std::shared_ptr<std::optional<bridge::PreparedAct>>& ready = std::make_shared<std::optional<bridge::PreparedAct>>());

// What a sheet shows of it, in words.
[[nodiscard]] dialogs::Signed signedOf(const bridge::NodeBridge& bridge, const bridge::PreparedAct& act);

}  // namespace quorate::pages
