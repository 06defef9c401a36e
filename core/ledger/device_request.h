// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/codec/cose.h"
#include "core/ledger/records.h"

// What device and gateway must spell alike beside bundle and acknowledgement.
namespace quorate::ledger {

// "<model>.<device index>", the device's name in a gateway's paths. A model id may hold dots; the index follows the
// last.
[[nodiscard]] std::string controllerIdOf(const ModelId& model, DeviceIndex index);
struct DeviceName {
    ModelId model;
    DeviceIndex index;
};
// Accepts exactly what controllerIdOf() makes: "ledger.device-request.controller".
[[nodiscard]] Result<DeviceName> deviceNameFrom(std::string_view controllerId);

// How our own agent proves itself to a gateway: HTTP header `Authorization: QuorateDevice <base64 of a COSE_Sign1>`,
// signed with the device key, aad "quorate/device-request/1", payload CBOR [controller id, gateway node key id, ms,
// nonce(16)]. A gateway takes a header on the connection that first showed it, for deviceRequestWindow around its own
// time, and on no other: so make one anew for each connection, or simply for each request. When the clocks differ, the
// gateway answers 401 with code "ledger.device-request.stale", and its `Date` header tells what it takes for now.
struct DeviceRequest {
    std::string controllerId;
    KeyId gateway;                         // id of the node key that TLS showed
    UnixTime time;
    std::array<std::uint8_t, 16> nonce{};  // random

    friend bool operator==(const DeviceRequest&, const DeviceRequest&) = default;
};

inline constexpr std::string_view deviceRequestScheme = "QuorateDevice";
inline constexpr std::size_t maxDeviceRequestSize = 512;  // of the COSE bytes
inline constexpr Milliseconds deviceRequestWindow{5 * 60 * 1000};

// The header's value.
[[nodiscard]] std::string signDeviceRequest(const ConsortiumId& consortium, const crypto::KeyPair& deviceKey,
                                            const DeviceRequest& content);

struct SignedDeviceRequest {
    DeviceRequest content;
    codec::Sign1 message;
};
// Form and size: "ledger.device-request.malformed".
[[nodiscard]] Result<SignedDeviceRequest> readDeviceRequest(std::string_view headerValue);
// The certificate is the one of content.controllerId: ".wrong-device", ".wrong-gateway", ".bad-signature", ".stale", in
// this order, all of kind denied. Whether it was shown before is the gateway's to remember.
[[nodiscard]] Status verifyDeviceRequest(const ConsortiumId& consortium, const SignedDeviceRequest& request,
                                         const DeviceCertificate& certificate, const KeyId& gateway, UnixTime now);

// Attributes (DDI configData) by which our own agent tells what it runs, so that a gateway can choose the cheapest
// artifact. A claim: nothing rests on it.
inline constexpr std::string_view attributeTarget = "quorate.target";    // TargetHash in hex
inline constexpr std::string_view attributeVersion = "quorate.version";

}  // namespace quorate::ledger
