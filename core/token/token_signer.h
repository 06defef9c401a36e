// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/signer.h"
#include "core/token/token_module.h"

namespace quorate::token {

// A key on a token as a signer. The token may be absent or locked; that shows when it signs.
class TokenSigner final : public crypto::Signer {
public:
    TokenSigner(std::shared_ptr<TokenModule> module, TokenUri uri, const crypto::PublicKey& key)
        : m_module(std::move(module)), m_uri(std::move(uri)), m_key(key)
    {
    }

    [[nodiscard]] const crypto::PublicKey& publicKey() const override { return m_key; }
    [[nodiscard]] bool immediate() const override { return false; }
    [[nodiscard]] Result<crypto::Signature> sign(BytesView message) const override { return m_module->sign(m_uri, m_key, message); }
    void signLater(Bytes message, Done done) const override;
    [[nodiscard]] const TokenUri& uri() const { return m_uri; }
    [[nodiscard]] TokenModule& module() const { return *m_module; }

private:
    const std::shared_ptr<TokenModule> m_module;
    const TokenUri m_uri;
    const crypto::PublicKey m_key;
};

}  // namespace quorate::token
