// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/rollout_values.h"
#include "ui/models/keyed_table.h"

#include <functional>

// The tables of rollouts.
namespace quorate::models {

using RolloutsTable = KeyedTable<bridge::Rollout>;
[[nodiscard]] RolloutsTable* makeRolloutsTable(std::function<qint64()> now, QObject* parent);

struct RolloutRingRow {
    int number = 0;                    // from 1
    bridge::RolloutRing rule;
    bridge::RolloutRingState state;
    friend bool operator==(const RolloutRingRow&, const RolloutRingRow&) = default;
};
using RolloutRingsTable = KeyedTable<RolloutRingRow>;
[[nodiscard]] RolloutRingsTable* makeRolloutRingsTable(QObject* parent);
[[nodiscard]] QList<RolloutRingRow> ringRows(const bridge::Rollout& rollout);

using RolloutDevicesTable = KeyedTable<bridge::RolloutDevice>;
// `ringName`: of the ring with that number, from 1.
[[nodiscard]] RolloutDevicesTable* makeRolloutDevicesTable(std::function<QString(int ring)> ringName, QObject* parent);

struct RolloutHistoryRow {
    int number = 0;
    bridge::RolloutAct act;
    friend bool operator==(const RolloutHistoryRow&, const RolloutHistoryRow&) = default;
};
using RolloutHistoryTable = KeyedTable<RolloutHistoryRow>;
// `names` turns a member's id into its name.
[[nodiscard]] RolloutHistoryTable* makeRolloutHistoryTable(std::function<QString(const QString&)> names, QObject* parent);
[[nodiscard]] QList<RolloutHistoryRow> historyRows(const bridge::Rollout& rollout);      // newest first

// What the column "plan" says of one that is late.
[[nodiscard]] QString behindPlanText();
// In words: why the rollout is in its state, or what it waits for; and who belongs to a ring.
[[nodiscard]] QString rolloutReason(const bridge::Rollout& rollout);
[[nodiscard]] QString ringRules(const bridge::RolloutRing& ring);

}  // namespace quorate::models
