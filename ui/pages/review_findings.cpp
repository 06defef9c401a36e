// SPDX-License-Identifier: GPL-3.0-or-later
// What a review lists as a whole: findings and what the vendor is asked about them, components, analyzers.
#include "ui/pages/question_threads.h"
#include "ui/pages/review_analyzers.h"
#include "ui/pages/review_sbom.h"
#include "ui/pages/review_summary.h"
#include "ui/pages/review_words.h"
#include "ui/pages/review_workspace.h"
#include "ui/widgets/empty_state.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace quorate::pages {

namespace words = bridge::words;

void ReviewWorkspace::makeLists()
{
    m_sbom = new ReviewSbom(m_context);
    m_analyzers = new ReviewAnalyzers(m_context);
    connect(m_analyzers, &ReviewAnalyzers::ranAgain, this, [this](const QString& release) {
        if (release != m_release) return;
        reload();
        loadLists();
    });
}

QWidget* ReviewWorkspace::makeFindings()
{
    m_findingTable = makeFindingsTable(this);
    m_findingPane = makeTablePane(m_context, this, QStringLiteral("reviewFindings"), tr("Findings"), m_findingTable);
    for (const char* weight : {"blocking", "question", "note"}) {
        const QString word = weightWord(QLatin1String(weight));
        m_findingPane->addFilter(word, QStringLiteral("weight:=") + widgets::FilterExpression::quoted(word));
    }
    connect(m_findingPane, &widgets::TablePane::activated, this, [this](const QString& key) {
        const auto* row = m_findingTable->find(key);
        if (row != nullptr && !row->value.path.isEmpty()) openPath(row->value.path, row->value.offset);
    });
    m_questions = new QuestionThreads(m_context, QStringLiteral("review"));
    m_askAbout = new QPushButton(tr("Ask the vendor about it..."));
    m_askAbout->setObjectName(QStringLiteral("askAboutFinding"));
    m_askAbout->setToolTip(tr("Begins a question about the chosen finding, at its place"));
    const auto allow = [this] { m_askAbout->setVisible(m_questions->mayAsk() && !m_findingPane->currentKey().isEmpty()); };
    connect(m_findingPane, &widgets::TablePane::currentKeyChanged, this, allow);
    connect(m_questions, &QuestionThreads::countChanged, this, allow);
    connect(m_askAbout, &QPushButton::clicked, this, [this] {
        if (const auto* row = m_findingTable->find(m_findingPane->currentKey())) m_questions->prepare(row->value);
    });
    m_askAbout->hide();
    auto* findings = new QWidget;
    auto* column = new QVBoxLayout(findings);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_findingPane, 1);
    column->addWidget(m_askAbout, 0, Qt::AlignTrailing);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("findingsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(findings);
    splitter->addWidget(m_questions);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({theme::scaled(700), theme::scaled(200)});
    return splitter;
}

void ReviewWorkspace::loadLists()
{
    const auto mine = [this, release = m_release] { return release == m_release; };
    // A list that could not be read is not an empty one.
    const auto why = [](const bridge::Problem& problem) { return words::explain(tr("The list could not be read."), problem, {}).sentence(); };
    const auto unread = [why](widgets::TablePane* pane, const bridge::Problem& problem) { pane->emptyState()->setText(why(problem), {}); };
    reviews().findings(m_release, this, [this, mine, unread](const bridge::Answer<QList<bridge::ReviewFinding>>& answer) {
        if (!mine()) return;
        if (!answer) return unread(m_findingPane, answer.problem);
        m_findings = *answer.value;
        m_findingPane->emptyState()->setText(tr("The comparison and the analyzers found nothing to ask about."), {});
        m_findingTable->setRows(numberedFindings(m_findings));
        Q_EMIT changed();
    });
    reviews().summary(m_release, this, [this, mine](const bridge::Answer<bridge::ReviewSummary>& answer) {
        if (mine() && answer) m_summary->set(m_review, *answer.value);
    });
    reviews().components(m_release, this, [this, mine, why](const bridge::Answer<QList<bridge::Component>>& answer) {
        if (!mine()) return;
        if (!answer) return m_sbom->setProblem(why(answer.problem));
        m_summary->setComponents(*answer.value);
        m_sbom->setComponents(*answer.value, m_review.hasSbom);
    });
    reviews().advisories(m_release, this, [this, mine, why](const bridge::Answer<QList<bridge::Advisory>>& answer) {
        if (!mine()) return;
        if (answer) m_sbom->setAdvisories(*answer.value);
        else m_sbom->setAdvisoriesProblem(why(answer.problem));
    });
    reviews().analyzers(m_release, this, [this, mine, why](const bridge::Answer<QList<bridge::Analyzer>>& answer) {
        if (!mine()) return;
        if (answer) m_analyzers->set(m_release == bridge::ReviewBridge::previewId() ? QString() : m_release, *answer.value);
        else m_analyzers->setProblem(why(answer.problem));
    });
}

}  // namespace quorate::pages
