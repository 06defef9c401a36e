// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/compare.h"
#include "core/review/inspect.h"

#include <map>

// Inside core/review: what a change does to who may enter a device and to what runs there by itself.
namespace quorate::review {

inline constexpr std::size_t findingsPerRule = 12;   // of one rule in one file

// The findings of one file.
class Collector {
public:
    explicit Collector(const FileChange& change) : m_path(change.path()) {}
    void add(std::string_view rule, std::string detail = {}, std::string section = {}, std::optional<std::uint64_t> offset = {})
    {
        if (++m_counts[std::string(rule)] > findingsPerRule) return;
        Finding f;
        f.source = "comparison";
        f.rule = rule;
        f.weight = weightOf(rule);
        f.path = m_path;
        f.section = std::move(section);
        f.offset = offset;
        f.detail = std::move(detail);
        m_all.push_back(std::move(f));
    }
    // The section that a further finding of the rule would name; looked for only when it would be kept: a file may have
    // thousands of both.
    [[nodiscard]] std::string sectionOf(std::string_view rule, const Elf* elf, std::uint64_t offset) const
    {
        const auto it = m_counts.find(rule);
        if (!elf || (it != m_counts.end() && it->second >= findingsPerRule)) return {};
        const auto* section = elf->sectionAt(offset);
        return section ? section->name : std::string();
    }
    [[nodiscard]] std::vector<Finding> take() { return std::move(m_all); }

private:
    const std::string m_path;
    std::map<std::string, std::size_t, std::less<>> m_counts;
    std::vector<Finding> m_all;
};

// What the path alone says: services, containers of certificates.
void inspectPlace(const FileChange& change, Collector& out);
// PEM blocks that were not there before: certificates, public and private keys. `elf` names sections; may be null.
void inspectKeys(BytesView before, BytesView after, const Elf* elf, Collector& out);
// Files of lines that a system reads by their names: accounts, passwords, keys to log in, sockets; and what runs a script.
void inspectLines(const FileChange& change, BytesView before, BytesView after, Collector& out);

}  // namespace quorate::review
