// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/history_news.h"
#include "app/device/restart_delay.h"

#include <QTest>

using namespace quorate;
using namespace quorate::app;

namespace {

std::string refusal(std::int64_t time, const std::string& code, const std::string& age)
{
    return nlohmann::json{{"deviceTime", time},
                          {"event", "offer"},
                          {"installation",
                           {{"release", "5e"},
                            {"outcome", "refused"},
                            {"decisions", {{{"step", 3}, {"passed", false}, {"code", code}, {"detail", age}}}},
                            {"error", {{"code", code}, {"context", age}}}}}}
        .dump();
}

}  // namespace

class DevicePartsTest : public QObject {
    Q_OBJECT

private slots:
    void theSameRefusalIsOnePieceOfNewsHoweverOldItsReasonGets()
    {
        const auto first = refusal(1'000, "device.checkpoint.old", "4000 s old, at most 3600");
        QCOMPARE(newsIn(refusal(61'000, "device.checkpoint.old", "4060 s old, at most 3600")), newsIn(first));
        QVERIFY(newsIn(refusal(61'000, "device.bundle.malformed", "4000 s old, at most 3600")) != newsIn(first));
    }

    void whatIsNoEntryIsNewsAsItStands()
    {
        for (const std::string line : {"", "{half", "[1,2]", "7"}) QCOMPARE(newsIn(line), line);
        QCOMPARE(newsIn(R"({"event":"failed","installation":7})"), std::string(R"({"event":"failed","installation":7})"));
        QCOMPARE(newsIn(R"({"installation":{"decisions":[1],"error":"x"}})"),
                 std::string(R"({"installation":{"decisions":[1],"error":"x"}})"));
    }

    void anAgentThatEndsAtOnceIsStartedLaterAndLater()
    {
        RestartDelay delay;
        for (const int seconds : {2, 4, 8, 16, 32, 60, 60}) QCOMPARE(delay.after(Milliseconds(100)).count(), seconds * 1000L);
    }

    void afterALongRunItIsStartedSoonAgain()
    {
        RestartDelay delay;
        for (int i = 0; i < 8; ++i) (void)delay.after(Milliseconds(100));
        QCOMPARE(delay.after(RestartDelay::longRun - Milliseconds(1)).count(), 60'000L);
        QCOMPARE(delay.after(RestartDelay::longRun).count(), 2'000L);
        QCOMPARE(delay.after(Milliseconds(100)).count(), 4'000L);
    }
};

QTEST_GUILESS_MAIN(DevicePartsTest)
#include "device_parts_test.moc"
