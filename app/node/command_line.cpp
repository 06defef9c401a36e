// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/command_line.h"

#include "app/node/commands.h"
#include "app/node/messages.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>

namespace quorate::app {

int tell(const Desk& desk, const Error& error)
{
    if (desk.json) {
        const Json json{{"error", node::toJson(error)}, {"command", desk.action.what}};
        std::fputs((json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n").c_str(), stderr);
    } else {
        std::fputs(explain(error, desk.action.what, desk.action.unchanged).c_str(), stderr);
    }
    return static_cast<int>(error.kind);
}

void addCommonOptions(CLI::App& program, Desk& desk)
{
    program.require_subcommand(1);
    program.fallthrough();
    program.set_version_flag("--version", "quorated " QUORATE_VERSION);
    program.add_option("--home", desk.homeOption, "Home of the node; otherwise $QUORATE_HOME or ~/.local/share/quorate");
    program.add_flag("--json", desk.json, "Answer in JSON");
    program.footer(exitCodes() + "\nA passphrase is typed, or read from a file of permissions 0600; never an argument.");
}

void finishOptions(CLI::App& program)
{
    addExamples(program);
    for (auto* command : program.get_subcommands({})) {
        command->fallthrough();
        for (auto* inner : command->get_subcommands({})) inner->fallthrough();
    }
}

std::optional<int> readCommandLine(CLI::App& program, Desk& desk, int count, char** words)
{
    try {
        program.parse(count, words);
    } catch (const CLI::CallForHelp& asked) {
        return program.exit(asked);
    } catch (const CLI::CallForAllHelp& asked) {
        return program.exit(asked);
    } catch (const CLI::CallForVersion& asked) {
        return program.exit(asked);
    } catch (const CLI::ParseError& wrong) {
        desk.action = {"the command line", "Nothing was done.", {}};
        return tell(desk, {ErrorKind::invalid, "cli.usage", wrong.what()});
    }
    if (!desk.action.run) return tell(desk, {ErrorKind::invalid, "cli.usage", "no command"});
    return std::nullopt;
}

int runAction(Desk& desk)
{
    auto done = desk.action.run();
    return done ? *done : tell(desk, done.error());
}

}  // namespace quorate::app
