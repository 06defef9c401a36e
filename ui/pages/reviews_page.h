// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/form.h"

#include <QAbstractListModel>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace quorate::widgets {
class Card;
class EmptyState;
class FieldList;
class MutedLabel;
class NotesView;
class Pill;
class Pips;
class RecordStrip;
}

namespace quorate::pages {

class ReviewWorkspace;

// A checker's inbox: what needs our vote, what waits for others, what is decided. Two lines each.
class InboxModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole + 1, HeadingRole, PipsRole, NoteRole, VendorRole, NeedsUsRole, SeverityRole, SeverityToneRole };
    using QAbstractListModel::QAbstractListModel;

    void setReleases(const QList<bridge::Release>& releases, const QString& member, bool checker,
                     const models::Names& names);
    // Only releases with each of these words, in any order, in vendor, title, state or severity; takes effect with setReleases().
    void setWords(const QString& words) { m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts); }
    [[nodiscard]] bool isFiltered() const { return !m_words.isEmpty(); }
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
        friend bool operator==(const Item&, const Item&) = default;
    };
    QList<Item> m_items;
    QStringList m_words;
};

class ReviewsPage : public Page {
    Q_OBJECT

public:
    explicit ReviewsPage(const Context& context);
    QString title() const override { return tr("Reviews"); }
    void open(const QString& key) override;
    [[nodiscard]] QString shown() const override { return m_key; }

private:
    QWidget* makeEvidence();
    QWidget* makeDecision();
    void refresh();
    void refreshCurrent();
    void refreshButtons();
    void refreshReview();
    void refreshRecord(const bridge::Release& release);
    void addFinding();
    void saveReport();
    void rebuild();
    void vote(const QString& verdict);
    void signVote(const bridge::VoteForm& form);
    static void send(const Context& context, const bridge::VoteForm& form, const QString& title);   // the page may be gone
    void step(int by);
    // Empty: the vote may be cast. Otherwise what is missing.
    [[nodiscard]] QString obstacle(const bridge::Release& release, const QString& verdict) const;

    InboxModel* m_inbox;
    QListView* m_list;
    QStackedWidget* m_stack;
    widgets::EmptyState* m_empty;
    QLabel* m_title;
    widgets::Pill* m_status;
    widgets::Pill* m_severity;
    widgets::NotesView* m_notes;
    widgets::FieldList* m_steps;
    ReviewWorkspace* m_workspace;
    widgets::Card* m_findingsCard;
    QPlainTextEdit* m_findingText;
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
    widgets::Card* m_recordCard;
    widgets::RecordStrip* m_record;
    QPlainTextEdit* m_reason;
    QComboBox* m_accused;
    QLineEdit* m_filter;
    widgets::MutedLabel* m_noneMatches;
    QPushButton* m_reject;
    QPushButton* m_approve;
    QPushButton* m_rebuild;
    widgets::MutedLabel* m_hint;
    QString m_key;
    QHash<QString, QString> m_rebuilt;   // release: the directory with its rebuilt targets, in this session
};

}  // namespace quorate::pages
