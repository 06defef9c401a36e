// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/command_line.h"

#include <algorithm>
#include <charconv>

namespace quorate::app {
namespace {

tl::unexpected<Error> usage(std::string what)
{
    return fail(ErrorKind::invalid, "device.usage", std::move(what));
}

}  // namespace

Result<CommandLine> CommandLine::parse(const std::vector<std::string>& arguments,
                                       const std::vector<std::string>& valued, const std::vector<std::string>& flags)
{
    CommandLine line;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const auto& argument = arguments[i];
        if (!argument.starts_with("--")) {
            line.m_words.push_back(argument);
        } else if (std::ranges::find(flags, argument) != flags.end()) {
            line.m_options[argument];
        } else if (std::ranges::find(valued, argument) == valued.end()) {
            return usage(argument + " is not known here");
        } else if (i + 1 == arguments.size()) {
            return usage(argument + " wants a value");
        } else {
            line.m_options[argument] = arguments[++i];
        }
    }
    return line;
}

std::optional<std::string> CommandLine::value(const std::string& name) const
{
    const auto found = m_options.find(name);
    return found == m_options.end() ? std::nullopt : std::optional(found->second);
}

Result<std::string> CommandLine::required(const std::string& name) const
{
    auto found = value(name);
    if (!found || found->empty()) return usage(name + " is missing");
    return *found;
}

Result<std::uint64_t> CommandLine::number(const std::string& name, std::uint64_t otherwise) const
{
    const auto text = value(name);
    if (!text) return otherwise;
    std::uint64_t parsed = 0;
    const auto [end, problem] = std::from_chars(text->data(), text->data() + text->size(), parsed);
    if (problem != std::errc() || end != text->data() + text->size()) return usage(name + " wants a number");
    return parsed;
}

}  // namespace quorate::app
