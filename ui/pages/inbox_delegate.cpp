// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox_delegate.h"

#include "ui/pages/reviews_page.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/delegates.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace quorate::pages {

using theme::scaled;

void InboxDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& t = theme::current();
    const QRect r = option.rect;
    const auto place = [&](const QRect& logical) { return QStyle::visualRect(option.direction, r, logical); };
    const int start = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const int end = int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(InboxModel::HeadingRole).toBool()) {
        painter->setFont(theme::font(theme::Type::label));
        painter->setPen(t.muted);
        painter->drawText(place(r.adjusted(8, 6, -8, 0)), start, QLocale().toUpper(index.data().toString()));
        painter->restore();
        return;
    }
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    if (selected || (option.state & QStyle::State_MouseOver) != 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? t.accentSoft : t.hover);
        painter->drawRoundedRect(r.adjusted(0, 1, 0, -1), 6, 6);
    }
    const int line = (r.height() - scaled(12)) / 3;
    const int left = r.left() + scaled(10);
    const int width = r.width() - scaled(20);
    const QString note = index.data(InboxModel::NoteRole).toString();
    painter->setFont(theme::font(theme::Type::secondary));
    const QFontMetrics small = painter->fontMetrics();
    painter->setPen(t.muted);
    const bool watched = index.data(InboxModel::WatchedRole).toBool();
    const int eye = watched ? scaled(14) + 5 : 0;
    if (watched) theme::paintIcon(*painter, place({left, r.top() + scaled(6) + (line - scaled(14)) / 2, scaled(14), scaled(14)}), QStringLiteral("eye"), t.muted);
    const QString severity = index.data(InboxModel::SeverityRole).toString();
    const QSize pill = severity.isEmpty() ? QSize(0, 0) : widgets::pillSize(severity);
    painter->drawText(place({left + eye, r.top() + scaled(6), width - pill.width() - 6 - eye, line}), start,
                      small.elidedText(index.data(InboxModel::VendorRole).toString(), Qt::ElideRight, width - pill.width() - 6 - eye));
    if (!severity.isEmpty()) {
        widgets::paintPill(*painter, place({left + width - pill.width(), r.top() + scaled(6), pill.width(), line}), severity,
                           theme::Tone(index.data(InboxModel::SeverityToneRole).toInt()), option.direction, selected);
        painter->setFont(theme::font(theme::Type::secondary));
    }
    // The heading says already what needs us; the deadline then stands where the note would.
    const QString deadline = index.data(InboxModel::DeadlineRole).toString();
    const bool needsUs = index.data(InboxModel::NeedsUsRole).toBool();
    const QString shownNote = needsUs && !deadline.isEmpty() ? QString() : note;
    const int noteWidth = shownNote.isEmpty() ? 0 : qMin(small.horizontalAdvance(shownNote) + 4, width / 2);
    painter->setPen(needsUs ? t.accent : t.muted);
    painter->drawText(place({left + width - noteWidth, r.top() + scaled(6) + 2 * line, noteWidth, line}), end,
                      small.elidedText(shownNote, Qt::ElideRight, noteWidth));
    int deadlineWidth = 0;
    if (!deadline.isEmpty()) {
        const auto tone = theme::Tone(index.data(InboxModel::DeadlineToneRole).toInt());
        const int side = scaled(13);
        const int most = width - noteWidth - scaled(40);
        deadlineWidth = qMin(side + 5 + small.horizontalAdvance(deadline) + 2, most) + (noteWidth == 0 ? 0 : 10);
        const int at = left + width - noteWidth - deadlineWidth;
        const int words = deadlineWidth - (noteWidth == 0 ? 0 : 10) - side - 5;
        const int top = r.top() + scaled(6) + 2 * line;
        theme::paintIcon(*painter, place({at, top + (line - side) / 2, side, side}),
                         tone == theme::Tone::neutral ? QStringLiteral("status-wait") : theme::shapeOf(tone), t.tone(tone).ink);
        painter->setPen(tone == theme::Tone::neutral ? t.muted : t.tone(tone).ink);
        painter->drawText(place({at + side + 5, top, words, line}), start, small.elidedText(deadline, Qt::ElideRight, words));
    }
    widgets::paintPips(*painter, place({left, r.top() + scaled(6) + 2 * line, width - noteWidth - deadlineWidth - 8, line}),
                       index.data(InboxModel::PipsRole).toString(), option.direction);
    painter->setFont(theme::font(theme::Type::bodyStrong));
    painter->setPen(t.text);
    painter->drawText(place({left, r.top() + scaled(6) + line, width, line}), start,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, width));
    painter->fillRect(QRect(r.left() + 8, r.bottom(), r.width() - 16, 1), t.border);
    painter->restore();
}

// As wide as the list, also when its scroll bar comes later.
QSize InboxDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool heading = index.data(InboxModel::HeadingRole).toBool();
    return {0, scaled(heading ? 30 : 72)};
}

}  // namespace quorate::pages
