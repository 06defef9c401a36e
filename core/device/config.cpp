// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/config.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace quorate::device {
namespace {

using Json = nlohmann::json;

constexpr std::size_t maxConfig = 64 * 1024;
constexpr std::size_t maxAnchor = 64 * 1024;

// Reads members of one object, remembers the first problem, and at the end refuses members that nobody asked for: a
// misspelt limit must not silently be none.
class Members {
public:
    Members(const Json& object, std::string where) : m_object(object), m_where(std::move(where))
    {
        if (!object.is_object()) refuse("device.config.malformed", "an object is wanted");
    }

    std::string text(const char* name, bool isRequired = true)
    {
        const Json* value = find(name, isRequired);
        if (value == nullptr) return {};
        if (!value->is_string() || value->get_ref<const std::string&>().empty()) {
            refuse("device.config.malformed", std::string(name) + ": text is wanted");
            return {};
        }
        return value->get<std::string>();
    }
    std::uint64_t number(const char* name, std::uint64_t otherwise, std::uint64_t least, std::uint64_t most,
                         bool isRequired = false)
    {
        const Json* value = find(name, isRequired);
        if (value == nullptr) return otherwise;
        if (!value->is_number_unsigned() || value->get<std::uint64_t>() < least || value->get<std::uint64_t>() > most) {
            refuse("device.config.range", std::string(name) + ": " + std::to_string(least) + " to " +
                                              std::to_string(most) + " is wanted");
            return otherwise;
        }
        return value->get<std::uint64_t>();
    }
    bool boolean(const char* name, bool otherwise)
    {
        const Json* value = find(name, false);
        if (value == nullptr) return otherwise;
        if (!value->is_boolean()) {
            refuse("device.config.malformed", std::string(name) + ": true or false is wanted");
            return otherwise;
        }
        return value->get<bool>();
    }
    template <class Id>
    Id id(const char* name)
    {
        const auto hex = text(name);
        if (m_error) return {};
        auto parsed = Id::fromHexText(hex);
        if (!parsed) {
            refuse("device.config.malformed", std::string(name) + ": 64 hexadecimal digits are wanted");
            return {};
        }
        return *parsed;
    }
    const Json* array(const char* name, std::size_t most)
    {
        const Json* value = find(name, false);
        if (value == nullptr) return nullptr;
        if (!value->is_array() || value->size() > most) {
            refuse("device.config.malformed", std::string(name) + ": a list of at most " + std::to_string(most));
            return nullptr;
        }
        return value;
    }
    const Json* find(const char* name, bool isRequired)
    {
        m_known.emplace_back(name);
        if (m_error) return nullptr;
        const auto found = m_object.find(name);
        if (found != m_object.end()) return &*found;
        if (isRequired) refuse("device.config.missing", name);
        return nullptr;
    }
    void refuse(std::string_view code, const std::string& what)
    {
        if (!m_error) m_error = Error{ErrorKind::invalid, std::string(code), m_where + what};
    }
    Status finish()
    {
        if (!m_error) {
            for (const auto& [name, value] : m_object.items()) {
                if (std::ranges::find(m_known, name) == m_known.end()) refuse("device.config.unknown-member", name);
            }
        }
        if (m_error) return fail(*m_error);
        return {};
    }

private:
    const Json& m_object;
    const std::string m_where;
    std::vector<std::string> m_known;
    std::optional<Error> m_error;
};

Result<GatewayAddress> readGateway(const Json& json)
{
    Members in(json, "gateways: ");
    const auto url = in.text("url");
    const auto nodeKey = in.id<crypto::PublicKey>("nodeKey");
    const auto member = in.text("member");
    const auto transactionKey = in.id<KeyId>("transactionKey");
    if (auto done = in.finish(); !done) return fail(done.error());
    auto address = parseGatewayUrl(url);
    if (!address) return address;
    if (!ledger::isSlug(member)) return fail(ErrorKind::invalid, "device.config.malformed", "gateways: member: " + member);
    address->nodeKey = nodeKey;
    address->member.slug = member;
    address->transactionKey = transactionKey;
    return address;
}

bool isAttribute(std::string_view text)
{
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    return !text.empty() && text.size() <= 128 && std::ranges::none_of(text, isControl);
}

Milliseconds seconds(std::uint64_t value)
{
    return Milliseconds{static_cast<std::int64_t>(value) * 1000};
}

std::uint64_t inSeconds(Milliseconds value)
{
    return static_cast<std::uint64_t>(value.count() / 1000);
}

}  // namespace

Result<Config> parseConfig(BytesView text, const Path& file)
{
    const Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    if (json.is_discarded()) return fail(ErrorKind::invalid, "device.config.malformed", file.string() + ": no JSON");
    const Path folder = file.parent_path();
    const auto located = [&](const std::string& path) { return (folder / path).lexically_normal(); };
    Config config;
    config.file = file;
    Members in(json, file.filename().string() + ": ");
    config.agent.directory = located(in.text("directory"));
    config.trustAnchorFile = located(in.text("trustAnchor"));
    config.identityFile = located(in.text("identity"));
    config.agent.index = DeviceIndex(in.number("device", 0, 0, std::numeric_limits<std::int64_t>::max(), true));
    config.agent.hardwareClass = in.text("hardwareClass");
    constexpr std::uint64_t year = 366u * 24 * 3600;
    config.agent.pollInterval = seconds(in.number("pollSeconds", inSeconds(config.agent.pollInterval), 1, year));
    config.agent.refreshInterval =
        seconds(in.number("refreshSeconds", inSeconds(config.agent.refreshInterval), 1, year));
    config.bootCheckLimit = seconds(in.number("bootCheckSeconds", inSeconds(config.bootCheckLimit), 1, 3600));
    config.confirmLimit = seconds(in.number("confirmSeconds", inSeconds(config.confirmLimit), 1, 3600));
    config.agent.trustWallClock = in.boolean("trustClock", false);
    if (const auto metrics = in.text("metricsFile", false); !metrics.empty()) config.metricsFile = located(metrics);
    if (const auto* list = in.array("capabilities", 64)) {
        for (const auto& entry : *list) {
            if (!entry.is_string()) in.refuse("device.config.malformed", "capabilities: text is wanted");
            else config.capabilities.push_back(entry.get<std::string>());
        }
    }
    if (const auto* attributes = in.find("attributes", false)) {
        if (!attributes->is_object() || attributes->size() > 32) {
            in.refuse("device.config.malformed", "attributes: at most 32 texts with names are wanted");
        } else {
            for (const auto& [name, value] : attributes->items()) {
                if (!isAttribute(name) || !value.is_string() || !isAttribute(value.get_ref<const std::string&>())) {
                    in.refuse("device.config.malformed", "attributes: 1 to 128 printable characters are wanted: " + name.substr(0, 40));
                } else if (name.starts_with("quorate.")) {
                    in.refuse("device.config.malformed", "attributes: names that begin with quorate. are taken: " + name);
                } else {
                    config.attributes[name] = value.get<std::string>();
                }
            }
        }
    }
    const auto* limits = in.find("limits", false);
    const auto* gateways = in.array("gateways", 16);
    if (auto done = in.finish(); !done) return fail(done.error());

    if (limits != nullptr) {
        Members own(*limits, "limits: ");
        auto& into = config.agent.limits;
        into.attempts = static_cast<std::uint32_t>(own.number("attempts", into.attempts, 1, 1000));
        into.maxPayload = own.number("payloadBytes", into.maxPayload, 1, std::uint64_t{1} << 40);
        into.maxTarget = own.number("targetBytes", into.maxTarget, 1, std::uint64_t{1} << 40);
        into.decoder.maxMemory = own.number("decoderBytes", into.decoder.maxMemory, 1u << 20, std::uint64_t{1} << 32);
        into.decoder.maxScratch = own.number("scratchBytes", into.decoder.maxScratch, 0, std::uint64_t{1} << 40);
        into.packs = own.boolean("packs", into.packs);
        if (auto done = own.finish(); !done) return fail(done.error());
        into.decoder.maxDictionary = static_cast<std::uint32_t>(
            std::min<std::uint64_t>(into.decoder.maxMemory, std::uint64_t{64} << 20));
    }
    if (gateways != nullptr) {
        for (const auto& entry : *gateways) {
            auto gateway = readGateway(entry);
            if (!gateway) return fail(gateway.error());
            config.gateways.push_back(std::move(*gateway));
        }
    }
    if (!ledger::isSlug(config.agent.hardwareClass)) {
        return fail(ErrorKind::invalid, "device.config.malformed", "hardwareClass: " + config.agent.hardwareClass);
    }
    return config;
}

Result<Config> readConfig(Files& files, const Path& file)
{
    auto text = readFile(files, file, maxConfig);
    if (!text) return fail(text.error());
    std::error_code ignored;
    return parseConfig(*text, std::filesystem::absolute(file, ignored));
}

Result<ledger::TrustAnchor> readTrustAnchor(Files& files, const Path& file)
{
    auto encoded = readFile(files, file, maxAnchor);
    if (!encoded && encoded.error().kind == ErrorKind::notFound) {
        return fail(ErrorKind::notFound, "device.trust-anchor.missing", file.string());
    }
    if (!encoded) return fail(encoded.error());
    return ledger::TrustAnchor::decode(*encoded);
}

}  // namespace quorate::device
