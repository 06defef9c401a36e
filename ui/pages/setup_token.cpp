// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup_token.h"

#include "ui/bridge/words.h"
#include "ui/pages/key_state.h"
#include "ui/theme/icons.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace quorate::pages {

namespace words = bridge::words;

TokenForm::TokenForm(bridge::SetupBridge& setup, dialogs::Prompter& prompter, QWidget* parent)
    : QWidget(parent), m_setup(setup), m_library(new QLineEdit), m_list(new QComboBox), m_look(new QPushButton(tr("Look again"))),
      m_pin(new QLineEdit)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    m_library->setObjectName(QStringLiteral("setupTokenModule"));
    m_library->setPlaceholderText(QStringLiteral("/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so"));
    auto* choose = new QPushButton(theme::icon(QStringLiteral("folder")), tr("Choose..."));
    choose->setObjectName(QStringLiteral("setupTokenChoose"));
    m_list->setObjectName(QStringLiteral("setupToken"));
    m_look->setObjectName(QStringLiteral("setupTokenLook"));
    m_pin->setObjectName(QStringLiteral("setupTokenPin"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_pin->setMaxLength(255);
    m_libraryRow = widgets::addFormRow(form, tr("PKCS#11 library"), m_library, choose);
    m_listRow = widgets::addFormRow(form, tr("Token"), m_list, m_look);
    m_pinRow = widgets::addFormRow(form, tr("PIN"), m_pin);
    connect(choose, &QPushButton::clicked, this, [this, &prompter] {
        prompter.openFile(this, tr("PKCS#11 library of the token"), [this](const QString& path) {
            m_library->setText(path);
            look();
        });
    });
    connect(m_library, &QLineEdit::editingFinished, this, [this] {
        if (m_library->text() != m_looked) look();
    });
    connect(m_library, &QLineEdit::textChanged, this, &TokenForm::judge);
    connect(m_look, &QPushButton::clicked, this, &TokenForm::look);
    connect(m_list, &QComboBox::currentIndexChanged, this, &TokenForm::judge);
    connect(m_pin, &QLineEdit::textChanged, this, [this] {
        m_pinRow.setProblem(QString());
        Q_EMIT changed();
    });
    judge();
}

void TokenForm::enter(const QString& module)
{
    m_library->setText(module);
    if (!module.isEmpty() && module != m_looked) look();
}

QString TokenForm::module() const
{
    return m_library->text().trimmed();
}

const bridge::Token* TokenForm::token() const
{
    const int at = m_list->currentIndex();
    return m_looked == module() && at >= 0 && at < m_tokens.size() ? &m_tokens.at(at) : nullptr;
}

bool TokenForm::complete() const
{
    const auto* one = token();
    return one != nullptr && one->able && one->pin != QLatin1String("blocked") && (one->pinPad || !m_pin->text().isEmpty());
}

QByteArray TokenForm::takePin()
{
    QByteArray pin = m_pin->text().toUtf8();
    m_pin->setText(QString(m_pin->text().size(), QLatin1Char('*')));
    m_pin->clear();
    return pin;
}

void TokenForm::clear()
{
    m_pin->setText(QString(m_pin->text().size(), QLatin1Char('*')));
    m_pin->clear();
    m_pinRow.setProblem(QString());
}

void TokenForm::refused(const bridge::Problem& problem)
{
    look();
    m_pinRow.setProblem(words::explain({}, problem, {}).sentence());
}

void TokenForm::look()
{
    const QString library = module();
    if (library.isEmpty() || m_looking) return;
    m_looking = true;
    m_look->setEnabled(false);
    m_libraryRow.setProblem(QString());
    m_setup.tokens(this, library, [this, library](const bridge::Answer<QList<bridge::Token>>& answer) {
        m_looking = false;
        const QString kept = token() != nullptr ? token()->uri : QString();
        m_looked = library;
        m_tokens = answer ? *answer.value : QList<bridge::Token>();
        {
            const QSignalBlocker quiet(m_list);
            m_list->clear();
            for (const auto& one : m_tokens) {
                m_list->addItem(QStringList{one.label, one.serial, one.model}.join(QStringLiteral(" \u00b7 ")));
                if (one.uri == kept) m_list->setCurrentIndex(m_list->count() - 1);
            }
        }
        if (!answer) m_libraryRow.setProblem(words::explain({}, answer.problem, {}).sentence());
        judge();
    });
}

void TokenForm::judge()
{
    const auto* one = token();
    const bool looked = m_looked == module() && !m_looked.isEmpty();
    if (!looked) m_libraryRow.setProblem(QString());
    m_look->setEnabled(!m_looking && !module().isEmpty());
    m_list->setEnabled(looked && !m_tokens.isEmpty());
    m_listRow.setProblem(!looked || !m_libraryRow.good() ? QString() : m_tokens.isEmpty() ? tr("No token is there.") : one != nullptr ? tokenWarning(*one) : QString());
    const bool typed = one != nullptr && one->able && one->pin != QLatin1String("blocked") && !one->pinPad;
    m_pin->setEnabled(typed);
    m_pin->setPlaceholderText(one != nullptr && one->pinPad ? tr("Type it on the reader") : QString());
    Q_EMIT changed();
}

}  // namespace quorate::pages
