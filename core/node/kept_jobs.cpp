// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/kept_jobs.h"

#include "core/codec/cbor.h"

namespace quorate::node {
namespace {

constexpr std::string_view storeKey = "kept-jobs";
constexpr std::size_t most = 100;
constexpr std::size_t longestRecord = 16 * 1024;    // of a subject or a wish, in which paths may stand

}  // namespace

// CBOR [[kind, subject, wish, times]...]; the subject as bytes, because names of files need not be UTF-8.
Result<std::vector<KeptJob>> loadKeptJobs(store::KeyValueStore& store)
{
    const auto kept = store.get(bytesOf(storeKey));
    if (!kept) return fail(kept.error());
    std::vector<KeptJob> jobs;
    if (!*kept) return jobs;
    codec::Reader in(**kept);
    const auto count = in.array(most);
    for (std::size_t i = 0; i < count && in.ok(); ++i) {
        in.arrayOf(4);
        KeptJob job;
        job.kind = in.text(64);
        job.subject = textOf(in.bytes(longestRecord));
        job.wish = toBytes(in.bytes(longestRecord));
        job.times = static_cast<std::uint32_t>(in.unsignedInteger(UINT32_MAX));
        in.leave();
        jobs.push_back(std::move(job));
    }
    in.leave();
    if (!in.finish()) return std::vector<KeptJob>{};
    return jobs;
}

Status storeKeptJobs(store::KeyValueStore& store, const std::vector<KeptJob>& jobs)
{
    std::vector<const KeptJob*> fitting;
    for (const auto& job : jobs) {
        if (job.subject.size() <= longestRecord && job.wish.size() <= longestRecord && fitting.size() < most) fitting.push_back(&job);
    }
    codec::Writer out;
    out.array(fitting.size());
    for (const auto* job : fitting) {
        out.array(4).text(job->kind).bytes(bytesOf(job->subject)).bytes(job->wish).unsignedInteger(job->times);
    }
    store::WriteBatch batch;
    batch.put(toBytes(bytesOf(storeKey)), out.take());
    return store.write(batch);
}

}  // namespace quorate::node
