// SPDX-License-Identifier: GPL-3.0-or-later
// After publishing, the same page tells how votes, seeding and coverage go, and what each waits for.
#include "tests/gui/fixture.h"
#include "ui/dialogs/outbox.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/step_line.h"

#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace quorate;

namespace {

const ReleaseId published = test::sampleId<ReleaseId>(9);

void changeRelease(test::Console& console, const std::function<void(api::ReleaseView&)>& edit)
{
    console.node.change([&](api::Snapshot& s) {
        auto all = *s.releases;
        edit(*std::ranges::find(all, published, &api::ReleaseView::id));
        s.releases = std::make_shared<const std::vector<api::ReleaseView>>(std::move(all));
    });
    console.settle();
}

void setTransfer(test::Console& console, const PiecesRoot& root, const std::function<void(api::TransferView&)>& edit)
{
    console.node.change([&](api::Snapshot& s) {
        auto all = *s.transfers;
        std::erase_if(all, [&](const auto& t) { return t.root == root; });
        api::TransferView transfer;
        transfer.root = root;
        transfer.state = "seeding";
        edit(transfer);
        all.push_back(transfer);
        s.transfers = std::make_shared<const std::vector<api::TransferView>>(std::move(all));
    });
    console.settle();
}

}  // namespace

class TrackerTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;

private Q_SLOTS:
    void threeTicksWithTheirReasons()
    {
        test::Console console("kestrel");
        console.node.publishedAs = published;
        QFile image(m_directory.filePath(QStringLiteral("new.bin")));
        QVERIFY(image.open(QIODevice::WriteOnly) && image.write("firmware") > 0);
        image.close();
        console.window->go(QStringLiteral("new-release"));
        console.find<QLineEdit>("newTarget")->setText(image.fileName());
        console.find<QLineEdit>("releaseVersion")->setText(QStringLiteral("4.3.2"));
        console.click("publish");
        QTRY_VERIFY(console.window->findChild<QPushButton*>(QStringLiteral("signConfirm")) != nullptr);
        auto* confirm = console.find<QPushButton>("signConfirm");
        QTRY_VERIFY(confirm->isEnabled());
        QTest::mouseClick(confirm, Qt::LeftButton);
        console.window->outbox().sendAll();
        auto* line = console.find<widgets::StepLine>("trackerTicks");
        QTRY_VERIFY(line->isVisible());
        const auto tick = [&](int at) { return line->steps().value(at); };

        // Under review: who is waited for, whom the payload is offered to, when coverage begins.
        const PiecesRoot root = test::sampleId<PiecesRoot>(31'337);
        changeRelease(console, [&](api::ReleaseView& r) {
            r.status = "open";
            r.settled = true;
            r.reviewBy = {};
            r.approvals = 1;
            r.required = 2;
            r.votes = {{"cert-n", "approve", "", "", {}, {}, true}, {"nuk", "", "", "", {}, {}, true}};
            r.artifacts.resize(1);
            r.artifacts[0].payloadRoot = root;
            r.artifacts[0].inlined = false;
            r.artifacts[0].held = true;
        });
        setTransfer(console, root, [](api::TransferView&) {});
        QCOMPARE(line->steps().size(), 3);
        // Of several deltas each says where it starts.
        changeRelease(console, [](api::ReleaseView& r) {
            r.artifacts[0].kind = "delta";
            r.artifacts[0].base = test::sampleId<TargetHash>(1007);
        });
        const auto stages = console.find<widgets::FieldList>("trackerSteps")->fields();
        QVERIFY(std::ranges::any_of(stages, [](const auto& field) { return field.label == QStringLiteral("Delta from 4.3.0"); }));
        QVERIFY2(tick(0).detail.startsWith(QStringLiteral("1 of 2, waits for ")), qPrintable(tick(0).detail));
        QVERIFY(tick(0).detail.contains(console.bridge().memberName(QStringLiteral("nuk"))));
        QCOMPARE(tick(1).detail, QStringLiteral("offered to the checkers; none has fetched it yet"));
        QCOMPARE(tick(2).detail, QStringLiteral("begins when the release is approved"));
        QVERIFY(tick(0).tone == theme::Tone::accent && tick(1).tone == theme::Tone::accent && tick(2).tone == theme::Tone::neutral);

        // What stands in the way is said, and warns.
        changeRelease(console, [&](api::ReleaseView& r) { r.reviewBy = {console.clock.now().ms - 1}; });
        QVERIFY2(tick(0).tone == theme::Tone::warn && tick(0).detail.endsWith(QStringLiteral("is over")), qPrintable(tick(0).detail));
        setTransfer(console, root, [](api::TransferView& t) { t.state = "paused"; });
        QVERIFY(tick(1).tone == theme::Tone::warn);
        QCOMPARE(tick(1).detail, QStringLiteral("Paused"));
        changeRelease(console, [](api::ReleaseView& r) { r.artifacts[0].held = false; });
        setTransfer(console, root, [](api::TransferView&) {});
        QVERIFY2(tick(1).tone == theme::Tone::warn && tick(1).detail.contains(QStringLiteral("1 of 1")), qPrintable(tick(1).detail));

        // Approved and on its way.
        changeRelease(console, [](api::ReleaseView& r) {
            r.status = "approved";
            r.approvals = 2;
            r.votes[1].verdict = "approve";
            r.artifacts[0].held = true;
            r.coverage = {};
            r.coverage.eligible = 10;
        });
        QVERIFY(tick(0).tone == theme::Tone::ok);
        QCOMPARE(tick(1).detail, QStringLiteral("offered to the gateways; none has fetched it yet"));
        QVERIFY2(tick(2).detail.startsWith(QStringLiteral("no device has answered")), qPrintable(tick(2).detail));
        setTransfer(console, root, [](api::TransferView& t) {
            t.peers = 3;
            t.upTotal = 1'000'000;
        });
        QVERIFY(tick(1).tone == theme::Tone::ok && tick(1).detail.contains(QStringLiteral("to 3 peer")));
        changeRelease(console, [](api::ReleaseView& r) { r.coverage.positive = 4; });
        QCOMPARE(tick(2).detail, QStringLiteral("4 of 10 devices, not heard of: 6"));
        changeRelease(console, [](api::ReleaseView& r) { r.coverage.negative = 1; });
        QVERIFY(tick(2).tone == theme::Tone::warn && tick(2).detail.contains(QStringLiteral("failed: 1")));
        changeRelease(console, [](api::ReleaseView& r) { r.coverage.positive = 10; });
        QVERIFY(tick(2).tone == theme::Tone::ok);
        // Without a tick to wait for, an end that is none.
        changeRelease(console, [](api::ReleaseView& r) { r.status = "recalled"; });
        QVERIFY(tick(0).tone == theme::Tone::bad && tick(1).detail == QStringLiteral("no longer offered") && tick(2).detail.contains(QStringLiteral("no further device")));
        QVERIFY(line->toolTip().contains(tick(2).detail));
    }
};

QTEST_MAIN(TrackerTest)
#include "tracker_test.moc"
