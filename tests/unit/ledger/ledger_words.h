// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

// Results and enumerations as words, so that a failed comparison prints them.
namespace quorate::test {

inline QString word(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// "accepted" or the error's code.
template <class T>
QString codeOf(const Result<T>& result)
{
    return result ? QStringLiteral("accepted") : word(result.error().code);
}

template <class Enum>
    requires std::is_enum_v<Enum>
QString word(Enum value)
{
    return word(toString(value));
}

}  // namespace quorate::test
