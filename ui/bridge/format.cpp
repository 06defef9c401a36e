// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace quorate::bridge::format {
namespace {

std::atomic<bool> s_utc = true;

// lupdate files these texts under the namespace.
QString tr(const char* text, const char* comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("quorate::bridge::format", text, comment, n);
}

QDateTime at(qint64 ms, bool inUtc)
{
    const QDateTime t = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    return inUtc ? t : t.toLocalTime();
}

const QString pattern = QStringLiteral("yyyy-MM-dd HH:mm:ss");

// Digits with blanks or Latin units between them would change places in a line of Hebrew; the mark holds them together.
QString held(const QString& text)
{
    return QLocale().textDirection() == Qt::RightToLeft ? QChar(0x200e) + text : text;
}

// 100 % is said of all of it alone.
QString percentOf(double share, double tenths)
{
    return tr("%1 %").arg(QLocale().toString((share < 1 ? std::min(tenths, 999.0) : tenths) / 10, 'f', share >= 1 ? 0 : 1));
}

}  // namespace

void setUtc(bool utc)
{
    s_utc = utc;
}

bool utc()
{
    return s_utc;
}

QString timeZoneName(qint64 ms)
{
    return s_utc ? QStringLiteral("UTC") : QTimeZone::systemTimeZone().abbreviation(at(ms, true));
}

QString dash()
{
    return QStringLiteral("\u2013");
}

QString time(qint64 ms)
{
    return ms == 0 ? dash() : held(at(ms, s_utc).toString(pattern));
}

QString day(qint64 ms, qint64 now)
{
    const QDate date = at(ms, s_utc).date();
    const bool thisYear = date.year() == at(now, s_utc).date().year();
    return held(QLocale().toString(date, thisYear ? tr("d MMM", "a day of this year, as QLocale writes dates")
                                                  : tr("d MMM yyyy", "a day of another year, as QLocale writes dates")));
}

QString bothTimes(qint64 ms)
{
    if (ms == 0) return {};
    return tr("%1 UTC\n%2 local time").arg(at(ms, true).toString(pattern), at(ms, false).toString(pattern));
}

QString duration(qint64 ms)
{
    const QLocale locale;
    if (ms < 0) return dash();
    if (ms < 1000) return tr("%1 ms").arg(locale.toString(ms));
    const qint64 s = ms / 1000;
    if (s < 120) return tr("%1 s").arg(locale.toString(s));
    if (s < 120 * 60) return tr("%1 min").arg(locale.toString(s / 60));
    if (s < 48 * 3600) return tr("%1 h").arg(locale.toString(s / 3600));
    return tr("%1 d").arg(locale.toString(s / 86400));
}

QString age(qint64 ms, qint64 now)
{
    if (ms == 0) return dash();
    if (now - ms < 1000) return tr("just now");
    return tr("%1 ago").arg(duration(now - ms));
}

int plural(quint64 value)
{
    return int(std::min<quint64>(value, 1'000'000));
}

QString number(quint64 value)
{
    return QLocale().toString(value);
}

QString size(quint64 bytes)
{
    // As short as the larger units: columns are made for those.
    if (bytes < 1000) return held(tr("%1 B", "bytes").arg(number(bytes)));
    return held(QLocale().formattedDataSize(qint64(bytes), 1, QLocale::DataSizeSIFormat));
}

QString exactSize(quint64 bytes)
{
    return tr("%1 bytes", nullptr, plural(bytes)).arg(number(bytes));
}

QString rate(quint64 bytesPerSecond)
{
    return bytesPerSecond == 0 ? dash() : tr("%1/s").arg(size(bytesPerSecond));
}

// 0.007 * 1000 is a little less than 7: hence the allowance.
QString percent(double share)
{
    return percentOf(share, std::floor(share * 1000 + 1e-9));
}

QString percentUp(double share)
{
    return percentOf(share, std::ceil(share * 1000 - 1e-9));
}

QString grouped(const QString& hex)
{
    QString out;
    out.reserve(hex.size() * 5 / 4);
    for (qsizetype i = 0; i < hex.size(); ++i) {
        if (i != 0 && i % 4 == 0) out += QLatin1Char(' ');
        out += hex.at(i);
    }
    return out;
}

QString shortHash(const QString& hex)
{
    return hex.left(12);
}

}  // namespace quorate::bridge::format
