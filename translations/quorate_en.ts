<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>quorate::bridge::format</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::models</name>
    <message numerus="yes">
        <source>Acknowledged by %1 of %2 devices, failures: %3</source>
        <translation>
            <numerusform>Acknowledged by %1 of %2 device, failures: %3</numerusform>
            <numerusform>Acknowledged by %1 of %2 devices, failures: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::models::ReviewFiles</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages</name>
    <message numerus="yes">
        <source>%1 more releases are left out of this preview; the saved report has them.</source>
        <translation>
            <numerusform>%1 more release is left out of this preview; the saved report has it.</numerusform>
            <numerusform>%1 more releases are left out of this preview; the saved report has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more alerts are left out of this preview; the saved report has them.</source>
        <translation>
            <numerusform>%1 more alert is left out of this preview; the saved report has it.</numerusform>
            <numerusform>%1 more alerts are left out of this preview; the saved report has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) of %1</source>
        <translation>
            <numerusform>%n device of %1</numerusform>
            <numerusform>%n devices of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>%n transaction</numerusform>
            <numerusform>%n transactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::AlertsPage</name>
    <message numerus="yes">
        <source>%n time(s) since %1</source>
        <translation>
            <numerusform>%n time since %1</numerusform>
            <numerusform>%n times since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::CatchUpStrip</name>
    <message numerus="yes">
        <source>Catching up with the %1: %2 blocks left</source>
        <translation>
            <numerusform>Catching up with the %1: %2 block left</numerusform>
            <numerusform>Catching up with the %1: %2 blocks left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::CompareSheet</name>
    <message numerus="yes">
        <source>%n component(s) differ.</source>
        <translation>
            <numerusform>%n component differs.</numerusform>
            <numerusform>%n components differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::CoveragePage</name>
    <message numerus="yes">
        <source>%1 of %2 devices, %3</source>
        <translation>
            <numerusform>%1 of %2 device, %3</numerusform>
            <numerusform>%1 of %2 devices, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more are not in it: a ring takes no more listed devices.</source>
        <translation>
            <numerusform>%1 more is not in it: a ring takes no more listed devices.</numerusform>
            <numerusform>%1 more are not in it: a ring takes no more listed devices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the largest alone; %1 more groups</source>
        <translation>
            <numerusform>the largest alone; %1 more group</numerusform>
            <numerusform>the largest alone; %1 more groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::DecodedTree</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::DeltaPanel</name>
    <message numerus="yes">
        <source>%n compressed part(s) unpacked for it; a device needs %1.</source>
        <translation>
            <numerusform>%n compressed part unpacked for it; a device needs %1.</numerusform>
            <numerusform>%n compressed parts unpacked for it; a device needs %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::DevicesPage</name>
    <message numerus="yes">
        <source>%1 more are not listed</source>
        <translation>
            <numerusform>%1 more is not listed</numerusform>
            <numerusform>%1 more are not listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::EventNotices</name>
    <message numerus="yes">
        <source>While it was quiet: %n notice(s)</source>
        <translation>
            <numerusform>While it was quiet: %n notice</numerusform>
            <numerusform>While it was quiet: %n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) on %1: %2</source>
        <translation>
            <numerusform>%n vote on %1: %2</numerusform>
            <numerusform>%n votes on %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n vote(s), the last from %2</source>
        <comment>what was decided, as a sentence; a member and its verdict</comment>
        <translation>
            <numerusform>%1 %n vote, the last from %2</numerusform>
            <numerusform>%1 %n votes, the last from %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::JobBook</name>
    <message numerus="yes">
        <source>%n further stage(s) left out</source>
        <translation>
            <numerusform>%n further stage left out</numerusform>
            <numerusform>%n further stages left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::MainWindow</name>
    <message numerus="yes">
        <source>%1 / %2 peers</source>
        <translation>
            <numerusform>%1 / %2 peer</numerusform>
            <numerusform>%1 / %2 peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::PlaceStep</name>
    <message numerus="yes">
        <source>%n member(s) answered.</source>
        <translation>
            <numerusform>%n member answered.</numerusform>
            <numerusform>%n members answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::PoolTab</name>
    <message numerus="yes">
        <source>The peers were told again of %n transaction(s).</source>
        <translation>
            <numerusform>The peers were told again of %n transaction.</numerusform>
            <numerusform>The peers were told again of %n transactions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReleaseEvidence</name>
    <message numerus="yes">
        <source>%n component(s) differ from %1.</source>
        <translation>
            <numerusform>%n component differs from %1.</numerusform>
            <numerusform>%n components differ from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReleaseTracker</name>
    <message numerus="yes">
        <source>%1, seeding to %2 peers, %3 sent</source>
        <translation>
            <numerusform>%1, seeding to %2 peer, %3 sent</numerusform>
            <numerusform>%1, seeding to %2 peers, %3 sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices</source>
        <translation>
            <numerusform>%1 of %2 device</numerusform>
            <numerusform>%1 of %2 devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReleasesOverview</name>
    <message numerus="yes">
        <source>%1 saved on %n day(s), when each device that installed a release took its smallest delta.</source>
        <translation>
            <numerusform>%1 saved on %n day, when each device that installed a release took its smallest delta.</numerusform>
            <numerusform>%1 saved on %n days, when each device that installed a release took its smallest delta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReleasesPage</name>
    <message numerus="yes">
        <source>%1 of %2 devices, %3</source>
        <translation>
            <numerusform>%1 of %2 device, %3</numerusform>
            <numerusform>%1 of %2 devices, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices installed it, failures: %3.</source>
        <translation>
            <numerusform>%1 of %2 device installed it, failures: %3.</numerusform>
            <numerusform>%1 of %2 devices installed it, failures: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 devices</source>
        <translation>
            <numerusform>%1 device</numerusform>
            <numerusform>%1 devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two releases are compared; %n are selected.</source>
        <translation>
            <numerusform>Two releases are compared; %n is selected.</numerusform>
            <numerusform>Two releases are compared; %n are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) stopped, also after a restart.</source>
        <translation>
            <numerusform>%n transfer stopped, also after a restart.</numerusform>
            <numerusform>%n transfers stopped, also after a restart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) go on.</source>
        <translation>
            <numerusform>%n transfer goes on.</numerusform>
            <numerusform>%n transfers go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewSummary</name>
    <message numerus="yes">
        <source>%1 file(s), %2</source>
        <translation>
            <numerusform>%1 file, %2</numerusform>
            <numerusform>%1 files, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unchanged file(s)</source>
        <translation>
            <numerusform>%1 unchanged file</numerusform>
            <numerusform>%1 unchanged files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewsPage</name>
    <message numerus="yes">
        <source>%1 of %2 have voted</source>
        <translation>
            <numerusform>%1 of %2 has voted</numerusform>
            <numerusform>%1 of %2 have voted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::RolloutsPage</name>
    <message numerus="yes">
        <source>%1 of %2 devices are listed.</source>
        <translation>
            <numerusform>%1 of %2 device is listed.</numerusform>
            <numerusform>%1 of %2 devices are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::Ticks</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n peer(s), %1 sent</source>
        <translation>
            <numerusform>to %n peer, %1 sent</numerusform>
            <numerusform>to %n peers, %1 sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices</source>
        <translation>
            <numerusform>%1 of %2 device</numerusform>
            <numerusform>%1 of %2 devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::TransfersPage</name>
    <message numerus="yes">
        <source>Limit %n transfer(s), each</source>
        <translation>
            <numerusform>Limit %n transfer</numerusform>
            <numerusform>Limit %n transfers, each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limits of %n transfer(s): %1 down, %2 up.</source>
        <translation>
            <numerusform>Limits of %n transfer: %1 down, %2 up.</numerusform>
            <numerusform>Limits of %n transfers: %1 down, %2 up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n magnet link(s) copied.</source>
        <translation>
            <numerusform>%n magnet link copied.</numerusform>
            <numerusform>%n magnet links copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::widgets::PieceMap</name>
    <message numerus="yes">
        <source>%1: not here; %n peer(s) have its rarest piece</source>
        <translation>
            <numerusform>%1: not here; %n peer has its rarest piece</numerusform>
            <numerusform>%1: not here; %n peers have its rarest piece</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::widgets::TablePane</name>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 of %2 row</numerusform>
            <numerusform>%1 of %2 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n new row</numerusform>
            <numerusform>%n new rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::widgets::Toasts</name>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n more message</numerusform>
            <numerusform>%n more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%1 of %2 have voted; how is shown once you have voted. Needed to approve: %3</source>
        <translation>
            <numerusform>%1 of %2 has voted; how is shown once you have voted. Needed to approve: %3</numerusform>
            <numerusform>%1 of %2 have voted; how is shown once you have voted. Needed to approve: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 approvals, %2 needed</source>
        <translation>
            <numerusform>%1 approval, %2 needed</numerusform>
            <numerusform>%1 approvals, %2 needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 approvals</source>
        <translation>
            <numerusform>%1 of %2 approval</numerusform>
            <numerusform>%1 of %2 approvals</numerusform>
        </translation>
    </message>
</context>
</TS>
