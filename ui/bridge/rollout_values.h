// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

// Rollouts of this node's gateway as Qt values; core/api/rollouts.h says what they mean.
namespace quorate::bridge {

struct RolloutRing {
    QString name;
    double share = 100;             // % counted from the first ring
    QStringList hardwareClasses;
    QMap<QString, QString> attributes;
    QList<quint64> devices;
    double goodShare = 90;
    double failedLimit = 5;
    quint32 minimumDevices = 10;
    qint64 soakMs = 0;
    friend bool operator==(const RolloutRing&, const RolloutRing&) = default;
};

struct RolloutPlan {
    QString name;
    QString release;
    QList<RolloutRing> rings;
    qint64 startAt = 0;
    qint64 finishBy = 0;
    friend bool operator==(const RolloutPlan&, const RolloutPlan&) = default;
};

struct RolloutRingState {
    quint64 devices = 0;
    quint64 offered = 0;
    quint64 good = 0;
    quint64 claimed = 0;
    quint64 failed = 0;
    qint64 openedAt = 0;
    qint64 passedAt = 0;
    qint64 soakedMs = 0;
    double worstFailed = 0;
    qint64 restMs = -1;

    [[nodiscard]] double failedShare() const { return good + failed == 0 ? 0 : 100.0 * double(failed) / double(good + failed); }
    friend bool operator==(const RolloutRingState&, const RolloutRingState&) = default;
};

struct RolloutPoint {
    qint64 at = 0;
    quint64 good = 0;
    quint64 failed = 0;
    bool paused = false;
    friend bool operator==(const RolloutPoint&, const RolloutPoint&) = default;
};

struct RolloutAct {
    qint64 at = 0;
    QString by;                     // empty: by itself
    QString what;
    quint32 ring = 0;
    QString reason;
    friend bool operator==(const RolloutAct&, const RolloutAct&) = default;
};

struct Rollout {
    quint64 id = 0;
    RolloutPlan plan;
    QString model;
    QString version;
    QString severity;
    QString state;
    QString reason;
    QString by;
    qint64 since = 0;
    qint64 createdAt = 0;
    qint64 startedAt = 0;
    quint32 openRings = 0;
    QString waitsFor;
    qint64 restMs = -1;
    QList<RolloutRingState> rings;
    QList<RolloutPoint> curve;
    QList<RolloutAct> history;

    [[nodiscard]] QString key() const { return QString::number(id); }
    [[nodiscard]] QString title() const { return model + QLatin1Char(' ') + version; }
    [[nodiscard]] bool is(const char* wanted) const { return state == QLatin1String(wanted); }
    [[nodiscard]] bool ended() const { return is("done") || is("stopped"); }
    [[nodiscard]] RolloutRingState sum() const;                       // of all rings: devices and answers
    // Later than planned, or forecast to be.
    [[nodiscard]] bool behindPlan(qint64 now) const;
    friend bool operator==(const Rollout&, const Rollout&) = default;
};

struct RolloutDevice {
    QString model;
    quint64 device = 0;
    quint32 ring = 0;
    QString outcome;
    QString reason;
    friend bool operator==(const RolloutDevice&, const RolloutDevice&) = default;
};

enum class RolloutSteer { start, pause, resume, retry, widen, expedite, stop, remove };

}  // namespace quorate::bridge
