// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/handovers.h"

#include "core/ledger/bundle_codec.h"

#include <charconv>

namespace quorate::ledger {

namespace {

constexpr std::size_t maxFrontier = 4096;   // 64 hashes and a size

bool readDecimal(std::string_view text, EpochNumber& to)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), to.value);
    return error == std::errc() && end == text.data() + text.size();
}

}  // namespace

std::string EpochPosition::text() const
{
    return std::to_string(firstCheckers.value) + "." + std::to_string(checkers.value) + "." +
           std::to_string(validators.value) + "." + checkerLog.hex() + "." + validatorLeaf.hex();
}

Result<EpochPosition> EpochPosition::parse(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (std::string_view rest = text; parts.size() < 6;) {
        const auto dot = rest.find('.');
        parts.push_back(rest.substr(0, dot));
        if (dot == std::string_view::npos) break;
        rest = rest.substr(dot + 1);
    }
    EpochPosition position;
    if (parts.size() != 5) return fail(ErrorKind::invalid, "ledger.epoch.position");
    const auto log = Hash32::fromHexText(parts[3]);
    const auto leaf = Hash32::fromHexText(parts[4]);
    if (!log || !leaf || !readDecimal(parts[0], position.firstCheckers) || !readDecimal(parts[1], position.checkers) ||
        !readDecimal(parts[2], position.validators) || position.firstCheckers > position.checkers) {
        return fail(ErrorKind::invalid, "ledger.epoch.position");
    }
    position.checkerLog = *log;
    position.validatorLeaf = *leaf;
    if (position.text() != text) return fail(ErrorKind::invalid, "ledger.epoch.position");   // zeros in front, capitals
    return position;
}

static void encodeTo(Writer& w, const Handovers& value)
{
    FieldWriter fields(w, 3);
    fields.next().unsignedInteger(1);  // version of the format
    encodeTo(fields.next(), value.checkers);
    encodeTo(fields.next(), value.validators);
}

static void decodeFrom(Reader& r, Handovers& value)
{
    FieldReader fields(r, 3);
    if (fields.next().unsignedInteger() != 1) r.reject("ledger.bundle.version");
    decodeListFrom(fields.next(), value.checkers, maxEpochSteps);
    decodeListFrom(fields.next(), value.validators, maxEpochSteps);
}

// A map of three, where a bundle is one of eight.
bool Handovers::isOne(BytesView bytes) { return !bytes.empty() && bytes.front() == 0xa3; }

Bytes Handovers::encode() const { return encoded(*this); }

Result<Handovers> Handovers::decode(BytesView bytes)
{
    if (bytes.size() > maxBundleSize) {
        return fail(ErrorKind::invalid, "ledger.bundle.too-large", std::to_string(bytes.size()));
    }
    return decoded<Handovers>(bytes);
}

static void encodeTo(Writer& w, const KnownEpochs& value)
{
    w.array(3);
    encodeTo(w, value.checkers);
    encodeTo(w, value.validators);
    w.bytes(value.checkerLog.encode());
}

static void decodeFrom(Reader& r, KnownEpochs& value)
{
    const TupleReader tuple(r, 3);
    decodeFrom(r, value.checkers);
    decodeFrom(r, value.validators);
    if (value.checkers.role != Role::checker || value.validators.role != Role::validator) r.reject("ledger.epoch.role");
    const auto log = codec::LogFrontier::decode(r.bytes(maxFrontier));
    if (!log || log->size() == 0 || log->size() - 1 > value.checkers.number.value) return r.reject("ledger.epoch.position");
    value.checkerLog = *log;
}

KnownEpochs KnownEpochs::from(const Epoch& checkers, const Epoch& validators)
{
    KnownEpochs known{checkers, validators, {}};
    known.checkerLog.append(codec::leafHash(checkers.encode()));
    return known;
}

EpochNumber KnownEpochs::firstCheckers() const { return EpochNumber(checkers.number.value + 1 - checkerLog.size()); }

EpochPosition KnownEpochs::position() const
{
    return {firstCheckers(), checkers.number, validators.number, checkerLog.root(), codec::leafHash(validators.encode())};
}

Result<KnownEpochs> KnownEpochs::after(const ConsortiumId& consortium, const std::vector<SignedEpoch>& checkerSteps,
                                       const std::vector<SignedEpoch>& validatorSteps) const
{
    auto followed = followEpochs(consortium, checkers, checkerSteps);
    if (!followed) return fail(followed.error());
    auto successors = followEpochs(consortium, validators, validatorSteps);
    if (!successors) return fail(successors.error());
    KnownEpochs known{std::move(followed->back()), std::move(successors->back()), checkerLog};
    for (std::size_t i = 1; i < followed->size(); ++i) {
        const Epoch& epoch = i + 1 < followed->size() ? (*followed)[i] : known.checkers;
        known.checkerLog.append(codec::leafHash(epoch.encode()));
    }
    return known;
}

Bytes KnownEpochs::encode() const { return encoded(*this); }
Result<KnownEpochs> KnownEpochs::decode(BytesView bytes) { return decoded<KnownEpochs>(bytes); }

bool verifyFormerEpoch(const KnownEpochs& known, const FormerEpoch& former)
{
    const EpochNumber number = former.epoch.number;
    if (former.epoch.role != Role::checker || number < known.firstCheckers() || number > known.checkers.number) return false;
    return codec::verifyInclusion(codec::leafHash(former.epoch.encode()), number.value - known.firstCheckers().value,
                                  known.checkerLog.size(), former.proof, known.checkerLog.root());
}

SignedEpoch withQuorum(const Epoch& before, SignedEpoch next)
{
    if (next.signatures.size() > before.quorum()) next.signatures.resize(before.quorum());
    return next;
}

}  // namespace quorate::ledger
