// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QByteArray>

#include <functional>

namespace quorate::theme {

// The application, with an eye on what its events cost: nothing on this thread may take long. Events that come while another is
// handled belong to that one.
class WatchedApplication : public QApplication {
    Q_OBJECT

public:
    struct Event {
        double ms = 0;
        QByteArray where;              // class and name of the receiver, and the event's type
    };
    WatchedApplication(int& argc, char** argv);

    // From now on `slow` is told of every event that took at least so long; it runs on this thread, after the event.
    void watch(double ms, std::function<void(const Event&)> slow);
    bool notify(QObject* receiver, QEvent* event) override;

private:
    int m_depth = 0;
    double m_least = 0;
    std::function<void(const Event&)> m_slow;
};

}  // namespace quorate::theme
