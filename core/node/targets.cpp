// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/targets.h"

#include "core/api/node.h"
#include "core/crypto/pieces.h"
#include "core/delta/decoder.h"
#include "core/delta/null_output.h"
#include "core/delta/profile_names.h"
#include "core/delta/tree.h"
#include "core/node/staged_folder.h"

#include <algorithm>

namespace quorate::node {
namespace {

// A few kilobytes can say that they decode to a terabyte.
delta::Limits limitsOf(std::uint64_t size)
{
    delta::Limits limits;
    limits.maxNew = size;
    limits.maxMemory = std::uint64_t{1} << 30;
    limits.maxDictionary = std::uint32_t{1} << 28;
    return limits;
}

// Before anything is written: whether the payload speaks of this target at all, and whether there is room for it.
Status checkFirst(Files& files, const ledger::Target& target, const Path& payload, const Path& out, std::uint64_t reserve)
{
    Bytes head(delta::headBytes);
    auto file = files.open(payload, OpenMode::read);
    if (!file) return fail(file.error());
    auto got = (*file)->readAt(0, head);
    if (!got) return fail(got.error());
    head.resize(*got);
    const auto info = delta::inspect(head, limitsOf(target.size));
    if (!info) return fail(info.error());
    if (info->newSize != target.size || info->newHash != target.hash) {
        return fail(ErrorKind::invalid, "node.rebuild.other-target", info->newHash.hex());
    }
    const auto room = roomAt(files, out, reserve);
    if (!room) return fail(room.error());
    const std::uint64_t scratch = info->members ? info->members->scratch : 0;
    if (target.size > *room || scratch > *room - target.size) {
        return fail(ErrorKind::noSpace, "node.rebuild.no-room",
                    std::to_string(target.size) + " and " + std::to_string(scratch) + " bytes, room for " + std::to_string(*room));
    }
    return {};
}

// `scratch`: a file that may be needed meanwhile. `size`: of the result, at most.
Result<delta::DeltaInfo> decode(Files& files, const Path& payload, OpenTarget* base, delta::OutputSink& out,
                                const Path& scratch, std::uint64_t size, std::stop_token stop)
{
    auto file = delta::FileSource::open(files, payload);
    if (!file) return fail(file.error());
    delta::SequentialSource bytes(**file);
    delta::MemorySource nothing{BytesView{}};
    delta::RandomSource& from = base ? *base->source : static_cast<delta::RandomSource&>(nothing);
    delta::DecoderOptions options;
    options.limits = limitsOf(size);
    options.scratch = delta::scratchFile(files, scratch);
    auto done = delta::applyDelta(from, bytes, out, std::move(options), stop);
    if (auto removed = files.remove(scratch); !removed && done) return fail(removed.error());
    return done;
}

}  // namespace

Result<OpenTarget> openTarget(Files& files, const Path& path, std::stop_token stop)
{
    auto info = files.info(path);
    if (!info) return fail(info.error());
    OpenTarget target;
    if (info->kind == FileKind::directory) {
        auto tree = delta::TreeSource::open(files, path);
        if (!tree) return fail(tree.error());
        target.kind = ledger::TargetKind::tree;
        target.source = std::move(*tree);
    } else if (info->kind == FileKind::file) {
        auto file = delta::FileSource::open(files, path);
        if (!file) return fail(file.error());
        target.source = std::move(*file);
    } else {
        return fail(ErrorKind::notFound, "node.target.missing", path.string());
    }
    auto size = target.source->size();
    if (!size) return fail(size.error());
    if (*size == 0) return fail(ErrorKind::invalid, "node.target.empty", path.string());
    target.size = *size;
    auto hash = delta::hashOf(*target.source, stop);
    if (!hash) return fail(hash.error());
    target.hash = *hash;
    return target;
}

Result<BuiltArtifact> buildArtifact(Files& files, OpenTarget* base, OpenTarget& target, const Path& file,
                                    const delta::Options& options, const BuildProgress& progress, std::stop_token stop)
{
    if (base && base->kind != target.kind) {
        return fail(ErrorKind::invalid, "node.target.kinds-differ", "an image and a tree have no delta");
    }
    BuiltArtifact built;
    built.file = file;
    const auto report = [&](const delta::Progress& p) { progress(delta::toString(p.stage), p); };
    Result<delta::DeltaInfo> made = fail(ErrorKind::internal, "node.build");
    {
        auto out = files.open(file, OpenMode::create);
        if (!out) return fail(out.error());
        delta::FileSink sink(**out);
        auto settings = options;
        settings.scratch = delta::ScratchFolder{&files, beside(file, ".expanded")};
        made = base ? delta::makeDelta(*base->source, *target.source, sink, settings, report, stop)
                    : delta::makeFull(*target.source, sink, settings, report, stop);
        auto removed = files.removeTree(settings.scratch->folder);
        if (!made) return fail(made.error());
        if (!removed) return fail(removed.error());
        if (auto synced = (*out)->sync(); !synced) return fail(synced.error());
    }
    progress("check", {0, target.size});
    delta::NullOutput nowhere;
    auto again = decode(files, file, base, nowhere, beside(file, ".scratch"), target.size, stop);
    if (!again) return fail(again.error());
    if (again->newHash != target.hash || again->newSize != target.size) {
        return fail(ErrorKind::conflict, "node.target.changed", "the target changed while it was read");
    }
    auto payload = files.open(file, OpenMode::read);
    if (!payload) return fail(payload.error());
    auto ref = crypto::payloadRef(**payload);
    if (!ref) return fail(ref.error());
    ledger::Artifact& artifact = built.artifact;
    artifact.kind = base                                       ? ledger::ArtifactKind::delta
                    : target.kind == ledger::TargetKind::tree ? ledger::ArtifactKind::tree
                                                               : ledger::ArtifactKind::full;
    artifact.target = target.hash;
    if (base) {
        artifact.base = base->hash;
        artifact.baseSize = base->size;
    }
    artifact.payload = *ref;
    artifact.plaintext = *ref;
    artifact.decoderMemory = made->memory;
    return built;
}

std::string profileText(std::string profile, bool members)
{
    return members ? profile : profile.append(api::keepsPacked);
}

Result<delta::Options> buildOptions(std::string_view profile)
{
    delta::Options options;
    auto name = profile;
    if (name.ends_with(api::keepsPacked)) {
        name.remove_suffix(api::keepsPacked.size());
        options.members.allowed = false;
    }
    if (const auto known = delta::profileFrom(name)) {
        options.profile = *known;
        return options;
    }
    return fail(ErrorKind::invalid, "node.profile.unknown", std::string(profile));
}

Result<std::uint64_t> roomAt(Files& files, const Path& path, std::uint64_t reserve)
{
    Path there = path;
    for (auto info = files.info(there); there.has_relative_path(); info = files.info(there)) {
        if (!info) return fail(info.error());
        if (info->kind != FileKind::absent) break;
        there = there.parent_path();
    }
    auto free = files.freeSpace(there.empty() ? Path(".") : there);
    if (!free) return fail(free.error());
    return *free - std::min(*free, reserve);
}

Status rebuildTarget(Files& files, const ledger::Target& target, const ledger::Artifact& artifact, const Path& payload,
                     OpenTarget* base, const Path& out, std::stop_token stop, std::uint64_t reserve)
{
    if (artifact.base && (!base || base->hash != *artifact.base)) {
        return fail(ErrorKind::invalid, "delta.wrong-base", artifact.base->hex());
    }
    if (auto fits = checkFirst(files, target, payload, out, reserve); !fits) return fits;
    OpenTarget* from = artifact.base ? base : nullptr;
    Result<delta::DeltaInfo> decoded = fail(ErrorKind::internal, "node.rebuild");
    if (target.kind == ledger::TargetKind::tree) {
        delta::TreeLimits limits;
        limits.maxArchiveBytes = target.size;
        delta::TreeSink tree(files, out, limits);
        delta::SequentialOutput sink(tree);
        decoded = decode(files, payload, from, sink, beside(out, ".scratch"), target.size, stop);
        if (decoded) {
            if (auto finished = tree.finish(); !finished) decoded = fail(finished.error());
        }
    } else {
        auto file = files.open(out, OpenMode::create);
        if (!file) return fail(file.error());
        delta::FileSink sink(**file);
        decoded = decode(files, payload, from, sink, beside(out, ".scratch"), target.size, stop);
        if (decoded) {
            if (auto synced = (*file)->sync(); !synced) decoded = fail(synced.error());
        }
    }
    if (decoded && (decoded->newHash != target.hash || decoded->newSize != target.size)) {
        decoded = fail(ErrorKind::invalid, "node.rebuild.other-target", decoded->newHash.hex());
    }
    if (decoded) {
        // Read back: what was written, not what was meant to be.
        auto again = openTarget(files, out, stop);
        if (!again) decoded = fail(again.error());
        else if (again->hash != target.hash) decoded = fail(ErrorKind::io, "node.rebuild.read-back", out.string());
    }
    if (!decoded) {
        (void)files.removeTree(out);
        return fail(decoded.error());
    }
    return {};
}

}  // namespace quorate::node
