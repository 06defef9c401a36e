// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/local_demo/local_demo.h"
#include "core/base/directory_lock.h"
#include "core/base/log.h"
#include "core/crypto/secret.h"
#include "core/node/control_server.h"
#include "core/node/node.h"
#include "core/node/setup_service.h"
#include "ui/bridge/log_tail.h"
#include "ui/bridge/node_bridge.h"
#include "ui/bridge/setup_bridge.h"
#include "ui/dialogs/prompter.h"
#include "ui/language/language.h"
#include "ui/pages/first_run_page.h"
#include "ui/pages/main_window.h"
#include "ui/theme/desktop_notices.h"
#include "ui/theme/system_look.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QTemporaryDir>

class QApplication;
class QSettings;

namespace quorate::console {

struct Options {
    QString home;                     // empty: none was given
    QString theme;                    // empty: as set before
    QString language;                 // likewise; for this run
    QString passphraseFile;           // empty: ask in a dialog
    QString pictures;                 // a directory: draw every page into it, then end
    QString demo;                     // found a local demo consortium and sit at this member's desk
};

// The program: opens the home, asks for the passphrase, starts the node, shows the window, and stops the node in order at the
// end. The exit code is 0, or the number of the error's kind.
class Console : public QObject {
    Q_OBJECT

public:
    Console(QApplication& app, Options options);
    ~Console() override;

    void begin();

private:
    void openHome(crypto::SecretBytes passphrase);
    // `waitingHome`: one that was made and has no consortium yet.
    void firstRun(const Error& why, const QString& waitingHome = {});
    void letSetUp(const QString& waitingHome);
    void startDemo(const QString& member);
    void askPassphrase(const QString& whose);
    void makeNode(crypto::SecretBytes passphrase);
    void startNode(std::function<void(const Status&)> done);
    void showWindow(api::Node& node);
    [[nodiscard]] pages::ProfileDesk profileDesk();
    void closeWindow();
    void serve(api::Node& node, const Path& homeDirectory);
    void drawPictures();
    void drawRun(std::size_t number);
    void stop(int exitCode);
    [[nodiscard]] Result<crypto::SecretBytes> passphraseFromFile() const;

    Options m_options;
    std::unique_ptr<Files> m_files;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Random> m_random;
    StderrLog m_terminal{LogLevel::warning};
    bridge::LogTail m_log{m_terminal};
    theme::Theme m_theme;
    theme::DesktopNotices m_desktop;
    std::unique_ptr<theme::SystemLook> m_systemLook;
    language::Language m_language;
    dialogs::SystemPrompter m_prompter;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<pages::Profiles> m_profiles;      // null where nothing shall be remembered
    std::unique_ptr<DirectoryLock> m_lock;
    std::unique_ptr<api::Node> m_node;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    std::unique_ptr<demo::LocalDemo> m_demo;
    std::unique_ptr<Strand> m_worker;
    std::unique_ptr<node::ControlServer> m_control;
    std::unique_ptr<bridge::NodeBridge> m_bridge;
    std::unique_ptr<pages::MainWindow> m_window;
    // Outlive the first page.
    std::unique_ptr<node::SetupService> m_setup;
    std::unique_ptr<bridge::SetupBridge> m_setupBridge;
    std::unique_ptr<QSettings> m_setupDraft;
    std::unique_ptr<pages::FirstRunPage> m_firstRun;
    bool m_stopping = false;
};

}  // namespace quorate::console
