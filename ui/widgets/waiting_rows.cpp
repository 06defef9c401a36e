// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/waiting_rows.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QTableView>

#include <algorithm>
#include <array>

namespace quorate::widgets {

WaitingRows::WaitingRows(const QTableView& view, QWidget* parent) : QWidget(parent), m_view(view), m_words(new QLabel(this))
{
    m_words->setObjectName(QStringLiteral("waitingWords"));
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setMargin(theme::scaled(16));
    m_words->setAutoFillBackground(true);
    m_words->hide();
    m_barsTimer.setSingleShot(true);
    m_barsTimer.setInterval(barsAfter);
    m_wordsTimer.setSingleShot(true);
    m_wordsTimer.setInterval(wordsAfter);
    connect(&m_barsTimer, &QTimer::timeout, this, [this] {
        m_bars = true;
        update();
    });
    connect(&m_wordsTimer, &QTimer::timeout, this, [this] {
        m_words->show();
        placeWords();
    });
    applyColours();
}

void WaitingRows::setText(const QString& headline, const QString& explanation)
{
    m_words->setText(headline + QLatin1Char('\n') + explanation);
    setAccessibleName(headline);
    setAccessibleDescription(explanation);
}

bool WaitingRows::showsWords() const
{
    return m_words->isVisibleTo(this);
}

void WaitingRows::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_barsTimer.start();
    m_wordsTimer.start();
}

void WaitingRows::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_barsTimer.stop();
    m_wordsTimer.stop();
    m_bars = false;
    m_words->hide();
}

// As wide as reads well, in the upper half.
void WaitingRows::placeWords()
{
    const int wide = std::min(theme::scaled(480), width());
    const int high = m_words->heightForWidth(wide);
    m_words->setGeometry((width() - wide) / 2, std::max(0, (height() - high) / 3), wide, high);
}

void WaitingRows::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeWords();
}

void WaitingRows::applyColours()
{
    QPalette p = palette();
    p.setColor(QPalette::WindowText, theme::current().muted);
    p.setColor(QPalette::Window, theme::current().surface);
    m_words->setPalette(p);
    update();
}

void WaitingRows::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) applyColours();
    QWidget::changeEvent(event);
}

void WaitingRows::paintEvent(QPaintEvent*)
{
    if (!m_bars) return;
    // Tenths of a cell: cells of one column are not all alike.
    static constexpr std::array<int, 5> filled{7, 5, 8, 4, 6};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::current().sunken);
    const auto* header = m_view.horizontalHeader();
    const int row = theme::rowHeight();
    const int bar = theme::scaled(10);
    const int pad = theme::scaled(8);
    const int head = header->sizeHint().height();
    for (int n = 0; head + (n + 1) * row <= height(); ++n) {
        int x = 0;
        for (int visual = 0; visual < header->count() && x < width(); ++visual) {
            const int logical = header->logicalIndex(visual);
            if (m_view.isColumnHidden(logical)) continue;
            const int column = std::min(m_view.columnWidth(logical), width() - x);
            const int length = (column - 2 * pad) * filled[std::size_t(n + 2 * visual) % filled.size()] / 10;
            const QRect cell(x + pad, head + n * row + (row - bar) / 2, std::max(length, 0), bar);
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), cell), bar / 2.0, bar / 2.0);
            x += column;
        }
    }
}

}  // namespace quorate::widgets
