// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fake_reviews.h"

#include <QMutexLocker>

#include <algorithm>

namespace quorate::test {
namespace {

constexpr std::uint64_t programSize = 40'000;

api::ReviewFinding finding(const std::string& rule, const std::string& weight, const std::string& path, const std::string& section = {},
                           std::optional<std::uint64_t> offset = {}, const std::string& detail = {})
{
    return {"comparison", rule, weight, path, section, offset, detail};
}

api::FileSide side(std::uint64_t size, std::uint32_t permissions, std::uint32_t entropy, const std::string& format, std::uint8_t mark)
{
    api::FileSide out{"file", size, permissions, 0, 0, {}, {}, format, entropy};
    out.hash.bytes.fill(mark);
    return out;
}

api::FileChangeView change(const std::string& path, const std::string& kind, api::FileSide before, api::FileSide after,
                           std::vector<api::ReviewFinding> findings = {}, bool viewed = false)
{
    std::string weight;
    for (const auto& f : findings) {
        if (weight != "blocking") weight = f.weight;
    }
    const auto count = findings.size();
    return {path, kind, std::move(before), std::move(after), {}, std::move(findings), count, weight, viewed};
}

std::uint8_t byteAt(std::uint64_t offset, bool after)
{
    const bool differs = offset % 1000 == 7;
    return static_cast<std::uint8_t>(offset * 7 + (differs && after ? 1 : 0));
}

}  // namespace

FakeReviews::FakeReviews()
{
    m_pool.setMaxThreadCount(1);
    const auto random = finding("near-random", "question", "usr/sbin/metrologyd", ".blob", 30'000, "388000");
    const auto import = finding("import-added", "question", "usr/sbin/metrologyd", {}, {}, "connect");
    const auto setuid = finding("setuid", "blocking", "etc/init.d/S40metrology");
    const auto missing = finding("not-in-sbom", "question", "usr/lib/libtelemetry.so.1");
    found = {setuid, random, import, missing, {"clamscan", "Eicar-Test", "blocking", "usr/bin/tool", {}, {}, {}}};
    files = {
        change("boot/u-boot.itb", "changed", side(884'000, 0644, 6310, "", 1), side(888'000, 0644, 6330, "", 2), {}, true),
        change("etc/init.d/S40metrology", "mode", side(2'000, 0755, 4600, "script", 3), side(2'000, 04755, 4600, "script", 3), {setuid}),
        change("etc/network/ports.conf", "changed", side(1'100, 0644, 4700, "", 4), side(1'200, 0644, 4750, "", 5),
               {finding("address-added", "question", "etc/network/ports.conf", {}, 88, "https://telemetry.kestrel.example:8883")}),
        change("usr/bin/dbgshell", "removed", side(96'000, 0755, 6100, "elf", 6), {}, {}, true),
        change("usr/lib/libssl.so.3", "changed", side(702'000, 0755, 6430, "elf", 7), side(704'000, 0755, 6440, "elf", 8), {}, true),
        change("usr/lib/libtelemetry.so.1", "added", {}, side(188'000, 0755, 6520, "elf", 9), {missing}),
        change("usr/sbin/ackd", "changed", side(412'000, 0755, 6090, "elf", 10), side(418'000, 0755, 6100, "elf", 11), {}, true),
        change("usr/sbin/metrologyd", "changed", side(programSize - 388, 0755, 6120, "elf", 12), side(programSize, 0755, 7810, "elf", 13), {random, import}),
    };
}

Hash32 FakeReviews::reportHash()
{
    Hash32 hash;
    hash.bytes.fill(0xAB);
    return hash;
}

FakeReviews::Calls FakeReviews::calls() const
{
    const QMutexLocker lock(&m_mutex);
    return m_calls;
}

api::ReviewView FakeReviews::view(const ReleaseId& release) const
{
    api::ReviewView out;
    out.release = release;
    for (const char* name : {"fetched", "signature", "delta", "image", "sbom", "analyzers"}) out.steps.push_back({name, "waiting", {}, {}});
    if (release == api::previewRelease() && previewStays) {
        out.state = "running";
        out.job = 78;
        for (int i = 0; i < 3; ++i) out.steps[std::size_t(i)].state = "skipped";
        out.steps[3].state = "running";
        return out;
    }
    if (std::ranges::any_of(m_held, [&](const auto& held) { return held.first == release; })) {
        out.state = "running";
        out.job = 77;
        return out;
    }
    if (!finished.contains(release)) {
        out.state = m_failed.contains(release) ? "failed" : "absent";
        if (out.state == "failed") out.steps[2] = {"delta", "failed", refusal.code, {}};
        return out;
    }
    out.state = "done";
    out.compared = true;
    out.steps = {{"fetched", "done", {}, "3801204"}, {"signature", "done", {}, {}}, {"delta", "done", {}, "3801204"},
                 {"image", "done", {}, "9f3c77d041b2a1e0"}, {"sbom", "done", {}, "+3 -1 ~2"},
                 {"analyzers", "warning", "node.review.analyzer-failed", "3/4"}};
    for (const auto& file : files) {
        out.added += file.change == "added" ? 1u : 0u;
        out.removed += file.change == "removed" ? 1u : 0u;
        out.changed += file.change == "changed" ? 1u : 0u;
        out.mode += file.change == "mode" ? 1u : 0u;
        out.viewed += file.viewed ? 1u : 0u;
    }
    out.same = 1'240;
    out.findings = found.size();
    out.flagged = 4;
    out.hasSbom = true;
    out.componentsAdded = 3;
    out.componentsRemoved = 1;
    out.lastVoted = lastVoted;
    // As a node tells it: of every target, also where there is one alone.
    const std::uint64_t targets = secondTarget.empty() ? 1 : 2;
    const bool whole = secondTarget.empty() || m_second;
    out.checklist = {{"signature-valid", true, true, 0, 0}, {"image-rebuilt", true, true, 0, 0}, {"flagged-viewed", true, true, 4, 4},
                     {"all-targets", whole, true, whole ? targets : 1, targets, whole ? std::string() : secondTarget},
                     {"analyzers-looked", m_ticked.contains("analyzers-looked"), false, 3, 4}, {"sbom-read", m_ticked.contains("sbom-read"), false, 0, 0},
                     {"notes-read", m_ticked.contains("notes-read"), false, 0, 0}};
    if (!secondTarget.empty()) out.hardwareClass = m_second ? secondTarget : "rev-c";
    return out;
}

std::uint64_t FakeReviews::review(api::ReviewRequest request, api::Callback<api::ReviewView> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.started.push_back(request);
    if (holds) {
        m_held.emplace_back(request.release, std::move(done));
        return 77;
    }
    const bool good = !request.oldTarget.empty();
    m_second = m_second || (good && !secondTarget.empty() && request.hardwareClass == secondTarget);
    if (good) finished.insert(request.release);
    else m_failed.insert(request.release);
    answer<api::ReviewView>(std::move(done), good ? Result<api::ReviewView>(view(request.release)) : Result<api::ReviewView>(fail(refusal)));
    return 77;
}

void FakeReviews::letGo(bool good)
{
    const QMutexLocker lock(&m_mutex);
    for (auto& [release, done] : std::exchange(m_held, {})) {
        good ? finished.insert(release) : m_failed.insert(release);
        answer<api::ReviewView>(std::move(done), good ? Result<api::ReviewView>(view(release)) : Result<api::ReviewView>(fail(refusal)));
    }
}

void FakeReviews::reviewState(const ReleaseId& release, api::Callback<api::ReviewView> done)
{
    const QMutexLocker lock(&m_mutex);
    answer<api::ReviewView>(std::move(done), view(release));
}

void FakeReviews::reviewFiles(const ReleaseId&, api::FileQuery query, api::Callback<api::FilePage> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.queries.push_back(query);
    api::FilePage page;
    for (const auto& file : files) {
        if (!query.text.empty() && file.path.find(query.text) == std::string::npos) continue;
        if (query.flaggedOnly && file.weight != "question" && file.weight != "blocking") continue;
        if (query.hideViewed && file.viewed) continue;
        if (query.sinceLastVote && file.change != "added") continue;
        if (page.total++ >= query.offset && page.items.size() < query.limit) page.items.push_back(file);
    }
    answer<api::FilePage>(std::move(done), std::move(page));
}

void FakeReviews::reviewFile(const ReleaseId&, std::string path, api::Callback<api::FileDetail> done)
{
    const QMutexLocker lock(&m_mutex);
    const auto it = std::ranges::find(files, path, &api::FileChangeView::path);
    if (it == files.end()) return answer<api::FileDetail>(std::move(done), fail(ErrorKind::notFound, "node.review.path", path));
    api::FileDetail out;
    out.file = *it;
    if (it->after.format == "elf") {
        out.elfAfter.machine = "AArch64";
        out.elfAfter.bits = 64;
        out.elfAfter.pie = out.elfAfter.nx = out.elfAfter.relro = true;
        out.elfAfter.needed = {"libc.so.6", "libssl.so.3"};
        out.elfAfter.sections = {{".text", 1'000, 18'000, false, true, 6200}, {".rodata", 19'000, 11'000, false, false, 4900},
                                 {".blob", 30'000, 9'000, false, false, 7970}};
        out.elfBefore = out.elfAfter;
        out.elfBefore.sections.pop_back();
        out.symbols = {{"connect", true, 0, 0, 8, true}, {"system", false, 0, 8, 0, true}};
        out.symbolCount = 2;
        out.strings = {{"telemetry.kestrel.example:8883", true, 19'400, 0, 0, false}, {"DEBUG_SHELL=1", false, 19'100, 0, 0, false}};
        out.stringCount = 2;
        out.entropyBlock = out.entropyBlockBefore = 256;
        for (std::uint32_t i = 0; i < 156; ++i) {
            const std::uint32_t calm = i < 74 ? 6200 : 4900;
            out.entropyBefore.push_back(calm + i % 7 * 30);
            out.entropyAfter.push_back(i < 117 ? calm + i % 5 * 40 : 7950 + i % 3 * 10);
            out.novelty.push_back(i >= 117 ? 1'000 : i % 19 == 0 ? 40 : 0);
        }
    }
    answer<api::FileDetail>(std::move(done), std::move(out));
}

void FakeReviews::reviewHex(const ReleaseId&, std::string path, std::uint64_t offset, std::uint64_t length, api::Callback<api::HexWindow> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.windows.emplace_back(path, offset);
    const auto it = std::ranges::find(files, path, &api::FileChangeView::path);
    api::HexWindow out;
    out.offset = offset;
    if (it != files.end()) {
        out.sizeBefore = it->before.size;
        out.sizeAfter = it->after.size;
        for (std::uint64_t at = offset; at < offset + length; ++at) {
            if (at < out.sizeBefore) out.before.push_back(byteAt(at, false));
            if (at < out.sizeAfter) out.after.push_back(byteAt(at, true));
        }
    }
    answer<api::HexWindow>(std::move(done), std::move(out));
}

void FakeReviews::reviewFindings(const ReleaseId&, std::uint64_t, std::uint64_t, api::Callback<std::vector<api::ReviewFinding>> done)
{
    const QMutexLocker lock(&m_mutex);
    ++m_calls.findingLists;
    answer<std::vector<api::ReviewFinding>>(std::move(done), found);
}

void FakeReviews::reviewComponents(const ReleaseId&, api::Callback<std::vector<api::ComponentChange>> done)
{
    if (unreadLists) return answer<std::vector<api::ComponentChange>>(std::move(done), fail(*unreadLists));
    answer<std::vector<api::ComponentChange>>(std::move(done), std::vector<api::ComponentChange>{
        {"added", "mosquitto", {}, "2.0.18", {}, "EPL-2.0"}, {"changed", "openssl", "3.0.13", "3.0.15", {}, "Apache-2.0"},
        {"removed", "dropbear", "2022.83", {}, {}, "MIT"}});
}

void FakeReviews::compareComponents(const ReleaseId&, const ReleaseId& after,
                                    api::Callback<std::vector<api::ComponentChange>> done)
{
    if (!finished.contains(after)) {
        return answer<std::vector<api::ComponentChange>>(std::move(done), fail(ErrorKind::notFound, "node.compare.no-sbom", after.hex()));
    }
    reviewComponents(after, std::move(done));
}

void FakeReviews::reviewAdvisories(const ReleaseId&, api::Callback<std::vector<api::AdvisoryView>> done)
{
    if (unreadLists) return answer<std::vector<api::AdvisoryView>>(std::move(done), fail(*unreadLists));
    answer<std::vector<api::AdvisoryView>>(std::move(done), std::vector<api::AdvisoryView>{
        {"introduced", "CVE-2026-1188", "high", "NVD", "mosquitto 2.0.18", "in_triage", "A will message of a client that is gone is sent twice."},
        {"solved", "CVE-2024-5535", "critical", "NVD", "openssl 3.0.13", "", "A buffer is read beyond its end when no protocol is offered."},
        {"stays", "CVE-2023-0464", "low", "NVD", "openssl 3.0.15", "not_affected", "Chains of certificates take a long time."}});
}

std::uint64_t FakeReviews::rerunAnalyzer(const ReleaseId&, std::string name, api::Callback<api::AnalyzerView> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.rerun.push_back(name);
    const bool known = name == "clamscan";
    api::AnalyzerView again;
    again.name = name;
    again.state = "done";
    if (known) found.push_back({"clamscan", "malware", "blocking", "usr/lib/libtelemetry.so.1", "", {}, "Unix.Tool.Second"});
    answer<api::AnalyzerView>(std::move(done), known ? Result<api::AnalyzerView>(again) : fail(ErrorKind::notFound, "review.analyzer.description", name + ": there is none"));
    return 77;
}

void FakeReviews::reviewAnalyzers(const ReleaseId&, api::Callback<std::vector<api::AnalyzerView>> done)
{
    api::AnalyzerView clam;
    clam.name = "clamscan";
    clam.title = "ClamAV";
    clam.state = "done";
    clam.version = "ClamAV 1.0.7";
    clam.confinement = {"landlock", "network-namespace", "seccomp"};
    clam.findings = 1;
    clam.command = "clamscan --recursive --infected --no-summary --stdout {input}";
    clam.program = "/usr/bin/clamscan";
    clam.programHash.bytes.fill(0x61);
    clam.exitCode = 1;
    clam.output = "etc/init.d/S40metrology: Unix.Tool.Planted FOUND\n";
    if (unreadLists) return answer<std::vector<api::AnalyzerView>>(std::move(done), fail(*unreadLists));
    api::AnalyzerView yara;
    yara.name = yara.title = "yara";
    yara.state = "not-configured";
    yara.code = "review.analyzer.not-configured";
    answer<std::vector<api::AnalyzerView>>(std::move(done), std::vector{clam, yara});
}

void FakeReviews::reviewSummary(const ReleaseId&, api::Callback<api::ReviewSummary> done)
{
    const QMutexLocker lock(&m_mutex);
    api::ReviewSummary out;
    out.sizeBefore = 44'000'000;
    out.sizeAfter = 44'380'000;
    std::map<std::string, api::ChangeTotal> totals;
    for (const auto& file : files) {
        const auto size = file.after.kind.empty() ? file.before.size : file.after.size;
        auto& total = totals.try_emplace(file.change, api::ChangeTotal{file.change, 0, 0}).first->second;
        ++total.files;
        total.bytes += size;
        out.map.push_back({file.path, file.change, file.weight, size, 1});
    }
    for (const char* folder : {"boot/", "usr/bin/", "usr/lib/", "usr/share/"}) out.map.push_back({folder, "same", {}, 10'000'000, 310});
    out.totals.push_back({"same", 1'240, 40'000'000});
    for (const auto& [change, total] : totals) out.totals.push_back(total);
    for (const auto& f : found) out.groups.push_back({f.source, f.rule, f.weight, 1, {f}});
    std::ranges::stable_sort(out.groups, {}, [](const api::FindingGroup& g) { return g.weight == "blocking" ? 0 : 1; });
    answer<api::ReviewSummary>(std::move(done), std::move(out));
}

std::uint64_t FakeReviews::preview(api::PreviewRequest request, api::Callback<api::ReviewView> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.previews.push_back(std::move(request));
    if (previewStays) return 78;
    finished.insert(api::previewRelease());
    auto out = view(api::previewRelease());
    for (int i = 0; i < 3; ++i) out.steps[std::size_t(i)].state = "skipped";
    answer<api::ReviewView>(std::move(done), std::move(out));
    return 78;
}

void FakeReviews::endPreview()
{
    const QMutexLocker lock(&m_mutex);
    ++m_calls.endedPreviews;
    finished.erase(api::previewRelease());
}

void FakeReviews::analyzers(api::Callback<std::vector<api::AnalyzerView>> done)
{
    reviewAnalyzers({}, std::move(done));
}

void FakeReviews::addFinding(const ReleaseId&, api::ReviewFinding one, api::Callback<void> done)
{
    const QMutexLocker lock(&m_mutex);
    one.source = "reviewer";
    m_calls.findings.push_back(one);
    found.insert(found.begin(), std::move(one));
    answer<void>(std::move(done), {});
}

void FakeReviews::setViewed(const ReleaseId&, std::vector<std::string> paths, bool viewed, api::Callback<void> done)
{
    const QMutexLocker lock(&m_mutex);
    for (auto& file : files) {
        if (std::ranges::find(paths, file.path) != paths.end()) file.viewed = viewed;
    }
    answer<void>(std::move(done), {});
}

void FakeReviews::setTicked(const ReleaseId&, std::string item, bool ticked, api::Callback<void> done)
{
    const QMutexLocker lock(&m_mutex);
    if (ticked) m_ticked.insert(item);
    else m_ticked.erase(item);
    answer<void>(std::move(done), {});
}

void FakeReviews::report(const ReleaseId&, std::optional<Path> attestation, api::Callback<api::ReportView> done)
{
    const QMutexLocker lock(&m_mutex);
    ++m_calls.reports;
    if (attestation) m_calls.attestations.push_back(*attestation);
    answer<api::ReportView>(std::move(done), api::ReportView{reportHash(), "{}"});
}

}  // namespace quorate::test
