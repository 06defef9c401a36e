// SPDX-License-Identifier: GPL-3.0-or-later
// ui_pictures DIRECTORY [--quick] [--language CODE] [--theme high-contrast]: pictures of every page over the sample consortium,
// light and dark or in the theme that is named, in two sizes, for looking at.
#include "tests/gui/fixture.h"
#include "ui/language/language.h"

#include <QDir>

using namespace quorate;

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    quorate::theme::chooseFonts();
    if (argc < 2) {
        qCritical("usage: ui_pictures DIRECTORY [--quick] [--language CODE] [--theme NAME]");
        return 2;
    }
    const qsizetype asked = app.arguments().indexOf(QStringLiteral("--language"));
    const QString code = asked > 0 ? app.arguments().value(asked + 1) : QStringLiteral("en");
    language::Language words(app);
    words.use(code, QLocale(code == QLatin1String("en") ? QStringLiteral("en_GB") : code));
    struct Run {
        const char* theme;
        QSize size;
        const char* member;
    };
    QList<Run> runs{{"light", {1680, 1050}, "cert-n"}, {"dark", {1680, 1050}, "kestrel"},
                    {"dark", {1366, 768}, "cert-n"},   {"light", {1366, 768}, "kestrel"}};
    if (app.arguments().contains(QStringLiteral("--quick"))) runs = {{"light", {1680, 1050}, "cert-n"}, {"dark", {1366, 768}, "kestrel"}};
    const qsizetype themed = app.arguments().indexOf(QStringLiteral("--theme"));
    const QByteArray theme = themed > 0 ? app.arguments().value(themed + 1).toUtf8() : QByteArray();
    for (Run& run : runs) {
        if (!theme.isEmpty()) run.theme = theme.constData();
    }
    std::unique_ptr<test::Console> console;
    std::function<void()> next = [&] {
        console.reset();
        if (runs.isEmpty()) {
            app.quit();
            return;
        }
        const Run run = runs.takeFirst();
        console = std::make_unique<test::Console>(run.member, true, QLocale());
        console->settings().setValue(QStringLiteral("look/theme"), QLatin1String(run.theme));
        console->window->applySettings();
        console->window->resize(run.size);
        const QString directory = QDir(QString::fromLocal8Bit(argv[1]))
                                      .filePath(QStringLiteral("%1-%2x%3").arg(QLatin1String(run.theme)).arg(run.size.width()).arg(run.size.height()));
        pages::savePictures(*console->window, directory, 150, [&](const QStringList& files) {
            qInfo("%d pictures in %s", int(files.size()), qPrintable(files.isEmpty() ? QString() : QFileInfo(files.first()).path()));
            QTimer::singleShot(0, &app, next);
        });
    };
    QTimer::singleShot(0, &app, next);
    return QApplication::exec();
}
