// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/member_plan.h"

#include "core/base/parallel.h"
#include "core/delta/member_pack.h"
#include "core/delta/member_scan.h"
#include "core/delta/member_unpack.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace quorate::delta {
namespace {

// A member that expands an image more than this is a bomb or so repetitive that it is small anyway.
std::uint64_t largestExpansion(std::uint64_t image)
{
    return 24 * image + (std::uint64_t{64} << 20);
}

// Leaves out what the other image has byte for byte.
void dropShared(std::vector<FoundMember>& oldMembers, BytesView oldImage, std::vector<FoundMember>& newMembers,
                BytesView newImage)
{
    std::unordered_set<std::string_view> inOld;
    for (const auto& member : oldMembers) inOld.insert(textOf(member.in(oldImage)));
    std::unordered_set<std::string_view> shared;
    std::erase_if(newMembers, [&](const FoundMember& member) {
        const auto packed = textOf(member.in(newImage));
        if (!inOld.contains(packed)) return false;
        shared.insert(packed);
        return true;
    });
    std::erase_if(oldMembers, [&](const FoundMember& m) { return shared.contains(textOf(m.in(oldImage))); });
}

class TableBuilder {
public:
    explicit TableBuilder(MemberTable& table) : m_table(table) {}

    // False when there are too many kinds of members already.
    bool add(MemberSide& side, const FoundMember& member, const MemberShape& shape)
    {
        auto at = std::ranges::find(m_table.shapes, shape);
        if (at == m_table.shapes.end()) {
            if (m_table.shapes.size() >= mostShapes) return false;
            at = m_table.shapes.insert(at, shape);
        }
        side.members.push_back(
            {member.at, member.packed, 0, member.raw, static_cast<std::uint32_t>(at - m_table.shapes.begin())});
        return true;
    }

private:
    MemberTable& m_table;
};

// How each member of the table is unpacked.
struct UnpackShapes {
    std::vector<MemberShape> before;
    std::vector<MemberShape> after;
};

MemberTable makeTable(const std::vector<FoundMember>& oldMembers, const std::vector<FoundMember>& newMembers,
                      const std::vector<std::optional<MemberShape>>& shapes, std::uint64_t scratch,
                      UnpackShapes& unpack)
{
    MemberTable table;
    TableBuilder builder(table);
    for (std::size_t i = 0; i < newMembers.size(); ++i) {
        if (!shapes[i] || !builder.add(table.after, newMembers[i], *shapes[i])) continue;
        unpack.after.push_back(newMembers[i].shape);
        table.packMemory = std::max(table.packMemory, packMemory(*shapes[i], newMembers[i].raw));
    }
    for (const auto& member : oldMembers) {
        const bool isLarge = member.raw > largestInMemory;
        if ((isLarge && member.raw > scratch) || !builder.add(table.before, member, member.shape)) continue;
        unpack.before.push_back(member.shape);
        if (isLarge) scratch -= member.raw;
        table.unpackMemory = std::max(table.unpackMemory, unpackMemory(member.shape));
    }
    // The estimates of another machine's libraries may be a little higher.
    table.packMemory += table.packMemory / 16;
    table.unpackMemory += table.unpackMemory / 16;
    return table;
}

std::vector<PackerNeed> needsOf(const MemberTable& table)
{
    std::vector<PackerNeed> needs;
    for (const auto& member : table.after.members) {
        const auto packer = packerOf(table.shapes[member.shape].codec);
        if (std::ranges::find(needs, packer, &PackerNeed::packer) == needs.end())
            needs.push_back({packer, packerVersion(packer)});
    }
    std::ranges::sort(needs, {}, &PackerNeed::packer);
    return needs;
}

// Room for the expanded images, and for the deltas that are compared: neither is larger than the new image by much.
Status checkRoom(const ScratchFolder& scratch, std::uint64_t expanded, std::uint64_t newImage)
{
    if (auto made = scratch.files->makeDirectories(scratch.folder); !made) return made;
    const auto room = scratch.files->freeSpace(scratch.folder);
    if (!room) return fail(room.error());
    const auto needed = expanded + 2 * newImage;
    if (needed <= *room) return {};
    return fail(ErrorKind::noSpace, "delta.members.scratch",
                std::to_string(needed) + " bytes, room for " + std::to_string(*room));
}

}  // namespace

Result<ExpandedImage> ExpandedImage::make(BytesView image, const MemberSide& side, const std::vector<MemberShape>& shapes,
                                          std::uint64_t inMemory, const std::optional<ScratchFolder>& scratch,
                                          const char* name, const std::stop_token& stop)
{
    ExpandedImage result;
    if (side.expanded <= inMemory || !scratch) {
        result.m_memory.reserve(side.expanded);
        auto done = expand(image, side, shapes, stop, [&](BytesView part) -> Status {
            append(result.m_memory, part);
            return {};
        });
        if (!done) return fail(done.error());
        return result;
    }
    if (auto made = scratch->files->makeDirectories(scratch->folder); !made) return fail(made.error());
    result.m_files = scratch->files;
    result.m_path = scratch->folder / name;
    auto file = scratch->files->open(result.m_path, OpenMode::createPrivate);
    if (!file) return fail(file.error());
    FileSink sink(**file);
    auto done = expand(image, side, shapes, stop, [&](BytesView part) { return sink.write(part); });
    if (!done) return fail(done.error());
    auto mapped = MappedSource::open(result.m_path);
    if (!mapped) return fail(mapped.error());
    result.m_file = std::move(*mapped);
    return result;
}

ExpandedImage::ExpandedImage(ExpandedImage&& other) noexcept
    : m_memory(std::move(other.m_memory)),
      m_file(std::move(other.m_file)),
      m_files(std::exchange(other.m_files, nullptr)),
      m_path(std::move(other.m_path))
{
}

ExpandedImage& ExpandedImage::operator=(ExpandedImage&& other) noexcept
{
    std::swap(m_memory, other.m_memory);
    std::swap(m_file, other.m_file);
    std::swap(m_files, other.m_files);
    std::swap(m_path, other.m_path);
    return *this;
}

ExpandedImage::~ExpandedImage()
{
    m_file.reset();
    if (m_files != nullptr) (void)m_files->remove(m_path);
}

Result<std::optional<MemberPlan>> planMembers(BytesView oldImage, BytesView newImage, const Options& options,
                                              const std::stop_token& stop,
                                              const std::function<void(std::uint64_t)>& advance)
{
    const auto& limits = options.members;
    const std::array images{oldImage, newImage};
    std::array<std::vector<FoundMember>, 2> found;
    forEachInParallel(options.threads, images.size(), [&](std::size_t i) {
        found[i] = findMembers(images[i], limits.memory / 4, largestExpansion(images[i].size()), stop, advance);
    });
    if (stop.stop_requested()) return cancelled();
    auto& [oldMembers, newMembers] = found;
    dropShared(oldMembers, oldImage, newMembers, newImage);
    if (newMembers.empty()) return std::nullopt;
    const auto shapes = ShapeFinder(newImage, limits.memory, options.threads, stop).find(newMembers, advance);
    if (stop.stop_requested()) return cancelled();

    MemberPlan plan;
    UnpackShapes unpack;
    plan.table = makeTable(oldMembers, newMembers, shapes, limits.scratch, unpack);
    auto& table = plan.table;
    if (table.after.members.empty()) return std::nullopt;
    if (auto laid = layOut(table.before, oldImage.size()); !laid) return fail(laid.error());
    if (auto laid = layOut(table.after, newImage.size()); !laid) return fail(laid.error());
    // What does not fit into memory is mapped from disk; without a place there it has to fit.
    const auto expanded = table.before.expanded + table.after.expanded;
    if (expanded > options.memory && !options.scratch) return std::nullopt;
    const auto inMemory = expanded > options.memory / 4 ? 0 : expanded;
    if (inMemory == 0 && options.scratch) {
        if (auto room = checkRoom(*options.scratch, expanded, newImage.size()); !room) return fail(room.error());
    }
    auto before = ExpandedImage::make(oldImage, table.before, unpack.before, inMemory, options.scratch, "old", stop);
    if (!before) return fail(before.error());
    auto after = ExpandedImage::make(newImage, table.after, unpack.after, inMemory, options.scratch, "new", stop);
    if (!after) return fail(after.error());
    plan.before = std::move(*before);
    plan.after = std::move(*after);
    plan.info.oldSize = table.before.expanded;
    plan.info.newSize = table.after.expanded;
    plan.info.scratch = table.before.scratch();
    plan.info.packers = needsOf(table);
    return std::optional<MemberPlan>(std::move(plan));
}

}  // namespace quorate::delta
