// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/speaker.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace quorate::widgets {
namespace {

constexpr int quietMs = 5'000;           // between two messages: who listens hears one to its end

class Speaker : public QObject {
public:
    Speaker()
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] { say(); });
    }
    void tell(QWidget* message)
    {
        m_next = message;
        if (!m_timer.isActive()) say();
    }
    std::function<void(const QWidget&)> listener;

private:
    void say()
    {
        if (m_next.isNull()) return;
        if (listener) {
            listener(*m_next);
        } else {
            QAccessibleEvent event(m_next.data(), QAccessible::Alert);
            QAccessible::updateAccessibility(&event);
        }
        m_next.clear();
        m_timer.start(quietMs);
    }

    QTimer m_timer;
    QPointer<QWidget> m_next;
};

Speaker& speaker()
{
    // Ends with the program, whose events it lives on.
    static QPointer<Speaker> one;
    if (one.isNull()) {
        one = new Speaker;
        one->setParent(QCoreApplication::instance());
    }
    return *one;
}

}  // namespace

void speak(QWidget* message)
{
    speaker().tell(message);
}

void setListener(std::function<void(const QWidget& message)> listener)
{
    speaker().listener = std::move(listener);
}

}  // namespace quorate::widgets
