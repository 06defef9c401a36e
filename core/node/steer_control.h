// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/control_methods.h"

namespace quorate::node {

// The methods of the control socket for what waits and what is carried, as callMethod(). `false`: none of them.
// "rebroadcast" {chain, ids}: own transactions that wait; all of the chain's without ids. Answers {told}.
// "transfer-steer" {root, act: start, stop, recheck or limit, down, up}, "transfer-limit-all" {down, up}: what they changed is in
// the next picture when they answer.
// "ask" {release, subject, path, section, offset, text}, "answer" {question, text, closes}: answer {id}.
[[nodiscard]] bool callSteerMethod(api::Node& node, std::string_view method, const Json& params, const ControlReply& reply);

}  // namespace quorate::node
