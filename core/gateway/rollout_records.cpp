// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/cbor.h"
#include "core/gateway/rollout.h"

#include <algorithm>

// A rollout as it is stored: CBOR arrays, in the order of the structures.
namespace quorate::gateway {
namespace {

constexpr std::uint64_t recordVersion = 1;
constexpr std::size_t mostText = 512;

void writeTime(codec::Writer& out, UnixTime time)
{
    out.unsignedInteger(static_cast<std::uint64_t>(std::max<std::int64_t>(time.ms, 0)));
}

UnixTime readTime(codec::Reader& in)
{
    return {static_cast<std::int64_t>(in.unsignedInteger(INT64_MAX))};
}

void writeSpan(codec::Writer& out, Milliseconds span)
{
    writeTime(out, {span.count()});
}

Milliseconds readSpan(codec::Reader& in)
{
    return Milliseconds{readTime(in).ms};
}

std::uint32_t readShare(codec::Reader& in)
{
    return static_cast<std::uint32_t>(in.unsignedInteger(wholeShare));
}

// Reads the elements of an array while nothing is wrong.
template <class Read>
void readList(codec::Reader& in, std::size_t most, Read read)
{
    const std::size_t count = in.array(most);
    for (std::size_t i = 0; i < count && in.ok(); ++i) read();
    in.leave();
}

void writeRule(codec::Writer& out, const RingRule& ring)
{
    out.array(9).text(ring.name).unsignedInteger(ring.share);
    out.array(ring.hardwareClasses.size());
    for (const auto& name : ring.hardwareClasses) out.text(name);
    out.array(ring.attributes.size());
    for (const auto& [key, value] : ring.attributes) out.array(2).text(key).text(value);
    out.array(ring.devices.size());
    for (const auto index : ring.devices) out.unsignedInteger(index);
    out.unsignedInteger(ring.goodShare).unsignedInteger(ring.failedLimit).unsignedInteger(ring.minimumDevices);
    writeSpan(out, ring.soak);
}

RingRule readRule(codec::Reader& in)
{
    RingRule ring;
    in.arrayOf(9);
    ring.name = in.text(mostText);
    ring.share = readShare(in);
    readList(in, maxRings, [&] { ring.hardwareClasses.insert(in.text(mostText)); });
    readList(in, maxRingAttributes, [&] {
        in.arrayOf(2);
        std::string key = in.text(mostText);
        ring.attributes.insert_or_assign(std::move(key), in.text(mostText));
        in.leave();
    });
    readList(in, maxRolloutDevices, [&] { ring.devices.insert(in.unsignedInteger()); });
    ring.goodShare = readShare(in);
    ring.failedLimit = readShare(in);
    ring.minimumDevices = static_cast<std::uint32_t>(in.unsignedInteger(UINT32_MAX));
    ring.soak = readSpan(in);
    in.leave();
    return ring;
}

void writeProgress(codec::Writer& out, const RingProgress& ring)
{
    out.array(8);
    writeTime(out, ring.openedAt);
    writeTime(out, ring.passedAt);
    writeSpan(out, ring.openFor);
    writeSpan(out, ring.reachedAfter);
    writeSpan(out, ring.soaked);
    out.unsignedInteger(ring.worstFailed).unsignedInteger(ring.forgivenAnswers).unsignedInteger(ring.forgivenFailed);
}

RingProgress readProgress(codec::Reader& in)
{
    RingProgress ring;
    in.arrayOf(8);
    ring.openedAt = readTime(in);
    ring.passedAt = readTime(in);
    ring.openFor = readSpan(in);
    ring.reachedAfter = readSpan(in);
    ring.soaked = readSpan(in);
    ring.worstFailed = readShare(in);
    ring.forgivenAnswers = in.unsignedInteger();
    ring.forgivenFailed = in.unsignedInteger();
    in.leave();
    return ring;
}

}  // namespace

Bytes Rollout::encode() const
{
    codec::Writer out;
    out.array(17).unsignedInteger(recordVersion).unsignedInteger(id).text(plan.name).id(plan.release);
    out.array(plan.rings.size());
    for (const auto& ring : plan.rings) writeRule(out, ring);
    writeTime(out, plan.startAt);
    writeTime(out, plan.finishBy);
    out.array(3).text(subject.model.slug).unsignedInteger(static_cast<std::uint64_t>(subject.severity));
    out.array(subject.targets.size());
    for (const auto& target : subject.targets) out.array(3).text(target.hardwareClass).text(target.version.text).id(target.hash);
    out.unsignedInteger(static_cast<std::uint64_t>(state)).text(reason).text(by);
    for (const auto time : {since, createdAt, startedAt}) writeTime(out, time);
    out.array(rings.size());
    for (const auto& ring : rings) writeProgress(out, ring);
    out.array(history.size());
    for (const auto& entry : history) {
        out.array(5);
        writeTime(out, entry.at);
        out.text(entry.by).unsignedInteger(static_cast<std::uint64_t>(entry.what)).unsignedInteger(entry.ring).text(entry.reason);
    }
    out.array(curve.size());
    for (const auto& point : curve) {
        out.array(4);
        writeTime(out, point.at);
        out.unsignedInteger(point.good).unsignedInteger(point.failed).boolean(point.paused);
    }
    return out.take();
}

Result<Rollout> Rollout::decode(BytesView encoded)
{
    codec::Reader in(encoded);
    Rollout rollout;
    in.arrayOf(17);
    if (in.unsignedInteger() != recordVersion) in.reject("gateway.store.version");
    rollout.id = static_cast<std::uint32_t>(in.unsignedInteger(UINT32_MAX));
    rollout.plan.name = in.text(mostText);
    rollout.plan.release = in.id<ReleaseId>();
    readList(in, maxRings, [&] { rollout.plan.rings.push_back(readRule(in)); });
    rollout.plan.startAt = readTime(in);
    rollout.plan.finishBy = readTime(in);
    in.arrayOf(3);
    rollout.subject.model.slug = in.text(mostText);
    rollout.subject.severity = static_cast<ledger::Severity>(in.unsignedInteger(static_cast<std::uint64_t>(ledger::Severity::critical)));
    readList(in, maxRolloutTargets, [&] {
        in.arrayOf(3);
        RolloutSubject::Target target;
        target.hardwareClass = in.text(mostText);
        target.version.text = in.text(64);
        target.hash = in.id<TargetHash>();
        in.leave();
        rollout.subject.targets.push_back(std::move(target));
    });
    in.leave();
    rollout.state = static_cast<RolloutState>(in.unsignedInteger(static_cast<std::uint64_t>(RolloutState::stopped)));
    if (rollout.state < RolloutState::draft) in.reject("gateway.store.state");
    rollout.reason = in.text(mostText);
    rollout.by = in.text(mostText);
    rollout.since = readTime(in);
    rollout.createdAt = readTime(in);
    rollout.startedAt = readTime(in);
    readList(in, maxRings, [&] { rollout.rings.push_back(readProgress(in)); });
    readList(in, maxRolloutActs, [&] {
        in.arrayOf(5);
        RolloutEntry entry;
        entry.at = readTime(in);
        entry.by = in.text(mostText);
        entry.what = static_cast<RolloutWhat>(in.unsignedInteger(static_cast<std::uint64_t>(RolloutWhat::stopped)));
        if (entry.what < RolloutWhat::created) in.reject("gateway.store.state");
        entry.ring = static_cast<std::uint32_t>(in.unsignedInteger(maxRings));
        entry.reason = in.text(mostText);
        in.leave();
        rollout.history.push_back(std::move(entry));
    });
    readList(in, maxRolloutPoints, [&] {
        in.arrayOf(4);
        RolloutPoint point;
        point.at = readTime(in);
        point.good = in.unsignedInteger();
        point.failed = in.unsignedInteger();
        point.paused = in.boolean();
        in.leave();
        rollout.curve.push_back(point);
    });
    in.leave();
    if (const Status done = in.finish(); !done) return fail(done.error());
    if (rollout.rings.size() != rollout.plan.rings.size() || rollout.history.empty()) {
        return fail(ErrorKind::corrupt, "gateway.store.state", std::to_string(rollout.id));
    }
    return rollout;
}

}  // namespace quorate::gateway
