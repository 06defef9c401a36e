// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/fleet_values.h"
#include "ui/models/keyed_table.h"

#include <functional>

// The tables of the console. `Names` turns a member's id into its name; it is asked while cells are made, so a change of
// names needs rebuildCells().
namespace quorate::models {

using Names = std::function<QString(const QString& memberId)>;

using ReleasesTable = KeyedTable<bridge::Release>;
using VotesTable = KeyedTable<bridge::Vote>;
using TargetsTable = KeyedTable<bridge::Target>;
using ArtifactsTable = KeyedTable<bridge::Artifact>;
using GatewayCoverageTable = KeyedTable<bridge::GatewayCoverage>;
using MembersTable = KeyedTable<bridge::Member>;
using ModelsTable = KeyedTable<bridge::Model>;
// A block among those before it.
struct BlockRow : bridge::Block {
    qint64 interval = -1;           // ms since the block before it; below 0: not known
    bool slow = false;
    friend bool operator==(const BlockRow&, const BlockRow&) = default;
};
using BlocksTable = KeyedTable<BlockRow>;
// Of a chain from the tip downwards; `turn`: ms that a validator's turn takes, 0: unknown. More than two turns are slow: somebody
// missed one.
[[nodiscard]] QList<BlockRow> blockRows(const QList<bridge::Block>& blocks, qint64 turn);
// What the column "pace" says of a slow one.
[[nodiscard]] QString slowWord();
using BlockTransactionsTable = KeyedTable<bridge::BlockTransaction>;
using PoolTable = KeyedTable<bridge::Transaction>;
using PeersTable = KeyedTable<bridge::Peer>;
using TransfersTable = KeyedTable<bridge::Transfer>;
using AcknowledgementsTable = KeyedTable<bridge::Acknowledgement>;
using JobsTable = KeyedTable<bridge::Job>;

// A gateway as far as the ledgers and the connections tell.
struct GatewaySummary {
    QString member;
    bool connected = false;
    bool known = false;             // its connection state is known
    bool own = false;               // it is this node
    bool silent = false;            // no acknowledgement for a day
    quint64 positive = 0;           // over all releases
    quint64 negative = 0;
    quint64 releases = 0;
    quint64 devices = 0;            // last heard of through it
    quint64 failedDay = 0;
    qint64 lastRecorded = 0;        // ledger time of its newest acknowledgement that counts; 0: none is open to us
    QString fingerprint;            // of its node key
    QString peer;                   // its connection; empty: none
    quint64 releaseHeight = 0;
    quint64 deliveryHeight = 0;
    qint64 roundTripMs = -1;
    quint64 received = 0;           // over this connection
    quint64 sent = 0;
    qint64 inRate = -1;             // bytes a second over it; below 0: not measured yet
    qint64 outRate = -1;
    QString version;                // of its program, as it tells us; empty: it does not, or it is not connected
    qint64 maintenance = 0;         // people at this computer expect nothing of it until then; 0: no such mark
    bool trusted = false;           // the ledger names a key of its node that is not revoked
    friend bool operator==(const GatewaySummary&, const GatewaySummary&) = default;
};
using GatewaysTable = KeyedTable<GatewaySummary>;
struct GatewayFacts {
    const QList<bridge::Member>& members;
    const QList<bridge::Release>& releases;
    const QList<bridge::Gateway>& gateways;
    const QList<bridge::Peer>& peers;
    QString ownMember;
    qint64 now = 0;
    std::function<std::pair<qint64, qint64>(const bridge::Peer&)> rates = {};   // in, out; empty: none are measured
    std::function<qint64(const QString& member)> maintenance = {};              // until when; empty: no such marks
    QString ownVersion = {};
};
[[nodiscard]] QList<GatewaySummary> summarizeGateways(const GatewayFacts& facts);

// What one gateway has of one release.
struct GatewayRelease {
    QString release;
    QString title;
    quint64 devices = 0;            // 0: not readable
    quint64 positive = 0;
    quint64 negative = 0;
    friend bool operator==(const GatewayRelease&, const GatewayRelease&) = default;
};
using GatewayReleasesTable = KeyedTable<GatewayRelease>;
[[nodiscard]] GatewayReleasesTable* makeGatewayReleasesTable(QObject* parent);

// Coverage by something: gateways, hardware classes, models, what devices tell of themselves.
struct CoverageGroupRow {
    QString key;
    QString name;
    quint64 devices = 0;            // 0: unknown
    quint64 positive = 0;
    quint64 negative = 0;
    QList<double> trend;            // of the positive ones over time; empty: unknown
    friend bool operator==(const CoverageGroupRow&, const CoverageGroupRow&) = default;
};
using CoverageGroupsTable = KeyedTable<CoverageGroupRow>;
[[nodiscard]] CoverageGroupsTable* makeCoverageGroupsTable(QObject* parent);

using DeviceActionsTable = KeyedTable<bridge::DeviceAction>;
// `title` gives "sensor 1.1.0" for a release id.
[[nodiscard]] DeviceActionsTable* makeDeviceActionsTable(std::function<QString(const QString&)> title, QObject* parent);

// What a gateway saw of one offer, in order.
struct DeviceStepRow {
    int number = 0;
    bridge::DeviceStep step;
    friend bool operator==(const DeviceStepRow&, const DeviceStepRow&) = default;
};
using DeviceStepsTable = KeyedTable<DeviceStepRow>;
[[nodiscard]] DeviceStepsTable* makeDeviceStepsTable(QObject* parent);

// What stands in the column of what is watched.
[[nodiscard]] QString watchedWord();
// `watched`: by the one who sits here; a change of it needs rebuildCells().
[[nodiscard]] ReleasesTable* makeReleasesTable(Names names, std::function<bool(const QString& release)> watched, QObject* parent);
[[nodiscard]] VotesTable* makeVotesTable(Names names, QObject* parent);
[[nodiscard]] TargetsTable* makeTargetsTable(QObject* parent);
[[nodiscard]] ArtifactsTable* makeArtifactsTable(QObject* parent);
[[nodiscard]] GatewayCoverageTable* makeGatewayCoverageTable(Names names, QObject* parent);
// What stands in the column "connected" of a member whose node we have a session with.
[[nodiscard]] QString connectedWord();
// `seen`: when its node was last connected or its member last acted; 0: never. A change of it needs rebuildCells().
[[nodiscard]] MembersTable* makeMembersTable(std::function<bool(const QString& member)> own, std::function<qint64(const QString& member)> seen,
                                             QObject* parent);
[[nodiscard]] ModelsTable* makeModelsTable(Names names, QObject* parent);
[[nodiscard]] BlocksTable* makeBlocksTable(Names names, std::function<bool(bridge::Chain)> settles, QObject* parent);
[[nodiscard]] BlockTransactionsTable* makeBlockTransactionsTable(Names names, QObject* parent);
// `now`: of the ages.
[[nodiscard]] PoolTable* makePoolTable(Names names, std::function<qint64()> now, QObject* parent);
// `height`: of our own release chain.
[[nodiscard]] PeersTable* makePeersTable(Names names, std::function<quint64()> height, QObject* parent);
[[nodiscard]] TransfersTable* makeTransfersTable(QObject* parent);
// `title` gives "sensor 1.1.0" for a release id.
[[nodiscard]] AcknowledgementsTable* makeAcknowledgementsTable(Names names, std::function<QString(const QString&)> title,
                                                               QObject* parent);
[[nodiscard]] GatewaysTable* makeGatewaysTable(Names names, QObject* parent);
[[nodiscard]] JobsTable* makeJobsTable(QObject* parent);

}  // namespace quorate::models
