// SPDX-License-Identifier: GPL-3.0-or-later
// The changed files of a review, page by page, through the filter.
#include "ui/models/review_files.h"
#include "ui/pages/review_workspace.h"
#include "ui/widgets/filter_field.h"

#include <QCheckBox>
#include <QTreeView>

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

}  // namespace quorate::pages
