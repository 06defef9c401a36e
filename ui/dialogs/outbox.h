// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

namespace quorate::widgets {
class Toasts;
}

namespace quorate::dialogs {

// Holds a confirmed act for ten seconds in which it can be undone, then lets it go, while offline not before somebody is
// there. What is still held when the window closes was not sent; count() tells whether there is any.
class Outbox : public QObject {
    Q_OBJECT

public:
    static constexpr int holdSeconds = 10;

    explicit Outbox(widgets::Toasts& toasts, QObject* parent = nullptr);

    // `text`: "The approval goes out in %1 s."; `title`: "Approve sensor 1.1.0". `send` may run hours later: it must not need
    // the page that asked.
    void hold(const QString& text, const QString& title, std::function<void()> send, int seconds = holdSeconds);
    [[nodiscard]] int count() const { return int(m_held.size()); }

    struct Item {
        int number = 0;
        QString title;
        bool waits = false;              // the seconds are over, and nobody is there
        friend bool operator==(const Item&, const Item&) = default;
    };
    [[nodiscard]] QList<Item> items() const;      // in the order in which they go
    void move(int number, int by);
    void drop(int number);
    void send(int number);                        // at once
    void sendAll();
    void dropAll();
    // Without anybody to send to, what was held long enough waits; with somebody, it goes.
    void setOffline(bool offline);

Q_SIGNALS:
    void changed();

private:
    struct Held {
        Item item;
        QPointer<QWidget> toast;
        std::function<void()> send;
    };
    [[nodiscard]] qsizetype placeOf(int number) const;       // -1: gone
    void overdue(int number);

    widgets::Toasts& m_toasts;
    QList<Held> m_held;
    bool m_offline = false;
    int m_next = 0;
};

}  // namespace quorate::dialogs
