// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/format.h"
#include "ui/pages/reviews_page.h"

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;

void InboxModel::setReleases(const QList<bridge::Release>& releases, const QString& member, bool checker,
                             const models::Names& names)
{
    QList<Item> needs;
    QList<Item> waits;
    QList<Item> decided;
    const auto wanted = [this](const Item& item) {
        const QString all = QStringLiteral("%1 %2 %3 %4 %5").arg(item.vendor, item.title, item.note, item.severity, item.key);
        return std::all_of(m_words.begin(), m_words.end(), [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
    };
    for (const bridge::Release& r : releases) {
        Item item;
        item.key = r.id;
        item.vendor = names(r.publisher);
        if (r.severity != QLatin1String("none") && !r.severity.isEmpty()) {
            const auto severity = words::word(words::Domain::severity, r.severity);
            item.severity = severity.text;
            item.severityTone = int(severity.tone);
        }
        const QStringList from = r.fromVersions();
        item.title = from.isEmpty() ? r.title() : tr("%1 from %2").arg(r.title(), from.join(QStringLiteral(", ")));
        const bridge::Vote* mine = checker ? r.voteOf(member) : nullptr;
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
        item.needsUs = r.undecided() && mine != nullptr && mine->verdict.isEmpty();
        if (item.needsUs) {
            item.note = tr("needs your vote");
            if (wanted(item)) needs += item;
        } else if (r.undecided()) {
            item.note = mine == nullptr ? tr("%1 of %2").arg(format::number(r.approvals), format::number(r.required))
                        : mine->verdict == QLatin1String("approve") ? tr("you approved")
                                                                    : tr("you rejected");
            if (wanted(item)) waits += item;
        } else {
            item.note = words::text(words::Domain::releaseStatus, r.status);
            if (wanted(item)) decided += item;
        }
    }
    QList<Item> all;
    const auto group = [&all](const QString& heading, const QList<Item>& items) {
        if (items.isEmpty()) return;
        Item head;
        head.heading = QStringLiteral("%1  %2").arg(heading, format::number(quint64(items.size())));
        all += head;
        all += items;
    };
    group(tr("Needs your vote"), needs);
    group(checker ? tr("Waiting for others") : tr("In review"), waits);
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
        return item.heading.isEmpty() ? QStringLiteral("%1, %2, %3, %4").arg(item.vendor, item.title, item.severity, item.note) : item.heading;
    case Qt::ToolTipRole: return item.heading.isEmpty() ? QVariant(item.title) : QVariant();
    case KeyRole: return item.key;
    case HeadingRole: return !item.heading.isEmpty();
    case PipsRole: return item.pips;
    case NoteRole: return item.note;
    case VendorRole: return item.vendor;
    case NeedsUsRole: return item.needsUs;
    case SeverityRole: return item.severity;
    case SeverityToneRole: return item.severityTone;
    default: return {};
    }
}

Qt::ItemFlags InboxModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    return m_items.at(index.row()).heading.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

}  // namespace quorate::pages
