// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace quorate::console {

// SIGTERM, SIGINT and SIGHUP as a Qt signal on the thread that made this. One per process.
class StopSignals : public QObject {
    Q_OBJECT

public:
    explicit StopSignals(QObject* parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested();

private:
    int m_ends[2] = {-1, -1};
};

}  // namespace quorate::console
