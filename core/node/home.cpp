// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/home.h"

#include <nlohmann/json.hpp>

namespace quorate::node {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t maxConfig = 1024 * 1024;
constexpr std::size_t maxGenesis = 4 * 1024 * 1024;

// Reads members of one JSON object, remembering the first that is wrong.
class ObjectReader {
public:
    ObjectReader(const Json& object, std::string where, std::optional<Error>& error)
        : m_object(object), m_where(std::move(where)), m_error(error)
    {
        if (!object.is_object()) complain("", "an object");
    }

    void text(const char* name, std::string& out)
    {
        if (const Json* value = find(name)) {
            if (value->is_string()) out = value->get<std::string>();
            else complain(name, "text");
        }
    }
    template <class Number>
    void number(const char* name, Number& out, std::uint64_t least, std::uint64_t most)
    {
        if (const Json* value = find(name)) {
            if (value->is_number_unsigned() && value->get<std::uint64_t>() >= least &&
                value->get<std::uint64_t>() <= most) {
                out = static_cast<Number>(value->get<std::uint64_t>());
            } else {
                complain(name, "a number from " + std::to_string(least) + " to " + std::to_string(most));
            }
        }
    }
    void boolean(const char* name, bool& out)
    {
        if (const Json* value = find(name)) {
            if (value->is_boolean()) out = value->get<bool>();
            else complain(name, "true or false");
        }
    }
    void endpoint(const char* name, Endpoint& out)
    {
        std::string text;
        if (const Json* value = find(name)) {
            if (value->is_string()) text = value->get<std::string>();
            if (auto parsed = parseEndpoint(text)) out = *parsed;
            else complain(name, "an address and a port such as 192.0.2.7:4600");
        }
    }
    void host(const char* name, net::Endpoint& out)
    {
        std::string text;
        if (const Json* value = find(name)) {
            if (value->is_string()) text = value->get<std::string>();
            if (auto parsed = net::Endpoint::parse(text)) out = *parsed;
            else complain(name, "a host and a port such as node.example.org:4600");
        }
    }
    void key(const char* name, crypto::PublicKey& out)
    {
        if (const Json* value = find(name)) {
            auto parsed = crypto::PublicKey::fromHexText(value->is_string() ? value->get<std::string>() : "");
            if (parsed) out = *parsed;
            else complain(name, "a public key of 64 hexadecimal digits");
        }
    }
    const Json* find(const char* name)
    {
        m_known.emplace_back(name);
        if (!m_object.is_object()) return nullptr;
        const auto it = m_object.find(name);
        return it == m_object.end() ? nullptr : &*it;
    }
    void refuseUnknown()
    {
        if (!m_object.is_object()) return;
        for (const auto& [name, value] : m_object.items()) {
            if (std::ranges::find(m_known, name) == m_known.end()) complain(name, "nothing: the name is not known");
        }
    }
    void complain(std::string_view name, std::string_view expected)
    {
        if (m_error) return;
        m_error = Error{ErrorKind::invalid, "node.config.malformed",
                        m_where + std::string(name) + ": expected " + std::string(expected)};
    }

private:
    const Json& m_object;
    const std::string m_where;
    std::optional<Error>& m_error;
    std::vector<std::string> m_known;
};

GatewayConfig readGateway(const Json& json, std::optional<Error>& error)
{
    GatewayConfig gateway;
    ObjectReader in(json, "gateway.", error);
    in.endpoint("listen", gateway.listen);
    if (in.find("plainListen")) in.endpoint("plainListen", gateway.plainListen.emplace());
    in.text("publicHost", gateway.publicHost);
    in.number("pollSeconds", gateway.pollSeconds, 1, 86'399);
    in.number("batchSeconds", gateway.batchSeconds, 1, 86'400);
    in.number("batchSize", gateway.batchSize, 1, 100'000);
    in.boolean("offerWithoutRollout", gateway.offerWithoutRollout);
    in.text("targetToken", gateway.targetToken);
    in.refuseUnknown();
    return gateway;
}

}  // namespace

std::string Config::toJson() const
{
    Json json;
    json["member"] = member;
    json["listen"] = listen.text();
    json["peers"] = Json::array();
    for (const auto& peer : peers) {
        json["peers"].push_back(Json{{"key", peer.key.hex()}, {"address", peer.address.text()}});
    }
    json["admitted"] = Json::array();
    for (const auto& key : admitted) json["admitted"].push_back(key.hex());
    json["readers"] = readers;
    json["swarm"] = Json{{"listen", toString(swarmListen)},
                         {"profile", swarmProfile},
                         {"uploadLimit", uploadLimit},
                         {"allowSharedAddress", allowSharedAddress}};
    if (gateway) {
        Json out;
        out["listen"] = toString(gateway->listen);
        if (gateway->plainListen) out["plainListen"] = toString(*gateway->plainListen);
        out["publicHost"] = gateway->publicHost;
        out["pollSeconds"] = gateway->pollSeconds;
        out["batchSeconds"] = gateway->batchSeconds;
        out["batchSize"] = gateway->batchSize;
        out["offerWithoutRollout"] = gateway->offerWithoutRollout;
        out["targetToken"] = gateway->targetToken;
        json["gateway"] = std::move(out);
    }
    json["prune"] = prune;
    json["localDemo"] = localDemo;
    return json.dump(2) + "\n";
}

Result<Config> Config::fromJson(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded()) return fail(ErrorKind::invalid, "node.config.malformed", "not valid JSON");
    std::optional<Error> error;
    Config config;
    ObjectReader in(json, "", error);
    in.text("member", config.member);
    if (!config.member.empty() && !ledger::isSlug(config.member)) in.complain("member", "a member id");
    in.host("listen", config.listen);
    if (const Json* peers = in.find("peers")) {
        if (!peers->is_array()) in.complain("peers", "a list");
        for (std::size_t i = 0; peers->is_array() && i < peers->size(); ++i) {
            ObjectReader one((*peers)[i], "peers[" + std::to_string(i) + "].", error);
            auto& peer = config.peers.emplace_back();
            one.key("key", peer.key);
            one.host("address", peer.address);
            one.refuseUnknown();
        }
    }
    in.number("readers", config.readers, 0, 64);
    if (const Json* admitted = in.find("admitted")) {
        if (!admitted->is_array()) in.complain("admitted", "a list");
        for (std::size_t i = 0; admitted->is_array() && i < admitted->size(); ++i) {
            const auto& value = (*admitted)[i];
            auto key = crypto::PublicKey::fromHexText(value.is_string() ? value.get<std::string>() : "");
            if (key) config.admitted.push_back(*key);
            else in.complain("admitted[" + std::to_string(i) + "]", "a public key of 64 hexadecimal digits");
        }
    }
    if (const Json* swarm = in.find("swarm")) {
        ObjectReader one(*swarm, "swarm.", error);
        one.endpoint("listen", config.swarmListen);
        one.text("profile", config.swarmProfile);
        if (config.swarmProfile != "fast" && config.swarmProfile != "capped") one.complain("profile", "fast or capped");
        one.number("uploadLimit", config.uploadLimit, 0, INT32_MAX);
        one.boolean("allowSharedAddress", config.allowSharedAddress);
        one.refuseUnknown();
    }
    if (const Json* gateway = in.find("gateway")) config.gateway = readGateway(*gateway, error);
    in.number("prune", config.prune, 0, mostBlocksKept);
    in.boolean("localDemo", config.localDemo);
    in.refuseUnknown();
    if (error) return fail(*error);
    return config;
}

Path Home::key(ledger::KeyPurpose purpose) const
{
    return keys() / (std::string(ledger::toString(purpose)) + ".pem");
}

Result<Config> Home::loadConfig() const
{
    auto raw = readFile(m_files, config(), maxConfig);
    if (!raw && raw.error().kind == ErrorKind::notFound) {
        return fail(ErrorKind::notFound, "node.home.missing", m_directory.string());
    }
    if (!raw) return fail(raw.error());
    auto config = Config::fromJson(textOf(*raw));
    if (!config) {
        Error error = config.error();
        error.context = this->config().string() + ": " + error.context;
        return fail(std::move(error));
    }
    return config;
}

Status Home::saveConfig(const Config& config) const
{
    return writeFileAtomically(m_files, this->config(), bytesOf(config.toJson()), OpenMode::createPrivate);
}

Result<ledger::Genesis> Home::loadGenesis() const
{
    auto raw = readFile(m_files, genesis(), maxGenesis);
    if (!raw) return fail(raw.error());
    return ledger::Genesis::decode(*raw);
}

}  // namespace quorate::node
