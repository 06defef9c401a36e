// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace quorate {

unsigned processors()
{
    return std::max(std::thread::hardware_concurrency(), 1U);
}

void forEachInParallel(unsigned threads, std::size_t count, const std::function<void(std::size_t)>& work)
{
    std::atomic<std::size_t> next{0};
    const auto loop = [&] {
        for (std::size_t i = next++; i < count; i = next++) work(i);
    };
    const std::size_t helpers = std::min<std::size_t>(std::max(threads, 1u), std::max<std::size_t>(count, 1)) - 1;
    std::vector<std::jthread> others;
    others.reserve(helpers);
    for (std::size_t i = 0; i < helpers; ++i) others.emplace_back(loop);
    loop();
}

}  // namespace quorate
