// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/values.h"

#include <QSettings>

#include <functional>

namespace quorate::pages {

// A node's home that this user opened once: a consortium, as one of its members.
struct Profile {
    QString home;                      // absolute
    QString label;                     // the user's own name for it; empty: the consortium's
    QString name;                      // of the consortium
    QString chain;                     // the consortium's id in hex; empty: never opened yet
    QString member;                    // its name; empty: a follower
    QStringList roles;
    quint64 height = 0;                // of the release chain, as last seen
    int alerts = -1;                   // open ones that need somebody; -1: not known
    qint64 seen = 0;                   // when, ms since 1970; 0: never
    [[nodiscard]] QString title() const;
    friend bool operator==(const Profile&, const Profile&) = default;
};

// The list of them, in a file of this user's that all consoles share: every console notes what it sees of its own home. Homes
// themselves are never touched. GUI thread.
class Profiles {
public:
    static constexpr int most = 200;
    explicit Profiles(const QString& file);

    [[nodiscard]] QList<Profile> all();                  // last seen first
    void note(const Profile& profile);                   // the label stays
    void add(const QString& home);                       // when it is not there yet
    void rename(const QString& home, const QString& label);
    void remove(const QString& home);                    // from the list alone
    void restore(const Profile& profile);                // after remove()

private:
    void write(const Profile& profile);
    QSettings m_settings;
};

// What the window needs to switch between them. Opening starts a console for that home, or brings the one that has it to the
// front; an empty home opens the page from which one joins or creates a consortium.
struct ProfileDesk {
    Profiles* list = nullptr;          // null: there is no switching here
    QString home;                      // of this window; empty: none that should be remembered
    std::function<bool(const QString& home)> open = {};
    std::function<bridge::Problem(const QString& home)> check = {};   // empty code: a node's home
};

}  // namespace quorate::pages
