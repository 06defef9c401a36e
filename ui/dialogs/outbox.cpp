// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/outbox.h"

#include "ui/widgets/notices.h"

namespace quorate::dialogs {

Outbox::Outbox(widgets::Toasts& toasts, QObject* parent) : QObject(parent), m_toasts(toasts) {}

void Outbox::hold(const QString& text, std::function<void()> send)
{
    const int number = m_next++;
    m_held.insert(number, {nullptr, std::move(send)});
    QPointer<Outbox> guard(this);
    m_held[number].toast = m_toasts.countdown(
        text, holdSeconds, tr("Undo"),
        [guard, number] {
            if (guard) guard->m_held.remove(number);
        },
        [guard, number] {
            if (guard && guard->m_held.contains(number)) guard->m_held.take(number).send();
        });
}

void Outbox::sendAll()
{
    const auto held = std::exchange(m_held, {});
    for (const Held& act : held) {
        act.send();
        if (act.toast) act.toast->close();
    }
}

void Outbox::dropAll()
{
    const auto held = std::exchange(m_held, {});
    for (const Held& act : held) {
        if (act.toast) act.toast->close();
    }
}

}  // namespace quorate::dialogs
