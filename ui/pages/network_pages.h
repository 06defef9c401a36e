// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/list_page.h"

class QPushButton;

namespace quorate::pages {

class JobLog;

class JobsPage : public ListPage {
    Q_OBJECT

public:
    explicit JobsPage(const Context& context);
    QString title() const override { return tr("Jobs"); }

protected:
    Details details(const QString& key) const override;

private:
    void showActs();
    QPushButton* m_cancel;
    QPushButton* m_retry;
    JobLog* m_log;
};

}  // namespace quorate::pages
