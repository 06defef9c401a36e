// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/token/token_module.h"

#include <p11-kit/pkcs11.h>

#include <map>
#include <optional>

// Private to this folder. What calls a PKCS#11 library; on the module's own thread alone, and every call may hang.
namespace quorate::token {

class Library {
public:
    [[nodiscard]] Status load(const Path& file);
    [[nodiscard]] Result<std::vector<TokenInfo>> tokens();
    [[nodiscard]] Result<TokenInfo> find(const TokenUri& token);
    [[nodiscard]] Status logIn(const TokenUri& token, const crypto::SecretBytes& pin);
    void logOut(const TokenUri& token);
    [[nodiscard]] Result<std::vector<TokenKey>> keys(const TokenUri& token);
    [[nodiscard]] Result<TokenKey> makeKey(const TokenUri& token, const std::string& label);
    [[nodiscard]] Result<crypto::Signature> sign(const TokenUri& uri, const crypto::PublicKey& key, BytesView message);

private:
    struct Place {
        CK_SLOT_ID slot = 0;
        TokenInfo info;
    };
    [[nodiscard]] Result<std::vector<Place>> places();
    [[nodiscard]] Result<Place> placeOf(const TokenUri& token);
    [[nodiscard]] Result<CK_SESSION_HANDLE> session(const Place& place);
    [[nodiscard]] bool loggedIn(CK_SLOT_ID slot);
    [[nodiscard]] Result<std::vector<CK_OBJECT_HANDLE>> objects(CK_SESSION_HANDLE session, std::vector<CK_ATTRIBUTE> wanted,
                                                                const Place& place);
    [[nodiscard]] std::optional<Bytes> attribute(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type);
    [[nodiscard]] std::optional<TokenKey> readKey(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object);
    [[nodiscard]] tl::unexpected<Error> failed(CK_RV value, const Place& place);

    CK_FUNCTION_LIST* m_calls = nullptr;
    std::map<CK_SLOT_ID, CK_SESSION_HANDLE> m_sessions;
};

}  // namespace quorate::token
