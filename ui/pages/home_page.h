// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QHash>

#include <array>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace quorate::charts {
class BarsChart;
class CoverageChart;
class HeatMap;
}
namespace quorate::widgets {
class AttentionCard;
class Card;
class MutedLabel;
class PieceBar;
class Segmented;
class Tile;
}

namespace quorate::pages {

class CheckerDesk;
class CheckerRecord;
class VendorDesk;

// What needs somebody, then the state of things, then how it came here.
class HomePage : public Page {
    Q_OBJECT

public:
    explicit HomePage(const Context& context);
    QString title() const override { return tr("Home"); }
    QWidget* tool() override;
    bool hasRange() const override { return true; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    static constexpr int attentionCards = 3;
    static constexpr int sparkPoints = 40;

    void refresh();
    void refreshCharts();
    void refreshModels();                        // those that have releases
    [[nodiscard]] const bridge::Release* measured() const;
    [[nodiscard]] QString model() const;         // what the charts are about; empty: all
    void samplePeers();
    void refreshAttention();
    void refreshTiles();
    void refreshTransfer();
    [[nodiscard]] QWidget* makeRollouts();
    void refreshRollouts();
    void showView(const QString& view);          // "operator", "checker", "vendor"
    [[nodiscard]] QString usualView() const;
    void orderKeys();
    void askBlocks(bridge::Chain chain);

    struct Attention {
        theme::Tone tone;
        QString headline;
        QString detail;
        QString act;
        std::function<void()> go;
    };
    [[nodiscard]] QList<Attention> attention() const;

    QWidget* m_attentionRow;
    QList<widgets::AttentionCard*> m_attention;
    QList<std::function<void()>> m_attentionActs;
    QLabel* m_calm;
    QHash<QString, widgets::Tile*> m_tiles;
    QString m_failedMost;                // of the newest approved releases the one that failed on most devices; empty: none
    charts::CoverageChart* m_chart;
    charts::BarsChart* m_latency;
    charts::HeatMap* m_gaps;
    widgets::Segmented* m_view;
    QComboBox* m_model;
    QString m_charted;                  // model() of the charts as they are
    QVBoxLayout* m_main;                // the wide column
    widgets::Card* m_curveCard = nullptr;
    widgets::Card* m_gapCard = nullptr;
    widgets::Card* m_latencyCard = nullptr;
    widgets::Card* m_latestCard = nullptr;
    widgets::Card* m_newestCard = nullptr;
    CheckerRecord* m_recordCard = nullptr;
    CheckerDesk* m_deskCard = nullptr;
    VendorDesk* m_vendorCard = nullptr;
    widgets::TablePane* m_releases = nullptr;
    widgets::Card* m_rolloutCard = nullptr;
    bool m_viewChosen = false;
    QLabel* m_transferName;
    widgets::MutedLabel* m_transferNote;
    widgets::PieceBar* m_transferPieces;
    QList<double> m_intervals;          // seconds between the newest blocks of the release chain
    std::array<QList<double>, 2> m_recorded;   // transactions in the newest blocks, by chain
    QList<double> m_peers;              // connected peers, sampled while this page lives
    qint64 m_sampledAt = 0;
    qint64 m_chartsAt = 0;              // when the charts were counted; they are counted anew once a minute
    bool m_stale = true;                // what the charts count has changed since
    std::array<quint64, 2> m_askedHeight{};
    std::array<qint64, 2> m_blocksFailedAt{};  // when they could not be read; 0: they were
    std::array<QString, 2> m_blocksProblem;    // why
};

}  // namespace quorate::pages
