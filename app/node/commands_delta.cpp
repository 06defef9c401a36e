// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/commands.h"
#include "app/node/output.h"
#include "core/delta/decoder.h"
#include "core/delta/inspect.h"
#include "core/delta/tree.h"
#include "core/node/targets.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace quorate::app {
namespace {

constexpr std::uint64_t decoderMemory = std::uint64_t{1} << 30;

struct DeltaOptions {
    std::string old, fresh, delta, out, profile = "balanced";
    unsigned threads = 2;
};

Status refuseExisting(Context& context, const Path& path)
{
    auto there = context.files().info(path);
    if (!there) return fail(there.error());
    if (there->kind != FileKind::absent) return fail(ErrorKind::conflict, "base.file.exists", path.string());
    return {};
}

constexpr std::string_view noBase = "-";  // instead of an old file: a full artifact

Result<std::optional<node::OpenTarget>> openOld(Context& context, const std::string& old)
{
    if (old == noBase) return std::optional<node::OpenTarget>();
    auto target = node::openTarget(context.files(), absolutePath(old), {});
    if (!target) return fail(target.error());
    return std::optional<node::OpenTarget>(std::move(*target));
}

Result<int> make(Context& context, const DeltaOptions& options)
{
    const Path out = absolutePath(options.out);
    if (auto absent = refuseExisting(context, out); !absent) return fail(absent.error());
    auto profile = node::profileFrom(options.profile);
    if (!profile) return fail(profile.error());
    auto base = openOld(context, options.old);
    if (!base) return fail(base.error());
    auto target = node::openTarget(context.files(), absolutePath(options.fresh), {});
    if (!target) return fail(target.error());
    delta::Options settings;
    settings.profile = *profile;
    settings.threads = options.threads;
    Path partial = out;
    partial += ".part";
    const auto began = context.clock().monotonic();
    auto built = node::buildArtifact(context.files(), *base ? &**base : nullptr, *target, partial, settings,
                                     [](std::string_view, std::uint64_t, std::uint64_t) {}, {});
    if (!built) {
        (void)context.files().remove(partial);
        return fail(built.error());
    }
    if (auto renamed = context.files().rename(partial, out); !renamed) return fail(renamed.error());
    const auto took = (context.clock().monotonic() - began).count();
    const auto& artifact = built->artifact;
    return context.show({{"file", out.string()},
                         {"size", artifact.payload.size},
                         {"root", artifact.payload.root.hex()},
                         {"oldSize", artifact.baseSize},
                         {"newSize", target->size},
                         {"newHash", target->hash.hex()},
                         {"decoderMemory", artifact.decoderMemory},
                         {"milliseconds", took}},
                        [&] {
                            print(out.string() + ": " + sizeText(artifact.payload.size) + " for a target of " +
                                  sizeText(target->size) + "; applied again and compared, " + std::to_string(took) + " ms");
                        });
}

Result<delta::DeltaInfo> decodeTo(Context& context, const Path& payload, delta::RandomSource& base, delta::OutputSink& out)
{
    auto file = delta::FileSource::open(context.files(), payload);
    if (!file) return fail(file.error());
    delta::SequentialSource bytes(**file);
    delta::DecoderOptions options;
    options.limits.maxMemory = decoderMemory;
    options.limits.maxDictionary = std::uint32_t{1} << 28;
    return delta::applyDelta(base, bytes, out, std::move(options));
}

// Whether a payload's result is a tree: its first bytes say so. Decoding stops there.
class Beginning final : public delta::OutputSink {
public:
    Status write(std::uint64_t offset, BytesView data) override
    {
        if (offset < enough) append(m_bytes, data.first(std::min<std::size_t>(data.size(), enough)));
        if (m_bytes.size() < enough) return {};
        return fail(ErrorKind::cancelled, "cli.delta.enough");
    }
    [[nodiscard]] bool isTree() const { return delta::looksLikeTree(m_bytes); }

private:
    static constexpr std::size_t enough = 32;
    Bytes m_bytes;
};

Result<int> apply(Context& context, const DeltaOptions& options)
{
    const Path out = absolutePath(options.out);
    const Path payload = absolutePath(options.delta);
    if (auto absent = refuseExisting(context, out); !absent) return fail(absent.error());
    auto base = openOld(context, options.old);
    if (!base) return fail(base.error());
    delta::MemorySource nothing{BytesView{}};
    delta::RandomSource& from = *base ? *(*base)->source : static_cast<delta::RandomSource&>(nothing);
    Beginning beginning;
    if (auto looked = decodeTo(context, payload, from, beginning); !looked && looked.error().code != "cli.delta.enough") {
        return fail(looked.error());
    }
    Result<delta::DeltaInfo> done = fail(ErrorKind::internal, "cli.delta");
    Path partial = out;
    partial += ".part";
    if (beginning.isTree()) {
        delta::TreeSink tree(context.files(), partial);
        delta::SequentialOutput sink(tree);
        done = decodeTo(context, payload, from, sink);
        if (done) {
            if (auto finished = tree.finish(); !finished) done = fail(finished.error());
        }
    } else {
        auto file = context.files().open(partial, OpenMode::create);
        if (!file) return fail(file.error());
        delta::FileSink sink(**file);
        done = decodeTo(context, payload, from, sink);
        if (done) {
            if (auto synced = (*file)->sync(); !synced) done = fail(synced.error());
        }
    }
    if (done) {
        if (auto renamed = context.files().rename(partial, out); !renamed) done = fail(renamed.error());
    }
    if (!done) {
        (void)context.files().removeTree(partial);
        return fail(done.error());
    }
    return context.show({{"path", out.string()}, {"size", done->newSize}, {"hash", done->newHash.hex()}}, [&] {
        print(out.string() + ": " + sizeText(done->newSize) + "\nhash  " + done->newHash.hex());
    });
}

std::string_view profileName(delta::Profile profile)
{
    switch (profile) {
    case delta::Profile::fast: return "fast";
    case delta::Profile::balanced: return "balanced";
    case delta::Profile::max: return "max";
    case delta::Profile::small: return "small";
    }
    return "unknown";
}

Result<int> inspect(Context& context, const DeltaOptions& options)
{
    auto file = delta::FileSource::open(context.files(), absolutePath(options.delta));
    if (!file) return fail(file.error());
    delta::SequentialSource bytes(**file);
    delta::Limits limits;
    limits.maxMemory = decoderMemory;
    limits.maxDictionary = std::uint32_t{1} << 28;
    auto found = delta::inspectDelta(bytes, limits);
    if (!found) return fail(found.error());
    const auto& info = found->info;
    Json sections = Json::array();
    for (const auto& one : found->sections) {
        sections.push_back({{"name", one.name}, {"packed", one.packed}, {"raw", one.raw}});
    }
    const Json json{{"version", info.version},
                    {"profile", profileName(info.profile)},
                    {"full", info.isFull()},
                    {"oldSize", info.oldSize},
                    {"oldHash", info.oldHash.hex()},
                    {"newSize", info.newSize},
                    {"newHash", info.newHash.hex()},
                    {"size", info.payloadSize},
                    {"chunks", info.chunkCount},
                    {"decoderMemory", info.memory},
                    {"covered", found->covered},
                    {"sections", sections}};
    return context.show(json, [&] {
        print(std::string(info.isFull() ? "full artifact" : "delta") + ", profile " + std::string(profileName(info.profile)) +
              ", " + sizeText(info.payloadSize) + "; result " + sizeText(info.newSize) + "; needs " + sizeText(info.memory) +
              " to apply");
        if (!info.isFull()) print("from  " + info.oldHash.hex());
        print("to    " + info.newHash.hex());
        Table table({"SECTION", "PACKED", "RAW"});
        for (const auto& one : found->sections) table.row({one.name, sizeText(one.packed), sizeText(one.raw)});
        table.print("");
    });
}

Result<int> compare(Context& context, const DeltaOptions& options)
{
    auto base = openOld(context, options.old);
    if (!base) return fail(base.error());
    auto target = node::openTarget(context.files(), absolutePath(options.fresh), {});
    if (!target) return fail(target.error());
    if ((*base)->kind != target->kind) return fail(ErrorKind::invalid, "node.target.kinds-differ", options.fresh);
    delta::Options settings;
    settings.threads = options.threads;
    auto lines = delta::compareProfiles(*(*base)->source, *target->source, context.clock(), settings);
    if (!lines) return fail(lines.error());
    Json json = Json::array();
    Table table({"PROFILE", "DELTA", "FULL", "MAKE", "APPLY", "DEVICE MEMORY"});
    for (const auto& one : *lines) {
        json.push_back({{"profile", profileName(one.profile)},
                        {"size", one.size},
                        {"fullSize", one.fullSize},
                        {"makeMs", one.makeTime.count()},
                        {"applyMs", one.applyTime.count()},
                        {"decoderMemory", one.deviceMemory}});
        table.row({std::string(profileName(one.profile)), sizeText(one.size), sizeText(one.fullSize),
                   std::to_string(one.makeTime.count()) + " ms", std::to_string(one.applyTime.count()) + " ms",
                   sizeText(one.deviceMemory)});
    }
    return context.show(json, [&] { table.print(""); });
}

}  // namespace

void addDeltaCommands(CLI::App& app, Context& context)
{
    auto* group = app.add_subcommand("delta", "Deltas of files and trees, without a node");
    group->require_subcommand(1);
    auto options = std::make_shared<DeltaOptions>();
    auto* makeIt = group->add_subcommand("make", "Make a delta, apply it again and compare");
    makeIt->add_option("old", options->old, "Old file or directory; - for a full artifact")->required();
    makeIt->add_option("new", options->fresh, "New file or directory")->required();
    makeIt->add_option("delta", options->out, "File to write")->required();
    makeIt->add_option("--profile", options->profile, "fast, balanced, max or small")->capture_default_str();
    makeIt->add_option("--threads", options->threads, "1 to 64; the result does not depend on it")
        ->check(CLI::Range(1, 64))
        ->capture_default_str();
    auto* applyIt = group->add_subcommand("apply", "Apply a delta");
    applyIt->add_option("old", options->old, "What it is from; - for a full artifact")->required();
    applyIt->add_option("delta", options->delta, "The delta")->required();
    applyIt->add_option("new", options->out, "File or directory to make")->required();
    auto* inspectIt = group->add_subcommand("inspect", "What a delta says and where its bytes go");
    inspectIt->add_option("delta", options->delta, "The delta")->required();
    auto* compareIt = group->add_subcommand("compare", "What each profile would give");
    compareIt->add_option("old", options->old, "Old file or directory")->required();
    compareIt->add_option("new", options->fresh, "New file or directory")->required();
    const auto act = [&context, options](CLI::App* command, const std::string& name,
                                         Result<int> (*run)(Context&, const DeltaOptions&)) {
        command->callback([&context, options, name, run] {
            context.action = {"delta " + name, "Nothing was written.", [&context, options, run] { return run(context, *options); }};
        });
    };
    act(makeIt, "make", make);
    act(applyIt, "apply", apply);
    act(inspectIt, "inspect", inspect);
    act(compareIt, "compare", compare);
}

}  // namespace quorate::app
