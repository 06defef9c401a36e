// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QSettings;

namespace quorate::widgets {
class Card;
class StripedBar;
}

namespace quorate::pages {

class Page;

// A window of its own for a view or for one card of it: for a second screen or a wall. It has a page of its own, which goes on while
// the main window shows something else or is minimised. Ctrl+W closes it, F11 fills the screen; its place is kept. GUI thread.
class DetachedWindow : public QWidget {
    Q_OBJECT

public:
    // `card`: the name of a card of `page`; empty: all of it. `page` becomes the window's.
    DetachedWindow(Page* page, const QString& card, QSettings& settings, QWidget* parent);

    void setUnreal(const QString& why);            // the stripes of a chain that nobody must take for a real one
    [[nodiscard]] Page* page() const { return m_page; }
    void save();                                   // its place and the layouts of its tables

Q_SIGNALS:
    void seenChanged();                            // shown, hidden, minimised, to the front

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showOnly(QWidget* card);

    Page* m_page;
    QSettings& m_settings;
    QString m_key;
    widgets::StripedBar* m_stripes;
};

// Gives the cards of a page names by which another instance of the page finds them.
void nameCards(const Page& page);
// What `from` has chosen in its tables, chosen in `to`, an instance of the same view.
void copyChoices(const Page& from, Page& to);

}  // namespace quorate::pages
