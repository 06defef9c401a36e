// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/cose.h"
#include "core/ledger/records.h"

namespace quorate::ledger {

enum class Outcome : std::uint8_t { positive = 1, negative = 2 };

// A device's signed statement about one release: COSE_Sign1 with the device key, aad "quorate/acknowledgement/1".
struct Acknowledgement {
    ReleaseId release;
    ModelId model;
    DeviceIndex device;
    std::uint64_t ordinal = 0;            // of the device, rises with every acknowledgement it makes
    Outcome outcome = Outcome::positive;
    std::string reason;                   // negative alone: a code such as "device.boot-check.failed"; 1 to 128 bytes
    std::optional<MemberId> accused;      // negative alone: whom the device holds responsible
    std::optional<KeyId> gateway;         // transaction key of the gateway that delivered; none when it followed itself
    TargetHash from;
    TargetHash to;
    std::uint64_t checkpointSize = 0;     // of the newest checkpoint that it saw
    Hash32 checkpointRoot;
    UnixTime deviceTime;                  // the device's notion; never trusted

    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<Acknowledgement> decode(BytesView payload);
};

inline constexpr std::size_t maxAcknowledgementSize = 1024;

struct SignedAcknowledgement {
    Acknowledgement content;
    KeyId signer;
    Bytes encoded;                        // full COSE bytes
};

[[nodiscard]] SignedAcknowledgement signAcknowledgement(const ConsortiumId& consortium, const crypto::KeyPair& deviceKey,
                                                        const Acknowledgement& content);
// Form and size: "ledger.acknowledgement.too-large", ".reason" and the codec's errors. Proves nothing yet.
[[nodiscard]] Result<SignedAcknowledgement> decodeAcknowledgement(BytesView encoded);
// "ledger.acknowledgement.wrong-device", ".bad-signature".
[[nodiscard]] Status verifyAcknowledgement(const ConsortiumId& consortium, const SignedAcknowledgement& ack,
                                           const DeviceCertificate& certificate);

}  // namespace quorate::ledger
