// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quorate::bridge {

// The link that names a payload (core/base/magnet.h). `infoHash`: 64 hex digits, else the answer is empty.
[[nodiscard]] QString magnetLink(const QString& infoHash, const QString& name, quint64 size);

}  // namespace quorate::bridge
