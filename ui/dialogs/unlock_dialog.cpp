// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unlock_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/form.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace quorate::dialogs {

UnlockDialog::UnlockDialog(const QString& whose, Submit submit, QWidget* parent)
    : UnlockDialog(Texts{tr("Unlock keys"),
                         whose.isEmpty() ? tr("Passphrase of the key files") : tr("Passphrase of the keys of %1").arg(whose),
                         tr("The keys stay on this computer and are opened in memory only."), tr("Unlock keys")},
                   std::move(submit), parent)
{
}

UnlockDialog::UnlockDialog(const Token& token, Submit submit, QWidget* parent)
    : UnlockDialog(Texts{tr("Unlock token"), tr("PIN of the token %1").arg(token.label),
                         token.pinPad ? tr("Type the PIN on the reader after you chose Unlock token.")
                                      : tr("The PIN goes to the token and is not kept. It is forgotten when the keys are locked."),
                         tr("Unlock token")},
                   std::move(submit), parent)
{
    m_mayBeEmpty = token.pinPad;
    m_field->setVisible(!token.pinPad);
    m_field->setEnabled(token.usable);
    m_field->setMaxLength(255);
    m_unlock->setEnabled(token.pinPad && token.usable);
    m_problem->setText(token.warning);
    m_problem->setVisible(!token.warning.isEmpty());
}

UnlockDialog::UnlockDialog(const Texts& texts, Submit submit, QWidget* parent)
    : QDialog(parent), m_submit(std::move(submit)), m_field(new QLineEdit), m_problem(new QLabel), m_unlock(new QPushButton(texts.act))
{
    setObjectName(QStringLiteral("unlockDialog"));
    setWindowTitle(texts.window);
    setModal(true);
    // Names of tokens are what somebody else wrote there.
    auto* title = new QLabel;
    title->setTextFormat(Qt::PlainText);
    title->setText(texts.title);
    title->setWordWrap(true);
    title->setFont(theme::font(theme::Type::cardTitle));
    auto* hint = new QLabel(texts.hint);
    hint->setWordWrap(true);
    m_field->setObjectName(QStringLiteral("passphrase"));
    m_field->setAccessibleName(title->text());
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_problem->setObjectName(QStringLiteral("unlockProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    m_unlock->setObjectName(QStringLiteral("unlockButton"));
    m_unlock->setProperty("kind", QStringLiteral("primary"));
    m_unlock->setDefault(true);
    m_unlock->setEnabled(false);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("unlockCancel"));
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_unlock);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(m_field);
    layout->addWidget(m_problem);
    layout->addWidget(hint);
    layout->addLayout(buttons);
    setMinimumWidth(theme::scaled(420));
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) { m_unlock->setEnabled(m_mayBeEmpty || !text.isEmpty()); });
    connect(m_unlock, &QPushButton::clicked, this, &UnlockDialog::send);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    QEvent palette(QEvent::PaletteChange);
    changeEvent(&palette);
}

void UnlockDialog::send()
{
    QByteArray passphrase = m_field->text().toUtf8();
    m_field->setText(QString(m_field->text().size(), QLatin1Char('*')));
    m_field->clear();
    m_field->setEnabled(false);
    m_unlock->setEnabled(false);
    m_problem->hide();
    m_submit(passphrase, [guard = QPointer<UnlockDialog>(this)](const QString& problem) {
        if (!guard) return;
        if (problem.isEmpty()) {
            guard->accept();
            return;
        }
        guard->m_field->setEnabled(true);
        guard->m_unlock->setEnabled(guard->m_mayBeEmpty);
        guard->m_field->setFocus();
        guard->m_problem->setText(problem);
        guard->m_problem->show();
        widgets::growDialog(guard);
    });
}

void UnlockDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        QPalette p = palette();
        p.setColor(QPalette::WindowText, theme::current().tone(theme::Tone::bad).ink);
        m_problem->setPalette(p);
    }
    QDialog::changeEvent(event);
}

}  // namespace quorate::dialogs
