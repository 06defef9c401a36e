// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/page_sheet.h"
#include "ui/pages/page.h"
#include "ui/pages/profiles.h"

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace quorate::pages {

// The consortium switcher: every consortium that this user opened, each a home and a console of its own. Switching brings the
// other console to the front or starts it; removing takes an entry off the list and leaves the home alone.
class ProfilesSheet : public dialogs::PageSheet {
    Q_OBJECT

public:
    ProfilesSheet(const Context& context, const ProfileDesk& desk);

private:
    void addInvitation();
    void refresh();
    void refreshButtons();
    void open();
    void add();
    void rename();
    void remove();
    [[nodiscard]] const Profile* chosen() const;

    Context m_context;
    ProfileDesk m_desk;
    QList<Profile> m_profiles;
    QTreeWidget* m_list;
    QLineEdit* m_label;
    QPushButton* m_open;
    QPushButton* m_rename;
    QPushButton* m_remove;
};

}  // namespace quorate::pages
