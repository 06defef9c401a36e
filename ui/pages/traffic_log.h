// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/node_bridge.h"

#include <QHash>
#include <QSettings>

#include <array>

namespace quorate::pages {

// How much payloads took and gave, in rings from a second to two hours a bucket; kept in the settings over restarts. Counted
// from the totals of transfers, so that a window that was out of sight for some minutes misses nothing; what lies further
// apart is not known and has no bucket. GUI thread.
class TrafficLog : public QObject {
    Q_OBJECT

public:
    struct Ring {
        qint64 bucketMs;
        qint64 spanMs;
    };
    static constexpr std::array<Ring, 5> rings{{{1'000, 300'000}, {15'000, 3'600'000}, {300'000, 86'400'000},
                                               {1'800'000, 7 * 86'400'000LL}, {7'200'000, 28 * 86'400'000LL}}};
    struct Bucket {
        qint64 at = 0;                     // its beginning, milliseconds since 1970
        double down = 0;                   // bytes
        double up = 0;
        friend bool operator==(const Bucket&, const Bucket&) = default;
    };

    TrafficLog(bridge::NodeBridge& bridge, QSettings& settings, QObject* parent);
    ~TrafficLog() override;

    [[nodiscard]] const QList<Bucket>& buckets(std::size_t ring) const { return m_buckets.at(ring); }   // oldest first
    // Of one transfer since this console's start, in buckets of `each`.
    static constexpr Ring each{5'000, 900'000};
    [[nodiscard]] QList<Bucket> bucketsOf(const QString& root) const { return m_each.value(root); }

Q_SIGNALS:
    void changed();                        // at most once a second

private:
    void sample();
    static void add(QList<Bucket>& list, Ring ring, qint64 from, qint64 to, double down, double up);
    void load();
    void save();

    bridge::NodeBridge& m_bridge;
    QSettings& m_settings;
    QString m_consortium;                  // whose the buckets are; empty: not known yet
    std::array<QList<Bucket>, rings.size()> m_buckets;
    struct Total {
        quint64 down = 0;
        quint64 up = 0;
    };
    QHash<QString, Total> m_totals;        // by root, at m_last
    QHash<QString, QList<Bucket>> m_each;  // by root
    qint64 m_last = 0;
    qint64 m_saved = 0;
};

}  // namespace quorate::pages
