// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/prepared_values.h"

// Changes of the consortium that several members have to sign; as core/api/governance.h.
namespace quorate::bridge {

struct NewKey {
    QString purpose;
    QString source;                    // a file with the public half beside it, or a token's key: "pkcs11:"
};
struct MemberWish {
    QString member;
    QString name;                      // empty: as it is
    QStringList addedRoles, droppedRoles;
    QList<NewKey> addedKeys;
    QStringList revokedKeys;           // fingerprints
    std::optional<quint64> lastTrusted;
    bool remove = false;
};
struct AdmissionWish {
    QString record;                    // path of the new member's public record
};
struct EpochWish {
    QString role;                      // "checker", "validator"
    QStringList members;
};
struct PolicyWish {
    quint32 minimumCheckers = 1;
    quint32 minimumApprovals = 0;
};
struct RotationWish {
    QString member;                    // a vendor
    NewKey key;                        // "release", "root"
    std::optional<quint64> lastTrusted;
};
using ConsortiumWish = std::variant<MemberWish, AdmissionWish, EpochWish, PolicyWish, RotationWish>;

struct Proposal {
    QString text;                      // to pass on
    QString kind;                      // "member", "epoch", "policy", "release-key", "root-key"
    QString subject;                   // a member's id; of an epoch its role
    quint64 number = 0;
    struct Difference {
        QString what, purpose, before, after;
    };
    QList<Difference> differences;
    struct Party {
        QString member;
        bool hasSigned = false;
    };
    QList<Party> parties;
    struct Authority {                 // the vendor's own signatures on a rotation
        QString purpose;               // of the key; empty: root or release
        bool isNew = false;            // the new key itself
        QString key;                   // fingerprint; empty: not yet
    };
    QList<Authority> authorities;
    bool maySign = false;
    SignedPart statement;              // what we would sign
    std::optional<Problem> obstacle;   // why the ledger would refuse it as it is
};

}  // namespace quorate::bridge
