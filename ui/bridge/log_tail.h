// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/log.h"

#include <QList>
#include <QString>

#include <deque>
#include <mutex>

namespace quorate::bridge {

// A log that goes on to another one and keeps its newest lines, to be read in the window. Lines of level debug are passed on alone.
class LogTail final : public Log {
public:
    struct Line {
        qint64 at = 0;                       // ms since 1970, UTC
        LogLevel level = LogLevel::info;
        QString area;                        // a folder of core ("chain", "swarm")
        QString text;                        // technical and in English: what is told to users has words of its own
    };
    static constexpr std::size_t most = 500;

    // `next` outlives it.
    explicit LogTail(Log& next) : m_next(next) {}

    void write(LogLevel level, std::string_view area, std::string_view line) override;     // any thread

    // How many there were since the beginning: whoever knows this number has read them all. Any thread.
    [[nodiscard]] quint64 written() const;
    [[nodiscard]] QList<Line> lines() const; // the oldest first, at most `most`. Any thread.

private:
    Log& m_next;
    mutable std::mutex m_mutex;
    std::deque<Line> m_lines;
    quint64 m_written = 0;
};

}  // namespace quorate::bridge
