// SPDX-License-Identifier: GPL-3.0-or-later
// A checker's question reaches the vendor and is answered, between two real nodes.
#include "tests/support/temporary_directory.h"
#include "tests/unit/node/running_node.h"

#include <QTest>

#include <fstream>

using namespace quorate;
using test::ask;
using test::outcome;

namespace {

std::size_t answersIn(const api::Snapshot& snapshot)
{
    return !snapshot.questions || snapshot.questions->empty() ? 0 : snapshot.questions->front().answers.size();
}

}  // namespace

class QuestionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCheckerAsksAndTheVendorAnswers()
    {
        test::TemporaryDirectory directory;
        test::Homes homes(directory / "consortium", test::loneVendor);
        auto vendor = homes.start("solo");
        QVERIFY(vendor);
        api::ModelView lamp;
        lamp.id = "lamp";
        lamp.name = "Lamp";
        lamp.hardwareClasses = {"rev-a"};
        QCOMPARE(outcome(ask<api::Submitted>([&](auto done) { vendor->setModel(lamp, std::move(done)); })), std::string("done"));
        const Path target = directory / "firmware";
        std::ofstream(target) << "small";
        api::PublishRequest request;
        request.model = "lamp";
        request.hardwareClass = "rev-a";
        request.version = "1.0.0";
        request.newTarget = target;
        const auto published = ask<api::Submitted>([&](auto done) { vendor->publish(request, std::move(done)); });
        QCOMPARE(outcome(published), std::string("done"));
        const ReleaseId release = *published->release;

        auto checker = homes.start("north");
        QVERIFY(checker);
        QVERIFY(test::waitFor(*checker, [&](const api::Snapshot& s) { return s.releases && !s.releases->empty(); }));
        const auto asked = ask<Hash32>([&](auto done) {
            checker->ask({release, "New port", "etc/ports", {}, 17, "Why is there a new port?"}, std::move(done));
        });
        QCOMPARE(outcome(asked), std::string("done"));
        QVERIFY(test::waitFor(*vendor, [&](const api::Snapshot& s) { return s.questions && s.questions->size() == 1; }));
        const auto question = vendor->snapshot()->questions->front();
        QCOMPARE(question.text, std::string("Why is there a new port?"));
        QCOMPARE(question.member, std::string("north"));
        QVERIFY(question.id == *asked && question.release == release);

        // The checker is away when the answer comes, and hears of it when it is back.
        QVERIFY(test::stop(*checker));
        checker.reset();
        const auto answered = ask<Hash32>([&](auto done) { vendor->answer({*asked, "For updates.", false}, std::move(done)); });
        QCOMPARE(outcome(answered), std::string("done"));
        checker = homes.start("north");
        QVERIFY(checker);
        QVERIFY(test::waitFor(*checker, [](const api::Snapshot& s) { return answersIn(s) == 1; }));
        const auto closing = ask<Hash32>([&](auto done) { checker->answer({*asked, "Thank you.", true}, std::move(done)); });
        QCOMPARE(outcome(closing), std::string("done"));
        QVERIFY(test::waitFor(*vendor, [](const api::Snapshot& s) { return answersIn(s) == 2 && s.questions->front().closed; }));
        const auto late = ask<Hash32>([&](auto done) { vendor->answer({*asked, "Wait.", false}, std::move(done)); });
        QVERIFY(!late);
        QCOMPARE(late.error().code, std::string("node.question.closed"));
        const auto notAllowed = ask<Hash32>([&](auto done) { vendor->ask({release, {}, {}, {}, {}, "May I?"}, std::move(done)); });
        QVERIFY(!notAllowed);
        QCOMPARE(notAllowed.error().code, std::string("node.question.not-checker"));
        const auto nothing = ask<Hash32>([&](auto done) { vendor->answer({Hash32{}, "x", false}, std::move(done)); });
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, std::string("node.question.unknown"));
        QVERIFY(test::stop(*checker));
        QVERIFY(test::stop(*vendor));
    }
};

QTEST_GUILESS_MAIN(QuestionsTest)
#include "questions_test.moc"
