// SPDX-License-Identifier: GPL-3.0-or-later
// ui_pictures DIRECTORY --all: pictures over the sample consortium, for looking at, with an index.html: every page and every scene
// (what lies over the pages or stands in their tabs), light and dark, in two sizes, in English and Hebrew, and in high contrast.
// ui_pictures DIRECTORY [--quick] [--language CODE] [--theme NAME]: some of the pages alone; --scenes: the scenes alone; --setup:
// the pages of the first run; --homes: the home pages of the three kinds of users, small, as resources/first-run keeps them.
#include "tests/gui/fake_setup.h"
#include "tests/gui/fixture.h"
#include "tests/gui/scenes.h"
#include "ui/language/language.h"
#include "ui/pages/first_run_page.h"

#include <QDir>
#include <QEventLoop>
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

struct Run {
    QString theme;
    QSize size;
    const char* member;
};

QString nameOf(const Run& run)
{
    return QStringLiteral("%1-%2x%3").arg(run.theme).arg(run.size.width()).arg(run.size.height());
}

bool drawPages(const Run& run, const QString& directory)
{
    test::Console console(run.member, true, QLocale());
    console.settings().setValue(QStringLiteral("look/theme"), run.theme);
    console.window->applySettings();
    console.window->resize(run.size);
    QEventLoop loop;
    qsizetype written = 0;
    const qsizetype wanted = console.window->pages().size();
    pages::savePictures(*console.window, directory, 150, [&](const QStringList& files) {
        written = files.size();
        loop.quit();
    });
    loop.exec();
    qInfo("%d pictures in %s", int(written), qPrintable(directory));
    return written == wanted;
}

bool drawScenes(const QString& theme, const QSize& size, const QDir& directory)
{
    if (!QDir().mkpath(directory.path())) return false;
    for (const test::Scene& scene : test::scenes()) {
        test::Console console(scene.member, true, QLocale());
        console.settings().setValue(QStringLiteral("look/theme"), theme);
        console.window->applySettings();
        console.window->resize(size);
        const QPointer<QWidget> opened = scene.open(console);
        if (opened == nullptr) {
            qCritical("the scene '%s' does not open", scene.name);
            return false;
        }
        console.settle();
        QTest::qWait(300);
        const QString file = QLatin1String(scene.name).toString().replace(QLatin1Char(' '), QLatin1Char('-')) + QStringLiteral(".png");
        if (!(opened ? opened->window() : console.window.get())->grab().save(directory.filePath(file))) return false;
    }
    qInfo("%d scenes in %s", int(test::scenes().size()), qPrintable(directory.path()));
    return true;
}

// A row for each page or scene, a column for each way to see it.
bool writeIndex(const QDir& directory, const QStringList& folders)
{
    QStringList names;
    for (const QString& folder : folders) names += QDir(directory.filePath(folder)).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    names.removeDuplicates();
    QString page = QStringLiteral("<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<title>Quorate</title>\n"
                                  "<style>body{font:14px sans-serif}td,th{padding:4px;vertical-align:top}img{width:480px;border:1px solid #888}</style>\n<table>\n<tr><th>");
    for (const QString& folder : folders) page += QStringLiteral("<th>") + folder.toHtmlEscaped();
    for (const QString& name : std::as_const(names)) {
        page += QStringLiteral("\n<tr><th>") + name.chopped(4).toHtmlEscaped();
        for (const QString& folder : folders) {
            const QString path = folder + QLatin1Char('/') + name;
            page += QFile::exists(directory.filePath(path)) ? QStringLiteral("<td><a href=\"%1\"><img loading=\"lazy\" src=\"%1\"></a>").arg(path.toHtmlEscaped())
                                                            : QStringLiteral("<td>");
        }
    }
    page += QStringLiteral("\n</table>\n");
    QFile file(directory.filePath(QStringLiteral("index.html")));
    const QByteArray bytes = page.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

void speak(language::Language& words, const QString& code)
{
    words.use(code, QLocale(code == QLatin1String("en") ? QStringLiteral("en_GB") : code));
}

bool drawAll(language::Language& words, const QDir& directory)
{
    // Whoever sits there changes from one to the next, so that each desk is seen.
    const char* const members[] = {"cert-n", "kestrel", "nordgrid"};
    constexpr QSize small(1366, 768);
    constexpr QSize large(1680, 1050);
    int run = 0;
    QStringList folders;
    const auto folder = [&](const QString& name) {
        folders += name;
        return directory.filePath(name);
    };
    for (const char* language : {"en", "he"}) {
        const QString code = QLatin1String(language);
        speak(words, code);
        for (const char* theme : {"light", "dark"}) {
            for (const QSize size : {small, large}) {
                const Run wanted{QLatin1String(theme), size, members[run++ % 3]};
                if (!drawPages(wanted, folder(nameOf(wanted) + QLatin1Char('-') + code))) return false;
                const QString name = QStringLiteral("scenes-%1-%2").arg(nameOf(wanted), code);
                if (!drawScenes(wanted.theme, size, QDir(folder(name)))) return false;
            }
        }
    }
    speak(words, QStringLiteral("en"));
    const Run contrast{QStringLiteral("high-contrast"), small, "nordgrid"};
    return drawPages(contrast, folder(nameOf(contrast) + QStringLiteral("-en"))) &&
           drawScenes(contrast.theme, small, QDir(folder(QStringLiteral("scenes-%1-en").arg(nameOf(contrast))))) && writeIndex(directory, folders);
}

bool drawHomes(const QDir& directory)
{
    for (const char* theme : {"light", "dark"}) {
        for (const auto& [name, member] : {std::pair("vendor", "kestrel"), std::pair("checker", "cert-n"), std::pair("operator", "nordgrid")}) {
            test::Console console(member, true, QLocale());
            console.settings().setValue(QStringLiteral("look/theme"), QLatin1String(theme));
            console.window->applySettings();
            console.window->resize(1366, 768);
            console.settle();
            QTest::qWait(500);
            const QString file = directory.filePath(QStringLiteral("%1-%2.png").arg(QLatin1String(name), QLatin1String(theme)));
            const QImage small = console.window->grab().toImage().scaledToWidth(500, Qt::SmoothTransformation);
            if (!small.convertToFormat(QImage::Format_RGB32).save(file)) return false;
        }
    }
    return true;
}

}  // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    quorate::theme::chooseFonts();
    const QStringList arguments = app.arguments();
    if (arguments.size() < 2 || arguments.at(1).startsWith(QLatin1Char('-'))) {
        qCritical("usage: ui_pictures DIRECTORY [--all | --quick | --scenes | --setup | --homes] [--language CODE] [--theme NAME]");
        return 2;
    }
    const QDir directory(arguments.at(1));
    const auto has = [&](const char* option) { return arguments.contains(QLatin1String(option)); };
    const auto after = [&](const char* option) {
        const qsizetype at = arguments.indexOf(QLatin1String(option));
        return at > 0 ? arguments.value(at + 1) : QString();
    };
    language::Language words(app);
    speak(words, has("--language") ? after("--language") : QStringLiteral("en"));
    const QString theme = after("--theme");
    if (has("--all")) return drawAll(words, directory) ? 0 : 1;
    if (has("--homes")) return drawHomes(directory) ? 0 : 1;
    if (has("--scenes")) return drawScenes(theme.isEmpty() ? QStringLiteral("light") : theme, {1366, 768}, directory) ? 0 : 1;
    if (has("--setup")) return drawSetup(app, directory);
    QList<Run> runs{{QStringLiteral("light"), {1680, 1050}, "cert-n"}, {QStringLiteral("dark"), {1366, 768}, "kestrel"}};
    if (!has("--quick")) runs += {{QStringLiteral("dark"), {1680, 1050}, "kestrel"}, {QStringLiteral("light"), {1366, 768}, "cert-n"}};
    for (Run& run : runs) {
        if (!theme.isEmpty()) run.theme = theme;
        if (!drawPages(run, directory.filePath(nameOf(run)))) return 1;
    }
    return 0;
}
