// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/key_ring.h"

#include "core/node/member_setup.h"
#include "core/token/token_signer.h"

#include <algorithm>

namespace quorate::node {
namespace {

constexpr ledger::KeyPurpose allPurposes[] = {
    ledger::KeyPurpose::transaction, ledger::KeyPurpose::release, ledger::KeyPurpose::root,
    ledger::KeyPurpose::vote,        ledger::KeyPurpose::consensus, ledger::KeyPurpose::cosign,
    ledger::KeyPurpose::node,        ledger::KeyPurpose::seal,
};

bool runsTheNode(ledger::KeyPurpose purpose)
{
    return purpose == ledger::KeyPurpose::node || purpose == ledger::KeyPurpose::consensus ||
           purpose == ledger::KeyPurpose::cosign || purpose == ledger::KeyPurpose::seal;
}

std::string nameOf(token::PinState pin)
{
    switch (pin) {
    case token::PinState::fewTries: return "few-tries";
    case token::PinState::lastTry: return "last-try";
    case token::PinState::blocked: return "blocked";
    case token::PinState::good: break;
    }
    return "good";
}

// One that could not be looked at.
api::TokenView unseen(const token::TokenUri& uri, const Error& error)
{
    api::TokenView view;
    view.uri = uri.tokenOnly().text();
    view.label = uri.token;
    view.serial = uri.serial;
    view.model = uri.model;
    view.module = uri.module.string();
    view.state = error.code == "token.module.silent" ? "silent" : "absent";
    return view;
}

}  // namespace

Path tokenFile(const Home& home, ledger::KeyPurpose purpose)
{
    return home.key(purpose).replace_extension(".token");
}

Result<std::optional<token::TokenUri>> readTokenFile(Files& files, const Home& home, ledger::KeyPurpose purpose)
{
    const Path file = tokenFile(home, purpose);
    auto info = files.info(file);
    if (!info) return fail(info.error());
    if (info->kind == FileKind::absent) return std::nullopt;
    auto raw = readFile(files, file, token::maxTokenUri + 2);
    if (!raw) return fail(raw.error());
    auto text = textOf(*raw);
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
    auto uri = token::TokenUri::parse(text);
    if (!uri) return fail(ErrorKind::invalid, "node.key.token-file", file.string() + ": " + toString(uri.error()));
    if (uri->module.empty() || !uri->namesKey()) {
        return fail(ErrorKind::invalid, "node.key.token-file", file.string() + ": it names no module or no key");
    }
    return std::optional(std::move(*uri));
}

api::TokenView tokenView(const token::TokenInfo& info, const Path& module)
{
    api::TokenView view;
    view.uri = info.uri.text();
    view.label = info.uri.token;
    view.serial = info.uri.serial;
    view.model = info.uri.model;
    view.module = module.string();
    view.state = info.ready ? "ready" : "locked";
    view.pin = nameOf(info.pin);
    view.pinPad = info.pinPad;
    view.able = info.able;
    return view;
}

Status KeyRing::unlock(Files& files, const Home& home, const crypto::SecretBytes& passphrase)
{
    std::map<ledger::KeyPurpose, Key> loaded;
    std::map<ledger::KeyPurpose, TokenKey> onTokens;
    for (const auto purpose : allPurposes) {
        if (purpose == ledger::KeyPurpose::root) continue;  // kept offline; never loaded into a running node
        if (!runsTheNode(purpose)) {
            auto uri = readTokenFile(files, home, purpose);
            if (!uri) return fail(uri.error());
            if (*uri) {
                auto half = publicHalf(files, home.key(purpose));
                if (!half) return fail(half.error());
                onTokens[purpose] = {std::move(**uri), *half};
                continue;
            }
        }
        auto info = files.info(home.key(purpose));
        if (!info) return fail(info.error());
        if (info->kind == FileKind::absent) continue;
        auto key = crypto::loadKeyFile(files, home.key(purpose), passphrase);
        if (!key) return fail(key.error());
        loaded[purpose] = std::make_shared<const crypto::KeyPair>(std::move(*key));
    }
    {
        const std::lock_guard lock(m_mutex);
        m_keys = std::move(loaded);
        m_tokenKeys = std::move(onTokens);
        m_tokenSigners.clear();
        m_unlocked = true;
    }
    note(ask(questions(files)));
    return {};
}

void KeyRing::add(ledger::KeyPurpose purpose, crypto::KeyPair key)
{
    const std::lock_guard lock(m_mutex);
    m_keys[purpose] = std::make_shared<const crypto::KeyPair>(std::move(key));
    m_unlocked = true;
}

std::map<ledger::KeyPurpose, KeyRing::TokenKey> KeyRing::tokenKeys() const
{
    const std::lock_guard lock(m_mutex);
    return m_tokenKeys;
}

bool KeyRing::hasTokens() const
{
    const std::lock_guard lock(m_mutex);
    return !m_tokenKeys.empty();
}

std::vector<KeyRing::Question> KeyRing::questions(Files& files)
{
    return questions([&files](const Path& library) { return token::TokenModule::load(files, library); });
}

std::vector<KeyRing::Question> KeyRing::questions()
{
    return questions(&token::TokenModule::loadedAt);
}

std::vector<KeyRing::Question> KeyRing::questions(const ModuleAt& moduleAt)
{
    std::vector<Question> all;
    std::map<ledger::KeyPurpose, Signer> signers;
    for (const auto& [purpose, one] : tokenKeys()) {
        auto module = moduleAt(one.uri.module);
        if (module) signers[purpose] = std::make_shared<token::TokenSigner>(*module, one.uri, one.key);
        auto known = std::ranges::find_if(all, [&](const auto& question) {
            return question.uri.tokenOnly() == one.uri.tokenOnly() && question.uri.module == one.uri.module;
        });
        if (known == all.end()) known = all.insert(all.end(), {one.uri, {}, std::move(module)});
        known->purposes.emplace_back(ledger::toString(purpose));
    }
    const std::lock_guard lock(m_mutex);
    std::erase_if(signers, [this](const auto& entry) { return !m_tokenKeys.contains(entry.first); });
    m_tokenSigners = std::move(signers);
    return all;
}

std::vector<api::TokenView> KeyRing::ask(const std::vector<Question>& questions)
{
    std::vector<api::TokenView> seen;
    for (const auto& question : questions) {
        auto info = question.module ? (*question.module)->find(question.uri) : Result<token::TokenInfo>(fail(question.module.error()));
        auto view = info ? tokenView(*info, question.uri.module) : unseen(question.uri, info.error());
        view.uri = question.uri.tokenOnly().text();   // as the home names it
        view.purposes = question.purposes;
        seen.push_back(std::move(view));
    }
    return seen;
}

bool KeyRing::note(std::vector<api::TokenView> seen)
{
    const std::lock_guard lock(m_mutex);
    if (m_tokens == seen) return false;
    m_tokens = std::move(seen);
    return true;
}

std::vector<api::TokenView> KeyRing::tokens() const
{
    const std::lock_guard lock(m_mutex);
    return m_tokens;
}

Status KeyRing::unlockToken(Files& files, const std::string& uri, const crypto::SecretBytes& pin)
{
    for (const auto& [purpose, one] : tokenKeys()) {
        if (!uri.empty() && one.uri.tokenOnly().text() != uri) continue;
        auto module = token::TokenModule::load(files, one.uri.module);
        if (!module) return fail(module.error());
        auto given = (*module)->logIn(one.uri, pin);
        note(ask(questions(files)));
        return given;
    }
    return fail(ErrorKind::notFound, "node.token.unknown", uri);
}

void KeyRing::lock()
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_keys, [](const auto& entry) { return !runsTheNode(entry.first); });
    for (auto& one : m_tokens) {
        if (one.state == "ready") one.state = "locked";
    }
    m_unlocked = false;
}

void KeyRing::logOutTokens()
{
    std::vector<Signer> signers;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& [purpose, signer] : m_tokenSigners) signers.push_back(signer);
    }
    for (const auto& signer : signers) {
        const auto& onToken = static_cast<const token::TokenSigner&>(*signer);
        onToken.module().logOut(onToken.uri());
    }
}

KeyRing::Key KeyRing::key(ledger::KeyPurpose purpose) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_keys.find(purpose);
    return it == m_keys.end() ? nullptr : it->second;
}

KeyRing::Signer KeyRing::signer(ledger::KeyPurpose purpose) const
{
    if (auto inFile = key(purpose)) return std::make_shared<crypto::MemorySigner>(std::move(inFile));
    const std::lock_guard lock(m_mutex);
    const auto it = m_tokenSigners.find(purpose);
    return it == m_tokenSigners.end() || !m_unlocked ? nullptr : it->second;
}

bool KeyRing::ready(ledger::KeyPurpose purpose) const
{
    if (key(purpose)) return true;
    const std::lock_guard lock(m_mutex);
    const auto holdsIt = [name = ledger::toString(purpose)](const auto& token) {
        return token.state == "ready" && std::ranges::find(token.purposes, name) != token.purposes.end();
    };
    return m_unlocked && m_tokenSigners.contains(purpose) && std::ranges::any_of(m_tokens, holdsIt);
}

Result<KeyRing::Signer> KeyRing::require(ledger::KeyPurpose purpose) const
{
    if (auto found = signer(purpose)) return found;
    const auto onTokens = tokenKeys();
    if (const auto it = onTokens.find(purpose); it != onTokens.end() && filesUnlocked()) {
        return fail(ErrorKind::notFound, "token.module.not-loadable", it->second.uri.module.string());
    }
    const std::string_view code = filesUnlocked() ? "node.key.absent" : "node.key.locked";
    return fail(ErrorKind::denied, code, std::string(ledger::toString(purpose)));
}

bool KeyRing::filesUnlocked() const
{
    const std::lock_guard lock(m_mutex);
    return m_unlocked;
}

bool KeyRing::unlocked() const
{
    const std::lock_guard lock(m_mutex);
    return m_unlocked && std::ranges::all_of(m_tokens, [](const auto& one) { return one.state == "ready"; });
}

}  // namespace quorate::node
