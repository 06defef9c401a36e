// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/single_instance.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>

namespace quorate::console {
namespace {

constexpr int patienceMs = 2'000;
constexpr char accepted = '1';

QString socketOf(const QString& home)
{
    return QDir(QDir(home).absolutePath()).filePath(QStringLiteral("console.sock"));
}

}  // namespace

// Whoever is here holds the home's lock, so that a socket that is there already is a dead one's.
SingleInstance::SingleInstance(const QString& home, QObject* parent) : QObject(parent), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(socketOf(home));
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* other = m_server->nextPendingConnection()) {
            connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
            other->write(&accepted, 1);
            other->disconnectFromServer();
            Q_EMIT raiseWished();
        }
    });
    // Without it (a path too long for a socket) a second start says that the home is in use.
    m_server->listen(socketOf(home));
}

bool SingleInstance::raiseOther(const QString& home)
{
    QLocalSocket socket;
    socket.connectToServer(socketOf(home));
    if (!socket.waitForConnected(patienceMs)) return false;
    return socket.bytesAvailable() > 0 || socket.waitForReadyRead(patienceMs);
}

}  // namespace quorate::console
