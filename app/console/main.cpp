// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"
#include "ui/theme/event_watch.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <cstdio>
#include <span>
#include <string_view>

using namespace quorate;

namespace {

// For tests/bench/first_paint: says on the standard output when the first window was painted, and closes it.
class FirstPaint final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* window = event->type() == QEvent::Paint && !m_seen ? qobject_cast<QWidget*>(watched) : nullptr;
        if (window == nullptr || !window->isWindow()) return false;
        m_seen = true;
        // Queued: what is being painted goes to the display first.
        QMetaObject::invokeMethod(window, [window] {
            std::puts("first paint");
            std::fflush(stdout);
            window->close();
        }, Qt::QueuedConnection);
        return false;
    }

private:
    bool m_seen = false;
};

// Milliseconds, of the environment; a build for debugging looks without being asked.
void watchEvents(theme::WatchedApplication& app)
{
#ifdef NDEBUG
    constexpr int ordinary = 0;
#else
    constexpr int ordinary = 16;
#endif
    bool good = false;
    const int wanted = qEnvironmentVariableIntValue("QUORATE_SLOW_EVENTS", &good);
    const int least = good ? wanted : ordinary;
    if (least <= 0) return;
    app.watch(least, [](const theme::WatchedApplication::Event& event) {
        std::fprintf(stderr, "quorate: %.0f ms on the window's thread: %s\n", event.ms, event.where.constData());
    });
}

struct Words {
    QCommandLineOption home{QStringLiteral("home"), QStringLiteral("Home directory of the node."), QStringLiteral("DIR")};
    QCommandLineOption theme{QStringLiteral("theme"), QStringLiteral("system, light, dark or high-contrast."), QStringLiteral("THEME")};
    QCommandLineOption language{QStringLiteral("language"), QStringLiteral("en, fr, es, de, tr, he or system, for this run."), QStringLiteral("CODE")};
    QCommandLineOption passphrase{QStringLiteral("passphrase-file"),
                                  QStringLiteral("File of permissions 0600 with the passphrase of the keys; asked for otherwise."), QStringLiteral("FILE")};
    QCommandLineOption pictures{QStringLiteral("screenshot-pages"), QStringLiteral("Draw every page into PNG files in DIR once the node is up, then end."),
                                QStringLiteral("DIR")};
    QCommandLineOption demo{QStringLiteral("demo"),
                            QStringLiteral("A consortium in this program, to look around, as one of its members: acme, "
                                           "agency-north, gateway-east ... It is gone at the end."),
                            QStringLiteral("MEMBER")};
    QCommandLineOption firstPaint{QStringLiteral("time-first-paint"), QStringLiteral("Say when the first window was painted, then end.")};

    void tell(QCommandLineParser& parser)
    {
        parser.setApplicationDescription(QStringLiteral("The desktop console of Quorate, with its node inside."));
        parser.addHelpOption();
        parser.addVersionOption();
        firstPaint.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOptions({home, theme, language, passphrase, pictures, demo, firstPaint});
        parser.addPositionalArgument(QStringLiteral("DIR"), QStringLiteral("The same as --home."), QStringLiteral("[DIR]"));
    }
};

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("quorate"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUORATE_VERSION));
}

bool anyOf(std::span<char* const> arguments, std::initializer_list<std::string_view> wanted)
{
    return std::ranges::any_of(arguments, [&](const char* one) { return std::ranges::find(wanted, std::string_view(one)) != wanted.end(); });
}

}  // namespace

int main(int argc, char** argv)
{
    crypto::forbidCoreDumps();
    const std::span<char* const> arguments(argv + 1, std::size_t(std::max(0, argc - 1)));
    Words words;
    QCommandLineParser parser;
    words.tell(parser);
    // What needs no display is answered without one.
    if (anyOf(arguments, {"-h", "--help", "--help-all", "-v", "--version"})) {
        QCoreApplication core(argc, argv);
        nameProgram();
        parser.process(core);
    }
    const auto none = [](const char* variable) { return qEnvironmentVariableIsEmpty(variable); };
    if (none("DISPLAY") && none("WAYLAND_DISPLAY") && none("QT_QPA_PLATFORM") && !anyOf(arguments, {"-platform", "-display"})) {
        std::fputs("quorate: there is no display here. Nothing was started. On a machine without one, quorated runs the node; "
                   "QT_QPA_PLATFORM=offscreen draws pictures.\n", stderr);
        return int(ErrorKind::unavailable);
    }
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    theme::WatchedApplication app(argc, argv);
    watchEvents(app);
    nameProgram();
    QApplication::setApplicationDisplayName(QStringLiteral("Quorate"));
    quorate::theme::chooseFonts();
    QApplication::setWindowIcon(theme::applicationIcon());
    QGuiApplication::setDesktopFileName(QStringLiteral("org.quorate.Quorate"));
    parser.process(app);

    console::Options options;
    options.home = parser.value(words.home);
    if (options.home.isEmpty() && !parser.positionalArguments().isEmpty()) options.home = parser.positionalArguments().first();
    options.theme = parser.value(words.theme);
    options.language = parser.value(words.language);
    options.passphraseFile = parser.value(words.passphrase);
    options.pictures = parser.value(words.pictures);
    options.demo = parser.value(words.demo);
    static const QStringList themes{QString(), QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                                    QStringLiteral("high-contrast")};
    if (!themes.contains(options.theme) || parser.positionalArguments().size() > 1) {
        std::fputs("quorate: unknown theme or too many arguments; quorate --help tells what it takes. Nothing was started.\n", stderr);
        return int(ErrorKind::invalid);
    }
    if (parser.isSet(words.firstPaint)) app.installEventFilter(new FirstPaint(&app));
    console::Console program(app, std::move(options));
    QTimer::singleShot(0, &program, &console::Console::begin);
    return QApplication::exec();
}
