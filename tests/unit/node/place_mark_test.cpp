// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/place_mark.h"

#include "tests/support/ledger_fixture.h"
#include "tests/support/temporary_directory.h"

#include <QTest>

using namespace quorate;
using node::markPlace;
using node::wasPutBack;

namespace {

namespace fs = std::filesystem;

// A folder with a file of its own that has been marked.
struct Place {
    Place()
    {
        fs::create_directories(folder);
        test::expect(writeFileAtomically(*files, folder / "CURRENT", bytesOf("data")), "data");
        test::expect(markPlace(*files, folder), "mark");
    }
    [[nodiscard]] bool putBack(const Path& where) const { return test::expect(wasPutBack(*files, where), "look"); }
    // As cp -a and restoring programs do: names, content, times and permissions are the same.
    static void copy(const Path& from, const Path& to)
    {
        fs::create_directories(to);
        for (const auto& entry : fs::directory_iterator(from)) {
            const Path target = to / entry.path().filename();
            fs::copy_file(entry.path(), target, fs::copy_options::overwrite_existing);
            fs::last_write_time(target, fs::last_write_time(entry.path()));
        }
    }
    test::TemporaryDirectory directory;
    std::unique_ptr<Files> files = makeSystemFiles();
    Path folder = directory.path() / "store";
    Path backup = directory.path() / "backup";
};

}  // namespace

class PlaceMarkTest : public QObject {
    Q_OBJECT

private slots:
    void whatStaysIsNotTakenForABackup()
    {
        Place place;
        QVERIFY(!place.putBack(place.folder));
        QVERIFY(!place.putBack(place.folder));
        test::expect(markPlace(*place.files, place.folder), "mark");
        QVERIFY(!place.putBack(place.folder));
        const Path moved = place.directory.path() / "moved";
        fs::rename(place.folder, moved);   // the same files still
        QVERIFY(!place.putBack(moved));
    }
    void aNewFolderIsNone()
    {
        Place place;
        QVERIFY(!place.putBack(place.directory.path() / "absent"));
        fs::create_directories(place.directory.path() / "empty");
        QVERIFY(!place.putBack(place.directory.path() / "empty"));
    }
    void aFolderWithoutAMarkMayBeAnything()
    {
        Place place;
        fs::remove(place.folder / "PLACE");
        QVERIFY(place.putBack(place.folder));
    }
    void aCopyIsSeen()
    {
        Place place;
        Place::copy(place.folder, place.backup);
        QVERIFY(place.putBack(place.backup));
    }
    void aCopyPutOverTheFolderIsSeen()
    {
        Place place;
        Place::copy(place.folder, place.backup);
        Place::copy(place.backup, place.folder);
        QVERIFY(place.putBack(place.folder));
    }
    // As programs that copy only what differs do: the file that nobody changes stays, the other one comes back.
    void anOlderMemoryIsSeen()
    {
        Place place;
        Place::copy(place.folder, place.backup);
        test::expect(markPlace(*place.files, place.folder), "the next start");
        fs::copy_file(place.backup / "PLACE-SEEN", place.folder / "PLACE-SEEN", fs::copy_options::overwrite_existing);
        QVERIFY(place.putBack(place.folder));
        test::expect(markPlace(*place.files, place.folder), "mark");
        QVERIFY(!place.putBack(place.folder));
    }
};

QTEST_GUILESS_MAIN(PlaceMarkTest)
#include "place_mark_test.moc"
