// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/node_bridge.h"

#include <QHash>
#include <QPointer>

#include <functional>

namespace quorate::pages {

// What each job of the node did and when, as far as this console saw it, and what begins a failed one again. A stage that is over
// before the next picture comes is not in it. Kept as long as the node tells of the job, at most `mostStages` stages each. GUI thread.
class JobBook : public QObject {
    Q_OBJECT

public:
    static constexpr int mostStages = 60;

    JobBook(bridge::NodeBridge& bridge, QObject* parent);

    // To be read and copied: the job, its stages with their times, how it ended and why. Empty: no such job.
    [[nodiscard]] QString log(quint64 job) const;

    // What begins the same work once more, as long as `owner` lives and `possible` says so. Only for work that signs nothing and
    // changes nothing but what it makes anew.
    void setRepeat(quint64 job, QObject* owner, std::function<void()> again, std::function<bool()> possible = {});
    // It did not end well, and whoever began it can do so again; or the node can, whose end cut it off.
    [[nodiscard]] bool canRepeat(quint64 job) const;
    void repeat(quint64 job);                      // once; the new job has its own number

Q_SIGNALS:
    void changed();
    void notRepeated(const bridge::Problem& why);  // the node could not begin a job of its earlier run again

private:
    struct Stage {
        qint64 at = 0;                             // when it was first seen
        QString code;
    };
    struct Record {
        QList<Stage> stages;
        int left = 0;                              // stages that were dropped, after the first
        bool ended = false;
        qint64 endedAt = 0;                        // when that was seen; 0: it was over before this console looked
        QPointer<QObject> owner;
        std::function<void()> again;
        std::function<bool()> possible;
    };
    void note();
    [[nodiscard]] const bridge::Job* job(quint64 id) const;

    bridge::NodeBridge& m_bridge;
    QHash<quint64, Record> m_records;
};

}  // namespace quorate::pages
