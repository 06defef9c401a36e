// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What the ledger takes for a version, and which of two it takes for the lower one. Any thread.
namespace quorate::bridge {

[[nodiscard]] bool isVersion(const QString& text);
// Below 0 when `a` comes before `b`.
[[nodiscard]] int compareVersions(const QString& a, const QString& b);

}  // namespace quorate::bridge
