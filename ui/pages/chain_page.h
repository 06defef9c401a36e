// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace quorate::widgets {
class FieldList;
class Segmented;
class Tile;
}

namespace quorate::pages {

class AxisInRange;
class ChainCharts;
class DecodedTree;
class PoolTab;

// Both chains: state, blocks, what waits in the pool, and every transaction decoded.
class ChainPage : public Page {
    Q_OBJECT

public:
    explicit ChainPage(const Context& context);
    QString title() const override { return tr("Chain"); }
    bool hasRange() const override { return true; }
    QList<QPushButton*> actions() override;
    // "release" or "delivery", with "#height" or "@milliseconds since 1970" behind it, "pool" (of a chain where something
    // waits), or a transaction's id.
    void open(const QString& key) override;

private:
    static constexpr int pageSize = 200;

    void switchTo(bridge::Chain chain);
    void refresh();
    void askBlocks();
    void askOlder();
    void askPool();
    void showBlock(const QString& id);
    void showTransaction(const QString& id);
    void show(const bridge::Transaction& transaction);
    void jumpToTime(qint64 at, quint64 low, quint64 high);
    void prove();
    void jump();
    void choose(const QString& id);              // of a block in the list
    void findFiltered(const QString& filter);    // the block whose whole id is the filter
    void showBlocks();
    void showText(const QString& text);          // instead of the tree
    void saveBlock();
    void verify();

    bridge::Chain m_chain = bridge::Chain::release;
    widgets::Segmented* m_choice;
    QList<widgets::Tile*> m_tiles;
    QLabel* m_state;
    models::BlocksTable* m_blocks;
    models::BlockTransactionsTable* m_transactions;
    models::PoolTable* m_pool;
    widgets::TablePane* m_blocksPane;
    widgets::TablePane* m_transactionsPane;
    widgets::TablePane* m_poolPane;
    PoolTab* m_poolTab;
    QTabWidget* m_tabs;
    widgets::FieldList* m_fields;
    QStackedWidget* m_views;
    DecodedTree* m_tree;
    QPlainTextEdit* m_decoded;
    QLineEdit* m_height;                         // to jump to
    QPushButton* m_save;
    QPushButton* m_older;
    QPushButton* m_prove;
    QPushButton* m_raw;
    AxisInRange* m_inRange = nullptr;    // heights of the newest blocks
    ChainCharts* m_charts;
    std::optional<bridge::Transaction> m_shown;
    std::optional<quint64> m_wantedHeight;
    std::optional<bridge::Block> m_jumped;       // shown beside the loaded ones
    quint64 m_askedHeight = 0;
    quint64 m_askedSettled = 0;
    bool m_asking = false;
    bool m_complete = false;                     // the oldest block is loaded
    quint64 m_poolSeen = 0;
    QList<bridge::Block> m_loaded;               // from the tip downwards, without gaps
    QString m_wantedTransaction;
    QString m_block;                             // id of the one that is shown
};

}  // namespace quorate::pages
