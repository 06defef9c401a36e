// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace quorate::widgets {

// Two parts side by side from so many pixels of width on, otherwise one below the other.
class SideBySide : public QWidget {
    Q_OBJECT

public:
    // `firstShare` and `secondShare`: how they divide a wide place.
    SideBySide(QWidget* first, QWidget* second, int from, int firstShare = 1, int secondShare = 1);
    [[nodiscard]] bool isBeside() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_layout;
    int m_from;
};

}  // namespace quorate::widgets
