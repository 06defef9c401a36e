// SPDX-License-Identifier: GPL-3.0-or-later
// What devices send to a gateway: paths, ranges and the bodies of hawkBit's DDI, and requests signed by a device.
#include "core/gateway/byte_ranges.h"
#include "core/gateway/feedback.h"
#include "core/gateway/request_path.h"
#include "core/ledger/acknowledgement.h"
#include "core/ledger/device_request.h"
#include "tests/fuzz/door.h"

#include <algorithm>

using namespace quorate;
using namespace quorate::gateway;

namespace {

constexpr std::uint64_t total = 100'000;

bool enterPath(std::string_view target)
{
    const auto path = readPath(target);
    if (!path) return false;
    for (const auto& segment : path->segments) {
        fuzz::promise(!segment.empty() && segment != "." && segment != "..");
        fuzz::promise(std::ranges::none_of(segment, [](char c) {
            return c == '/' || static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
        }));
    }
    return true;
}

bool enterRanges(std::string_view header)
{
    const auto ranges = readRanges(header, total, 5);
    if (!ranges) return false;
    if (*ranges) {
        fuzz::promise((*ranges)->size() <= 5);
        for (const auto& range : **ranges) {
            fuzz::promise(range.size > 0 && range.from < total && range.size <= total - range.from);
        }
    }
    return true;
}

bool enterFeedback(BytesView body)
{
    const auto feedback = readFeedback(body);
    if (!feedback) return false;
    fuzz::promise(feedback->details.size() <= 64);
    for (const auto& line : feedback->details) {
        fuzz::promise(line.size() <= 1024);
        fuzz::promise(std::ranges::none_of(line, [](char c) { return static_cast<unsigned char>(c) < 0x20; }));
    }
    return true;
}

bool enterConfigData(BytesView body)
{
    const auto data = readConfigData(body);
    if (!data) return false;
    fuzz::promise(data->attributes.size() <= maxAttributes);
    return true;
}

}  // namespace

std::vector<Bytes> fuzz::seeds()
{
    std::vector<Bytes> out;
    for (const std::string_view path : {"/default/controller/v1/dev-1?actionHistory=-1",
                                        "/default/controller/v1/dev%201/deploymentBase/12?c=5", "/"}) {
        out.push_back(chosen(0, bytesOf(path)));
    }
    for (const std::string_view range : {"bytes=0-499", "bytes=-500", "bytes=9500-,0-0"}) {
        out.push_back(chosen(1, bytesOf(range)));
    }
    out.push_back(chosen(2, bytesOf(R"({"id":"1","status":{"execution":"closed","result":{"finished":"success"},"details":["ok"]}})")));
    out.push_back(chosen(2, bytesOf(R"({"status":{"execution":"proceeding","result":{"finished":"none","progress":{"cnt":2,"of":5}}}})")));
    out.push_back(chosen(3, bytesOf(R"({"mode":"merge","data":{"VIN":"JH4TB2H26CC000000","hwRevision":"2"}})")));
    out.push_back(chosen(4, bytesOf(R"({"name":"os","version":"1.2"})")));
    ledger::Acknowledgement positive;
    positive.model = {"lamp"};
    ledger::Acknowledgement negative = positive;
    negative.outcome = ledger::Outcome::negative;
    negative.reason = "device.boot-check.failed";
    negative.accused = ledger::MemberId{"acme"};
    const auto key = crypto::KeyPair::fromSeed(crypto::SecretBytes::copyOf(Bytes(32, 9)));
    for (const auto& one : {positive, negative}) {
        out.push_back(chosen(5, one.encode()));
        out.push_back(chosen(6, ledger::signAcknowledgement({}, key, one).encoded));
    }
    out.push_back(chosen(7, bytesOf(ledger::signDeviceRequest({}, key, {"lamp.0", {}, UnixTime{1'700'000'000'000}, {}}))));
    return out;
}

fuzz::Ways fuzz::ways()
{
    return byFirstByte<8>();
}

bool fuzz::enter(BytesView input)
{
    if (input.empty()) return false;
    const auto rest = input.subspan(1);
    switch (input[0] % 8) {
    case 0: return enterPath(textOf(rest));
    case 1: return enterRanges(textOf(rest));
    case 2: return enterFeedback(rest);
    case 3: return enterConfigData(rest);
    case 4: return readInstalledReport(rest).has_value();
    case 5: return roundTrip<ledger::Acknowledgement>(rest);
    case 6: return ledger::decodeAcknowledgement(rest).has_value();
    default: return ledger::readDeviceRequest(textOf(rest)).has_value();
    }
}
