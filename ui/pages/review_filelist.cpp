// SPDX-License-Identifier: GPL-3.0-or-later
// The changed files of a review, page by page, through the filter.
#include "ui/models/review_files.h"
#include "ui/pages/review_workspace.h"
#include "ui/widgets/filter_field.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace quorate::pages {

bridge::FileQuery ReviewWorkspace::query() const
{
    return {{}, m_flagged->isChecked(), m_hideViewed->isChecked(), m_sinceVote->isChecked(), quint64(m_listed.size()), 1000};
}

QStringList ReviewWorkspace::filterValues(const QString& column) const
{
    QStringList all;
    if (column == QLatin1String("change")) {
        for (const char* change : {"added", "removed", "changed", "renamed", "mode"}) all += models::changeWord(QLatin1String(change));
    } else if (column == QLatin1String("flag")) {
        for (const auto& finding : m_findings) {
            if (const QString word = models::flagWord(finding); !all.contains(word)) all += word;
        }
    }
    return all;
}

void ReviewWorkspace::loadFiles()
{
    ++m_generation;
    m_listed.clear();
    m_listing = false;
    m_inAll = 0;
    m_files->clear();
    loadMore();
}

// Of what was fetched: a change of its text asks the node for nothing but what is not here yet.
void ReviewWorkspace::filterFiles()
{
    m_files->clear();
    showFiles(m_listed);
}

void ReviewWorkspace::markListed(const QString& path, bool viewed)
{
    for (auto& file : m_listed) {
        if (file.path == path) file.viewed = viewed;
    }
}

void ReviewWorkspace::showFiles(QList<bridge::FileChange> files)
{
    const auto filter = m_filter->expression();
    const bool filtered = filter && !filter->isEmpty();
    files.removeIf([&](const bridge::FileChange& file) {
        if (file.viewed && m_hideViewed->isChecked()) return true;
        return filtered && !filter->accepts([&](int column) { return models::fileFilterText(file, column); },
                                            [&](int column) { return models::fileFilterValue(file, column); });
    });
    const quint64 shown = m_files->loaded() + quint64(files.size());
    const auto listed = quint64(m_listed.size());
    // What the filter finds is known only at the end of the list: it is fetched to there.
    m_files->setTotal(filtered || listed >= m_inAll ? shown : shown + m_inAll - listed);
    m_files->append(files);
    if (m_path.isEmpty() && !files.isEmpty()) m_tree->setCurrentIndex(m_files->indexOf(files.first().path));
    if (filtered && listed < m_inAll) loadMore();
}

// Paths have what they hold as far as flags leave it; a column that is mostly empty takes nothing from them.
void ReviewWorkspace::fitFiles()
{
    constexpr int leastOfPaths = 216;
    constexpr int around = 10;
    using Files = models::ReviewFiles;
    auto* header = m_tree->header();
    if (header->sectionSize(Files::PathColumn) != m_fittedPath) return;
    const auto wanted = [this, header](int column) {
        return std::max(static_cast<const QAbstractItemView*>(m_tree)->sizeHintForColumn(column), header->sectionSizeHint(column));
    };
    int room = m_tree->viewport()->width() - wanted(Files::FlagsColumn);
    for (const int column : {Files::ChangeColumn, Files::SizeColumn, Files::DeltaColumn, Files::EntropyColumn}) room -= header->sectionSize(column);
    const int least = std::max(theme::scaled(leastOfPaths), header->sectionSizeHint(Files::PathColumn));
    header->resizeSection(Files::PathColumn, std::max(least, std::min(room, wanted(Files::PathColumn) + theme::scaled(around))));
    m_fittedPath = header->sectionSize(Files::PathColumn);
}

void ReviewWorkspace::loadMore()
{
    if (m_listing || m_review.state != QLatin1String("done")) return;
    m_listing = true;
    reviews().files(m_release, query(), this, [this, generation = m_generation](const bridge::Answer<bridge::FilePage>& answer) {
        if (generation != m_generation) return;
        m_listing = false;
        if (!answer) {
            m_files->moreFailed();
            return m_context.report(tr("The files were not listed."), answer.problem, tr("The review is as before."));
        }
        const auto& page = *answer.value;
        m_listed += page.items;
        // A page without files is the end, whatever was said before.
        m_inAll = page.items.isEmpty() ? quint64(m_listed.size()) : page.total;
        showFiles(page.items);
    });
}

void ReviewWorkspace::nextFlagged()
{
    QModelIndex at = m_tree->currentIndex();
    while (at.isValid()) {
        at = m_tree->indexBelow(at);
        const auto* file = m_files->file(at);
        if (file != nullptr && (file->weight == QLatin1String("question") || file->weight == QLatin1String("blocking"))) {
            m_tree->setCurrentIndex(at);
            return;
        }
    }
}

}  // namespace quorate::pages
