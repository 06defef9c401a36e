// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/predictor.h"
#include "core/delta/residual_model.h"
#include "core/delta/unpack.h"

#include <array>
#include <stop_token>

namespace quorate::delta {

// The residual is what must be added, byte by byte modulo 256, to the covered bytes of a chunk, taken one after the
// other. It is mostly zero, so it travels as runs (bytes to leave, bytes to change, alternating varints) and values, or
// coded with a model of how residuals look.

class ResidualReader {
public:
    // `packed`: the collected streams of the record; they must stay where they are.
    [[nodiscard]] static Result<ResidualReader> make(const Record& record,
                                                     const std::array<BytesView, streamExtra>& packed,
                                                     std::uint32_t mostDictionary);

    // Turns the next covered bytes, as predicted, into new ones. `newOffset`: of the first. `fields`: of the predictor, or
    // null if nothing was predicted.
    [[nodiscard]] Status addTo(std::span<std::uint8_t> predicted, std::uint64_t newOffset, Mode mode,
                               const std::uint8_t* fields);
    // The same, when it is known already that the next `predicted` bytes stay as they are; false: it is not.
    [[nodiscard]] bool leaves(std::span<const std::uint8_t> predicted)
    {
        if (!m_model) {
            if (predicted.size() > m_leave) return false;
            m_leave -= predicted.size();
            return true;
        }
        if (predicted.size() > m_modelled || !m_model->leaves(predicted)) return false;
        m_modelled -= predicted.size();
        return true;
    }
    [[nodiscard]] bool needsFields() const { return m_model != nullptr; }

    // After the last piece: nothing may be left.
    [[nodiscard]] Status finish() const;

private:
    Status nextRun();
    void addModelled(std::span<std::uint8_t> predicted, std::uint64_t newOffset, Mode mode, const std::uint8_t* fields);

    std::unique_ptr<ResidualModel<BitDecoder>> m_model;
    std::uint64_t m_modelled = 0;  // bytes that it still has
    StreamReader m_runs;
    StreamReader m_values;
    std::uint64_t m_leave = 0;
    std::uint64_t m_change = 0;
};

// The whole residual of a chunk with the model. `predicted`, `tags` (ResidualModel::tagOf) and `places` (offsets in the
// new image modulo 8) go with it byte by byte. Once a stop was requested, what comes back is of no use.
[[nodiscard]] Bytes modelResidual(BytesView residual, BytesView predicted, BytesView tags, BytesView places,
                                  const std::stop_token& stop);

class ResidualWriter {
public:
    // The residual of the next covered bytes.
    void add(BytesView residual);
    void finish();
    [[nodiscard]] const Bytes& runs() const { return m_runs; }
    [[nodiscard]] const Bytes& values() const { return m_values; }

private:
    void flush();

    Bytes m_runs;
    Bytes m_values;
    std::uint64_t m_leave = 0;
    std::uint64_t m_change = 0;
};

}  // namespace quorate::delta
