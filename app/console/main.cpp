// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>

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

}  // namespace

int main(int argc, char** argv)
{
    crypto::forbidCoreDumps();
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("quorate"));
    QApplication::setApplicationDisplayName(QStringLiteral("Quorate"));
    QApplication::setApplicationVersion(QStringLiteral(QUORATE_VERSION));
    quorate::theme::chooseFonts();
    QGuiApplication::setDesktopFileName(QStringLiteral("org.quorate.Quorate"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The desktop console of Quorate, with its node inside."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption home(QStringLiteral("home"), QStringLiteral("Home directory of the node."), QStringLiteral("DIR"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("system, light, dark or high-contrast."), QStringLiteral("THEME"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("en, fr, es, de, tr, he or system, for this run."),
                                      QStringLiteral("CODE"));
    const QCommandLineOption passphrase(QStringLiteral("passphrase-file"),
                                        QStringLiteral("File of permissions 0600 with the passphrase of the keys; asked for otherwise."),
                                        QStringLiteral("FILE"));
    const QCommandLineOption pictures(QStringLiteral("screenshot-pages"),
                                      QStringLiteral("Draw every page into PNG files in DIR once the node is up, then end."),
                                      QStringLiteral("DIR"));
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QStringLiteral("A consortium in this program, to look around, as one of its members: acme, "
                                                 "agency-north, gateway-east ... It is gone at the end."),
                                  QStringLiteral("MEMBER"));
    QCommandLineOption firstPaint(QStringLiteral("time-first-paint"),
                                  QStringLiteral("Say when the first window was painted, then end."));
    firstPaint.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({home, theme, language, passphrase, pictures, demo, firstPaint});
    parser.addPositionalArgument(QStringLiteral("DIR"), QStringLiteral("The same as --home."), QStringLiteral("[DIR]"));
    parser.process(app);

    console::Options options;
    options.home = parser.value(home);
    if (options.home.isEmpty() && !parser.positionalArguments().isEmpty()) options.home = parser.positionalArguments().first();
    options.theme = parser.value(theme);
    options.language = parser.value(language);
    options.passphraseFile = parser.value(passphrase);
    options.pictures = parser.value(pictures);
    options.demo = parser.value(demo);
    static const QStringList themes{QString(), QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                                    QStringLiteral("high-contrast")};
    if (!themes.contains(options.theme) || parser.positionalArguments().size() > 1) {
        std::fputs("quorate: unknown theme or too many arguments; quorate --help tells what it takes. Nothing was started.\n", stderr);
        return int(ErrorKind::invalid);
    }
    if (parser.isSet(firstPaint)) app.installEventFilter(new FirstPaint(&app));
    console::Console program(app, std::move(options));
    QTimer::singleShot(0, &program, &console::Console::begin);
    return QApplication::exec();
}
