// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/commands.h"
#include "app/device/features.h"
#include "core/crypto/locked_memory.h"
#include "core/crypto/secret.h"
#include "core/crypto/self_test.h"

#include <algorithm>
#include <csignal>
#include <cstdio>

namespace {

using namespace quorate;

struct Command {
    std::string_view name;
    Result<int> (*run)(Log& log, const app::Arguments& arguments);
};

constexpr Command commands[] = {
    {"identity", app::identityCommand}, {"provision", app::provisionCommand}, {"boot", app::bootCommand},
    {"run", app::runCommand},           {"--self-test", app::selfTestCommand}, {"status", app::statusCommand},
    {"verify", app::verifyCommand},
};

constexpr std::string_view usage =
    "identity  --config FILE | --file FILE [--json]   make the device's key, or show its public key\n"
    "provision --config FILE --version V [--rollback-index N]\n"
    "          --image FILE | --tree DIRECTORY [--boot-check PATH]\n"
    "                                                 install the first software\n"
    "boot      --config FILE [--once]                 start what is installed; try, confirm, go back\n"
    "run       --config FILE [--once]                 the agent: poll, install, acknowledge\n"
    "status    --config FILE [--json]                 what is installed, tried and waiting\n"
    "verify    BUNDLE --config FILE | --anchor FILE --hardware-class NAME [--json]\n"
    "                                                 every check of a bundle, without installing\n"
    "--self-test [--config FILE]                      the boot check of this image\n"
    "--version\n";

int tell(const Error& error)
{
    std::fprintf(stderr, "%s: %s\n", std::string(app::programName()).c_str(), toString(error).c_str());
    return static_cast<int>(error.kind);
}

int showUsage(std::FILE* to)
{
    std::string text = "usage: " + std::string(app::programName()) + " COMMAND ...\n" + std::string(usage);
    for (const auto& feature : app::features()) text += feature.help;
    text += "exit codes: 0 done; 85 another slot is to be started; 1 to 12 the kind of the error that is named on standard error\n";
    std::fputs(text.c_str(), to);
    return to == stdout ? 0 : static_cast<int>(ErrorKind::invalid);
}

Result<int> dispatch(const std::string& name, const app::Arguments& arguments)
{
    StderrLog log(LogLevel::info);
    for (const auto& command : commands) {
        if (command.name == name) return command.run(log, arguments);
    }
    for (const auto& feature : app::features()) {
        if (feature.command == nullptr || feature.name != name) continue;
        app::Setup setup(log);
        return feature.command(setup, arguments);
    }
    return fail(ErrorKind::invalid, "device.usage", name + " is no command");
}

}  // namespace

int main(int count, char** words)
{
    crypto::forbidCoreDumps();
    crypto::lockAtMost(16 * 1024);
    std::signal(SIGPIPE, SIG_IGN);  // a gateway that hangs up is an error of that connection, not our end
    app::Arguments arguments(words + (count > 0 ? 1 : 0), words + count);
    if (arguments.empty()) return showUsage(stderr);
    const std::string name = arguments.front();
    arguments.erase(arguments.begin());
    if (name == "--version") {
        std::printf("%s %s\n", std::string(app::programName()).c_str(), std::string(app::programVersion()).c_str());
        return 0;
    }
    if (name == "--help" || name == "help" || std::ranges::find(arguments, "--help") != arguments.end()) return showUsage(stdout);
    if (auto works = crypto::selfTest(); !works) return tell(works.error());
    auto code = dispatch(name, arguments);
    return code ? *code : tell(code.error());
}
