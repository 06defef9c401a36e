// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/list_page.h"

#include <QSortFilterProxyModel>

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

    // Put aside by somebody at this computer.
    [[nodiscard]] static bool isDone(const QSettings& settings, const QString& key);

protected:
    Details details(const QString& key) const override;

private:
    void refresh();
    void putAside();
    void setDone(const QString& key, bool done);

    models::KeyedTable<bridge::Alert>* m_table;
    QPushButton* m_toRelease;
    QPushButton* m_aside;
    QWidget* m_evidence;
    QLabel* m_evidenceNote;
    QPlainTextEdit* m_first;
    QPlainTextEdit* m_second;
};

}  // namespace quorate::pages
