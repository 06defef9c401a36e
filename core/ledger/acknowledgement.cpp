// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/acknowledgement.h"

#include "core/ledger/wire.h"

namespace quorate::ledger {

namespace {

Bytes acknowledgementAad(const ConsortiumId& consortium)
{
    return codec::externalAad("quorate/acknowledgement/1", consortium);
}

}  // namespace

static void encodeTo(Writer& w, const Acknowledgement& value)
{
    FieldWriter fields(w, 13);
    encodeTo(fields.next(), value.release);
    encodeTo(fields.next(), value.model);
    encodeTo(fields.next(), value.device);
    fields.next().unsignedInteger(value.ordinal);
    encodeEnumTo(fields.next(), value.outcome);
    fields.next().text(value.reason);
    encodeTo(fields.next(), value.accused);
    encodeTo(fields.next(), value.gateway);
    encodeTo(fields.next(), value.from);
    encodeTo(fields.next(), value.to);
    fields.next().unsignedInteger(value.checkpointSize);
    encodeTo(fields.next(), value.checkpointRoot);
    encodeTo(fields.next(), value.deviceTime);
}

static void decodeFrom(Reader& r, Acknowledgement& value)
{
    FieldReader fields(r, 13);
    decodeFrom(fields.next(), value.release);
    decodeFrom(fields.next(), value.model);
    decodeFrom(fields.next(), value.device);
    value.ordinal = fields.next().unsignedInteger();
    decodeEnumFrom(fields.next(), value.outcome, Outcome::positive, Outcome::negative);
    value.reason = fields.next().text(128);
    decodeFrom(fields.next(), value.accused);
    decodeFrom(fields.next(), value.gateway);
    decodeFrom(fields.next(), value.from);
    decodeFrom(fields.next(), value.to);
    value.checkpointSize = fields.next().unsignedInteger();
    decodeFrom(fields.next(), value.checkpointRoot);
    decodeFrom(fields.next(), value.deviceTime);
    if (!isPlainText(value.reason, false)) r.reject("ledger.text.control-character");
    if (value.reason.empty() != (value.outcome == Outcome::positive)) r.reject("ledger.acknowledgement.reason");
    if (value.accused && value.outcome == Outcome::positive) r.reject("ledger.acknowledgement.reason");
}

Bytes Acknowledgement::encode() const { return encoded(*this); }
Result<Acknowledgement> Acknowledgement::decode(BytesView payload) { return decoded<Acknowledgement>(payload); }

SignedAcknowledgement signAcknowledgement(const ConsortiumId& consortium, const crypto::KeyPair& deviceKey,
                                          const Acknowledgement& content)
{
    const auto message = codec::signSign1(deviceKey, acknowledgementAad(consortium), content.encode());
    return {content, message.keyId, message.encode()};
}

Result<SignedAcknowledgement> decodeAcknowledgement(BytesView bytes)
{
    if (bytes.size() > maxAcknowledgementSize) {
        return fail(ErrorKind::invalid, "ledger.acknowledgement.too-large", std::to_string(bytes.size()));
    }
    auto message = codec::Sign1::decode(bytes, maxAcknowledgementSize);
    if (!message) return fail(message.error());
    auto content = Acknowledgement::decode(message->payload);
    if (!content) return fail(content.error());
    return SignedAcknowledgement{*std::move(content), message->keyId, toBytes(bytes)};
}

Status verifyAcknowledgement(const ConsortiumId& consortium, const SignedAcknowledgement& ack,
                             const DeviceCertificate& certificate)
{
    if (ack.content.model != certificate.model || ack.content.device != certificate.index ||
        ack.signer != crypto::keyIdOf(certificate.key)) {
        return fail(ErrorKind::refused, "ledger.acknowledgement.wrong-device",
                    ack.content.model.slug + "/" + std::to_string(ack.content.device.value));
    }
    auto message = codec::Sign1::decode(ack.encoded, maxAcknowledgementSize);
    if (!message) return fail(message.error());
    if (!equal(message->payload, ack.content.encode()) ||
        !codec::verifySign1(*message, certificate.key, acknowledgementAad(consortium))) {
        return fail(ErrorKind::refused, "ledger.acknowledgement.bad-signature",
                    ack.content.model.slug + "/" + std::to_string(ack.content.device.value));
    }
    return {};
}

}  // namespace quorate::ledger
