// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/log_tail.h"

#include <QDateTime>

namespace quorate::bridge {

void LogTail::write(LogLevel level, std::string_view area, std::string_view line)
{
    m_next.write(level, area, line);
    if (level == LogLevel::debug) return;
    const auto text = [](std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); };
    Line kept{QDateTime::currentMSecsSinceEpoch(), level, text(area), text(line)};
    const std::scoped_lock lock(m_mutex);
    m_lines.push_back(std::move(kept));
    if (m_lines.size() > most) m_lines.pop_front();
    ++m_written;
}

quint64 LogTail::written() const
{
    const std::scoped_lock lock(m_mutex);
    return m_written;
}

QList<LogTail::Line> LogTail::lines() const
{
    const std::scoped_lock lock(m_mutex);
    return {m_lines.begin(), m_lines.end()};
}

}  // namespace quorate::bridge
