// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/home.h"

#include <map>
#include <memory>
#include <mutex>

namespace quorate::node {

// The member's private keys while they are unlocked. Thread-safe; a key that was handed out lives until its holder lets
// go of it, also after lock().
class KeyRing {
public:
    using Key = std::shared_ptr<const crypto::KeyPair>;

    // Loads every key file of the home; all or nothing. Takes time (scrypt): on a worker.
    // "crypto.key-file.wrong-passphrase" and the other errors of loadKeyFile.
    [[nodiscard]] Status unlock(Files& files, const Home& home, const crypto::SecretBytes& passphrase);
    // A key that is in no file: of members that live in one process.
    void add(ledger::KeyPurpose purpose, crypto::KeyPair key);
    // Forgets the keys that acts of people need; those that run the node (node, consensus, cosign, seal) stay.
    void lock();
    [[nodiscard]] Key key(ledger::KeyPurpose purpose) const;  // null when locked or not there
    // "node.key.locked" or "node.key.absent" instead of null.
    [[nodiscard]] Result<Key> require(ledger::KeyPurpose purpose) const;
    [[nodiscard]] bool unlocked() const;

private:
    mutable std::mutex m_mutex;
    std::map<ledger::KeyPurpose, Key> m_keys;  // guarded
    bool m_unlocked = false;                   // guarded
};

}  // namespace quorate::node
