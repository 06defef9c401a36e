// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review_sbom.h"

#include "ui/bridge/format.h"
#include "ui/pages/review_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_expression.h"
#include "ui/widgets/segmented.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;

ReviewSbom::ReviewSbom(const Context& context)
    : m_components(makeComponentsTable(this)),
      m_componentsPane(makeTablePane(context, this, QStringLiteral("reviewComponents"), tr("Components"), m_components)),
      m_advisories(makeAdvisoriesTable(this)),
      m_advisoriesPane(makeTablePane(context, this, QStringLiteral("reviewAdvisories"), tr("Advisories"), m_advisories)), m_counts(new widgets::MutedLabel)
{
    addChangeFilters(m_componentsPane, {QStringLiteral("added"), QStringLiteral("removed"), QStringLiteral("changed")});
    m_componentsPane->sortBy(QStringLiteral("change"), Qt::AscendingOrder);
    for (const char* change : {"introduced", "solved", "stays"}) {
        const QString word = advisoryWord(QLatin1String(change));
        m_advisoriesPane->addFilter(word, QStringLiteral("change:=") + widgets::FilterExpression::quoted(word));
    }
    m_advisoriesPane->sortBy(QStringLiteral("change"), Qt::AscendingOrder);
    m_counts->setObjectName(QStringLiteral("sbomCounts"));
    m_counts->setWordWrap(true);
    // One after the other: on a small screen two lists at once have no rows.
    auto* part = new widgets::Segmented(tr("Part of the bills of materials"));
    part->setObjectName(QStringLiteral("sbomPart"));
    part->addChoice(QStringLiteral("components"), tr("Components"));
    part->addChoice(QStringLiteral("advisories"), tr("Advisories"));
    auto* parts = new QStackedWidget;
    parts->addWidget(m_componentsPane);
    parts->addWidget(m_advisoriesPane);
    connect(part, &widgets::Segmented::currentChanged, this, [this, parts](const QString& id) {
        parts->setCurrentWidget(id == QLatin1String("components") ? m_componentsPane : m_advisoriesPane);
    });
    auto* head = new QHBoxLayout;
    head->addWidget(part, 0, Qt::AlignTop);
    head->addWidget(m_counts, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::scaled(8), 0, 0);
    column->addLayout(head);
    column->addWidget(parts, 1);
    clear();
}

void ReviewSbom::setComponents(const QList<bridge::Component>& components, bool hasSbom)
{
    m_componentsPane->emptyState()->setText(hasSbom ? tr("The same components as before.") : words::cause(QStringLiteral("node.review.no-sbom")), {});
    m_components->setRows(numbered(components));
    refresh();
}

void ReviewSbom::setAdvisories(const QList<bridge::Advisory>& advisories)
{
    m_advisoriesPane->emptyState()->setText(tr("The bills of materials name no advisories."),
                                            tr("CycloneDX documents may carry them; SPDX 2 has no place for them. What analyzers find stands under Findings."));
    m_advisories->setRows(advisories);
    refresh();
}

void ReviewSbom::setProblem(const QString& problem)
{
    m_components->setRows({});
    m_componentsPane->emptyState()->setText(problem, {});
    refresh();
}

void ReviewSbom::setAdvisoriesProblem(const QString& problem)
{
    m_advisories->setRows({});
    m_advisoriesPane->emptyState()->setText(problem, {});
    refresh();
}

void ReviewSbom::clear()
{
    m_components->setRows({});
    m_advisories->setRows({});
    m_componentsPane->emptyState()->setText(tr("The contents were not compared yet."), {});
    m_advisoriesPane->emptyState()->setText(tr("The contents were not compared yet."), {});
    refresh();
}

void ReviewSbom::refresh()
{
    const auto components = [this](const char* change) {
        const auto& rows = m_components->rows();
        return format::number(quint64(std::count_if(rows.begin(), rows.end(), [change](const auto& row) { return row.value.change == QLatin1String(change); })));
    };
    const auto advisories = [this](const char* change) {
        const auto& rows = m_advisories->rows();
        return format::number(quint64(std::count_if(rows.begin(), rows.end(), [change](const auto& row) { return row.change == QLatin1String(change); })));
    };
    m_counts->setVisible(m_components->rowCount() > 0 || m_advisories->rowCount() > 0);
    m_counts->setText(tr("Components: %1 added, %2 removed, %3 changed. Advisories: %4 introduced, %5 solved.")
                          .arg(components("added"), components("removed"), components("changed"), advisories("introduced"), advisories("solved")));
}

}  // namespace quorate::pages
