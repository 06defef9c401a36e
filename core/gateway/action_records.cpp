// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/action_records.h"

#include "core/codec/cbor.h"
#include "core/gateway/feedback.h"

namespace quorate::gateway {
namespace {

constexpr std::uint64_t recordVersion = 1;
constexpr std::size_t maxReason = 4096;

template <class Tag>
void writeOptional(codec::Writer& out, const std::optional<Id32<Tag>>& id)
{
    if (id) {
        out.id(*id);
    } else {
        out.null();
    }
}

template <class Id>
std::optional<Id> readOptional(codec::Reader& in)
{
    if (in.tryNull()) return std::nullopt;
    return in.id<Id>();
}

UnixTime readTime(codec::Reader& in)
{
    return {static_cast<std::int64_t>(in.unsignedInteger(INT64_MAX))};
}

}  // namespace

std::string_view toString(ActionState state)
{
    switch (state) {
    case ActionState::offered: return "offered";
    case ActionState::running: return "running";
    case ActionState::installed: return "installed";
    case ActionState::cancelling: return "cancelling";
    case ActionState::claimed: return "claimed";
    case ActionState::confirmed: return "confirmed";
    case ActionState::failed: return "failed";
    case ActionState::unknown: return "unknown";
    case ActionState::cancelled: return "cancelled";
    case ActionState::superseded: return "superseded";
    }
    return "unknown";
}

Bytes Action::encode() const
{
    codec::Writer out;
    out.array(17).unsignedInteger(recordVersion).unsignedInteger(id).id(release).text(version.text).id(target);
    out.unsignedInteger(static_cast<std::uint64_t>(kind));
    writeOptional(out, base);
    out.unsignedInteger(payload.size).id(payload.root).unsignedInteger(static_cast<std::uint64_t>(state));
    out.unsignedInteger(static_cast<std::uint64_t>(opened.ms)).unsignedInteger(static_cast<std::uint64_t>(changed.ms));
    out.text(reason).boolean(fetched).boolean(complete).boolean(cancelRefused).boolean(again);
    return out.take();
}

Result<Action> Action::decode(BytesView encoded)
{
    codec::Reader in(encoded);
    Action action;
    in.arrayOf(17);
    if (in.unsignedInteger() != recordVersion) in.reject("gateway.store.version");
    action.id = static_cast<std::uint32_t>(in.unsignedInteger(INT32_MAX));
    action.release = in.id<ReleaseId>();
    action.version.text = in.text(64);
    action.target = in.id<TargetHash>();
    action.kind = static_cast<ledger::ArtifactKind>(
        in.unsignedInteger(static_cast<std::uint64_t>(ledger::ArtifactKind::application)));
    action.base = readOptional<TargetHash>(in);
    action.payload.size = in.unsignedInteger();
    action.payload.root = in.id<PiecesRoot>();
    action.state = static_cast<ActionState>(in.unsignedInteger(static_cast<std::uint64_t>(ActionState::superseded)));
    if (action.state < ActionState::offered) in.reject("gateway.store.state");
    action.opened = readTime(in);
    action.changed = readTime(in);
    action.reason = in.text(maxReason);
    action.fetched = in.boolean();
    action.complete = in.boolean();
    action.cancelRefused = in.boolean();
    action.again = in.boolean();
    in.leave();
    if (const Status done = in.finish(); !done) return fail(done.error());
    return action;
}

void Action::step(UnixTime at, std::string_view name, std::string text)
{
    // What it said gives way to what was seen of it.
    if (steps.size() >= maxStepsKept) {
        const auto said = std::ranges::find(steps, "said", &ActionStep::step);
        steps.erase(said == steps.end() ? steps.begin() : said);
    }
    steps.push_back({at, std::string(name), std::move(text)});
}

ActionStatus Action::status() const
{
    return {id, release, version, target, payload, state, opened, changed, bytesServed, reason,
            std::vector<std::string>(messages.begin(), messages.end()), steps};
}

Action* Device::open()
{
    return actions.empty() || isClosed(actions.back().state) ? nullptr : &actions.back();
}

Action* Device::find(std::uint32_t id)
{
    const auto found = std::ranges::find(actions, id, &Action::id);
    return found == actions.end() ? nullptr : &*found;
}

Bytes Device::encode() const
{
    codec::Writer out;
    out.array(9).unsignedInteger(recordVersion).text(controllerId);
    writeOptional(out, installedTarget);
    if (installedVersion) {
        out.text(installedVersion->text);
    } else {
        out.null();
    }
    out.array(attributes.size());
    for (const auto& [key, value] : attributes) out.array(2).text(key).text(value);
    out.boolean(reported).unsignedInteger(lastOrdinal);
    out.unsignedInteger(static_cast<std::uint64_t>(firstSeen.ms))
        .unsignedInteger(static_cast<std::uint64_t>(lastSeen.ms));
    return out.take();
}

Result<Device> Device::decode(BytesView encoded)
{
    codec::Reader in(encoded);
    Device device;
    in.arrayOf(9);
    if (in.unsignedInteger() != recordVersion) in.reject("gateway.store.version");
    device.controllerId = in.text(256);
    device.installedTarget = readOptional<TargetHash>(in);
    if (!in.tryNull()) device.installedVersion = ledger::Version{in.text(64)};
    const std::size_t count = in.array(maxAttributes);
    for (std::size_t i = 0; i < count && in.ok(); ++i) {
        in.arrayOf(2);
        std::string key = in.text(4 * maxAttributeText);
        device.attributes.insert_or_assign(std::move(key), in.text(4 * maxAttributeText));
        in.leave();
    }
    in.leave();
    device.reported = in.boolean();
    device.lastOrdinal = in.unsignedInteger();
    device.firstSeen = readTime(in);
    device.lastSeen = readTime(in);
    in.leave();
    if (const Status done = in.finish(); !done) return fail(done.error());
    return device;
}

}  // namespace quorate::gateway
