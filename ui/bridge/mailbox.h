// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/convert.h"
#include "ui/bridge/node_bridge.h"

#include <QMetaObject>
#include <QPointer>

#include <mutex>

namespace quorate::bridge {

// What the node's threads hold of an object of the GUI thread. It outlives the object as long as a callback is under way;
// posting to an object that is gone does nothing. Private to this folder.
class Mailbox {
public:
    explicit Mailbox(QObject* owner) : m_owner(owner) {}

    // By the owner's destructor.
    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_owner = nullptr;
    }

    // `work` runs on the owner's thread, later. Any thread.
    template <class Work>
    void post(Work work)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_owner != nullptr) QMetaObject::invokeMethod(m_owner, std::move(work), Qt::QueuedConnection);
    }

private:
    std::mutex m_mutex;
    QObject* m_owner;
};

// A callback for the node that answers `done` through the mailbox with what `toQt` makes of the value, or with the problem.
template <class T, class Convert>
[[nodiscard]] auto deliver(std::shared_ptr<Mailbox> mailbox, QObject* context,
                           Done<std::invoke_result_t<Convert, const T&>> done, Convert toQt)
{
    using Out = std::invoke_result_t<Convert, const T&>;
    return [mailbox = std::move(mailbox), guard = QPointer<QObject>(context), done = std::move(done), toQt](Result<T> result) {
        auto answer = std::make_shared<Answer<Out>>();
        if (result) {
            answer->value = toQt(*result);
        } else {
            answer->problem = convert(result.error());
        }
        mailbox->post([guard, done, answer] {
            if (guard) done(*answer);
        });
    };
}

[[nodiscard]] inline auto deliverVoid(std::shared_ptr<Mailbox> mailbox, QObject* context, Done<void> done)
{
    return [mailbox = std::move(mailbox), guard = QPointer<QObject>(context), done = std::move(done)](Result<void> result) {
        Answer<void> answer;
        answer.ok = result.has_value();
        if (!result) answer.problem = convert(result.error());
        mailbox->post([guard, done, answer] {
            if (guard) done(answer);
        });
    };
}

// The answer to what could not even be asked.
template <class T>
void failLater(Mailbox& mailbox, QObject* context, Done<T> done, const Error& error)
{
    Answer<T> answer;
    answer.problem = convert(error);
    mailbox.post([guard = QPointer<QObject>(context), done = std::move(done), answer] {
        if (guard) done(answer);
    });
}

}  // namespace quorate::bridge
