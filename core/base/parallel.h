// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace quorate {

// Of this machine, at least 1.
[[nodiscard]] unsigned processors();

// Calls work(0) ... work(count - 1), each once, on up to `threads` threads (the caller's is one of them), and returns when
// all have returned. They start in rising order. `work` must not throw. With one thread it is a plain loop.
void forEachInParallel(unsigned threads, std::size_t count, const std::function<void(std::size_t)>& work);

}  // namespace quorate
