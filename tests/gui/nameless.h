// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QLineEdit>
#include <QTabBar>
#include <QWidget>

// What a screen reader and a mouse pointer would say of everything in sight.
namespace quorate::test {

// A part of one of Qt's own controls: the button that clears a line, the arrows beside tabs.
inline bool isQtsOwn(const QWidget* w)
{
    return qobject_cast<const QLineEdit*>(w->parentWidget()) != nullptr || qobject_cast<const QTabBar*>(w->parentWidget()) != nullptr ||
           qobject_cast<const QAbstractScrollArea*>(w->parentWidget()) != nullptr;
}

// What below `root` takes the focus or is pressed and has nothing to be called by.
inline QStringList namelessIn(QWidget* root, const QString& place)
{
    QStringList found;
    for (const auto* widget : root->findChildren<QWidget*>()) {
        if (!widget->isVisible() || isQtsOwn(widget)) continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString what = place + QStringLiteral(": ") + QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
        // Also what the keys do not go to: a picture that is pressed says what it does.
        if (button != nullptr && button->text().isEmpty() && widget->toolTip().isEmpty()) found += what + QStringLiteral(" has no tool tip");
        if (!(widget->focusPolicy() & Qt::TabFocus) && button == nullptr) continue;
        // Its own, or that of the label beside it.
        const auto said = [](const QWidget* w) {
            auto* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(w));
            return spoken == nullptr ? QString() : spoken->text(QAccessible::Name);
        };
        if (!said(widget).isEmpty()) continue;
        // A part of a control that has a name: the editor of a spin box, the list of a combo box.
        if (widget->parentWidget() != nullptr && !said(widget->parentWidget()).isEmpty()) continue;
        found += what;
    }
    return found;
}

}  // namespace quorate::test
