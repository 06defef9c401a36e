// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QByteArray>
#include <QMap>

#include <optional>
#include <utility>

namespace quorate::widgets {

// The bytes of two versions of a file, side by side, 16 a row, what differs marked. Any size: it holds a few windows of bytes
// and asks for those in sight. Arrow keys, Page Up and Down, Home and End scroll; a click marks a byte, with Shift all
// up to it; Shift with the arrow keys moves the mark, at first to the first byte in sight. GUI thread.
class HexView : public QAbstractScrollArea {
    Q_OBJECT

public:
    static constexpr quint64 windowSize = 4096;

    explicit HexView(const QString& accessibleName, QWidget* parent = nullptr);

    // Shows another pair of files; their bytes come through setWindow().
    void setFiles(quint64 sizeBefore, quint64 sizeAfter);
    // Bytes from `offset`, a multiple of windowSize, as windowWanted() asked for them.
    void setWindow(quint64 offset, const QByteArray& before, const QByteArray& after);
    void setUnavailable(const QString& why);
    void showOffset(quint64 offset);
    // The same, and marks the bytes from `from` up to `to` until another file comes.
    void showRange(quint64 from, quint64 to);
    [[nodiscard]] std::pair<quint64, quint64> marked() const { return {m_markFrom, m_markTo}; }
    [[nodiscard]] quint64 firstOffset() const;
    // The first marked byte while it is in sight, otherwise the first that is.
    [[nodiscard]] quint64 placeInSight() const;
    // What a row shows, as text: for tests and the clipboard.
    [[nodiscard]] QString rowText(quint64 row) const;
    [[nodiscard]] int windows() const { return int(m_windows.size()); }

Q_SIGNALS:
    void windowWanted(quint64 offset);
    void markChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    QSize sizeHint() const override;

private:
    struct Window {
        QByteArray before, after;
    };
    [[nodiscard]] quint64 rows() const;
    [[nodiscard]] int visibleRows() const;
    [[nodiscard]] quint64 firstRow() const;
    [[nodiscard]] int byteAt(quint64 offset, bool after) const;   // -1: beyond the end, -2: not here yet
    void mark(quint64 from, quint64 to);
    [[nodiscard]] std::optional<quint64> offsetAt(const QPoint& at) const;
    void layOut();
    void askForVisible();
    void drop();

    quint64 m_sizeBefore = 0;
    quint64 m_sizeAfter = 0;
    quint64 m_markFrom = 0, m_markTo = 0;
    quint64 m_rowsPerStep = 1;     // a scroll bar counts to 2^31
    QMap<quint64, Window> m_windows;
    QList<quint64> m_asked;
    QString m_unavailable;
};

}  // namespace quorate::widgets
