// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/merkle_log.h"
#include "core/ledger/rule_context.h"

#include <algorithm>
#include <set>

namespace quorate::ledger {

namespace {

Result<ModelRecord> ownModel(const RuleContext& context, const ModelId& id)
{
    auto model = context.need<ModelRecord>(key::model(id), "ledger.model.unknown", id.slug);
    if (model && model->owner != context.member->id) return refuse("ledger.model.not-owner", id.slug);
    return model;
}

Result<FleetRecord> fleetOf(const RuleContext& context, const ModelId& id)
{
    return context.must<FleetRecord>(key::fleet(id));
}

Status checkPeople(const RuleContext& context, const ModelRecord& record)
{
    for (const MemberId& id : record.delegates) {
        auto delegate = context.need<MemberRecord>(key::member(id), "ledger.member.unknown", id.slug);
        if (!delegate) return fail(delegate.error());
        if (!delegate->roles.has(Role::vendor)) return refuse("ledger.model.delegate-no-vendor", id.slug);
    }
    for (const MemberId& id : record.readers) {
        auto reader = context.need<MemberRecord>(key::member(id), "ledger.member.unknown", id.slug);
        if (!reader) return fail(reader.error());
    }
    return {};
}

// Once devices are enrolled, the classes that they may have stay.
Status checkClasses(const RuleContext& context, const ModelRecord& before, const ModelRecord& after)
{
    auto fleet = fleetOf(context, before.id);
    if (!fleet) return fail(fleet.error());
    if (fleet->size == 0) return {};
    for (const std::string& hardwareClass : before.hardwareClasses) {
        if (!std::ranges::binary_search(after.hardwareClasses, hardwareClass)) {
            return refuse("ledger.model.class-dropped", hardwareClass);
        }
    }
    return {};
}

}  // namespace

Status apply(RuleContext& context, const SetModel& body)
{
    const ModelRecord& record = body.record;
    auto before = context.find<ModelRecord>(key::model(record.id));
    if (!before) return fail(before.error());
    // Whoever comes second cannot take an id, and nobody can register or hand over in another's name.
    if (*before && (*before)->owner != context.member->id) return refuse("ledger.model.taken", (*before)->owner.slug);
    if (record.owner != context.member->id) return refuse("ledger.model.not-owner", record.owner.slug);
    if (*before && **before == record) return refuse("ledger.model.unchanged", record.id.slug);
    if (auto status = checkPeople(context, record); !status) return status;
    if (*before) {
        if (auto status = checkClasses(context, **before, record); !status) return status;
    } else {
        context.set(key::fleet(record.id), FleetRecord{0, codec::LogFrontier().encode(), 0}.encode());
    }
    context.set(key::model(record.id), record.encode());
    Event& event = context.tell(Event::Kind::modelSet);
    event.model = record.id;
    event.member = record.owner;
    return {};
}

Status apply(RuleContext& context, const EnrolDevices& body)
{
    auto model = ownModel(context, body.model);
    if (!model) return fail(model.error());
    auto fleet = fleetOf(context, body.model);
    if (!fleet) return fail(fleet.error());
    if (body.first.value != fleet->size) {
        return refuse("ledger.device.index",
                      std::to_string(body.first.value) + " instead of " + std::to_string(fleet->size));
    }
    auto frontier = codec::LogFrontier::decode(fleet->frontier);
    if (!frontier) return RuleContext::corrupt(key::fleet(body.model), frontier.error());

    DeviceIndex index = body.first;
    for (const EnrolDevices::Device& device : body.devices) {
        const KeyId keyId = crypto::keyIdOf(device.key);
        if (!crypto::isUsablePublicKey(device.key)) return refuse("ledger.device.unusable-key", keyId.shortHex());
        if (!std::ranges::binary_search(model->hardwareClasses, device.hardwareClass)) {
            return refuse("ledger.device.unknown-class", device.hardwareClass);
        }
        const Bytes keyPlace = key::deviceKey(body.model, keyId);
        const auto used = context.exists(keyPlace);
        if (!used) return fail(used.error());
        if (*used) return refuse("ledger.device.duplicate-key", keyId.shortHex());

        const DeviceCertificate certificate{body.model, index, device.key, device.hardwareClass, device.vendorHeld};
        const Bytes encoded = certificate.encode();
        frontier->append(codec::leafHash(encoded));
        context.set(key::device(body.model, index), encoded);
        context.set(keyPlace, encodeNumber(index.value));
        index = index.next();
    }
    fleet->size = index.value;
    fleet->frontier = frontier->encode();
    context.set(key::fleet(body.model), fleet->encode());
    Event& event = context.tell(Event::Kind::devicesEnrolled);
    event.model = body.model;
    event.member = context.member->id;
    event.number = body.devices.size();
    return {};
}

Status apply(RuleContext& context, const RevokeDevices& body)
{
    auto model = ownModel(context, body.model);
    if (!model) return fail(model.error());
    auto fleet = fleetOf(context, body.model);
    if (!fleet) return fail(fleet.error());
    for (const DeviceIndex index : body.devices) {
        if (index.value >= fleet->size) return refuse("ledger.device.unknown", std::to_string(index.value));
        const Bytes place = key::deviceRevoked(body.model, index);
        const auto revoked = context.exists(place);
        if (!revoked) return fail(revoked.error());
        if (*revoked) return refuse("ledger.device.already-revoked", std::to_string(index.value));
        context.set(place, encodeNumber(context.leaf.value));
    }
    fleet->revoked += body.devices.size();
    context.set(key::fleet(body.model), fleet->encode());
    Event& event = context.tell(Event::Kind::devicesRevoked);
    event.model = body.model;
    event.member = context.member->id;
    event.number = body.devices.size();
    return {};
}

}  // namespace quorate::ledger
