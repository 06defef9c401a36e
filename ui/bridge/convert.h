// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/node.h"
#include "ui/bridge/rollout_values.h"
#include "ui/bridge/fleet_values.h"
#include "ui/bridge/values.h"

#include <vector>

// From the node's views to Qt values. Pure; text from the network that is not valid UTF-8 gets replacement characters.
namespace quorate::bridge {

[[nodiscard]] QString text(const std::string& value);
[[nodiscard]] QStringList texts(const std::vector<std::string>& values);
[[nodiscard]] QByteArray qtBytes(const Bytes& bytes);

template <class Id>
[[nodiscard]] QString hexOrEmpty(const Id& id)
{
    return id.isZero() ? QString() : QString::fromStdString(id.hex());
}

[[nodiscard]] Token convert(const api::TokenView& view);
[[nodiscard]] Identity convert(const api::Identity& view);
[[nodiscard]] ChainState convert(const api::ChainView& view);
[[nodiscard]] Member convert(const api::MemberView& view);
[[nodiscard]] Model convert(const api::ModelView& view);
[[nodiscard]] Acknowledgement convert(const api::AcknowledgementView& view);
[[nodiscard]] Block convert(const api::BlockView& view);
[[nodiscard]] BlockPlace convert(const api::BlockPlace& place);
[[nodiscard]] EnrolledDevice convert(const api::EnrolledDevice& device);
[[nodiscard]] Transaction convert(const api::TransactionView& view);
[[nodiscard]] Peer convert(const api::PeerView& view);
[[nodiscard]] Transfer convert(const api::TransferView& view);
[[nodiscard]] TransferLimits convert(const api::TransferLimits& limits);
[[nodiscard]] Question convert(const api::QuestionView& view);
[[nodiscard]] Gateway convert(const api::GatewayView& view);
[[nodiscard]] DeviceAction convert(const api::DeviceActionView& view);
[[nodiscard]] CoverageGroup convert(const api::CoverageGroup& group);
[[nodiscard]] AcknowledgementPage convert(const api::AcknowledgementPage& page);
[[nodiscard]] Rollout convert(const api::RolloutView& view);
[[nodiscard]] Job convert(const api::JobView& view);
[[nodiscard]] Alert convert(const api::AlertView& view);
[[nodiscard]] Event convert(const api::EventView& view);
[[nodiscard]] Proof convert(const api::ProofView& view);
[[nodiscard]] Measure convert(const api::Measure& measure);
[[nodiscard]] Problem convert(const Error& error);
[[nodiscard]] Sent convert(const api::Submitted& submitted);

// Releases look at each other: the version that a delta starts from is the one of the release whose target it is.
[[nodiscard]] QList<Release> convertReleases(const std::vector<api::ReleaseView>& views);
// Where the consortium asks for it: of an open release on which `identity` may vote and has not, the votes of others are
// hidden. A courtesy against voting as others did: whoever reads the chain itself sees them.
void hideVotes(QList<Release>& releases, const Identity& identity);

template <class View>
[[nodiscard]] auto convertAll(const std::vector<View>& views)
{
    QList<decltype(convert(views.front()))> values;
    values.reserve(qsizetype(views.size()));
    for (const View& view : views) values.push_back(convert(view));
    return values;
}

}  // namespace quorate::bridge
