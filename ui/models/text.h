// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace quorate::models {

// A text in the language of the window, for functions outside of any class. lupdate files it under the namespace.
[[nodiscard]] inline QString tr(const char* text, const char* comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("quorate::models", text, comment, n);
}

}  // namespace quorate::models
