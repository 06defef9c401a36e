// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/crypto/signer.h"
#include "core/ledger/members.h"

#include <functional>
#include <string>

// A member's report as a document that proves who made it and that it is as it was made. JSON, one object:
//   {"consortium": hex, "content": the report, an object, "evidence": [{"name", "sha256", "size"}...], "format":
//    "quorate/report/1", "member", "time": "2026-11-20T12:00:00.000Z", "signature": {"key": hex, "value": hex}}
// Its bytes are nlohmann-json's dump(1) and a newline: names sorted, one space of indentation. No number in it is a fraction,
// so that it has one form; a file in another form is refused. Signed, with the member's transaction key, are the bytes of
// "quorate/report/1\n" and dump() of the object without "signature".
namespace quorate::node {

inline constexpr std::size_t maxReportFile = 64 * 1024 * 1024;
inline constexpr std::size_t maxReportEvidence = 64;

struct ReportEvidence {
    std::string name;                    // of a file in the report's folder
    std::uint64_t size = 0;
    Hash32 hash;                         // SHA-256
    friend bool operator==(const ReportEvidence&, const ReportEvidence&) = default;
};

struct ReportMaker {
    ConsortiumId consortium;
    ledger::MemberId member;
    const crypto::Signer& key;
    UnixTime now;
};

// How far the evidence is hashed, in bytes; false stops it. Asked once more, at its end, before the file is written.
using ReportProgress = std::function<bool(std::uint64_t done, std::uint64_t total)>;

// Any thread; reads the evidence, so on a worker. `content` is a JSON object; `evidence` lies in the folder of `file`.
// "node.report.content", "node.report.evidence" (elsewhere, twice, or too many), "node.report.evidence-changing" (its size, while
// it was read), "node.job.cancelled", and errors of the files and of the key.
[[nodiscard]] Status writeReport(Files& files, const ReportMaker& maker, std::string_view content,
                                 const std::vector<Path>& evidence, const Path& file, const ReportProgress& progress = {});

struct VerifiedReport {
    ConsortiumId consortium;
    ledger::MemberId member;
    crypto::PublicKey key;               // who signed; whether it is the member's the evidence or the ledger says
    std::string time;                    // RFC 3339, of the maker's clock; proves nothing
    std::vector<ReportEvidence> evidence;
    std::string content;                 // JSON
};

// True when the bytes are JSON of this format, well-formed or not.
[[nodiscard]] bool looksLikeReport(BytesView bytes);
// The report alone. "node.report.malformed", "node.report.signature", "ledger.evidence.other-consortium".
[[nodiscard]] Result<VerifiedReport> verifyReport(BytesView bytes, const std::optional<ConsortiumId>& expected);
// A file that it names: "node.report.evidence-altered", and errors of the files. Its bytes when they are as signed.
[[nodiscard]] Result<Bytes> readReportEvidence(Files& files, const Path& folder, const ReportEvidence& evidence);

}  // namespace quorate::node
