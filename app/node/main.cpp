// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/commands.h"
#include "app/node/messages.h"
#include "app/node/output.h"
#include "core/crypto/self_test.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <csignal>
#include <cstdio>

namespace {

using namespace quorate;

int tell(const app::Context& context, const Error& error)
{
    if (context.json) {
        const app::Json json{{"error", node::toJson(error)}, {"command", context.action.what}};
        std::fputs((json.dump(-1, ' ', false, app::Json::error_handler_t::replace) + "\n").c_str(), stderr);
    } else {
        std::fputs(app::explain(error, context.action.what, context.action.unchanged).c_str(), stderr);
    }
    return static_cast<int>(error.kind);
}

void addAll(CLI::App& program, app::Context& context)
{
    program.require_subcommand(1);
    program.fallthrough();
    program.set_version_flag("--version", "quorated " QUORATE_VERSION);
    program.add_option("--home", context.homeOption, "Home of the node; otherwise $QUORATE_HOME or ~/.local/share/quorate");
    program.add_flag("--json", context.json, "Answer in JSON");
    program.footer(app::exitCodes() + "\nA passphrase is typed, or read from a file of permissions 0600; never an argument.");
    app::addSetupCommands(program, context);
    app::addRunCommands(program, context);
    app::addRepairCommand(program, context);
    app::addViewCommands(program, context);
    app::addFleetCommands(program, context);
    app::addRolloutCommands(program, context);
    app::addReleaseCommands(program, context);
    app::addWatchCommand(program, context);
    app::addProposalCommands(program, context);
    app::addGovernanceCommands(program, context);
    app::addAuditCommands(program, context);
    app::addDeltaCommands(program, context);
    app::addEvidenceCommands(program, context);
    app::addReviewCommands(program, context);
    app::addExamples(program);
    for (auto* command : program.get_subcommands({})) {
        command->fallthrough();
        for (auto* inner : command->get_subcommands({})) inner->fallthrough();
    }
}

}  // namespace

int main(int count, char** words)
{
    crypto::forbidCoreDumps();
    std::signal(SIGPIPE, SIG_IGN);
    app::Context context;
    if (auto works = crypto::selfTest(); !works) return tell(context, works.error());
    CLI::App program("Quorate: a node of a consortium that checks software releases, and its command line", "quorated");
    addAll(program, context);
    try {
        program.parse(count, words);
    } catch (const CLI::CallForHelp& asked) {
        return program.exit(asked);
    } catch (const CLI::CallForAllHelp& asked) {
        return program.exit(asked);
    } catch (const CLI::CallForVersion& asked) {
        return program.exit(asked);
    } catch (const CLI::ParseError& wrong) {
        context.action = {"the command line", "Nothing was done.", {}};
        return tell(context, {ErrorKind::invalid, "cli.usage", wrong.what()});
    }
    if (!context.action.run) return tell(context, {ErrorKind::invalid, "cli.usage", "no command"});
    auto done = context.action.run();
    return done ? *done : tell(context, done.error());
}
