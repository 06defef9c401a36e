// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/values.h"

#include "ui/bridge/fleet_values.h"

#include "core/api/node.h"

#include <algorithm>

namespace quorate::bridge {

QString profileText(const QString& profile, bool members)
{
    return members ? profile : profile + QString::fromUtf8(api::keepsPacked.data(), qsizetype(api::keepsPacked.size()));
}

QStringList Release::fromVersions() const
{
    QStringList versions;
    for (const Artifact& artifact : artifacts) {
        if (!artifact.baseVersion.isEmpty() && !versions.contains(artifact.baseVersion)) {
            versions += artifact.baseVersion;
        }
    }
    return versions;
}

QString Release::title() const
{
    return version().isEmpty() ? model : model + QLatin1Char(' ') + version();
}

const Vote* Release::voteOf(const QString& member) const
{
    const auto it = std::find_if(votes.begin(), votes.end(), [&](const Vote& v) { return v.member == member; });
    return it == votes.end() ? nullptr : &*it;
}

QString Release::hiddenPips() const
{
    return QString(qsizetype(decided), QLatin1Char('h')) + QLatin1Char('y') + QString(votes.size() - qsizetype(decided) - 1, QLatin1Char('-'));
}

const Artifact* Release::smallestDelta() const
{
    const Artifact* best = nullptr;
    for (const Artifact& artifact : artifacts) {
        if (artifact.base.isEmpty()) continue;
        if (best == nullptr || artifact.payloadSize < best->payloadSize) best = &artifact;
    }
    return best;
}

QString Acknowledgement::key() const
{
    return QStringLiteral("%1/%2/%3/%4/%5").arg(release, model).arg(device).arg(ordinal).arg(gateway);
}

QString BlockPlace::key() const
{
    return (chain == Chain::release ? QStringLiteral("release#") : QStringLiteral("delivery#")) + QString::number(height);
}

bool Question::unanswered() const
{
    return std::all_of(answers.begin(), answers.end(), [this](const Answer& a) { return a.member == member; });
}

QString Event::key() const
{
    return QStringLiteral("%1/%2/%3").arg(int(chain)).arg(leaf).arg(n);
}

QString Alert::key() const
{
    return QStringLiteral("%1|%2|%3|%4").arg(code, subject, release).arg(at);
}

bool GatewayDevice::underWay() const
{
    for (const char* one : {"offered", "running", "installed", "cancelling"}) {
        if (state == QLatin1String(one)) return true;
    }
    return false;
}

}  // namespace quorate::bridge
