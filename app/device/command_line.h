// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace quorate::app {

// Words and options of a command line: `--name value`, `--flag`, everything else is a word. Small, because every byte of
// this program lies on every device.
class CommandLine {
public:
    // `valued` options take a value; others named in `flags` stand alone. "device.usage" for anything else.
    [[nodiscard]] static Result<CommandLine> parse(const std::vector<std::string>& arguments,
                                                   const std::vector<std::string>& valued,
                                                   const std::vector<std::string>& flags);

    [[nodiscard]] const std::vector<std::string>& words() const { return m_words; }
    [[nodiscard]] bool has(const std::string& name) const { return m_options.contains(name); }
    [[nodiscard]] std::optional<std::string> value(const std::string& name) const;
    // "device.usage" when it is absent.
    [[nodiscard]] Result<std::string> required(const std::string& name) const;
    [[nodiscard]] Result<std::uint64_t> number(const std::string& name, std::uint64_t otherwise) const;

private:
    std::vector<std::string> m_words;
    std::map<std::string, std::string> m_options;
};

}  // namespace quorate::app
