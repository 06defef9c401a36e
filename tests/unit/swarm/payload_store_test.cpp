// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/swarm/payload_store.h"
#include "tests/support/refusing_files.h"
#include "tests/support/temporary_directory.h"

#include <QTest>

#include <algorithm>

using namespace quorate;
using namespace quorate::swarm;

namespace {

PayloadStore::Source sourceOf(const Bytes& bytes)
{
    return [rest = BytesView(bytes)](std::span<std::uint8_t> out) mutable -> Result<std::size_t> {
        const auto part = rest.first(std::min(rest.size(), out.size()));
        std::ranges::copy(part, out.begin());
        rest = rest.subspan(part.size());
        return part.size();
    };
}

// A disk that does not say what lies at one name.
class BlindFiles final : public test::ForwardedFiles {
public:
    std::string blindTo;
    Result<FileInfo> info(const Path& path) override
    {
        if (path.filename() == blindTo) return fail(ErrorKind::io, "base.file.io", path.string());
        return ForwardedFiles::info(path);
    }
};

}  // namespace

class PayloadStoreTest : public QObject {
    Q_OBJECT

    const std::unique_ptr<Files> m_files = makeSystemFiles();
    std::unique_ptr<test::TemporaryDirectory> m_directory;
    std::unique_ptr<PayloadStore> m_store;
    const Bytes m_bytes = Bytes(100'000, 7);

    PayloadRef installed()
    {
        const auto staged = m_store->stage(sourceOf(m_bytes), 1 << 20).value();
        if (!m_store->install(staged, std::nullopt)) return {};
        return staged.payload.ref;
    }
    void reopen()
    {
        m_store.reset();
        m_store = std::move(PayloadStore::open(*m_files, *m_directory / "store").value());
    }

private slots:
    void init()
    {
        m_store.reset();
        m_directory = std::make_unique<test::TemporaryDirectory>();
        reopen();
    }

    void whatIsInstalledIsListed()
    {
        const auto ref = installed();
        QVERIFY(ref == hashPayload(m_bytes).ref);
        const auto found = m_store->list().value();
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found[0].ref == ref);
        QVERIFY(found[0].whole);
        QVERIFY(found[0].marked);
        QVERIFY(!found[0].allowed);
        QVERIFY(m_store->readLeaves(ref).value() == hashPayload(m_bytes).leaves);
        QVERIFY(m_store->hash(ref, true, {})->ref == ref);
    }

    void cleanEndIsKnown()
    {
        QVERIFY(m_store->wasClean());
        reopen();
        QVERIFY(m_store->wasClean());  // nothing in it that could be unclean
        installed();
        reopen();
        QVERIFY(!m_store->wasClean());
        QVERIFY(m_store->markClean());
        reopen();
        QVERIFY(m_store->wasClean());
        reopen();
        QVERIFY(!m_store->wasClean());
    }

    void interruptedPublicationIsCleared()
    {
        const auto staged = m_store->stage(sourceOf(m_bytes), 1 << 20);
        QVERIFY(staged);
        reopen();
        QVERIFY(m_store->list()->empty());
        QCOMPARE(m_files->info(staged->folder).value().kind, FileKind::absent);
    }

    void stageRefusesAndLeavesNothing()
    {
        const auto before = m_files->list(*m_directory / "store").value();
        QCOMPARE(m_store->stage(sourceOf(m_bytes), 99'999).error().code, std::string("swarm.payload.too-large"));
        QCOMPARE(m_store->stage(sourceOf({}), 1 << 20).error().code, std::string("swarm.payload.empty"));
        QCOMPARE(m_store->stage(sourceOf(Bytes(16'384)), 1 << 20).error().code, std::string("swarm.payload.inline"));
        const auto broken = m_store->stage(
            [](std::span<std::uint8_t>) -> Result<std::size_t> { return fail(ErrorKind::io, "test.read"); }, 1 << 20);
        QCOMPARE(broken.error().code, std::string("test.read"));
        QCOMPARE(m_files->list(*m_directory / "store").value(), before);
    }

    void checkFindsTheRightPieces()
    {
        const auto ref = installed();
        auto file = m_files->open(m_store->payload(ref), OpenMode::update);
        QVERIFY((*file)->writeAt(16'384 * 2 + 5, Bytes{0}));
        QVERIFY((*file)->truncate(16'384 * 4 + 10));
        const auto checked = m_store->check(ref, {});
        QVERIFY(checked);
        QCOMPARE(checked->pieces, (std::vector<bool>{true, true, false, true, false, false, false}));
        // One byte too many: not a file that a fetch has written.
        QVERIFY((*file)->truncate(ref.size + 1));
        QVERIFY(!m_store->check(ref, {}));
        QVERIFY((*file)->truncate(ref.size));
        QVERIFY(m_files->remove(m_store->folder(ref) / "leaves"));
        QVERIFY(!m_store->check(ref, {}));
    }

    void damagedLeavesAreNotBelieved()
    {
        const auto ref = installed();
        for (const std::size_t size : {0, 31, 32 * 6, 32 * 7, 32 * 8}) {
            QVERIFY(writeFileAtomically(*m_files, m_store->folder(ref) / "leaves", Bytes(size)));
            QCOMPARE(m_store->readLeaves(ref).error().code, std::string("swarm.store.leaves"));
        }
    }

    void whoMayHaveItFailsClosed()
    {
        const auto ref = installed();
        m_store.reset();
        BlindFiles files;
        auto store = PayloadStore::open(files, *m_directory / "store").value();
        QVERIFY(store->writeAllowed(ref, AddressList{"10.0.0.7"}));
        QCOMPARE(store->readAllowed(ref).value(), AddressList{"10.0.0.7"});
        files.blindTo = "allowed";
        QVERIFY(store->readAllowed(ref) == std::optional(AddressList{}));
        QVERIFY(store->list().value()[0].allowed == std::optional(AddressList{}));
        files.blindTo.clear();
        const auto list = store->folder(ref) / "allowed";
        QVERIFY(files.remove(list));
        QVERIFY(files.makeDirectories(list));   // something else in its place
        QVERIFY(store->readAllowed(ref) == std::optional(AddressList{}));
        QVERIFY(files.remove(list));
        QVERIFY(!store->readAllowed(ref));
    }

    void foreignNamesAreLeftAlone()
    {
        const auto ref = installed();
        const auto hex = ref.root.hex();
        auto upper = hex;
        std::ranges::transform(upper, upper.begin(), [](char c) { return c >= 'a' && c <= 'f' ? char(c - 32) : c; });
        const std::vector<std::string> names = {"notes", hex, hex + "-", hex + "-x", hex + "-0", hex + "-007",
                                                hex + "--1", hex + "-18446744073709551616", upper + "-100000"};
        for (const auto& name : names) QVERIFY(m_files->makeDirectories(*m_directory / "store" / name));
        QCOMPARE(m_store->list()->size(), std::size_t{1});
        for (const auto& name : names) {
            QCOMPARE(m_files->info(*m_directory / "store" / name).value().kind, FileKind::directory);
        }
    }

    void linkInThePlaceOfTheFileIsNotFollowed()
    {
        const auto ref = installed();
        QVERIFY(writeFileAtomically(*m_files, *m_directory / "outside", m_bytes));
        QVERIFY(m_files->remove(m_store->payload(ref)));
        QVERIFY(m_files->makeLink(m_store->payload(ref), (*m_directory / "outside").string()));
        QVERIFY(m_store->list()->empty());
        QVERIFY(readFile(*m_files, *m_directory / "outside", 1 << 20).value() == m_bytes);
    }

    void listOfAllowedIsKept()
    {
        const auto ref = installed();
        QVERIFY(m_store->writeAllowed(ref, AddressList{"192.0.2.7", "2001:db8::1"}));
        QVERIFY(m_store->readAllowed(ref).value() == (AddressList{"192.0.2.7", "2001:db8::1"}));
        QVERIFY(m_store->clear(ref));
        QVERIFY(m_store->readAllowed(ref).has_value());
        QVERIFY(m_store->writeAllowed(ref, AddressList{}));
        QVERIFY(m_store->readAllowed(ref).value().empty());
        QVERIFY(m_store->writeAllowed(ref, std::nullopt));
        QVERIFY(!m_store->readAllowed(ref));
    }
};

QTEST_GUILESS_MAIN(PayloadStoreTest)
#include "payload_store_test.moc"
