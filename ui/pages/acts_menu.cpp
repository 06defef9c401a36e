// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/acts_menu.h"

#include "ui/widgets/table_pane.h"

#include <QMenu>
#include <QPushButton>

namespace quorate::pages {
namespace {

bool liesInATable(const QWidget& button, const QWidget& acts)
{
    for (const QWidget* p = button.parentWidget(); p != nullptr && p != &acts; p = p->parentWidget()) {
        if (qobject_cast<const widgets::TablePane*>(p) != nullptr) return true;
    }
    return false;
}

void fill(QMenu& menu, const QWidget& acts, QObject* owner)
{
    QAction* const first = menu.actions().first();
    bool any = false;
    for (auto* button : acts.findChildren<QPushButton*>()) {
        if (liesInATable(*button, acts) || button->text().isEmpty() || !button->isVisibleTo(&acts) || !button->isEnabled()) continue;
        auto* action = new QAction(button->icon(), button->text(), owner);
        action->setObjectName(button->objectName() + QStringLiteral("Act"));
        action->setToolTip(button->toolTip());
        action->setCheckable(button->isCheckable());
        action->setChecked(button->isChecked());
        if (button->menu() != nullptr) action->setMenu(button->menu());
        else QObject::connect(action, &QAction::triggered, button, &QPushButton::click);
        menu.insertAction(first, action);
        any = true;
    }
    if (!any) return;
    auto* line = new QAction(owner);
    line->setSeparator(true);
    menu.insertAction(first, line);
}

}  // namespace

void mirrorActs(widgets::TablePane& pane, QWidget& acts)
{
    auto* owner = new QObject(&pane);              // parent of the actions of the time before
    QObject::connect(pane.contextMenu(), &QMenu::aboutToShow, owner, [&pane, &acts, owner] {
        qDeleteAll(owner->findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly));
        if (!pane.currentKey().isEmpty()) fill(*pane.contextMenu(), acts, owner);
    });
}

}  // namespace quorate::pages
