// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/prompter.h"
#include "ui/pages/profiles.h"
#include "ui/pages/setup_wizard.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace quorate::widgets {
class Banner;
}

namespace quorate::pages {

// Shown when there is no node to open: a demo to look around, at the desk of a vendor, a checker or an operator, the way to a
// home of one's own (setup_wizard.h), and homes that are there already.
class FirstRunPage : public QWidget {
    Q_OBJECT

public:
    // `why`: what was wrong with the home that should be opened; may be empty.
    explicit FirstRunPage(const QString& why, QWidget* parent = nullptr);
    // Consortia that this user opened before: a button each, the newest five.
    void offer(const QList<Profile>& profiles);
    // Offers to choose a home folder; `check` tells what is wrong with one (no code: nothing), which is said before anything opens.
    void letChoose(dialogs::Prompter& prompter, std::function<bridge::Problem(const QString& home)> check);
    // Offers to set up a home; a first run that was begun is in front at once, and so is a home that waits for an invitation.
    void letSetUp(const SetupWizard::Parts& parts);
    // The demo at this member's desk is on its way; the page closes when it is there.
    void showStarting(const QString& member);
    // A message at the top; what was typed stays.
    void tell(const QString& why);

Q_SIGNALS:
    void demoWanted(const QString& member);
    void openWanted(const QString& home);
    void madeWanted(const QString& home);   // one that was made just now: its passphrase is still there

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void beginSetup();
    [[nodiscard]] QWidget* makeDesks();

    QList<std::pair<QString, QPushButton*>> m_desks;       // by member
    QPushButton* m_setup;
    QPushButton* m_choose;
    widgets::Banner* m_why;
    QVBoxLayout* m_known;
    QStackedWidget* m_stack;
    SetupWizard* m_wizard = nullptr;
    std::function<void()> m_makeWizard;
};

}  // namespace quorate::pages
