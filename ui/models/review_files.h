// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/review_values.h"

#include <QAbstractItemModel>

namespace quorate::models {

// What changed, as a tree of two levels: the first folder, and the files below it. Holds what was loaded; fetchMore() asks for
// the next page through moreWanted().
class ReviewFiles : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { PathColumn, ChangeColumn, SizeColumn, DeltaColumn, EntropyColumn, FlagsColumn, ColumnCount };
    // For delegates. Tone as int: of the change, of an entropy that rose, of the heaviest finding. Grown: -1..1, by the order of
    // magnitude. Entropy 0..1 now and before (below 0: there was none).
    enum Role { ChangeToneRole = Qt::UserRole + 1, GrownRole, EntropyRole, EntropyBeforeRole, EntropyToneRole, FlagToneRole };

    explicit ReviewFiles(QObject* parent = nullptr);

    void clear();
    void setTotal(quint64 total) { m_total = total; }
    void append(const QList<bridge::FileChange>& page);
    void moreFailed() { m_waiting = false; }   // the next scroll asks again
    [[nodiscard]] quint64 loaded() const { return m_loaded; }
    [[nodiscard]] quint64 total() const { return m_total; }
    [[nodiscard]] const bridge::FileChange* file(const QModelIndex& index) const;   // null: a folder
    [[nodiscard]] QModelIndex indexOf(const QString& path) const;
    void setViewed(const QString& path, bool viewed);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted();
    void viewedChanged(const QString& path, bool viewed);

private:
    struct Folder {
        QString name;
        QList<bridge::FileChange> files;
    };
    QVariant fileData(const bridge::FileChange& file, int column, int role) const;
    QList<Folder> m_folders;
    quint64 m_total = 0;
    quint64 m_loaded = 0;
    bool m_waiting = false;
};

// Of a filter in the language of the tables: its columns, and a file's text and value (entropy: bits a byte) in one of them.
[[nodiscard]] QStringList fileFilterColumns();
[[nodiscard]] QString fileFilterText(const bridge::FileChange& file, int column);
[[nodiscard]] QVariant fileFilterValue(const bridge::FileChange& file, int column);

// The findings of a file as whole sentences, and each once in two or three words ("becomes setuid, not in SBOM").
[[nodiscard]] QString flagWords(const bridge::FileChange& file);
[[nodiscard]] QString shortFlags(const bridge::FileChange& file);
[[nodiscard]] QString flagWord(const bridge::ReviewFinding& finding);
[[nodiscard]] QString changeWord(const QString& change);
[[nodiscard]] QString permissionText(uint permissions);

}  // namespace quorate::models
