// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/byte_strip.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>

namespace quorate::charts {
namespace {

QString hex(quint64 offset)
{
    return QStringLiteral("0x%1").arg(offset, 0, 16);
}

QString percent(uint thousandths)
{
    return QLocale().toString(thousandths / 10.0, 'f', thousandths % 10 == 0 ? 0 : 1);
}

}  // namespace

class ByteStrip::Picture : public QWidget {
public:
    explicit Picture(ByteStrip* strip) : m_strip(strip) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        const auto& t = theme::current();
        const Data& d = m_strip->m_data;
        QPainter painter(this);
        painter.setFont(theme::font(theme::Type::secondary));
        const QFontMetrics metrics(painter.font());
        const int label = metrics.height() + 4;
        const QRectF bar(1, label, width() - 2.0, height() - label - 2.0);
        painter.fillRect(bar, t.sunken);
        if (d.size == 0) return;
        const auto span = m_strip->shown();
        const auto x = [&](quint64 offset) { return bar.left() + bar.width() * (double(std::min(offset, d.size)) - span.from) / (span.to - span.from); };
        painter.setClipRect(QRectF(bar.left(), 0, bar.width(), height()));
        for (qsizetype i = 0; i < d.fresh.size(); ++i) {
            if (d.fresh.at(i) == 0) continue;
            const double left = x(d.block * quint64(i));
            const double right = x(d.block * quint64(i + 1));
            // The height tells how much; one new byte can still be seen.
            const double high = std::max(4.0, bar.height() * d.fresh.at(i) / 1000.0);
            painter.fillRect(QRectF(left, bar.bottom() - high, std::max(1.5, right - left), high), t.accent);
        }
        double free = 0;
        for (const auto& s : d.sections) {
            const double left = x(s.offset);
            painter.setPen(t.border);
            painter.drawLine(QPointF(left, bar.top()), QPointF(left, bar.bottom()));
            const int wide = metrics.horizontalAdvance(s.name);
            if (left < free || x(s.offset + s.size) - left < wide + 6) continue;
            painter.setPen(t.muted);
            painter.drawText(QPointF(left + 2, metrics.ascent() + 1), s.name);
            free = left + wide + 6;
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(t.border);
        painter.drawRect(bar);
        if (const auto place = m_strip->axis().place()) {
            painter.setPen(QPen(t.text, 2));
            const double at = x(quint64(*place));
            painter.drawLine(QPointF(at, bar.top() - 3), QPointF(at, bar.bottom()));
        }
        if (m_strip->hasFocus()) {
            painter.setPen(QPen(t.accent, 2));
            painter.drawRect(bar);
        }
    }

    void mousePressEvent(QMouseEvent* event) override
    {
        const Data& d = m_strip->m_data;
        if (event->button() != Qt::LeftButton || d.size == 0 || width() < 3) return event->ignore();
        m_strip->setFocus(Qt::MouseFocusReason);
        const double share = std::clamp((event->position().x() - 1) / (width() - 2.0), 0.0, 1.0);
        const auto span = m_strip->shown();
        const quint64 offset = std::min(quint64(span.from + share * (span.to - span.from)), d.size - 1);
        m_strip->axis().setPlace(double(offset));
        Q_EMIT m_strip->lineChosen(QString::number(offset));
    }

private:
    ByteStrip* m_strip;
};

ByteStrip::ByteStrip(const QString& name, QWidget* parent) : Chart(name, parent), m_picture(new Picture(this)), m_model(new QStandardItemModel(this))
{
    setMinimumHeight(theme::scaled(64));
    setMaximumHeight(theme::scaled(64));
    m_picture->setLayoutDirection(Qt::LeftToRight);
    setPicture(m_picture);
    setTableModel(m_model);
    setData({});
}

void ByteStrip::setData(const Data& now)
{
    m_data = now;
    axis().setPlace(std::nullopt);
    axis().setSpan(std::nullopt);
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Offset"), tr("Section"), tr("New, per cent")});
    for (qsizetype i = 0; i < now.fresh.size(); ++i) {
        if (now.fresh.at(i) == 0) continue;
        const quint64 offset = now.block * quint64(i);
        m_model->appendRow({new QStandardItem(hex(offset)), new QStandardItem(sectionAt(offset)), new QStandardItem(percent(now.fresh.at(i)))});
    }
    setEmpty(now.size == 0 || now.fresh.isEmpty());
    announce();
    m_picture->update();
}

QString ByteStrip::summary() const
{
    if (m_data.size == 0 || m_data.fresh.isEmpty()) return tr("There are no bytes to compare.");
    double fresh = 0;
    for (qsizetype i = 0; i < m_data.fresh.size(); ++i) {
        const quint64 begin = m_data.block * quint64(i);
        fresh += double(std::min(m_data.block, m_data.size - std::min(begin, m_data.size))) * m_data.fresh.at(i) / 1000.0;
    }
    return tr("New bytes by place: %1 % of the file stands nowhere in the file before.")
        .arg(QLocale().toString(100 * fresh / double(m_data.size), 'f', 1));
}

QString ByteStrip::sectionAt(quint64 offset) const
{
    for (const auto& s : m_data.sections) {
        if (offset >= s.offset && offset - s.offset < s.size) return s.name;
    }
    return {};
}

QString ByteStrip::atPlace(double place) const
{
    if (m_data.block == 0 || place < 0) return {};
    const auto at = qsizetype(quint64(place) / m_data.block);
    if (at >= m_data.fresh.size()) return {};
    const quint64 offset = m_data.block * quint64(at);
    const QString section = sectionAt(offset);
    return section.isEmpty() ? tr("%1: %2 % new").arg(hex(offset), percent(m_data.fresh.at(at)))
                             : tr("%1 in %2: %3 % new").arg(hex(offset), section, percent(m_data.fresh.at(at)));
}

std::optional<SharedAxis::Span> ByteStrip::whole() const
{
    if (m_data.size == 0 || m_data.fresh.isEmpty()) return std::nullopt;
    return SharedAxis::Span{0, double(m_data.size)};
}

// From new block to new block: what is known already needs no stop.
double ByteStrip::nextPlace(double place, int direction) const
{
    if (m_data.block == 0) return place;
    const auto from = qsizetype(quint64(std::max(0.0, place)) / m_data.block);
    for (qsizetype i = from + direction; i >= 0 && i < m_data.fresh.size(); i += direction) {
        if (m_data.fresh.at(i) > 0) return double(m_data.block * quint64(i));
    }
    return place;
}

void ByteStrip::placeMoved()
{
    m_picture->update();
}

void ByteStrip::spanMoved()
{
    m_picture->update();
}

void ByteStrip::focusInEvent(QFocusEvent* event)
{
    m_picture->update();
    Chart::focusInEvent(event);
}

void ByteStrip::focusOutEvent(QFocusEvent* event)
{
    m_picture->update();
    Chart::focusOutEvent(event);
}

void ByteStrip::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto place = axis().place();
    if (!enter || !place || isTableShown() || m_data.size == 0) return Chart::keyPressEvent(event);
    Q_EMIT lineChosen(QString::number(std::min(quint64(*place), m_data.size - 1)));
}

}  // namespace quorate::charts
