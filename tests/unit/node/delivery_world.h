// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/acknowledgement.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/gateway/http_talk.h"
#include "tests/unit/node/running_node.h"

namespace quorate::test {

[[nodiscard]] const api::ReleaseView* find(const api::Snapshot& snapshot, const ReleaseId& id);
void writeText(const Path& path, std::string_view text);
[[nodiscard]] std::string textOfFile(const Path& path);

// The nodes of a vendor "acme", a checker "agency-north" and a gateway "gateway-east" on real sockets, and the vendor's model
// "lamp" with so many devices. Vendor and checker are the validators.
class DeliveryWorld {
public:
    // An acknowledgement waits at most so long for its batch.
    explicit DeliveryWorld(std::size_t devices, std::shared_ptr<Files> files = makeSystemFiles(), std::uint32_t batchSeconds = 2);
    ~DeliveryWorld();

    // Whether all that the constructor asked for was done.
    [[nodiscard]] bool stands() const { return m_stands; }
    // Published by the vendor and approved by the checker, who fetches the payload before anybody else may have it.
    [[nodiscard]] std::optional<ReleaseId> approve(const std::string& version, const Path& target, std::vector<Path> old = {});
    [[nodiscard]] bool vote(const ReleaseId& release);
    [[nodiscard]] HttpReply ask(const std::string& method, std::uint64_t device, const std::string& resource, const std::string& body);
    [[nodiscard]] ledger::SignedAcknowledgement acknowledgement(const ReleaseId& release, std::uint64_t device, bool positive,
                                                                std::uint64_t ordinal = 1) const;
    // The HTTP status.
    [[nodiscard]] unsigned acknowledge(const ReleaseId& release, std::uint64_t device, bool positive, std::uint64_t ordinal = 1);
    [[nodiscard]] crypto::KeyPair keyOf(const std::string& member, ledger::KeyPurpose purpose) const;

    TemporaryDirectory directory;
    Homes homes;
    std::unique_ptr<api::Node> vendor;
    std::unique_ptr<api::Node> checker;
    std::unique_ptr<api::Node> gateway;
    std::vector<crypto::KeyPair> keys;   // of the devices

private:
    bool m_stands = false;
};

}  // namespace quorate::test
