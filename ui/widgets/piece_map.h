// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace quorate::widgets {

// The parts of a payload in the order of its bytes, row by row: full where they are here; otherwise tinted by how many peers have
// them, and struck through where nobody who is connected has. The tool tip says what is under the pointer; the arrow keys, Home and
// End go from part to part and say what each is, N and Shift+N to the next and the one before that is not here. GUI thread.
class PieceMap : public QWidget {
    Q_OBJECT

public:
    explicit PieceMap(QWidget* parent = nullptr);
    // `holders` is empty, or as long as `pieces`. `size`: of the payload in bytes; `meaning`: one sentence.
    void set(const QList<bool>& pieces, const QList<quint8>& holders, quint64 size, const QString& meaning);
    // What part `index` is, in words; empty beyond the last.
    [[nodiscard]] QString partText(qsizetype index) const;
    // Where the keys are; -1: nowhere yet.
    [[nodiscard]] qsizetype current() const { return m_current; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int columnsFor(int width) const;
    [[nodiscard]] QRect placeOf(qsizetype index) const;
    void moveTo(qsizetype index);
    QList<bool> m_pieces;
    QList<quint8> m_holders;
    quint64 m_size = 0;
    qsizetype m_current = -1;
};

}  // namespace quorate::widgets
