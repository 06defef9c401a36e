// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/values.h"

#include <QMap>

// What the console shows of gateways and of the devices of a fleet.
namespace quorate::bridge {

struct GatewayDevice {
    QString model;
    quint64 device = 0;
    QString hardwareClass;
    QString installedVersion;
    QString targetVersion;          // that it was offered last; empty: none yet
    QString state;
    QString reason;
    qint64 since = 0;               // in this state
    qint64 lastSeen = 0;
    quint32 tries = 0;              // how often that was offered
    QString attributes;             // what it tells of itself, as "name=value, name=value"

    [[nodiscard]] bool underWay() const;
    [[nodiscard]] QString key() const { return model + QLatin1Char('/') + QString::number(device); }
    friend bool operator==(const GatewayDevice&, const GatewayDevice&) = default;
};

struct DeviceName {
    QString model;
    quint64 device = 0;
    [[nodiscard]] QString key() const { return model + QLatin1Char('/') + QString::number(device); }
    friend bool operator==(const DeviceName&, const DeviceName&) = default;
};

// A device as the ledger has it.
struct EnrolledDevice {
    DeviceName name;
    QString hardwareClass;
    bool vendorHeld = false;
    bool revoked = false;
    friend bool operator==(const EnrolledDevice&, const EnrolledDevice&) = default;
};

// Of some devices, in the order in which they were asked for; nothing: none that is open to us.
using NewestAcknowledgements = QList<std::optional<Acknowledgement>>;

// What this node's gateway offered to a device, and what became of it.
struct DeviceStep {
    qint64 at = 0;
    QString step;                   // as of api::DeviceStepView
    QString text;
    friend bool operator==(const DeviceStep&, const DeviceStep&) = default;
};
struct DeviceAction {
    quint32 id = 0;
    QString release;
    QString version;
    QString state;
    qint64 opened = 0;
    qint64 changed = 0;
    quint64 served = 0;
    quint64 payloadSize = 0;
    QString reason;
    QStringList messages;           // newest first
    QList<DeviceStep> steps;        // in order, since the gateway's start
    friend bool operator==(const DeviceAction&, const DeviceAction&) = default;
};

// Which devices: by what counts of them for one release.
struct AcknowledgementQuery {
    enum class Outcome { any, positive, negative, none };
    QString release;
    Outcome outcome = Outcome::any;
    QString gateway;                // empty: any
    std::optional<QString> reason;
    std::optional<QString> accused;
    QString hardwareClass;          // empty: any
    QMap<QString, QString> attributes;   // that it tells, all of them; not empty: of this node's gateway's devices alone
    qint64 from = 0;                // recorded at or after
    qint64 to = 0;                  // recorded before; 0: any
    quint64 after = 0;              // rows to leave out
    int limit = 1000;
    friend bool operator==(const AcknowledgementQuery&, const AcknowledgementQuery&) = default;
};
struct AcknowledgementPage {
    QList<Acknowledgement> rows;
    quint64 total = 0;              // that fit
};

// A release's coverage in groups: by what, and of which devices.
struct CoverageQuery {
    enum class By { gateway, hardwareClass, attribute };
    QString release;
    By by = By::gateway;
    QString attribute;              // its name
    QString gateway;                // these three as of an AcknowledgementQuery
    QString hardwareClass;
    QMap<QString, QString> attributes;
};
struct CoverageGroup {
    QString name;                   // empty: the devices do not tell it
    quint64 eligible = 0;           // 0: unknown
    quint64 positive = 0;
    quint64 negative = 0;
    QList<double> trend;            // positive ones at even distances in time, the same for all groups; empty: unknown
    friend bool operator==(const CoverageGroup&, const CoverageGroup&) = default;
};

struct CoverageGroups {
    QList<CoverageGroup> groups;    // the largest
    quint64 left = 0;               // further ones
};

// What the acknowledgements that are open to us tell of a gateway.
struct Gateway {
    QString gateway;
    qint64 newest = 0;              // 0: none
    quint64 devices = 0;            // last heard of through it
    quint64 failedDay = 0;
    friend bool operator==(const Gateway&, const Gateway&) = default;
};

}  // namespace quorate::bridge
