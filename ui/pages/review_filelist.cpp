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
    return {{}, m_flagged->isChecked(), m_hideViewed->isChecked(), m_sinceVote->isChecked(), m_fetched, 1000};
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
    m_files->clear();
    m_fetched = 0;
    loadMore();
}

void ReviewWorkspace::loadMore()
{
    if (m_review.state != QLatin1String("done")) return;
    reviews().files(m_release, query(), this, [this, generation = m_generation](const bridge::Answer<bridge::FilePage>& answer) {
        if (generation != m_generation) return;
        if (!answer) {
            m_files->moreFailed();
            return m_context.report(tr("The files were not listed."), answer.problem, tr("The review is as before."));
        }
        const auto& page = *answer.value;
        m_fetched += quint64(page.items.size());
        auto files = page.items;
        const auto filter = m_filter->expression();
        const bool filtered = filter && !filter->isEmpty();
        if (filtered) {
            files.removeIf([&](const bridge::FileChange& file) {
                return !filter->accepts([&](int column) { return models::fileFilterText(file, column); },
                                        [&](int column) { return models::fileFilterValue(file, column); });
            });
        }
        // What the filter finds is known only at the end of the list: it is fetched to there.
        m_files->setTotal(filtered ? m_files->loaded() + quint64(files.size()) : page.total);
        m_files->append(files);
        if (m_path.isEmpty() && !files.isEmpty()) m_tree->setCurrentIndex(m_files->indexOf(files.first().path));
        if (filtered && m_fetched < page.total && !page.items.isEmpty()) loadMore();
    });
}

}  // namespace quorate::pages
