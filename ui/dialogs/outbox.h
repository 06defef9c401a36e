// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <functional>
#include <utility>

namespace quorate::widgets {
class Toasts;
}

namespace quorate::dialogs {

// Holds a confirmed act for ten seconds in which it can be undone, then lets it go, while offline not before somebody is
// there. What is still held when the console ends was not sent: wishes() are kept by others, and keep() takes them in again.
class Outbox : public QObject {
    Q_OBJECT

public:
    static constexpr int holdSeconds = 10;

    explicit Outbox(widgets::Toasts& toasts, QObject* parent = nullptr);

    // `text`: "The approval goes out in %1 s."; `title`: "Approve sensor 1.1.0". `send` may run hours later: it must not need
    // the page that asked. `wish`: what another start needs to ask for it again; empty: it cannot.
    void hold(const QString& text, const QString& title, std::function<void()> send, int seconds = holdSeconds, const QByteArray& wish = {});
    struct Act {
        QString text;                    // with %1 for the seconds
        QString title;
        std::function<void()> send;
        std::function<void()> undone = {};      // it was taken back before it went out
        int seconds = holdSeconds;
        QByteArray wish = {};
        bool needsPeers = true;          // false: it waits for nobody, and goes when its seconds are over
    };
    void hold(const Act& act);
    // One from before the console ended, or that did not arrive. It never goes out from here: `look` shows it, and whoever agrees to it holds it anew.
    // Its number.
    int keep(const QString& title, const QByteArray& wish, std::function<void(int number)> look);
    // One has left and nobody has answered yet: its wish is among the others until then. Gives the number to end that with.
    [[nodiscard]] int depart(const QByteArray& wish);
    void arrive(int number);
    [[nodiscard]] int count() const { return int(m_held.size()); }
    [[nodiscard]] int underWay() const;           // those that go out by themselves: not the kept ones
    [[nodiscard]] bool canKeep() const;           // all of them have a wish
    [[nodiscard]] QList<QByteArray> wishes() const;
    [[nodiscard]] QStringList wishless() const;   // titles of those that have none

    struct Item {
        int number = 0;
        QString title;
        bool waits = false;              // the seconds are over, and nobody is there
        bool kept = false;               // to be looked at before it goes
        friend bool operator==(const Item&, const Item&) = default;
    };
    [[nodiscard]] QList<Item> items() const;      // in the order in which they go
    void move(int number, int by);
    void drop(int number);
    void send(int number);                        // at once; one that was kept is shown instead
    void sendAll();                               // but for what was kept
    // Without anybody to send to, what was held long enough waits; with somebody, it goes.
    void setOffline(bool offline);
    // The console ends: from now on nothing goes out, and nothing changes.
    void stop() { m_stopped = true; }

Q_SIGNALS:
    void changed();

private:
    struct Held {
        Item item;
        QPointer<QWidget> toast;
        std::function<void()> send;
        QByteArray wish;
        std::function<void()> undone;
        bool needsPeers = true;
    };
    [[nodiscard]] qsizetype placeOf(int number) const;       // -1: gone
    void overdue(int number);

    widgets::Toasts& m_toasts;
    QList<Held> m_held;
    QList<std::pair<int, QByteArray>> m_away;   // numbers and wishes of what has left and is not answered
    bool m_offline = false;
    bool m_stopped = false;
    int m_next = 0;
};

}  // namespace quorate::dialogs
