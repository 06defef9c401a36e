// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sign_sheet.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace quorate::dialogs {
namespace {

constexpr qsizetype mostReason = 512;      // bytes that the ledger takes

}  // namespace

SignSheet::SignSheet(const Content& content, std::function<void()> confirmed, QWidget* host)
    : QWidget(host), m_act(content.act), m_confirm(new QPushButton), m_cancel(new QPushButton(tr("Cancel"))),
      m_panel(new widgets::Card)
{
    setObjectName(QStringLiteral("signSheet"));
    setAccessibleName(content.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* panel = static_cast<widgets::Card*>(m_panel);
    auto* title = new widgets::WrapLabel(content.title);
    title->setFont(theme::font(theme::Type::objectTitle));
    auto* consequence = new widgets::WrapLabel(content.consequence);
    auto* fields = new widgets::FieldList;
    fields->set(content.fields);
    m_confirm->setObjectName(QStringLiteral("signConfirm"));
    m_confirm->setProperty("kind", content.dangerous ? QStringLiteral("danger") : QStringLiteral("primary"));
    m_confirm->setEnabled(false);
    m_cancel->setObjectName(QStringLiteral("signCancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    panel->body()->setSpacing(14);
    panel->body()->addWidget(title);
    panel->body()->addWidget(consequence);
    panel->body()->addWidget(fields);
    if (!content.reason.isEmpty()) {
        m_reason = new QPlainTextEdit;
        m_reason->setObjectName(QStringLiteral("signReason"));
        m_reason->setAccessibleName(content.reason);
        m_reason->setTabChangesFocus(true);
        m_reason->setFixedHeight(theme::scaled(72));
        auto* label = new QLabel(content.reason);
        label->setBuddy(m_reason);
        panel->body()->addWidget(label);
        panel->body()->addWidget(m_reason);
        m_reasonRow = widgets::addProblemTo(panel->body(), m_reason);
        connect(m_reason, &QPlainTextEdit::textChanged, this, &SignSheet::refreshConfirm);
    }
    if (!content.typed.isEmpty()) {
        m_wanted = content.typed;
        m_typed = new QLineEdit;
        m_typed->setObjectName(QStringLiteral("signTyped"));
        auto* label = new QLabel(tr("Type %1 to confirm").arg(content.typed));
        label->setBuddy(m_typed);
        m_typed->setAccessibleName(label->text());
        panel->body()->addWidget(label);
        panel->body()->addWidget(m_typed);
        m_typedRow = widgets::addProblemTo(panel->body(), m_typed);
        connect(m_typed, &QLineEdit::textChanged, this, &SignSheet::refreshConfirm);
    }
    panel->body()->addLayout(buttons);
    panel->setMaximumWidth(theme::scaled(640));
    auto* layout = new QVBoxLayout(this);
    layout->addStretch();
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(panel, 3);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch();

    connect(m_cancel, &QPushButton::clicked, this, &QWidget::close);
    connect(m_confirm, &QPushButton::clicked, this,
            [this, confirmed = std::move(confirmed), withReason = content.withReason] {
        const QString reason = m_reason != nullptr ? m_reason->toPlainText().trimmed() : QString();
        close();
        if (withReason) {
            withReason(reason);
        } else {
            confirmed();
        }
    });
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &SignSheet::countDown);
    m_confirm->setText(tr("%1 (%2)").arg(m_act, QLocale().toString(m_rest)));
    m_timer.start();
    host->installEventFilter(this);
    setGeometry(host->rect());
    show();
    raise();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void SignSheet::countDown()
{
    if (--m_rest > 0) {
        m_confirm->setText(tr("%1 (%2)").arg(m_act, QLocale().toString(m_rest)));
        return;
    }
    m_timer.stop();
    m_confirm->setText(m_act);
    refreshConfirm();
}

void SignSheet::refreshConfirm()
{
    const bool reasoned = m_reason == nullptr || !m_reason->toPlainText().trimmed().isEmpty();
    const bool typed = m_typed == nullptr || m_typed->text().trimmed() == m_wanted;
    bool fits = true;
    if (m_reason != nullptr) {
        m_reasonRow.setProblem(widgets::tooLong(m_reason->toPlainText().trimmed(), mostReason));
        fits = m_reasonRow.good();
    }
    if (m_typed != nullptr) m_typedRow.setProblem(m_wanted.startsWith(m_typed->text().trimmed()) ? QString() : tr("Type %1 to confirm.").arg(m_wanted));
    m_confirm->setEnabled(m_rest <= 0 && reasoned && typed && fits);
    m_confirm->setToolTip(!reasoned ? tr("A reason is needed.") : !typed ? tr("Type %1 to confirm.").arg(m_wanted) : QString());
}

void SignSheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor veil = theme::current().bg;
    veil.setAlphaF(0.88F);
    painter.fillRect(rect(), veil);
}

void SignSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool SignSheet::focusNextPrevChild(bool next)
{
    QList<QWidget*> stops;
    for (QWidget* w : QList<QWidget*>{m_reason, m_typed, m_cancel, m_confirm}) {
        if (w != nullptr && w->isEnabled()) stops += w;
    }
    const qsizetype at = stops.indexOf(focusWidget());
    const qsizetype to = at < 0 ? 0 : (at + (next ? 1 : stops.size() - 1)) % stops.size();
    stops.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool SignSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

}  // namespace quorate::dialogs
