// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profiles.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>

namespace quorate::pages {
namespace {

constexpr qsizetype longest = 4096;

QString groupOf(const QString& home)
{
    return QString::fromLatin1(QCryptographicHash::hash(home.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

QString absolute(const QString& home)
{
    return QDir::cleanPath(QDir(home).absolutePath());
}

}  // namespace

QString Profile::title() const
{
    if (!label.isEmpty()) return label;
    return name.isEmpty() ? QDir(home).dirName() : name;
}

Profiles::Profiles(const QString& file) : m_settings(file, QSettings::IniFormat) {}

QList<Profile> Profiles::all()
{
    m_settings.sync();
    QList<Profile> out;
    for (const QString& group : m_settings.childGroups()) {
        if (out.size() >= most) break;
        m_settings.beginGroup(group);
        Profile p;
        p.home = m_settings.value(QStringLiteral("home")).toString().left(longest);
        p.label = m_settings.value(QStringLiteral("label")).toString().left(200);
        p.name = m_settings.value(QStringLiteral("name")).toString().left(200);
        p.chain = m_settings.value(QStringLiteral("chain")).toString().left(64);
        p.member = m_settings.value(QStringLiteral("member")).toString().left(200);
        p.roles = m_settings.value(QStringLiteral("roles")).toStringList().mid(0, 8);
        p.height = m_settings.value(QStringLiteral("height")).toULongLong();
        p.alerts = m_settings.value(QStringLiteral("alerts"), -1).toInt();
        p.seen = m_settings.value(QStringLiteral("seen")).toLongLong();
        m_settings.endGroup();
        if (QDir::isAbsolutePath(p.home) && groupOf(p.home) == group) out += p;
    }
    std::stable_sort(out.begin(), out.end(), [](const Profile& a, const Profile& b) { return a.seen > b.seen; });
    return out;
}

void Profiles::write(const Profile& p)
{
    const QString home = absolute(p.home);
    m_settings.beginGroup(groupOf(home));
    m_settings.setValue(QStringLiteral("home"), home);
    m_settings.setValue(QStringLiteral("name"), p.name);
    m_settings.setValue(QStringLiteral("chain"), p.chain);
    m_settings.setValue(QStringLiteral("member"), p.member);
    m_settings.setValue(QStringLiteral("roles"), p.roles);
    m_settings.setValue(QStringLiteral("height"), p.height);
    m_settings.setValue(QStringLiteral("alerts"), p.alerts);
    m_settings.setValue(QStringLiteral("seen"), p.seen);
    m_settings.endGroup();
    m_settings.sync();
}

void Profiles::note(const Profile& profile)
{
    write(profile);
}

void Profiles::add(const QString& home)
{
    m_settings.sync();
    const QString place = absolute(home);
    if (m_settings.childGroups().contains(groupOf(place))) return;
    Profile p;
    p.home = place;
    write(p);
}

void Profiles::rename(const QString& home, const QString& label)
{
    m_settings.setValue(groupOf(absolute(home)) + QStringLiteral("/label"), label.simplified().left(200));
    m_settings.sync();
}

void Profiles::remove(const QString& home)
{
    m_settings.remove(groupOf(absolute(home)));
    m_settings.sync();
}

void Profiles::restore(const Profile& profile)
{
    write(profile);
    if (!profile.label.isEmpty()) rename(profile.home, profile.label);
}

}  // namespace quorate::pages
