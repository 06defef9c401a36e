// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/review_store.h"

#include "core/codec/cbor.h"
#include "core/crypto/sha256.h"
#include "core/review/unpack_confined.h"

namespace quorate::node {
namespace {

constexpr std::uint64_t maxState = review::maxReport;

}  // namespace

Result<review::Sbom> sbomIn(Files& files, const Path& path)
{
    auto bytes = readFile(files, path, review::maxSbomBytes);
    if (!bytes) return fail(bytes.error());
    return review::readSbom(*bytes);
}

review::DeclaredSboms LoadedReview::declared(Files& files) const
{
    const auto read = [&](const char* name) -> std::optional<review::Sbom> {
        auto sbom = sbomIn(files, directory / name);
        if (!sbom) return std::nullopt;
        return std::move(*sbom);
    };
    return {read("sbom-before.json"), read("sbom-after.json")};
}

Result<std::shared_ptr<const LoadedReview>> ReviewStore::load(const ReleaseId& release, std::stop_token stop) const
{
    const Path directory = of(release);
    auto text = readFile(m_files, directory / "state.json", maxState);
    if (!text && text.error().kind == ErrorKind::notFound) return fail(ErrorKind::notFound, "node.review.absent", release.hex());
    if (!text) return fail(text.error());
    auto saved = review::SavedReview::decode(*text);
    if (!saved) return fail(saved.error());
    auto out = std::make_shared<LoadedReview>();
    out->release = release;
    out->saved = std::move(*saved);
    out->directory = directory;
    out->target = directory / "target";
    auto after = review::loadInventory(m_files, directory / "after");
    if (!after) return fail(ErrorKind::notFound, "review.contents.gone", toString(after.error()));
    out->after = std::move(*after);
    if (out->saved.base) {
        auto before = review::loadInventory(m_files, directory / "before");
        if (!before) return fail(ErrorKind::notFound, "review.contents.gone", toString(before.error()));
        out->before = std::move(*before);
    }
    auto beforeContents = out->beforeContents(m_files);
    auto afterContents = out->afterContents(m_files);
    auto comparison = review::compare(out->before ? &*out->before : nullptr, &beforeContents, out->after, afterContents, {},
                                      std::move(stop), out->declared(m_files));
    if (!comparison) return fail(comparison.error());
    out->comparison = std::move(*comparison);
    return std::shared_ptr<const LoadedReview>(std::move(out));
}

Status ReviewStore::save(const LoadedReview& review) const
{
    return writeFileAtomically(m_files, of(review.release) / "state.json", bytesOf(review.saved.encode()), OpenMode::createPrivate);
}

Result<review::OwnNotes> ReviewStore::loadNotes(const ReleaseId& release) const
{
    const Path path = of(release) / "notes.json";
    auto text = readFile(m_files, path, maxState);
    if (!text && text.error().kind == ErrorKind::notFound) return review::OwnNotes{};
    if (!text) return fail(text.error());
    auto notes = review::OwnNotes::decode(*text);
    if (!notes) return fail(notes.error().kind, notes.error().code, path.string());
    return notes;
}

Status ReviewStore::saveNotes(const ReleaseId& release, const review::OwnNotes& notes) const
{
    const auto text = notes.encode();
    if (text.size() > maxState) return fail(ErrorKind::refused, "node.review.notes-full", std::to_string(text.size()) + " bytes");
    if (auto made = m_files.makeDirectories(of(release)); !made) return made;
    return writeFileAtomically(m_files, of(release) / "notes.json", bytesOf(text), OpenMode::createPrivate);
}

Status ReviewStore::saveReport(const ReleaseId& release, const std::string& text) const
{
    const auto name = "report-" + review::reportHash(text).hex() + ".json";
    return writeFileAtomically(m_files, of(release) / name, bytesOf(text), OpenMode::createPrivate);
}

Result<review::Inventory> ReviewStore::inventory(const ReleaseId& release) const
{
    return review::loadInventory(m_files, of(release) / "after");
}

std::vector<ReleaseId> ReviewStore::all() const
{
    std::vector<ReleaseId> out;
    auto names = m_files.list(m_directory);
    if (!names) return out;
    for (const auto& name : *names) {
        if (auto id = ReleaseId::fromHexText(name)) out.push_back(*id);
    }
    return out;
}

std::map<TargetHash, Path> ReviewStore::targets() const
{
    std::map<TargetHash, Path> out;
    for (const auto& release : all()) {
        auto text = readFile(m_files, of(release) / "state.json", maxState);
        auto saved = text ? review::SavedReview::decode(*text) : Result<review::SavedReview>(fail(text.error()));
        if (!saved) continue;
        auto info = m_files.info(of(release) / "target");
        if (info && info->kind != FileKind::absent) out[saved->target] = of(release) / "target";
    }
    return out;
}

Status ReviewStore::drop(const ReleaseId& release) const
{
    Status out;
    const auto take = [&out](const Status& removed) {
        if (out && !removed) out = removed;
    };
    for (const char* name : {"target", "before", "after", "input", "work"}) take(m_files.removeTree(of(release) / name));
    for (const char* name : {"sbom-before.json", "sbom-after.json"}) take(m_files.remove(of(release) / name));
    return out;
}

Hash32 viewKey(const review::FileChange& change)
{
    codec::Writer w;
    const auto& entry = change.after ? *change.after : *change.before;
    w.array(4 + 2 * entry.attributes.size()).unsignedInteger(static_cast<std::uint64_t>(change.change));
    w.id(entry.hash).unsignedInteger(entry.permissions).text(entry.link);
    for (const auto& one : entry.attributes) w.text(one.name).bytes(one.value);
    return crypto::sha256(w.data());
}

}  // namespace quorate::node
