// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs: cancelling one, and why one failed.
#include "tests/gui/fixture.h"
#include "tests/gui/lists.h"

#include <QPushButton>

using namespace quorate;
using test::choose;
using test::details;

class JobsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRunningJobCanBeCancelledAndAFailedOneSaysWhy()
    {
        test::Console console;
        console.window->go(QStringLiteral("jobs"));
        auto* table = console.table("jobsTable");
        choose(table, QStringLiteral("State"), QStringLiteral("Running"));
        console.click("cancelJob");
        QCOMPARE(console.node.calls().cancelled, std::vector<std::uint64_t>{12});
        choose(table, QStringLiteral("State"), QStringLiteral("Failed"));
        QVERIFY(!console.find<QPushButton>("cancelJob")->isVisible());
        QVERIFY(details(console, "jobsDetails").contains(QStringLiteral("The payload did not arrive in time.")));
    }
};

QTEST_MAIN(JobsTest)
#include "jobs_test.moc"
