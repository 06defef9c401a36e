// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/command_line.h"
#include "app/node/commands.h"
#include "core/crypto/self_test.h"

#include <CLI/CLI.hpp>

#include <csignal>

namespace {

using namespace quorate;

void addAll(CLI::App& program, app::Context& context)
{
    app::addCommonOptions(program, context);
    app::addSetupCommands(program, context);
    app::addRunCommands(program, context);
    app::addTokenCommands(program, context);
    app::addRepairCommand(program, context);
    app::addViewCommands(program, context);
    app::addFleetCommands(program, context);
    app::addRolloutCommands(program, context);
    app::addTransferCommands(program, context);
    app::addQuestionCommands(program, context);
    app::addReleaseCommands(program, context);
    app::addWatchCommand(program, context);
    app::addProposalCommands(program, context);
    app::addGovernanceCommands(program, context);
    app::addAuditCommands(program, context);
    app::addDeltaCommands(program, context);
    app::addEvidenceCommands(program, context);
    app::addReviewCommands(program, context);
    app::finishOptions(program);
}

}  // namespace

int main(int count, char** words)
{
    crypto::forbidCoreDumps();
    std::signal(SIGPIPE, SIG_IGN);
    app::Context context;
    if (auto works = crypto::selfTest(); !works) return app::tell(context, works.error());
    CLI::App program(app::about, "quorated");
    addAll(program, context);
    const auto over = app::readCommandLine(program, context, count, words);
    return over ? *over : app::runAction(context);
}
