// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace quorate::widgets {

// Takes the keys that are pressed in it instead of their letters. Tab goes on, Backspace takes the keys away.
class KeyField : public QLineEdit {
    Q_OBJECT

public:
    explicit KeyField(QWidget* parent = nullptr);
    void setKeys(const QKeySequence& keys);          // says nothing
    [[nodiscard]] const QKeySequence& keys() const { return m_keys; }

Q_SIGNALS:
    void keysChosen(const QKeySequence& keys);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QKeySequence m_keys;
};

}  // namespace quorate::widgets
