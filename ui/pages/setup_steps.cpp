// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup_steps.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace quorate::pages {

SetupStep::SetupStep(const Parts& parts) : m_parts(parts), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
}

QVBoxLayout* SetupStep::addChoice(QButtonGroup* group, const QString& id, const QString& title, const QString& meaning)
{
    auto* box = new QVBoxLayout;
    box->setSpacing(2);
    auto* button = new QRadioButton(title);
    button->setObjectName(group->objectName() + QLatin1Char('-') + id);
    button->setProperty("choice", id);
    button->setAccessibleDescription(meaning);
    group->addButton(button);
    box->addWidget(button);
    auto* row = new QHBoxLayout;
    row->addSpacing(theme::scaled(24));
    auto* words = new widgets::MutedLabel(meaning);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    box->addLayout(row);
    m_column->addLayout(box);
    return box;
}

QString SetupStep::choiceOf(const QButtonGroup* group)
{
    const auto* button = group->checkedButton();
    return button != nullptr ? button->property("choice").toString() : QString();
}

}  // namespace quorate::pages
