// SPDX-License-Identifier: GPL-3.0-or-later
// What a device is told by a gateway, and what it reads from its own flash, which may be damaged.
#include "core/device/config.h"
#include "core/device/ddi_json.h"
#include "core/device/device_state.h"
#include "tests/fuzz/door.h"
#include "tests/support/ledger_fixture.h"

#include <algorithm>

using namespace quorate;
using namespace quorate::device;

std::vector<Bytes> fuzz::seeds()
{
    return {
        chosen(0, bytesOf(R"({"config":{"polling":{"sleep":"00:05:00"}},"_links":{"deploymentBase":{"href":"http://g/x/1"},"configData":{"href":"/y"}}})")),
        chosen(1, bytesOf(R"({"id":"7","deployment":{"download":"forced","update":"forced","chunks":[{"part":"os","version":"1","name":"os","metadata":[{"key":"release","value":"0000000000000000000000000000000000000000000000000000000000000001"}],"artifacts":[{"filename":"a","hashes":{"sha256":"00"},"size":3,"_links":{"download":{"href":"http://g/a"}}}]}]}})")),
        chosen(2, DeviceState{}.encode()),
        chosen(3, bytesOf("https://gateway.example:8443/base")),
        chosen(4, bytesOf(R"({"directory":"state","trustAnchor":"anchor","identity":"identity","device":0,"hardwareClass":"l1","capabilities":[],"pollSeconds":1,"refreshSeconds":5,"bootCheckSeconds":60,"confirmSeconds":60,"gateways":[{"url":"https://127.0.0.1:8443","nodeKey":"d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a","member":"gate","transactionKey":"0000000000000000000000000000000000000000000000000000000000000001"}]})")),
        chosen(5, test::LedgerFixture().anchor().encode()),
    };
}

fuzz::Ways fuzz::ways()
{
    return byFirstByte<6>();
}

bool fuzz::enter(BytesView input)
{
    if (input.empty()) return false;
    const auto rest = input.subspan(1);
    switch (input[0] % 6) {
    case 0: {
        const auto root = readDdiRoot(rest);
        if (!root) return false;
        (void)pathOfHref(root->deployment);
        return true;
    }
    case 1: {
        const auto deployment = readDdiDeployment(rest);
        if (!deployment) return false;
        for (const auto& [name, href] : deployment->artifacts) {
            const auto path = pathOfHref(href);
            promise(std::ranges::none_of(path, [](char c) { return static_cast<unsigned char>(c) <= 0x20; }));
        }
        return true;
    }
    case 2: return roundTrip<DeviceState>(rest);
    case 3: return parseGatewayUrl(textOf(rest)).has_value();
    case 4: return parseConfig(rest, "/etc/quorate/device.json").has_value();
    default: return roundTrip<ledger::TrustAnchor>(rest);
    }
}
