// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/device/device_world.h"

#include <QString>

namespace quorate::test {

// A device that knows one gateway, or two of which it asks `a` first.
struct TwoGateways {
    Publisher publisher;
    TestDevice device{publisher};
    FakeGateway a{publisher, publisher.ledger.gateways[0]};
    FakeGateway b{publisher, publisher.ledger.gateways[1]};
    Served served;

    explicit TwoGateways(bool two = false)
    {
        device.gateways = {&a};
        if (two) device.gateways.push_back(&b);
    }
    void offer(const Served& release)
    {
        served = release;
        a.offered = b.offered = release;
    }
    // Without a base: its payload is as long as the image.
    Served large()
    {
        Publisher::Wish wish;
        wish.image = noise(5, 600'000);
        return publisher.publishApproved(wish);
    }
    device::RoundReport round() { return expect(device.round(), "round"); }
    // A round that installs, or tries to.
    device::InstallReport install()
    {
        auto report = round();
        if (!report.installation) giveUp({ErrorKind::internal, "test.no-installation", {}}, "install");
        return *report.installation;
    }
};

// Of a report without an error: none.
[[nodiscard]] inline QString codeOf(const device::InstallReport& report)
{
    return report.error ? QString::fromStdString(report.error->code) : QString();
}

}  // namespace quorate::test
