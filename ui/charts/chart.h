// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QStackedLayout;
class QTableView;

namespace quorate::charts {

// A picture of numbers, and the same numbers as a table (key D, or setTableShown): for those who cannot see the picture and
// those who want to copy. QCustomPlot stays behind this interface. GUI thread.
class Chart : public QWidget {
    Q_OBJECT

public:
    explicit Chart(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] bool isTableShown() const;
    void setTableShown(bool shown);
    // One sentence that says what the picture shows.
    [[nodiscard]] virtual QString summary() const = 0;

Q_SIGNALS:
    void lineChosen(const QString& id);

protected:
    void setPicture(QWidget* picture);
    void setTableModel(QAbstractItemModel* model);
    void setEmpty(bool empty);             // then the summary stands in the place of the picture
    void announce();                       // after new data: name and summary for screen readers
    void keyPressEvent(QKeyEvent* event) override;

private:
    QStackedLayout* m_stack;
    QTableView* m_table;
    QLabel* m_nothing;
};

}  // namespace quorate::charts
