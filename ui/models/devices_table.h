// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/device_book.h"
#include "ui/bridge/words.h"
#include "ui/models/keyed_table.h"

#include <functional>
#include <optional>

namespace quorate::models {

// How a device stands to the newest release for it.
enum class Standing { current, behind, underWay, stuck, failed, rolledBack, conflicting, unknown };
[[nodiscard]] bridge::words::Word standingWord(Standing standing);
// `newest`: the version of the newest release for it that is offered; empty: none.
[[nodiscard]] Standing standingOf(const bridge::GatewayDevice& device, const QString& newest, qint64 now);

// The devices of this node's gateway, a million where need be: nothing is kept of a row, and cells are made for who asks.
class DevicesTable : public TableModel {
public:
    struct Parts {
        const bridge::DeviceBook& book;                                        // outlives the table
        std::function<QString(const QString& model, const QString& hardwareClass)> newest;
        std::function<qint64()> now;
        // Whether it signed two statements that contradict each other, as far as this node saw.
        std::function<bool(const bridge::GatewayDevice& device)> conflicting = {};
        std::function<QString(const QString& member)> names = {};
        // Asks the node what was recorded last of these devices; `told` is called later, once, or never if the table is gone.
        using Told = std::function<void(const std::optional<bridge::NewestAcknowledgements>& newest, const QString& problem)>;
        std::function<void(const QList<bridge::DeviceName>& devices, Told told)> ask = {};
    };
    explicit DevicesTable(Parts parts, QObject* parent = nullptr);

    // After the book has changed.
    void take(const bridge::DeviceBook::Change& change);
    void rebuildCells() override;
    // More may have been recorded: what is in sight is asked for anew.
    void lookAgain();
    void look(const QObject* who, const QList<int>& rows) override;
    void fetch(const QList<int>& rows, std::function<void(const QString& problem)> done) override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    enum Column { model, device, hardwareClass, installed, target, state, standing, since, seen, gateway, acknowledged, tries, attributes, reason };
    [[nodiscard]] Cell make(const bridge::GatewayDevice& device, int column) const;
    // Of the two columns that are asked for.
    [[nodiscard]] Cell newestCell(int row, int column) const;
    [[nodiscard]] QList<bridge::DeviceName> namesOf(const QList<int>& rows) const;
    void gatherSight();
    void askInSight();
    [[nodiscard]] QString time(qint64 ms) const;
    [[nodiscard]] QString stateText(const QString& code) const;
    [[nodiscard]] QString reasonText(const QString& code) const;
    void forget() const;

    Parts m_parts;
    int m_rows = 0;
    using Newest = QHash<int, std::optional<bridge::Acknowledgement>>;         // by row
    QHash<const QObject*, QList<int>> m_lookers;
    QList<int> m_inSight;                                                      // of all of them, each once
    Newest m_newest;                                                           // of those
    Newest m_fetched;                                                          // for who copies
    QString m_problem;                                                         // why the newest question had no answer
    bool m_asking = false;
    bool m_askAgain = false;
    int m_turn = 0;                                                            // rises when the rows are others
    // The cell that was asked for last: who paints asks it for seven roles.
    mutable int m_row = -1;
    mutable int m_column = -1;
    mutable Cell m_cell;
    mutable QHash<qint64, QString> m_times;                                    // by second; many devices share them
    mutable QHash<QString, QString> m_states;                                  // words by code
    mutable std::pair<QString, QString> m_lastState;                           // of those: rows mostly share theirs with their neighbours
    mutable QHash<QString, QString> m_reasons;
};

}  // namespace quorate::models
