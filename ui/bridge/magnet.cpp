// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/magnet.h"

#include "core/base/magnet.h"

namespace quorate::bridge {

QString magnetLink(const QString& infoHash, const QString& name, quint64 size)
{
    const auto hash = Hash32::fromHexText(infoHash.toStdString());
    return hash ? QString::fromStdString(quorate::magnetLink(*hash, name.toStdString(), size)) : QString();
}

}  // namespace quorate::bridge
