// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/wire.h"

namespace quorate::ledger {

void encodeTo(Writer& w, const UnixTime& value)
{
    w.unsignedInteger(static_cast<std::uint64_t>(std::clamp<std::int64_t>(value.ms, 0, maxTime.ms)));
}

void decodeFrom(Reader& r, UnixTime& value)
{
    value.ms = static_cast<std::int64_t>(r.unsignedInteger(static_cast<std::uint64_t>(maxTime.ms)));
}

void encodeTo(Writer& w, const PayloadRef& value)
{
    w.array(2).unsignedInteger(value.size).id(value.root);
}

void decodeFrom(Reader& r, PayloadRef& value)
{
    const TupleReader tuple(r, 2);
    value.size = r.unsignedInteger(static_cast<std::uint64_t>(INT64_MAX));
    decodeFrom(r, value.root);
}

std::string slugFrom(Reader& r)
{
    std::string text = r.text(64);
    if (!isSlug(text)) r.reject("ledger.id.malformed");
    return text;
}

void encodeTo(Writer& w, const MemberId& value) { w.text(value.slug); }
void decodeFrom(Reader& r, MemberId& value) { value.slug = slugFrom(r); }
void encodeTo(Writer& w, const ModelId& value) { w.text(value.slug); }
void decodeFrom(Reader& r, ModelId& value) { value.slug = slugFrom(r); }

void encodeTo(Writer& w, const Version& value) { w.text(value.text); }
void decodeFrom(Reader& r, Version& value)
{
    auto parsed = Version::parse(r.text(64));
    if (!parsed) r.reject(parsed.error().code);
    else value = *std::move(parsed);
}

void encodeTo(Writer& w, const MemberSignature& value)
{
    encodeTo(w.array(2), value.member);
    encodeTo(w, value.signature);
}

void decodeFrom(Reader& r, MemberSignature& value)
{
    const TupleReader tuple(r, 2);
    decodeFrom(r, value.member);
    decodeFrom(r, value.signature);
}

std::string nameFrom(Reader& r)
{
    std::string text = r.text(128);
    if (text.empty()) r.reject("ledger.text.empty");
    if (!isPlainText(text, false)) r.reject("ledger.text.control-character");
    return text;
}

std::string plainTextFrom(Reader& r, std::size_t maxSize)
{
    std::string text = r.text(maxSize);
    if (!isPlainText(text, true)) r.reject("ledger.text.control-character");
    return text;
}

}  // namespace quorate::ledger
