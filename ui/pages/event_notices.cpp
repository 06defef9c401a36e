// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/event_notices.h"

#include "ui/bridge/format.h"
#include "ui/bridge/words.h"
#include "ui/pages/notice_rules.h"
#include "ui/widgets/notices.h"

#include <QDateTime>

namespace quorate::pages {

namespace format = bridge::format;

EventNotices::EventNotices(const Context& context, QObject* parent) : QObject(parent), m_context(context)
{
    connect(&context.bridge, &bridge::NodeBridge::eventsArrived, this, &EventNotices::take);
    connect(&context.bridge, &bridge::NodeBridge::rolloutsChanged, this, &EventNotices::lookAtRollouts);
    connect(&context.bridge, &bridge::NodeBridge::alertsChanged, this, &EventNotices::lookAtAlerts);
    connect(&context.bridge, &bridge::NodeBridge::questionsChanged, this, &EventNotices::lookAtQuestions);
    m_afterQuiet.setInterval(60'000);
    connect(&m_afterQuiet, &QTimer::timeout, this, &EventNotices::tellHeld);
}

bool EventNotices::isQuiet() const
{
    return notice_rules::isQuiet(m_context.settings, QDateTime::fromMSecsSinceEpoch(m_context.bridge.now()).time());
}

void EventNotices::tell(const QString& kind, const QString& text, const QString& page, const QString& key)
{
    if (!notice_rules::tells(m_context.settings, kind)) return;
    if (isQuiet()) {
        ++m_held;
        m_afterQuiet.start();
        return;
    }
    tellHeld();
    Q_EMIT important(m_context.bridge.identity().consortiumName, text, page, key);
}

void EventNotices::tellHeld()
{
    if (m_held == 0 || isQuiet()) return;
    m_afterQuiet.stop();
    Q_EMIT important(m_context.bridge.identity().consortiumName, tr("While it was quiet: %n notice(s)", nullptr, std::exchange(m_held, 0)),
                     QStringLiteral("home"), {});
}

void EventNotices::lookAtRollouts()
{
    QHash<QString, QString> now;
    for (const auto& r : m_context.bridge.rollouts()) {
        now.insert(r.key(), r.state);
        if (!r.is("paused") || !r.by.isEmpty() || m_rollouts.value(r.key()) != QLatin1String("running")) continue;
        const QString text = tr("The rollout of %1 paused by itself: %2").arg(r.title(), bridge::words::detail(r.reason));
        m_context.toasts.show(theme::Tone::warn, text, tr("Show"), [go = m_context.go, key = r.key()] { go(QStringLiteral("rollouts"), key); });
        tell(QStringLiteral("ring"), text, QStringLiteral("rollouts"), r.key());
    }
    m_rollouts = std::move(now);
}

void EventNotices::lookAtAlerts()
{
    for (const auto& a : m_context.bridge.alerts()) {
        const bool isNew = !m_alerts.contains(a.key());
        m_alerts += a.key();
        const auto kind = bridge::words::word(bridge::words::Domain::alert, a.code);
        if (!isNew || !m_alertsSeen || kind.tone != bridge::words::Tone::conflict) continue;
        m_context.toasts.show(theme::Tone::conflict, kind.text, tr("Show"), [go = m_context.go, key = a.key()] { go(QStringLiteral("alerts"), key); });
        tell(QStringLiteral("conflict"), kind.text, QStringLiteral("alerts"), a.key());
    }
    m_alertsSeen = true;
}

void EventNotices::lookAtQuestions()
{
    const QString me = m_context.bridge.identity().member;
    for (const auto& q : m_context.bridge.questions()) {
        const bool isNew = !m_questions.contains(q.id);
        m_questions += q.id;
        const auto* release = m_context.bridge.release(q.release);
        if (!isNew || !m_questionsSeen || me.isEmpty() || release == nullptr || release->publisher != me || q.member == me) continue;
        const QString text = tr("%1 asks about %2: %3").arg(m_context.bridge.memberName(q.member), release->title(), q.subject);
        m_context.toasts.show(theme::Tone::accent, text, tr("Show"), [go = m_context.go, id = q.release] { go(QStringLiteral("releases"), id); });
        tell(QStringLiteral("question"), text, QStringLiteral("releases"), q.release);
    }
    m_questionsSeen = true;
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
        n.kind = QStringLiteral("review");
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
        if (n.concernsUs) tell(n.kind, n.text, n.page, n.key);
    }
    if (notices.size() > mostAtOnce) {
        m_context.toasts.show(theme::Tone::neutral,
                              tr("More happened on the ledger: %1").arg(format::number(quint64(notices.size() - mostAtOnce))),
                              tr("Show releases"), [go] { go(QStringLiteral("releases"), {}); });
    }
}

}  // namespace quorate::pages
