// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/job_wishes.h"

#include "core/codec/cbor.h"

namespace quorate::node {
namespace {

constexpr std::size_t longest = 4096;    // of a path, as the system has it

}  // namespace

Bytes wishOf(const api::ReviewRequest& request)
{
    codec::Writer out;
    out.array(4).id(request.release).bytes(bytesOf(request.oldTarget.native())).bytes(bytesOf(request.hardwareClass));
    return out.boolean(request.analyzers).take();
}

Bytes wishOf(const RebuildWish& rebuild)
{
    codec::Writer out;
    out.array(3).id(rebuild.release).bytes(bytesOf(rebuild.oldTarget.native())).bytes(bytesOf(rebuild.directory.native()));
    return out.take();
}

Bytes wishOf(api::Chain chain)
{
    codec::Writer out;
    out.array(1).unsignedInteger(chain == api::Chain::release ? 0 : 1);
    return out.take();
}

std::optional<api::ReviewRequest> reviewWish(BytesView wish)
{
    codec::Reader in(wish);
    api::ReviewRequest request;
    in.arrayOf(4);
    request.release = in.id<ReleaseId>();
    request.oldTarget = Path(textOf(in.bytes(longest)));
    request.hardwareClass = textOf(in.bytes(longest));
    request.analyzers = in.boolean();
    in.leave();
    return in.finish() ? std::optional(std::move(request)) : std::nullopt;
}

std::optional<RebuildWish> rebuildWish(BytesView wish)
{
    codec::Reader in(wish);
    RebuildWish rebuild;
    in.arrayOf(3);
    rebuild.release = in.id<ReleaseId>();
    rebuild.oldTarget = Path(textOf(in.bytes(longest)));
    rebuild.directory = Path(textOf(in.bytes(longest)));
    in.leave();
    return in.finish() ? std::optional(std::move(rebuild)) : std::nullopt;
}

std::optional<api::Chain> verifyWish(BytesView wish)
{
    codec::Reader in(wish);
    in.arrayOf(1);
    const auto chain = in.unsignedInteger(1);
    in.leave();
    if (!in.finish()) return std::nullopt;
    return chain == 0 ? api::Chain::release : api::Chain::delivery;
}

}  // namespace quorate::node
