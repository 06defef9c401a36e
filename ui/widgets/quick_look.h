// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QTableView;

namespace quorate::widgets {

class FieldList;

// The current row of a table at a glance: every column with its words, also those that are hidden or cut off. It lies beside the
// row, follows the current row, and never takes the focus from the table, whose keys open and close it. GUI thread.
class QuickLook : public QFrame {
    Q_OBJECT

public:
    // Over `host`, which holds `view` and is its parent.
    QuickLook(QTableView* view, QWidget* host);
    // Of the current row; without one it goes.
    void present();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    QTableView* m_view;
    QLabel* m_title;
    FieldList* m_fields;
};

}  // namespace quorate::widgets
