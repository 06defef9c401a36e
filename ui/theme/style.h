// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace quorate::theme {

// Whether a widget that paints itself shows the focus ring: it has the focus, and the keyboard moved it there.
[[nodiscard]] bool showsFocus(const QWidget& widget);

// What a QPushButton is for: set as its dynamic property "kind".
//   "primary"  the main act of the view     "danger"  an act that cannot be taken back
//   "ghost"    without a frame              "link"    text in the accent colour
//   "chip"     a small choice that can be on
// Fusion with our shapes: hairlines instead of bevels, radius 6, a focus ring of 2 px, thin scroll bars, tabs underlined. And
// two manners that hold for every widget:
//   Labels and tool tips show their text as it is. Names come from strangers, and Qt takes what looks like markup for markup;
//   who wants markup says so (setTextFormat(Qt::RichText)).
//   The wheel turns a choice or a number only where the focus is; elsewhere it scrolls the page under it.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                         const QWidget* widget) const override;

private:
    void drawButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawButtonLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawTab(const QStyleOption* option, QPainter* painter) const;
    void drawHeaderSection(const QStyleOption* option, QPainter* painter) const;
    void drawCheck(const QStyleOption* option, QPainter* painter, bool round) const;
    void drawItemPanel(const QStyleOption* option, QPainter* painter) const;
    void drawScrollBar(const QStyleOptionComplex* option, QPainter* painter) const;
    void drawComboBox(const QStyleOptionComplex* option, QPainter* painter) const;
    void drawProgress(const QStyleOption* option, QPainter* painter) const;
};

}  // namespace quorate::theme
