// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/node.h"
#include "core/crypto/ed25519.h"
#include "core/ledger/types.h"
#include "core/store/key_value_store.h"

#include <map>
#include <set>

namespace quorate::node {

class LedgerReader;

// A question about a release, or an answer to one, as its author signs it: CBOR ["quorate/remark/1", consortium, release, author,
// question or null, subject, path, section, offset or null, text, closes, milliseconds since 1970].
struct Remark {
    ReleaseId release;
    ledger::MemberId author;
    std::optional<Hash32> question;        // absent: this is one
    std::string subject, path, section;    // of a question
    std::optional<std::uint64_t> offset;
    std::string text;
    bool closes = false;                   // of an answer
    UnixTime at;
    friend bool operator==(const Remark&, const Remark&) = default;

    [[nodiscard]] Bytes encode(const ConsortiumId& consortium) const;
    // "node.question.text" for texts that are too long, empty or have control characters; the codec's errors.
    [[nodiscard]] static Result<Remark> decode(const ConsortiumId& consortium, BytesView encoded);
};

struct SignedRemark {
    Bytes statement;                       // Remark::encode()
    crypto::PublicKey key;                 // of the author's, purpose `transaction`
    crypto::Signature signature{};

    [[nodiscard]] Hash32 id() const;       // SHA-256 of the statement: who signs the same words again says nothing new
    friend bool operator==(const SignedRemark&, const SignedRemark&) = default;
};

// The remarks that this node keeps and passes on. Bounded; who may say what is judged by the release chain's state. On the
// node's strand.
class QuestionBook {
public:
    static constexpr std::size_t mostOfMember = 32;      // remarks of one member about one release
    static constexpr std::size_t mostOfRelease = 256;
    // In all. Then who said most gives way to who said less: of what is least needed, its newest thread. Among equals, or for
    // who said most, what was decided longest ago goes, never what is open.
    static constexpr std::size_t most = 2048;

    // What an earlier run left in `store`, which outlives this. What does not decode is dropped.
    [[nodiscard]] Status load(store::KeyValueStore& store, const ConsortiumId& consortium);

    // Judges and stores. `false`: it is known. Besides Remark::decode(): "node.question.signature" (invalid), ".unknown" (notFound:
    // the question, or the release), ".key" (no active one of the author's), ".not-checker", ".not-party", ".closed", ".limit",
    // "ledger.release.final" (refused).
    [[nodiscard]] Result<bool> add(const SignedRemark& remark, const LedgerReader& ledger);

    [[nodiscard]] const SignedRemark* find(const Hash32& id) const;
    [[nodiscard]] bool knows(const Hash32& id) const { return find(id) != nullptr; }
    [[nodiscard]] std::optional<ReleaseId> releaseOf(const Hash32& question) const;
    // Questions before their answers.
    [[nodiscard]] std::vector<Hash32> ids() const;
    [[nodiscard]] std::vector<api::QuestionView> views() const;   // newest first

private:
    struct Entry {
        SignedRemark said;
        Remark remark;
    };
    [[nodiscard]] Status judge(const Remark& remark, const crypto::PublicKey& key, const LedgerReader& ledger) const;
    // What goes, so that this one has room. "node.question.limit".
    [[nodiscard]] Result<std::set<Hash32>> whatGoes(const Remark& remark, const LedgerReader& ledger) const;
    [[nodiscard]] std::set<Hash32> ofTheLoudest(const Remark& remark, const LedgerReader& ledger) const;
    [[nodiscard]] bool closed(const Hash32& question) const;

    store::KeyValueStore* m_store = nullptr;
    ConsortiumId m_consortium;
    std::map<Hash32, Entry> m_entries;
};

}  // namespace quorate::node
