// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/event_notices.h"

#include "ui/bridge/format.h"
#include "ui/bridge/words.h"
#include "ui/pages/notice_rules.h"
#include "ui/pages/review_deadlines.h"
#include "ui/widgets/notices.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace quorate::pages {

namespace format = bridge::format;

EventNotices::EventNotices(const Context& context, QObject* parent) : QObject(parent), m_context(context)
{
    connect(&context.bridge, &bridge::NodeBridge::eventsArrived, this, &EventNotices::take);
    connect(&context.bridge, &bridge::NodeBridge::rolloutsChanged, this, &EventNotices::lookAtRollouts);
    connect(&context.bridge, &bridge::NodeBridge::alertsChanged, this, &EventNotices::lookAtAlerts);
    connect(&context.bridge, &bridge::NodeBridge::questionsChanged, this, &EventNotices::lookAtQuestions);
    for (const auto signal : {&bridge::NodeBridge::releasesChanged, &bridge::NodeBridge::refreshed}) {
        connect(&context.bridge, signal, this, &EventNotices::lookAtDeadlines);
    }
    m_gather.setSingleShot(true);
    m_gather.setInterval(2'000);
    connect(&m_gather, &QTimer::timeout, this, &EventNotices::tellPending);
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

// One of each release.
void EventNotices::tellPending()
{
    for (const Pending& p : std::exchange(m_pending, {})) tell(p.kind, p.text, p.page, p.key);
}

void EventNotices::tellHeld()
{
    if (m_held == 0 || isQuiet()) return;
    m_afterQuiet.stop();
    Q_EMIT important(m_context.bridge.identity().consortiumName, tr("While it was quiet: %n notice(s)", nullptr, std::exchange(m_held, 0)),
                     QStringLiteral("home"), {});
}

void EventNotices::keep(theme::Tone tone, const QString& text, const QString& page, const QString& key)
{
    m_kept += {m_context.bridge.now(), tone, text, page, key};
    if (m_kept.size() > mostKept) m_kept.removeFirst();
}

void EventNotices::say(theme::Tone tone, const QString& text, const QString& page, const QString& key)
{
    keep(tone, text, page, key);
    m_context.toasts.show(tone, text, tr("Show"), [go = m_context.go, page, key] { go(page, key); });
}

// Each release once, also over a restart.
void EventNotices::lookAtDeadlines()
{
    constexpr qint64 every = 10'000;
    constexpr qsizetype most = 500;
    const auto key = QStringLiteral("notices/deadlines-told");
    const qint64 now = m_context.bridge.now();
    if (now - m_deadlinesAt < every && now >= m_deadlinesAt) return;
    m_deadlinesAt = now;
    QStringList told;
    for (const bridge::Release* r : needOurVote(m_context.bridge)) {
        if (r->reviewBy == 0 || r->reviewBy - now >= deadlineIsNear) continue;
        if (told.isEmpty()) told = m_context.settings.value(key).toStringList();
        if (told.contains(r->id)) continue;
        told += r->id;
        m_context.settings.setValue(key, QStringList(told.mid(qMax<qsizetype>(0, told.size() - most))));
        const auto words = deadlineWords(*r, now);
        const QString text = tr("%1 waits for your vote: %2.").arg(r->title(), words.text);
        say(words.tone, text, QStringLiteral("reviews"), r->id);
        tell(QStringLiteral("deadline"), text, QStringLiteral("reviews"), r->id);
    }
}

void EventNotices::lookAtRollouts()
{
    QHash<QString, QString> now;
    for (const auto& r : m_context.bridge.rollouts()) {
        now.insert(r.key(), r.state);
        if (!r.is("paused") || !r.by.isEmpty() || m_rollouts.value(r.key()) != QLatin1String("running")) continue;
        const QString text = tr("The rollout of %1 paused by itself: %2").arg(r.title(), bridge::words::detail(r.reason));
        say(theme::Tone::warn, text, QStringLiteral("rollouts"), r.key());
        tell(QStringLiteral("ring"), text, QStringLiteral("rollouts"), r.key());
    }
    m_rollouts = std::move(now);
}

void EventNotices::lookAtAlerts()
{
    const QSet<QString> before = std::exchange(m_alerts, {});
    for (const auto& a : m_context.bridge.alerts()) {
        const bool isNew = !before.contains(a.key());
        m_alerts += a.key();
        const auto kind = bridge::words::word(bridge::words::Domain::alert, a.code);
        if (!isNew || !m_alertsSeen || kind.tone != bridge::words::Tone::conflict) continue;
        say(theme::Tone::conflict, kind.text, QStringLiteral("alerts"), a.key());
        tell(QStringLiteral("conflict"), kind.text, QStringLiteral("alerts"), a.key());
    }
    m_alertsSeen = true;
}

void EventNotices::lookAtQuestions()
{
    const QString me = m_context.bridge.identity().member;
    const QSet<QString> before = std::exchange(m_questions, {});
    for (const auto& q : m_context.bridge.questions()) {
        const bool isNew = !before.contains(q.id);
        m_questions += q.id;
        const auto* release = m_context.bridge.release(q.release);
        if (!isNew || !m_questionsSeen || me.isEmpty() || release == nullptr || release->publisher != me || q.member == me) continue;
        const QString text = tr("%1 asks about %2: %3").arg(m_context.bridge.memberName(q.member), release->title(), q.subject);
        say(theme::Tone::accent, text, QStringLiteral("releases"), q.release);
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
    n.title = title;
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
        n.vote = true;
        n.brief = tr("%1: %2", "a member, and the verdict of its vote")
                      .arg(bridge.memberName(e.member), bridge::words::text(bridge::words::Domain::verdict, e.verdict));
        n.text = e.verdict == QLatin1String("reject") ? tr("%1 rejected %2.").arg(bridge.memberName(e.member), title)
                                                      : tr("%1 approved %2.").arg(bridge.memberName(e.member), title);
        n.tone = e.verdict == QLatin1String("reject") ? theme::Tone::bad : theme::Tone::ok;
    }
    n.decides = e.kind.startsWith(QLatin1String("release.")) && e.kind != QLatin1String("release.published");
    return n;
}

// "BSI Lab approved sensor 1.1.0.", or "3 votes on sensor 1.1.0: BSI Lab: Approved; NUK: Approved", or what was decided.
QString EventNotices::textOf(const Moment& moment)
{
    const bool decided = !moment.decision.text.isEmpty();
    if (moment.count == 1 || moment.votes.isEmpty()) return decided ? moment.decision.text : moment.last.text;
    const QString last = moment.votes.last().brief;
    if (decided) return tr("%1 %n vote(s), the last from %2", "what was decided, as a sentence; a member and its verdict", moment.voted).arg(moment.decision.text, last);
    const QString newest = moment.votes.size() == 1 ? last : tr("%1; %2", "the newest, and the one before it").arg(last, moment.votes.first().brief);
    return tr("%n vote(s) on %1: %2", nullptr, moment.voted).arg(moment.last.title, newest);
}

// What has just come of one release joins what its message tells already.
void EventNotices::show(const QList<Notice>& ofOne)
{
    const Notice& newest = ofOne.last();
    const QString group = QStringLiteral("release/") + newest.key;
    Moment& moment = m_moments[newest.key];
    if (!m_context.toasts.shows(group)) moment = {};
    for (const Notice& n : ofOne) {
        ++moment.count;
        moment.last = n;
        if (n.decides) moment.decision = n;
        if (!n.vote) continue;
        ++moment.voted;
        moment.bad = moment.bad || n.tone == theme::Tone::bad;
        moment.votes += n;
        if (moment.votes.size() > 2) moment.votes.removeFirst();
    }
    // A vote that the decision left behind colours nothing any more.
    const auto tone = !moment.decision.text.isEmpty() ? moment.decision.tone : moment.bad ? theme::Tone::bad : newest.tone;
    const QString text = textOf(moment);
    m_context.toasts.showOf(group, tone, text, tr("Show"), [go = m_context.go, newest] { go(newest.page, newest.key); });
    const auto wanted = std::find_if(ofOne.begin(), ofOne.end(), [](const Notice& n) { return n.concernsUs; });
    if (wanted == ofOne.end()) return;
    m_pending.removeIf([&](const Pending& p) { return p.key == newest.key; });
    m_pending += {wanted->kind, text, wanted->page, newest.key};
    m_gather.start();
}

void EventNotices::take(const QList<bridge::Event>& events)
{
    QList<QList<Notice>> groups;             // by release
    QSet<QString> said;
    for (const auto& e : events) {
        if (!e.fresh) continue;
        const Notice n = noticeOf(e);
        if (n.text.isEmpty() || said.contains(n.text)) continue;
        said += n.text;
        keep(n.tone, n.text, n.page, n.key);
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const auto& group) { return group.first().key == n.key; });
        if (same == groups.end()) groups += QList<Notice>{n};
        else same->append(n);
    }
    if (groups.isEmpty()) return;
    for (auto it = m_moments.begin(); it != m_moments.end();) {
        it = m_context.toasts.shows(QStringLiteral("release/") + it.key()) ? std::next(it) : m_moments.erase(it);
    }
    // What concerns us first; the rest as a number.
    const auto concerns = [](const QList<Notice>& group) { return std::any_of(group.begin(), group.end(), [](const Notice& n) { return n.concernsUs; }); };
    std::stable_sort(groups.begin(), groups.end(), [&](const auto& a, const auto& b) { return concerns(a) && !concerns(b); });
    for (const auto& group : groups.mid(0, mostAtOnce)) show(group);
    if (groups.size() > mostAtOnce) {
        m_context.toasts.showOf(QStringLiteral("more"), theme::Tone::neutral,
                                tr("More happened on the ledger: %1").arg(format::number(quint64(groups.size() - mostAtOnce))),
                                tr("Show all"), [this] { Q_EMIT allWished(); });
    }
}

}  // namespace quorate::pages
