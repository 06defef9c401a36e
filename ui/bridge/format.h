// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Numbers, sizes and times as people read them, by QLocale's default locale. Any thread.
namespace quorate::bridge::format {

// Times are shown in UTC (at first) or local time; models rebuild their texts after a change.
void setUtc(bool utc);
[[nodiscard]] bool utc();
[[nodiscard]] QString timeZoneName(qint64 ms);        // "UTC", "CET", and "CEST" of a moment in summer

[[nodiscard]] QString time(qint64 ms);                // "2026-11-20 10:27:05"; a dash for 0
[[nodiscard]] QString day(qint64 ms, qint64 now);     // "14 Oct", with the year when it is another one than now
[[nodiscard]] QString bothTimes(qint64 ms);           // in UTC and local time: for tooltips
[[nodiscard]] QString age(qint64 ms, qint64 now);     // "4 min ago", "just now"
[[nodiscard]] QString duration(qint64 ms);            // "29 h", "6 min", "12 s", "350 ms"
[[nodiscard]] QString number(quint64 value);          // "184 212"
[[nodiscard]] int plural(quint64 value);              // chooses the plural form; a million stands for more
[[nodiscard]] QString size(quint64 bytes);            // "3.8 MB", powers of 1000
[[nodiscard]] QString exactSize(quint64 bytes);       // "3 801 204 bytes"
[[nodiscard]] QString rate(quint64 bytesPerSecond);   // "2.1 MB/s"; a dash for 0
[[nodiscard]] QString percent(double share);          // "46.0 %", rounded down: 100 % for all of it alone
[[nodiscard]] QString percentUp(double share);        // of failures, rounded up: 0 % for none of them alone
[[nodiscard]] QString grouped(const QString& hex);    // "9f3c 77d0 ..."
[[nodiscard]] QString shortHash(const QString& hex);  // the first twelve digits
[[nodiscard]] QString dash();

}  // namespace quorate::bridge::format
