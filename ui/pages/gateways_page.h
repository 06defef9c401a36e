// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/list_page.h"

class QPushButton;

namespace quorate::pages {

// The gateways of the consortium: what they carry, how they are connected, what came through them.
class GatewaysPage : public ListPage {
    Q_OBJECT

public:
    explicit GatewaysPage(const Context& context);
    QString title() const override { return tr("Gateways"); }

protected:
    Details details(const QString& key) const override;
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void showDevices();
    void showPeer();
    void mark(qint64 until);                       // maintenance; 0: none

    bool m_stale = false;                          // while it is not seen
    models::GatewayReleasesTable* m_releases;
    models::AcknowledgementsTable* m_newest;
    QPushButton* m_devices;
    QPushButton* m_peer;
    QPushButton* m_maintenance;
    QPushButton* m_transfers;
};

}  // namespace quorate::pages
