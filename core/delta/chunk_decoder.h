// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/decoder.h"
#include "core/delta/map.h"
#include "core/delta/predictor.h"
#include "core/delta/unpack.h"

#include <functional>
#include <memory>

namespace quorate::delta {

// What every chunk is made from.
struct ChunkContext {
    RandomSource& base;
    const Map& map;
    const DeltaInfo& info;
    std::function<Status(BytesView)> output;  // takes the chunk's bytes in order

    // Made when the first chunk needs them.
    std::shared_ptr<const Projector> projector;
    std::unique_ptr<Predictor> predictor;

    std::function<void(const Piece&)> onPiece;  // may be empty

    void prepareProjector()
    {
        if (!projector) projector = std::make_shared<Projector>(map.covers, map.oldAddresses, map.newAddresses);
    }
};

// Rebuilds one chunk from a record while its payload arrives.
class ChunkDecoder {
public:
    virtual ~ChunkDecoder() = default;
    // How many bytes were used; fewer than given only when the chunk is complete.
    [[nodiscard]] virtual Result<std::size_t> feed(BytesView payload) = 0;
    [[nodiscard]] virtual bool isDone() const = 0;
};

// `begin`, `size`: the chunk in the new image. The context must outlive the decoder.
[[nodiscard]] Result<std::unique_ptr<ChunkDecoder>> makeChunkDecoder(ChunkContext& context, const Record& record,
                                                                     std::uint64_t begin, std::uint64_t size);

// The chunk of a copy record: no payload at all. Covers must cover it completely.
[[nodiscard]] Status copyChunk(const ChunkContext& context, std::uint64_t begin, std::uint64_t size);

}  // namespace quorate::delta
