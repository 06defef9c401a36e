// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/coverage_service.h"
#include "core/node/evidence_export.h"
#include "core/node/follower.h"
#include "core/node/gateway_service.h"
#include "core/node/node_impl.h"
#include "core/node/signed_report.h"

namespace quorate::node {

// One export under way. Handed from strand to worker and back; one of them has it at a time.
struct NodeImpl::Export {
    EvidenceWish wish;
    Path file;
    api::Callback<void> done;
    KeyRing::Signer signer;
    KeyRing::Key sealKey;
    std::vector<BatchToOpen> batches;
    std::vector<OpenedAcknowledgement> acknowledgements;
};

EvidenceParts NodeImpl::evidenceParts()
{
    return {*m_release, *m_delivery, *m_payloads, m_genesis};
}

void NodeImpl::exportEvidence(std::optional<ReleaseId> release, Path file, api::Callback<void> done)
{
    beginExport({release, std::nullopt}, std::move(file), std::move(done));
}

void NodeImpl::exportAudit(std::string model, std::uint64_t device, Path file, api::Callback<void> done)
{
    beginExport({std::nullopt, ledger::DeviceName{{std::move(model)}, DeviceIndex(device)}}, std::move(file),
                std::move(done));
}

void NodeImpl::beginExport(EvidenceWish wish, Path file, api::Callback<void> done)
{
    auto run = std::make_shared<Export>();
    run->wish = std::move(wish);
    run->file = std::move(file);
    onStrand<void>(std::move(done), [this, run](const auto& answer) {
        run->done = answer;
        auto key = m_keys.require(ledger::KeyPurpose::transaction);
        if (!key) return answer(fail(key.error()));
        run->signer = *key;
        run->sealKey = m_keys.key(ledger::KeyPurpose::seal);
        auto batches = batchesToOpen(evidenceParts(), run->wish);
        if (!batches) return answer(fail(batches.error()));
        run->batches = *std::move(batches);
        m_threads->workers().post([this, run] {
            if (run->sealKey) {
                run->acknowledgements = openBatches(m_env.files, run->batches, *run->sealKey, run->wish);
            }
            m_strand->post([this, run] { certifyExport(run); });
        });
    });
}

void NodeImpl::certifyExport(const std::shared_ptr<Export>& run)
{
    if (!m_running) return run->done(fail(ErrorKind::unavailable, "node.not-running"));
    if (auto certified = certify(evidenceParts(), run->acknowledgements); !certified) return run->done(certified);
    m_threads->workers().post([this, run, consortium = m_consortium] {
        keepGenuine(consortium, run->acknowledgements);
        m_strand->post([this, run] { finishExport(run); });
    });
}

void NodeImpl::finishExport(const std::shared_ptr<Export>& run)
{
    if (!m_running) return run->done(fail(ErrorKind::unavailable, "node.not-running"));
    auto evidence = collectEvidence(evidenceParts(), run->wish, run->acknowledgements,
                                    {{m_config.member}, run->signer->id(), m_env.clock.now()});
    if (!evidence) return run->done(fail(evidence.error()));
    const auto whole = std::make_shared<ledger::UnsignedEvidence>(*std::move(evidence));
    signOnStrand(*run->signer, whole->toSign, m_signatures, [this, run, whole](const Result<crypto::Signature>& signature) {
        if (!signature) return run->done(fail(signature.error()));
        if (!m_running) return run->done(fail(ErrorKind::unavailable, "node.not-running"));
        m_threads->workers().post([this, run, whole, signature = *signature] {
            run->done(writeFileAtomically(m_env.files, run->file, std::move(*whole).with(signature)));
        });
    });
}

std::uint64_t NodeImpl::signReport(std::string content, std::vector<Path> evidence, Path file, api::Callback<void> done)
{
    const auto job = m_jobs.begin("report", file.filename().string());
    const auto finish = [job, done = answering<void>(std::move(done))](const Status& outcome) {
        if (outcome) job.succeeded();
        else job.failed(outcome.error());
        done(outcome);
    };
    m_strand->post([this, job, finish, content = std::move(content), evidence = std::move(evidence), file = std::move(file)] {
        if (!m_running) return finish(fail(ErrorKind::unavailable, "node.not-running"));
        auto key = m_keys.require(ledger::KeyPurpose::transaction);
        if (!key) return finish(fail(key.error()));
        m_threads->workers().post([this, job, finish, content, evidence, file, key = *key, member = m_config.member,
                                   consortium = m_consortium] {
            const auto progress = [&job](std::uint64_t hashed, std::uint64_t total) {
                job.progress(hashed < total ? "read" : "sign", hashed, total);
                return !job.stopRequested();
            };
            finish(writeReport(m_env.files, {consortium, {member}, *key, m_env.clock.now()}, content, evidence, file, progress));
        });
    });
    return job.id();
}

void NodeImpl::state(api::Chain chain, Bytes prefix, std::size_t limit,
                     api::Callback<std::vector<std::pair<Bytes, Bytes>>> done)
{
    using Entries = std::vector<std::pair<Bytes, Bytes>>;
    onStrand<Entries>(std::move(done), [this, chain, prefix = std::move(prefix), limit](const auto& answer) {
        auto settled = host(chain).application().settledState();
        if (!settled) return answer(fail(settled.error()));
        Entries entries;
        const Status scanned = settled->get().scan(prefix, [&](BytesView key, BytesView value) {
            if (entries.size() < limit) entries.emplace_back(toBytes(key), toBytes(value));
            return entries.size() < limit;
        });
        if (!scanned) return answer(fail(scanned.error()));
        answer(std::move(entries));
    });
}

}  // namespace quorate::node
