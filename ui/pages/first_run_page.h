// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/prompter.h"
#include "ui/pages/profiles.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace quorate::widgets {
class Banner;
}

namespace quorate::pages {

// Shown when there is no node to open: a demo to look around, and which commands make or join a consortium, to copy.
class FirstRunPage : public QWidget {
    Q_OBJECT

public:
    // `why`: what was wrong with `home`; may be empty.
    FirstRunPage(const QString& home, const QString& why, QWidget* parent = nullptr);
    // Consortia that this user opened before: a button each, the newest five.
    void offer(const QList<Profile>& profiles);
    // Offers to choose a home folder; `check` tells what is wrong with one (no code: nothing), which is said before anything opens.
    void letChoose(dialogs::Prompter& prompter, std::function<bridge::Problem(const QString& home)> check);
    // The demo is on its way; the page closes when it is there.
    void showStarting();

Q_SIGNALS:
    void demoWanted(const QString& member);
    void openWanted(const QString& home);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPushButton* m_demo;
    QPushButton* m_choose;
    widgets::Banner* m_why;
    QVBoxLayout* m_known;
};

}  // namespace quorate::pages
