// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace quorate {

// What every operation that can fail returns: a value, or an Error that says what went wrong.
// Nothing throws across a folder's border.
template <class T>
using Result = tl::expected<T, Error>;

using Status = Result<void>;

// `return fail(ErrorKind::invalid, "cbor.trailing-bytes", "offset 12");`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, std::string_view code, std::string context = {})
{
    return tl::unexpected<Error>(Error{kind, std::string(code), std::move(context)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

}  // namespace quorate
