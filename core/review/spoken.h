// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/sbom.h"

#include <set>
#include <stop_token>

// Inside core/review: which programs a bill of materials speaks for.
namespace quorate::review {

// What a component would be called: of "usr/lib/libssl.so.3" "ssl", which stands in "libssl3" and in "OpenSSL". Empty: nothing
// is left to look for.
[[nodiscard]] std::string spokenName(std::string_view path);

// Those of `names` that stand in the name of a component, in letters of either case. Takes time of the order of the names and
// components together, however many of both there are; fewer are found once `stop` is requested. Names of more than 64 bytes
// are never found.
[[nodiscard]] std::set<std::string> spokenFor(const std::set<std::string>& names, const std::vector<Component>& components,
                                              const std::stop_token& stop = {});

}  // namespace quorate::review
