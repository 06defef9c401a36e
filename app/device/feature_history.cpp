// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what the agent did in a bounded journal beside the state: one JSON line for each round in which something happened,
// so that a technician on the spot sees what the consortium sees from afar.
#include "app/device/feature_list.h"
#include "app/device/history_news.h"
#include "app/device/state_json.h"

#include <cstdio>

namespace quorate::app {
namespace {

using Json = nlohmann::json;

constexpr std::size_t maxJournal = 256 * 1024;

Path journalOf(const device::Config& config)
{
    return config.agent.directory / "history.jsonl";
}

// The newest lines that fit; a journal that cannot be read is begun anew.
std::string readJournal(Setup& setup, const Path& file)
{
    auto bytes = readFile(setup.files(), file, 2 * maxJournal);
    return bytes ? std::string(textOf(*bytes)) : std::string();
}

std::string shortened(std::string text)
{
    if (text.size() <= maxJournal) return text;
    const auto cut = text.find('\n', text.size() - maxJournal / 2);
    return cut == std::string::npos ? std::string() : text.substr(cut + 1);
}

Json describe(const device::Agent& agent, const device::RoundReport* report)
{
    const auto& state = agent.state();
    const auto& installed = state.slot(state.active);
    Json entry = {{"deviceTime", agent.deviceTime().ms},
                  {"program", std::string(programName()) + " " + std::string(programVersion())},
                  {"installed", installed ? installed->version.text : std::string()}};
    if (report == nullptr) {
        entry["event"] = "failed";
        return entry;
    }
    entry["event"] = report->installation ? "offer" : "acknowledged";
    entry["acknowledged"] = report->acknowledged;
    if (report->installation) entry["installation"] = toJson(*report->installation);
    return entry;
}

void afterRound(Setup& setup, const device::Agent& agent, const device::RoundReport* report)
{
    if (report != nullptr && !report->installation && report->acknowledged == 0) return;
    const auto file = journalOf(setup.config());
    std::string text = readJournal(setup, file);
    const std::string line = dump(describe(agent, report)) + "\n";
    // The same refusal at every poll is one piece of news.
    const auto lastLine = text.size() > 1 ? text.rfind('\n', text.size() - 2) : std::string::npos;
    const auto previous = text.substr(lastLine == std::string::npos ? 0 : lastLine + 1);
    if (!previous.empty() && newsIn(previous) == newsIn(line)) return;
    text = shortened(text + line);
    if (auto done = writeFileAtomically(setup.files(), file, bytesOf(text)); !done) {
        setup.log().write(LogLevel::warning, "history", toString(done.error()));
    }
}

void printEntry(const Json& entry)
{
    const auto installation = entry.find("installation");
    std::string line = std::to_string(entry.value("deviceTime", std::int64_t{0})) + " " + entry.value("event", "?") +
                       ", installed " + entry.value("installed", "none");
    if (installation != entry.end() && installation->is_object()) {
        line += ", release " + installation->value("release", "").substr(0, 12) + " " + installation->value("outcome", "");
        if (const auto error = installation->find("error"); error != installation->end()) {
            line += ": " + error->value("code", "");
        }
    }
    std::printf("%s\n", line.c_str());
}

Result<int> command(Setup& setup, const std::vector<std::string>& arguments)
{
    auto line = CommandLine::parse(arguments, {"--config", "--last"}, {"--json"});
    if (!line) return fail(line.error());
    auto file = line->required("--config");
    if (!file) return fail(file.error());
    auto config = device::readConfig(setup.files(), *file);
    if (!config) return fail(config.error());
    auto wanted = line->number("--last", 50);
    if (!wanted) return fail(wanted.error());
    const std::string text = readJournal(setup, journalOf(*config));
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        if (end > at) lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    const auto skip = lines.size() > *wanted ? lines.size() - *wanted : 0;
    for (std::size_t i = skip; i < lines.size(); ++i) {
        if (line->has("--json")) {
            std::fputs((lines[i] + "\n").c_str(), stdout);
            continue;
        }
        const auto entry = Json::parse(lines[i], nullptr, false);
        if (entry.is_object()) printEntry(entry);
    }
    return 0;
}

}  // namespace

Feature historyFeature()
{
    return {"history", "history   --config FILE [--last N] [--json]      what this device did\n", nullptr, afterRound,
            command};
}

}  // namespace quorate::app
