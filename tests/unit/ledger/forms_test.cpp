// SPDX-License-Identifier: GPL-3.0-or-later
// Documents of other versions or in another order, and a state that lacks what it must have.
#include "tests/support/ledger_fixture.h"
#include "tests/unit/ledger/ledger_words.h"

#include <QTest>

using namespace quorate;
using namespace quorate::ledger;
using namespace quorate::test;

namespace {

// The first field, behind the head of the map and its key, is the version.
Bytes later(Bytes document)
{
    if (document.at(1) != 1 || document.at(2) == 0 || document.at(2) > 22) std::abort();
    ++document[2];
    return document;
}

}  // namespace

class FormsTest : public QObject {
    Q_OBJECT

    LedgerFixture m_fixture;
    ReleaseId m_release;

private slots:
    void initTestCase()
    {
        m_fixture.createModel();
        m_release = m_fixture.publish(m_fixture.manifest("1.0"));
        m_fixture.approve(m_release);
    }

    void otherVersions()
    {
        const Bytes bundle = m_fixture.bundle(m_release).encode();
        QCOMPARE(codeOf(Bundle::decode(bundle)), "accepted");
        QCOMPARE(codeOf(Bundle::decode(later(bundle))), "ledger.bundle.version");
        const Bytes anchor = m_fixture.anchor().encode();
        QCOMPARE(codeOf(TrustAnchor::decode(anchor)), "accepted");
        QCOMPARE(codeOf(TrustAnchor::decode(later(anchor))), "ledger.trust-anchor.version");
    }

    void anAnchorOfHalfAVendor()
    {
        TrustAnchor anchor = m_fixture.anchor();
        anchor.vendor.slug.clear();
        QCOMPARE(codeOf(TrustAnchor::decode(anchor.encode())), "ledger.trust-anchor.vendor");
        anchor.model.slug.clear();
        QCOMPARE(codeOf(TrustAnchor::decode(anchor.encode())), "accepted");
    }

    void votesOutOfOrder()
    {
        auto record = m_fixture.release.value<ReleaseRecord>(key::release(m_release));
        QVERIFY(record.votes.size() >= 2);
        QCOMPARE(codeOf(ReleaseRecord::decode(record.encode())), "accepted");
        std::swap(record.votes[0], record.votes[1]);
        QCOMPARE(codeOf(ReleaseRecord::decode(record.encode())), "ledger.release.vote-order");
    }

    void aStateWithoutWhatItMustHave()
    {
        LedgerFixture fixture;
        fixture.createModel();
        const auto release = fixture.publish(fixture.manifest("1.0"));
        fixture.approve(release);
        QCOMPARE(codeOf(buildBundle(fixture.source(fixture.release), release)), "accepted");
        fixture.release.state.put({{key::manifest(release), std::nullopt}});
        QCOMPARE(codeOf(buildBundle(fixture.source(fixture.release), release)), "ledger.state.absent");
    }
};

QTEST_GUILESS_MAIN(FormsTest)
#include "forms_test.moc"
