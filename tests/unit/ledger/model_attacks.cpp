// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ledger/attacks.h"

namespace quorate::test {

using namespace quorate::ledger;

namespace {

ModelRecord lamp(const LedgerFixture& f) { return {{"lamp"}, "Street lamp", f.vendor.id(), {}, {}, {"rev-a", "rev-b"}}; }

EnrolDevices enrolment(std::uint64_t first, std::size_t count, std::uint64_t keyOffset)
{
    EnrolDevices body{LedgerFixture::model(), DeviceIndex(first), {}};
    for (std::size_t i = 0; i < count; ++i) {
        body.devices.push_back({LedgerFixture::deviceKey(keyOffset + i).publicKey(), "rev-a", false});
    }
    return body;
}

}  // namespace

std::vector<Attack> modelAttacks()
{
    constexpr auto release = ChainKind::release;
    return {
        {"somebody else's model", "ledger.model.taken", release,
         [](LedgerFixture& f) {
             f.createModel();
             const TestMember other = admitVendor(f);
             auto record = lamp(f);
             record.owner = other.id();
             return onRelease(f, other, SetModel{record});
         }},
        {"a model in another's name", "ledger.model.not-owner", release,
         [](LedgerFixture& f) {
             const TestMember other = admitVendor(f);
             return onRelease(f, other, SetModel{lamp(f)});
         }},
        {"given away", "ledger.model.not-owner", release,
         [](LedgerFixture& f) {
             f.createModel();
             auto record = lamp(f);
             record.owner = admitVendor(f).id();
             return onRelease(f, f.vendor, SetModel{record});
         }},
        {"nothing changes", "ledger.model.unchanged", release,
         [](LedgerFixture& f) {
             f.createModel();
             return onRelease(f, f.vendor, SetModel{lamp(f)});
         }},
        {"delegated to a gateway", "ledger.model.delegate-no-vendor", release,
         [](LedgerFixture& f) {
             auto record = lamp(f);
             record.delegates = {f.gateways[0].id()};
             return onRelease(f, f.vendor, SetModel{record});
         }},
        {"delegated to nobody known", "ledger.member.unknown", release,
         [](LedgerFixture& f) {
             auto record = lamp(f);
             record.delegates = {{"nobody"}};
             return onRelease(f, f.vendor, SetModel{record});
         }},
        {"read by nobody known", "ledger.member.unknown", release,
         [](LedgerFixture& f) {
             auto record = lamp(f);
             record.readers = {{"nobody"}};
             return onRelease(f, f.vendor, SetModel{record});
         }},
        {"a class dropped under its devices", "ledger.model.class-dropped", release,
         [](LedgerFixture& f) {
             f.createModel();
             auto record = lamp(f);
             record.hardwareClasses = {"rev-b", "rev-c"};
             return onRelease(f, f.vendor, SetModel{record});
         }},
        {"classes out of order", "ledger.model.order", release,
         [](LedgerFixture& f) {
             auto record = lamp(f);
             record.hardwareClasses = {"rev-b", "rev-a"};
             return onRelease(f, f.vendor, SetModel{record});
         }},
        {"no class", "ledger.list.too-short", release,
         [](LedgerFixture& f) {
             auto record = lamp(f);
             record.hardwareClasses.clear();
             return onRelease(f, f.vendor, SetModel{record});
         }},
        {"a class that is no slug", "ledger.id.malformed", release,
         [](LedgerFixture& f) {
             auto record = lamp(f);
             record.hardwareClasses = {"Rev A"};
             return onRelease(f, f.vendor, SetModel{record});
         }},
        {"devices of an unknown model", "ledger.model.unknown", release,
         [](LedgerFixture& f) { return onRelease(f, f.vendor, enrolment(0, 1, 0)); }},
        {"devices of somebody else's model", "ledger.model.not-owner", release,
         [](LedgerFixture& f) {
             f.createModel();
             const TestMember other = admitVendor(f);
             return onRelease(f, other, enrolment(3, 1, 3));
         }},
        {"an index used already", "ledger.device.index", release,
         [](LedgerFixture& f) {
             f.createModel();
             return onRelease(f, f.vendor, enrolment(2, 1, 3));
         }},
        {"an index left out", "ledger.device.index", release,
         [](LedgerFixture& f) {
             f.createModel();
             return onRelease(f, f.vendor, enrolment(4, 1, 3));
         }},
        {"a device key of small order", "ledger.device.unusable-key", release,
         [](LedgerFixture& f) {
             f.createModel();
             auto body = enrolment(3, 1, 3);
             body.devices[0].key = crypto::PublicKey{};
             return onRelease(f, f.vendor, body);
         }},
        {"a device of an unknown class", "ledger.device.unknown-class", release,
         [](LedgerFixture& f) {
             f.createModel();
             auto body = enrolment(3, 1, 3);
             body.devices[0].hardwareClass = "rev-z";
             return onRelease(f, f.vendor, body);
         }},
        {"a key that a device of the fleet has", "ledger.device.duplicate-key", release,
         [](LedgerFixture& f) {
             f.createModel();
             return onRelease(f, f.vendor, enrolment(3, 1, 0));
         }},
        {"one key for two devices", "ledger.device.duplicate-key", release,
         [](LedgerFixture& f) {
             f.createModel();
             auto body = enrolment(3, 2, 3);
             body.devices[1].key = body.devices[0].key;
             return onRelease(f, f.vendor, body);
         }},
        {"a revoked device's key", "ledger.device.duplicate-key", release,
         [](LedgerFixture& f) {
             f.createModel();
             f.release.submit(f.vendor, RevokeDevices{LedgerFixture::model(), {DeviceIndex(0)}});
             return onRelease(f, f.vendor, enrolment(3, 1, 0));
         }},
        {"revoke a device that is not there", "ledger.device.unknown", release,
         [](LedgerFixture& f) {
             f.createModel();
             return onRelease(f, f.vendor, RevokeDevices{LedgerFixture::model(), {DeviceIndex(1), DeviceIndex(3)}});
         }},
        {"revoke a device twice", "ledger.device.already-revoked", release,
         [](LedgerFixture& f) {
             f.createModel();
             f.release.submit(f.vendor, RevokeDevices{LedgerFixture::model(), {DeviceIndex(1)}});
             return onRelease(f, f.vendor, RevokeDevices{LedgerFixture::model(), {DeviceIndex(0), DeviceIndex(1)}});
         }},
        {"revoke the same device in one go", "ledger.device.order", release,
         [](LedgerFixture& f) {
             f.createModel();
             return onRelease(f, f.vendor, RevokeDevices{LedgerFixture::model(), {DeviceIndex(1), DeviceIndex(1)}});
         }},
        {"revoke somebody else's devices", "ledger.model.not-owner", release,
         [](LedgerFixture& f) {
             f.createModel();
             const TestMember other = admitVendor(f);
             return onRelease(f, other, RevokeDevices{LedgerFixture::model(), {DeviceIndex(1)}});
         }},
    };
}

}  // namespace quorate::test
