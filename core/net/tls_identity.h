// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/ed25519.h"

#include <functional>

struct ssl_ctx_st;
struct ssl_st;

// TLS 1.3 (RFC 8446) with an Ed25519 key as the only identity (RFC 8410): the certificate is self-signed, made in
// memory and says nothing but the key, so neither names, dates nor issuers are looked at. OpenSSL's types are named,
// not included. For core/net and for the HTTPS listener of core/gateway.
namespace quorate::net {

// TLS 1.3 alone, the certificate of `key`, no tickets, no session cache, no early data. "net.tls.setup".
[[nodiscard]] Status useNodeKey(ssl_ctx_st* context, const crypto::KeyPair& key);

// Demands a certificate from the other side and lets the check of the connection decide on its key. A connection
// without a check refuses everybody. Certificates with a key that is not Ed25519 are refused.
using PeerCheck = std::function<bool(const crypto::PublicKey&)>;
[[nodiscard]] Status requirePeerKey(ssl_ctx_st* context);
void setPeerCheck(ssl_st* connection, const PeerCheck* check);  // outlives the connection

}  // namespace quorate::net
