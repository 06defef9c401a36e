// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/prepared.h"
#include "core/base/files.h"

#include <variant>

// Changes of the consortium that several members have to sign. A proposal is a text that goes round from member to member, as a
// file or as pasted letters; each adds its signature, and whoever sees that there are enough puts it on the ledger.
namespace quorate::api {

// The public half of a key, from beside a key file or from a token: its file, or its "pkcs11:" URI.
struct NewKey {
    std::string purpose;                       // "transaction", "vote", "consensus" ...
    std::string source;
};

// From what the ledger says of the member now; keys are revoked before others are added.
struct MemberChange {
    std::string member;
    std::string name;                          // for people; empty: as it is
    std::vector<std::string> addedRoles;       // "vendor", "checker", "gateway", "distributor", "validator"
    std::vector<std::string> droppedRoles;
    std::vector<NewKey> addedKeys;
    // Fingerprints in hex, or at least six letters of their beginning; a purpose: the active ones of it.
    std::vector<std::string> revokedKeys;
    // Leaf of the release chain after which signatures of the revoked keys are void; absent: all they signed so far stands.
    std::optional<std::uint64_t> lastTrusted;
    bool remove = false;                       // all roles go, and all keys are revoked
};
struct MemberAdmission {
    Path record;                               // the public record that the new member's node wrote
};
struct EpochChange {
    std::string role;                          // "checker", "validator"
    std::vector<std::string> members;          // of the next epoch, all of them
};
struct PolicyChange {
    std::uint32_t minimumCheckers = 1;         // 1 to 64
    std::uint32_t minimumApprovals = 0;        // 0 to 64; the majority stays the least
};
// A vendor's new release key, or root key; those before it are revoked. The vendor's own signature (authoriseProposal()) comes
// first: of its root key; or, of a release key, of that release key, to which a quorum of the checkers then consents. A root key
// wants both: root key and checkers.
struct KeyRotation {
    std::string member;                        // the vendor
    NewKey key;                                // purpose: "release", "root"
    // Of a release key that was stolen: the last leaf of the release chain at which it was not; absent: what it signed stands.
    std::optional<std::uint64_t> lastTrusted;
};
using GovernanceChange = std::variant<MemberChange, MemberAdmission, EpochChange, PolicyChange, KeyRotation>;

// A signature of the vendor itself on a proposal: with a key file or a token's key that need not be this node's.
struct Authorisation {
    std::string text;                          // of the proposal
    std::string key;                           // the key file's path, or the key's "pkcs11:" URI
    Bytes secret;                              // passphrase of the file, or PIN of the token; erased after use
};

struct ProposalView {
    std::string text;                          // to pass on, at most 256 KiB
    std::string kind;                          // "member", "epoch", "policy", "release-key", "root-key"
    std::string subject;                       // a member's id; of an epoch its role; of a policy empty
    std::uint64_t number = 0;                  // of the epoch; otherwise revision of the record or policy
    struct Difference {                        // from what the ledger says now
        std::string what;                      // "member", "name", "roles", "key", "checker", "validator", "minimum-checkers",
                                               // "minimum-approvals", "number"
        std::string purpose;                   // of a key
        std::string before;                    // empty: comes new. Roles: words with commas between; a key: its fingerprint
        std::string after;                     // empty: goes
        friend bool operator==(const Difference&, const Difference&) = default;
    };
    std::vector<Difference> differences;
    struct Party {                             // who may sign
        std::string member;
        bool hasSigned = false;                // with a key that counts
    };
    std::vector<Party> parties;                // by id; none: no member's signature is wanted
    struct Authority {                         // who has to sign a rotation beside them, with a key of the vendor itself
        std::string purpose;                   // of the key: "root", "release"; empty: either of them, and none has signed
        bool isNew = false;                    // shows that somebody holds the new one
        std::string key;                       // its fingerprint; empty: has not signed yet, or with a key that is not good
    };
    std::vector<Authority> authorities;
    bool maySign = false;                      // this node's member is one of them and has not signed
    SignedPart statement;                      // what each of them signs; `key` is ours, empty unless maySign
    // Why the release chain would refuse it as it is: code and context, "ledger.member.too-few-endorsements"; empty: it would not.
    std::string obstacle;
    std::string obstacleContext;
};

// Puts a proposal on the release chain, and then on the delivery chain where that has to know it, too. The transaction of the
// delivery chain is signed without being shown: its content is the same. Where the release chain has it already, the delivery
// chain alone is asked.
struct SubmitProposal {
    std::string text;
};

}  // namespace quorate::api
