// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup_draft.h"

#include <QRegularExpression>

#include <algorithm>

namespace quorate::pages {
namespace {

constexpr auto group = "first-run/";

// One list of fields for both ways.
template <class Draft, class Use>
void eachField(Draft& d, Use use)
{
    use("page", d.page);
    use("identity", d.identity);
    use("identityReady", d.identityReady);
    use("id", d.id);
    use("name", d.name);
    use("importFrom", d.importFrom);
    use("tokenModule", d.tokenModule);
    use("token", d.token);
    use("tokenLabel", d.tokenLabel);
    use("consortium", d.consortium);
    use("invitation", d.invitation);
    use("compared", d.compared);
    use("consortiumName", d.consortiumName);
    use("records", d.records);
    use("hiddenVotes", d.hiddenVotes);
    use("rolesSkipped", d.rolesSkipped);
    use("roles", d.roles);
    use("folder", d.folder);
    use("listen", d.listen);
    use("swarm", d.swarm);
    use("gateway", d.gateway);
    use("uploadLimit", d.uploadLimit);
    use("home", d.home);
}

}  // namespace

SetupDraft SetupDraft::load(const QSettings& settings)
{
    SetupDraft draft;
    eachField(draft, [&settings](const char* key, auto& value) {
        using T = std::decay_t<decltype(value)>;
        const QVariant kept = settings.value(QLatin1String(group) + QLatin1String(key));
        if (kept.isValid() && kept.canConvert<T>()) value = kept.value<T>();
    });
    draft.page = std::clamp(draft.page, -1, pages - 1);
    return draft;
}

void SetupDraft::save(QSettings& settings) const
{
    eachField(*this, [&settings](const char* key, const auto& value) { settings.setValue(QLatin1String(group) + QLatin1String(key), QVariant::fromValue(value)); });
    settings.sync();
}

bool isMemberId(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9]([a-z0-9.-]{0,62}[a-z0-9])?$"));
    return form.match(text).hasMatch();
}

bool isMemberName(const QString& text)
{
    const qsizetype bytes = text.toUtf8().size();
    const auto points = text.toUcs4();
    return text.isValidUtf16() && bytes >= 1 && bytes <= 128 && std::all_of(points.begin(), points.end(), [](char32_t c) { return QChar::isPrint(c); });
}

bool isEndpoint(const QString& text, LeastPort least)
{
    static const QRegularExpression form(QStringLiteral("^(\\[[0-9a-fA-F:.]+\\]|[^\\s:\\[\\]]+):(\\d{1,5})$"));
    const auto match = form.match(text);
    const uint port = match.captured(2).toUInt();
    return match.hasMatch() && port >= uint(least) && port <= 65'535;
}

}  // namespace quorate::pages
