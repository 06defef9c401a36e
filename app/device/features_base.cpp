// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/features.h"

namespace quorate::app {

std::span<const Feature> features()
{
    return {};
}

}  // namespace quorate::app
