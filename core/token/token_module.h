// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/ed25519.h"
#include "core/crypto/secret.h"
#include "core/token/token_uri.h"

#include <functional>
#include <memory>
#include <vector>

// Hardware tokens (smart cards, USB keys, security modules) that speak PKCS#11 v2.40 and sign with Ed25519 (CKM_EDDSA of
// PKCS#11 v3.0).
namespace quorate::token {

enum class PinState { good, fewTries, lastTry, blocked };

struct TokenInfo {
    TokenUri uri;                // token, serial, manufacturer, model; as the token says, without what is not text
    PinState pin = PinState::good;
    bool ready = false;          // its PIN was given, or it needs none
    bool pinPad = false;         // the PIN is typed on the reader: an empty one is right
    bool able = false;           // signs with Ed25519
    bool makesKeys = false;      // makes Ed25519 keys
};

struct TokenKey {
    std::string label;
    Bytes id;
    crypto::PublicKey key;
};

// A PKCS#11 library, loaded once for the whole process and never unloaded. All calls into it come from one thread of its own,
// and whoever asks waits no longer than Patience: a driver may hang. So nothing here belongs on a strand or a GUI thread.
// Thread-safe. The token keeps a PIN's effect until logOut(), its removal, or the end of the process; the PIN itself is wiped.
//
// Errors (context: the token's name):
//   token.module.not-loadable  no such library, or not one of PKCS#11      token.module.silent   no answer in time
//   token.module.unsafe        others may write the file                   token.failed            context: CKR number
//   token.absent               no token fits                               token.ambiguous       several fit
//   token.removed              gone while it worked                        token.mechanism.missing  no Ed25519
//   token.pin.needed, .wrong (context tells of the last try), .blocked, .length, .not-set
//   token.key.missing, token.key.ambiguous                                 token.signature.wrong  nothing is signed then
class TokenModule {
public:
    struct Patience {
        Milliseconds machine{15'000};   // what a token does by itself
        Milliseconds person{60'000};    // where somebody may have to touch it or to type on it
    };

    // Of the same file always the same module.
    [[nodiscard]] static Result<std::shared_ptr<TokenModule>> load(Files& files, const Path& library, Patience patience);
    [[nodiscard]] static Result<std::shared_ptr<TokenModule>> load(Files& files, const Path& library)
    {
        return load(files, library, Patience{});
    }
    // The same without waiting for anything: one that is not loaded yet is not loaded now.
    [[nodiscard]] static Result<std::shared_ptr<TokenModule>> loadedAt(const Path& library);
    ~TokenModule();

    [[nodiscard]] Result<std::vector<TokenInfo>> tokens();     // that are present, at most 64
    [[nodiscard]] Result<TokenInfo> find(const TokenUri& token);
    // Gives the PIN, also when an earlier one still holds: then that is forgotten first.
    [[nodiscard]] Status logIn(const TokenUri& token, const crypto::SecretBytes& pin);
    void logOut(const TokenUri& token);
    // Ed25519 keys whose public halves the token shows; usable ones, at most 256.
    [[nodiscard]] Result<std::vector<TokenKey>> keys(const TokenUri& token);
    // The one key that `uri` names.
    [[nodiscard]] Result<TokenKey> key(const TokenUri& uri);
    // Makes a key that never leaves the token. It must have been logged in.
    [[nodiscard]] Result<TokenKey> makeKey(const TokenUri& token, const std::string& label);
    // Signs with the private key that belongs to `key`, found by the object and id of `uri`. Verified before it is returned.
    [[nodiscard]] Result<crypto::Signature> sign(const TokenUri& uri, const crypto::PublicKey& key, BytesView message);
    // Runs `work`, which may call all of the above, on a thread where waiting hurts nobody; in order.
    void later(std::function<void()> work);

private:
    struct Inside;
    TokenModule(Path library, Patience patience);
    template <class T>
    [[nodiscard]] Result<T> inside(std::function<Result<T>(Inside&)> work, Milliseconds limit, const std::string& name);

    const Path m_library;
    const Patience m_patience;
    std::shared_ptr<Inside> m_inside;
    std::unique_ptr<Strand> m_waiting;
};

}  // namespace quorate::token
