// SPDX-License-Identifier: GPL-3.0-or-later
// ui_pictures DIRECTORY [--quick] [--language CODE] [--theme high-contrast]: pictures of every page over the sample consortium,
// light and dark or in the theme that is named, in two sizes, for looking at. ui_pictures DIRECTORY --homes: the home pages of
// the three kinds of users, small, as resources/first-run keeps them. --setup: the pages of the first run. --scenes: what lies
// over the pages or stands in their tabs.
#include "tests/gui/fake_setup.h"
#include "tests/gui/fixture.h"
#include "tests/gui/scenes.h"
#include "ui/language/language.h"
#include "ui/pages/first_run_page.h"

#include <QDir>
#include <QPointer>

using namespace quorate;

namespace {

// The five pages of the first run, as somebody who joins sees them.
int drawSetup(QApplication& app, const QDir& directory)
{
    if (!QDir().mkpath(directory.path())) return 1;
    theme::Theme look(app);
    for (const auto choice : {theme::Choice::light, theme::Choice::dark}) {
        look.apply(choice, theme::Density::comfortable);
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("first-run.ini")), QSettings::IniFormat);
        test::FakeSetup::Disk disk{true, "correct horse"};
        test::FakeSetup setup(disk);
        bridge::SetupBridge bridge(setup);
        test::ScriptedPrompter prompter;
        pages::SetupDraft draft;
        draft.id = QStringLiteral("acme");
        draft.name = QStringLiteral("Acme Devices");
        draft.consortium = QStringLiteral("join");
        draft.invitation = QString::fromStdString(test::FakeSetup::invitation().text);
        draft.roles = QStringList{QStringLiteral("vendor"), QStringLiteral("gateway")};
        draft.folder = folder.filePath(QStringLiteral("home"));
        for (int number = 0; number < pages::SetupDraft::pages; ++number) {
            draft.identityReady = number > 0;
            setup.usePassphrase(number > 0 ? toBytes(bytesOf("correct horse")) : Bytes());
            draft.compared = number > 1;
            draft.page = number;
            draft.save(settings);
            pages::FirstRunPage page{QString()};
            page.letSetUp({bridge, prompter, settings, {}});
            page.show();
            QTest::qWait(200);
            const QString name = QStringLiteral("%1-setup-%2.png").arg(QLatin1String(choice == theme::Choice::light ? "light" : "dark")).arg(number + 1);
            if (!page.grab().save(directory.filePath(name))) return 1;
        }
    }
    return 0;
}

}  // namespace

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
    const qsizetype themed = app.arguments().indexOf(QStringLiteral("--theme"));
    if (app.arguments().contains(QStringLiteral("--homes"))) {
        for (const char* theme : {"light", "dark"}) {
            for (const auto& [name, member] : {std::pair("vendor", "kestrel"), std::pair("checker", "cert-n"), std::pair("operator", "nordgrid")}) {
                test::Console console(member, true, QLocale());
                console.settings().setValue(QStringLiteral("look/theme"), QLatin1String(theme));
                console.window->applySettings();
                console.window->resize(1366, 768);
                console.settle();
                QTest::qWait(500);
                const QString file = QDir(QString::fromLocal8Bit(argv[1])).filePath(QStringLiteral("%1-%2.png").arg(QLatin1String(name), QLatin1String(theme)));
                const QImage small = console.window->grab().toImage().scaledToWidth(500, Qt::SmoothTransformation);
                if (!small.convertToFormat(QImage::Format_RGB32).save(file)) return 1;
            }
        }
        return 0;
    }
    if (app.arguments().contains(QStringLiteral("--scenes"))) {
        const QDir directory(QString::fromLocal8Bit(argv[1]));
        if (!QDir().mkpath(directory.path())) return 1;
        for (const test::Scene& scene : test::scenes()) {
            test::Console console(scene.member, true, QLocale());
            console.settings().setValue(QStringLiteral("look/theme"), themed > 0 ? app.arguments().value(themed + 1) : QStringLiteral("light"));
            console.window->applySettings();
            const QPointer<QWidget> opened = scene.open(console);
            if (opened == nullptr) return 1;
            console.settle();
            QTest::qWait(300);
            if (!(opened ? opened->window() : console.window.get())->grab().save(directory.filePath(QLatin1String(scene.name).toString() + QStringLiteral(".png")))) return 1;
        }
        return 0;
    }
    if (app.arguments().contains(QStringLiteral("--setup"))) return drawSetup(app, QDir(QString::fromLocal8Bit(argv[1])));
    struct Run {
        const char* theme;
        QSize size;
        const char* member;
    };
    QList<Run> runs{{"light", {1680, 1050}, "cert-n"}, {"dark", {1680, 1050}, "kestrel"},
                    {"dark", {1366, 768}, "cert-n"},   {"light", {1366, 768}, "kestrel"}};
    if (app.arguments().contains(QStringLiteral("--quick"))) runs = {{"light", {1680, 1050}, "cert-n"}, {"dark", {1366, 768}, "kestrel"}};
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
