// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/encoder.h"
#include "core/delta/mapped_source.h"
#include "core/delta/member_table.h"

#include <functional>

namespace quorate::delta {

// Bytes that are too many for memory: a file that is mapped, and removed at the end.
class ExpandedImage {
public:
    ExpandedImage() = default;
    // `scratch`: where a file may be made, when they are more than `inMemory`.
    [[nodiscard]] static Result<ExpandedImage> make(BytesView image, const MemberSide& side,
                                                    const std::vector<MemberShape>& shapes, std::uint64_t inMemory,
                                                    const std::optional<ScratchFolder>& scratch, const char* name,
                                                    const std::stop_token& stop);
    ~ExpandedImage();
    ExpandedImage(ExpandedImage&& other) noexcept;
    ExpandedImage& operator=(ExpandedImage&& other) noexcept;

    [[nodiscard]] BytesView bytes() const { return m_file ? m_file->memory() : BytesView(m_memory); }

private:
    Bytes m_memory;
    std::unique_ptr<MappedSource> m_file;
    Files* m_files = nullptr;
    Path m_path;
};

// How two images are expanded for a delta.
struct MemberPlan {
    MemberTable table;
    MemberInfo info;
    ExpandedImage before;
    ExpandedImage after;
};

// A plan that was made for the same images and member options before.
struct PlanCache {
    bool made = false;
    std::optional<MemberPlan> plan;
};
// makeDelta, with a plan that is made for the first and used by all that come after it.
[[nodiscard]] Result<DeltaInfo> makeDeltaPlanned(RandomSource& oldImage, RandomSource& newImage, ByteSink& out,
                                                 const Options& options, const ProgressFn& progress,
                                                 std::stop_token stop, PlanCache& cache);

// Nothing when the new image has no members that can be packed again within the options, or the expanded images would
// need more than the options allow. Members that both images have as they are stay packed. `advance`: told bytes of the
// images as they are searched and tried.
[[nodiscard]] Result<std::optional<MemberPlan>> planMembers(BytesView oldImage, BytesView newImage, const Options& options,
                                                            const std::stop_token& stop,
                                                            const std::function<void(std::uint64_t)>& advance);

}  // namespace quorate::delta
