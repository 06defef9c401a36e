// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sign_sheet.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/free_edge.h"
#include "ui/widgets/text_edit.h"

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
constexpr int typingPauseMs = 300;

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
    if (!content.notice.isEmpty()) {
        auto* notice = new widgets::WrapLabel(content.notice);
        notice->setObjectName(QStringLiteral("signNotice"));
        notice->setFont(theme::font(theme::Type::bodyStrong));
        panel->body()->addWidget(notice);
    }
    panel->body()->addWidget(consequence);
    panel->body()->addWidget(fields);
    if (!content.reason.isEmpty()) {
        m_reason = new widgets::TextEdit;
        m_reason->setObjectName(QStringLiteral("signReason"));
        m_reason->setAccessibleName(content.reason);
        m_reason->setFixedHeight(theme::scaled(72));
        auto* label = new QLabel(content.reason);
        label->setBuddy(m_reason);
        panel->body()->addWidget(label);
        panel->body()->addWidget(m_reason);
        m_reasonRow = widgets::addProblemTo(panel->body(), m_reason);
        connect(m_reason, &QPlainTextEdit::textChanged, this, &SignSheet::reasonChanged);
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
    if (content.prepare) {
        m_prepare = content.prepare;
        m_signed = new SignedView;
        connect(m_signed, &SignedView::againWished, this, &SignSheet::askWhatIsSigned);
        m_typing.setSingleShot(true);
        m_typing.setInterval(typingPauseMs);
        connect(&m_typing, &QTimer::timeout, this, &SignSheet::askWhatIsSigned);
        panel->body()->addWidget(m_signed, 1);
    }
    panel->body()->addLayout(buttons);
    // What is signed is read to the last digit.
    panel->setMaximumWidth(theme::scaled(m_signed != nullptr ? 920 : 640));
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
        const QString why = reason();
        close();
        if (withReason) {
            withReason(why);
        } else {
            confirmed();
        }
    });
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &SignSheet::countDown);
    m_confirm->setText(tr("%1 (%2)").arg(m_act, QLocale().toString(m_rest)));
    m_timer.start();
    host->installEventFilter(this);
    setGeometry(widgets::freeOf(*host));
    show();
    raise();
    m_cancel->setFocus(Qt::OtherFocusReason);
    askWhatIsSigned();
}

QString SignSheet::reason() const
{
    return m_reason != nullptr ? m_reason->toPlainText().trimmed() : QString();
}

void SignSheet::reasonChanged()
{
    if (m_signed != nullptr) {
        m_signed->setWaiting(reason().isEmpty() ? tr("Shown once there is a reason: it is part of what is signed.") : tr("Being prepared..."));
        m_typing.start();
    }
    refreshConfirm();
}

void SignSheet::askWhatIsSigned()
{
    if (m_signed == nullptr) return;
    if (m_reason != nullptr && (reason().isEmpty() || !widgets::tooLong(reason(), mostReason).isEmpty())) {
        m_signed->setWaiting(tr("Shown once there is a reason: it is part of what is signed."));
    } else {
        m_signed->setWaiting(tr("Being prepared..."));
        m_prepare(*this, reason());
    }
    refreshConfirm();
}

void SignSheet::setSigned(const Signed& content)
{
    m_signed->set(content);
    refreshConfirm();
}

void SignSheet::setRefused(const QString& problem)
{
    m_signed->setRefused(problem);
    refreshConfirm();
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
    const bool reasoned = m_reason == nullptr || !reason().isEmpty();
    const bool shown = m_signed == nullptr || m_signed->isReady();
    const bool typed = m_typed == nullptr || m_typed->text().trimmed() == m_wanted;
    bool fits = true;
    if (m_reason != nullptr) {
        m_reasonRow.setProblem(widgets::tooLong(reason(), mostReason));
        fits = m_reasonRow.good();
    }
    if (m_typed != nullptr) m_typedRow.setProblem(m_wanted.startsWith(m_typed->text().trimmed()) ? QString() : tr("Type %1 to confirm.").arg(m_wanted));
    m_confirm->setEnabled(m_rest <= 0 && reasoned && typed && fits && shown);
    m_confirm->setToolTip(!reasoned ? tr("A reason is needed.")
                          : !typed  ? tr("Type %1 to confirm.").arg(m_wanted)
                          : !shown  ? tr("What is signed is shown first.")
                                    : QString());
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
    QWidget* const from = focusWidget() != nullptr ? focusWidget() : this;
    const auto step = [next](QWidget* w) { return next ? w->nextInFocusChain() : w->previousInFocusChain(); };
    for (QWidget* w = step(from); w != from; w = step(w)) {
        if (!isAncestorOf(w) || !w->isVisible() || !w->isEnabled() || (w->focusPolicy() & Qt::TabFocus) == 0) continue;
        w->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        break;
    }
    return true;
}

bool SignSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && widgets::changesFree(*event)) setGeometry(widgets::freeOf(*parentWidget()));
    return QWidget::eventFilter(watched, event);
}

}  // namespace quorate::dialogs
