// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/version_order.h"

#include "core/base/version.h"

namespace quorate::bridge {

bool isVersion(const QString& text)
{
    return quorate::isVersion(text.toStdString());
}

int compareVersions(const QString& a, const QString& b)
{
    const auto order = quorate::compareVersions(a.toStdString(), b.toStdString());
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

}  // namespace quorate::bridge
