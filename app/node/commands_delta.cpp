// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/commands.h"
#include "app/node/delta_task.h"
#include "app/node/output.h"
#include "core/base/parallel.h"
#include "core/crypto/pieces.h"
#include "core/delta/in_place.h"
#include "core/delta/inspect.h"
#include "core/delta/null_output.h"
#include "core/delta/profile_names.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <unistd.h>

namespace quorate::app {
namespace {

constexpr std::uint64_t mebibyte = std::uint64_t{1} << 20;
constexpr std::uint64_t decoderMemory = std::uint64_t{1} << 30;
constexpr std::string_view noBase = "-";  // instead of an old file: a full artifact

struct DeltaOptions {
    std::string old, fresh, delta, out, profile = "balanced";
    unsigned threads = 2;
    std::uint64_t memory = decoderMemory / mebibyte;
    std::uint64_t makeMemory = delta::Options{}.memory / mebibyte;
    bool quiet = false;
    bool progress = false;
    bool estimateOnly = false;
    bool inPlace = false;
    bool noMembers = false;
    bool sync = false;
    std::uint64_t memberMemory = delta::MemberOptions{}.memory / mebibyte;

    [[nodiscard]] Talk talk() const { return quiet ? Talk::none : progress ? Talk::much : Talk::little; }
};

Status refuseExisting(Desk& desk, const Path& path)
{
    auto there = desk.files().info(path);
    if (!there) return fail(there.error());
    if (there->kind != FileKind::absent) return fail(ErrorKind::conflict, "base.file.exists", path.string());
    return {};
}

Path beside(Path path, const char* ending)
{
    path += ending;
    return path;
}

// A folder for what is needed while a delta is made or applied; removed at the end.
class Scratch {
public:
    Scratch(Desk& desk, const Path& name) : m_files(desk.files()), m_folder(beside(name, ".scratch")) {}
    ~Scratch() { (void)m_files.removeTree(m_folder); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    [[nodiscard]] delta::ScratchFolder folder() const { return {&m_files, m_folder}; }
    // For a decoder.
    [[nodiscard]] std::function<Result<std::unique_ptr<File>>()> file() const
    {
        return [this]() -> Result<std::unique_ptr<File>> {
            if (auto made = m_files.makeDirectories(m_folder); !made) return fail(made.error());
            return m_files.open(m_folder / "base", OpenMode::createPrivate);
        };
    }

private:
    Files& m_files;
    const Path m_folder;
};

// What the estimate says when compressed members may be found.
std::string moreWithMembers(const delta::Estimate& estimate)
{
    if (estimate.secondsWithMembers == estimate.seconds) return {};
    return "; " + std::to_string(estimate.secondsWithMembers) + " s when compressed members are found";
}

Result<std::optional<Image>> openOld(Desk& desk, const std::string& old, Use use)
{
    if (old == noBase) return std::optional<Image>();
    auto image = openImage(desk.files(), absolutePath(old), use);
    if (!image) return fail(image.error());
    return std::optional<Image>(std::move(*image));
}

// Both sides of a delta, of one kind.
struct Sides {
    std::optional<Image> old;
    Image fresh;
    delta::MemorySource nothing{BytesView{}};

    delta::RandomSource& base() { return old ? *old->source : static_cast<delta::RandomSource&>(nothing); }
    [[nodiscard]] std::uint64_t oldSize() const { return old ? old->size : 0; }
};

Result<Sides> openSides(Desk& desk, const DeltaOptions& options)
{
    auto old = openOld(desk, options.old, Use::make);
    if (!old) return fail(old.error());
    auto fresh = openImage(desk.files(), absolutePath(options.fresh), Use::make);
    if (!fresh) return fail(fresh.error());
    if (*old && (*old)->isTree != fresh->isTree) return fail(ErrorKind::invalid, "node.target.kinds-differ", options.fresh);
    return Sides{std::move(*old), std::move(*fresh)};
}

delta::DecoderOptions decoderOptions(std::uint64_t memory)
{
    delta::DecoderOptions options;
    options.limits.maxMemory = memory;
    options.checkBase = delta::BaseCheck::afterwards;  // what came out until then goes away again
    options.limits.maxDictionary = std::uint32_t{1} << 28;
    return options;
}

delta::ProgressFn reportTo(ProgressLine& progress)
{
    return [&progress](const delta::Progress& p) { progress(delta::toString(p.stage), p.done, p.total); };
}

Result<delta::DeltaInfo> decode(Desk& desk, const Path& payload, delta::RandomSource& base, delta::OutputSink& out,
                                delta::DecoderOptions options, ProgressLine& progress, std::string_view stage,
                                std::stop_token stop)
{
    auto file = delta::FileSource::open(desk.files(), payload);
    if (!file) return fail(file.error());
    delta::SequentialSource bytes(**file);
    options.onProgress = [&](std::uint64_t done, std::uint64_t total) { progress(stage, done, total); };
    if (desk.beforeWork) desk.beforeWork();
    return delta::applyDelta(base, bytes, out, std::move(options), std::move(stop));
}

// Compares what a decoder gives, in whatever order its chunks come.
class Comparison final : public delta::OutputSink {
public:
    explicit Comparison(delta::RandomSource& with) : m_with(with) {}
    Status write(std::uint64_t offset, BytesView data) override
    {
        m_buffer.resize(data.size());
        if (auto read = delta::readExactly(m_with, offset, m_buffer); !read) return read;
        if (!std::ranges::equal(data, m_buffer)) return fail(ErrorKind::internal, "cli.delta", std::to_string(offset));
        return {};
    }

private:
    delta::RandomSource& m_with;
    Bytes m_buffer;
};

struct Made {
    delta::DeltaInfo info;
    PayloadRef payload;
};

// Writes the delta to `file`, applies it again and compares.
Result<Made> makeAndCheck(Desk& desk, Sides& sides, const Path& file, const delta::Options& settings,
                          ProgressLine& progress, const std::stop_token& stop)
{
    auto out = desk.files().open(file, OpenMode::create);
    if (!out) return fail(out.error());
    delta::FileSink sink(**out);
    auto info = delta::makeDelta(sides.base(), *sides.fresh.source, sink, settings, reportTo(progress), stop);
    if (!info) return fail(info.error());
    if (auto synced = (*out)->sync(); !synced) return fail(synced.error());
    delta::NullOutput nowhere;
    Comparison comparison(*sides.fresh.source);
    auto& check = settings.inPlace ? static_cast<delta::OutputSink&>(comparison) : nowhere;
    auto options = decoderOptions(decoderMemory);
    options.checkBase = delta::BaseCheck::never;  // it was hashed a moment ago; another one gives another result
    options.result = sides.fresh.source.get();
    const Scratch scratch(desk, file);
    options.scratch = scratch.file();
    if (!sides.fresh.isTree) options.threads = settings.threads;
    auto again = decode(desk, file, sides.base(), check, std::move(options), progress, "check", stop);
    if (!again) return fail(again.error());
    auto payload = crypto::payloadRef(**out);
    if (!payload) return fail(payload.error());
    return Made{*info, *payload};
}

// The finished file or tree takes its name, and keeps it after a power loss.
Status takeName(Desk& desk, const Path& partial, const Path& name)
{
    if (auto renamed = desk.files().rename(partial, name); !renamed) return renamed;
    return desk.files().syncDirectory(name.parent_path());
}

Json estimateJson(const delta::Estimate& estimate)
{
    return {{"seconds", estimate.seconds},
            {"secondsWithMembers", estimate.secondsWithMembers},
            {"memory", estimate.memory}};
}

int showEstimate(Desk& desk, const delta::Estimate& estimate)
{
    return desk.show(estimateJson(estimate), [&] {
        print("about " + std::to_string(estimate.seconds) + " s and " + sizeText(estimate.memory) + " of memory" +
              moreWithMembers(estimate));
    });
}

std::string membersText(const delta::MemberInfo& members)
{
    std::string text = "unpacks compressed members; a device needs";
    for (const auto& need : members.packers) {
        text += (&need == &members.packers.front() ? " " : " and ") + std::string(delta::toString(need.packer)) + " " + need.version;
    }
    if (members.scratch > 0) text += ", and " + sizeText(members.scratch) + " on its disk meanwhile";
    return text;
}

Result<int> make(Desk& desk, const DeltaOptions& options)
{
    const StopOnSignal signals;
    const Path out = absolutePath(options.out);
    if (auto absent = refuseExisting(desk, out); !absent) return fail(absent.error());
    const auto profile = delta::profileFrom(options.profile);
    if (!profile) return fail(ErrorKind::invalid, "node.profile.unknown", options.profile);
    auto sides = openSides(desk, options);
    if (!sides) return fail(sides.error());
    delta::Options settings;
    settings.profile = *profile;
    settings.threads = options.threads;
    settings.memory = options.makeMemory * mebibyte;
    settings.inPlace = options.inPlace;
    settings.members.allowed = !options.noMembers;
    settings.members.memory = options.memberMemory * mebibyte;
    const Scratch scratch(desk, out);
    settings.scratch = scratch.folder();
    const auto estimate = delta::estimateDelta(sides->oldSize(), sides->fresh.size, settings);
    if (options.estimateOnly) return showEstimate(desk, estimate);
    Path partial = out;
    partial += ".part";
    const auto began = desk.clock().monotonic();
    Result<Made> made = fail(ErrorKind::internal, "cli.delta");
    {
        ProgressLine progress(desk, "delta make", options.talk());
        progress.announce(estimate, settings.threads);
        made = makeAndCheck(desk, *sides, partial, settings, progress, signals.token());
    }
    if (made) {
        if (auto named = takeName(desk, partial, out); !named) made = fail(named.error());
    }
    if (!made) {
        (void)desk.files().remove(partial);
        return fail(made.error());
    }
    const auto took = (desk.clock().monotonic() - began).count();
    const auto memory = peakMemory(desk.files());
    const auto& info = made->info;
    return desk.show({{"file", out.string()},
                         {"size", made->payload.size},
                         {"root", made->payload.root.hex()},
                         {"oldSize", info.oldSize},
                         {"newSize", info.newSize},
                         {"newHash", info.newHash.hex()},
                         {"decoderMemory", info.memory},
                         {"members", info.members.has_value()},
                         {"scratch", info.members ? info.members->scratch : 0},
                         {"estimate", estimateJson(estimate)},
                         {"memory", memory},
                         {"milliseconds", took}},
                        [&] {
                            print(out.string() + ": " + sizeText(made->payload.size) + " for a target of " +
                                  sizeText(info.newSize) + "; applied again and compared, " + std::to_string(took) + " ms and " +
                                  sizeText(memory) + " of memory (foretold: " + std::to_string(estimate.seconds) + " s, " +
                                  sizeText(estimate.memory) + ")");
                            if (info.members) print(membersText(*info.members));
                        });
}

// Makes a file the new one where it lies. What is needed to go on after an interruption is beside it meanwhile.
Result<int> applyHere(Desk& desk, const DeltaOptions& options)
{
    const StopOnSignal signals;
    const Path image = absolutePath(options.old);
    Path work = image;
    work += ".in-place";
    auto payload = delta::FileSource::open(desk.files(), absolutePath(options.delta));
    if (!payload) return fail(payload.error());
    Result<delta::DeltaInfo> done = fail(ErrorKind::internal, "cli.delta");
    {
        ProgressLine progress(desk, "delta apply", options.talk());
        auto settings = decoderOptions(options.memory * mebibyte);
        settings.stop = signals.token();
        settings.onProgress = [&](std::uint64_t finished, std::uint64_t total) { progress("apply", finished, total); };
        if (desk.beforeWork) desk.beforeWork();
        done = delta::applyInPlace(desk.files(), image, work, **payload, std::move(settings));
    }
    if (!done) return fail(done.error());
    return desk.show({{"path", image.string()}, {"size", done->newSize}, {"hash", done->newHash.hex()}}, [&] {
        print(image.string() + ": " + sizeText(done->newSize) + "\nhash  " + done->newHash.hex());
    });
}

Result<int> apply(Desk& desk, const DeltaOptions& options)
{
    if (options.inPlace != options.out.empty()) {
        return fail(ErrorKind::invalid, "cli.usage", "delta apply takes either a new file or --in-place");
    }
    if (options.inPlace) return applyHere(desk, options);
    const StopOnSignal signals;
    const Path out = absolutePath(options.out);
    if (auto absent = refuseExisting(desk, out); !absent) return fail(absent.error());
    auto base = openOld(desk, options.old, Use::apply);
    if (!base) return fail(base.error());
    delta::MemorySource nothing{BytesView{}};
    delta::RandomSource& from = *base ? *(*base)->source : static_cast<delta::RandomSource&>(nothing);
    Path partial = out;
    partial += ".part";
    ImageOutput image(desk.files(), partial, *base ? std::optional((*base)->isTree) : std::nullopt, options.sync);
    Result<delta::DeltaInfo> done = fail(ErrorKind::internal, "cli.delta");
    {
        ProgressLine progress(desk, "delta apply", options.talk());
        const Scratch scratch(desk, partial);
        auto settings = decoderOptions(options.memory * mebibyte);
        settings.scratch = scratch.file();
        if (!*base || !(*base)->isTree) settings.threads = processors();
        done = decode(desk, absolutePath(options.delta), from, image, std::move(settings), progress, "apply",
                      signals.token());
    }
    if (done) {
        if (auto finished = image.finish(); !finished) done = fail(finished.error());
    }
    if (done) {
        auto named = options.sync ? takeName(desk, partial, out) : desk.files().rename(partial, out);
        if (!named) done = fail(named.error());
    }
    if (!done) {
        if (image.hasBegun()) (void)desk.files().removeTree(partial);
        return fail(done.error());
    }
    return desk.show({{"path", out.string()}, {"size", done->newSize}, {"hash", done->newHash.hex()}}, [&] {
        print(out.string() + ": " + sizeText(done->newSize) + "\nhash  " + done->newHash.hex());
    });
}

Json toJson(const std::vector<delta::Share>& shares)
{
    Json list = Json::array();
    for (const auto& one : shares) list.push_back({{"name", one.name}, {"size", one.size}, {"packed", one.packed}});
    return list;
}

void printShares(const std::string& what, const std::vector<delta::Share>& shares)
{
    constexpr std::size_t shown = 20;
    if (shares.empty()) return;
    print("");
    Table table({what, "PACKED", "OF"});
    for (std::size_t i = 0; i < shares.size() && i < shown; ++i)
        table.row({shares[i].name, sizeText(shares[i].packed), sizeText(shares[i].size)});
    table.print("");
    if (shares.size() > shown) print("... and " + std::to_string(shares.size() - shown) + " more; --json has them all");
}

// Nothing where the two images were not given.
Result<std::optional<delta::Explanation>> explain(Desk& desk, const DeltaOptions& options, delta::RandomSource& payload)
{
    if (options.old.empty() && options.fresh.empty()) return std::optional<delta::Explanation>();
    if (options.old.empty() || options.fresh.empty())
        return fail(ErrorKind::invalid, "cli.usage", "delta inspect takes both --old and --new, or neither");
    const StopOnSignal signals;
    auto sides = openSides(desk, options);
    if (!sides) return fail(sides.error());
    ProgressLine progress(desk, "delta inspect", Talk::little);
    auto settings = decoderOptions(decoderMemory);
    settings.stop = signals.token();
    settings.onProgress = [&](std::uint64_t done, std::uint64_t total) { progress("apply", done, total); };
    const Scratch scratch(desk, std::filesystem::temp_directory_path() / ("quorated-inspect-" + std::to_string(::getpid())));
    settings.scratch = scratch.file();
    auto explained = delta::explainDelta(sides->base(), *sides->fresh.source, payload, settings);
    if (!explained) return fail(explained.error());
    return std::optional(std::move(*explained));
}

Result<int> inspect(Desk& desk, const DeltaOptions& options)
{
    auto file = delta::FileSource::open(desk.files(), absolutePath(options.delta));
    if (!file) return fail(file.error());
    delta::SequentialSource bytes(**file);
    auto found = delta::inspectDelta(bytes, decoderOptions(decoderMemory).limits);
    if (!found) return fail(found.error());
    auto explained = explain(desk, options, **file);
    if (!explained) return fail(explained.error());
    const auto& info = found->info;
    Json sections = Json::array();
    for (const auto& one : found->sections) {
        sections.push_back({{"name", one.name}, {"packed", one.packed}, {"raw", one.raw}});
    }
    Json chunks = Json::array();
    for (const auto& one : found->chunks) {
        chunks.push_back({{"offset", one.offset}, {"size", one.size}, {"packed", one.packed}, {"method", one.method}});
    }
    Json packers = Json::array();
    for (const auto& need : info.members ? info.members->packers : std::vector<delta::PackerNeed>{}) {
        packers.push_back({{"packer", delta::toString(need.packer)}, {"version", need.version}});
    }
    Json members = Json::array();
    for (const auto& one : found->members) {
        members.push_back({{"side", one.ofResult ? "new" : "old"},
                           {"codec", one.codec},
                           {"settings", one.settings},
                           {"count", one.count},
                           {"packed", one.packed},
                           {"raw", one.raw}});
    }
    Json json{{"version", info.version},
              {"profile", delta::toString(info.profile)},
              {"full", info.isFull()},
              {"oldSize", info.oldSize},
              {"oldHash", info.oldHash.hex()},
              {"newSize", info.newSize},
              {"newHash", info.newHash.hex()},
              {"size", info.payloadSize},
              {"chunks", info.chunkCount},
              {"decoderMemory", info.memory},
              {"scratch", info.members ? info.members->scratch : 0},
              {"packers", packers},
              {"members", members},
              {"covers", found->covers},
              {"covered", found->covered},
              {"sections", sections},
              {"parts", chunks}};
    if (*explained) {
        json["files"] = toJson((*explained)->files);
        json["programSections"] = toJson((*explained)->sections);
        json["shared"] = (*explained)->shared;
    }
    return desk.show(json, [&] {
        print(std::string(info.isFull() ? "full artifact" : "delta") + ", profile " + std::string(delta::toString(info.profile)) +
              ", " + sizeText(info.payloadSize) + "; result " + sizeText(info.newSize) + "; needs " + sizeText(info.memory) +
              " to apply");
        if (!info.isFull()) print("from  " + info.oldHash.hex());
        print("to    " + info.newHash.hex());
        if (info.members) {
            print(membersText(*info.members));
            Table groups({"MEMBERS", "COUNT", "PACKED", "RAW", "SETTINGS"});
            for (const auto& one : found->members) {
                groups.row({(one.ofResult ? "new " : "old ") + one.codec, std::to_string(one.count), sizeText(one.packed),
                             sizeText(one.raw), one.settings});
            }
            groups.print("");
        }
        Table table({"SECTION", "PACKED", "RAW"});
        for (const auto& one : found->sections) table.row({one.name, sizeText(one.packed), sizeText(one.raw)});
        table.print("");
        if (!*explained) return;
        printShares("FILE", (*explained)->files);
        printShares("SECTION OF PROGRAMS", (*explained)->sections);
        print("");
        print("about no part of the image: " + sizeText((*explained)->shared));
    });
}

Result<int> compare(Desk& desk, const DeltaOptions& options)
{
    const StopOnSignal signals;
    auto sides = openSides(desk, options);
    if (!sides) return fail(sides.error());
    delta::Options settings;
    settings.threads = options.threads;
    settings.members.allowed = !options.noMembers;
    const Scratch scratch(desk, std::filesystem::temp_directory_path() / ("quorated-compare-" + std::to_string(::getpid())));
    settings.scratch = scratch.folder();
    Result<std::vector<delta::Comparison>> lines = fail(ErrorKind::internal, "cli.delta");
    {
        ProgressLine progress(desk, "delta compare", options.talk());
        lines = delta::compareProfiles(sides->base(), *sides->fresh.source, desk.clock(), settings, reportTo(progress),
                                       signals.token());
    }
    if (!lines) return fail(lines.error());
    Json json = Json::array();
    Table table({"PROFILE", "DELTA", "FULL", "MAKE", "APPLY", "DEVICE MEMORY"});
    for (const auto& one : *lines) {
        json.push_back({{"profile", delta::toString(one.profile)},
                        {"size", one.size},
                        {"fullSize", one.fullSize},
                        {"makeMs", one.makeTime.count()},
                        {"applyMs", one.applyTime.count()},
                        {"decoderMemory", one.deviceMemory}});
        table.row({std::string(delta::toString(one.profile)), sizeText(one.size), sizeText(one.fullSize),
                   std::to_string(one.makeTime.count()) + " ms", std::to_string(one.applyTime.count()) + " ms",
                   sizeText(one.deviceMemory)});
    }
    return desk.show(json, [&] { table.print(""); });
}

}  // namespace

void addDeltaCommands(CLI::App& app, Desk& desk)
{
    auto* group = app.add_subcommand("delta", "Deltas of files and trees, without a node");
    group->require_subcommand(1);
    auto options = std::make_shared<DeltaOptions>();
    auto* makeIt = group->add_subcommand("make", "Make a delta, apply it again and compare");
    makeIt->add_option("old", options->old, "Old file or directory; - for a full artifact")->required();
    makeIt->add_option("new", options->fresh, "New file or directory")->required();
    makeIt->add_option("delta", options->out, "File to write")->required();
    makeIt->add_option("--profile", options->profile, "fast, balanced, max or small")->capture_default_str();
    const auto threads = [options](CLI::App* command) {
        command->add_option("--threads", options->threads, "1 to 64; the result does not depend on it")
            ->check(CLI::Range(1, 64))
            ->capture_default_str();
    };
    const auto talk = [options](CLI::App* command) {
        command->add_flag("-q,--quiet", options->quiet, "No progress on standard error");
        command->add_flag("--progress", options->progress, "Progress on standard error, also for quick work and with --json");
    };
    threads(makeIt);
    makeIt->add_option("--memory", options->makeMemory, "MiB to take beyond the two images")
        ->check(CLI::Range(16, 1024 * 1024))
        ->capture_default_str();
    talk(makeIt);
    makeIt->add_flag("--in-place", options->inPlace, "For devices with one partition: the delta can overwrite the old file");
    const auto noMembers = [options](CLI::App* command) {
        command->add_flag("--no-members", options->noMembers,
                          "Leave compressed members as they are: for devices that cannot pack them again");
    };
    noMembers(makeIt);
    makeIt->add_option("--member-memory", options->memberMemory, "MiB that a device may take to pack a member again")
        ->check(CLI::Range(1, 1024))
        ->capture_default_str();
    makeIt->add_flag("--estimate", options->estimateOnly, "Only tell how much time and memory it would take");
    auto* applyIt = group->add_subcommand("apply", "Apply a delta");
    applyIt->add_option("old", options->old, "What it is from; - for a full artifact")->required();
    applyIt->add_option("delta", options->delta, "The delta")->required();
    applyIt->add_option("new", options->out, "File or directory to make; none with --in-place");
    applyIt->add_flag("--in-place", options->inPlace,
                      "Overwrite the old file; after an interruption the same command goes on");
    applyIt->add_flag("--sync", options->sync, "Return only when a power loss can no longer undo it; in place that is always so");
    applyIt->add_option("--memory", options->memory, "MiB that the decoder may use, as on a device")
        ->check(CLI::Range(1, 1024))
        ->capture_default_str();
    talk(applyIt);
    auto* inspectIt = group->add_subcommand("inspect", "What a delta says and where its bytes go");
    inspectIt->add_option("delta", options->delta, "The delta")->required();
    inspectIt->add_option("--old", options->old, "Also tell which files and sections the bytes are about: what it is from, or -");
    inspectIt->add_option("--new", options->fresh, "What it makes");
    auto* compareIt = group->add_subcommand("compare", "What each profile would give");
    compareIt->add_option("old", options->old, "Old file or directory; - for none")->required();
    compareIt->add_option("new", options->fresh, "New file or directory")->required();
    threads(compareIt);
    noMembers(compareIt);
    talk(compareIt);
    const auto act = [&desk, options](CLI::App* command, const std::string& name,
                                         Result<int> (*run)(Desk&, const DeltaOptions&)) {
        command->callback([&desk, options, name, run] {
            desk.action = {"delta " + name, "Nothing was written.", [&desk, options, run] { return run(desk, *options); }};
        });
    };
    act(makeIt, "make", make);
    act(applyIt, "apply", apply);
    act(inspectIt, "inspect", inspect);
    act(compareIt, "compare", compare);
}

}  // namespace quorate::app
