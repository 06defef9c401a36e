// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/token/token_signer.h"

namespace quorate::token {

void TokenSigner::signLater(Bytes message, Done done) const
{
    // Nothing of ours but the module, which stays, is touched afterwards.
    m_module->later([module = m_module, uri = m_uri, key = m_key, message = std::move(message), done = std::move(done)] {
        done(module->sign(uri, key, message));
    });
}

}  // namespace quorate::token
