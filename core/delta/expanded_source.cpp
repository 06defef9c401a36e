// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/expanded_source.h"

#include "core/delta/member_unpack.h"

#include <algorithm>

namespace quorate::delta {
namespace {

constexpr std::size_t bufferBytes = 64 * 1024;

}  // namespace

Status unpackMember(RandomSource& image, const Member& member, const MemberShape& shape,
                    const std::function<Status(BytesView)>& out)
{
    auto unpacker = MemberUnpacker::make(shape);
    if (!unpacker) return fail(unpacker.error());
    Bytes in(static_cast<std::size_t>(std::min<std::uint64_t>(bufferBytes, member.packed)));
    Bytes raw(static_cast<std::size_t>(std::min<std::uint64_t>(bufferBytes, member.raw)));
    BytesView rest;
    std::uint64_t read = 0;
    std::uint64_t produced = 0;
    while (true) {
        if (rest.empty() && read < member.packed) {
            const auto part = std::span(in).first(
                static_cast<std::size_t>(std::min<std::uint64_t>(in.size(), member.packed - read)));
            if (auto got = readExactly(image, member.at + read, part); !got) return got;
            read += part.size();
            rest = part;
        }
        const auto step = (*unpacker)->run(rest, raw);
        if (!step) {
            if (step.error().kind == ErrorKind::noSpace) return fail(step.error());
            return malformed("a member of another kind");
        }
        rest = rest.subspan(step->used);
        produced += step->produced;
        if (produced > member.raw) break;
        if (auto put = out(BytesView(raw).first(step->produced)); !put) return put;
        if (step->ended) {
            return produced == member.raw && read == member.packed && rest.empty() ? Status{}
                                                                                   : malformed("a member of another size");
        }
        if (step->used == 0 && step->produced == 0 && (!rest.empty() || read == member.packed)) break;
    }
    return malformed("a member of another size");
}

Status ExpandedSource::prepare(std::unique_ptr<File> scratch, const std::stop_token& stop,
                               const std::function<void(std::uint64_t)>& advance)
{
    m_scratch = std::move(scratch);
    const auto& members = m_table.before.members;
    std::uint64_t at = 0;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (members[i].raw <= largestInMemory) continue;
        m_large.emplace_back(i, at);
        auto done = unpackMember(m_image, members[i], m_table.shapes[members[i].shape], [&](BytesView part) -> Status {
            if (stop.stop_requested()) return cancelled();
            if (auto put = m_scratch->writeAt(at, part); !put) return put;
            at += part.size();
            if (advance) advance(part.size());
            return {};
        });
        if (!done) return done;
    }
    return {};
}

Result<std::size_t> ExpandedSource::readAt(std::uint64_t offset, std::span<std::uint8_t> out)
{
    const std::lock_guard lock(m_mutex);
    std::size_t done = 0;
    while (done < out.size() && offset < m_table.before.expanded) {
        const auto count = readPart(offset, out.subspan(done));
        if (!count) return count;
        done += *count;
        offset += *count;
    }
    return done;
}

// From one member, or from what lies between two of them.
Result<std::size_t> ExpandedSource::readPart(std::uint64_t offset, std::span<std::uint8_t> out)
{
    const auto& side = m_table.before;
    const auto next = side.firstAfter(offset);
    const bool isLast = next == side.members.size();
    if (!isLast && offset >= side.members[next].from) return readMember(next, offset - side.members[next].from, out);
    const auto* const before = next == 0 ? nullptr : &side.members[next - 1];
    const auto begin = before == nullptr ? 0 : before->end();
    const auto within = offset - (before == nullptr ? 0 : before->to());
    const auto plain = (isLast ? side.size : side.members[next].at) - begin;
    const auto end = isLast ? side.expanded : side.members[next].from;
    out = out.first(static_cast<std::size_t>(
        std::min<std::uint64_t>(out.size(), within < plain ? plain - within : end - offset)));
    if (within >= plain) {
        std::ranges::fill(out, std::uint8_t{0});
    } else if (auto read = readExactly(m_image, begin + within, out); !read) {
        return fail(read.error());
    }
    return out.size();
}

Result<std::size_t> ExpandedSource::readMember(std::size_t index, std::uint64_t offset, std::span<std::uint8_t> out)
{
    const auto& member = m_table.before.members[index];
    out = out.first(static_cast<std::size_t>(std::min<std::uint64_t>(out.size(), member.raw - offset)));
    if (member.raw > largestInMemory) {
        const auto at = std::ranges::lower_bound(m_large, index, {}, [](const auto& large) { return large.first; });
        const auto got = m_scratch->readAt(at->second + offset, out);
        if (!got) return got;
        if (*got < out.size()) return fail(ErrorKind::io, "delta.source.too-short", "scratch file");
        return out.size();
    }
    const auto bytes = unpacked(index);
    if (!bytes) return fail(bytes.error());
    std::copy_n((*bytes)->begin() + static_cast<std::ptrdiff_t>(offset), out.size(), out.begin());
    return out.size();
}

Result<const Bytes*> ExpandedSource::unpacked(std::size_t index)
{
    const auto found = std::ranges::find(m_cache, index, &Unpacked::member);
    if (found != m_cache.end()) {
        m_cache.splice(m_cache.begin(), m_cache, found);
        return &m_cache.front().bytes;
    }
    const auto& member = m_table.before.members[index];
    while (!m_cache.empty() && m_cached + member.raw > memberCacheBytes) {
        m_cached -= m_cache.back().bytes.size();
        m_cache.pop_back();
    }
    Unpacked entry{index, {}};
    entry.bytes.reserve(member.raw);
    auto done = unpackMember(m_image, member, m_table.shapes[member.shape], [&](BytesView part) -> Status {
        append(entry.bytes, part);
        return {};
    });
    if (!done) return fail(done.error());
    m_cached += entry.bytes.size();
    m_cache.push_front(std::move(entry));
    return &m_cache.front().bytes;
}

}  // namespace quorate::delta
