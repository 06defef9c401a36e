// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/coverage_records.h"

#include "core/codec/cbor.h"

#include <algorithm>

namespace quorate::node::coverage {
namespace {

void appendNumber(Bytes& out, std::uint64_t number)
{
    for (int shift = 56; shift >= 0; shift -= 8) out.push_back(static_cast<std::uint8_t>(number >> shift));
}

void appendSlug(Bytes& out, std::string_view slug)
{
    append(out, bytesOf(slug));
    out.push_back(0);
}

Bytes deviceKey(char kind, std::string_view model, std::uint64_t device)
{
    Bytes key{static_cast<std::uint8_t>(kind)};
    appendSlug(key, model);
    appendNumber(key, device);
    return key;
}

void encodeTo(codec::Writer& w, const Said& value)
{
    const auto& v = value.view;
    w.array(11).id(value.hash).unsignedInteger(value.recorded).id(v.release).boolean(v.positive);
    w.text(v.reason).text(v.accused).text(v.gateway).id(v.from).id(v.to).integer(v.recordedAt.ms).unsignedInteger(v.batch);
}

Said saidFrom(codec::Reader& r)
{
    Said value;
    auto& v = value.view;
    r.arrayOf(11);
    value.hash = r.id<Hash32>();
    value.recorded = r.unsignedInteger();
    v.release = r.id<ReleaseId>();
    v.positive = r.boolean();
    v.reason = r.text(1024);
    v.accused = r.text(64);
    v.gateway = r.text(64);
    v.from = r.id<TargetHash>();
    v.to = r.id<TargetHash>();
    v.recordedAt = UnixTime{r.integer()};
    v.batch = r.unsignedInteger();
    v.onChain = true;
    r.leave();
    return value;
}

}  // namespace

std::uint64_t numberAt(BytesView in, std::size_t from)
{
    std::uint64_t number = 0;
    for (std::size_t i = from; i < from + 8 && i < in.size(); ++i) number = number << 8U | in[i];
    return number;
}

std::string slugAt(BytesView in, std::size_t from)
{
    const auto begin = in.begin() + static_cast<std::ptrdiff_t>(std::min(from, in.size()));
    return {begin, std::ranges::find(begin, in.end(), std::uint8_t(0))};
}

Bytes formatKey() { return {'f'}; }
Bytes batchKey(std::string_view gateway, std::uint64_t number)
{
    Bytes key{'b'};
    appendSlug(key, gateway);
    appendNumber(key, number);
    return key;
}

Bytes heardKeys(std::string_view model)
{
    Bytes key{'h'};
    appendSlug(key, model);
    return key;
}
Bytes heardKey(std::string_view model, std::uint64_t device) { return deviceKey('h', model, device); }
Bytes saidKeys(std::string_view model, std::uint64_t device) { return deviceKey('d', model, device); }
Bytes saidKey(std::string_view model, std::uint64_t device, std::uint64_t ordinal)
{
    Bytes key = saidKeys(model, device);
    appendNumber(key, ordinal);
    return key;
}

Bytes countedKeys(const ReleaseId& release)
{
    Bytes key{'c'};
    append(key, release.bytes);
    return key;
}

Bytes countedKey(const ReleaseId& release, std::string_view model, std::uint64_t device)
{
    Bytes key = countedKeys(release);
    appendSlug(key, model);
    appendNumber(key, device);
    return key;
}

Bytes recentKey(std::uint64_t slot)
{
    Bytes key{'n'};
    appendNumber(key, slot);
    return key;
}

Bytes encode(const BatchFate& value)
{
    codec::Writer w;
    w.array(4).unsignedInteger(static_cast<std::uint64_t>(value.fate));
    if (value.release) w.id(*value.release);
    else w.null();
    w.unsignedInteger(value.counts.positive).unsignedInteger(value.counts.negative);
    return w.take();
}

Result<BatchFate> decodeFate(BytesView bytes)
{
    codec::Reader r(bytes);
    BatchFate value;
    r.arrayOf(4);
    value.fate = static_cast<Fate>(r.unsignedInteger(3));
    if (!r.tryNull()) value.release = r.id<ReleaseId>();
    value.counts.positive = r.unsignedInteger();
    value.counts.negative = r.unsignedInteger();
    r.leave();
    if (auto done = r.finish(); !done) return fail(done.error());
    return value;
}

Bytes encode(const std::vector<Said>& values)
{
    codec::Writer w;
    w.array(values.size());
    for (const auto& value : values) encodeTo(w, value);
    return w.take();
}

Result<std::vector<Said>> decodeSaid(BytesView bytes, const std::string& model, std::uint64_t device, std::uint64_t ordinal)
{
    codec::Reader r(bytes);
    std::vector<Said> values;
    const auto count = r.array(CoverageIndex::maxVariants);
    for (std::size_t i = 0; i < count && r.ok(); ++i) {
        values.push_back(saidFrom(r));
        values.back().view.model = model;
        values.back().view.device = device;
        values.back().view.ordinal = ordinal;
    }
    r.leave();
    if (auto done = r.finish(); !done) return fail(done.error());
    return values;
}

Bytes encode(const Entry& value)
{
    codec::Writer w;
    w.array(8).unsignedInteger(value.counted.ordinal).unsignedInteger(static_cast<std::uint64_t>(value.counted.outcome));
    w.text(value.counted.reason).text(value.counted.accused ? value.counted.accused->slug : std::string()).text(value.counted.gateway.slug);
    w.unsignedInteger(value.counted.recorded.value).id(value.counted.acknowledgement).integer(value.at.ms);
    return w.take();
}

Result<Entry> decodeEntry(const ReleaseId& release, BytesView bytes)
{
    codec::Reader r(bytes);
    Entry entry;
    entry.counted.release = release;
    r.arrayOf(8);
    entry.counted.ordinal = r.unsignedInteger();
    entry.counted.outcome = r.unsignedInteger(2) == 1 ? ledger::Outcome::positive : ledger::Outcome::negative;
    entry.counted.reason = r.text(1024);
    if (auto accused = r.text(64); !accused.empty()) entry.counted.accused = ledger::MemberId{std::move(accused)};
    entry.counted.gateway = {r.text(64)};
    entry.counted.recorded = LeafIndex(r.unsignedInteger());
    entry.counted.acknowledgement = r.id<Hash32>();
    entry.at = UnixTime{r.integer()};
    r.leave();
    if (auto done = r.finish(); !done) return fail(done.error());
    return entry;
}

Bytes encode(const Heard& value)
{
    codec::Writer w;
    w.array(3).text(value.gateway).text(value.hardwareClass).unsignedInteger(value.recorded);
    return w.take();
}

Result<Heard> decodeHeard(BytesView bytes)
{
    codec::Reader r(bytes);
    Heard heard;
    r.arrayOf(3);
    heard.gateway = r.text(64);
    heard.hardwareClass = r.text(64);
    heard.recorded = r.unsignedInteger();
    r.leave();
    if (auto done = r.finish(); !done) return fail(done.error());
    return heard;
}

}  // namespace quorate::node::coverage
