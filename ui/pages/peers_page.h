// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/list_page.h"

class QPushButton;

namespace quorate::pages {

// The nodes that ours speaks with, and what an operator may do about one. All of it can be taken back, so nothing is asked.
class PeersPage : public ListPage {
    Q_OBJECT

public:
    explicit PeersPage(const Context& context);
    QString title() const override { return tr("Peers"); }
    QList<QPushButton*> actions() override;

protected:
    Details details(const QString& key) const override;

private:
    void addPeer();
    void disconnectPeer();
    void ban(qint64 forMs);
    void pardon();
    void removePeer();
    void refreshActs();
    [[nodiscard]] const bridge::Peer* current() const;
    // Who is meant, in words.
    [[nodiscard]] QString nameOf(const bridge::Peer& peer) const;

    QPushButton* m_disconnect;
    QPushButton* m_ban;
    QPushButton* m_pardon;
    QPushButton* m_remove;
};

}  // namespace quorate::pages
