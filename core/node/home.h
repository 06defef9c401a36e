// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/endpoint.h"
#include "core/base/files.h"
#include "core/crypto/key_file.h"
#include "core/ledger/genesis.h"
#include "core/net/network.h"

#include <optional>

// A node's home directory:
//   config.json        who we are and where we listen (Config)
//   genesis            genesis document of the consortium
//   keys/<purpose>.pem private keys, encrypted PKCS#8, one passphrase for all
//   store/             LevelDB: release, delivery, node
//   payloads/          the swarm's store
//   control            socket of the running node for the command line
namespace quorate::node {

struct PeerConfig {
    crypto::PublicKey key;             // node key
    net::Endpoint address;             // host name or address, and port
};

struct GatewayConfig {
    Endpoint listen;                   // TLS, for our own agent
    std::optional<Endpoint> plainListen;  // HTTP, for agents that exist; absent: none
    std::string publicHost;            // host name or address in links; empty: as the device asked
    std::uint32_t pollSeconds = 300;   // told to devices, 1 to 86399
    std::uint32_t batchSeconds = 60;   // an acknowledgement waits at most this long for its batch
    std::uint32_t batchSize = 10'000;  // or until so many wait
    bool offerWithoutRollout = true;   // false: a release that no rollout speaks of is held back
    std::string targetToken;           // of stock agents, enrolled as vendor-held; empty: they are not served
};

inline constexpr std::uint64_t mostBlocksKept = std::uint64_t{1} << 40U;

struct Config {
    std::string member;                // member id; empty: a follower without a role
    net::Endpoint listen{"127.0.0.1", 0};
    std::vector<PeerConfig> peers;
    std::vector<crypto::PublicKey> admitted;  // node keys that may connect though they are no members'
    std::uint64_t readers = 0;         // open mode: so many others may connect, too, under limits of their own
    Endpoint swarmListen{"127.0.0.1", 0};
    std::string swarmProfile = "fast"; // or "capped"
    std::uint64_t uploadLimit = 0;     // bytes a second; 0: none
    bool allowSharedAddress = false;   // several nodes behind one address
    std::optional<GatewayConfig> gateway;
    std::uint64_t prune = 0;           // so many of the newest settled blocks stay whole; 0: all of them
    bool localDemo = false;

    [[nodiscard]] std::string toJson() const;
    // "node.config.malformed", with the path of the wrong member and what was expected.
    [[nodiscard]] static Result<Config> fromJson(std::string_view json);
};

class Home {
public:
    Home(Files& files, Path directory) : m_files(files), m_directory(std::move(directory)) {}

    [[nodiscard]] const Path& directory() const { return m_directory; }
    [[nodiscard]] Path config() const { return m_directory / "config.json"; }
    [[nodiscard]] Path genesis() const { return m_directory / "genesis"; }
    [[nodiscard]] Path keys() const { return m_directory / "keys"; }
    [[nodiscard]] Path key(ledger::KeyPurpose purpose) const;
    [[nodiscard]] Path store(std::string_view name) const { return m_directory / "store" / name; }
    [[nodiscard]] Path payloads() const { return m_directory / "payloads"; }
    [[nodiscard]] Path controlSocket() const { return m_directory / "control"; }

    // "node.home.missing" when there is no config.json: not a home.
    [[nodiscard]] Result<Config> loadConfig() const;
    [[nodiscard]] Status saveConfig(const Config& config) const;
    [[nodiscard]] Result<ledger::Genesis> loadGenesis() const;

private:
    Files& m_files;
    Path m_directory;
};

}  // namespace quorate::node
