// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace quorate::dialogs {

// Asks for the passphrase of the key files. `submit` gets the bytes, must wipe them, and answers later with an empty text
// (the dialog closes) or with what went wrong (it stays). The text of the field is overwritten after use.
class UnlockDialog : public QDialog {
    Q_OBJECT

public:
    using Result = std::function<void(const QString& problem)>;
    using Submit = std::function<void(QByteArray& passphrase, Result result)>;

    UnlockDialog(const QString& whose, Submit submit, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void send();

    Submit m_submit;
    QLineEdit* m_field;
    QLabel* m_problem;
    QPushButton* m_unlock;
};

}  // namespace quorate::dialogs
