// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/node/context.h"
#include "app/node/output.h"
#include "app/node/passphrase.h"
#include "core/node/member_setup.h"
#include "core/node/proposal.h"

namespace CLI {
class App;
}

// Proposals as files that go round (core/node/proposal.h), for all commands that make, sign and submit them.
namespace quorate::app {

[[nodiscard]] Result<node::Proposal> readProposal(Context& context, const std::string& file);
// A new file, never over another one; then what it says, and what comes next.
[[nodiscard]] Result<int> writeProposal(Context& context, const node::Proposal& proposal, const std::string& out,
                                        const std::string& next);
// Over the file that it was read from.
[[nodiscard]] Result<int> rewriteProposal(Context& context, const node::Proposal& proposal, const std::string& file);

// Adds `signing` (with this home's key) and `submit` to a group of commands.
void addSigningAndSubmission(CLI::App* parent, Context& context, const std::string& name, const std::string& signing,
                             const std::string& aboutSigning, const std::string& aboutSubmission);

// The value of a key of the release chain's settled state, as the running node has it; absent is a value.
[[nodiscard]] Result<std::optional<Bytes>> stateValue(Context& context, const Bytes& key);

}  // namespace quorate::app
