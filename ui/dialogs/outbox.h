// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

namespace quorate::widgets {
class Toasts;
}

namespace quorate::dialogs {

// Holds a confirmed act for ten seconds in which it can be undone, then lets it go. What is still held when the window
// closes was not sent; count() tells whether there is any.
class Outbox : public QObject {
    Q_OBJECT

public:
    static constexpr int holdSeconds = 10;

    explicit Outbox(widgets::Toasts& toasts, QObject* parent = nullptr);

    // `text`: "The approval goes out in %1 s."
    void hold(const QString& text, std::function<void()> send);
    [[nodiscard]] int count() const { return int(m_held.size()); }
    void sendAll();
    void dropAll();

private:
    struct Held {
        QPointer<QWidget> toast;
        std::function<void()> send;
    };
    widgets::Toasts& m_toasts;
    QHash<int, Held> m_held;
    int m_next = 0;
};

}  // namespace quorate::dialogs
