// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/chunk_pair.h"

#include "core/base/parallel.h"

#include <new>

namespace quorate::delta {

std::uint64_t pairMemory(const Record& one, const Record& other, std::uint64_t chunkSize, std::uint32_t dictionary)
{
    const auto of = [&](const Record& record) {
        return recordMemory(record, dictionary) + record.payload() + Corrections::memory();
    };
    return of(one) + of(other) + chunkSize;
}

Status decodeHeld(ChunkContext& context, const HeldRecord& held)
{
    auto chunk = makeChunkDecoder(context, held.record, held.begin, held.size);
    if (!chunk) return fail(chunk.error());
    for (std::size_t used = 0; !(*chunk)->isDone();) {
        const auto step = (*chunk)->feed(BytesView(held.payload).subspan(used));
        if (!step) return fail(step.error());
        if (*step == 0 && !(*chunk)->isDone()) return malformed("a chunk that does not end");
        used += *step;
    }
    return {};
}

PairResult decodePair(ChunkContext& context, const HeldRecord& first, const HeldRecord& second, Bytes& out)
{
    context.prepareProjector();
    PairResult result;
    ChunkContext other{context.base, context.map, context.info,
                       [&out](BytesView data) {
                           append(out, data);
                           return Status{};
                       },
                       context.projector, nullptr, {}};
    WorkAhead ahead(1, 1, [&](std::size_t) {
        try {
            out.clear();
            out.reserve(second.size);
            result.second = decodeHeld(other, second);
        } catch (const std::bad_alloc&) {
            result.second = fail(ErrorKind::noSpace, "delta.no-memory");
        }
    });
    result.first = decodeHeld(context, first);
    ahead.await(0);
    return result;
}

}  // namespace quorate::delta
