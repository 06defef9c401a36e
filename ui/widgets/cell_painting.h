// SPDX-License-Identifier: GPL-3.0-or-later
// What the delegates of this folder share.
#pragma once

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace quorate::widgets {

inline constexpr int cellPad = 6;

// Selection and hover of the cell, without its text.
inline void paintPanel(QPainter* painter, const QStyleOptionViewItem& option)
{
    const QWidget* widget = option.widget;
    QStyle* style = widget != nullptr ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);
}

[[nodiscard]] inline QRect innerRect(const QStyleOptionViewItem& option)
{
    return option.rect.adjusted(cellPad, 0, -cellPad, 0);
}

// The painter's state until the end of a scope, in which lines are smooth.
class SmoothPainter {
public:
    explicit SmoothPainter(QPainter* painter) : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~SmoothPainter() { m_painter->restore(); }
    SmoothPainter(const SmoothPainter&) = delete;
    SmoothPainter& operator=(const SmoothPainter&) = delete;

private:
    QPainter* m_painter;
};

}  // namespace quorate::widgets
