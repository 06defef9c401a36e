// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/alert_rows.h"
#include "ui/pages/list_page.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace quorate::pages {

// What went wrong and who is accused, with what was signed side by side. What somebody has seen to is put aside on this
// computer; the ledger and other members know nothing of that.
class AlertsPage : public ListPage {
    Q_OBJECT

public:
    explicit AlertsPage(const Context& context);
    QString title() const override { return tr("Alerts"); }
    QList<QPushButton*> actions() override;
    void open(const QString& alert) override;

protected:
    Details details(const QString& key) const override;

private:
    void refresh();
    void refreshShown();
    // Of the current row, that which was chosen among its own; else its newest.
    [[nodiscard]] const bridge::Alert* inFront() const;
    [[nodiscard]] static bridge::words::Word stateOf(const AlertRow& row);
    void putAside();
    void showSubject();
    void saveEvidence(const QString& release);     // empty: all of it
    void mute(qint64 until);
    void assign();
    void showAlerts();
    [[nodiscard]] AlertCare care() const;                        // of the row that is shown
    // Sets it for all of the row, says so, and offers the way back.
    void act(const AlertCare& wanted, const QString& told);

    models::KeyedTable<AlertRow>* m_table;
    models::KeyedTable<bridge::Alert>* m_each;
    widgets::TablePane* m_eachPane;     // of a row that stands for more than one
    QPushButton* m_toRelease;
    QPushButton* m_toSubject;
    QPushButton* m_export;
    QPushButton* m_proof;               // of a split
    QPushButton* m_aside;
    QPushButton* m_mute;
    QLineEdit* m_owner;
    QWidget* m_ownerRow;
    QWidget* m_evidence;
    QLabel* m_evidenceNote;
    QPlainTextEdit* m_first;
    QPlainTextEdit* m_second;
};

}  // namespace quorate::pages
