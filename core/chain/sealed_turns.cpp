// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/sealed_turns.h"

#include <algorithm>
#include <iterator>

namespace quorate::chain {

std::size_t SealedTurns::after(std::uint64_t turn) const
{
    return static_cast<std::size_t>(std::ranges::upper_bound(m_spans, turn, {}, &Span::first) - m_spans.begin());
}

bool SealedTurns::contains(std::uint64_t turn) const
{
    const std::size_t next = after(turn);
    return next > 0 && m_spans[next - 1].last >= turn;
}

std::uint64_t SealedTurns::firstFreeFrom(std::uint64_t turn) const
{
    for (std::size_t next = after(turn); next > 0 && m_spans[next - 1].last >= turn; next = after(turn)) {
        turn = m_spans[next - 1].last + 1;
    }
    return turn;
}

void SealedTurns::add(std::uint64_t turn)
{
    if (contains(turn)) return;
    const std::size_t next = after(turn);
    if (next > 0 && turn - m_spans[next - 1].last <= reach) m_spans[next - 1].last = turn;
    else insert(next, {turn, turn});
}

void SealedTurns::addUpTo(std::uint64_t turn)
{
    if (contains(turn)) return;
    const std::size_t next = after(turn);
    if (next > 0) m_spans[next - 1].last = turn;
    else insert(0, {0, turn});
}

bool SealedTurns::append(const Span& span)
{
    if (span.last < span.first || m_spans.size() == mostSpans) return false;
    if (!m_spans.empty() && span.first <= m_spans.back().last) return false;
    m_spans.push_back(span);
    return true;
}

void SealedTurns::insert(std::size_t at, const Span& span)
{
    m_spans.insert(std::next(m_spans.begin(), static_cast<std::ptrdiff_t>(at)), span);
    if (m_spans.size() <= mostSpans) return;
    const auto gap = [this](std::size_t i) { return m_spans[i].first - m_spans[i - 1].last; };
    std::size_t nearest = 1;
    for (std::size_t i = 2; i < m_spans.size(); ++i) {
        if (gap(i) < gap(nearest)) nearest = i;
    }
    m_spans[nearest - 1].last = m_spans[nearest].last;
    m_spans.erase(std::next(m_spans.begin(), static_cast<std::ptrdiff_t>(nearest)));
}

}  // namespace quorate::chain
