// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace quorate::widgets {

// What somebody did, one bar each from the oldest to the newest; what went wrong stands out by height and colour. A click, or
// the arrow keys and Enter, choose one.
class RecordStrip : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QString id;
        QString text;                  // "kestrel-g4 4.2.9: Rejected"
        theme::Tone tone = theme::Tone::neutral;
        friend bool operator==(const Bar&, const Bar&) = default;
    };

    explicit RecordStrip(const QString& accessibleName, QWidget* parent = nullptr);
    void set(const QList<Bar>& bars);  // the newest that fit are drawn
    [[nodiscard]] const QList<Bar>& bars() const { return m_bars; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int fitting() const;
    [[nodiscard]] QRectF place(qsizetype bar) const;   // of a bar that is drawn
    [[nodiscard]] qsizetype barAt(const QPoint& point) const;   // -1: none
    void mark(qsizetype bar);
    const QString m_name;
    QList<Bar> m_bars;
    qsizetype m_marked = -1;
};

}  // namespace quorate::widgets
