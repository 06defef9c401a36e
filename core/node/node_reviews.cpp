// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/ledger_reader.h"
#include "core/node/node_impl.h"
#include "core/node/review_service.h"

// What reviews need of the node.
namespace quorate::node {
namespace {

constexpr Milliseconds fetchPatience{10 * 60 * 1000};

}  // namespace

api::Reviews* NodeImpl::reviews()
{
    return m_reviews.get();
}

Result<ReviewSubject> NodeImpl::reviewSubject(const ReleaseId& release)
{
    const LedgerReader reader(m_release->application().state());
    auto record = reader.release(release);
    if (!record) return fail(record.error());
    auto both = reader.signedManifest(release);
    if (!both) return fail(both.error());
    auto manifest = ledger::Manifest::decode(both->manifest);
    if (!manifest) return fail(manifest.error());
    auto artifacts = reader.artifacts(*record);
    if (!artifacts) return fail(artifacts.error());
    std::vector<PayloadRef> payloads;
    for (const auto& artifact : *artifacts) payloads.push_back(artifact.payload);
    holdInlinePayloads(payloads);
    ReviewSubject subject{std::move(*manifest), std::move(*artifacts), {}};
    // Any of the publisher's keys, as for evidence: whether the release still stands is the record's word, not the key's.
    std::vector<crypto::PublicKey> keys;
    auto publisher = reader.member(subject.manifest.publisher);
    if (!publisher) return fail(publisher.error());
    for (const auto& key : publisher->keys) {
        if (key.purpose == ledger::KeyPurpose::release) keys.push_back(key.key);
    }
    if (auto good = both->verify(m_consortium, keys); !good) subject.signature = good.error();
    return subject;
}

std::unique_ptr<ReviewService> NodeImpl::makeReviews()
{
    return std::make_unique<ReviewService>(
        ReviewService::Outside{m_env.files, m_env.clock, m_threads->workers(), *m_strand, *m_notifier, m_jobs,
                               [this] { return m_running.load(); }, [this](const ReleaseId& id) { return reviewSubject(id); },
                               [this](const PayloadRef& ref, std::function<void(Result<Path>)> done) {
                                   m_payloads->fetch(ref, "review", fetchPatience, std::move(done));
                               },
                               [this] { return snapshot(); }, [this] { return m_keys.require(ledger::KeyPurpose::transaction); }},
        m_home.directory());
}

}  // namespace quorate::node
