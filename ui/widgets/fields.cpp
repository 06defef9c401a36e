// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/reading.h"

#include <QFormLayout>
#include <QResizeEvent>

namespace quorate::widgets {

WrapLabel::WrapLabel(const QString& text, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
}

QSize WrapLabel::sizeHint() const
{
    return {theme::scaled(160), minimumHeight()};
}

QSize WrapLabel::minimumSizeHint() const
{
    return {theme::scaled(60), fontMetrics().height()};
}

void WrapLabel::fit()
{
    // QLabel tells no height below the widget's minimum: what was set at another width would never become less.
    setMinimumHeight(0);
    setFixedHeight(qMax(fontMetrics().height(), heightForWidth(width())));
}

void WrapLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

void WrapLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
}

FieldList::FieldList(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(theme::scaled(16));
    m_form->setVerticalSpacing(theme::scaled(5));
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
}

void FieldList::set(const QList<Field>& fields)
{
    if (fields == m_fields) return;
    const bool sameShape = fields.size() == m_fields.size() &&
                           std::equal(fields.begin(), fields.end(), m_fields.begin(), [](const Field& a, const Field& b) {
                               return a.label == b.label && a.tone.has_value() == b.tone.has_value() && a.mono == b.mono;
                           });
    const QList<Field> before = std::exchange(m_fields, fields);
    if (!sameShape) {
        rebuild();
        return;
    }
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields.at(i) == before.at(i)) continue;
        if (auto* pill = qobject_cast<Pill*>(m_values.at(i))) {
            pill->set(fields.at(i).value, *fields.at(i).tone);
            pill->setToolTip(fields.at(i).value);
        } else {
            auto* label = static_cast<WrapLabel*>(m_values.at(i));
            label->setText(fields.at(i).mono ? fields.at(i).value : inReadingDirection(fields.at(i).value, layoutDirection()));
            label->fit();
        }
    }
}

void FieldList::rebuild()
{
    while (m_form->rowCount() > 0) m_form->removeRow(0);
    m_values.clear();
    for (const Field& field : std::as_const(m_fields)) {
        QWidget* value = nullptr;
        if (field.tone) {
            auto* pill = new Pill;
            pill->set(field.value, *field.tone);
            // What is too long for the pane is cut there, and whole in the tool tip.
            pill->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
            pill->setMinimumWidth(theme::scaled(60));
            pill->setToolTip(field.value);
            value = pill;
        } else {
            auto* label = new WrapLabel(field.mono ? field.value : inReadingDirection(field.value, layoutDirection()));
            label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            // Beside its name whatever script the value is in.
            label->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
            label->setAccessibleName(field.label);
            label->setFocusPolicy(Qt::ClickFocus);
            // A long word such as a path must not widen the pane.
            label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            if (field.mono) {
                label->setFont(theme::font(theme::Type::mono));
                label->setLayoutDirection(Qt::LeftToRight);
            }
            value = label;
        }
        auto* name = new MutedLabel(field.label);
        name->setContentsMargins(0, 2, 0, 0);
        m_form->addRow(name, value);
        m_values += value;
    }
}

Scroll::Scroll(QWidget* content, QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

}  // namespace quorate::widgets
