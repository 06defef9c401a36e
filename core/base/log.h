// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace quorate {

enum class LogLevel { debug, info, warning, error };

// Where log lines go. Thread-safe. A line never holds a secret: keys, passphrases and tokens are not loggable.
class Log {
public:
    virtual ~Log() = default;
    // `area` is the folder that speaks ("chain", "swarm"); `line` has no newline.
    virtual void write(LogLevel level, std::string_view area, std::string_view line) = 0;
};

// Lines on standard error, from `least` upwards: "2026-11-20T08:30:13.250Z warning chain: ...".
class StderrLog final : public Log {
public:
    explicit StderrLog(LogLevel least) : m_least(least) {}
    void write(LogLevel level, std::string_view area, std::string_view line) override;

private:
    const LogLevel m_least;
};

class NullLog final : public Log {
public:
    void write(LogLevel, std::string_view, std::string_view) override {}
};

}  // namespace quorate
