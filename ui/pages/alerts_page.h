// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/alert_care.h"
#include "ui/pages/list_page.h"

#include <QSortFilterProxyModel>

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

protected:
    Details details(const QString& key) const override;

private:
    void refresh();
    [[nodiscard]] static bridge::words::Word stateOf(const AlertCare& care, qint64 now);
    void putAside();
    void mute(qint64 until);
    void assign();
    void setCare(const QString& key, const AlertCare& care);
    // Sets it, says so, and offers the way back.
    void act(const AlertCare& care, const QString& told);

    models::KeyedTable<bridge::Alert>* m_table;
    QPushButton* m_toRelease;
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
