// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/request_path.h"

#include <algorithm>
#include <optional>

namespace quorate::gateway {
namespace {

constexpr std::size_t maxSegments = 16;
constexpr std::size_t maxParameters = 16;

std::optional<int> hexValue(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return std::nullopt;
}

std::optional<std::string> decoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size()) return std::nullopt;
            const auto high = hexValue(text[i + 1]);
            const auto low = hexValue(text[i + 2]);
            if (!high || !low) return std::nullopt;
            c = static_cast<char>(*high * 16 + *low);
            i += 2;
        }
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7F) return std::nullopt;
        out += c;
    }
    return out;
}

}  // namespace

std::string RequestPath::queryValue(const std::string& name) const
{
    const auto found = query.find(name);
    return found == query.end() ? std::string() : found->second;
}

Result<RequestPath> readPath(std::string_view target)
{
    const auto malformed = [] { return fail(ErrorKind::invalid, "gateway.path.malformed"); };
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (!target.starts_with(scheme)) continue;
        const auto slash = target.find('/', scheme.size());
        if (slash == std::string_view::npos) return malformed();
        target = target.substr(slash);
        break;
    }
    if (!target.starts_with('/')) return malformed();
    RequestPath path;
    const auto mark = target.find('?');
    std::string_view rest = target.substr(1, mark == std::string_view::npos ? mark : mark - 1);
    if (rest.ends_with('/')) rest.remove_suffix(1);  // hara adds one now and then
    while (!rest.empty()) {
        const auto slash = rest.find('/');
        const auto segment = decoded(rest.substr(0, slash));
        if (!segment || segment->empty() || *segment == "." || *segment == ".." ||
            segment->find('/') != std::string::npos || segment->find('\\') != std::string::npos ||
            path.segments.size() == maxSegments) {
            return malformed();
        }
        path.segments.push_back(*segment);
        if (slash == std::string_view::npos) break;
        rest = rest.substr(slash + 1);
        if (rest.empty()) return malformed();
    }
    if (mark == std::string_view::npos) return path;
    rest = target.substr(mark + 1);
    for (std::size_t count = 0; !rest.empty(); ++count) {
        if (count == maxParameters) return malformed();
        const auto end = rest.find('&');
        const std::string_view parameter = rest.substr(0, end);
        const auto equals = parameter.find('=');
        const auto name = decoded(parameter.substr(0, equals));
        const auto value = equals == std::string_view::npos ? std::string() : decoded(parameter.substr(equals + 1));
        if (!name || !value) return malformed();
        path.query.emplace(*name, *value);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    return path;
}

bool isHost(std::string_view host)
{
    return !host.empty() && host.size() <= 255 && std::ranges::all_of(host, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
               c == '_' || c == ':' || c == '[' || c == ']';
    });
}

}  // namespace quorate::gateway
