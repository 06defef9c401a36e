// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/list_page.h"

class QPushButton;

namespace quorate::widgets {
class PieceBar;
}

namespace quorate::pages {

class TransfersPage : public ListPage {
    Q_OBJECT

public:
    explicit TransfersPage(const Context& context);
    QString title() const override { return tr("Transfers"); }

protected:
    Details details(const QString& key) const override;

private:
    void showPieces();
    widgets::PieceBar* m_pieces;
};

class MembersPage : public ListPage {
    Q_OBJECT

public:
    explicit MembersPage(const Context& context);
    QString title() const override { return tr("Members"); }

protected:
    Details details(const QString& key) const override;
};

class JobsPage : public ListPage {
    Q_OBJECT

public:
    explicit JobsPage(const Context& context);
    QString title() const override { return tr("Jobs"); }

protected:
    Details details(const QString& key) const override;

private:
    void showCancel();
    QPushButton* m_cancel;
};

}  // namespace quorate::pages
