// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace quorate::chain {

// The turns in which a validator has sealed, or may have: some spans of them. Not only the newest one, or a clock that was
// ahead once would silence its validator until that time comes.
class SealedTurns {
public:
    struct Span {
        std::uint64_t first = 0;
        std::uint64_t last = 0;

        friend bool operator==(const Span&, const Span&) = default;
    };
    static constexpr std::uint64_t reach = 128;      // turns after a span that still continue it
    static constexpr std::size_t mostSpans = 16;     // then the two that are nearest to each other become one

    [[nodiscard]] bool contains(std::uint64_t turn) const;
    [[nodiscard]] std::uint64_t firstFreeFrom(std::uint64_t turn) const;
    void add(std::uint64_t turn);
    void addUpTo(std::uint64_t turn);                // and all since the span below: who forgot one may have forgotten more
    [[nodiscard]] bool append(const Span& span);     // false: it is not above all others, or one too many
    [[nodiscard]] const std::vector<Span>& spans() const { return m_spans; }   // ascending, apart from each other

    friend bool operator==(const SealedTurns&, const SealedTurns&) = default;

private:
    [[nodiscard]] std::size_t after(std::uint64_t turn) const;   // the first span that begins later
    void insert(std::size_t at, const Span& span);

    std::vector<Span> m_spans;
};

}  // namespace quorate::chain
