// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/types.h"
#include "core/crypto/signer.h"
#include "core/node/home.h"
#include "core/token/token_module.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace quorate::node {

// The member's private keys while they are unlocked: those of key files, in memory, and those on tokens, which the home names
// in `keys/<purpose>.token`. Thread-safe; a key that was handed out lives until its holder lets go of it, also after lock(),
// but one on a token signs no more then.
class KeyRing {
public:
    using Key = std::shared_ptr<const crypto::KeyPair>;
    using Signer = std::shared_ptr<const crypto::Signer>;

    // Loads every key file of the home, and notes which keys are on tokens; all or nothing. Takes time (scrypt): on a worker.
    // "crypto.key-file.wrong-passphrase" and the other errors of loadKeyFile; "node.key.token-file".
    [[nodiscard]] Status unlock(Files& files, const Home& home, const crypto::SecretBytes& passphrase);
    // A key that is in no file: of members that live in one process.
    void add(ledger::KeyPurpose purpose, crypto::KeyPair key);
    // Gives a token of ours its PIN. On a worker. "node.token.unknown", and the errors of core/token.
    [[nodiscard]] Status unlockToken(Files& files, const std::string& uri, const crypto::SecretBytes& pin);
    // Forgets the keys that acts of people need; those that run the node (node, consensus, cosign, seal) stay. Tokens are
    // logged out when `logOutTokens()` comes afterwards, on a worker.
    void lock();
    void logOutTokens();

    // Of a key file. Null when locked, not there, or on a token.
    [[nodiscard]] Key key(ledger::KeyPurpose purpose) const;
    // Wherever it is. Null when locked or not there; one on a token may still want its PIN.
    [[nodiscard]] Signer signer(ledger::KeyPurpose purpose) const;
    // Whether it would sign now, as far as was seen.
    [[nodiscard]] bool ready(ledger::KeyPurpose purpose) const;
    // "node.key.locked" or "node.key.absent" instead of null.
    [[nodiscard]] Result<Signer> require(ledger::KeyPurpose purpose) const;
    // Key files, and as far as was seen every token.
    [[nodiscard]] bool unlocked() const;
    [[nodiscard]] bool filesUnlocked() const;

    // Looking at the tokens, in steps: which to ask; the answers of all, where waiting hurts nobody (it touches no ring); and
    // noting them, which tells whether anything is otherwise than at the last look.
    struct Question {
        token::TokenUri uri;
        std::vector<std::string> purposes;
        Result<std::shared_ptr<token::TokenModule>> module;
    };
    // Loads modules: on a worker.
    [[nodiscard]] std::vector<Question> questions(Files& files);
    // Of modules that are loaded; it waits for nothing.
    [[nodiscard]] std::vector<Question> questions();
    [[nodiscard]] static std::vector<api::TokenView> ask(const std::vector<Question>& questions);
    bool note(std::vector<api::TokenView> seen);
    [[nodiscard]] bool hasTokens() const;
    [[nodiscard]] std::vector<api::TokenView> tokens() const;   // as last seen

private:
    struct TokenKey {
        token::TokenUri uri;             // with the key and the module
        crypto::PublicKey key;
    };
    [[nodiscard]] std::map<ledger::KeyPurpose, TokenKey> tokenKeys() const;
    using ModuleAt = std::function<Result<std::shared_ptr<token::TokenModule>>(const Path&)>;
    [[nodiscard]] std::vector<Question> questions(const ModuleAt& moduleAt);

    mutable std::mutex m_mutex;
    std::map<ledger::KeyPurpose, Key> m_keys;             // guarded, as all below
    std::map<ledger::KeyPurpose, TokenKey> m_tokenKeys;
    std::map<ledger::KeyPurpose, Signer> m_tokenSigners;  // as soon as their module could be loaded
    std::vector<api::TokenView> m_tokens;
    bool m_unlocked = false;
};

// Where a key is that no key file holds: `keys/<purpose>.token`, one line with the URI of the key and its module.
[[nodiscard]] Path tokenFile(const Home& home, ledger::KeyPurpose purpose);
// Nothing when the key is not on a token. "node.key.token-file".
[[nodiscard]] Result<std::optional<token::TokenUri>> readTokenFile(Files& files, const Home& home, ledger::KeyPurpose purpose);

// What a token said of itself, for people.
[[nodiscard]] api::TokenView tokenView(const token::TokenInfo& info, const Path& module);

}  // namespace quorate::node
