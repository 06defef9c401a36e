// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/keyed_table.h"
#include "ui/pages/list_page.h"

class QMenu;
class QPushButton;

namespace quorate::pages {

// A vote against a release, as the record of a member shows it: one that it cast, or one against a release of its own.
struct MemberRejection {
    QString release;
    QString title;                       // "sensor 1.1.0"
    QString by;
    QString reason;
    qint64 at = 0;
    bool counted = true;
    friend bool operator==(const MemberRejection&, const MemberRejection&) = default;
};
using RejectionsTable = models::KeyedTable<MemberRejection>;

// Who is in the consortium, with which keys and which record; and the changes of it that several have to sign.
class MembersPage : public ListPage {
    Q_OBJECT

public:
    explicit MembersPage(const Context& context);
    QString title() const override { return tr("Members"); }
    QList<QPushButton*> actions() override;

protected:
    Details details(const QString& key) const override;

private:
    void refresh();
    void fillProposals(QMenu* menu);
    void compare();
    [[nodiscard]] QList<MemberRejection> rejections(const bridge::Member& member) const;

    RejectionsTable* m_rejections;
    widgets::TablePane* m_rejectionsPane;
    QLabel* m_rejectionsTitle;
    QPushButton* m_compare;
    QPushButton* m_change;
    QPushButton* m_rotate;
    QPushButton* m_remove;
};

}  // namespace quorate::pages
