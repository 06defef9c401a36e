// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/outbox.h"

#include "ui/widgets/notices.h"

#include <algorithm>

namespace quorate::dialogs {

Outbox::Outbox(widgets::Toasts& toasts, QObject* parent) : QObject(parent), m_toasts(toasts) {}

void Outbox::hold(const QString& text, const QString& title, std::function<void()> send, int seconds, const QByteArray& wish)
{
    Act act{text, title, std::move(send)};
    act.seconds = seconds;
    act.wish = wish;
    hold(act);
}

void Outbox::hold(const Act& act)
{
    const int number = m_next++;
    m_held += Held{{number, act.title, false, false}, nullptr, act.send, act.wish, act.undone, act.needsPeers};
    QPointer<Outbox> guard(this);
    QWidget* toast = m_toasts.countdown(
        act.text, act.seconds, tr("Undo"),
        [guard, number] {
            if (guard) guard->drop(number);
        },
        [guard, number] {
            if (guard) guard->overdue(number);
        });
    if (const qsizetype at = placeOf(number); at >= 0) m_held[at].toast = toast;
    Q_EMIT changed();
}

int Outbox::keep(const QString& title, const QByteArray& wish, std::function<void(int)> look)
{
    const int number = m_next++;
    m_held += Held{{number, title, false, true}, nullptr, [look = std::move(look), number] { look(number); }, wish, {}};
    Q_EMIT changed();
    return number;
}

int Outbox::depart(const QByteArray& wish)
{
    const int number = m_next++;
    m_away += {number, wish};
    Q_EMIT changed();
    return number;
}

void Outbox::arrive(int number)
{
    m_away.removeIf([number](const auto& away) { return away.first == number; });
    Q_EMIT changed();
}

int Outbox::underWay() const
{
    return int(std::count_if(m_held.begin(), m_held.end(), [](const Held& held) { return !held.item.kept; }));
}

bool Outbox::canKeep() const
{
    return std::all_of(m_held.begin(), m_held.end(), [](const Held& held) { return held.item.kept || !held.wish.isEmpty(); });
}

QList<QByteArray> Outbox::wishes() const
{
    QList<QByteArray> list;
    for (const Held& held : m_held) {
        if (!held.wish.isEmpty()) list += held.wish;
    }
    for (const auto& away : m_away) {
        if (!away.second.isEmpty()) list += away.second;
    }
    return list;
}

QStringList Outbox::wishless() const
{
    QStringList titles;
    for (const Held& held : m_held) {
        if (held.wish.isEmpty()) titles += held.item.title;
    }
    return titles;
}

qsizetype Outbox::placeOf(int number) const
{
    const auto it = std::find_if(m_held.begin(), m_held.end(), [number](const Held& held) { return held.item.number == number; });
    return it == m_held.end() ? -1 : it - m_held.begin();
}

void Outbox::overdue(int number)
{
    const qsizetype at = placeOf(number);
    if (at < 0 || m_stopped) return;
    if (!m_offline || !m_held.at(at).needsPeers) return send(number);
    m_held[at].item.waits = true;
    Q_EMIT changed();
}

QList<Outbox::Item> Outbox::items() const
{
    QList<Item> list;
    for (const Held& held : m_held) list += held.item;
    return list;
}

void Outbox::move(int number, int by)
{
    const qsizetype at = placeOf(number);
    const qsizetype to = std::clamp<qsizetype>(at + by, 0, m_held.size() - 1);
    if (at < 0 || to == at) return;
    m_held.move(at, to);
    Q_EMIT changed();
}

void Outbox::drop(int number)
{
    const qsizetype at = placeOf(number);
    if (at < 0 || m_stopped) return;
    const Held held = m_held.takeAt(at);
    if (held.toast) held.toast->close();
    if (held.undone) held.undone();
    Q_EMIT changed();
}

void Outbox::send(int number)
{
    const qsizetype at = placeOf(number);
    if (at < 0 || m_stopped) return;
    if (m_held.at(at).item.kept) {
        const auto look = m_held.at(at).send;   // which may change the list
        return look();
    }
    const Held held = m_held.takeAt(at);
    if (held.toast) held.toast->close();
    held.send();
    Q_EMIT changed();
}

void Outbox::sendAll()
{
    for (const Item& item : items()) {
        if (!item.kept) send(item.number);
    }
}

void Outbox::setOffline(bool offline)
{
    if (std::exchange(m_offline, offline) == offline || offline) return;
    for (const Item& item : items()) {
        if (item.waits) send(item.number);
    }
}

}  // namespace quorate::dialogs
