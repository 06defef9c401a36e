// SPDX-License-Identifier: GPL-3.0-or-later
// Members: their keys and their record.
#include "tests/gui/fixture.h"
#include "tests/gui/lists.h"

using namespace quorate;
using test::choose;
using test::details;

class MembersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void membersShowTheirKeys()
    {
        test::Console console;
        console.window->go(QStringLiteral("members"));
        choose(console.table("membersTable"), QStringLiteral("Id"), QStringLiteral("bsi-lab"));
        QVERIFY(details(console, "membersDetails").contains(QStringLiteral("Signs votes")));
        QVERIFY(details(console, "membersDetails").contains(QStringLiteral("41, of which rejections: 3")));
    }
};

QTEST_MAIN(MembersTest)
#include "members_test.moc"
