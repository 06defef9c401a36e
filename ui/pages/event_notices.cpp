// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/event_notices.h"

#include "ui/bridge/format.h"
#include "ui/widgets/notices.h"

namespace quorate::pages {

namespace format = bridge::format;

EventNotices::EventNotices(const Context& context, QObject* parent) : QObject(parent), m_context(context)
{
    connect(&context.bridge, &bridge::NodeBridge::eventsArrived, this, &EventNotices::take);
}

EventNotices::Notice EventNotices::noticeOf(const bridge::Event& e) const
{
    const auto& bridge = m_context.bridge;
    const auto& identity = bridge.identity();
    const bridge::Release* release = bridge.release(e.release);
    const QString title = release != nullptr ? release->title() : e.model.isEmpty() ? format::shortHash(e.release) : e.model;
    const bool ours = !identity.member.isEmpty() && release != nullptr && release->publisher == identity.member;
    const bool checks = identity.has("checker");
    Notice n;
    n.page = QStringLiteral("releases");
    n.key = e.release;
    n.concernsUs = ours;
    if (e.kind == QLatin1String("release.published")) {
        if (ours) return n;                      // the one who published is told by the act itself
        n.text = checks ? tr("%1 waits for your review.").arg(title) : tr("%1 is published.").arg(title);
        n.tone = theme::Tone::accent;
        n.concernsUs = checks;
        if (checks) n.page = QStringLiteral("reviews");
    } else if (e.kind == QLatin1String("release.approved")) {
        n.text = tr("%1 is approved.").arg(title);
        n.tone = theme::Tone::ok;
    } else if (e.kind == QLatin1String("release.rejected")) {
        n.text = tr("%1 is rejected.").arg(title);
        n.tone = theme::Tone::bad;
    } else if (e.kind == QLatin1String("release.suspended")) {
        n.text = tr("%1 is suspended.").arg(title);
        n.tone = theme::Tone::warn;
        n.concernsUs = true;
    } else if (e.kind == QLatin1String("release.recalled")) {
        n.text = tr("%1 is recalled.").arg(title);
        n.tone = theme::Tone::bad;
        n.concernsUs = true;
    } else if (e.kind == QLatin1String("release.withdrawn")) {
        if (ours) return n;
        n.text = tr("%1 is withdrawn.").arg(title);
        n.tone = theme::Tone::neutral;
    } else if (e.kind == QLatin1String("vote.cast")) {
        if (!ours) return n;                     // a vendor follows each vote; others the decision
        n.text = e.verdict == QLatin1String("reject") ? tr("%1 rejected %2.").arg(bridge.memberName(e.member), title)
                                                      : tr("%1 approved %2.").arg(bridge.memberName(e.member), title);
        n.tone = e.verdict == QLatin1String("reject") ? theme::Tone::bad : theme::Tone::ok;
    }
    return n;
}

void EventNotices::take(const QList<bridge::Event>& events)
{
    QList<Notice> notices;
    QStringList said;
    for (const auto& e : events) {
        if (!e.fresh) continue;
        const Notice n = noticeOf(e);
        if (n.text.isEmpty() || said.contains(n.text)) continue;
        said += n.text;
        notices += n;
    }
    if (notices.isEmpty()) return;
    // What concerns us first; the rest as a number.
    std::stable_sort(notices.begin(), notices.end(), [](const Notice& a, const Notice& b) { return a.concernsUs && !b.concernsUs; });
    const auto go = m_context.go;
    for (const Notice& n : notices.mid(0, mostAtOnce)) {
        m_context.toasts.show(n.tone, n.text, tr("Show"), [go, n] { go(n.page, n.key); });
        if (n.concernsUs) Q_EMIT important(m_context.bridge.identity().consortiumName, n.text, n.page, n.key);
    }
    if (notices.size() > mostAtOnce) {
        m_context.toasts.show(theme::Tone::neutral,
                              tr("More happened on the ledger: %1").arg(format::number(quint64(notices.size() - mostAtOnce))),
                              tr("Show releases"), [go] { go(QStringLiteral("releases"), {}); });
    }
}

}  // namespace quorate::pages
