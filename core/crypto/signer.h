// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/ed25519.h"

#include <functional>
#include <memory>

namespace quorate::crypto {

// A private key that signs, wherever it is: in memory, or in a token that may be slow, locked or gone. const use is
// thread-safe.
class Signer {
public:
    using Done = std::function<void(Result<Signature>)>;

    virtual ~Signer() = default;
    [[nodiscard]] virtual const PublicKey& publicKey() const = 0;
    [[nodiscard]] KeyId id() const { return keyIdOf(publicKey()); }
    // Whether sign() takes no time to speak of, so that a strand may call it.
    [[nodiscard]] virtual bool immediate() const = 0;
    // A valid signature, or why there is none. Otherwise than when immediate: on a worker, for up to a minute.
    [[nodiscard]] virtual Result<Signature> sign(BytesView message) const = 0;
    // The same for strands: `done` comes once, before this returns when immediate, otherwise later on a foreign thread.
    virtual void signLater(Bytes message, Done done) const { done(sign(message)); }
};

// A key pair in memory.
class MemorySigner final : public Signer {
public:
    explicit MemorySigner(std::shared_ptr<const KeyPair> key) : m_key(std::move(key)) {}

    [[nodiscard]] const PublicKey& publicKey() const override { return m_key->publicKey(); }
    [[nodiscard]] bool immediate() const override { return true; }
    [[nodiscard]] Result<Signature> sign(BytesView message) const override { return m_key->sign(message); }

private:
    std::shared_ptr<const KeyPair> m_key;
};

}  // namespace quorate::crypto
