// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/review_bridge.h"
#include "ui/pages/page.h"
#include "ui/pages/review_tables.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QStackedWidget;
class QTabWidget;
class QTreeView;

namespace quorate::charts {
class BinaryMap;
class ByteStrip;
class EntropyChart;
}
namespace quorate::models {
class ReviewFiles;
}
namespace quorate::widgets {
class EmptyState;
class FieldList;
class FilterField;
class HexView;
class MutedLabel;
class StepLine;
}

namespace quorate::pages {

class QuestionThreads;
class ReviewAnalyzers;
class ReviewSbom;
class ReviewSummary;

// One release under review: the verification line that runs by itself, what changed, as a whole and file by file, findings,
// components and analyzers. The decision is beside it (ReviewsPage). Or the same of targets that are not published (PreviewSheet).
class ReviewWorkspace : public QWidget {
    Q_OBJECT

public:
    // `ledger`: what the ledger knows of the release, shown as the last tab; null: nothing.
    ReviewWorkspace(const Context& context, QWidget* ledger);

    void show(const QString& release);
    void preview(const QString& oldTarget, const QString& newTarget, const QString& sbom);
    [[nodiscard]] const bridge::Review& review() const { return m_review; }
    [[nodiscard]] bool available() const;
    [[nodiscard]] const QList<bridge::ReviewFinding>& findings() const { return m_findings; }
    // The file in front: where a new finding is anchored.
    [[nodiscard]] QString currentPath() const { return m_path; }
    struct Place {
        QString path;                    // empty: the whole
        QString section;
        std::optional<quint64> offset;
        friend bool operator==(const Place&, const Place&) = default;
    };
    [[nodiscard]] Place currentPlace() const;      // review_keys.cpp
    void openPath(const QString& path, std::optional<quint64> offset);
    void reload();                       // state and findings, after a note

Q_SIGNALS:
    void changed();                      // review() or findings()

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeFiles();
    QWidget* makeDetail();
    QWidget* makeMap();
    QWidget* makeFindings();
    void makeLists();
    void reset();
    void start(bool ask);
    void startWith(const QString& oldTarget);
    void take(const bridge::Review& review);
    void showLine();
    void showState();
    [[nodiscard]] QString stopCode() const;
    void fitStart();
    void fillClasses();
    void loadFiles();
    void filterFiles();
    void fitFiles();
    void showFiles(QList<bridge::FileChange> files);
    void loadMore();
    void markListed(const QString& path, bool viewed);
    void loadLists();
    void showBytes(quint64 offset);
    void choose(const QString& path);
    void showDetail(const bridge::FileDetail& detail);
    void nextFlagged();
    [[nodiscard]] bridge::FileQuery query() const;
    [[nodiscard]] QStringList filterValues(const QString& column) const;
    [[nodiscard]] bridge::ReviewBridge& reviews() const;

    Context m_context;
    QString m_release;
    QString m_previewOld, m_previewNew, m_previewSbom;      // new empty: a review of a release
    bridge::Review m_review;
    QList<bridge::ReviewFinding> m_findings;
    QString m_path;
    std::optional<quint64> m_wantedOffset;
    bridge::Problem m_problem;
    bool m_asking = false;               // the state
    bool m_started = false;              // by itself, once a visit
    quint64 m_generation = 0;            // of the file list: late pages of another are dropped
    quint64 m_fileGeneration = 0;
    quint64 m_runs = 0;                  // started ones: the end of another is none of ours

    widgets::StepLine* m_line;
    QPushButton* m_start;
    QPushButton* m_cancel;
    QComboBox* m_class;                  // whose target is reviewed; for releases with several
    widgets::MutedLabel* m_why;
    QTabWidget* m_tabs;
    QStackedWidget* m_fileStack;
    widgets::EmptyState* m_empty;
    widgets::MutedLabel* m_progress;
    ReviewSummary* m_summary;
    widgets::FilterField* m_filter;
    QList<bridge::FileChange> m_listed;  // what was fetched of the file list, before the filter
    quint64 m_inAll = 0;                 // how many it has, as far as is known
    bool m_listing = false;              // a page of it is on its way
    QCheckBox* m_flagged;
    QCheckBox* m_hideViewed;
    QCheckBox* m_sinceVote;
    models::ReviewFiles* m_files;
    QTreeView* m_tree;
    QTimer m_fitFiles;
    int m_fittedPath = 0;                // width that fitFiles() gave; another is the user's
    QTabWidget* m_detail;
    widgets::FieldList* m_facts;
    charts::EntropyChart* m_entropy;
    SectionsTable* m_sections;
    DifferencesTable* m_symbols;
    DifferencesTable* m_strings;
    widgets::TablePane* m_stringsPane;
    widgets::TablePane* m_sectionsPane;
    charts::ByteStrip* m_strip;
    QWidget* m_bytes;
    widgets::HexView* m_hex;
    FindingsTable* m_findingTable;
    widgets::TablePane* m_findingPane;
    QWidget* m_findingTab;
    QPushButton* m_askAbout;
    QuestionThreads* m_questions;
    ReviewSbom* m_sbom;
    ReviewAnalyzers* m_analyzers;
};

}  // namespace quorate::pages
