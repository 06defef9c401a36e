// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/profiles.h"

#include <QHash>
#include <QMainWindow>

class QHBoxLayout;
class QLabel;
class QShortcut;
class QStackedWidget;
class QSystemTrayIcon;
class QToolButton;

namespace quorate::bridge {
class LogTail;
}
namespace quorate::theme {
class DesktopNotices;
}
namespace quorate::widgets {
class Banner;
class MutedLabel;
class Rail;
class Segmented;
class StatusStrip;
class StripedBar;
}

namespace quorate::pages {

class EventNotices;
class JobsDrawer;
class Recent;
struct MadeReport;

// The window: rail, title with freshness, the page, status strip, notices. Pages are made on first visit.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    // All must outlive the window.
    struct Parts {
        bridge::NodeBridge& bridge;
        QSettings& settings;
        theme::Theme& theme;
        dialogs::Prompter& prompter;
        ProfileDesk profiles = {};
        std::function<bool()> hasTray = desktopHasTray;            // whether there is a tray now
        theme::DesktopNotices* desktop = nullptr;                  // for notices, before the tray; outlives the window
        const bridge::LogTail* log = nullptr;                      // of the node, where it can be read; outlives the window
    };
    [[nodiscard]] static bool desktopHasTray();
    explicit MainWindow(const Parts& parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    void go(const QString& page, const QString& key = {});
    [[nodiscard]] QStringList pages() const;       // in the order of the rail
    [[nodiscard]] QString currentPage() const;
    [[nodiscard]] widgets::Toasts& toasts() { return *m_toasts; }
    [[nodiscard]] dialogs::Outbox& outbox() { return *m_outbox; }

    // Opens the palette; what it finds can be asked for without it.
    void showPalette();
    void showProfiles();                           // the consortium switcher, when there is a list of profiles
    void setDrawerShown(bool shown);
    // As large as it was left, which stays; otherwise as it is for everybody who begins.
    [[nodiscard]] bool hasRememberedSize() const { return m_remembered; }
    // To the front, from behind others or from the tray.
    void raiseToFront();
    // Closes the window and with it the node, also where closing the window alone leaves the node running.
    void quit();
    // Nobody can be asked any more (SIGTERM, the end of the session): hides, and lets nothing out that is held still; the next
    // start shows it again.
    void endNow();
    // The current page in a window of its own, for a second screen; closing it ends it. Cards have a button for theirs.
    void detachPage();

    // Reads theme, density and time zone from the settings and applies them.
    void applySettings();

Q_SIGNALS:
    void closing();                                // ends; not emitted when the window only goes to the tray

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool focusNextPrevChild(bool next) override;   // rail, top bar, view, drawer, status strip

private:
    void showPage(const QString& id, const QString& key);
    void focusPage(Qt::FocusReason reason);
    void focusNextPane(bool next);                 // rail, top bar, filter, list, details, acts, drawer, strip
    [[nodiscard]] QList<QWidget*> tabOrder() const;
    void makeRail();
    void makeStatus();
    void makeRange();
    void tellOfReport(const MadeReport& report);
    void makeShortcuts();
    void showHelp();
    void showNotices();
    void applyShortcuts();                         // the keys as they are in the settings
    Page* page(const QString& id);
    [[nodiscard]] Page* makePage(const QString& id);
    void offerWindows(Page* page);
    void detach(const QString& page, const QString& card);
    [[nodiscard]] Page* newPage(const QString& id);
    [[nodiscard]] Context contextFor();
    void makeTray();
    // In the background alone: by the tray, or by the desktop where there is none.
    void tellDesktop(const QString& title, const QString& text, const QString& page, const QString& key);
    [[nodiscard]] bool staysInTray() const;        // what closing the window does now
    void goToTray();
    void watchTray();
    void refreshTray();
    void pauseSeeding(bool paused);
    [[nodiscard]] QIcon trayIcon() const;
    void refresh();
    void refreshFreshness();
    void refreshStatus();
    [[nodiscard]] bridge::ChainState worseChain() const;   // of the two: it speaks for the node
    void refreshBadges();
    void refreshBanner();
    void setPace();
    void askPassphrase();
    void askPin(const bridge::Token& token);
    void saveLayouts();
    void noteProfile();
    [[nodiscard]] QString unreal() const;

    Parts m_parts;
    SharedTables* m_tables;
    widgets::Rail* m_rail;
    QLabel* m_title;
    widgets::MutedLabel* m_freshness;
    QHBoxLayout* m_actions;
    QToolButton* m_bell;
    TimeRange* m_range;
    TrafficLog* m_traffic;
    JobBook* m_jobBook;
    Recent* m_recent;
    widgets::Segmented* m_ranges;
    widgets::Banner* m_banner;
    QStackedWidget* m_stack;
    QWidget* m_content;
    widgets::StatusStrip* m_status;
    QPushButton* m_search;
    widgets::StripedBar* m_stripes;
    JobsDrawer* m_drawer = nullptr;
    EventNotices* m_notices = nullptr;
    QSystemTrayIcon* m_tray = nullptr;
    QString m_trayShows;                           // which shape its icon has
    QStringList m_pausedRoots;                     // transfers that were stopped from the tray
    bool m_toldOfJobs = false;
    bool m_keepActs = false;                       // closing keeps what waits for a peer
    bool m_leaving = false;                        // asked to end, not only to close the window
    bool m_inTray = false;
    bool m_remembered = false;
    widgets::Toasts* m_toasts;
    dialogs::Outbox* m_outbox;
    QHash<QString, Page*> m_pages;
    QHash<QString, QShortcut*> m_shortcuts;
    QString m_current;
    QTimer m_ageTimer;
    Profile m_noted;
    int m_openAlerts = 0;
};

// Every page of the window, one PNG each, "NN-id.png" in `directory`; calls `done` with the files written. The window must be
// shown; pages get `settle` milliseconds for their questions to the node.
void savePictures(MainWindow& window, const QString& directory, int settle, std::function<void(QStringList)> done);

}  // namespace quorate::pages
