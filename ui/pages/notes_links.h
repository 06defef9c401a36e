// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QUrl;

namespace quorate::pages {

struct Context;

// A link in a vendor's notes was chosen: says where it leads and offers to open it or to copy it; nothing is opened by itself.
void offerLink(const Context& context, const QUrl& url);

}  // namespace quorate::pages
