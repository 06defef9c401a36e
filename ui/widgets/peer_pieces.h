// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace quorate::widgets {

// Who has which part of a payload: a line for each, its name and a strip of the parts in the order of their bytes, full where it has
// them, paler where it has some of those that share a place. Up, Down, Home and End go from line to line and say what each has.
// GUI thread.
class PeerPieces : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString name;
        QList<bool> pieces;
        friend bool operator==(const Row&, const Row&) = default;
    };

    explicit PeerPieces(QWidget* parent = nullptr);
    void set(const QList<Row>& rows);
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    // What line `index` has, in words; empty beyond the last.
    [[nodiscard]] QString rowText(qsizetype index) const;
    // Where the keys are; -1: nowhere yet.
    [[nodiscard]] qsizetype current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int lineHeight() const;
    void moveTo(qsizetype index);

    QList<Row> m_rows;
    qsizetype m_current = -1;
};

}  // namespace quorate::widgets
