// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace quorate::theme {
namespace {

// Numbers end some way before the next column begins.
QRect endsEarlier(const QRect& r, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? r.adjusted(scaled(8), 0, 0, 0) : r.adjusted(0, 0, -scaled(8), 0);
}

void frame(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line, bool focused)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal width = focused ? 2 : 1;
    painter->setPen(QPen(focused ? current().accent : line, width));
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), 6, 6);
    painter->restore();
}

}  // namespace

bool showsFocus(const QWidget& widget)
{
    return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // Tool tips are labels too, made by Qt.
    if (auto* label = qobject_cast<QLabel*>(widget); label != nullptr && label->textFormat() == Qt::AutoText) label->setTextFormat(Qt::PlainText);
    if (qobject_cast<QComboBox*>(widget) != nullptr || qobject_cast<QAbstractSpinBox*>(widget) != nullptr) {
        if (widget->focusPolicy() == Qt::WheelFocus) widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(this);
    }
}

bool Style::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();       // on to the page
        return true;
    }
    return QProxyStyle::eventFilter(watched, event);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 28;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return scaled(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_HeaderMargin: return 6;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return scaled(16);
    case PM_TabBarTabHSpace: return scaled(20);
    case PM_TabBarTabVSpace: return scaled(12);
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap: return 0;
    case PM_FocusFrameHMargin: return 5;
    case PM_FocusFrameVMargin: return 2;
    case PM_DefaultFrameWidth:
        // Inputs with a viewport: room for the rounded corners, which the viewport would paint over.
        if (widget != nullptr && (widget->inherits("QPlainTextEdit") || widget->property("framed").toBool())) return 4;
        return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SplitterWidth: return 8;
    case PM_MenuVMargin: return 4;
    case PM_MenuHMargin: return 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_Table_AlwaysDrawLeftTopGridLines:
    case SH_ItemView_ShowDecorationSelected: return hint == SH_ItemView_ShowDecorationSelected ? 1 : 0;
    case SH_ComboBox_Popup: return 0;
    case SH_Widget_Animation_Duration: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const Tokens& t = current();
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel: drawButtonPanel(option, painter, widget); return;
    case PE_FrameFocusRect: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(t.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 5, 5);
        painter->restore();
        return;
    }
    case PE_PanelLineEdit:
        // The editor inside a spin box or combo box has its frame around it already.
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget); edit != nullptr && edit->hasFrame() &&
            qobject_cast<const QAbstractSpinBox*>(edit->parentWidget()) == nullptr &&
            qobject_cast<const QComboBox*>(edit->parentWidget()) == nullptr) {
            const QColor line = edit->property("invalid").toBool() ? t.tone(Tone::bad).ink : t.control;
            frame(painter, option->rect, t.surface, line, edit->hasFocus());
        }
        return;
    case PE_FrameLineEdit: return;
    case PE_Frame:
        // Text edits are inputs: the outline must be seen. Item views live in cards that have one.
        if (widget != nullptr && widget->inherits("QAbstractItemView") && !widget->property("framed").toBool()) return;
        if (widget != nullptr && widget->inherits("QAbstractScrollArea")) {
            const QColor line = widget->property("invalid").toBool() ? t.tone(Tone::bad).ink : t.control;
            frame(painter, option->rect, t.surface, line, widget->hasFocus());
            return;
        }
        break;
    case PE_PanelScrollAreaCorner: return;
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            // On the line of the title, which stands below the middle.
            paintIcon(*painter, header->rect.translated(0, scaled(3)),
                      header->sortIndicator == QStyleOptionHeader::SortDown ? QStringLiteral("arrow-up") : QStringLiteral("arrow-down"),
                      t.muted);
            return;
        }
        break;
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase: return;
    case PE_FrameGroupBox:
        frame(painter, option->rect, Qt::transparent, t.border, false);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, t.surface);
        painter->setPen(t.border);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelMenu:
        // The base asks for no frame of its own around a menu, which may lie on a surface of the same colour.
        painter->fillRect(option->rect, t.surface);
        painter->setPen(t.border);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameMenu: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheck(option, painter, false); return;
    case PE_IndicatorRadioButton: drawCheck(option, painter, true); return;
    case PE_PanelItemViewRow: return;
    case PE_PanelItemViewItem: drawItemPanel(option, painter); return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel: drawButtonLabel(option, painter, widget); return;
    case CE_TabBarTabShape: drawTab(option, painter); return;
    case CE_HeaderSection: drawHeaderSection(option, painter); return;
    case CE_HeaderLabel:
        // Above its numbers; the base does not ask a proxy where the label goes.
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option); header != nullptr && header->textAlignment.testFlag(Qt::AlignRight)) {
            auto label = *header;
            label.rect = endsEarlier(label.rect, label.direction);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_HeaderEmptyArea: painter->fillRect(option->rect, current().surface); return;
    case CE_ProgressBarGroove: return;
    case CE_ProgressBarContents: drawProgress(option, painter); return;
    case CE_Splitter: return;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            QStyleOptionTab copy(*tab);
            const bool selected = (tab->state & State_Selected) != 0;
            copy.palette.setColor(QPalette::WindowText, selected ? current().text : current().muted);
            copy.state &= ~State_HasFocus;
            QProxyStyle::drawControl(element, &copy, painter, widget);
            if ((tab->state & State_HasFocus) != 0) {
                QStyleOptionFocusRect ring;
                ring.rect = tab->rect.adjusted(2, 3, -2, -5);
                drawPrimitive(PE_FrameFocusRect, &ring, painter, widget);
            }
            return;
        }
        break;
    case CE_ItemViewItem:
        // The ring belongs to the current cell only when keys are in use, and the selection shows the row already.
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem copy(*item);
            copy.state &= ~State_HasFocus;
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    switch (control) {
    case CC_ScrollBar: drawScrollBar(option, painter); return;
    case CC_ComboBox: drawComboBox(option, painter); return;
    case CC_ToolButton:
        // Three dots say already that there is more; a second sign would lie on them.
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option); button != nullptr && button->text.isEmpty()) {
            QStyleOptionToolButton copy(*button);
            copy.features &= ~QStyleOptionToolButton::HasMenu;
            QProxyStyle::drawComplexControl(control, &copy, painter, widget);
            return;
        }
        break;
    case CC_SpinBox:
        frame(painter, option->rect, current().surface, current().control,
              widget != nullptr && widget->hasFocus());
        break;
    default: break;
    }
    if (control == CC_SpinBox) {
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(current().muted, 1.5));
            for (const auto sub : {SC_SpinBoxUp, SC_SpinBoxDown}) {
                const QRectF r = subControlRect(CC_SpinBox, spin, sub, widget);
                const qreal dy = sub == SC_SpinBoxUp ? -1.5 : 1.5;
                const QPointF m = r.center();
                painter->drawPolyline(QPolygonF({m + QPointF(-3.5, -dy), m + QPointF(0, dy), m + QPointF(3.5, -dy)}));
            }
            painter->restore();
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize s = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        s.setHeight(scaled(32));
        s.rwidth() += scaled(8);
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox: s.setHeight(scaled(32)); break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item == nullptr || item->menuItemType != QStyleOptionMenuItem::Separator) {
            s.setHeight(qMax(s.height(), scaled(28)));
        }
        break;
    case CT_HeaderSection:
        s.setHeight(scaled(30));
        // The title of numbers ends earlier, as they do.
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option); header != nullptr && header->textAlignment.testFlag(Qt::AlignRight)) {
            s.rwidth() += scaled(8);
        }
        break;
    case CT_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option); item != nullptr && item->displayAlignment.testFlag(Qt::AlignRight)) {
            s.rwidth() += scaled(8);
        }
        break;
    default: break;
    }
    return s;
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect r = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto* edit = qobject_cast<const QLineEdit*>(widget);
        return edit != nullptr && edit->hasFrame() ? r.adjusted(6, 0, -4, 0) : r;
    }
    if (element == SE_HeaderArrow) {
        const int side = scaled(11);
        const QRect whole = option->rect;
        return visualRect(option->direction, whole,
                          {whole.right() - side - 4, whole.center().y() - side / 2 + 1, side, side});
    }
    if (element == SE_ItemViewItemText) {
        const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        return item != nullptr && item->displayAlignment.testFlag(Qt::AlignRight) ? endsEarlier(r, option->direction) : r;
    }
    return r;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                            const QWidget* widget) const
{
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField) {
        return visualRect(option->direction, option->rect, option->rect.adjusted(8, 1, -scaled(26), -1));
    }
    if (control == CC_SpinBox && sub == SC_SpinBoxEditField) {
        return QProxyStyle::subControlRect(control, option, sub, widget).adjusted(6, 0, 0, 0);
    }
    if (control == CC_ScrollBar) {
        // No arrows at the ends: the groove is the whole bar.
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            const QRect r = bar->rect;
            const bool horizontal = bar->orientation == Qt::Horizontal;
            const int length = horizontal ? r.width() : r.height();
            const int range = bar->maximum - bar->minimum;
            int slider = length;
            if (range > 0) {
                slider = int(qint64(bar->pageStep) * length / (qint64(range) + bar->pageStep));
                slider = qBound(pixelMetric(PM_ScrollBarSliderMin, option, widget), slider, length);
            }
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider,
                                                      bar->upsideDown);
            const auto part = [&](int from, int size) {
                return horizontal ? QRect(r.x() + from, r.y(), size, r.height())
                                  : QRect(r.x(), r.y() + from, r.width(), size);
            };
            switch (sub) {
            case SC_ScrollBarGroove: return r;
            case SC_ScrollBarSlider: return part(start, slider);
            case SC_ScrollBarSubPage: return part(0, start);
            case SC_ScrollBarAddPage: return part(start + slider, length - start - slider);
            default: return {};
            }
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

}  // namespace quorate::theme
