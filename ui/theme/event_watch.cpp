// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/event_watch.h"

#include <QElapsedTimer>
#include <QEvent>

namespace quorate::theme {

WatchedApplication::WatchedApplication(int& argc, char** argv) : QApplication(argc, argv) {}

void WatchedApplication::watch(double ms, std::function<void(const Event&)> slow)
{
    m_least = ms;
    m_slow = std::move(slow);
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    if (!m_slow || m_depth > 0) return QApplication::notify(receiver, event);
    // The event may be the receiver's last, and is gone afterwards.
    const char* const type = receiver->metaObject()->className();
    const QString name = receiver->objectName();
    const int kind = int(event->type());
    QElapsedTimer timer;
    timer.start();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    if (const double ms = double(timer.nsecsElapsed()) / 1e6; ms >= m_least) {
        m_slow({ms, QByteArray(type) + (name.isEmpty() ? QByteArray() : ' ' + name.toUtf8()) + ", event " + QByteArray::number(kind)});
    }
    return done;
}

}  // namespace quorate::theme
