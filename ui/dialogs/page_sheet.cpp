// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/page_sheet.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/free_edge.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace quorate::dialogs {

PageSheet::PageSheet(const QString& name, const QString& title, const QString& about, QWidget* host)
    : QWidget(host), m_before(host->window()->focusWidget()), m_body(new QVBoxLayout), m_close(new QPushButton(tr("Close")))
{
    setObjectName(name);
    setAccessibleName(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* heading = new QLabel(title);
    heading->setFont(theme::font(theme::Type::objectTitle));
    auto* words = new widgets::MutedLabel(about);
    words->setObjectName(name + QStringLiteral("About"));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_close->setObjectName(name + QStringLiteral("Close"));
    m_close->setToolTip(tr("Back to the page (Esc)"));
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(heading);
    titles->addWidget(words);
    auto* head = new QHBoxLayout;
    head->addLayout(titles, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::scaled(20), theme::scaled(16), theme::scaled(20), theme::scaled(16));
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addLayout(m_body, 1);
    host->installEventFilter(this);
}

PageSheet::~PageSheet()
{
    if (m_before) m_before->setFocus(Qt::OtherFocusReason);
}

void PageSheet::present()
{
    setGeometry(widgets::freeOf(*parentWidget()));
    show();
    raise();
    m_close->setFocus(Qt::OtherFocusReason);
}

void PageSheet::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), theme::current().bg);
}

void PageSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool PageSheet::focusNextPrevChild(bool next)
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

bool PageSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && widgets::changesFree(*event)) setGeometry(widgets::freeOf(*parentWidget()));
    return QWidget::eventFilter(watched, event);
}

}  // namespace quorate::dialogs
