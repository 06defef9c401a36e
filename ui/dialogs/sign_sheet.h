// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/signed_view.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace quorate::dialogs {

// What is about to be signed, for acts that cannot be taken back. Laid over the content of `host`, not a message box: Cancel
// has the focus, and the button that names the act counts three seconds before it can be used, and waits for what is asked.
// Esc cancels.
class SignSheet : public QWidget {
    Q_OBJECT

public:
    struct Content {
        QString title;                       // with the verb: "Approve sensor 1.1.0"
        QString act;                         // the button: "Sign approval"
        QString consequence;                 // in plain words
        QList<widgets::Field> fields;        // what is signed, with which key
        bool dangerous = false;
        QString reason;                      // the label of a reason that must be given; empty: none is asked for
        std::function<void(const QString& reason)> withReason = {};   // called instead of `confirmed` then
        QString typed;                       // what must be typed to confirm, such as the version; empty: nothing
        // Asks for what will be signed, with the reason as it is now; answered by setSigned() or setRefused(). Without it the
        // fields say all that can be said: nothing is signed, as for a rollout of our own gateway, or it is built only then, as
        // an artifact.
        std::function<void(SignSheet& sheet, const QString& reason)> prepare = {};
        QString notice = {};                 // why the sheet is here again
    };

    SignSheet(const Content& content, std::function<void()> confirmed, QWidget* host);

    static constexpr int delaySeconds = 3;

    // The act can be confirmed once it is shown.
    void setSigned(const Signed& content);
    void setRefused(const QString& problem);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;   // Tab stays inside the sheet
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void countDown();
    void refreshConfirm();
    void reasonChanged();
    void askWhatIsSigned();
    [[nodiscard]] QString reason() const;

    QString m_act;
    int m_rest = delaySeconds;
    QTimer m_timer;
    QTimer m_typing;                     // the reason is part of what is signed: asked anew when it rests
    SignedView* m_signed = nullptr;
    std::function<void(SignSheet&, const QString&)> m_prepare;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
    QWidget* m_panel;
    QPlainTextEdit* m_reason = nullptr;
    QLineEdit* m_typed = nullptr;
    widgets::FormRow m_reasonRow;
    widgets::FormRow m_typedRow;
    QString m_wanted;
};

}  // namespace quorate::dialogs
