// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hex_view.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace quorate::widgets {
namespace {

constexpr quint64 perRow = 16;
constexpr int maxWindows = 32;
constexpr quint64 maxSteps = 1'000'000'000;
// In letters: the offset, and then a side with its bytes and its letters.
constexpr int offsetLetters = 12;
constexpr int sideLetters = 67;

QString hexByte(int value)
{
    return value < 0 ? QStringLiteral("  ") : QStringLiteral("%1").arg(value, 2, 16, QLatin1Char('0'));
}

QChar letter(int value)
{
    if (value < 0) return QLatin1Char(' ');
    return value >= 0x20 && value < 0x7F ? QChar(value) : QChar(0xB7);
}

}  // namespace

HexView::HexView(const QString& accessibleName, QWidget* parent) : QAbstractScrollArea(parent)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setLayoutDirection(Qt::LeftToRight);   // offsets and bytes read so in every language
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        askForVisible();
        viewport()->update();
    });
}

void HexView::drop()
{
    m_windows.clear();
    m_asked.clear();
    m_unavailable.clear();
    m_markFrom = m_markTo = 0;
}

void HexView::setFiles(quint64 sizeBefore, quint64 sizeAfter)
{
    drop();
    m_sizeBefore = sizeBefore;
    m_sizeAfter = sizeAfter;
    setAccessibleDescription(tr("%1 bytes before, %2 bytes after").arg(sizeBefore).arg(sizeAfter));
    layOut();
    verticalScrollBar()->setValue(0);
    askForVisible();
    viewport()->update();
}

void HexView::setUnavailable(const QString& why)
{
    drop();
    m_sizeBefore = m_sizeAfter = 0;
    m_unavailable = why;
    layOut();
    viewport()->update();
}

void HexView::setWindow(quint64 offset, const QByteArray& before, const QByteArray& after)
{
    m_asked.removeAll(offset);
    if (m_windows.size() >= maxWindows) {
        // The one farthest from what is in sight goes.
        const quint64 here = firstOffset();
        const auto distance = [here](quint64 at) { return at > here ? at - here : here - at; };
        m_windows.remove(distance(m_windows.firstKey()) > distance(m_windows.lastKey()) ? m_windows.firstKey() : m_windows.lastKey());
    }
    m_windows.insert(offset, {before, after});
    viewport()->update();
}

quint64 HexView::rows() const
{
    return (qMax(m_sizeBefore, m_sizeAfter) + perRow - 1) / perRow;
}

int HexView::visibleRows() const
{
    return viewport()->height() / QFontMetrics(theme::font(theme::Type::mono)).height();
}

quint64 HexView::firstRow() const
{
    return quint64(verticalScrollBar()->value()) * m_rowsPerStep;
}

quint64 HexView::firstOffset() const
{
    return firstRow() * perRow;
}

void HexView::showOffset(quint64 offset)
{
    verticalScrollBar()->setValue(int(qMin(offset / perRow / m_rowsPerStep, quint64(verticalScrollBar()->maximum()))));
    askForVisible();
    viewport()->update();
}

void HexView::showRange(quint64 from, quint64 to)
{
    m_markFrom = from;
    m_markTo = to;
    showOffset(from);
}

quint64 HexView::placeInSight() const
{
    const quint64 first = firstOffset();
    return m_markTo > m_markFrom && m_markFrom >= first && m_markFrom < first + quint64(visibleRows()) * perRow ? m_markFrom : first;
}

void HexView::mark(quint64 from, quint64 to)
{
    m_markFrom = from;
    m_markTo = to;
    setAccessibleDescription(tr("0x%1 is marked").arg(from, 0, 16));
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
    viewport()->update();
    Q_EMIT markChanged();
}

std::optional<quint64> HexView::offsetAt(const QPoint& at) const
{
    const QFontMetrics metrics(theme::font(theme::Type::mono));
    const int cell = metrics.horizontalAdvance(QLatin1Char('0'));
    const int letters = (at.x() - theme::scaled(4) + horizontalScrollBar()->value()) / cell - offsetLetters;
    if (letters < 0 || at.y() < 0) return std::nullopt;
    const int within = letters % sideLetters;
    const quint64 column = within < 48 ? quint64(within) / 3 : quint64(within) - 49;
    const quint64 offset = (firstRow() + quint64(at.y() / metrics.height())) * perRow + column;
    const int sides = m_sizeBefore > 0 && m_sizeAfter > 0 ? 2 : 1;
    if (within == 48 || column >= perRow || letters / sideLetters >= sides || offset >= qMax(m_sizeBefore, m_sizeAfter)) return std::nullopt;
    return offset;
}

void HexView::mousePressEvent(QMouseEvent* event)
{
    const auto offset = event->button() == Qt::LeftButton ? offsetAt(event->position().toPoint()) : std::nullopt;
    if (!offset) return QAbstractScrollArea::mousePressEvent(event);
    const bool further = event->modifiers().testFlag(Qt::ShiftModifier) && m_markTo > m_markFrom;
    if (further) mark(qMin(m_markFrom, *offset), qMax(m_markTo, *offset + 1));
    else mark(*offset, *offset + 1);
}

void HexView::layOut()
{
    m_rowsPerStep = qMax<quint64>(1, rows() / maxSteps + 1);
    const quint64 beyond = rows() > quint64(visibleRows()) ? rows() - quint64(visibleRows()) : 0;
    verticalScrollBar()->setRange(0, int(beyond / m_rowsPerStep));
    verticalScrollBar()->setPageStep(qMax(1, visibleRows()));
    const int wide = QFontMetrics(theme::font(theme::Type::mono)).horizontalAdvance(QLatin1Char('0')) *
                     (offsetLetters + sideLetters * (m_sizeBefore > 0 && m_sizeAfter > 0 ? 2 : 1));
    horizontalScrollBar()->setRange(0, qMax(0, wide - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void HexView::askForVisible()
{
    const quint64 end = qMin(qMax(m_sizeBefore, m_sizeAfter), firstOffset() + quint64(visibleRows() + 1) * perRow);
    for (quint64 at = firstOffset() / windowSize * windowSize; at < end; at += windowSize) {
        if (m_windows.contains(at) || m_asked.contains(at)) continue;
        m_asked += at;
        Q_EMIT windowWanted(at);
    }
}

int HexView::byteAt(quint64 offset, bool after) const
{
    if (offset >= (after ? m_sizeAfter : m_sizeBefore)) return -1;
    const auto it = m_windows.constFind(offset / windowSize * windowSize);
    if (it == m_windows.constEnd()) return -2;
    const QByteArray& bytes = after ? it->after : it->before;
    const auto index = qsizetype(offset % windowSize);
    return index < bytes.size() ? int(quint8(bytes.at(index))) : -2;
}

QString HexView::rowText(quint64 row) const
{
    QString out = QStringLiteral("%1").arg(row * perRow, 8, 16, QLatin1Char('0'));
    for (const bool after : {false, true}) {
        QString letters;
        out += QStringLiteral("  ");
        for (quint64 i = 0; i < perRow; ++i) {
            const int value = byteAt(row * perRow + i, after);
            out += hexByte(value) + QLatin1Char(' ');
            letters += letter(value);
        }
        out += letters;
    }
    return out;
}

void HexView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const auto& t = theme::current();
    painter.fillRect(viewport()->rect(), t.surface);
    const QFont mono = theme::font(theme::Type::mono);
    QFont strong = mono;
    strong.setBold(true);
    painter.setFont(mono);
    const QFontMetrics metrics(mono);
    const int line = metrics.height();
    const int cell = metrics.horizontalAdvance(QLatin1Char('0'));
    painter.setPen(t.muted);
    if (!m_unavailable.isEmpty() || rows() == 0) {
        painter.drawText(viewport()->rect(), int(Qt::AlignCenter | Qt::TextWordWrap), m_unavailable.isEmpty() ? tr("The file is empty.") : m_unavailable);
        return;
    }
    const auto& mark = t.tone(theme::Tone::accent);
    const int left = theme::scaled(4) - horizontalScrollBar()->value();
    for (int i = 0; i <= visibleRows(); ++i) {
        const quint64 row = firstRow() + quint64(i);
        if (row >= rows()) break;
        const int base = i * line + metrics.ascent();
        painter.setPen(t.muted);
        painter.drawText(left, base, QStringLiteral("%1").arg(row * perRow, 10, 16, QLatin1Char('0')));
        for (int side = 0; side < 2; ++side) {
            // A file that is only on one side needs no room for the other.
            if ((side == 0 ? m_sizeBefore : m_sizeAfter) == 0) continue;
            const int from = left + cell * (offsetLetters + (m_sizeBefore > 0 ? side * sideLetters : 0));
            for (quint64 k = 0; k < perRow; ++k) {
                const quint64 offset = row * perRow + k;
                const int value = byteAt(offset, side == 1);
                const int x = from + cell * int(k) * 3;
                if (value == -2) {
                    painter.fillRect(QRect(x, i * line + line / 3, cell * 2, line / 3), t.sunken);
                    continue;
                }
                if (value < 0) continue;
                const bool differs = value != byteAt(offset, side == 0);
                if (differs) {
                    painter.fillRect(QRect(x - 1, i * line, cell * 2 + 2, line), mark.soft);
                    painter.fillRect(QRect(from + cell * (49 + int(k)), i * line, cell, line), mark.soft);
                }
                if (offset >= m_markFrom && offset < m_markTo) {
                    painter.fillRect(QRect(x - 1, (i + 1) * line - 2, cell * 3, 2), t.accent);
                }
                painter.setFont(differs ? strong : mono);
                painter.setPen(differs ? mark.ink : t.text);
                painter.drawText(x, base, hexByte(value));
                painter.drawText(from + cell * (49 + int(k)), base, QString(letter(value)));
            }
            painter.setFont(mono);
        }
    }
}

void HexView::resizeEvent(QResizeEvent*)
{
    layOut();
    askForVisible();
}

void HexView::keyPressEvent(QKeyEvent* event)
{
    auto* bar = verticalScrollBar();
    if (event->modifiers().testFlag(Qt::ShiftModifier) && rows() > 0) {
        const bool marked = m_markTo > m_markFrom;
        const quint64 step = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down ? perRow : 1;
        const bool back = event->key() == Qt::Key_Up || event->key() == Qt::Key_Left;
        if (back || event->key() == Qt::Key_Down || event->key() == Qt::Key_Right) {
            const quint64 last = qMax(m_sizeBefore, m_sizeAfter) - 1;
            const quint64 moved = back ? m_markFrom - qMin(step, m_markFrom) : qMin(m_markFrom + step, last);
            const quint64 to = marked ? moved : firstOffset();
            mark(to, to + 1);
            if (to < firstOffset() || to >= firstOffset() + quint64(visibleRows()) * perRow) showOffset(to);
            return;
        }
    }
    switch (event->key()) {
    case Qt::Key_Home: bar->setValue(0); return;
    case Qt::Key_End: bar->setValue(bar->maximum()); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void HexView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        layOut();
        viewport()->update();
    }
}

QSize HexView::sizeHint() const
{
    return {theme::scaled(760), theme::scaled(220)};
}

}  // namespace quorate::widgets
