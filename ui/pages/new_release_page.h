// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/form.h"

#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

class QStackedWidget;

namespace quorate::widgets {
class FieldList;
class MutedLabel;
class NotesView;
}

namespace quorate::pages {

class DeltaPanel;
class ReleaseTracker;

// What a document is by its content: "sbom.cyclonedx", "sbom.spdx", or "test-report". `head`: its first bytes.
[[nodiscard]] QString documentKind(const QByteArray& head);
// Below 0 when `a` comes before `b`: numbers between dots, then what follows a dash.
[[nodiscard]] int compareVersions(const QString& a, const QString& b);

// A form that becomes a release: what is wrong stands beside the field while typing. Publishing runs as a job, shown here.
class NewReleasePage : public Page {
    Q_OBJECT

public:
    explicit NewReleasePage(const Context& context);
    QString title() const override { return tr("New release"); }
    // "from:" and a release's id: what can be taken over from it is filled in. Version and files are the new release's own.
    // "draft:" and a draft's id: everything.
    void open(const QString& key) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;    // files dropped on the fields

private:
    void refreshModels();
    void refreshClasses();
    bool check();
    void publish();
    void sign(const bridge::PublishForm& form, const bridge::PreparedAct& act);
    // new_release_drafts.cpp
    void saveDraft();
    void openDraft(const QString& id);
    void fill(const bridge::PublishForm& form);
    void look();
    void refreshJob();
    // new_release_files.cpp
    void addOld(const QString& path);
    void addDocument(const QString& path);
    void refreshDelta();
    [[nodiscard]] const bridge::Release* releaseOfTarget(const QString& hash) const;
    [[nodiscard]] quint64 highestRollback() const;
    [[nodiscard]] bridge::PublishForm form() const;

    QComboBox* m_model;
    QComboBox* m_class;
    QLineEdit* m_version;
    QSpinBox* m_rollback;
    QComboBox* m_severity;
    QPlainTextEdit* m_notes;
    QLineEdit* m_newTarget;
    QListWidget* m_oldTargets;
    QListWidget* m_documents;
    DeltaPanel* m_delta;
    QStackedWidget* m_stack;
    ReleaseTracker* m_tracker;
    widgets::FormRow m_documentRow;
    widgets::FormRow m_oldRow;
    widgets::FormRow m_bootCheckRow;
    QCheckBox* m_full;
    QCheckBox* m_members;
    QComboBox* m_profile;
    QLineEdit* m_bootCheck;
    QSpinBox* m_minimum;
    QLineEdit* m_reviewBy;
    widgets::FormRow m_modelRow;
    widgets::FormRow m_versionRow;
    widgets::FormRow m_newRow;
    widgets::FormRow m_notesRow;
    widgets::FormRow m_rollbackRow;
    widgets::FormRow m_reviewByRow;
    QPushButton* m_publish;
    QPushButton* m_saveDraft;
    QString m_draft;                    // that was saved or opened last; empty: none
    QPushButton* m_look;                // what checkers will see
    widgets::NotesView* m_notesView;
    widgets::MutedLabel* m_hint;
    widgets::FieldList* m_preview;
    QLabel* m_jobText;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    quint64 m_job = 0;
    bool m_publishing = false;
    bool m_rollbackChosen = false;      // by the user; until then it follows the ledger
};

}  // namespace quorate::pages
