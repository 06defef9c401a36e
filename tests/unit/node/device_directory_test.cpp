// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "core/node/gateway_offers.h"
#include "tests/support/ledger_fixture.h"

#include <QTest>

using namespace quorate;

class DeviceDirectoryTest : public QObject {
    Q_OBJECT

private slots:
    // Every stock agent knows it, and it is sent in the clear.
    void theSharedTokenSpeaksForNoDeviceWithAKeyOfItsOwn()
    {
        test::LedgerFixture fixture;
        fixture.createModel(1);
        fixture.release.submit(fixture.vendor, ledger::EnrolDevices{test::LedgerFixture::model(), DeviceIndex(1),
                                                                    {{test::LedgerFixture::deviceKey(1).publicKey(), "rev-a", true}}});
        const node::NodeDeviceDirectory directory(fixture.release.state, "shared");
        const auto own = directory.find("lamp.0");
        QVERIFY(own && own->certificate);
        QVERIFY(!own->targetTokenHash);
        const auto stock = directory.find("lamp.1");
        QVERIFY(stock && stock->targetTokenHash == crypto::sha256(bytesOf("shared")));
        QVERIFY(!directory.find("lamp.2"));
        const node::NodeDeviceDirectory without(fixture.release.state, "");
        QVERIFY(!without.find("lamp.1")->targetTokenHash);
    }
};

QTEST_GUILESS_MAIN(DeviceDirectoryTest)
#include "device_directory_test.moc"
