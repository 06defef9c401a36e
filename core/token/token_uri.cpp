// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/token/token_uri.h"

#include <array>

namespace quorate::token {
namespace {

constexpr std::string_view scheme = "pkcs11:";

tl::unexpected<Error> malformed(std::string why)
{
    return fail(ErrorKind::invalid, "token.uri.malformed", std::move(why));
}

int digit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

bool isPlain(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.' || c == '_' ||
           c == '~';
}

Result<std::string> decoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c != '%') {
            if (c <= ' ' || c == '\x7f') return malformed("a character that stands for itself only as %XX");
            out.push_back(c);
            continue;
        }
        const int high = i + 2 < text.size() ? digit(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? digit(text[i + 2]) : -1;
        if (high < 0 || low < 0) return malformed("% without two digits");
        out.push_back(static_cast<char>(high * 16 + low));
        i += 2;
    }
    return out;
}

std::string encoded(std::string_view text, std::string_view alsoPlain = {})
{
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if (isPlain(c) || alsoPlain.find(c) != std::string_view::npos) {
            out.push_back(c);
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out.push_back('%');
            out.push_back(digits[byte >> 4U]);
            out.push_back(digits[byte & 15U]);
        }
    }
    return out;
}

Status take(TokenUri& uri, std::string_view name, std::string value)
{
    const std::array<std::pair<std::string_view, std::string*>, 5> texts{{{"token", &uri.token},
                                                                         {"serial", &uri.serial},
                                                                         {"manufacturer", &uri.manufacturer},
                                                                         {"model", &uri.model},
                                                                         {"object", &uri.object}}};
    if (value.find('\0') != std::string::npos && name != "id") return malformed(std::string(name) + " with a zero byte");
    for (const auto& [known, to] : texts) {
        if (name != known) continue;
        if (!to->empty()) return malformed(std::string(name) + " twice");
        *to = std::move(value);
        return {};
    }
    if (name == "id") {
        if (!uri.id.empty()) return malformed("id twice");
        uri.id = toBytes(bytesOf(value));
        return {};
    }
    if (name == "module-path") {
        if (!uri.module.empty()) return malformed("module-path twice");
        if (!value.starts_with('/')) return malformed("module-path is not absolute");
        uri.module = value;
        return {};
    }
    if (name == "type") return {};
    if (name == "pin-value" || name == "pin-source") return fail(ErrorKind::denied, "token.uri.pin");
    return malformed("attribute " + std::string(name));
}

Status takeAll(TokenUri& uri, std::string_view text, char separator, bool query)
{
    while (!text.empty()) {
        const auto end = text.find(separator);
        const auto one = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
        const auto equals = one.find('=');
        if (equals == std::string_view::npos || equals == 0) return malformed("attribute without a value");
        const auto name = one.substr(0, equals);
        auto value = decoded(one.substr(equals + 1));
        if (!value) return fail(value.error());
        const bool ofQuery = name == "module-path" || name.starts_with("pin-");
        if (ofQuery != query) return malformed("attribute " + std::string(name) + " at this place");
        if (auto taken = take(uri, name, std::move(*value)); !taken) return taken;
    }
    return {};
}

}  // namespace

Result<TokenUri> TokenUri::parse(std::string_view text)
{
    if (text.size() > maxTokenUri) return malformed("too long");
    if (!text.starts_with(scheme)) return malformed("it begins with pkcs11:");
    text.remove_prefix(scheme.size());
    const auto question = text.find('?');
    TokenUri uri;
    if (auto path = takeAll(uri, text.substr(0, question), ';', false); !path) return fail(path.error());
    if (question != std::string_view::npos) {
        if (auto query = takeAll(uri, text.substr(question + 1), '&', true); !query) return fail(query.error());
    }
    return uri;
}

std::string TokenUri::text() const
{
    std::string out(scheme);
    const auto add = [&](std::string_view name, const std::string& value) {
        if (value.empty()) return;
        if (out.size() > scheme.size()) out.push_back(';');
        out.append(name).append("=").append(encoded(value));
    };
    add("token", token);
    add("serial", serial);
    add("manufacturer", manufacturer);
    add("model", model);
    add("object", object);
    add("id", std::string(textOf(id)));
    if (!module.empty()) out += "?module-path=" + encoded(module.string(), "/");
    return out;
}

TokenUri TokenUri::tokenOnly() const
{
    return {token, serial, manufacturer, model, {}, {}, {}};
}

std::string TokenUri::forPeople() const
{
    if (!token.empty()) return token;
    if (!serial.empty()) return serial;
    return text();
}

}  // namespace quorate::token
