// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/key_ring.h"
#include "core/node/member_setup.h"

// Keys on tokens while there is no node: making a home, and signing from the command line. All of it waits for tokens, so on a
// thread of its own. Errors of core/token.
namespace quorate::node {

// The keys that people sign with, as far as these roles need them: release, vote, and transaction. A gateway's transaction key
// signs its batches while nobody is there, so it stays a file. Any of the three can be put on a token by name.
[[nodiscard]] std::vector<ledger::KeyPurpose> tokenPurposes(ledger::Roles roles);
[[nodiscard]] bool mayBeOnToken(ledger::KeyPurpose purpose);

// Which tokens a library sees.
[[nodiscard]] Result<std::vector<api::TokenView>> tokensOf(Files& files, const Path& module);

// The keys on a token; `uri` names it and its module.
[[nodiscard]] Result<std::vector<TokenKeyPlace>> tokenKeysOf(Files& files, const token::TokenUri& uri);
// A key that is there: `uri` names module, token and key. What is returned names the token exactly.
[[nodiscard]] Result<TokenKeyPlace> findTokenKey(Files& files, const token::TokenUri& uri);
// The public half of any key: beside a key file, or on the token that a "pkcs11:" URI names.
[[nodiscard]] Result<crypto::PublicKey> publicHalfOf(Files& files, const std::string& fileOrUri);
// For each purpose the key with the label `<member>-<purpose>`, made when it is not there; the token was logged in.
[[nodiscard]] Status takeTokenKeys(Files& files, const token::TokenUri& uri, const std::string& member,
                                   const std::vector<ledger::KeyPurpose>& purposes, TokenKeys& keys);
[[nodiscard]] Status logIn(Files& files, const token::TokenUri& uri, const crypto::SecretBytes& pin);

// A key of a home for one signature, in a file or on a token.
struct SigningSecrets {
    std::function<Result<crypto::SecretBytes>()> passphrase;
    std::function<Result<crypto::SecretBytes>(const api::TokenView& token)> pin;   // not asked for when it is typed on the reader
};
// Gives a token its PIN where it needs one.
[[nodiscard]] Status openToken(Files& files, const token::TokenUri& uri, const SigningSecrets& secrets);
[[nodiscard]] Result<std::shared_ptr<const crypto::Signer>> openSigner(Files& files, const Home& home, ledger::KeyPurpose purpose,
                                                                       const SigningSecrets& secrets);
// The same of any key: a path of a key file, or the URI of a key with its module.
[[nodiscard]] Result<std::shared_ptr<const crypto::Signer>> openSigner(Files& files, const std::string& fileOrUri,
                                                                       const SigningSecrets& secrets);

}  // namespace quorate::node
