// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/sha256.h"
#include "core/delta/decoder.h"
#include "core/delta/member_pack.h"
#include "core/delta/member_table.h"

namespace quorate::delta {

// Takes the expanded result in order, packs its members (MemberTable::after) and writes the result itself. A packer
// cannot be stopped half-way and continued after a power loss: a member that was not complete is made again, with the
// chunks that it lies in. All outlive it.
class MemberSink {
public:
    MemberSink(OutputSink& output, const MemberTable& table, const Checkpoint& beginning);

    // The next bytes of the expanded result. "delta.members.output" when a member is packed to more or fewer bytes than
    // it should.
    [[nodiscard]] Status write(BytesView expanded);

    // A chunk of the expanded result is complete. Where the device may continue from: outputOffset and written are of the
    // result; the decoder begins again at nextChunk, and what the result has already is dropped.
    [[nodiscard]] Checkpoint after(const Checkpoint& chunk);
    // Continues there: the decoder begins at `expanded`. Errors as Decoder::resume.
    [[nodiscard]] Status resume(const Checkpoint& at, std::uint64_t expanded, RandomSource& written,
                                const std::stop_token& stop);

    [[nodiscard]] std::uint64_t written() const { return m_real; }
    [[nodiscard]] Hash32 finish() { return m_total.finish(); }  // of the result, once

private:
    Status begin(const Member& member);
    Status writeMember(const Member& member, BytesView part);
    Status forward(BytesView bytes);
    void absorb(BytesView bytes);

    OutputSink& m_output;
    const MemberTable& m_table;
    std::uint64_t m_position = 0;  // in the expanded result
    std::uint64_t m_skipTo = 0;    // what comes before is written already
    std::size_t m_next = 0;        // the member that comes next, or is being packed
    std::unique_ptr<MemberPacker> m_packer;  // while inside a member
    std::uint64_t m_real = 0;    // bytes of the result
    std::uint64_t m_packed = 0;  // of them in the member
    crypto::Sha256 m_total;
    Checkpoint m_usable;                  // the last one not behind the beginning of the member that is being packed
    std::optional<Checkpoint> m_pending;  // inside it
    std::uint64_t m_startReal = 0;        // of the member
    Hash32 m_startDigest;
};

}  // namespace quorate::delta
