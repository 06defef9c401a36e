// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/features.h"

namespace quorate::app {

std::string_view programVersion()
{
    return QUORATE_DEVICE_VERSION;
}

std::string_view programName()
{
    return QUORATE_DEVICE_NAME;
}

}  // namespace quorate::app
