// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sign_sheet.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace quorate::dialogs {

SignSheet::SignSheet(const Content& content, std::function<void()> confirmed, QWidget* host)
    : QWidget(host), m_act(content.act), m_confirm(new QPushButton), m_cancel(new QPushButton(tr("Cancel"))),
      m_panel(new widgets::Card)
{
    setObjectName(QStringLiteral("signSheet"));
    setAccessibleName(content.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* panel = static_cast<widgets::Card*>(m_panel);
    auto* title = new QLabel(content.title);
    title->setFont(theme::font(theme::Type::objectTitle));
    title->setWordWrap(true);
    auto* consequence = new QLabel(content.consequence);
    consequence->setWordWrap(true);
    consequence->setTextFormat(Qt::PlainText);
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
    connect(m_confirm, &QPushButton::clicked, this, [this, confirmed = std::move(confirmed)] {
        close();
        confirmed();
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
    m_confirm->setEnabled(true);
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

bool SignSheet::focusNextPrevChild(bool)
{
    (m_cancel->hasFocus() && m_confirm->isEnabled() ? m_confirm : m_cancel)->setFocus(Qt::TabFocusReason);
    return true;
}

bool SignSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

}  // namespace quorate::dialogs
