// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/setup_bridge.h"
#include "ui/dialogs/prompter.h"
#include "ui/widgets/form.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace quorate::pages {

// The token that shall hold a member's signing keys: the library that speaks to it, which of its tokens, and its PIN. Tokens are
// looked for when the library was named, and again on demand.
class TokenForm : public QWidget {
    Q_OBJECT

public:
    TokenForm(bridge::SetupBridge& setup, dialogs::Prompter& prompter, QWidget* parent = nullptr);

    void enter(const QString& module);             // what the draft has
    [[nodiscard]] bool complete() const;           // a token that can be used, and a PIN where one is typed
    [[nodiscard]] QString module() const;
    [[nodiscard]] const bridge::Token* token() const;
    [[nodiscard]] QByteArray takePin();            // the field is empty afterwards
    void refused(const bridge::Problem& problem);  // stands beside the PIN; the tokens are looked at anew
    void clear();

Q_SIGNALS:
    void changed();

private:
    void look();
    void judge();

    bridge::SetupBridge& m_setup;
    QLineEdit* m_library;
    QComboBox* m_list;
    QPushButton* m_look;
    QLineEdit* m_pin;
    widgets::FormRow m_libraryRow, m_listRow, m_pinRow;
    QList<bridge::Token> m_tokens;
    QString m_looked;                              // the library that m_tokens are of
    bool m_looking = false;
};

}  // namespace quorate::pages
