// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/device_request.h"

#include "core/codec/cbor.h"
#include "core/crypto/base64.h"

#include <algorithm>
#include <charconv>

namespace quorate::ledger {
namespace {

constexpr std::string_view domain = "quorate/device-request/1";
constexpr std::size_t maxControllerId = 64 + 1 + 20;

Bytes encodeContent(const DeviceRequest& content)
{
    codec::Writer out;
    out.array(4)
        .text(content.controllerId)
        .id(content.gateway)
        .unsignedInteger(static_cast<std::uint64_t>(content.time.ms));
    out.bytes(content.nonce);
    return out.take();
}

Result<DeviceRequest> decodeContent(BytesView payload)
{
    codec::Reader in(payload);
    DeviceRequest content;
    in.arrayOf(4);
    content.controllerId = in.text(maxControllerId);
    content.gateway = in.id<KeyId>();
    content.time.ms = static_cast<std::int64_t>(in.unsignedInteger(INT64_MAX));
    const BytesView nonce = in.fixedBytes(content.nonce.size());
    in.leave();
    if (const Status done = in.finish(); !done) return fail(done.error());
    std::ranges::copy(nonce, content.nonce.begin());
    return content;
}

tl::unexpected<Error> denied(std::string_view code, const DeviceRequest& content)
{
    return fail(ErrorKind::denied, code, content.controllerId);
}

}  // namespace

std::string controllerIdOf(const ModelId& model, DeviceIndex index)
{
    return model.slug + "." + std::to_string(index.value);
}

Result<DeviceName> deviceNameFrom(std::string_view controllerId)
{
    const auto refuse = [] { return fail(ErrorKind::invalid, "ledger.device-request.controller"); };
    const auto dot = controllerId.rfind('.');
    if (controllerId.size() > maxControllerId || dot == std::string_view::npos) return refuse();
    const std::string_view digits = controllerId.substr(dot + 1);
    DeviceName name{ModelId{std::string(controllerId.substr(0, dot))}, {}};
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), name.index.value);
    if (error != std::errc() || end != digits.data() + digits.size()) return refuse();
    if (!isSlug(name.model.slug) || controllerIdOf(name.model, name.index) != controllerId) return refuse();
    return name;
}

std::string signDeviceRequest(const ConsortiumId& consortium, const crypto::KeyPair& deviceKey,
                              const DeviceRequest& content)
{
    const auto message =
        codec::signSign1(deviceKey, codec::externalAad(domain, consortium), encodeContent(content));
    return std::string(deviceRequestScheme) + " " + crypto::toBase64(message.encode());
}

Result<SignedDeviceRequest> readDeviceRequest(std::string_view headerValue)
{
    const auto malformed = [](std::string why) {
        return fail(ErrorKind::invalid, "ledger.device-request.malformed", std::move(why));
    };
    const std::size_t maxText = deviceRequestScheme.size() + 1 + (maxDeviceRequestSize + 2) / 3 * 4;
    if (headerValue.size() > maxText) return malformed("too long");
    if (!headerValue.starts_with(deviceRequestScheme) || headerValue.size() <= deviceRequestScheme.size() ||
        headerValue[deviceRequestScheme.size()] != ' ') {
        return malformed("scheme");
    }
    const auto encoded = crypto::fromBase64(headerValue.substr(deviceRequestScheme.size() + 1));
    if (!encoded) return malformed("base64");
    auto message = codec::Sign1::decode(*encoded, maxDeviceRequestSize);
    if (!message) return malformed(message.error().code);
    auto content = decodeContent(message->payload);
    if (!content) return malformed(content.error().code);
    return SignedDeviceRequest{std::move(*content), std::move(*message)};
}

Status verifyDeviceRequest(const ConsortiumId& consortium, const SignedDeviceRequest& request,
                           const DeviceCertificate& certificate, const KeyId& gateway, UnixTime now)
{
    const DeviceRequest& content = request.content;
    if (content.controllerId != controllerIdOf(certificate.model, certificate.index) ||
        request.message.keyId != crypto::keyIdOf(certificate.key)) {
        return denied("ledger.device-request.wrong-device", content);
    }
    if (content.gateway != gateway) return denied("ledger.device-request.wrong-gateway", content);
    if (!codec::verifySign1(request.message, certificate.key, codec::externalAad(domain, consortium))) {
        return denied("ledger.device-request.bad-signature", content);
    }
    const std::int64_t window = deviceRequestWindow.count();
    const bool early = now.ms < INT64_MAX - window && content.time.ms > now.ms + window;
    const bool late = content.time.ms < now.ms - window;
    if (early || late) return denied("ledger.device-request.stale", content);
    return {};
}

}  // namespace quorate::ledger
