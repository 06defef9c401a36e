// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace quorate::pages {

// A list that says, while it is empty, what may be dropped on it; a screen reader hears it as the description.
class DropList : public QListWidget {
public:
    using QListWidget::QListWidget;
    void setInvitation(const QString& text);
    [[nodiscard]] QString invitation() const { return m_text; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

}  // namespace quorate::pages
