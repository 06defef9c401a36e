// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/page_sheet.h"
#include "ui/pages/page.h"
#include "ui/widgets/form.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace quorate::widgets {
class MutedLabel;
}

namespace quorate::pages {

class DeltaPanel;
class FileFacts;

// Another artifact of a release that is in review or approved: a delta from a version that more devices turned out to have, or
// the full artifact that was left out. Measured first, shown in the sign sheet, held in the outbox, and built, signed and put on
// the ledger by a job. GUI thread.
class ArtifactSheet : public dialogs::PageSheet {
    Q_OBJECT

public:
    ArtifactSheet(const Context& context, const QString& release, QWidget* host);

    // Whether artifacts may be added to a release of this status.
    [[nodiscard]] static bool isOpenFor(const bridge::Release& release);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;    // files dropped on the fields

private:
    struct Wish {
        QString release;
        QString oldTarget;               // empty: a full artifact
        QString newTarget;
        QString profile;
    };
    [[nodiscard]] QWidget* pickers(const QString& title, const char* name, QLineEdit* field);
    [[nodiscard]] const bridge::Measure* measured() const;         // of what is chosen now; null: not yet
    [[nodiscard]] Wish wish() const;
    void check();
    void sign();
    static void send(const Context& context, const Wish& wish, const QString& title);

    Context m_context;
    QString m_release;
    FileFacts* m_files;
    QLineEdit* m_new;
    QLineEdit* m_old;
    QComboBox* m_profile;
    QCheckBox* m_members;
    DeltaPanel* m_delta;
    widgets::FormRow m_newRow;
    widgets::FormRow m_oldRow;
    widgets::MutedLabel* m_hint;
    QPushButton* m_add;
};

}  // namespace quorate::pages
