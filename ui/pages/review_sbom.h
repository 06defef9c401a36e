// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/review_tables.h"

namespace quorate::widgets {
class MutedLabel;
}

namespace quorate::pages {

// How the bill of materials differs: components added, removed and changed, and the advisories that the documents themselves
// carry, introduced and solved.
class ReviewSbom : public QWidget {
    Q_OBJECT

public:
    explicit ReviewSbom(const Context& context);

    // `hasSbom`: of the release.
    void setComponents(const QList<bridge::Component>& components, bool hasSbom);
    void setAdvisories(const QList<bridge::Advisory>& advisories);
    void setProblem(const QString& problem);              // of the components
    void setAdvisoriesProblem(const QString& problem);
    void clear();

private:
    void refresh();

    ComponentsTable* m_components;
    widgets::TablePane* m_componentsPane;
    AdvisoriesTable* m_advisories;
    widgets::TablePane* m_advisoriesPane;
    widgets::MutedLabel* m_counts;
};

}  // namespace quorate::pages
