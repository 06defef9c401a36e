// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/setup_bridge.h"
#include "ui/dialogs/prompter.h"
#include "ui/pages/setup_draft.h"
#include "ui/widgets/form.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QButtonGroup;
class QCheckBox;
class QFormLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace quorate::widgets {
class Banner;
class FieldList;
class MutedLabel;
}

// The five pages of the first run. Each reads and writes its part of the draft; what is wrong with a field stands beside it.
namespace quorate::pages {

class FileFacts;
class TokenForm;

class SetupStep : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        bridge::SetupBridge& setup;
        dialogs::Prompter& prompter;
        SetupDraft& draft;             // all outlive the step
    };
    explicit SetupStep(const Parts& parts);

    virtual void enter() {}            // each time that it comes to the front
    // What is still to be answered, as a sentence; empty: nothing.
    [[nodiscard]] virtual QString missing() const = 0;

Q_SIGNALS:
    void changed();                    // the draft, or what is missing

protected:
    // A choice with what it means below it; `id` stands in the draft.
    QVBoxLayout* addChoice(QButtonGroup* group, const QString& id, const QString& title, const QString& meaning);
    [[nodiscard]] static QString choiceOf(const QButtonGroup* group);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

    Parts m_parts;

private:
    QVBoxLayout* m_column;
};

class IdentityStep : public SetupStep {
    Q_OBJECT

public:
    explicit IdentityStep(const Parts& parts);
    void enter() override;
    [[nodiscard]] QString missing() const override;

private:
    void chosen();
    void judge();
    void makeSheet();
    void showSheet(const QStringList& words);
    void takeWordsDown();
    void forgetSheet();
    void beginCheck();
    void judgeCheck();
    void takeWords();
    void readImport();
    void openToken();
    void unlock();
    void startAnew();
    void ready(bool yes);
    void refresh();
    [[nodiscard]] bool passphraseGood() const;

    QButtonGroup* m_kind;
    QWidget* m_form;
    QWidget* m_done;
    QLabel* m_doneText;
    QWidget* m_unlockBox;
    QLineEdit* m_unlockField;
    widgets::FormRow m_unlockRow;
    QPushButton* m_unlock;
    QLineEdit* m_id;
    QLineEdit* m_name;
    QLineEdit* m_passphrase;
    QLineEdit* m_again;
    QLineEdit* m_folder;
    QPlainTextEdit* m_words;
    TokenForm* m_token;
    widgets::FormRow m_idRow, m_nameRow, m_passphraseRow, m_againRow, m_folderRow, m_wordsRow;
    QFormLayout* m_fields;
    QPushButton* m_go;
    QWidget* m_sheet;
    QPushButton* m_written = nullptr;
    QLabel* m_sheetProblem;
    QGridLayout* m_sheetWords;
    QWidget* m_check;
    std::array<QLabel*, 3> m_checkLabels{};
    std::array<QLineEdit*, 3> m_checkFields{};
    std::array<widgets::FormRow, 3> m_checkRows{};
    std::array<int, 3> m_asked{};
    QStringList m_secret;              // the words of the sheet, until they were checked
    bool m_waiting = false;
};

class ConsortiumStep : public SetupStep {
    Q_OBJECT

public:
    explicit ConsortiumStep(const Parts& parts);
    void enter() override;
    [[nodiscard]] QString missing() const override;

Q_SIGNALS:
    void demoWanted();

private:
    void chosen();
    void typed();
    void read();
    void arrived(const bridge::Answer<bridge::InvitationInfo>& answer);
    void showInvitation();
    void judgeWords();
    void addRecord();
    void refresh();

    QButtonGroup* m_kind;
    QWidget* m_join;
    QPlainTextEdit* m_text;
    widgets::FormRow m_textRow;
    QWidget* m_info;
    widgets::FieldList* m_fields;
    QGridLayout* m_words;
    QLabel* m_compare;
    QList<QLineEdit*> m_blanks;
    QList<int> m_blankPlaces;
    widgets::FormRow m_blankRow;
    QWidget* m_create;
    QLineEdit* m_name;
    widgets::FormRow m_nameRow;
    QListWidget* m_records;
    widgets::FormRow m_recordsRow;
    QPushButton* m_removeRecord;
    QCheckBox* m_hidden;               // votes, until one has voted
    bridge::InvitationInfo m_invitation;
    QTimer m_pause;
    int m_asked = 0;                   // answers to earlier questions are old
    bool m_reading = false;
};

class RolesStep : public SetupStep {
    Q_OBJECT

public:
    explicit RolesStep(const Parts& parts);
    void enter() override;
    [[nodiscard]] QString missing() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void ticked();
    void drawHomes();
    QList<QCheckBox*> m_boxes;
    QList<QLabel*> m_pictures;
    QLabel* m_why;
};

class PlaceStep : public SetupStep {
    Q_OBJECT

public:
    explicit PlaceStep(const Parts& parts);
    void enter() override;
    [[nodiscard]] QString missing() const override;

private:
    void judge();
    void askSpace();
    void test();

    FileFacts* m_files;
    QLineEdit* m_folder;
    QLineEdit* m_listen;
    QLineEdit* m_swarm;
    QLineEdit* m_gateway;
    QSpinBox* m_upload;
    widgets::FormRow m_folderRow, m_listenRow, m_swarmRow, m_gatewayRow;
    QLabel* m_gatewayLabel = nullptr;
    widgets::MutedLabel* m_space;
    QPushButton* m_test;
    QLabel* m_answer;
    bool m_testing = false;
    QTimer m_pause;
    int m_asked = 0;
};

class SummaryStep : public SetupStep {
    Q_OBJECT

public:
    explicit SummaryStep(const Parts& parts);
    void enter() override;
    [[nodiscard]] QString missing() const override { return {}; }
    // What keeps a home from being made, and on which page it is answered; empty: nothing.
    void setOpen(const QString& missing, int page);

Q_SIGNALS:
    void pageWanted(int page);
    void made(const bridge::HomeMade& home);
    void openWanted(const QString& home);

private:
    void make();
    void finished(const bridge::Answer<bridge::HomeMade>& answer);

    widgets::FieldList* m_fields;
    widgets::Banner* m_banner;
    QPushButton* m_go;
    QWidget* m_result;
    widgets::FieldList* m_resultFields;
    QLabel* m_resultText;
    QPushButton* m_open;
    bridge::HomeMade m_made;
    bool m_waiting = false;
};

}  // namespace quorate::pages
