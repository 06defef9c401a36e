// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/step_line.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace quorate::widgets {

StepLine::StepLine(const QString& accessibleName, QWidget* parent) : QWidget(parent), m_name(accessibleName)
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

bool StepLine::isLoud(const Step& step)
{
    return step.tone == theme::Tone::warn || step.tone == theme::Tone::bad || step.tone == theme::Tone::conflict;
}

void StepLine::set(const QList<Step>& steps)
{
    if (steps == m_steps) return;
    m_steps = steps;
    QStringList words;
    for (const Step& step : steps) words += step.detail.isEmpty() ? step.title : tr("%1: %2").arg(step.title, step.detail);
    setAccessibleDescription(words.join(QLatin1String("; ")));
    setToolTip(words.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QSize StepLine::sizeHint() const
{
    const int rows = theme::scaled(26) + QFontMetrics(theme::font(theme::Type::bodyStrong)).height() +
                     QFontMetrics(theme::font(theme::Type::secondary)).height() + theme::scaled(4);
    return {theme::scaled(100) * int(m_steps.size()), rows};
}

QSize StepLine::minimumSizeHint() const
{
    return {theme::scaled(60) * int(m_steps.size()), sizeHint().height()};
}

void StepLine::paintEvent(QPaintEvent*)
{
    if (m_steps.isEmpty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& t = theme::current();
    QFont title = theme::font(theme::Type::bodyStrong);
    const QFont detail = theme::font(theme::Type::secondary);
    QFontMetrics titleMetrics(title);
    const QFontMetrics detailMetrics(detail);
    const int icon = theme::scaled(18);
    // As wide as their titles, and what is left shared by all; too narrow: in smaller letters, then the same for all.
    QList<int> widths;
    int needed = 0;
    const auto measure = [&] {
        widths.clear();
        needed = 0;
        for (const Step& step : m_steps) needed += widths.emplaceBack(titleMetrics.horizontalAdvance(step.title) + theme::scaled(12));
    };
    measure();
    if (needed > this->width()) {
        title = detail;
        title.setWeight(QFont::DemiBold);
        titleMetrics = QFontMetrics(title);
        measure();
    }
    const int even = this->width() / int(m_steps.size());
    // What is wrong comes first: its words take what is left, as far as they need it.
    int left = this->width() - needed;
    for (int i = 0; i < m_steps.size() && left > 0; ++i) {
        if (!isLoud(m_steps.at(i))) continue;
        const int wanted = detailMetrics.horizontalAdvance(m_steps.at(i).detail) + theme::scaled(12) - widths.at(i);
        const int more = std::clamp(wanted, 0, left);
        widths[i] += more;
        left -= more;
    }
    const int rest = left / int(m_steps.size());
    m_cut.clear();
    int from = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        const Step& step = m_steps.at(i);
        const int width = left >= 0 ? widths.at(i) + rest : even;
        const QRect cell = QStyle::visualRect(layoutDirection(), rect(), QRect(from, 0, width - theme::scaled(10), height()));
        from += width;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const int at = mirrored ? cell.right() - icon + 1 : cell.left();
        theme::paintIcon(painter, QRectF(at, 0, icon, icon), step.shape, t.tone(step.tone).ink);
        if (i + 1 < m_steps.size()) {
            painter.setPen(QPen(t.border, 1));
            const int y = icon / 2;
            if (mirrored) painter.drawLine(at - theme::scaled(6), y, cell.left() - theme::scaled(4), y);
            else painter.drawLine(at + icon + theme::scaled(6), y, cell.right() + theme::scaled(4), y);
        }
        const int flags = int(Qt::AlignLeading | Qt::AlignVCenter);
        QRect line(cell.left(), theme::scaled(24), cell.width(), titleMetrics.height());
        painter.setFont(title);
        painter.setPen(t.text);
        painter.drawText(line, flags, titleMetrics.elidedText(step.title, Qt::ElideRight, line.width()));
        line = QRect(cell.left(), line.bottom() + theme::scaled(2), cell.width(), detailMetrics.height());
        painter.setFont(detail);
        if (detailMetrics.horizontalAdvance(step.detail) > line.width()) m_cut += i;
        const bool quiet = step.tone == theme::Tone::neutral || step.tone == theme::Tone::ok;
        painter.setPen(quiet ? t.muted : t.tone(step.tone).ink);
        painter.drawText(line, flags, detailMetrics.elidedText(step.detail, Qt::ElideRight, line.width()));
    }
}

}  // namespace quorate::widgets
