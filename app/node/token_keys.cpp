// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/token_keys.h"

#include "app/node/passphrase.h"

#include <algorithm>

namespace quorate::app {

node::SigningSecrets signingSecrets(std::string passphraseFile, std::string pinFile)
{
    return {[file = std::move(passphraseFile)] { return readPassphrase(file, "Passphrase of the key files"); },
            [file = std::move(pinFile)](const api::TokenView& token) { return readPin(file, token.label); }};
}

Result<crypto::PublicKey> publicKeyOf(Context& context, const std::string& fileOrUri)
{
    return node::publicHalfOf(context.files(), fileOrUri.starts_with("pkcs11:") ? fileOrUri : absolutePath(fileOrUri).string());
}

Status keysOnTokens(Context& context, const std::vector<std::string>& tokens, const std::string& pinFile, node::MemberPlan& plan)
{
    std::vector<token::TokenUri> whole;
    for (const auto& text : tokens) {
        if (text.starts_with("pkcs11:")) {
            auto uri = token::TokenUri::parse(text);
            if (!uri) return fail(uri.error());
            whole.push_back(std::move(*uri));
            continue;
        }
        const auto at = text.find('=');
        const auto purpose = at == std::string::npos ? std::nullopt : ledger::keyPurposeFrom(text.substr(0, at));
        const auto needed = node::purposesOf(plan.roles);
        if (!purpose || !node::mayBeOnToken(*purpose) || std::ranges::find(needed, *purpose) == needed.end()) {
            return fail(ErrorKind::invalid, "cli.token.purpose", text.substr(0, at));
        }
        auto uri = token::TokenUri::parse(text.substr(at + 1));
        if (!uri) return fail(uri.error());
        auto place = node::findTokenKey(context.files(), *uri);
        if (!place) return fail(place.error());
        plan.tokens.insert_or_assign(*purpose, std::move(*place));
    }
    for (const auto& uri : whole) {
        auto purposes = node::tokenPurposes(plan.roles);
        std::erase_if(purposes, [&](auto purpose) { return plan.tokens.contains(purpose); });
        if (purposes.empty()) continue;
        if (auto open = node::openToken(context.files(), uri, signingSecrets({}, pinFile)); !open) return open;
        if (auto taken = node::takeTokenKeys(context.files(), uri, plan.id, purposes, plan.tokens); !taken) return taken;
    }
    return {};
}

}  // namespace quorate::app
