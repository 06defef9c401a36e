// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"

#include "app/console/single_instance.h"
#include "app/console/stop_signals.h"
#include "core/node/home.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/words.h"
#include "ui/dialogs/unlock_dialog.h"
#include "ui/pages/screen_fit.h"
#include "ui/pages/settings_page.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <array>

namespace quorate::console {
namespace {

constexpr Milliseconds saveLimit{8'000};
constexpr int leaveAfterMs = 10'000;
constexpr std::size_t maxPassphrase = 1024;

Path pathOf(const QString& text)
{
    return Path(QFile::encodeName(text).toStdString());
}

}  // namespace

Console::Console(QApplication& app, Options options)
    : m_options(std::move(options)), m_files(makeSystemFiles()), m_clock(makeSystemClock()),
      m_random(makeSystemRandom()), m_theme(app), m_language(app)
{
    m_language.use(m_options.language.isEmpty() ? QStringLiteral("system") : m_options.language);
    // Pictures look the same on every desktop.
    if (m_options.pictures.isEmpty()) {
        m_systemLook = std::make_unique<theme::SystemLook>();
        connect(m_systemLook.get(), &theme::SystemLook::changed, this,
                [this] { theme::followSystem(m_theme, m_systemLook->dark(), m_systemLook->contrast()); });
    }
    QApplication::setQuitOnLastWindowClosed(false);
    auto* stopSignals = new StopSignals(this);
    connect(stopSignals, &StopSignals::stopRequested, this, [this] { stop(0); });
}

Console::~Console() = default;

void Console::begin()
{
    // What is drawn for pictures is nobody's own.
    const QString place = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    if (m_options.pictures.isEmpty() && QDir().mkpath(place)) {
        m_profiles = std::make_unique<pages::Profiles>(QDir(place).filePath(QStringLiteral("consortia.ini")));
    }
    if (!m_options.demo.isEmpty()) return startDemo(m_options.demo);
    if (m_options.home.isEmpty()) return firstRun({ErrorKind::notFound, "node.home.missing", {}});
    openHome({});
}

void Console::openHome(crypto::SecretBytes passphrase)
{
    const node::Home home(*m_files, pathOf(QDir(m_options.home).absolutePath()));
    const auto config = home.loadConfig();
    if (!config) return firstRun(config.error());
    if (const auto genesis = m_files->info(home.genesis()); genesis && genesis->kind == FileKind::absent) {
        return firstRun({ErrorKind::notFound, "node.home.waits", {}}, m_options.home);
    }
    auto lock = lockDirectory(home.directory());
    if (!lock) {
        // Another console has this home: it comes to the front, and this one has nothing to do.
        if (m_options.pictures.isEmpty() && SingleInstance::raiseOther(m_options.home)) return stop(0);
        return firstRun(lock.error());
    }
    m_lock = std::move(*lock);
    auto* single = new SingleInstance(m_options.home, this);
    connect(single, &SingleInstance::raiseWished, this, [this] {
        if (m_window) m_window->raiseToFront();
    });
    m_settings = std::make_unique<QSettings>(QDir(m_options.home).filePath(QStringLiteral("console.ini")), QSettings::IniFormat);
    m_prompter.remember(m_settings.get());
    if (!m_options.theme.isEmpty()) m_settings->setValue(QLatin1String(pages::SettingsPage::themeKey), m_options.theme);
    if (m_options.language.isEmpty()) {
        m_language.use(m_settings->value(QLatin1String(pages::SettingsPage::languageKey), QStringLiteral("system")).toString());
    }
    m_theme.apply(pages::SettingsPage::themeOf(m_settings->value(QLatin1String(pages::SettingsPage::themeKey)).toString()), theme::Density::comfortable);

    if (!m_options.passphraseFile.isEmpty()) {
        auto read = passphraseFromFile();
        if (!read) return firstRun(read.error());
        passphrase = std::move(*read);
    }
    if (passphrase.size() > 0) {
        // The window is there at once and fills when the node has opened its ledgers, on its own thread.
        makeNode(std::move(passphrase));
        showWindow(*m_node);
        startNode([this](const Status& status) {
            if (status) return serve(*m_node, pathOf(QDir(m_options.home).absolutePath()));
            closeWindow();
            firstRun(status.error());
        });
        return;
    }
    askPassphrase(QString::fromStdString(config->member));
}

Result<crypto::SecretBytes> Console::passphraseFromFile() const
{
    const Path path = pathOf(m_options.passphraseFile);
    auto info = m_files->info(path);
    if (!info) return fail(info.error());
    if ((info->permissions & 0077U) != 0) return fail(ErrorKind::denied, "crypto.key-file.readable-by-others", path.string());
    auto file = m_files->open(path, OpenMode::read);
    if (!file) return fail(file.error());
    crypto::SecretBytes secret(maxPassphrase);
    auto size = (*file)->readAt(0, {secret.data(), secret.size()});
    if (!size) return fail(size.error());
    std::size_t used = *size;
    while (used > 0 && (secret.view()[used - 1] == '\n' || secret.view()[used - 1] == '\r')) --used;
    secret.shrink(used);
    return secret;
}

void Console::firstRun(const Error& why, const QString& waitingHome)
{
    m_theme.apply(pages::SettingsPage::themeOf(m_options.theme), theme::Density::comfortable);
    const bool plain = m_options.home.isEmpty() || !waitingHome.isEmpty();
    const auto problem = bridge::convert(why);
    const auto explanation = bridge::words::explain(tr("The node was not opened."), problem, tr("Nothing was changed."));
    if (!m_options.pictures.isEmpty()) {
        qCritical("%s (%s)", qPrintable(explanation.sentence()), qPrintable(explanation.detail));
        return stop(int(why.kind));
    }
    m_firstRun = std::make_unique<pages::FirstRunPage>(plain ? QString() : explanation.sentence() + QStringLiteral(" [") + explanation.detail + QLatin1Char(']'));
    m_firstRun->setAttribute(Qt::WA_DeleteOnClose, false);
    connect(m_firstRun.get(), &pages::FirstRunPage::demoWanted, this, [this](const QString& member) { startDemo(member); });
    if (m_profiles) m_firstRun->offer(m_profiles->all());
    m_firstRun->letChoose(m_prompter, profileDesk().check);
    connect(m_firstRun.get(), &pages::FirstRunPage::openWanted, this, [this](const QString& home) {
        if (profileDesk().open(home)) m_firstRun->close();
    });
    // A home that was made just now opens in this process: its passphrase is here already.
    connect(m_firstRun.get(), &pages::FirstRunPage::madeWanted, this, [this](const QString& home) {
        QApplication::setQuitOnLastWindowClosed(false);
        m_firstRun.release()->deleteLater();
        m_options.home = home;
        openHome(m_setup->passphrase());
    });
    letSetUp(waitingHome);
    QApplication::setQuitOnLastWindowClosed(true);
    m_firstRun->show();
}

void Console::letSetUp(const QString& waitingHome)
{
    const QString place = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    if (!QDir().mkpath(place)) return;
    if (!m_setup) {
        m_setup = node::SetupService::open(pathOf(QDir(place).filePath(QStringLiteral("first-run"))), {*m_files, *m_clock, *m_random, m_log});
        m_setupBridge = std::make_unique<bridge::SetupBridge>(*m_setup);
        m_setupDraft = std::make_unique<QSettings>(QDir(place).filePath(QStringLiteral("first-run.ini")), QSettings::IniFormat);
    }
    m_firstRun->letSetUp({*m_setupBridge, m_prompter, *m_setupDraft, waitingHome});
}

void Console::askPassphrase(const QString& whose)
{
    auto* dialog = new dialogs::UnlockDialog(whose, [this](QByteArray& typed, dialogs::UnlockDialog::Result result) {
        auto secret = crypto::SecretBytes::copyOf({reinterpret_cast<const std::uint8_t*>(typed.constData()), std::size_t(typed.size())});
        crypto::wipe({reinterpret_cast<std::uint8_t*>(typed.data()), std::size_t(typed.size())});
        makeNode(std::move(secret));
        startNode([this, result](const Status& status) {
            if (status) {
                result({});
                showWindow(*m_node);
                serve(*m_node, pathOf(QDir(m_options.home).absolutePath()));
                return;
            }
            result(bridge::words::explain(tr("The node was not opened."), bridge::convert(status.error()), tr("Nothing was changed."))
                       .sentence());
        });
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::rejected, this, [this] { stop(0); });
    dialog->show();
}

void Console::makeNode(crypto::SecretBytes passphrase)
{
    m_node = node::makeNode({pathOf(QDir(m_options.home).absolutePath()), std::move(passphrase), std::nullopt},
                            {*m_files, *m_clock, *m_random, m_log});
}

void Console::startNode(std::function<void(const Status&)> done)
{
    m_node->start([this, done = std::move(done)](Result<void> status) {
        QMetaObject::invokeMethod(this, [this, done, status] {
            if (!m_stopping) done(status);
        }, Qt::QueuedConnection);
    });
}

// Keys of seven members are made and opened: seconds, so not on this thread.
void Console::startDemo(const QString& member)
{
    // In the system's folder for temporary files: the path of a control socket must be short.
    m_demoFolder = std::make_unique<QTemporaryDir>(QDir::temp().filePath(QStringLiteral("quorate-demo-XXXXXX")));
    if (!m_demoFolder->isValid()) return firstRun({ErrorKind::io, "base.file.io", m_demoFolder->errorString().toStdString()});
    m_settings = std::make_unique<QSettings>(m_demoFolder->filePath(QStringLiteral("console.ini")), QSettings::IniFormat);
    m_prompter.remember(m_settings.get());
    if (!m_options.theme.isEmpty()) m_settings->setValue(QLatin1String(pages::SettingsPage::themeKey), m_options.theme);
    m_theme.apply(pages::SettingsPage::themeOf(m_options.theme), theme::Density::comfortable);
    if (m_options.pictures.isEmpty() && !m_firstRun) {
        m_firstRun = std::make_unique<pages::FirstRunPage>(QString());
        m_firstRun->setAttribute(Qt::WA_DeleteOnClose, false);
        m_firstRun->show();
    }
    if (m_firstRun) m_firstRun->showStarting(member);
    demo::LocalDemo::Options options;
    options.directory = pathOf(m_demoFolder->filePath(QStringLiteral("c")));
    options.self = member.toStdString();
    const auto answer = [this](const Status& status) {
        QMetaObject::invokeMethod(this, [this, status] {
            if (m_stopping) return;
            if (!status) {
                m_firstRun.reset();
                return firstRun(status.error());
            }
            QApplication::setQuitOnLastWindowClosed(false);
            // What there is to publish and to compare with.
            m_prompter.beginIn(QString::fromStdString(m_demo->firmware().string()));
            showWindow(m_demo->node());
            serve(m_demo->node(), m_demo->home());
            m_firstRun.reset();
        }, Qt::QueuedConnection);
    };
    m_worker = makeThreadStrand("demo-found");
    m_worker->post([this, options, answer] {
        auto founded = demo::LocalDemo::found(options, {*m_files, *m_clock, *m_random, m_log});
        if (!founded) return answer(fail(founded.error()));
        m_demo = std::move(*founded);
        m_demo->start(answer);
    });
}

void Console::showWindow(api::Node& node)
{
    m_bridge = std::make_unique<bridge::NodeBridge>(node, *m_clock);
    m_window = std::make_unique<pages::MainWindow>(
        pages::MainWindow::Parts{*m_bridge, *m_settings, m_theme, m_prompter, profileDesk(), pages::MainWindow::desktopHasTray, &m_desktop, &m_log});
    connect(m_window.get(), &pages::MainWindow::closing, this, [this] { stop(0); });
    // Pictures have the size that the window asks for.
    if (m_options.pictures.isEmpty() && !m_window->hasRememberedSize()) pages::fitToScreen(*m_window, m_window->screen()->availableSize());
    m_window->show();
    if (!m_options.pictures.isEmpty()) drawPictures();
}

// A console a home: another consortium is another process, which brings the one that has its home to the front.
pages::ProfileDesk Console::profileDesk()
{
    pages::ProfileDesk desk;
    desk.list = m_profiles.get();
    // What lies in the folder for temporary files is gone tomorrow: not worth remembering.
    const QString ours = QDir::cleanPath(QDir(m_options.home).absolutePath());
    if (!m_options.home.isEmpty() && !ours.startsWith(QDir::tempPath() + QLatin1Char('/'))) desk.home = ours;
    desk.open = [](const QString& home) {
        return QProcess::startDetached(QCoreApplication::applicationFilePath(), home.isEmpty() ? QStringList() : QStringList{QStringLiteral("--home"), home});
    };
    desk.check = [this](const QString& home) {
        const auto config = node::Home(*m_files, pathOf(home)).loadConfig();
        return config ? bridge::Problem{} : bridge::convert(config.error());
    };
    return desk;
}

void Console::closeWindow()
{
    m_window.reset();
    m_bridge.reset();
}

void Console::serve(api::Node& node, const Path& homeDirectory)
{
    const node::Home home(*m_files, homeDirectory);
    // So that quorated works with this node as with one of its own.
    node::ControlServer::Options control;
    control.socket = home.controlSocket();
    control.listening = [&node] { return node::listeningOf(node); };
    control.stopRequested = [this] { QMetaObject::invokeMethod(this, [this] { stop(0); }, Qt::QueuedConnection); };
    control.submitBody = [&node](auto chain, auto body, auto done) {
        node::submitBody(node, chain, std::move(body), std::move(done));
    };
    auto server = node::ControlServer::start(node, std::move(control), m_log);
    if (server) {
        m_control = std::move(*server);
    } else {
        m_log.write(LogLevel::warning, "console", toString(server.error()));
    }
}

// Once the node has shown its first picture; each page then gets time for its own questions.
void Console::drawPictures()
{
    auto once = std::make_shared<QMetaObject::Connection>();
    const auto first = [this, once] {
        QObject::disconnect(*once);
        QTimer::singleShot(2000, this, [this] { drawRun(0); });
    };
    *once = connect(m_bridge.get(), &bridge::NodeBridge::refreshed, this, first);
    if (m_bridge->hasSnapshot()) first();
}

void Console::drawRun(std::size_t number)
{
    struct Run {
        const char* theme;
        QSize size;
    };
    static constexpr std::array<Run, 4> runs{{{"light", {1680, 1050}}, {"dark", {1680, 1050}}, {"light", {1366, 768}}, {"dark", {1366, 768}}}};
    if (number == runs.size()) return stop(0);
    const Run& run = runs[number];
    m_settings->setValue(QLatin1String(pages::SettingsPage::themeKey), QLatin1String(run.theme));
    m_window->applySettings();
    m_window->resize(run.size);
    const QString directory =
        QStringLiteral("%1/%2-%3x%4").arg(m_options.pictures, QLatin1String(run.theme)).arg(run.size.width()).arg(run.size.height());
    pages::savePictures(*m_window, directory, 400, [this, number](const QStringList& files) {
        for (const QString& file : files) qInfo("%s", qPrintable(file));
        drawRun(number + 1);
    });
}

void Console::stop(int exitCode)
{
    if (m_stopping) {
        // Asked a second time: what is on disk is good at every moment.
        QApplication::exit(exitCode);
        return;
    }
    m_stopping = true;
    if (m_window) m_window->endNow();
    m_control.reset();
    const auto ended = [this, exitCode](Result<void> status) {
        const int code = status ? exitCode : int(status.error().kind);
        QMetaObject::invokeMethod(this, [code] { QApplication::exit(code); }, Qt::QueuedConnection);
    };
    if (m_worker) m_worker.reset();              // founding ends first; it is short
    if (m_demo) {
        m_demo->stop(saveLimit, ended);
    } else if (m_node) {
        m_node->stop(saveLimit, ended);
    } else {
        return ended({});
    }
    QTimer::singleShot(leaveAfterMs, this, [exitCode] { QApplication::exit(exitCode); });
}

}  // namespace quorate::console
