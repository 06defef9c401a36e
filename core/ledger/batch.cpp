// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/batch.h"

#include "core/crypto/sha256.h"
#include "core/ledger/batch_codec.h"

namespace quorate::ledger {

Hash32 saltedDevice(const std::array<std::uint8_t, 16>& salt, const KeyId& device)
{
    return crypto::sha256({bytesOf("quorate/device/1"), salt, device.view()});
}

void encodeTo(Writer& w, const BatchEntry& value)
{
    w.array(5).id(value.release).id(value.device).unsignedInteger(value.ordinal);
    encodeEnumTo(w, value.outcome);
    w.id(value.acknowledgement);
}

void decodeFrom(Reader& r, BatchEntry& value)
{
    const TupleReader tuple(r, 5);
    decodeFrom(r, value.release);
    decodeFrom(r, value.device);
    value.ordinal = r.unsignedInteger();
    decodeEnumFrom(r, value.outcome, Outcome::positive, Outcome::negative);
    decodeFrom(r, value.acknowledgement);
}

void encodeTo(Writer& w, const BatchOpening& value)
{
    w.array(2).bytes(value.salt).bytes(value.acknowledgement);
}

void decodeFrom(Reader& r, BatchOpening& value)
{
    const TupleReader tuple(r, 2);
    decodeFrom(r, value.salt);
    value.acknowledgement = toBytes(r.bytes(maxAcknowledgementSize));
}

void encodeTo(Writer& w, const EvidenceAcknowledgement& value)
{
    w.array(4);
    encodeTo(w, value.gateway);
    w.unsignedInteger(value.batch);
    encodeTo(w, value.opening);
    encodeTo(w, value.proof);
}

void decodeFrom(Reader& r, EvidenceAcknowledgement& value)
{
    const TupleReader tuple(r, 4);
    decodeFrom(r, value.gateway);
    value.batch = r.unsignedInteger();
    decodeFrom(r, value.opening);
    decodeFrom(r, value.proof);
}

BatchEntry entryOf(const BatchOpening& opening, const SignedAcknowledgement& acknowledgement)
{
    const Acknowledgement& content = acknowledgement.content;
    return {content.release, saltedDevice(opening.salt, acknowledgement.signer), content.ordinal, content.outcome,
            crypto::sha256(acknowledgement.encoded)};
}

static void encodeTo(Writer& w, const crypto::SealedKey& value) { w.array(2).id(value.reader).bytes(value.box); }

static void decodeFrom(Reader& r, crypto::SealedKey& value)
{
    const TupleReader tuple(r, 2);
    decodeFrom(r, value.reader);
    decodeFrom(r, value.box);
}

static void encodeTo(Writer& w, const BatchBody& value)
{
    FieldWriter fields(w, 4);
    fields.next().unsignedInteger(1);  // version of the format
    encodeTo(fields.next(), value.entries);
    fields.next().bytes(value.sealedOpenings);
    fields.next().array(value.readers.size());
    for (const crypto::SealedKey& reader : value.readers) encodeTo(w, reader);
}

static void decodeFrom(Reader& r, BatchBody& value)
{
    FieldReader fields(r, 4);
    if (fields.next().unsignedInteger() != 1) r.reject("ledger.batch.version");
    decodeListFrom(fields.next(), value.entries, maxBatchEntries, 1);
    value.sealedOpenings = toBytes(fields.next().bytes(maxBatchBody));
    const std::size_t readers = fields.next().array(maxBatchReaders);
    for (std::size_t i = 0; i < readers && r.ok(); ++i) decodeFrom(r, value.readers.emplace_back());
    r.leave();
    if (!strictlyAscending(value.entries)) r.reject("ledger.batch.entry-order");
}

Bytes BatchBody::encode() const { return encoded(*this); }

Result<BatchBody> BatchBody::decode(BytesView bytes)
{
    if (bytes.size() > maxBatchBody) {
        return fail(ErrorKind::invalid, "ledger.batch.too-large", std::to_string(bytes.size()));
    }
    return decoded<BatchBody>(bytes);
}

Status checkOpening(const BatchEntry& entry, const BatchOpening& opening)
{
    const auto mismatch = [&](std::string why) {
        return fail(ErrorKind::refused, "ledger.batch.opening-mismatch", std::move(why));
    };
    if (crypto::sha256(opening.acknowledgement) != entry.acknowledgement) return mismatch("hash");
    auto ack = decodeAcknowledgement(opening.acknowledgement);
    if (!ack) return mismatch(toString(ack.error()));
    if (saltedDevice(opening.salt, ack->signer) != entry.device) return mismatch("device");
    if (ack->content.release != entry.release || ack->content.ordinal != entry.ordinal ||
        ack->content.outcome != entry.outcome) {
        return mismatch("release, ordinal or outcome");
    }
    return {};
}

Result<std::vector<BatchOpening>> BatchBody::open(const crypto::KeyPair& sealKey) const
{
    auto plaintext = crypto::openSealed(sealedOpenings, readers, sealKey);
    if (!plaintext) {
        const Error& error = plaintext.error();
        if (error.code == "crypto.seal.not-a-reader") {
            return fail(error.kind, "ledger.batch.not-a-reader", error.context);
        }
        return fail(error);
    }
    Reader r(*plaintext);
    std::vector<BatchOpening> openings;
    decodeListFrom(r, openings, maxBatchEntries, 1);
    if (auto status = r.finish(); !status) {
        return fail(ErrorKind::refused, "ledger.batch.opening-mismatch", toString(status.error()));
    }
    if (openings.size() != entries.size()) {
        return fail(ErrorKind::refused, "ledger.batch.opening-mismatch",
                    std::to_string(openings.size()) + " openings of " + std::to_string(entries.size()) + " entries");
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (auto status = checkOpening(entries[i], openings[i]); !status) return fail(status.error());
    }
    return openings;
}

Result<BatchBody> makeBatchBody(const std::vector<SignedAcknowledgement>& acknowledgements,
                                const std::vector<BatchReader>& readers, Random& random)
{
    if (acknowledgements.empty()) return fail(ErrorKind::invalid, "ledger.batch.empty");
    if (acknowledgements.size() > maxBatchEntries) {
        return fail(ErrorKind::invalid, "ledger.batch.too-large", std::to_string(acknowledgements.size()));
    }
    std::vector<std::pair<BatchEntry, BatchOpening>> items;
    for (const SignedAcknowledgement& ack : acknowledgements) {
        BatchOpening opening;
        random.fill(opening.salt);
        opening.acknowledgement = ack.encoded;
        items.emplace_back(BatchEntry{ack.content.release, saltedDevice(opening.salt, ack.signer), ack.content.ordinal,
                                      ack.content.outcome, crypto::sha256(ack.encoded)},
                           std::move(opening));
    }
    std::ranges::sort(items, {}, [](const auto& item) -> const BatchEntry& { return item.first; });
    BatchBody body;
    Writer openings;
    openings.array(items.size());
    for (const auto& [entry, opening] : items) {
        body.entries.push_back(entry);
        encodeTo(openings, opening);
    }
    std::vector<crypto::PublicKey> keys;
    for (const BatchReader& reader : readers) keys.push_back(reader.sealKey);
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    if (keys.size() > maxBatchReaders) return fail(ErrorKind::invalid, "ledger.batch.too-large", "readers");
    auto sealed = crypto::seal(openings.data(), keys, random);
    if (!sealed) return fail(sealed.error());
    body.sealedOpenings = std::move(sealed->data);
    body.readers = std::move(sealed->keys);
    if (const std::size_t size = body.encode().size(); size > maxBatchBody) {
        return fail(ErrorKind::invalid, "ledger.batch.too-large", std::to_string(size));
    }
    return body;
}

}  // namespace quorate::ledger
