// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/review_service.h"
#include "core/node/review_views.h"

#include <algorithm>

namespace quorate::node {

void ReviewService::compareComponents(const ReleaseId& before, const ReleaseId& after,
                                      api::Callback<std::vector<api::ComponentChange>> done)
{
    using Changes = std::vector<api::ComponentChange>;
    const api::Callback<Changes> answer = [this, done = std::move(done)](Result<Changes> changes) {
        m_out.notifier.post([done, changes = std::move(changes)]() mutable { done(std::move(changes)); });
    };
    m_out.strand.post([this, before, after, answer] {
        if (!m_out.running()) return answer(fail(ErrorKind::unavailable, "node.not-running"));
        std::vector<PayloadRef> documents;
        for (const auto& release : {before, after}) {
            auto subject = m_out.subject(release);
            if (!subject) return answer(fail(subject.error()));
            const auto& evidence = subject->manifest.evidence;
            const auto sbom = std::ranges::find_if(evidence, [](const auto& one) { return one.kind.starts_with("sbom."); });
            if (sbom == evidence.end()) return answer(fail(ErrorKind::notFound, "node.compare.no-sbom", release.shortHex()));
            documents.push_back(sbom->document);
        }
        const auto absent = [answer](const Error& why) {
            answer(fail(ErrorKind::unavailable, "node.compare.absent", why.code + " " + why.context));
        };
        m_out.fetch(documents[0], [this, second = documents[1], answer, absent](Result<Path> first) {
            if (!first) return absent(first.error());
            m_out.fetch(second, [this, older = *first, answer, absent](Result<Path> newer) {
                if (!newer) return absent(newer.error());
                m_out.workers.post([this, older, newer = *newer, answer] {
                    auto left = sbomIn(m_out.files, older);
                    if (!left) return answer(fail(left.error()));
                    auto right = sbomIn(m_out.files, newer);
                    if (!right) return answer(fail(right.error()));
                    answer(componentViews(review::differ(*left, *right)));
                });
            });
        });
    });
}

}  // namespace quorate::node
