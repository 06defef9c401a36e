// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/token_setup.h"

#include "core/token/token_signer.h"

namespace quorate::node {
namespace {

using ledger::KeyPurpose;

Result<std::shared_ptr<token::TokenModule>> moduleOf(Files& files, const token::TokenUri& uri)
{
    if (uri.module.empty()) return fail(ErrorKind::invalid, "node.token.no-module", uri.text());
    return token::TokenModule::load(files, uri.module);
}

TokenKeyPlace placeOf(const token::TokenInfo& info, const Path& module, const token::TokenKey& key)
{
    TokenKeyPlace place{info.uri, key.key};
    place.uri.object = key.label;
    place.uri.id = key.id;
    place.uri.module = module;
    return place;
}

Result<std::shared_ptr<token::TokenModule>> opened(Files& files, const token::TokenUri& uri, const SigningSecrets& secrets)
{
    auto module = moduleOf(files, uri);
    if (!module) return module;
    auto info = (*module)->find(uri);
    if (!info) return fail(info.error());
    if (info->ready) return module;
    Result<crypto::SecretBytes> pin = crypto::SecretBytes{};
    if (!info->pinPad) pin = secrets.pin(tokenView(*info, uri.module));
    if (!pin) return fail(pin.error());
    if (auto given = (*module)->logIn(uri, *pin); !given) return fail(given.error());
    return module;
}

Result<std::shared_ptr<const crypto::Signer>> unlocked(Files& files, const TokenKeyPlace& place, const SigningSecrets& secrets)
{
    auto module = opened(files, place.uri, secrets);
    if (!module) return fail(module.error());
    return std::make_shared<token::TokenSigner>(*module, place.uri, place.key);
}

Result<std::shared_ptr<const crypto::Signer>> fromFile(Files& files, const Path& file, const SigningSecrets& secrets)
{
    auto passphrase = secrets.passphrase();
    if (!passphrase) return fail(passphrase.error());
    auto key = crypto::loadKeyFile(files, file, *passphrase);
    if (!key) return fail(key.error());
    return std::make_shared<crypto::MemorySigner>(std::make_shared<const crypto::KeyPair>(std::move(*key)));
}

}  // namespace

bool mayBeOnToken(KeyPurpose purpose)
{
    return purpose == KeyPurpose::transaction || purpose == KeyPurpose::release || purpose == KeyPurpose::vote;
}

std::vector<KeyPurpose> tokenPurposes(ledger::Roles roles)
{
    auto purposes = purposesOf(roles);
    std::erase_if(purposes, [&](KeyPurpose purpose) {
        return !mayBeOnToken(purpose) || (purpose == KeyPurpose::transaction && roles.has(ledger::Role::gateway));
    });
    return purposes;
}

Result<std::vector<api::TokenView>> tokensOf(Files& files, const Path& path)
{
    auto module = token::TokenModule::load(files, path);
    if (!module) return fail(module.error());
    auto found = (*module)->tokens();
    if (!found) return fail(found.error());
    std::vector<api::TokenView> views;
    for (const auto& info : *found) views.push_back(tokenView(info, path));
    return views;
}

Result<std::vector<TokenKeyPlace>> tokenKeysOf(Files& files, const token::TokenUri& uri)
{
    auto module = moduleOf(files, uri);
    if (!module) return fail(module.error());
    auto info = (*module)->find(uri);
    if (!info) return fail(info.error());
    auto keys = (*module)->keys(uri);
    if (!keys) return fail(keys.error());
    std::vector<TokenKeyPlace> places;
    for (const auto& key : *keys) places.push_back(placeOf(*info, uri.module, key));
    return places;
}

Result<TokenKeyPlace> findTokenKey(Files& files, const token::TokenUri& uri)
{
    auto module = moduleOf(files, uri);
    if (!module) return fail(module.error());
    auto info = (*module)->find(uri);
    if (!info) return fail(info.error());
    if (!info->able) return fail(ErrorKind::unsupported, "token.mechanism.missing", info->uri.forPeople());
    auto key = (*module)->key(uri);
    if (!key) return fail(key.error());
    return placeOf(*info, uri.module, *key);
}

Result<crypto::PublicKey> publicHalfOf(Files& files, const std::string& fileOrUri)
{
    if (!fileOrUri.starts_with("pkcs11:")) return publicHalf(files, fileOrUri);
    auto uri = token::TokenUri::parse(fileOrUri);
    if (!uri) return fail(uri.error());
    auto place = findTokenKey(files, *uri);
    if (!place) return fail(place.error());
    return place->key;
}

Status takeTokenKeys(Files& files, const token::TokenUri& uri, const std::string& member, const std::vector<KeyPurpose>& purposes,
                     TokenKeys& keys)
{
    auto module = moduleOf(files, uri);
    if (!module) return fail(module.error());
    auto info = (*module)->find(uri);
    if (!info) return fail(info.error());
    if (!info->able) return fail(ErrorKind::unsupported, "token.mechanism.missing", info->uri.forPeople());
    for (const auto purpose : purposes) {
        auto named = info->uri;
        named.object = member + "-" + std::string(ledger::toString(purpose));
        auto key = (*module)->key(named);
        if (!key && key.error().code == "token.key.missing") key = (*module)->makeKey(info->uri, named.object);
        if (!key) return fail(key.error());
        keys.emplace(purpose, placeOf(*info, uri.module, *key));
    }
    return {};
}

Status openToken(Files& files, const token::TokenUri& uri, const SigningSecrets& secrets)
{
    auto module = opened(files, uri, secrets);
    if (!module) return fail(module.error());
    return {};
}

Status logIn(Files& files, const token::TokenUri& uri, const crypto::SecretBytes& pin)
{
    auto module = moduleOf(files, uri);
    if (!module) return fail(module.error());
    return (*module)->logIn(uri, pin);
}

Result<std::shared_ptr<const crypto::Signer>> openSigner(Files& files, const Home& home, KeyPurpose purpose,
                                                         const SigningSecrets& secrets)
{
    auto uri = readTokenFile(files, home, purpose);
    if (!uri) return fail(uri.error());
    if (!*uri) return fromFile(files, home.key(purpose), secrets);
    auto half = publicHalf(files, home.key(purpose));
    if (!half) return fail(half.error());
    return unlocked(files, {std::move(**uri), *half}, secrets);
}

Result<std::shared_ptr<const crypto::Signer>> openSigner(Files& files, const std::string& fileOrUri, const SigningSecrets& secrets)
{
    if (!fileOrUri.starts_with("pkcs11:")) return fromFile(files, fileOrUri, secrets);
    auto uri = token::TokenUri::parse(fileOrUri);
    if (!uri) return fail(uri.error());
    auto place = findTokenKey(files, *uri);
    if (!place) return fail(place.error());
    return unlocked(files, *place, secrets);
}

}  // namespace quorate::node
