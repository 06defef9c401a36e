// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/log_tail.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QPlainTextEdit;

namespace quorate::pages {

// What the node of this window wrote down since its start: to read, to copy and to send to whoever helps. Follows it while it is seen.
class LogCard : public widgets::Card {
    Q_OBJECT

public:
    LogCard(const Context& context, const bridge::LogTail& log);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refresh();

    Context m_context;
    const bridge::LogTail& m_log;
    QPlainTextEdit* m_text;
    QTimer m_every;
    quint64 m_read = 0;
};

}  // namespace quorate::pages
