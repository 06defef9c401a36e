// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/shared_axis.h"

#include <QAbstractItemModel>
#include <QPointer>
#include <QWidget>

class QLabel;
class QStackedLayout;
class QTableView;

namespace quorate::charts {

// A picture of numbers, and the same numbers as a table (key D, or setTableShown): for those who cannot see the picture and
// those who want to copy. The arrow keys move a mark along the axis and say what is there, with Shift they mark off a range that
// Enter chooses; + and - change what is shown, 0 shows all. With the pointer: the wheel, once the chart has
// the focus or with Ctrl, dragging, dragging with Shift; while it is over a chart the axis stands still. What is shown goes on with
// new values as long as the newest is in sight. QCustomPlot stays behind this interface. GUI thread.
class Chart : public QWidget {
    Q_OBJECT

public:
    explicit Chart(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] bool isTableShown() const;
    void setTableShown(bool shown);
    // One sentence that says what the picture shows.
    [[nodiscard]] virtual QString summary() const = 0;

    // Together with the other charts of `axis`, which must be in the same unit. A chart alone has an axis of its own.
    void share(SharedAxis* axis);
    [[nodiscard]] SharedAxis& axis() const { return *m_axis; }
    // What the chart has at a place of the axis, in words; empty: nothing.
    [[nodiscard]] virtual QString atPlace(double) const { return {}; }

Q_SIGNALS:
    void lineChosen(const QString& id);
    // A part of the axis, to list what lies in it. Where nobody listens, the part is shown larger.
    void rangeChosen(double from, double to);
    // `data`: what the table shows, as long as the chart lives.
    void exportRequested(const QString& suggestedName, const QAbstractItemModel* data);

protected:
    void setPicture(QWidget* picture);
    void setTableModel(QAbstractItemModel* model);
    void setEmpty(bool empty);             // then the summary stands in the place of the picture
    void announce();                       // after new data: name and summary for screen readers
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;      // the ring of the focus, around the picture
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

    // All that the chart has; none: it has no axis to move along.
    [[nodiscard]] virtual std::optional<SharedAxis::Span> whole() const { return std::nullopt; }
    // Where its newest value is, by default at the end; of a chart that has a whole().
    [[nodiscard]] virtual double newest() const { return whole()->to; }
    // The places where the mark stops when keys move it.
    [[nodiscard]] virtual double nextPlace(double place, int direction) const;
    virtual void placeMoved() {}
    virtual void spanMoved() {}
    virtual void rangeMoved() {}
    [[nodiscard]] SharedAxis::Span shown() const;      // of a chart that has a whole()
    // `factor` below 1 shows less, around `about`.
    void zoom(double factor, double about);
    void pan(double by);                               // what is shown, along the axis
    void chooseRange(double from, double to);

private:
    void extendRange(int direction);
    [[nodiscard]] QString dataText() const;
    void connectAxis();
    void hold();
    void movePlace(int direction);
    void leaveTable();
    void backInTable();

    // Where somebody is in the table while it is filled anew.
    struct Reading {
        QString first;                 // the row begins with it
        int row = -1;
        int column = 0;
        int down = 0;
    };
    QStackedLayout* m_stack;
    QTableView* m_table;
    QLabel* m_nothing;
    QPointer<SharedAxis> m_axis;
    std::optional<Reading> m_reading;
    std::optional<SharedAxis::Span> m_held;            // whole(), as it was when the pointer came
};

}  // namespace quorate::charts
