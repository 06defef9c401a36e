// SPDX-License-Identifier: GPL-3.0-or-later
// What a device's slots refuse, and that nothing is changed by it.
#include "core/device/slots.h"
#include "tests/support/temporary_directory.h"

#include <QTest>

#include <fstream>

using namespace quorate;
using ledger::TargetKind;

namespace {

std::string content(const Path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

class DeviceRefusalsTest : public QObject {
    Q_OBJECT

private slots:
    void aDeviceIsProvisionedOnce();
    void aSlotTakesNoMoreThanWasDeclared();
    void whatWasWrittenMustBeThere();

private:
    std::unique_ptr<Files> m_files = makeSystemFiles();
    test::TemporaryDirectory m_directory;
};

void DeviceRefusalsTest::aDeviceIsProvisionedOnce()
{
    const Path image = m_directory / "image";
    const Path home = m_directory / "device";
    std::ofstream(image) << "the first software";
    const device::Provisioning first{image, TargetKind::image, *ledger::Version::parse("1.0.0"), 1, {}};
    QVERIFY(device::provision(*m_files, home, first));
    const auto state = content(home / "state");
    QVERIFY(!state.empty());
    std::ofstream(image) << "some other software";
    const auto again = device::provision(*m_files, home, first);
    QVERIFY(!again);
    QCOMPARE(again.error().code, std::string("device.provision.exists"));
    QCOMPARE(content(home / "state"), state);
    device::Slots places(*m_files, home, {});
    QCOMPARE(content(places.contentPath(device::SlotId::a, TargetKind::image)), std::string("the first software"));
}

void DeviceRefusalsTest::aSlotTakesNoMoreThanWasDeclared()
{
    device::Slots places(*m_files, m_directory / "slots", {});
    auto writer = device::SlotWriter::begin(*m_files, places, device::SlotId::b, TargetKind::image, 10, 0, {});
    QVERIFY(writer);
    QVERIFY((*writer)->output().write(0, bytesOf("12345678")));
    const auto refused = (*writer)->output().write(8, bytesOf("9ab"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, std::string("device.slot.too-long"));
    QCOMPARE(content(places.contentPath(device::SlotId::b, TargetKind::image)), std::string("12345678"));
    QVERIFY((*writer)->output().write(8, bytesOf("9a")));
}

void DeviceRefusalsTest::whatWasWrittenMustBeThere()
{
    device::Slots places(*m_files, m_directory / "slots", {});
    const Path image = places.contentPath(device::SlotId::b, TargetKind::image);
    std::ofstream(image, std::ios::trunc) << "12345";
    const auto refused = device::SlotWriter::begin(*m_files, places, device::SlotId::b, TargetKind::image, 10, 8, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, std::string("device.slot.lost"));
    QCOMPARE(content(image), std::string("12345"));
    QVERIFY(device::SlotWriter::begin(*m_files, places, device::SlotId::b, TargetKind::image, 10, 5, {}));
}

QTEST_GUILESS_MAIN(DeviceRefusalsTest)
#include "refusals_test.moc"
