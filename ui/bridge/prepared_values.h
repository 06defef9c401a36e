// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/values.h"

#include <memory>
#include <variant>

// Acts that cannot be taken back, and what a person sees of them before they are signed.
namespace quorate::bridge {

struct Withdrawal {
    QString release;
    QString reason;
};
struct Revocation {
    QString model;
    QList<quint64> devices;
};
struct Submission {
    QString proposal;                      // its text
};
struct ModelChange {
    Model model;
};
using Act = std::variant<PublishForm, VoteForm, Withdrawal, Revocation, Submission, ModelChange, EnrolForm>;

struct SignedField {
    enum class Form { text, word, number, size, time, hash };
    int depth = 0;
    QString name;                          // a slug: "rollback-index"
    QString value;                         // as core/api writes it
    Form form = Form::text;
};

// Bytes that one key signs.
struct SignedPart {
    QString purpose;                       // of the key: "vote", "release", "transaction"
    QString key;                           // its fingerprint
    QByteArray bytes;
    QString decoded;                       // CBOR diagnostic notation
    std::optional<quint64> hole;           // where the signature of the part before will stand; zeros until then
};

class Ticket;

// What was prepared waits at the node for as long as somebody holds its ticket.
struct PreparedAct {
    QString id;                            // the transaction's; empty while a token has yet to sign what stands in it
    Chain chain = Chain::release;
    QString kind;
    quint64 sequence = 0;
    QString release;
    QList<SignedPart> parts;               // the last is the transaction
    QList<SignedField> fields;
    std::shared_ptr<const Ticket> ticket;
};

}  // namespace quorate::bridge
