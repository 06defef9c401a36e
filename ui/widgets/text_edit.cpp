// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_edit.h"

#include <QKeyEvent>

namespace quorate::widgets {

TextEdit::TextEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

void TextEdit::keyPressEvent(QKeyEvent* event)
{
    // Tabs around it would take the key to turn to the next of them.
    if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::ControlModifier && !isReadOnly()) {
        insertPlainText(QStringLiteral("\t"));
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

}  // namespace quorate::widgets
