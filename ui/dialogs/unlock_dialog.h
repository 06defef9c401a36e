// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace quorate::dialogs {

// Asks for the passphrase of the key files, or for the PIN of a token. `submit` gets the bytes, must wipe them, and answers later with an empty text
// (the dialog closes) or with what went wrong (it stays). The text of the field is overwritten after use.
class UnlockDialog : public QDialog {
    Q_OBJECT

public:
    using Result = std::function<void(const QString& problem)>;
    using Submit = std::function<void(QByteArray& passphrase, Result result)>;

    // Of key files, and whose.
    UnlockDialog(const QString& whose, Submit submit, QWidget* parent = nullptr);
    // Of a hardware token: the same for its PIN.
    struct Token {
        QString label;
        QString warning;         // what is to be known before a PIN is typed: few tries, blocked
        bool usable = true;      // otherwise no PIN can be given
        bool pinPad = false;     // it is typed on the reader
    };
    UnlockDialog(const Token& token, Submit submit, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Texts {
        QString window, title, hint, act;
    };
    UnlockDialog(const Texts& texts, Submit submit, QWidget* parent);
    void send();

    bool m_mayBeEmpty = false;
    Submit m_submit;
    QLineEdit* m_field;
    QLabel* m_problem;
    QPushButton* m_unlock;
};

}  // namespace quorate::dialogs
