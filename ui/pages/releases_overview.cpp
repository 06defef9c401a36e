// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/releases_overview.h"

#include "ui/bridge/format.h"
#include "ui/pages/borders.h"
#include "ui/pages/review_lists.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMap>
#include <QScrollBar>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;

namespace {

constexpr int mostRows = 200;
enum Column { releaseColumn, statusColumn, quorumColumn, firstChecker };

quint64 fullSize(const bridge::Release& release)
{
    quint64 size = 0;
    for (const auto& artifact : release.artifacts) {
        if (artifact.base.isEmpty()) size = qMax(size, artifact.payloadSize);
    }
    if (size > 0) return size;
    // No full artifact was published: the image itself would have travelled.
    for (const auto& target : release.targets) size = qMax(size, target.size);
    return size;
}

}  // namespace

ReleasesOverview::ReleasesOverview(const Context& context, QWidget* host)
    : PageSheet(QStringLiteral("releasesOverview"), tr("Releases at a glance"), tr("Who voted how on what, and what the deltas saved"), host),
      m_context(context), m_matrix(nullptr), m_vote(new QLabel), m_savings(new charts::BarsChart(QStringLiteral("savingsChart"))),
      m_by(new widgets::Segmented(tr("How savings are grouped")))
{
    for (const auto& release : m_context.bridge.releases()) {
        for (const auto& vote : release.votes) {
            if (!m_checkers.contains(vote.member)) m_checkers += vote.member;
        }
    }
    m_checkers.sort();
    QStringList columns{tr("Release"), tr("Status"), tr("Quorum")};
    for (const QString& checker : std::as_const(m_checkers)) columns += m_context.bridge.memberName(checker);
    m_matrix = makeReviewList(QStringLiteral("approvalMatrix"), tr("Votes by release and checker"), columns, releaseColumn);
    useFullRows(m_matrix);
    m_matrix->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_vote->setObjectName(QStringLiteral("approvalVote"));
    m_vote->setWordWrap(true);
    m_savings->setMinimumHeight(theme::scaled(190));
    auto* votes = new widgets::Card(tr("Approvals"), tr("Who voted how on what? The arrow keys tell each vote; Enter opens its release"));
    votes->body()->addWidget(m_matrix, 1);
    votes->body()->addWidget(m_vote);
    auto* savings = new widgets::Card(tr("Savings"), tr("What did deltas save? Bytes to devices in full against those of the smallest delta, by model"));
    m_by->setObjectName(QStringLiteral("savingsBy"));
    m_by->addChoice(QStringLiteral("model"), tr("By model"));
    m_by->addChoice(QStringLiteral("day"), tr("By day"));
    m_by->setCurrent(QStringLiteral("model"));
    connect(m_by, &widgets::Segmented::currentChanged, this, &ReleasesOverview::refresh);
    savings->body()->addWidget(m_by, 0, Qt::AlignLeading);
    savings->body()->addWidget(m_savings, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("overviewSplitter"));
    splitter->addWidget(votes);
    splitter->addWidget(savings);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    body()->addWidget(splitter, 1);
    keepBorders(*this, m_context.settings, QStringLiteral("overview"));
    connectExports(this, m_context);
    connect(m_matrix, &QTreeWidget::currentItemChanged, this, &ReleasesOverview::tellVote);
    connect(m_matrix->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReleasesOverview::tellVote);
    connect(m_matrix, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        const QString release = item->data(0, Qt::UserRole).toString();
        const auto go = m_context.go;
        close();
        go(QStringLiteral("releases"), release);
    });
    connect(&m_context.bridge, &bridge::NodeBridge::releasesChanged, this, &ReleasesOverview::refresh);
    refresh();
    present();
    m_matrix->setFocus(Qt::OtherFocusReason);
}

void ReleasesOverview::refresh()
{
    // Whoever reads stays where they are: releases change with every acknowledgement.
    const QString before = m_matrix->currentItem() == nullptr ? QString() : m_matrix->currentItem()->data(0, Qt::UserRole).toString();
    const int beforeColumn = m_matrix->currentColumn();
    const int down = m_matrix->verticalScrollBar()->value();
    const int across = m_matrix->horizontalScrollBar()->value();
    m_matrix->clear();
    for (const auto& release : m_context.bridge.releases().mid(0, mostRows)) {
        const auto status = words::word(words::Domain::releaseStatus, release.status);
        QStringList cells{release.title(), status.text, release.votesHidden ? tr("%1 voted").arg(format::number(release.decided))
                                                                     : words::approvalsInShort(release)};
        for (qsizetype i = 0; i < m_checkers.size(); ++i) cells += QString();
        auto* item = addReviewRow(m_matrix, cells);
        item->setData(0, Qt::UserRole, release.id);
        if (release.id == before) m_matrix->setCurrentItem(item, beforeColumn);
        item->setIcon(statusColumn, theme::icon(theme::shapeOf(toneOf(status.tone)), toneOf(status.tone)));
        for (qsizetype i = 0; i < m_checkers.size(); ++i) {
            const auto* vote = release.voteOf(m_checkers.at(i));
            const int column = firstChecker + int(i);
            if (vote == nullptr) {
                item->setData(column, Qt::AccessibleTextRole, tr("No place in this quorum"));
                continue;
            }
            // Shape and colour, and the word for who does not see them.
            const auto word = words::word(words::Domain::verdict, vote->verdict);
            const auto tone = vote->verdict.isEmpty() ? theme::Tone::neutral : toneOf(word.tone);
            item->setIcon(column, theme::icon(vote->verdict.isEmpty() ? QStringLiteral("status-open") : theme::shapeOf(tone), tone));
            item->setData(column, Qt::AccessibleTextRole, vote->verdict.isEmpty() ? tr("Not yet") : word.text);
            item->setToolTip(column, vote->reason.isEmpty() ? word.text : vote->reason);
        }
    }
    m_matrix->verticalScrollBar()->setValue(down);
    m_matrix->horizontalScrollBar()->setValue(across);
    m_savings->set(m_by->current() == QLatin1String("day") ? dailyContent() : savingsContent());
    tellVote();
}

void ReleasesOverview::tellVote()
{
    const auto* item = m_matrix->currentItem();
    const bridge::Release* release = item == nullptr ? nullptr : m_context.bridge.release(item->data(0, Qt::UserRole).toString());
    const int checker = m_matrix->currentColumn() - firstChecker;
    if (release == nullptr || checker < 0 || checker >= m_checkers.size()) return m_vote->setText(tr("Choose a vote to read its reason."));
    const QString name = m_context.bridge.memberName(m_checkers.at(checker));
    const auto* vote = release->voteOf(m_checkers.at(checker));
    if (vote == nullptr) return m_vote->setText(tr("%1 has no place in the quorum of %2.").arg(name, release->title()));
    if (vote->verdict.isEmpty()) return m_vote->setText(tr("%1 has not voted on %2.").arg(name, release->title()));
    const QString verdict = words::text(words::Domain::verdict, vote->verdict);
    m_vote->setText(vote->reason.isEmpty() ? tr("%1 on %2: %3, %4.").arg(name, release->title(), verdict, format::time(vote->at))
                                           : tr("%1 on %2: %3, %4. %5").arg(name, release->title(), verdict, format::time(vote->at), vote->reason));
}

QList<ReleasesOverview::Saving> ReleasesOverview::savings(const QList<bridge::Release>& releases)
{
    QList<Saving> list;
    for (const auto& release : releases) {
        const bridge::Artifact* delta = release.smallestDelta();
        const quint64 full = fullSize(release);
        if (delta == nullptr || full <= delta->payloadSize || release.coverage.positive == 0) continue;
        auto found = std::find_if(list.begin(), list.end(), [&](const Saving& s) { return s.model == release.model; });
        if (found == list.end()) found = list.insert(list.end(), {release.model, 0, 0});
        found->full += full * release.coverage.positive;
        found->delta += delta->payloadSize * release.coverage.positive;
    }
    std::sort(list.begin(), list.end(), [](const Saving& a, const Saving& b) { return a.full - a.delta > b.full - b.delta; });
    return list;
}

QList<ReleasesOverview::Saving> ReleasesOverview::savingsByDay(const QList<bridge::Release>& releases)
{
    QMap<QString, Saving> days;
    for (const auto& release : releases) {
        const bridge::Artifact* delta = release.smallestDelta();
        const quint64 full = fullSize(release);
        if (delta == nullptr || full <= delta->payloadSize) continue;
        quint64 before = 0;
        for (const auto& point : release.coverage.curve) {
            if (point.positive <= before) continue;
            const quint64 came = point.positive - std::exchange(before, point.positive);
            const QString day = QDateTime::fromMSecsSinceEpoch(point.at, Qt::UTC).date().toString(Qt::ISODate);
            auto& saving = days[day];
            saving.model = day;
            saving.full += full * came;
            saving.delta += delta->payloadSize * came;
        }
    }
    return days.values();
}

charts::BarsChart::Content ReleasesOverview::dailyContent() const
{
    constexpr qsizetype mostDays = 60;
    charts::BarsChart::Content content;
    content.valueName = tr("GB to devices");
    content.categoryName = tr("Day");
    content.lineName = tr("GB saved in all");
    constexpr double giga = 1e9;
    const auto all = savingsByDay(m_context.bridge.releases());
    double saved = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Saving& s = all.at(i);
        saved += double(s.full - s.delta) / giga;
        if (i + mostDays < all.size()) continue;
        const QString day = QLocale().toString(QDate::fromString(s.model, Qt::ISODate), QStringLiteral("d MMM"));
        const bool labelled = all.size() <= 10 || i % 5 == 0;
        content.bars += {s.model, labelled ? day : QString(), tr("%1, in full").arg(day), double(s.full) / giga, true, 0, 0, {}, saved};
        content.bars += {s.model, QString(), tr("%1, as delta").arg(day), double(s.delta) / giga, false, 0, 0, {}, saved};
    }
    content.summary = all.isEmpty() ? tr("No device has installed a release that has a delta yet.")
                                    : tr("%1 saved on %n day(s), when each device that installed a release took its smallest delta.", nullptr, int(all.size()))
                                          .arg(format::size(quint64(saved * giga)));
    return content;
}

charts::BarsChart::Content ReleasesOverview::savingsContent() const
{
    charts::BarsChart::Content content;
    content.valueName = tr("GB to devices");
    content.categoryName = tr("Model");
    constexpr double giga = 1e9;
    quint64 full = 0;
    quint64 delta = 0;
    for (const auto& s : savings(m_context.bridge.releases())) {
        content.bars += {s.model, s.model, tr("%1, in full").arg(s.model), double(s.full) / giga, true, 0, 0, {}, 0};
        content.bars += {s.model, tr("delta"), tr("%1, as delta").arg(s.model), double(s.delta) / giga, false, 0, 0, {}, 0};
        full += s.full;
        delta += s.delta;
    }
    content.summary = full == 0 ? tr("No device has installed a release that has a delta yet.")
                                : tr("%1 instead of %2, %3 less, when each device that installed a release took its smallest delta.")
                                      .arg(format::size(delta), format::size(full), format::percent(1.0 - double(delta) / double(full)));
    return content;
}

}  // namespace quorate::pages
