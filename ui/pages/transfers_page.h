// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/list_page.h"

#include <QTimer>

#include <array>

class QPushButton;
class QTreeWidget;

namespace quorate::widgets {
class PeerPieces;
class PieceMap;
}

namespace quorate::charts {
class TrafficChart;
}

namespace quorate::pages {

class FileFacts;

// Payloads: what is here, why something stands still and when it is tried again, and what can be done about it.
class TransfersPage : public ListPage {
    Q_OBJECT

public:
    explicit TransfersPage(const Context& context);
    QString title() const override { return tr("Transfers"); }
    QList<QPushButton*> actions() override;

protected:
    void showEvent(QShowEvent* event) override;
    Details details(const QString& key) const override;

private:
    void showPieces();
    void showPeers();
    [[nodiscard]] QString peerName(const QString& fingerprint, const QString& address) const;
    void askWho();                               // who has which part, while that is open
    void fitPeers();                             // columns that say least give room to the names
    void refreshActs();
    [[nodiscard]] QStringList chosen() const;            // the selected ones; the current one when none is
    void steer(bridge::TransferSteer act, const QString& done, const QString& failed, std::optional<bridge::TransferSteer> undo);
    void start();
    void stop();
    void recheck();
    void openFolder();
    void copyMagnet();
    void limit();
    void limitAll();
    void askLimits(const QString& title, const bridge::TransferLimits& now, const std::function<void(const bridge::TransferLimits&)>& set);

    // Says that it is done, and offers the way back.
    void setLimits(const QStringList& roots, const bridge::TransferLimits& wished);
    void drawTraffic();

    FileFacts* m_files;
    widgets::PieceMap* m_pieces;
    QPushButton* m_who;
    widgets::PeerPieces* m_parts;
    QString m_askedWho;                          // root of the transfer that is asked about; empty: none is
    QTreeWidget* m_peers;
    QList<bridge::TransferPeer> m_peersShown;
    std::array<int, 4> m_peerWidths{};           // of its columns; the first has what is left
    charts::TrafficChart* m_traffic;
    QTimer m_capRest;                            // since the line of the chart was moved last
    double m_cap = 0;
    QString m_capped;                            // root of the transfer whose line it is
    QPushButton* m_start;
    QPushButton* m_stop;
    QPushButton* m_recheck;
    QPushButton* m_limit;
    QPushButton* m_folder;
    QPushButton* m_magnet;
};

}  // namespace quorate::pages
