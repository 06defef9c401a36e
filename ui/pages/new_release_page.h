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
class QMenu;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

class QStackedWidget;

namespace quorate::widgets {
class FieldList;
class MutedLabel;
class NotesView;
class Section;
}

namespace quorate::pages {

class DeltaPanel;
class DropList;
class FileFacts;
class ReleaseTracker;
class SigningSection;

// What a document is by its content: "sbom.cyclonedx", "sbom.spdx", or "test-report". `head`: its first bytes.
[[nodiscard]] QString documentKind(const QByteArray& head);
// What a file is by its first bytes, by its usual name ("SquashFS", "gzip"); empty: unknown. `head`: at least the first 2 KiB.
[[nodiscard]] QString imageKind(const QByteArray& head);
// The version that a folder's os-release or the name of a file or folder tells; empty: none.
[[nodiscard]] QString versionIn(const QString& path);

// What somebody looked at who asked for what checkers will see: other files ask for another look.
[[nodiscard]] QString lookedAt(const bridge::PublishForm& form);

// A form that becomes a release: what is wrong stands beside the field while typing. Publishing runs as a job, shown here.
class NewReleasePage : public Page {
    Q_OBJECT

public:
    explicit NewReleasePage(const Context& context);
    ~NewReleasePage() override;
    QString title() const override;
    QList<QPushButton*> actions() override;
    // "new:": the form, which is empty after a publication. "track:" and a release's id: what becomes of it.
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
    void build(const bridge::PublishForm& f);
    void sign(const bridge::PublishForm& form, const bridge::PreparedAct& act);
    // new_release_drafts.cpp
    [[nodiscard]] static bool isBegun(const bridge::PublishForm& form);
    [[nodiscard]] QByteArray textOf(bridge::PublishForm form) const;
    [[nodiscard]] QByteArray typed() const;
    bool keepUnsaved();                             // true: something was
    void makeRoom();                                // for what is opened in its place
    void saveDraft();
    void openDraft(const QString& id);
    void fill(const bridge::PublishForm& form);
    void clear();
    void published(const QString& release, const bridge::PublishForm& form);
    void track(const QString& release);
    void refreshFollow();
    void look();
    void refreshJob();
    // new_release_files.cpp
    void addOld(const QString& path);
    void addDocument(const QString& path);
    bool readDocuments();                           // false: one is still being read
    void offerEarlier(QMenu& menu);                 // old versions that the ledger has
    void fetchEarlier(const QString& release, const QString& hardwareClass);
    void fetchInto(const QString& release, const QString& folder, const QString& wanted, const QString& title);
    void readTarget();                              // what the new file is, and which version it tells
    void fillPreview(const bridge::PublishForm& form);
    void showSections(const bridge::PublishForm& form, bool aboutGood);
    void fillPreflight(const bridge::PublishForm& form);
    // release_checks.cpp
    void refreshDelta();
    void followTheLedger();                         // the model that the files are of, until somebody chose one
    [[nodiscard]] QString problemOfTarget() const;
    [[nodiscard]] QString problemOfModel() const;
    [[nodiscard]] const bridge::Release* releaseOfFiles() const;   // of another model than the chosen one
    [[nodiscard]] static QString whatHinders(const QStringList& missing, const QStringList& wrong);
    [[nodiscard]] QPushButton* removing(QListWidget& list, const QString& name);   // a button for what is selected in it
    [[nodiscard]] const bridge::Release* releaseOfTarget(const QString& hash) const;
    [[nodiscard]] quint64 highestRollback() const;
    void setRollback(quint64 index);
    [[nodiscard]] bridge::PublishForm form() const;

    QComboBox* m_model;
    QComboBox* m_class;
    QLineEdit* m_version;
    QSpinBox* m_rollback;
    QComboBox* m_severity;
    QPlainTextEdit* m_notes;
    QLineEdit* m_newTarget;
    DropList* m_oldTargets;
    DropList* m_documents;
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
    widgets::Section* m_imageSection;
    widgets::Section* m_deltaSection;
    widgets::Section* m_aboutSection;
    widgets::Section* m_evidenceSection;
    SigningSection* m_signSection;
    QPushButton* m_toModels;            // where there is none of ours
    QPushButton* m_swap;
    FileFacts* m_files;
    QString m_suggested;                // the version that was read from the new file, as long as nobody typed another
    QPushButton* m_follow = nullptr;    // what was published last, while the form is in front
    QPushButton* m_publish;
    QPushButton* m_saveDraft;
    QString m_draft;                    // that was saved or opened last; empty: none
    QByteArray m_kept;                  // what was typed when it was opened, saved or published last
    QPushButton* m_look;                // what checkers will see
    widgets::NotesView* m_notesView;
    widgets::MutedLabel* m_hint;
    widgets::FieldList* m_preview;
    widgets::FieldList* m_preflight;    // what is in order, and what is not
    QString m_lookedAt;                 // the targets and SBOM that were looked at as checkers will see them
    QLabel* m_jobText;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    quint64 m_job = 0;
    bool m_publishing = false;
    bool m_rollbackChosen = false;      // by the user; until then it follows the ledger
    bool m_modelChosen = false;         // likewise
};

}  // namespace quorate::pages
