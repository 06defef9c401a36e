// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/spoken.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace quorate::review {
namespace {

constexpr std::size_t longestSpoken = 64;
constexpr std::uint64_t spokenFactor = 0x9E3779B97F4A7C15;   // odd: multiplying by it loses nothing

std::uint64_t rolled(std::uint64_t sum, char c)
{
    return sum * spokenFactor + static_cast<std::uint8_t>(c) + 1;
}

// Names of one length, by their sums; found ones are taken out.
class SameLength {
public:
    explicit SameLength(std::size_t length) : m_length(length)
    {
        for (std::size_t i = 1; i < length; ++i) m_highest *= spokenFactor;
    }
    void add(const std::string& name)
    {
        std::uint64_t sum = 0;
        for (const char c : name) sum = rolled(sum, c);
        m_names.emplace(sum, name);
    }
    void search(std::string_view text, std::set<std::string>& found)
    {
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i < text.size() && !m_names.empty(); ++i) {
            if (i >= m_length) sum -= (static_cast<std::uint8_t>(text[i - m_length]) + std::uint64_t{1}) * m_highest;
            sum = rolled(sum, text[i]);
            if (i + 1 < m_length) continue;
            const auto [begin, end] = m_names.equal_range(sum);
            for (auto it = begin; it != end; ++it) {
                if (text.substr(i + 1 - m_length, m_length) != it->second) continue;
                found.insert(it->second);
                m_names.erase(it);
                break;
            }
        }
    }

private:
    const std::size_t m_length;
    std::uint64_t m_highest = 1;
    std::unordered_multimap<std::uint64_t, std::string> m_names;
};

}  // namespace

std::string spokenName(std::string_view path)
{
    std::string name = lowerAscii(path.substr(path.rfind('/') + 1));
    name = name.substr(0, name.find(".so"));
    if (name.starts_with("lib")) name = name.substr(3);
    while (!name.empty() && ((name.back() >= '0' && name.back() <= '9') || name.back() == '.' || name.back() == '-')) name.pop_back();
    return name;
}

std::set<std::string> spokenFor(const std::set<std::string>& names, const std::vector<Component>& components, const std::stop_token& stop)
{
    std::map<std::size_t, SameLength> wanted;
    for (const auto& name : names) {
        if (!name.empty() && name.size() <= longestSpoken) wanted.try_emplace(name.size(), name.size()).first->second.add(name);
    }
    std::set<std::string> out;
    if (wanted.empty()) return out;
    std::string text;                     // what separates two names is in none
    for (const auto& component : components) text += lowerAscii(component.name) + '\n';
    for (auto& [length, group] : wanted) {
        if (stop.stop_requested()) break;
        group.search(text, out);
    }
    return out;
}

}  // namespace quorate::review
