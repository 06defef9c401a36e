// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/commands.h"
#include "app/node/output.h"
#include "app/node/passphrase.h"
#include "app/node/token_keys.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <map>
#include <set>

namespace quorate::app {
namespace {

struct TokenOptions {
    std::string module, uri, pinFile, purpose;
};

// Tokens with their modules, by their URI: what is named, otherwise those that the home's keys name.
Result<std::map<std::string, token::TokenUri>> tokensMeant(Context& context, const TokenOptions& options)
{
    std::map<std::string, token::TokenUri> tokens;
    if (!options.module.empty() || !options.uri.empty()) {
        auto uri = options.uri.empty() ? Result<token::TokenUri>(token::TokenUri{}) : token::TokenUri::parse(options.uri);
        if (!uri) return fail(uri.error());
        if (!options.module.empty()) uri->module = absolutePath(options.module);
        if (uri->module.empty()) return fail(ErrorKind::invalid, "node.token.no-module", options.uri);
        tokens.emplace(uri->text(), *uri);
        return tokens;
    }
    for (const auto purpose : {ledger::KeyPurpose::transaction, ledger::KeyPurpose::release, ledger::KeyPurpose::vote}) {
        auto place = node::readTokenFile(context.files(), context.home(), purpose);
        if (!place) return fail(place.error());
        if (!*place) continue;
        auto uri = (*place)->tokenOnly();
        uri.module = (*place)->module;
        tokens.emplace(uri.text(), uri);
    }
    if (tokens.empty()) return fail(ErrorKind::invalid, "node.token.no-module", context.homeDirectory().string());
    return tokens;
}

std::string tries(const std::string& pin)
{
    if (pin == "few-tries") return "few tries left";
    if (pin == "last-try") return "one try left";
    return pin;
}

Result<int> list(Context& context, const TokenOptions& options)
{
    auto meant = tokensMeant(context, options);
    if (!meant) return fail(meant.error());
    std::set<Path> modules;
    for (const auto& [text, uri] : *meant) modules.insert(uri.module);
    Json all = Json::array();
    Table table({"LABEL", "SERIAL", "MODEL", "PIN", "ED25519", "URI"});
    for (const auto& module : modules) {
        auto tokens = node::tokensOf(context.files(), module);
        if (!tokens) return fail(tokens.error());
        for (const auto& token : *tokens) {
            all.push_back({{"uri", token.uri}, {"label", token.label}, {"serial", token.serial}, {"model", token.model},
                           {"module", module.string()}, {"pin", token.pin}, {"pinPad", token.pinPad}, {"able", token.able}});
            table.row({plain(token.label), plain(token.serial), plain(token.model), tries(token.pin) + (token.pinPad ? ", on the reader" : ""),
                       token.able ? "yes" : "no", token.uri});
        }
    }
    return context.show(all, [&] { table.print("There is no token."); });
}

Result<int> keys(Context& context, const TokenOptions& options)
{
    auto meant = tokensMeant(context, options);
    if (!meant) return fail(meant.error());
    Json all = Json::array();
    Table table({"TOKEN", "LABEL", "ID", "PUBLIC KEY"});
    for (const auto& [text, uri] : *meant) {
        auto found = node::tokenKeysOf(context.files(), uri);
        if (!found) return fail(found.error());
        for (const auto& place : *found) {
            all.push_back({{"uri", place.uri.text()}, {"token", place.uri.token}, {"label", place.uri.object},
                           {"id", toHex(place.uri.id)}, {"publicKey", place.key.hex()}});
            table.row({plain(place.uri.token), plain(place.uri.object), toHex(place.uri.id), place.key.hex()});
        }
    }
    return context.show(all, [&] { table.print("There is no Ed25519 key."); });
}

Result<int> unlock(Context& context, const TokenOptions& options)
{
    auto shown = context.snapshot({"identity"});
    if (!shown) return fail(shown.error());
    Json done = Json::array();
    for (const auto& token : (*shown)["identity"]["tokens"]) {
        const auto uri = text(token, "uri");
        if ((!options.uri.empty() && uri != options.uri) || (options.uri.empty() && text(token, "state") == "ready")) continue;
        std::string pin;
        if (text(token, "pinPad") != "yes") {
            auto secret = readPin(options.pinFile, plain(text(token, "label")));
            if (!secret) return fail(secret.error());
            pin = secret->text();
        }
        Json params{{"token", uri}, {"pin", pin}};
        auto unlocked = context.ask("unlock-token", params);
        node::wipeTexts(params);
        crypto::wipe({reinterpret_cast<std::uint8_t*>(pin.data()), pin.size()});
        if (!unlocked) return fail(unlocked.error());
        done.push_back({{"token", uri}, {"label", text(token, "label")}});
    }
    if (done.empty() && !options.uri.empty()) return fail(ErrorKind::notFound, "node.token.unknown", options.uri);
    return context.show(done, [&] {
        for (const auto& one : done) print("Unlocked: " + plain(text(one, "label")));
        if (done.empty()) print("No token of the home is locked.");
    });
}

Result<int> use(Context& context, const TokenOptions& options)
{
    const auto purpose = ledger::keyPurposeFrom(options.purpose);
    if (!purpose || !node::mayBeOnToken(*purpose)) return fail(ErrorKind::invalid, "cli.token.purpose", options.purpose);
    auto uri = token::TokenUri::parse(options.uri);
    if (!uri) return fail(uri.error());
    auto place = node::findTokenKey(context.files(), *uri);
    if (!place) return fail(place.error());
    if (auto done = node::useTokenKey(context.files(), context.home(), *purpose, *place); !done) return fail(done.error());
    return context.show({{"purpose", options.purpose}, {"uri", place->uri.text()}, {"publicKey", place->key.hex()}}, [&] {
        print("The token " + plain(place->uri.token) + " signs as this home's " + options.purpose + " key, " + place->key.hex() +
              "\nThe node sees it at its next start.");
    });
}

}  // namespace

void addTokenCommands(CLI::App& app, Context& context)
{
    auto* group = app.add_subcommand("token", "Hardware tokens that hold signing keys (PKCS#11)");
    group->require_subcommand(1);
    auto options = std::make_shared<TokenOptions>();
    const std::string module = "Path of the PKCS#11 library; those of the home's keys when not given";
    auto* shown = group->add_subcommand("list", "Tokens that are there");
    shown->add_option("--module", options->module, module);
    shown->callback([&context, options] {
        context.action = {"token list", {}, [&context, options] { return list(context, *options); }};
    });
    auto* held = group->add_subcommand("keys", "Ed25519 keys on a token, with the URIs that name them");
    held->add_option("token", options->uri, "URI of the token, when there are several");
    held->add_option("--module", options->module, module);
    held->callback([&context, options] {
        context.action = {"token keys", {}, [&context, options] { return keys(context, *options); }};
    });
    auto* taken = group->add_subcommand("use", "Note in the home that a key is on a token, after its public half was admitted");
    taken->add_option("purpose", options->purpose, "release, vote or transaction")->required();
    taken->add_option("key", options->uri, "URI of the key, with ?module-path=")->required();
    taken->callback([&context, options] {
        context.action = {"token use", "The home is as it was.", [&context, options] { return use(context, *options); }};
    });
    auto* open = group->add_subcommand("unlock", "Give the running node's tokens their PIN; quorated lock takes it back");
    open->add_option("token", options->uri, "URI of the token as status --json shows it; every locked one when not given");
    open->add_option("--pin-file", options->pinFile, pinFileHelp);
    open->callback([&context, options] {
        context.action = {"token unlock", "The token stays locked.", [&context, options] { return unlock(context, *options); }};
    });
}

}  // namespace quorate::app
