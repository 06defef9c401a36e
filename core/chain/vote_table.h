// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/finality_vote.h"
#include "core/chain/ports.h"

#include <deque>
#include <map>
#include <optional>

namespace quorate::chain {

// Finality votes above the settled block, whether their blocks are known or not. Signatures were checked before.
// Bounded: the newest `perValidator` votes of each validator; a faulty one pushes out only its own.
class VoteTable {
public:
    static constexpr std::size_t perValidator = 256;
    using Signatures = std::map<KeyId, crypto::Signature>;

    struct Contradiction {
        Offence::Kind kind;
        FinalityVote earlier;
    };
    struct Added {
        bool isNew = false;
        std::optional<Contradiction> contradiction;
    };
    Added add(const FinalityVote& vote);
    // A vote of the same validator that is here and cannot stand beside one for `link`.
    [[nodiscard]] std::optional<Contradiction> contradiction(const Link& link, const KeyId& validator) const;

    [[nodiscard]] bool contains(const Link& link, const KeyId& validator) const;
    [[nodiscard]] const Signatures* votesFor(const Link& link) const;
    // How many votes of the validator lead into the target: one, if it is honest.
    [[nodiscard]] std::size_t countInto(const engine::BlockRef& target, const KeyId& validator) const;
    [[nodiscard]] bool isFull(const KeyId& validator) const;   // one more pushes out its oldest
    // By target, then by source; lower targets first.
    using Links = std::map<engine::BlockRef, std::map<engine::BlockRef, Signatures>>;
    [[nodiscard]] const Links& links() const { return m_links; }
    // Links into a target, by source.
    [[nodiscard]] const std::map<engine::BlockRef, Signatures>* linksInto(const engine::BlockRef& target) const;
    [[nodiscard]] Height newestTarget(const KeyId& validator) const;     // 0 when none
    [[nodiscard]] std::optional<FinalityVote> newest(const KeyId& validator) const;          // highest target
    [[nodiscard]] std::optional<FinalityVote> highestSource(const KeyId& validator) const;

    // Forgets what targets `settled` or below.
    void prune(Height settled);
    [[nodiscard]] std::size_t size() const;

private:
    void erase(const FinalityVote& vote);

    Links m_links;
    std::map<KeyId, std::deque<FinalityVote>> m_votes;   // in order of arrival
};

}  // namespace quorate::chain
