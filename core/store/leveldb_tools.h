// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <leveldb/env.h>
#include <leveldb/slice.h>

// Private to this folder: what every use of LevelDB needs.
namespace quorate::store {

inline BytesView viewOf(const leveldb::Slice& s)
{
    return {reinterpret_cast<const std::uint8_t*>(s.data()), s.size()};
}

// LevelDB's own diary would grow beside the data without anybody reading it.
class NoDiary final : public leveldb::Logger {
public:
    void Logv(const char*, std::va_list) override {}
};

}  // namespace quorate::store
