// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/node/context.h"

namespace CLI {
class App;
}

// Each adds its subcommands; their callbacks set context.action.
namespace quorate::app {

void addSetupCommands(CLI::App& app, Context& context);        // init, key, member new/show, genesis
void addRepairCommand(CLI::App& app, Context& context);        // repair
void addRunCommands(CLI::App& app, Context& context);          // run, follow, stop, unlock, lock, self-test
void addTokenCommands(CLI::App& app, Context& context);        // token
void addViewCommands(CLI::App& app, Context& context);         // status, members, models, chain, blocks, tx, pool, peers ...
void addReleaseCommands(CLI::App& app, Context& context);      // release, vote, coverage, acks, device
void addFleetCommands(CLI::App& app, Context& context);        // model, fleet
void addQuestionCommands(CLI::App& app, Context& context);     // question
void addTransferCommands(CLI::App& app, Context& context);     // transfer
void addRolloutCommands(CLI::App& app, Context& context);      // rollout
void addWatchCommand(CLI::App& app, Context& context);         // watch
void addProposalCommands(CLI::App& app, Context& context);     // member propose/endorse/submit, epoch
void addGovernanceCommands(CLI::App& app, Context& context);   // member change/remove, release-key, policy
void addAuditCommands(CLI::App& app, Context& context);        // audit, offences, split
void addDeltaCommands(CLI::App& app, Desk& desk);              // delta
void addEvidenceCommands(CLI::App& app, Context& context);     // anchor, evidence, verify
void addReviewCommands(CLI::App& app, Context& context);       // review, analyzers

// An example in the help of every command. After all were added.
void addExamples(CLI::App& app);

// A subcommand group that several files share, made by the first that asks.
[[nodiscard]] CLI::App* group(CLI::App& app, const std::string& name, const std::string& about);

}  // namespace quorate::app
