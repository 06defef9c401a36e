// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace quorate {

std::string_view toString(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::internal: return "internal";
    case ErrorKind::invalid: return "invalid";
    case ErrorKind::notFound: return "not-found";
    case ErrorKind::refused: return "refused";
    case ErrorKind::unavailable: return "unavailable";
    case ErrorKind::conflict: return "conflict";
    case ErrorKind::io: return "io";
    case ErrorKind::noSpace: return "no-space";
    case ErrorKind::corrupt: return "corrupt";
    case ErrorKind::denied: return "denied";
    case ErrorKind::cancelled: return "cancelled";
    case ErrorKind::unsupported: return "unsupported";
    }
    return "internal";
}

std::string toString(const Error& error)
{
    return error.context.empty() ? error.code : error.code + " (" + error.context + ")";
}

}  // namespace quorate
