// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/agent.h"
#include "core/device/http_transport.h"

namespace quorate::device {

// The configuration of a device, a JSON file. Relative paths count from the folder of the file.
//   directory       string   slots and state
//   trustAnchor     string   file with the bytes of a ledger::TrustAnchor
//   identity        string   file with the device's key
//   device          number   index of the device in its model's fleet
//   hardwareClass   string
//   gateways        array    of {url, nodeKey: hex of an Ed25519 key, member, transactionKey: hex of a key id}; at most 16
// and, with the defaults of the structures below:
//   pollSeconds, refreshSeconds, bootCheckSeconds, confirmSeconds   numbers
//   trustClock      boolean
//   capabilities    array of strings: what the hardware has beyond its class
//   attributes      {name: text}: what the gateway is told to sort its devices by ("region", "revision"); at most 32, of 1 to 128
//                   printable characters; names that begin with "quorate." are taken
//   metricsFile     string   where the agent leaves its figures
//   limits          {attempts, payloadBytes, targetBytes, decoderBytes, scratchBytes, packs}
struct Config {
    Path file;
    Path trustAnchorFile;
    Path identityFile;
    AgentSettings agent;
    std::vector<GatewayAddress> gateways;
    std::vector<std::string> capabilities;
    std::map<std::string, std::string> attributes;
    std::optional<Path> metricsFile;
    Milliseconds bootCheckLimit{60'000};
    Milliseconds confirmLimit{60'000};
};

// "device.config.malformed", ".missing", ".range", ".unknown-member": the context names the member.
[[nodiscard]] Result<Config> readConfig(Files& files, const Path& file);
[[nodiscard]] Result<Config> parseConfig(BytesView json, const Path& file);

// "device.trust-anchor.missing", or why it does not decode.
[[nodiscard]] Result<ledger::TrustAnchor> readTrustAnchor(Files& files, const Path& file);

}  // namespace quorate::device
