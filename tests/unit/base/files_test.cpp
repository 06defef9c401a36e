// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "tests/support/temporary_directory.h"

#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace quorate;

namespace {

// The system's files, with the n-th step that changes something refused; counts those steps.
class RefusingFiles final : public Files {
public:
    RefusingFiles(Files& inner, int refuseAt) : m_inner(inner), m_left(refuseAt) {}
    [[nodiscard]] bool refused() const { return m_left < 0; }

    Result<std::unique_ptr<File>> open(const Path& path, OpenMode mode) override
    {
        if (mode != OpenMode::read && refuse()) return no();
        auto file = m_inner.open(path, mode);
        if (!file) return fail(file.error());
        return std::make_unique<RefusingFile>(std::move(*file), *this);
    }
    Result<FileInfo> info(const Path& path) override { return m_inner.info(path); }
    Result<std::vector<std::string>> list(const Path& path) override { return m_inner.list(path); }
    Status makeDirectories(const Path& path) override { return m_inner.makeDirectories(path); }
    Status rename(const Path& from, const Path& to) override
    {
        if (refuse()) return no();
        return m_inner.rename(from, to);
    }
    Status remove(const Path& path) override
    {
        if (refuse()) return no();
        return m_inner.remove(path);
    }
    Status removeTree(const Path& path) override { return m_inner.removeTree(path); }
    Status makeLink(const Path& link, const std::string& target) override { return m_inner.makeLink(link, target); }
    Result<std::string> readLink(const Path& link) override { return m_inner.readLink(link); }
    Status setPermissions(const Path& path, std::uint32_t p) override { return m_inner.setPermissions(path, p); }
    Status syncDirectory(const Path& directory) override
    {
        if (refuse()) return no();
        return m_inner.syncDirectory(directory);
    }
    Result<std::uint64_t> freeSpace(const Path& path) override { return m_inner.freeSpace(path); }

private:
    class RefusingFile final : public File {
    public:
        RefusingFile(std::unique_ptr<File> inner, RefusingFiles& owner) : m_inner(std::move(inner)), m_owner(owner) {}
        Result<std::size_t> readAt(std::uint64_t offset, std::span<std::uint8_t> out) override
        {
            return m_inner->readAt(offset, out);
        }
        Status writeAt(std::uint64_t offset, BytesView data) override
        {
            if (m_owner.refuse()) return no();
            return m_inner->writeAt(offset, data);
        }
        Status truncate(std::uint64_t size) override { return m_inner->truncate(size); }
        Result<std::uint64_t> size() override { return m_inner->size(); }
        Status sync() override
        {
            if (m_owner.refuse()) return no();
            return m_inner->sync();
        }

    private:
        std::unique_ptr<File> m_inner;
        RefusingFiles& m_owner;
    };

    bool refuse() { return m_left >= 0 && m_left-- == 0; }
    static tl::unexpected<Error> no() { return fail(ErrorKind::noSpace, "base.file.no-space"); }

    Files& m_inner;
    int m_left;
};

}  // namespace

class FilesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Files> m_files = makeSystemFiles();

    std::string content(const Path& path)
    {
        const auto data = readFile(*m_files, path, 1 << 20);
        return data ? std::string(textOf(*data)) : toString(data.error());
    }

private slots:
    void positionedReadsAndWrites()
    {
        const test::TemporaryDirectory directory;
        auto file = m_files->open(directory / "a", OpenMode::create).value();
        QVERIFY(file->writeAt(0, bytesOf("hello")).has_value());
        QVERIFY(file->writeAt(10, bytesOf("world")).has_value());
        QCOMPARE(file->size().value(), 15U);
        Bytes out(8);
        QCOMPARE(file->readAt(3, out).value(), 8U);
        QCOMPARE(toHex(out), std::string("6c6f00000000") + "0077");
        QCOMPARE(file->readAt(12, out).value(), 3U);
        QCOMPARE(file->readAt(15, out).value(), 0U);
        QCOMPARE(file->readAt(999, out).value(), 0U);
        QVERIFY(file->truncate(2).has_value());
        QVERIFY(file->sync().has_value());
        QCOMPARE(content(directory / "a"), std::string("he"));
    }

    void openModes()
    {
        const test::TemporaryDirectory directory;
        for (const auto mode : {OpenMode::read, OpenMode::update}) {
            const auto absent = m_files->open(directory / "a", mode);
            QVERIFY(!absent);
            QCOMPARE(absent.error().code, std::string("base.file.not-found"));
            QVERIFY(absent.error().kind == ErrorKind::notFound);
            QVERIFY(absent.error().context.starts_with((directory / "a").string()));
        }
        QVERIFY(m_files->open(directory / "a", OpenMode::create).value()->writeAt(0, bytesOf("xyz")).has_value());
        QVERIFY(!m_files->open(directory / "a", OpenMode::read).value()->writeAt(0, bytesOf("x")).has_value());
        QVERIFY(m_files->open(directory / "a", OpenMode::update).value()->writeAt(1, bytesOf("-")).has_value());
        QCOMPARE(content(directory / "a"), std::string("x-z"));
        QVERIFY(m_files->open(directory / "a", OpenMode::create).has_value());
        QCOMPARE(content(directory / "a"), std::string());
        QVERIFY(m_files->open(directory / "b", OpenMode::createPrivate).has_value());
        QCOMPARE(m_files->info(directory / "b")->permissions, 0600U);
    }

    void information()
    {
        const test::TemporaryDirectory directory;
        QVERIFY(m_files->info(directory / "none")->kind == FileKind::absent);
        QVERIFY(m_files->info(directory.path())->kind == FileKind::directory);
        QVERIFY(writeFileAtomically(*m_files, directory / "a", bytesOf("12345")).has_value());
        QVERIFY(m_files->info(directory.path() / "a" / "below")->kind == FileKind::absent);
        QVERIFY(m_files->info(directory / "a")->kind == FileKind::file);
        QCOMPARE(m_files->info(directory / "a")->size, 5U);
        QVERIFY(m_files->makeLink(directory / "l", "nowhere").has_value());
        QVERIFY(m_files->info(directory / "l")->kind == FileKind::link);
        QCOMPARE(m_files->readLink(directory / "l").value(), std::string("nowhere"));
        QVERIFY(m_files->makeLink(directory / "l", "a").has_value());
        QCOMPARE(content(directory / "l"), std::string("12345"));
        QVERIFY(!m_files->readLink(directory / "a"));
        QVERIFY(m_files->setPermissions(directory / "a", 0640).has_value());
        QCOMPARE(m_files->info(directory / "a")->permissions, 0640U);
        QVERIFY(m_files->freeSpace(directory.path()).value() > 0);
    }

    // Root may do everything: who is it takes the rights of somebody else in a process of its own.
    void aTreeThatForbidsItIsRemovedByItsOwner_data()
    {
        QTest::addColumn<uint>("permissions");
        QTest::newRow("read-only") << 0555U;
        QTest::newRow("closed") << 0000U;
        QTest::newRow("without a way in") << 0600U;
    }

    void aTreeThatForbidsItIsRemovedByItsOwner()
    {
        QFETCH(uint, permissions);
        constexpr ::uid_t somebody = 65534;
        const test::TemporaryDirectory directory;
        const Path outside = directory / "outside";
        QVERIFY(m_files->makeDirectories(outside).has_value());
        if (::geteuid() == 0) {
            for (const Path& path : {directory.path(), outside}) QCOMPARE(::chown(path.c_str(), somebody, ::gid_t(-1)), 0);
        }
        QVERIFY(m_files->setPermissions(outside, 0500).has_value());
        const auto child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            if (::geteuid() == 0 && ::seteuid(somebody) != 0) ::_exit(2);
            const Path tree = directory / "tree";
            if (!m_files->makeDirectories(tree / "a" / "b")) ::_exit(3);
            for (const Path& file : {tree / "a" / "f", tree / "a" / "b" / "f"}) {
                if (!writeFileAtomically(*m_files, file, bytesOf("x"))) ::_exit(4);
            }
            if (!m_files->makeLink(tree / "a" / "l", outside.string())) ::_exit(5);
            for (const Path& path : {tree / "a" / "b", tree / "a", tree}) {
                if (!m_files->setPermissions(path, permissions)) ::_exit(6);
            }
            if (!m_files->removeTree(tree)) ::_exit(7);
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
        QVERIFY(m_files->info(directory / "tree")->kind == FileKind::absent);
        QCOMPARE(m_files->info(outside)->permissions, 0500U);      // behind the link
    }

    void directories()
    {
        const test::TemporaryDirectory directory;
        QVERIFY(m_files->makeDirectories(directory.path() / "x" / "y").has_value());
        QVERIFY(m_files->makeDirectories(directory.path() / "x" / "y").has_value());
        for (const auto* name : {"b", "a", "c"}) {
            QVERIFY(writeFileAtomically(*m_files, directory / name, bytesOf(name)).has_value());
        }
        QCOMPARE(m_files->list(directory.path()).value(), (std::vector<std::string>{"a", "b", "c", "x"}));
        QCOMPARE(m_files->list(directory / "none").error().code, std::string("base.file.not-found"));
        QVERIFY(!m_files->makeDirectories(directory.path() / "a" / "z"));
        QVERIFY(m_files->remove(directory / "a").has_value());
        QVERIFY(m_files->remove(directory / "a").has_value());
        QVERIFY(!m_files->remove(directory / "x"));  // not empty
        QVERIFY(m_files->removeTree(directory / "x").has_value());
        QVERIFY(m_files->removeTree(directory / "x").has_value());
        QVERIFY(m_files->rename(directory / "b", directory / "c").has_value());
        QCOMPARE(content(directory / "c"), std::string("b"));
        QCOMPARE(m_files->rename(directory / "b", directory / "c").error().code, std::string("base.file.not-found"));
        QCOMPARE(m_files->list(directory.path()).value(), std::vector<std::string>{"c"});
        QVERIFY(m_files->syncDirectory(directory.path()).has_value());
        QVERIFY(!m_files->syncDirectory(directory / "c"));
    }

    void wholeFileLimitIsExact()
    {
        const test::TemporaryDirectory directory;
        QVERIFY(writeFileAtomically(*m_files, directory / "a", bytesOf("12345")).has_value());
        QVERIFY(readFile(*m_files, directory / "a", 5).has_value());
        const auto refused = readFile(*m_files, directory / "a", 4);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("base.file.too-large"));
        QCOMPARE(readFile(*m_files, directory / "none", 4).error().code, std::string("base.file.not-found"));
    }

    void atomicWriteReplaces()
    {
        const test::TemporaryDirectory directory;
        QVERIFY(writeFileAtomically(*m_files, directory / "a", bytesOf("old and longer")).has_value());
        QVERIFY(writeFileAtomically(*m_files, directory / "a", bytesOf("new")).has_value());
        QCOMPARE(content(directory / "a"), std::string("new"));
        QVERIFY(writeFileAtomically(*m_files, directory / "a", {}).has_value());
        QCOMPARE(content(directory / "a"), std::string());
        QCOMPARE(m_files->list(directory.path()).value(), std::vector<std::string>{"a"});
        QCOMPARE(writeFileAtomically(*m_files, directory.path() / "none" / "a", {}).error().code,
                 std::string("base.file.not-found"));
    }

    // Whichever step fails, the file holds the old content, or the new one once it has been renamed.
    void atomicWriteSurvivesEveryFailure()
    {
        const test::TemporaryDirectory directory;
        const auto path = directory / "a";
        int steps = 0;
        for (;; ++steps) {
            QVERIFY(m_files->removeTree(path).has_value());
            QVERIFY(writeFileAtomically(*m_files, path, bytesOf("old")).has_value());
            RefusingFiles refusing(*m_files, steps);
            const auto outcome = writeFileAtomically(refusing, path, bytesOf("new"));
            const auto found = content(path);
            if (!refusing.refused()) {
                QVERIFY(outcome.has_value());
                QCOMPARE(found, std::string("new"));
                break;
            }
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().code, std::string("base.file.no-space"));
            QVERIFY(found == "old" || found == "new");
        }
        QVERIFY(steps >= 5);  // open, write, sync, rename, sync the directory
    }

    void atomicWriteDoesNotFollowALeftoverLink()
    {
        const test::TemporaryDirectory directory;
        QVERIFY(writeFileAtomically(*m_files, directory / "victim", bytesOf("untouched")).has_value());
        QVERIFY(m_files->makeLink(directory / "a.new", "victim").has_value());
        QVERIFY(writeFileAtomically(*m_files, directory / "a", bytesOf("secret"), OpenMode::createPrivate).has_value());
        QCOMPARE(content(directory / "victim"), std::string("untouched"));
        QVERIFY(m_files->info(directory / "a")->kind == FileKind::file);
        QCOMPARE(m_files->info(directory / "a")->permissions, 0600U);
    }

    void systemErrorsHaveTheirCodes()
    {
        const auto full = m_files->open("/dev/full", OpenMode::update);
        if (full) {
            const auto outcome = (*full)->writeAt(0, bytesOf("x"));
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().code, std::string("base.file.no-space"));
            QVERIFY(outcome.error().kind == ErrorKind::noSpace);
        }
        const test::TemporaryDirectory directory;
        const auto isDirectory = m_files->open(directory.path(), OpenMode::update);
        QVERIFY(!isDirectory);
        QCOMPARE(isDirectory.error().code, std::string("base.file.io"));
        QVERIFY(m_files->makeDirectories(directory / "x").has_value());
        QVERIFY(m_files->makeDirectories(directory.path() / "y" / "z").has_value());
        const auto occupied = m_files->rename(directory / "x", directory / "y");
        QVERIFY(!occupied);
        QVERIFY(occupied.error().code == "base.file.exists" || occupied.error().code == "base.file.io");
        if (::geteuid() != 0) {  // root may do everything
            QVERIFY(m_files->setPermissions(directory / "x", 0500).has_value());
            const auto denied = m_files->open(directory.path() / "x" / "a", OpenMode::create);
            QVERIFY(!denied);
            QCOMPARE(denied.error().code, std::string("base.file.denied"));
        }
    }
};

QTEST_GUILESS_MAIN(FilesTest)
#include "files_test.moc"
