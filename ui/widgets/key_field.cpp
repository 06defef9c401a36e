// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_field.h"

#include <QKeyEvent>

namespace quorate::widgets {

KeyField::KeyField(QWidget* parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight);
    setContextMenuPolicy(Qt::NoContextMenu);
}

void KeyField::setKeys(const QKeySequence& keys)
{
    m_keys = keys;
    setText(keys.toString(QKeySequence::NativeText));
}

bool KeyField::event(QEvent* event)
{
    // Before a shortcut of the window takes it: here it is only named.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool modifier = key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_unknown || key == 0;
    if (modifier) return;
    if (modifiers == Qt::NoModifier && key == Qt::Key_Escape) return event->ignore();
    const bool away = modifiers == Qt::NoModifier && (key == Qt::Key_Backspace || key == Qt::Key_Delete);
    setKeys(away ? QKeySequence() : QKeySequence(int(modifiers) | key));
    event->accept();
    Q_EMIT keysChosen(m_keys);
}

}  // namespace quorate::widgets
