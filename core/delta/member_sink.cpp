// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/member_sink.h"

#include <algorithm>

namespace quorate::delta {
namespace {

constexpr std::size_t readBytes = 64 * 1024;

tl::unexpected<Error> otherOutput(const Member& member)
{
    return fail(ErrorKind::refused, "delta.members.output", "member at " + std::to_string(member.at));
}

}  // namespace

MemberSink::MemberSink(OutputSink& output, const MemberTable& table, const Checkpoint& beginning)
    : m_output(output), m_table(table), m_usable(beginning)
{
}

Status MemberSink::write(BytesView expanded)
{
    const auto& members = m_table.after.members;
    while (!expanded.empty()) {
        std::uint64_t end = m_skipTo;  // of the part that is treated alike
        const bool drop = m_position < m_skipTo;
        const Member* const next = m_next < members.size() ? &members[m_next] : nullptr;
        bool plain = false;
        if (!drop && next != nullptr && m_position >= next->from) {
            end = next->to();
        } else if (!drop) {
            const auto* const before = m_next == 0 ? nullptr : &members[m_next - 1];
            const auto begin = before == nullptr ? 0 : before->to();
            const auto bytes = (next == nullptr ? m_table.after.size : next->at) - (before == nullptr ? 0 : before->end());
            plain = m_position < begin + bytes;
            end = plain ? begin + bytes : next == nullptr ? begin + bytes : next->from;  // or the zeros before a member
            if (m_position >= end) return malformed("bytes after the result");
        }
        const auto part = expanded.first(
            static_cast<std::size_t>(std::min<std::uint64_t>(expanded.size(), end - m_position)));
        Status done;
        if (!drop && plain) done = forward(part);
        if (!drop && next != nullptr && m_position >= next->from) done = writeMember(*next, part);
        if (!done) return done;
        m_position += part.size();
        expanded = expanded.subspan(part.size());
    }
    return {};
}

Status MemberSink::begin(const Member& member)
{
    auto packer = MemberPacker::make(m_table.shapes[member.shape], member.raw);
    if (!packer) return fail(packer.error());
    m_packer = std::move(*packer);
    m_packed = 0;
    m_startReal = m_real;
    m_startDigest = m_total.soFar();
    if (m_pending) m_usable = *std::exchange(m_pending, std::nullopt);
    return {};
}

Status MemberSink::writeMember(const Member& member, BytesView part)
{
    if (!m_packer) {
        if (auto begun = begin(member); !begun) return begun;
    }
    auto packed = m_packer->put(part, [&](BytesView bytes) -> Status {
        if (bytes.size() > member.packed - m_packed) return otherOutput(member);
        m_packed += bytes.size();
        return forward(bytes);
    });
    if (!packed) return packed;
    if (m_position + part.size() < member.to()) return {};
    m_packer.reset();
    ++m_next;
    return m_packed == member.packed ? Status{} : otherOutput(member);
}

Status MemberSink::forward(BytesView bytes)
{
    if (auto put = m_output.write(m_real, bytes); !put) return put;
    absorb(bytes);
    return {};
}

void MemberSink::absorb(BytesView bytes)
{
    m_real += bytes.size();
    m_total.update(bytes);
}

Checkpoint MemberSink::after(const Checkpoint& chunk)
{
    if (m_packer) {
        m_pending = chunk;
        auto point = m_usable;
        point.outputOffset = m_startReal;
        point.written = m_startDigest;
        return point;
    }
    m_usable = chunk;
    m_pending.reset();
    auto point = chunk;
    point.outputOffset = m_real;
    point.written = m_total.soFar();
    return point;
}

Status MemberSink::resume(const Checkpoint& at, std::uint64_t expanded, RandomSource& written,
                          const std::stop_token& stop)
{
    const auto& side = m_table.after;
    const auto to = at.outputOffset <= side.size ? side.expandedOf(at.outputOffset) : std::nullopt;
    if (!to || expanded > *to) return fail(ErrorKind::corrupt, "delta.checkpoint.malformed");
    Bytes buffer(readBytes);
    while (m_real < at.outputOffset) {
        if (stop.stop_requested()) return cancelled();
        const auto part = std::span(buffer).first(
            static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), at.outputOffset - m_real)));
        const auto got = written.readAt(m_real, part);
        if (!got) return fail(got.error());
        if (*got == 0)
            return fail(ErrorKind::conflict, "delta.resume.mismatch", "the output is shorter than what was written");
        absorb(part.first(*got));
    }
    if (m_total.soFar() != at.written)
        return fail(ErrorKind::conflict, "delta.resume.mismatch", "the output is not what was written");
    m_position = expanded;
    m_skipTo = *to;
    m_next = side.firstAfter(*to);
    m_usable = at;
    return {};
}

}  // namespace quorate::delta
