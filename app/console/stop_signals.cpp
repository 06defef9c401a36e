// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/stop_signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace quorate::console {
namespace {

int s_write = -1;

}  // namespace

StopSignals::StopSignals(QObject* parent) : QObject(parent)
{
    if (::pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) != 0) return;
    s_write = m_ends[1];
    auto* notifier = new QSocketNotifier(m_ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(m_ends[0], &byte, 1) > 0) {
        }
        Q_EMIT stopRequested();
    });
    struct sigaction action{};
    // Only what is safe inside a signal handler: one write.
    action.sa_handler = [](int) {
        const char byte = 1;
        if (::write(s_write, &byte, 1) < 0) return;
    };
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) ::sigaction(signal, &action, nullptr);
}

StopSignals::~StopSignals()
{
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) ::signal(signal, SIG_DFL);
    s_write = -1;
    for (const int end : m_ends) {
        if (end >= 0) ::close(end);
    }
}

}  // namespace quorate::console
