// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/node_store.h"

#include "core/codec/cbor.h"

namespace quorate::node {
namespace {

constexpr std::uint64_t currentFormat = 1;
constexpr std::string_view formatKey = "format";

Status writeFormat(store::KeyValueStore& store)
{
    codec::Writer out;
    out.unsignedInteger(currentFormat);
    store::WriteBatch batch;
    batch.put(toBytes(bytesOf(formatKey)), out.take());
    return store.write(batch);
}

}  // namespace

Result<std::unique_ptr<store::KeyValueStore>> openNodeStore(const Path& directory, const store::StoreOptions& options)
{
    auto store = store::openStore(directory, options);
    if (!store) return store;
    const auto raw = (*store)->get(bytesOf(formatKey));
    if (!raw) return fail(raw.error());
    if (!*raw) {
        if (auto written = writeFormat(**store); !written) return fail(written.error());
        return store;
    }
    codec::Reader in(**raw);
    const std::uint64_t format = in.unsignedInteger();
    if (auto done = in.finish(); !done) return fail(ErrorKind::corrupt, "node.record.malformed", toString(done.error()));
    if (format == 0 || format > currentFormat) {
        return fail(ErrorKind::unsupported, "node.store.format",
                    "format " + std::to_string(format) + ", this build knows 1 to " + std::to_string(currentFormat));
    }
    return store;
}

}  // namespace quorate::node
