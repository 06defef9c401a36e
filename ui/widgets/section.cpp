// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace quorate::widgets {

Section::Section(const QString& name, const QString& title, const QString& question, QWidget* parent)
    : Card(title, question, parent), m_button(new QToolButton), m_content(new QWidget), m_layout(new QVBoxLayout(m_content)), m_summary(new MutedLabel)
{
    setObjectName(name);
    stay();
    m_button->setObjectName(name + QStringLiteral("Fold"));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_summary->setObjectName(name + QStringLiteral("Summary"));
    m_summary->setWordWrap(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    addHeaderWidget(m_button);
    body()->addWidget(m_content);
    body()->addWidget(m_summary);
    connect(m_button, &QToolButton::clicked, this, [this] { fold(!m_folded); });
    refresh();
}

void Section::setState(bool done, const QString& summary)
{
    m_summary->setText(summary);
    if (m_done == done) return;
    m_done = done;
    if (!done) m_folded = false;
    refresh();
}

void Section::fold(bool folded)
{
    m_folded = folded && m_done;
    refresh();
}

void Section::refresh()
{
    m_content->setVisible(!m_folded);
    m_summary->setVisible(m_folded);
    m_button->setVisible(m_done);
    m_button->setArrowType(m_folded ? Qt::DownArrow : Qt::UpArrow);
    m_button->setToolTip(m_folded ? tr("Opens this section") : tr("Folds this section, which is done, to one line"));
    m_button->setAccessibleName(m_folded ? tr("Open: %1").arg(title()) : tr("Fold: %1").arg(title()));
}

}  // namespace quorate::widgets
