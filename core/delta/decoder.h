// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/info.h"
#include "core/delta/streams.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace quorate::delta {

// Errors of a payload, all of this folder:
//   delta.foreign     not a delta at all
//   delta.version     made by a later format version, or with a flag that this build does not know
//   delta.too-large   over one of the device's limits; the context names which
//   delta.wrong-base  the base is not the image that the delta was made from
//   delta.truncated   it ended too early
//   delta.altered     a checksum or hash does not fit: the header's, a chunk's or the result's
//   delta.malformed   it contradicts itself
//   delta.in-place    it was made to overwrite the old image and has no use here, or the other way round
//   delta.members.packer   it needs the encoder of a library that is not here, or not in this version; nothing was written
//   delta.members.scratch  it needs room on disk that was not given; nothing was written
//   delta.members.output   a library that says it is the right version packed to other bytes
// After one of the last three a delta without members, or the full artifact, may still work.
// The base is only ever read. Whatever is refused, the output so far is worthless and nothing else was changed.

inline constexpr std::size_t headBytes = 64 * 1024;  // inspect() never needs more of a payload than this

// The encoders that this program has, for members.
[[nodiscard]] std::vector<PackerNeed> availablePackers();
// "delta.members.packer" unless all that the delta needs is among `packers`.
[[nodiscard]] Status checkPackers(const DeltaInfo& info, const std::vector<PackerNeed>& packers);

// What the header says, from the first bytes of a payload (headBytes of them, or all when it is shorter).
[[nodiscard]] Result<DeltaInfo> inspect(BytesView beginning, const Limits& limits = {});

// Where a decoder stood after a complete chunk. Stored by the device after it synced the output; after a power loss the
// decoder continues from it and redoes at most what came after.
struct Checkpoint {
    std::uint64_t nextChunk = 0;
    std::uint64_t outputOffset = 0;   // bytes of output that are complete: the first, unless chunks have an order
    std::uint64_t payloadOffset = 0;  // where the payload is read next
    std::uint64_t recordChunk = 0;    // first chunk of the record at payloadOffset
    Hash32 head;                      // names the payload: SHA-256 of its header and map
    Hash32 written;                   // hash of the output, or chain of the hashes of the chunks before nextChunk

    friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
    [[nodiscard]] Bytes encode() const;                              // 100 bytes
    [[nodiscard]] static Result<Checkpoint> decode(BytesView data);  // "delta.checkpoint.malformed"
};

enum class BaseCheck {
    first,      // before the first output: for in-place use, and where a wrong result costs much
    afterwards, // when something was wrong, but for the payload's head; half of the hashing
    never,      // it was done for this very slot, or the caller does not care what was wrong
};

// What a delta said about a range of the result that lies in one chunk.
struct Piece {
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
    std::uint64_t changed = 0;  // bytes that were not as predicted
    bool isExtra = false;       // nothing was predicted, all of it was sent
};

struct DecoderOptions {
    Limits limits;
    // Overwrite the old image: only for deltas that were made for it (DeltaInfo::inPlace). Use in_place.h.
    bool inPlace = false;
    // Reads the output. Where chunks have an order of their own it is hashed once all are written; a delta for in-place
    // use is refused without. The output's offsets then rise within a chunk only.
    RandomSource* result = nullptr;
    // When the whole base is hashed. A delta fits no other base, so that what comes out of a wrong one is found out by the
    // result's hash at the latest; then the base is hashed to tell which of the two was wrong.
    BaseCheck checkBase = BaseCheck::first;
    // Called after each chunk whose output is written. The receiver syncs the output, then stores the checkpoint; an
    // error it returns ends the decoding.
    // With members (DeltaInfo::members) the checkpoint lies before the member that is being packed.
    std::function<Status(const Checkpoint&)> onChunk;
    // Makes the file, empty, for reading and writing, in which members of the base are unpacked (MemberInfo::scratch
    // bytes). It need not survive a power loss; the caller removes it. Without it "delta.members.scratch".
    std::function<Result<std::unique_ptr<File>>()> scratch;
    // The encoders that may be used for members; all that this program has when it is not said.
    std::optional<std::vector<PackerNeed>> packers;
    // 2: where the whole payload is at hand anyway, two chunks are decoded at once on two threads, if the profile is not
    // that of small devices and both together take no more than pairMemory, the map included. The base is then read from
    // both. The output is written in order as ever; a power loss costs the chunk that is being written and the payload of
    // the next.
    unsigned threads = 1;
    std::uint64_t pairMemory = std::uint64_t{9} << 20;
    // Bytes of a result from which on, with more than one thread, it is hashed on a thread of its own, if the profile is not
    // that of small devices: for less the thread costs more than it brings.
    std::uint64_t hashAheadFrom = std::uint64_t{16} << 20;
    // Bytes hashed of the base and written of the result, of all that there are. From the decoder's thread, often.
    std::function<void(std::uint64_t done, std::uint64_t total)> onProgress;
    // For whoever explains a delta: each range of a chunk of kind delta, in order. Slow.
    std::function<void(const Piece&)> onPiece;
    // Asks to end early with "delta.cancelled"; looked at every 256 KiB or less.
    std::stop_token stop;
};

// For DecoderOptions::scratch: a file at `path`, replaced when it is there; its folder exists.
[[nodiscard]] std::function<Result<std::unique_ptr<File>>()> scratchFile(Files& files, Path path);

// Turns a base and a payload, fed in pieces of any size as they arrive, into the new image. After an error every
// further call returns the same error. Base and output must outlive it. One thread at a time.
//
//   Decoder decoder(base, output, options);
//   while (!decoder.isComplete()) {
//       ... read some bytes of the payload at decoder.wanted() ...
//       auto used = decoder.feed(bytes);
//   }
//   auto info = decoder.finish();
class Decoder {
public:
    Decoder(RandomSource& base, OutputSink& output, DecoderOptions options);
    ~Decoder();
    Decoder(Decoder&&) noexcept;
    Decoder& operator=(Decoder&&) noexcept;

    // Before the first feed: continue after `checkpoint`. `written` reads the output so far, which is compared with the
    // checkpoint once the head of the payload was fed: "delta.resume.mismatch" means that the output was not what the
    // checkpoint says (start again from zero), "delta.resume.other-payload" that it belongs to another delta. Trees
    // cannot be resumed: their output is not readable as an archive; start them again in an empty directory.
    void resume(const Checkpoint& checkpoint, RandomSource& written);

    // The offset in the payload of the byte that the next feed() begins with. It rises without gaps, except once in a
    // resumed decoder: after the head it jumps to the checkpoint's payloadOffset.
    [[nodiscard]] std::uint64_t wanted() const;

    // How many of the bytes were used. Fewer than given only when wanted() jumped or the payload is complete.
    [[nodiscard]] Result<std::size_t> feed(BytesView payload);

    [[nodiscard]] bool isComplete() const;         // all chunks are decoded
    [[nodiscard]] const DeltaInfo* info() const;   // null until the header was fed
    [[nodiscard]] std::uint64_t produced() const;  // bytes of output so far, complete chunks only

    // Once, after the last byte: the hash of the whole output against the header's. "delta.truncated" when it came
    // early.
    [[nodiscard]] Result<DeltaInfo> finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// All of it at once: a base and a payload into an output. Trailing bytes are "delta.malformed".
[[nodiscard]] Result<DeltaInfo> applyDelta(RandomSource& base, ByteSource& payload, OutputSink& output,
                                           DecoderOptions options = {}, std::stop_token stop = {});

}  // namespace quorate::delta
