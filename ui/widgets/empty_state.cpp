// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace quorate::widgets {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_shape(new QLabel), m_headline(new QLabel), m_explanation(new QLabel), m_button(new QPushButton)
{
    m_headline->setFont(theme::font(theme::Type::bodyStrong));
    m_headline->setAlignment(Qt::AlignCenter);
    m_headline->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignCenter);
    m_explanation->setWordWrap(true);
    m_explanation->setMaximumWidth(theme::scaled(460));
    m_explanation->hide();
    m_shape->setAlignment(Qt::AlignCenter);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_act) m_act();
    });
    auto* layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(m_shape);
    layout->addWidget(m_headline);
    // Not aligned in the column: an aligned item is not asked how high it is for its width, and is cut.
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_explanation, 100);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch();
    applyColours();
}

void EmptyState::setText(const QString& headline, const QString& explanation)
{
    m_headline->setText(headline);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
}

QString EmptyState::headline() const
{
    return m_headline->text();
}

void EmptyState::setIcon(const QString& name)
{
    m_icon = name;
    applyColours();
}

void EmptyState::setAction(const QString& text, std::function<void()> act)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
    m_act = std::move(act);
}

void EmptyState::applyColours()
{
    const int side = theme::scaled(24);
    m_shape->setPixmap(theme::icon(m_icon, theme::Tone::neutral).pixmap(QSize(side, side), devicePixelRatioF()));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme::current().muted);
    m_explanation->setPalette(muted);
}

void EmptyState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) applyColours();
    QWidget::changeEvent(event);
}

}  // namespace quorate::widgets
