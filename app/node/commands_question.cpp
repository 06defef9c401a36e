// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/commands.h"
#include "app/node/output.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace quorate::app {
namespace {

struct QuestionOptions {
    std::string release, question, text, subject, path, section;
    std::optional<std::uint64_t> offset;
    bool closes = false;
};

void show(const Json& questions)
{
    for (const auto& one : questions) {
        const auto place = node::textAt(one, "path");
        const auto subject = node::textAt(one, "subject");
        print(shortId(text(one, "id")) + "  release " + shortId(text(one, "release")) + (text(one, "closed") == "yes" ? "  closed" : ""));
        if (!subject.empty() || !place.empty()) print("  about " + plain(subject) + (subject.empty() || place.empty() ? "" : ", ") + plain(place));
        print("  " + when(one, "at") + "  " + text(one, "member") + ": " + plain(node::textAt(one, "text")));
        for (const auto& answer : one["answers"]) {
            print("    " + when(answer, "at") + "  " + text(answer, "member") + ": " + plain(node::textAt(answer, "text")) +
                  (text(answer, "closes") == "yes" ? " (closes it)" : ""));
        }
    }
    if (questions.empty()) print("Nobody has asked anything.");
}

Result<int> list(Context& context, const QuestionOptions& options)
{
    auto snapshot = context.snapshot({"questions"});
    if (!snapshot) return fail(snapshot.error());
    Json questions = (*snapshot)["questions"];
    if (!options.release.empty()) {
        auto id = context.releaseId(options.release);
        if (!id) return fail(id.error());
        Json some = Json::array();
        for (auto& one : questions) {
            if (node::textAt(one, "release") == *id) some.push_back(std::move(one));
        }
        questions = std::move(some);
    }
    return context.show(questions, [&] { show(questions); });
}

Result<int> ask(Context& context, const QuestionOptions& options)
{
    auto id = context.releaseId(options.release);
    if (!id) return fail(id.error());
    auto asked = context.ask("ask", Json{{"release", *id}, {"subject", options.subject}, {"path", options.path}, {"section", options.section},
                                         {"offset", options.offset ? Json(*options.offset) : Json(nullptr)}, {"text", options.text}});
    if (!asked) return fail(asked.error());
    return context.show(*asked, [&] { print("asked as " + text(*asked, "id")); });
}

Result<int> answer(Context& context, const QuestionOptions& options)
{
    auto snapshot = context.snapshot({"questions"});
    if (!snapshot) return fail(snapshot.error());
    std::vector<std::string> found;
    for (const auto& one : (*snapshot)["questions"]) {
        if (auto id = node::textAt(one, "id"); !options.question.empty() && id.starts_with(options.question)) found.push_back(std::move(id));
    }
    if (found.size() != 1) return fail(ErrorKind::notFound, "node.question.unknown", options.question);
    auto said = context.ask("answer", Json{{"question", found.front()}, {"text", options.text}, {"closes", options.closes}});
    if (!said) return fail(said.error());
    return context.show(*said, [&] { print("answered as " + text(*said, "id")); });
}

}  // namespace

void addQuestionCommands(CLI::App& app, Context& context)
{
    auto* question = app.add_subcommand("question", "What checkers ask about releases, and the answers");
    question->require_subcommand(1);
    const auto run = [&context](const std::string& name, std::shared_ptr<QuestionOptions> options, auto work) {
        return [&context, name, options, work] {
            context.action = {name, {}, [&context, options, work]() -> Result<int> { return work(context, *options); }};
        };
    };
    auto listed = std::make_shared<QuestionOptions>();
    auto* all = question->add_subcommand("list", "Questions with their answers, the newest first");
    all->add_option("release", listed->release, "MODEL@VERSION or id; all when not given");
    all->callback(run("question list", listed, list));

    auto asked = std::make_shared<QuestionOptions>();
    auto* ours = question->add_subcommand("ask", "Asks the vendor about a release; signed, for every member to read, on no ledger");
    ours->add_option("release", asked->release, "MODEL@VERSION or id")->required();
    ours->add_option("text", asked->text, "At most 2000 characters")->required();
    ours->add_option("--subject", asked->subject, "The title of a finding");
    ours->add_option("--path", asked->path, "A file of the target");
    ours->add_option("--section", asked->section, "A section of that file");
    ours->add_option("--offset", asked->offset, "A place in that file");
    ours->callback(run("question ask", asked, ask));

    auto answered = std::make_shared<QuestionOptions>();
    auto* reply = question->add_subcommand("answer", "Answers a question: by who asked, who published and who owns the model");
    reply->add_option("question", answered->question, "The beginning of its id")->required();
    reply->add_option("text", answered->text, "At most 2000 characters");
    reply->add_flag("--close", answered->closes, "It is answered; by who asked alone");
    reply->callback(run("question answer", answered, answer));
}

}  // namespace quorate::app
