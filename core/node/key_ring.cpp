// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/key_ring.h"

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

}  // namespace

Status KeyRing::unlock(Files& files, const Home& home, const crypto::SecretBytes& passphrase)
{
    std::map<ledger::KeyPurpose, Key> loaded;
    for (const auto purpose : allPurposes) {
        if (purpose == ledger::KeyPurpose::root) continue;  // kept offline; never loaded into a running node
        auto info = files.info(home.key(purpose));
        if (!info) return fail(info.error());
        if (info->kind == FileKind::absent) continue;
        auto key = crypto::loadKeyFile(files, home.key(purpose), passphrase);
        if (!key) return fail(key.error());
        loaded[purpose] = std::make_shared<const crypto::KeyPair>(std::move(*key));
    }
    const std::lock_guard lock(m_mutex);
    m_keys = std::move(loaded);
    m_unlocked = true;
    return {};
}

void KeyRing::add(ledger::KeyPurpose purpose, crypto::KeyPair key)
{
    const std::lock_guard lock(m_mutex);
    m_keys[purpose] = std::make_shared<const crypto::KeyPair>(std::move(key));
    m_unlocked = true;
}

void KeyRing::lock()
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_keys, [](const auto& entry) { return !runsTheNode(entry.first); });
    m_unlocked = false;
}

KeyRing::Key KeyRing::key(ledger::KeyPurpose purpose) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_keys.find(purpose);
    return it == m_keys.end() ? nullptr : it->second;
}

Result<KeyRing::Key> KeyRing::require(ledger::KeyPurpose purpose) const
{
    if (auto found = key(purpose)) return found;
    const std::string_view code = unlocked() ? "node.key.absent" : "node.key.locked";
    return fail(ErrorKind::denied, code, std::string(ledger::toString(purpose)));
}

bool KeyRing::unlocked() const
{
    const std::lock_guard lock(m_mutex);
    return m_unlocked;
}

}  // namespace quorate::node
