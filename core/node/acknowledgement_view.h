// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/types.h"
#include "core/ledger/acknowledgement.h"

namespace quorate::node {

// What a device said, as it is shown; where and when it was recorded is the caller's to add.
[[nodiscard]] inline api::AcknowledgementView viewOf(const ledger::Acknowledgement& content, const ledger::MemberId& gateway)
{
    api::AcknowledgementView view;
    view.release = content.release;
    view.model = content.model.slug;
    view.device = content.device.value;
    view.ordinal = content.ordinal;
    view.positive = content.outcome == ledger::Outcome::positive;
    view.reason = content.reason;
    if (content.accused) view.accused = content.accused->slug;
    view.gateway = gateway.slug;
    view.from = content.from;
    view.to = content.to;
    return view;
}

}  // namespace quorate::node
