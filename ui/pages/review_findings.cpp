// SPDX-License-Identifier: GPL-3.0-or-later
// The findings of a review, and what the vendor is asked about them.
#include "ui/pages/question_threads.h"
#include "ui/pages/review_lists.h"
#include "ui/pages/review_workspace.h"

#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace quorate::pages {

QWidget* ReviewWorkspace::makeFindings()
{
    m_findingList = makeReviewList(QStringLiteral("reviewFindings"), tr("Findings"), {tr("Weight"), tr("Finding"), tr("What was found"), tr("Place"), tr("From")}, 2);
    connect(m_findingList, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const auto at = m_findings.value(item->data(0, Qt::UserRole).toInt());
        if (!at.path.isEmpty()) openPath(at.path, at.offset);
    });
    m_questions = new QuestionThreads(m_context, QStringLiteral("review"));
    m_askAbout = new QPushButton(tr("Ask the vendor about it..."));
    m_askAbout->setObjectName(QStringLiteral("askAboutFinding"));
    m_askAbout->setToolTip(tr("Begins a question about the chosen finding, at its place"));
    const auto allow = [this] { m_askAbout->setVisible(m_questions->mayAsk() && m_findingList->currentItem() != nullptr); };
    connect(m_findingList, &QTreeWidget::itemSelectionChanged, this, allow);
    connect(m_questions, &QuestionThreads::countChanged, this, allow);
    connect(m_askAbout, &QPushButton::clicked, this, [this] {
        if (auto* item = m_findingList->currentItem()) m_questions->prepare(m_findings.value(item->data(0, Qt::UserRole).toInt()));
    });
    m_askAbout->hide();
    auto* findings = new QWidget;
    auto* column = new QVBoxLayout(findings);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_findingList, 1);
    column->addWidget(m_askAbout, 0, Qt::AlignTrailing);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("findingsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(findings);
    splitter->addWidget(m_questions);
    return splitter;
}

}  // namespace quorate::pages
