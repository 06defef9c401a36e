// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/spool.h"

#include "core/delta/format.h"

#include <algorithm>

namespace quorate::delta {

Spool::Spool(std::uint64_t inMemory, std::optional<ScratchFolder> scratch, std::string name, std::uint64_t limit)
    : m_inMemory(inMemory), m_scratch(std::move(scratch)), m_name(std::move(name)), m_limit(limit)
{
}

Spool::~Spool()
{
    if (!m_file) return;
    m_file.reset();
    (void)m_scratch->files->remove(m_scratch->folder / m_name);
}

Status Spool::write(BytesView data)
{
    const auto end = m_size + data.size();
    if (end > m_limit) {
        return fail(ErrorKind::refused, "delta.sink.too-large", std::to_string(end) + " of " + std::to_string(m_limit));
    }
    if (!m_file && m_scratch && end > m_inMemory) {
        if (auto moved = moveToFile(); !moved) return moved;
    }
    if (m_file) {
        if (auto written = m_file->writeAt(m_size, data); !written) return written;
    } else {
        append(m_memory, data);
    }
    m_size = end;
    return {};
}

Status Spool::moveToFile()
{
    if (auto made = m_scratch->files->makeDirectories(m_scratch->folder); !made) return made;
    auto file = m_scratch->files->open(m_scratch->folder / m_name, OpenMode::createPrivate);
    if (!file) return fail(file.error());
    m_file = std::move(*file);
    auto written = m_file->writeAt(0, m_memory);
    Bytes().swap(m_memory);
    return written;
}

Status Spool::copyTo(ByteSink& out, const std::stop_token& stop)
{
    if (!m_file) return out.write(m_memory);
    constexpr std::uint64_t slice = std::uint64_t{1} << 20;
    Bytes part;
    for (std::uint64_t at = 0; at < m_size; at += part.size()) {
        if (stop.stop_requested()) return cancelled();
        part.resize(static_cast<std::size_t>(std::min(slice, m_size - at)));
        auto got = m_file->readAt(at, part);
        if (!got) return fail(got.error());
        if (*got != part.size()) return fail(ErrorKind::io, "delta.source.too-short", m_name);
        if (auto written = out.write(part); !written) return written;
    }
    return {};
}

}  // namespace quorate::delta
