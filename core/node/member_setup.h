// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/home.h"
#include "core/token/token_uri.h"

#include <map>

namespace quorate::node {

// A key on a token, as a home notes it: `uri` names module, token and key.
struct TokenKeyPlace {
    token::TokenUri uri;
    crypto::PublicKey key;
};
using TokenKeys = std::map<ledger::KeyPurpose, TokenKeyPlace>;

// Who a home is for.
struct MemberPlan {
    std::string id;                    // slug
    std::string name;                  // for people
    ledger::Roles roles;
    // 32 bytes, all keys are made from them (recoveredKey), so that a sheet of paper brings them back; null: from nothing.
    const crypto::SecretBytes* recovery = nullptr;
    TokenKeys tokens = {};             // these are not made; the home says where they are (`<purpose>.token`)
};

// SHA-256 of a domain, the seed and the purpose as the seed of an Ed25519 key. The same seed gives the same keys for ever.
[[nodiscard]] crypto::KeyPair recoveredKey(const crypto::SecretBytes& recovery, ledger::KeyPurpose purpose);

// The keys that these roles need: transaction, node and seal for everybody; release and root for vendors; vote for checkers;
// consensus and cosign for validators.
[[nodiscard]] std::vector<ledger::KeyPurpose> purposesOf(ledger::Roles roles);

// What a member gives to the others so that they know it: the encoded record in `<home>/member`, public keys only.
[[nodiscard]] Path memberFile(const Home& home);
[[nodiscard]] Result<ledger::MemberRecord> readMemberFile(Files& files, const Path& file);

// Makes a home: the keys of the plan's roles, each in a file encrypted with the passphrase beside its public half
// (`<purpose>.pub`, SubjectPublicKeyInfo in PEM), the public record, and the configuration. When it fails nothing is left.
// "node.home.exists" when there is something already; "node.setup.member-id", ".member-name", ".no-role" for a wrong plan.
[[nodiscard]] Result<ledger::MemberRecord> createHome(Files& files, const Home& home, const MemberPlan& plan,
                                                      Config config, const crypto::SecretBytes& passphrase,
                                                      Random& random);

// A home without a role, that follows: a node key alone; it is connected by those who list its key as admitted.
[[nodiscard]] Result<crypto::PublicKey> createFollowerHome(Files& files, const Home& home, Config config,
                                                           const crypto::SecretBytes& passphrase, Random& random);

// A member's keys and public record from another home or a copy of one (`member` and `keys/` in `from`), into a new home. Keys
// on a token stay there; the new home says so, too.
// The passphrase is that of its key files.
[[nodiscard]] Result<ledger::MemberRecord> importHome(Files& files, const Home& home, const Home& from, Config config,
                                                      const crypto::SecretBytes& passphrase, Random& random);

// Makes one more key file with its public half beside it. "crypto.key-file.exists" rather than replacing one.
[[nodiscard]] Result<crypto::PublicKey> createKey(Files& files, const Path& file, const crypto::SecretBytes& passphrase,
                                                  Random& random);

// Notes in a home that this key is on a token from now on, as after a rotation. "node.key.file-there" while the home has a key
// file of the purpose: nothing is lost here.
[[nodiscard]] Status useTokenKey(Files& files, const Home& home, ledger::KeyPurpose purpose, const TokenKeyPlace& place);

// The public half of a key file, without its passphrase. "node.key.no-public-half".
[[nodiscard]] Result<crypto::PublicKey> publicHalf(Files& files, const Path& keyFile);

// Puts a genesis into a home. "node.genesis.other-member" when the home's member is in it with other keys, or is not in it and
// does not join `later`; "node.genesis.exists" when the home has another one.
[[nodiscard]] Status installGenesis(Files& files, const Home& home, const ledger::Genesis& genesis, bool later = false);

}  // namespace quorate::node
