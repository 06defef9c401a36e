// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/feature_list.h"

namespace quorate::app {

std::span<const Feature> features()
{
    static const Feature list[] = {metricsFeature(), inspectFeature(), diagnosticsFeature()};
    return list;
}

}  // namespace quorate::app
