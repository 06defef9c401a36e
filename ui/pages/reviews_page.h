// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/review_drafts.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/filter_expression.h"
#include "ui/widgets/form.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>

#include <array>

class QComboBox;
class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace quorate::widgets {
class Card;
class EmptyState;
class FilterChips;
class FilterField;
class FieldList;
class MutedLabel;
class NotesView;
class Pill;
class Pips;
class RecordStrip;
class Section;
}

namespace quorate::pages {


// A checker's inbox: what needs our vote, the nearest deadline first, what is watched, what waits for others, what is decided. Two
// lines each.
class InboxModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole + 1, HeadingRole, PipsRole, NoteRole, VendorRole, NeedsUsRole, SeverityRole, SeverityToneRole,
                DeadlineRole, DeadlineToneRole, WatchedRole };
    using QAbstractListModel::QAbstractListModel;

    struct View {
        QString member;                  // ours
        bool checker = false;            // we are one
        models::Names names;
        std::function<bool(const QString& release)> watched;
        qint64 now = 0;
    };
    void setReleases(const QList<bridge::Release>& releases, const View& view);
    // Deadlines come nearer: the words for them anew.
    void setNow(qint64 now);
    enum class Group { needsUs, waiting, decided, watched };
    // How many releases are in it, whatever the filter; a release that needs us may be watched too.
    [[nodiscard]] int count(Group group) const { return m_counts[int(group)]; }
    [[nodiscard]] static QString groupWord(Group group);
    // Of a filter in the language of the tables.
    [[nodiscard]] static QStringList columns();
    // What a filter may ask for in a column, as it is shown.
    [[nodiscard]] QStringList values(const QString& column) const;
    // Only releases that it accepts; takes effect with setReleases().
    void setFilter(const widgets::FilterExpression& filter) { m_filter = filter; }
    [[nodiscard]] bool isFiltered() const { return !m_filter.isEmpty(); }
    [[nodiscard]] int rowOf(const QString& key) const;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Item {
        QString heading;               // of a group; the other fields are empty then
        QString key;
        QString title;
        QString vendor;
        QString pips;
        QString note;
        QString severity;              // empty: none
        int severityTone = 0;
        bool needsUs = false;
        bool watched = false;
        bool undecided = false;
        qint64 reviewBy = 0;
        QString deadline;              // in words; empty: none
        int deadlineTone = 0;
        friend bool operator==(const Item&, const Item&) = default;
    };
    [[nodiscard]] static Item itemOf(const bridge::Release& release, const View& view);
    [[nodiscard]] bool accepts(const Item& item) const;
    [[nodiscard]] static QStringList groupsOf(const Item& item);
    QList<Item> m_items;
    std::array<int, 4> m_counts{};
    widgets::FilterExpression m_filter;
};

class ReviewsPage : public Page {
    Q_OBJECT

public:
    explicit ReviewsPage(const Context& context);
    ~ReviewsPage() override;
    QString title() const override { return tr("Reviews"); }
    void open(const QString& key) override;
    [[nodiscard]] QString shown() const override { return m_key; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeInbox();
    QWidget* makeEvidence();
    QWidget* makeDecision();
    void refresh();
    void refreshInbox();
    void refreshDeadline();
    void watch();
    void refreshCurrent();
    void refreshButtons();
    void refreshReview();
    void refreshRebuilt();
    void refreshRecord(const bridge::Release& release);
    void addFinding();
    void fitFinding();
    // review_keys.cpp
    void makeKeys();                       // and what keeps what is typed
    void beginFinding();
    void anchorFinding();
    void showFindingPlace();
    void openVote(const QString& verdict);
    void keepDraft();
    void setDraft(const QString& release, const ReviewDraft& draft);
    void showDraft();
    void saveReport();
    void rebuild();
    void rebuildInto(const QString& release, const QString& oldTarget, const QString& directory);
    void vote(const QString& verdict);
    void signVote(const bridge::VoteForm& form);
    void step(int by);
    [[nodiscard]] bool reviewed() const;   // by the workspace, to its end
    // Empty: the vote may be cast. Otherwise what is missing.
    [[nodiscard]] QString obstacle(const bridge::Release& release, const QString& verdict) const;

    InboxModel* m_inbox;
    QListView* m_list;
    QStackedWidget* m_stack;
    widgets::EmptyState* m_empty;
    QLabel* m_title;
    widgets::Pill* m_status;
    widgets::Pill* m_severity;
    widgets::Pill* m_deadline;
    QPushButton* m_watch;
    widgets::NotesView* m_notes;
    widgets::FieldList* m_steps;
    ReviewWorkspace* m_workspace;
    widgets::Card* m_findingsCard;
    QPlainTextEdit* m_findingText;
    widgets::MutedLabel* m_findingPlace;
    std::optional<ReviewWorkspace::Place> m_findingAt;     // what was in front when F was pressed, or the text began
    widgets::FormRow m_findingRow;
    widgets::FormRow m_reasonRow;
    QComboBox* m_findingWeight;
    QPushButton* m_addFinding;
    QVBoxLayout* m_checklist;
    widgets::Card* m_checklistCard;
    QPushButton* m_saveReport;
    models::TargetsTable* m_targets;
    models::ArtifactsTable* m_artifacts;
    models::VotesTable* m_votes;
    QLabel* m_quorum;
    QLabel* m_hidden;                // why the votes of others are not shown
    widgets::Pips* m_pips;
    widgets::FieldList* m_people;
    widgets::Section* m_recordCard;
    widgets::MutedLabel* m_recordText;
    bool m_recordChosen = false;             // somebody folded or opened it
    widgets::RecordStrip* m_record;
    QPlainTextEdit* m_reason;
    QComboBox* m_accused;
    bool m_reasonMissing = false;            // Reject was pressed without one
    widgets::FilterField* m_filter;
    std::array<widgets::FilterChips*, 2> m_chips{};
    widgets::EmptyState* m_noneMatches;
    widgets::MutedLabel* m_calm;     // that nothing needs us, and the next deadline
    QPushButton* m_reject;
    QPushButton* m_approve;
    QPushButton* m_rebuild;
    widgets::MutedLabel* m_hint;
    QString m_key;
    QHash<QString, ReviewDraft> m_drafts;    // by release, as this page read or kept them last
    QTimer m_typing;
    QHash<QString, QString> m_rebuilt;   // release: the directory with its rebuilt targets, in this session
    QList<widgets::Field> m_facts;           // of the release in front, but for what rebuilt it
    QSet<QString> m_preparing;               // releases whose report is hashed for a vote
    QSet<QString> m_sending;                 // releases whose vote the ledger has not answered yet
};

}  // namespace quorate::pages
