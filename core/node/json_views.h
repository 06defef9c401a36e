// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/node.h"

#include <nlohmann/json_fwd.hpp>

// The value types of core/api as JSON, for the control socket and for `--json`. Names are those of the C++ members with
// lower camel case; ids and hashes are lower hexadecimal text, times RFC 3339 text in UTC with milliseconds (null: never),
// enumerations their tokens, absent options null. Names and meanings never change; new ones may come.
namespace quorate::node {

using Json = nlohmann::ordered_json;

// "2026-11-20T08:30:13.250Z".
[[nodiscard]] std::string timeText(UnixTime time);

[[nodiscard]] Json toJson(const Error& error);          // {kind, number, code, context}
[[nodiscard]] Json toJson(const api::TokenView& v);
[[nodiscard]] Json toJson(const api::Identity& identity);
[[nodiscard]] Json toJson(const api::MemberView& member);
[[nodiscard]] Json toJson(const api::ModelView& model);
[[nodiscard]] Json toJson(const api::VoteView& vote);
[[nodiscard]] Json toJson(const api::TargetView& target);
[[nodiscard]] Json toJson(const api::ArtifactView& artifact);
[[nodiscard]] Json toJson(const api::DocumentView& document);
[[nodiscard]] Json toJson(const api::CoverageView& coverage);
[[nodiscard]] Json toJson(const api::ReleaseView& release);
[[nodiscard]] Json toJson(const api::AcknowledgementView& acknowledgement);
[[nodiscard]] Json toJson(const api::ChainView& chain);
[[nodiscard]] Json toJson(const api::BlockView& block);
[[nodiscard]] Json toJson(const api::TransactionView& transaction);
[[nodiscard]] Json toJson(const api::PeerView& peer);
[[nodiscard]] Json toJson(const api::QuestionView& question);
[[nodiscard]] Json toJson(const api::TransferView& transfer);   // pieces: text of '1' and '0'
[[nodiscard]] Json toJson(const api::GatewayDeviceView& device);
[[nodiscard]] Json toJson(const api::JobView& job);
[[nodiscard]] Json toJson(const api::AlertView& alert);
[[nodiscard]] Json toJson(const api::EventView& event);
[[nodiscard]] Json toJson(const api::Submitted& submitted);
[[nodiscard]] Json toJson(const api::Measure& measure);
[[nodiscard]] Json toJson(const api::EnrolledDevice& device);
[[nodiscard]] Json toJson(const api::ProofView& proof);

[[nodiscard]] std::string_view toString(api::Chain chain);      // "release", "delivery"
[[nodiscard]] std::optional<api::Chain> chainFrom(std::string_view text);

// Parts of a snapshot: "identity", "chains", "members", "models", "releases", "peers", "transfers", "acknowledgements",
// "gatewayDevices", "rollouts", "questions", "jobs", "alerts". Nothing for another name.
[[nodiscard]] std::optional<Json> snapshotPart(const api::Snapshot& snapshot, std::string_view part);
[[nodiscard]] const std::vector<std::string_view>& snapshotParts();

// A member of an object; zero or empty when it is absent or of another type.
[[nodiscard]] std::uint64_t numberAt(const Json& object, std::string_view name);
[[nodiscard]] std::string textAt(const Json& object, std::string_view name);

}  // namespace quorate::node
