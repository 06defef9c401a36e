// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QLocalServer;

namespace quorate::console {

// One console a home. The directory's lock decides who has it; this only carries "come to the front" from a second start to
// the first, over a socket in the home that this user alone can open. Nothing that is sent there is read.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const QString& home, QObject* parent = nullptr);

    // Second start: true when a console of this home answered and is coming to the front.
    [[nodiscard]] static bool raiseOther(const QString& home);

Q_SIGNALS:
    void raiseWished();

private:
    QLocalServer* m_server;
};

}  // namespace quorate::console
