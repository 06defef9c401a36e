// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

#include <cstdio>

using namespace quorate;

int main(int argc, char** argv)
{
    crypto::forbidCoreDumps();
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("quorate"));
    QApplication::setApplicationDisplayName(QStringLiteral("Quorate"));
    QApplication::setApplicationVersion(QStringLiteral(QUORATE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("quorate"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The desktop console of Quorate, with its node inside."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption home(QStringLiteral("home"), QStringLiteral("Home directory of the node."), QStringLiteral("DIR"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("system, light, dark or high-contrast."), QStringLiteral("THEME"));
    const QCommandLineOption passphrase(QStringLiteral("passphrase-file"),
                                        QStringLiteral("File of permissions 0600 with the passphrase of the keys; asked for otherwise."),
                                        QStringLiteral("FILE"));
    const QCommandLineOption pictures(QStringLiteral("screenshot-pages"),
                                      QStringLiteral("Draw every page into PNG files in DIR once the node is up, then end."),
                                      QStringLiteral("DIR"));
    parser.addOptions({home, theme, passphrase, pictures});
    parser.addPositionalArgument(QStringLiteral("DIR"), QStringLiteral("The same as --home."), QStringLiteral("[DIR]"));
    parser.process(app);

    console::Options options;
    options.home = parser.value(home);
    if (options.home.isEmpty() && !parser.positionalArguments().isEmpty()) options.home = parser.positionalArguments().first();
    options.theme = parser.value(theme);
    options.passphraseFile = parser.value(passphrase);
    options.pictures = parser.value(pictures);
    static const QStringList themes{QString(), QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                                    QStringLiteral("high-contrast")};
    if (!themes.contains(options.theme) || parser.positionalArguments().size() > 1) {
        std::fputs("quorate: unknown theme or too many arguments; quorate --help tells what it takes. Nothing was started.\n", stderr);
        return int(ErrorKind::invalid);
    }
    console::Console program(app, std::move(options));
    QTimer::singleShot(0, &program, &console::Console::begin);
    return QApplication::exec();
}
