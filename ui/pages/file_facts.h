// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>

// What files of this computer are, asked for in other threads: a dead network mount holds a thread for minutes, and never the window.
namespace quorate::pages {

struct FileFact {
    bool known = false;                  // it has been looked at; false: nothing below says anything
    bool late = false;                   // not known, and asked for a second ago
    bool exists = false;
    bool directory = false;
    bool inhabited = false;              // of a directory: something is in it
    bool file = false;                   // with bytes that can be read to the end: no pipe, no device
    qint64 size = 0;                     // of a file, in bytes
    QString kind;                        // imageKind of its beginning; empty: not recognised
    QString document;                    // documentKind of its beginning; empty: it cannot be read
    QString version;                     // versionIn of it; empty: it tells none
    bool operator==(const FileFact&) const = default;
};

// Looks at the file now, in the caller's thread, for as long as its file system takes.
[[nodiscard]] FileFact readFileFact(const QString& path);

// Of the thread that made it. Several files are looked at at once, so that one that does not answer keeps no other waiting.
class FileFacts : public QObject {
    Q_OBJECT

public:
    // Reads in threads of its own, several at once; must not touch what the owner of the FileFacts has.
    using Reader = std::function<FileFact(const QString& path)>;
    explicit FileFacts(QObject* parent = nullptr, Reader reader = readFileFact);
    // Waits a second at most for readers; one that is held goes on alone and tells nobody.
    ~FileFacts() override;

    // What was found last, and looks again: when that finds something else, changed() follows. An empty path is known not to exist.
    FileFact of(const QString& path);
    // Tells once what the next look finds, in this thread; never when `context` is gone.
    void tell(const QString& path, const QObject* context, std::function<void(const FileFact&)> done);
    [[nodiscard]] bool busy() const { return !m_pending.isEmpty(); }

Q_SIGNALS:
    void changed(const QString& path);

private:
    struct Shared;
    void ask(const QString& path);
    void look(const QString& path);
    void take(const QString& path, const FileFact& fact);

    std::shared_ptr<Shared> m_shared;
    QHash<QString, FileFact> m_facts;
    QHash<QString, qint64> m_taken;      // when, in milliseconds of a clock that never goes back
    QSet<QString> m_pending;
    QHash<QString, QList<std::function<void(const FileFact&)>>> m_told;
};

}  // namespace quorate::pages
