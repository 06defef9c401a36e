// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/device_book.h"
#include "ui/bridge/words.h"
#include "ui/models/keyed_table.h"

#include <functional>

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
    };
    explicit DevicesTable(Parts parts, QObject* parent = nullptr);

    // After the book has changed.
    void take(const bridge::DeviceBook::Change& change);
    void rebuildCells() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    enum Column { model, device, hardwareClass, installed, target, state, standing, since, seen, tries, attributes, reason };
    [[nodiscard]] Cell make(const bridge::GatewayDevice& device, int column) const;
    [[nodiscard]] QString time(qint64 ms) const;
    [[nodiscard]] QString stateText(const QString& code) const;
    [[nodiscard]] QString reasonText(const QString& code) const;
    void forget() const;

    Parts m_parts;
    int m_rows = 0;
    // The cell that was asked for last: who paints asks it for seven roles.
    mutable int m_row = -1;
    mutable int m_column = -1;
    mutable Cell m_cell;
    mutable QHash<qint64, QString> m_times;                                    // by second; many devices share them
    mutable QHash<QString, QString> m_states;                                  // words by code
    mutable QHash<QString, QString> m_reasons;
};

}  // namespace quorate::models
