// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/delegates.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace quorate::widgets {

MutedLabel::MutedLabel(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    setFont(theme::font(theme::Type::secondary));
    apply();
}

void MutedLabel::setTone(theme::Tone tone)
{
    m_tone = tone;
    apply();
}

void MutedLabel::apply()
{
    const QColor ink = m_tone == theme::Tone::neutral ? theme::current().muted : theme::current().tone(m_tone).ink;
    if (palette().color(QPalette::WindowText) == ink) return;
    QPalette p = palette();
    p.setColor(QPalette::WindowText, ink);
    setPalette(p);
}

void MutedLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) apply();
    QLabel::changeEvent(event);
}

Card::Card(const QString& title, const QString& question, QWidget* parent)
    : QFrame(parent), m_title(new QLabel(title)), m_question(new MutedLabel(question)), m_header(new QHBoxLayout),
      m_body(new QVBoxLayout)
{
    m_title->setFont(theme::font(theme::Type::cardTitle));
    auto* titles = new QVBoxLayout;
    titles->setSpacing(1);
    titles->addWidget(m_title);
    titles->addWidget(m_question);
    m_question->setWordWrap(true);
    align();
    m_header->setSpacing(8);
    m_header->addLayout(titles, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addLayout(m_header);
    m_body->setSpacing(8);
    layout->addLayout(m_body, 1);
    m_title->setVisible(!title.isEmpty());
    m_question->setVisible(!question.isEmpty());
}

void Card::align()
{
    const auto side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    for (QLabel* label : {m_title, static_cast<QLabel*>(m_question)}) label->setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void Card::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange) align();
    QFrame::changeEvent(event);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    nameWindowButton();
}

QString Card::title() const
{
    return m_title->text();
}

QToolButton* Card::windowButton()
{
    if (m_window != nullptr) return m_window;
    m_window = new QToolButton(this);
    m_window->setIcon(theme::icon(QStringLiteral("expand")));
    m_window->setAutoRaise(true);
    m_window->setFocusPolicy(Qt::StrongFocus);
    m_window->setToolTip(tr("In a window of its own"));
    connect(m_window, &QToolButton::clicked, this, &Card::windowWished);
    nameWindowButton();
    return m_window;
}

void Card::offerWindow()
{
    if (m_stays || m_window != nullptr) return;
    m_windowInHeader = true;
    m_header->addWidget(windowButton(), 0, Qt::AlignTop);
}

void Card::stay()
{
    m_stays = true;
    if (m_window != nullptr) m_window->hide();
}

void Card::nameWindowButton()
{
    if (m_window == nullptr) return;
    m_window->setAccessibleName(m_title->text().isEmpty() ? tr("Details in a window of their own") : tr("%1 in a window of its own").arg(m_title->text()));
    if (m_windowInHeader) m_window->setVisible(!m_stays && !m_title->text().isEmpty());
}

void Card::setQuestion(const QString& question)
{
    m_question->setText(question);
    m_question->setVisible(!question.isEmpty());
}

void Card::addHeaderWidget(QWidget* widget)
{
    m_header->addWidget(widget, 0, Qt::AlignTop);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::current().border);
    painter.setBrush(theme::current().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

Pill::Pill(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::set(const QString& text, theme::Tone tone)
{
    if (text == m_text && tone == m_tone) return;
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return m_text.isEmpty() ? QSize(0, 0) : pillSize(m_text);
}

void Pill::paintEvent(QPaintEvent*)
{
    if (m_text.isEmpty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPill(painter, rect(), m_text, m_tone, layoutDirection());
}

Pips::Pips(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Pips::set(const QString& pips, const QString& meaning)
{
    m_pips = pips;
    setToolTip(meaning);
    setAccessibleName(meaning);
    updateGeometry();
    update();
}

QSize Pips::sizeHint() const
{
    return {int(m_pips.size()) * (theme::scaled(15) + 3), theme::scaled(18)};
}

void Pips::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPips(painter, rect(), m_pips, layoutDirection());
}

PieceBar::PieceBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PieceBar::set(const QList<bool>& pieces, const QString& meaning)
{
    m_pieces = pieces;
    setToolTip(meaning);
    setAccessibleName(meaning);
    update();
}

QSize PieceBar::sizeHint() const
{
    return {theme::scaled(160), theme::scaled(16)};
}

void PieceBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPieces(painter, rect(), m_pieces);
    painter.setPen(theme::current().border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

SharesBar::SharesBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SharesBar::set(double positive, double negative, const QString& meaning)
{
    m_positive = positive;
    m_negative = negative;
    setToolTip(meaning);
    setAccessibleName(meaning);
    update();
}

QSize SharesBar::sizeHint() const
{
    return {theme::scaled(160), theme::scaled(8)};
}

void SharesBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintShares(painter, rect(), m_positive, m_negative, layoutDirection());
}

}  // namespace quorate::widgets
