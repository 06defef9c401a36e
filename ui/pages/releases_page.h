// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QSplitter;
class QTabWidget;

namespace quorate::charts {
class CoverageChart;
class TimelineChart;
}
namespace quorate::widgets {
class FieldList;
class NotesView;
class Pill;
class SharesBar;
}

namespace quorate::pages {

class QuestionThreads;
class ReleaseEvidence;

// Every release, and of the current one: summary, votes, targets and artifacts, coverage.
class ReleasesPage : public Page {
    Q_OBJECT

public:
    explicit ReleasesPage(const Context& context);
    QString title() const override { return tr("Releases"); }
    QList<QPushButton*> actions() override;
    void open(const QString& key) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeDetails();
    void refresh();
    void refreshCharts();                // those that are seen; the others when they are
    void refreshRollouts();
    void withdraw();
    void makeActs();                     // of the context menu
    void compare();
    void steerTransfers(bridge::TransferSteer act);   // of the selected releases

    widgets::TablePane* m_pane;
    QSplitter* m_splitter;
    QLabel* m_title;
    widgets::Pill* m_status;
    widgets::Pill* m_severity;
    QLabel* m_placeholder;
    QTabWidget* m_tabs;
    widgets::FieldList* m_summary;
    QLabel* m_notesTitle;
    widgets::NotesView* m_notes;
    models::VotesTable* m_votes;
    models::TargetsTable* m_targets;
    models::ArtifactsTable* m_artifacts;
    models::GatewayCoverageTable* m_gateways;
    charts::CoverageChart* m_chart;
    charts::TimelineChart* m_timeline;
    QLabel* m_coverageText;
    widgets::SharesBar* m_bar;
    QPushButton* m_addArtifact;
    QPushButton* m_withdraw;
    QPushButton* m_evidence;
    QPushButton* m_duplicate;
    QPushButton* m_compare;
    QPushButton* m_watch;
    QuestionThreads* m_questions;
    ReleaseEvidence* m_evidenceTab;
    models::RolloutsTable* m_rollouts;   // of the release that is shown
    bool m_mineOffered = false;          // as a filter
    QString m_key;
    bool m_stale = true;                 // the charts, while they are not seen
};

}  // namespace quorate::pages
