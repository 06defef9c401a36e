// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/format.h"
#include "ui/pages/inbox_delegate.h"
#include "ui/pages/review_deadlines.h"
#include "ui/pages/reviews_page.h"
#include "ui/pages/watched.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/filter_field.h"

#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;

QStringList InboxModel::columns()
{
    return {QStringLiteral("release"), QStringLiteral("vendor"), QStringLiteral("severity"), QStringLiteral("state"),
            QStringLiteral("deadline"), QStringLiteral("watched"), QStringLiteral("id"), QStringLiteral("group")};
}

QString InboxModel::groupWord(Group group)
{
    switch (group) {
    case Group::needsUs: return tr("For me");
    case Group::waiting: return tr("Waiting");
    case Group::decided: return tr("Decided");
    default: return tr("Watched");
    }
}

QStringList InboxModel::groupsOf(const Item& item)
{
    QStringList list{groupWord(item.needsUs ? Group::needsUs : item.undecided ? Group::waiting : Group::decided)};
    if (item.watched) list += groupWord(Group::watched);
    return list;
}

bool InboxModel::accepts(const Item& item) const
{
    if (m_filter.isEmpty()) return true;
    const auto text = [&item](int column) {
        switch (column) {
        case 0: return item.title;
        case 1: return item.vendor;
        case 2: return item.severity;
        case 3: return item.note;
        case 4: return item.deadline;
        case 5: return item.watched ? models::watchedWord() : QString();
        case 7: return groupsOf(item).join(QLatin1Char(' '));
        default: return item.key;
        }
    };
    const auto value = [&](int column) { return column == 4 ? QVariant(item.undecided ? item.reviewBy : 0) : QVariant(text(column)); };
    return m_filter.accepts(text, value);
}

QStringList InboxModel::values(const QString& column) const
{
    QStringList list;
    if (column == QLatin1String("group")) {
        for (const auto group : {Group::needsUs, Group::waiting, Group::decided, Group::watched}) list += groupWord(group);
        return list;
    }
    for (const Item& item : m_items) {
        const QString value = column == QLatin1String("vendor")   ? item.vendor
                            : column == QLatin1String("severity") ? item.severity
                            : column == QLatin1String("state")    ? item.note
                            : column == QLatin1String("deadline") ? item.deadline
                            : column == QLatin1String("watched")  ? (item.watched ? models::watchedWord() : QString())
                            : column == QLatin1String("release")  ? item.title
                                                                  : QString();
        if (!value.isEmpty() && !list.contains(value)) list += value;
    }
    return list;
}

InboxModel::Item InboxModel::itemOf(const bridge::Release& r, const View& view)
{
    Item item;
    item.key = r.id;
    item.vendor = view.names(r.publisher);
    if (r.severity != QLatin1String("none") && !r.severity.isEmpty()) {
        const auto severity = words::word(words::Domain::severity, r.severity);
        item.severity = severity.text;
        item.severityTone = int(severity.tone);
    }
    const QStringList from = r.fromVersions();
    item.title = from.isEmpty() ? r.title() : tr("%1 from %2").arg(r.title(), from.join(QStringLiteral(", ")));
    const bridge::Vote* mine = view.checker ? r.voteOf(view.member) : nullptr;
    if (r.votesHidden) item.pips = r.hiddenPips();
    for (const auto& vote : r.votes) {
        if (r.votesHidden) break;
        if (vote.verdict == QLatin1String("approve")) {
            item.pips += QLatin1Char('a');
        } else if (vote.verdict == QLatin1String("reject")) {
            item.pips += QLatin1Char('r');
        } else {
            item.pips += &vote == mine ? QLatin1Char('y') : QLatin1Char('-');
        }
    }
    item.undecided = r.undecided();
    item.watched = view.watched(r.id);
    item.reviewBy = r.reviewBy;
    const auto deadline = deadlineWords(r, view.now);
    item.deadline = deadline.text;
    item.deadlineTone = int(deadline.tone);
    item.needsUs = item.undecided && mine != nullptr && mine->verdict.isEmpty();
    item.note = item.needsUs        ? tr("needs your vote")
                : !item.undecided   ? words::text(words::Domain::releaseStatus, r.status)
                : mine == nullptr   ? words::approvalsInShort(r)
                : mine->verdict == QLatin1String("approve") ? tr("you approved")
                                                            : tr("you rejected");
    return item;
}

void InboxModel::setReleases(const QList<bridge::Release>& releases, const View& view)
{
    QList<Item> needs;
    QList<Item> watched;
    QList<Item> waits;
    QList<Item> decided;
    m_counts = {};
    for (const bridge::Release& r : releases) {
        const Item item = itemOf(r, view);
        ++m_counts[int(item.needsUs ? Group::needsUs : item.undecided ? Group::waiting : Group::decided)];
        m_counts[int(Group::watched)] += item.watched ? 1 : 0;
        if (!accepts(item)) continue;
        (item.needsUs ? needs : item.watched ? watched : item.undecided ? waits : decided) += item;
    }
    std::stable_sort(needs.begin(), needs.end(), [](const Item& a, const Item& b) {
        return a.reviewBy != 0 && (b.reviewBy == 0 || a.reviewBy < b.reviewBy);
    });
    QList<Item> all;
    const auto group = [&all](const QString& heading, const QList<Item>& items) {
        if (items.isEmpty()) return;
        Item head;
        head.heading = QStringLiteral("%1  %2").arg(heading, format::number(quint64(items.size())));
        all += head;
        all += items;
    };
    group(tr("Needs your vote"), needs);
    group(tr("Watched"), watched);
    group(view.checker ? tr("Waiting for others") : tr("In review"), waits);
    group(tr("Decided"), decided);
    if (all == m_items) return;
    // The same rows in the same order: texts alone changed, and the selection stays.
    const bool sameRows = all.size() == m_items.size() &&
                          std::equal(all.begin(), all.end(), m_items.begin(), [](const Item& a, const Item& b) {
                              return a.key == b.key && a.heading.isEmpty() == b.heading.isEmpty();
                          });
    if (sameRows) {
        m_items = all;
        Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1));
        return;
    }
    // The page puts its selection back by key.
    beginResetModel();
    m_items = all;
    endResetModel();
}

void InboxModel::setNow(qint64 now)
{
    for (int i = 0; i < m_items.size(); ++i) {
        Item& item = m_items[i];
        if (item.deadline.isEmpty()) continue;
        const auto words = deadlineWords(item.reviewBy, now);
        if (words.text == item.deadline && int(words.tone) == item.deadlineTone) continue;
        item.deadline = words.text;
        item.deadlineTone = int(words.tone);
        Q_EMIT dataChanged(index(i), index(i));
    }
}

int InboxModel::rowOf(const QString& key) const
{
    for (int i = 0; i < m_items.size(); ++i) {
        if (!key.isEmpty() && m_items.at(i).key == key) return i;
    }
    return -1;
}

int InboxModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant InboxModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_items.size()) return {};
    const Item& item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return item.heading.isEmpty() ? item.title : item.heading;
    case Qt::AccessibleTextRole:
    {
        if (!item.heading.isEmpty()) return item.heading;
        QStringList parts{item.vendor, item.title, item.severity, item.note, item.deadline};
        if (item.watched && item.needsUs) parts += models::watchedWord();
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole:
        return !item.heading.isEmpty()  ? QVariant()
               : item.deadline.isEmpty() ? QVariant(item.title)
                                         : QVariant(item.title + QLatin1Char('\n') + tr("Votes are asked for by %1.").arg(format::time(item.reviewBy)));
    case KeyRole: return item.key;
    case HeadingRole: return !item.heading.isEmpty();
    case PipsRole: return item.pips;
    case NoteRole: return item.note;
    case VendorRole: return item.vendor;
    case NeedsUsRole: return item.needsUs;
    case SeverityRole: return item.severity;
    case SeverityToneRole: return item.severityTone;
    case DeadlineRole: return item.deadline;
    case DeadlineToneRole: return item.deadlineTone;
    case WatchedRole: return item.watched;
    default: return {};
    }
}

Qt::ItemFlags InboxModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    return m_items.at(index.row()).heading.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QWidget* ReviewsPage::makeInbox()
{
    m_list->setObjectName(QStringLiteral("inbox"));
    m_list->setAccessibleName(tr("Releases to review"));
    m_list->setModel(m_inbox);
    m_list->setItemDelegate(new InboxDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_filter = new widgets::FilterField;
    m_filter->setObjectName(QStringLiteral("inboxFilter"));
    m_filter->setAccessibleName(tr("Filter of the releases to review"));
    m_filter->setPlaceholderText(tr("Filter: words, deadline:<2d"));
    m_filter->setColumns(InboxModel::columns());
    m_filter->setValues([this](const QString& column) { return m_inbox->values(column); });
    // While it is wrong, what was shown stays.
    connect(m_filter, &widgets::FilterField::parsed, this, [this] {
        for (auto* chips : m_chips) chips->setActive(m_filter->text().trimmed());
        if (!m_filter->expression()) return;
        m_inbox->setFilter(*m_filter->expression());
        refresh();
    });
    // Two lines: the column is narrow, and words of other languages are longer.
    using Group = InboxModel::Group;
    int line = 0;
    for (const auto& groups : {std::pair(Group::needsUs, Group::waiting), std::pair(Group::decided, Group::watched)}) {
        auto* chips = new widgets::FilterChips(QStringLiteral("inboxChips%1-").arg(line));
        chips->layout()->setContentsMargins(0, 0, 0, 0);
        chips->layout()->setSpacing(theme::scaled(4));
        for (const Group group : {groups.first, groups.second}) {
            const QString word = InboxModel::groupWord(group);
            chips->add({word, QStringLiteral("group:") + widgets::FilterExpression::quoted(word)});
        }
        connect(chips, &widgets::FilterChips::chosen, m_filter, &QLineEdit::setText);
        m_chips[std::size_t(line++)] = chips;
    }
    m_noneMatches = new widgets::EmptyState;
    m_noneMatches->setObjectName(QStringLiteral("inboxFiltered"));
    m_noneMatches->setText(tr("No release matches the filter."), {});
    m_noneMatches->setAction(tr("Clear filter"), [this] {
        m_filter->clear();
        m_filter->setFocus(Qt::OtherFocusReason);
    });
    m_noneMatches->hide();
    m_calm = new widgets::MutedLabel;
    m_calm->setObjectName(QStringLiteral("inboxCalm"));
    m_calm->setWordWrap(true);
    m_calm->hide();
    auto* inbox = new widgets::Card;
    inbox->body()->addWidget(m_filter);
    for (auto* chips : m_chips) inbox->body()->addWidget(chips);
    inbox->body()->addWidget(m_calm);
    inbox->body()->addWidget(m_noneMatches, 1);
    inbox->body()->addWidget(m_list, 1);
    inbox->setFixedWidth(theme::scaled(278));

    m_watch = new QPushButton(theme::icon(QStringLiteral("eye")), {});
    m_watch->setObjectName(QStringLiteral("watch"));
    m_watch->setCheckable(true);
    connect(m_watch, &QPushButton::clicked, this, &ReviewsPage::watch);
    connect(context().tables.watched, &Watched::changed, this, &ReviewsPage::refresh);
    connect(&bridge(), &bridge::NodeBridge::refreshed, this, [this] {
        if (!isVisible()) return;
        m_inbox->setNow(bridge().now());
        refreshDeadline();
    });
    return inbox;
}

void ReviewsPage::watch()
{
    context().tables.watched->toggle(m_key);
}

// Of the release in front.
void ReviewsPage::refreshDeadline()
{
    const bridge::Release* r = bridge().release(m_key);
    const auto deadline = r == nullptr ? DeadlineWords() : deadlineWords(*r, bridge().now());
    m_deadline->setVisible(!deadline.text.isEmpty());
    if (deadline.text.isEmpty()) return;
    m_deadline->set(deadline.text, deadline.tone);
    m_deadline->setToolTip(tr("Votes are asked for by %1.").arg(format::time(r->reviewBy)));
}

void ReviewsPage::refreshInbox()
{
    const auto& identity = bridge().identity();
    InboxModel::View view;
    view.member = identity.member;
    view.checker = identity.has("checker");
    view.names = [this](const QString& id) { return bridge().memberName(id); };
    view.watched = [this](const QString& id) { return context().tables.watched->has(id); };
    view.now = bridge().now();
    if (m_inbox->isFiltered()) {
        auto filter = *m_filter->expression();
        filter.setNow(view.now);
        m_inbox->setFilter(filter);
    }
    m_inbox->setReleases(bridge().releases(), view);
    using Group = InboxModel::Group;
    m_chips[0]->setCounts({m_inbox->count(Group::needsUs), m_inbox->count(Group::waiting)});
    m_chips[1]->setCounts({m_inbox->count(Group::decided), m_inbox->count(Group::watched)});
    const QString calm = m_inbox->isFiltered() || m_inbox->rowCount() == 0 ? QString() : noReviewsText(bridge());
    m_calm->setText(calm);
    m_calm->setVisible(!calm.isEmpty());
}

}  // namespace quorate::pages
