// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/transport.h"

#include <map>

// The JSON of hawkBit's DDI, as far as a device reads and writes it. Everything unknown is ignored.
namespace quorate::device {

struct DdiRoot {
    Milliseconds sleep{0};
    std::string deployment;      // href; empty when nothing is offered
    std::string configData;      // href; empty when it was sent already
};

struct DdiDeployment {
    std::string id;
    std::optional<ReleaseId> release;             // from the metadata key "release"
    std::map<std::string, std::string> artifacts; // file name to href
    bool mayInstall = true;                       // "update" is not "skip", and the window is open
};

// "device.gateway.malformed-json".
[[nodiscard]] Result<DdiRoot> readDdiRoot(BytesView json);
[[nodiscard]] Result<DdiDeployment> readDdiDeployment(BytesView json);
[[nodiscard]] std::string writeDdiFeedback(const Feedback& feedback);
[[nodiscard]] std::string writeDdiAttributes(const std::map<std::string, std::string>& attributes);

// Path and query of an absolute or relative href, wherever it points: the connection stays with the gateway. Empty when
// it is none or holds characters that do not belong into a request line.
[[nodiscard]] std::string pathOfHref(std::string_view href);

}  // namespace quorate::device
