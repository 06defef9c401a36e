// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notice_rules.h"

#include <QCoreApplication>
#include <QList>

namespace quorate::pages::notice_rules {
namespace {

constexpr auto timeFormat = "HH:mm";

QString key(const QString& name)
{
    return QStringLiteral("notices/") + name;
}

// lupdate files these texts under the namespace.
QString tr(const char* text)
{
    return QCoreApplication::translate("quorate::pages::notice_rules", text);
}

}  // namespace

QList<Kind> kinds()
{
    return {{QStringLiteral("review"), tr("A release waits for your review")},
            {QStringLiteral("deadline"), tr("Less than six hours are left for a vote of yours")},
            {QStringLiteral("decided"), tr("A release of yours was decided, or one was recalled")},
            {QStringLiteral("question"), tr("A checker asks about a release of yours")},
            {QStringLiteral("ring"), tr("A rollout paused by itself")},
            {QStringLiteral("conflict"), tr("Somebody signed two statements that contradict each other")}};
}

bool tells(const QSettings& settings, const QString& kind)
{
    return settings.value(key(kind), true).toBool();
}

void setTells(QSettings& settings, const QString& kind, bool tells)
{
    settings.setValue(key(kind), tells);
}

Quiet quiet(const QSettings& settings)
{
    Quiet quiet;
    quiet.on = settings.value(key(QStringLiteral("quiet")), false).toBool();
    const auto time = [&settings](const char* name, QTime usual) {
        const QTime kept = QTime::fromString(settings.value(key(QLatin1String(name))).toString(), QLatin1String(timeFormat));
        return kept.isValid() ? kept : usual;
    };
    quiet.from = time("quiet-from", quiet.from);
    quiet.to = time("quiet-to", quiet.to);
    return quiet;
}

void setQuiet(QSettings& settings, const Quiet& quiet)
{
    settings.setValue(key(QStringLiteral("quiet")), quiet.on);
    settings.setValue(key(QStringLiteral("quiet-from")), quiet.from.toString(QLatin1String(timeFormat)));
    settings.setValue(key(QStringLiteral("quiet-to")), quiet.to.toString(QLatin1String(timeFormat)));
}

bool isQuiet(const QSettings& settings, QTime now)
{
    const Quiet hours = quiet(settings);
    if (!hours.on || hours.from == hours.to) return false;
    return hours.from < hours.to ? now >= hours.from && now < hours.to : now >= hours.from || now < hours.to;
}

}  // namespace quorate::pages::notice_rules
