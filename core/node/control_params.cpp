// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/control_params.h"

#include "core/crypto/secret.h"

#include <nlohmann/json.hpp>

namespace quorate::node {

ControlParams::ControlParams(Json& params) : m_params(params)
{
    if (!params.is_object()) complain("params", "an object");
}

Json* ControlParams::find(const char* name)
{
    if (!m_params.is_object()) return nullptr;
    const auto it = m_params.find(name);
    return it == m_params.end() || it->is_null() ? nullptr : &*it;
}

void ControlParams::complain(std::string_view name, std::string_view expected)
{
    if (m_error) return;
    m_error = Error{ErrorKind::invalid, "node.control.params", std::string(name) + ": expected " + std::string(expected)};
}

std::string ControlParams::text(const char* name)
{
    const Json* value = find(name);
    if (value && value->is_string()) return value->get<std::string>();
    if (value) complain(name, "text");
    return {};
}

std::string ControlParams::needText(const char* name)
{
    if (!find(name)) complain(name, "text");
    return text(name);
}

std::uint64_t ControlParams::number(const char* name, std::uint64_t otherwise)
{
    return optionalNumber(name).value_or(otherwise);
}

std::optional<std::uint64_t> ControlParams::optionalNumber(const char* name)
{
    const Json* value = find(name);
    if (value && value->is_number_unsigned()) return value->get<std::uint64_t>();
    if (value) complain(name, "a number that is not negative");
    return std::nullopt;
}

std::uint64_t ControlParams::needNumber(const char* name)
{
    if (!find(name)) complain(name, "a number that is not negative");
    return number(name);
}

bool ControlParams::boolean(const char* name, bool otherwise)
{
    const Json* value = find(name);
    if (value && value->is_boolean()) return value->get<bool>();
    if (value) complain(name, "true or false");
    return otherwise;
}

std::vector<Json*> ControlParams::items(const char* name)
{
    std::vector<Json*> all;
    Json* value = find(name);
    if (!value) return all;
    if (!value->is_array()) {
        complain(name, "a list");
        return all;
    }
    for (auto& item : *value) all.push_back(&item);
    return all;
}

std::vector<std::string> ControlParams::texts(const char* name)
{
    std::vector<std::string> all;
    for (const Json* item : items(name)) {
        if (item->is_string()) all.push_back(item->get<std::string>());
        else complain(name, "a list of texts");
    }
    return all;
}

std::vector<std::uint64_t> ControlParams::numbers(const char* name)
{
    std::vector<std::uint64_t> all;
    for (const Json* item : items(name)) {
        if (item->is_number_unsigned()) all.push_back(item->get<std::uint64_t>());
        else complain(name, "a list of numbers");
    }
    return all;
}

Bytes ControlParams::hex(const char* name)
{
    auto raw = fromHex(needText(name));
    if (raw) return *raw;
    complain(name, "hexadecimal digits");
    return {};
}

Bytes ControlParams::secret(const char* name)
{
    Json* value = find(name);
    if (!value || !value->is_string()) {
        complain(name, "text");
        return {};
    }
    auto& text = value->get_ref<std::string&>();
    Bytes bytes = toBytes(bytesOf(text));
    crypto::wipe({reinterpret_cast<std::uint8_t*>(text.data()), text.size()});
    text.clear();
    return bytes;
}

Path ControlParams::path(const char* name)
{
    Path path(needText(name));
    if (!path.is_absolute()) complain(name, "an absolute path");
    return path;
}

Path ControlParams::optionalPath(const char* name)
{
    return find(name) ? path(name) : Path();
}

std::vector<Path> ControlParams::paths(const char* name)
{
    std::vector<Path> all;
    for (auto& one : texts(name)) {
        all.emplace_back(std::move(one));
        if (!all.back().is_absolute()) complain(name, "absolute paths");
    }
    return all;
}

api::Chain ControlParams::chain(const char* name)
{
    const auto chain = chainFrom(needText(name));
    if (!chain) complain(name, "release or delivery");
    return chain.value_or(api::Chain::release);
}

}  // namespace quorate::node
