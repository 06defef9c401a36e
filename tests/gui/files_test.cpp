// SPDX-License-Identifier: GPL-3.0-or-later
// Files are looked at in other threads: one that does not answer keeps neither the window nor another file waiting.
#include "tests/gui/fixture.h"

#include <QLineEdit>
#include <QListWidget>

#include <sys/stat.h>

#include <condition_variable>
#include <mutex>
#include <thread>

using namespace quorate;
using pages::FileFact;
using pages::FileFacts;

namespace {

// Answers for "/held..." only after it was let go.
struct Gate {
    std::mutex lock;
    std::condition_variable opened;
    bool open = false;
    int inside = 0;
    std::thread::id reader;

    FileFact read(const QString& path)
    {
        std::unique_lock held(lock);
        reader = std::this_thread::get_id();
        ++inside;
        if (path.startsWith(QLatin1String("/held"))) opened.wait(held, [this] { return open; });
        FileFact fact;
        fact.known = fact.exists = true;
        fact.size = path.size();
        --inside;
        opened.notify_all();
        return fact;
    }
    int held()
    {
        const std::lock_guard guard(lock);
        return inside;
    }
    void letGo()
    {
        std::unique_lock guard(lock);
        open = true;
        opened.notify_all();
        opened.wait(guard, [this] { return inside == 0; });
    }
};

}  // namespace

class FilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileThatDoesNotAnswerKeepsNobodyWaiting()
    {
        const auto gate = std::make_shared<Gate>();
        {
            FileFacts files(nullptr, [gate](const QString& path) { return gate->read(path); });
            QStringList told;
            connect(&files, &FileFacts::changed, this, [&](const QString& path) { told += path; });
            QVERIFY(!files.of(QStringLiteral("/held")).known);
            QVERIFY(!files.of(QStringLiteral("/other")).known);
            QTRY_VERIFY(files.of(QStringLiteral("/other")).known);
            QCOMPARE(files.of(QStringLiteral("/other")).size, qint64(6));
            QVERIFY(gate->reader != std::this_thread::get_id());
            QTRY_VERIFY(files.of(QStringLiteral("/held")).late);
            QVERIFY(!files.of(QStringLiteral("/held")).known);
            QVERIFY(told.contains(QStringLiteral("/other")) && told.contains(QStringLiteral("/held")));
            QTRY_COMPARE(gate->held(), 1);
        }
        // The one that is held goes on alone, and has nobody to tell.
        gate->letGo();
    }

    void whatIsTheSameIsNotToldAgain()
    {
        std::atomic<int> looks = 0;
        FileFacts files(nullptr, [&](const QString&) {
            ++looks;
            FileFact fact;
            fact.known = true;
            return fact;
        });
        int told = 0;
        connect(&files, &FileFacts::changed, this, [&] {
            ++told;
            (void)files.of(QStringLiteral("/a"));
        });
        (void)files.of(QStringLiteral("/a"));
        QTRY_VERIFY(!files.busy() && looks == 2);
        QCOMPARE(told, 1);
        // Once, and only while somebody is there to hear it.
        int once = 0;
        auto gone = std::make_unique<QObject>();
        files.tell(QStringLiteral("/a"), gone.get(), [&](const FileFact&) { once += 100; });
        files.tell(QStringLiteral("/a"), this, [&](const FileFact& fact) { once += fact.known ? 1 : 0; });
        gone.reset();
        QTRY_COMPARE(once, 1);
        (void)files.of(QStringLiteral("/a"));
        QTRY_VERIFY(!files.busy());
        QCOMPARE(once, 1);
        QVERIFY(files.of({}).known && !files.of({}).exists && !files.busy());
    }

    void whatFilesAre()
    {
        QTemporaryDir folder;
        const QString image = folder.filePath(QStringLiteral("kestrel-4.10.2.img"));
        QFile file(image);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hsqs1234") == 8);
        file.close();
        const FileFact fact = pages::readFileFact(image);
        QVERIFY(fact.known && fact.exists && fact.file && !fact.directory && fact.size == 8);
        QCOMPARE(fact.kind, QStringLiteral("SquashFS"));
        QCOMPARE(fact.version, QStringLiteral("4.10.2"));
        QVERIFY(pages::readFileFact(folder.path()).directory && pages::readFileFact(folder.path()).inhabited);
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("bare")));
        const FileFact bare = pages::readFileFact(folder.filePath(QStringLiteral("bare")));
        QVERIFY(bare.directory && !bare.inhabited);
        const FileFact none = pages::readFileFact(folder.filePath(QStringLiteral("none")));
        QVERIFY(none.known && !none.exists);
    }

    // Nobody writes into the pipe: whoever opened it to read would wait for ever.
    void aPipeIsNoDocument()
    {
        QTemporaryDir folder;
        const QString pipe = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        test::Console console("kestrel");
        console.window->go(QStringLiteral("new-release"));
        console.prompter.next = pipe;
        console.click("addDocument");
        auto* documents = console.find<QListWidget>("documents");
        QCOMPARE(documents->count(), 1);
        QTRY_COMPARE(documents->item(0)->text(), QStringLiteral("pipe (cannot be read)"));
        QTRY_COMPARE(console.find<QLabel>("documentsProblem")->text(), QStringLiteral("pipe (cannot be read)."));
    }
};

QTEST_MAIN(FilesTest)
#include "files_test.moc"
