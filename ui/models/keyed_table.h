// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/roles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QVariant>

#include <functional>
#include <optional>
#include <utility>

namespace quorate::models {

// A cell as it is shown: made once when its row changes, so that data() only hands it out.
struct Cell {
    QString text;
    QVariant sort;                     // invalid: by the text
    QString toolTip;
    std::optional<int> tone;
    QString pips;
    QVariantList shares;
    QVariantList trend;
    double fraction = -1;              // below 0: none
    QString icon;
    QList<bool> pieces;
    bool mono = false;
    bool right = false;                // numbers
    QString copy;                      // what copying gives; empty: the text
};

struct ColumnInfo {
    QString id;                        // stable: for saved layouts and for filters ("model:sensor")
    QString title;
    int width = 120;                   // at a 13 px body
    bool shown = true;                 // until the user says otherwise
    bool stretch = false;
    bool asked = false;                // its cells are known for the rows that look() or fetch() were told; nobody sorts or filters by it
};

// What every table of the console offers: columns with names, and rows with keys. GUI thread.
class TableModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const QList<ColumnInfo>& columns() const { return m_columns; }
    [[nodiscard]] int columnOf(const QString& id) const;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // After a change of language, time zone or names: every text anew.
    virtual void rebuildCells() = 0;

    // Of a table with `asked` columns. The rows that one who looks has in sight: their cells come, and stay as new as they are.
    virtual void look(const QObject* /*who*/, const QList<int>& /*rows*/) {}
    // Makes the cells of these rows known until it is told others, at most 1000; `done` is called later, with why it could not.
    virtual void fetch(const QList<int>& /*rows*/, std::function<void(const QString& problem)> done) { done({}); }

protected:
    QList<ColumnInfo> m_columns;

    [[nodiscard]] static QVariant valueOf(const Cell& cell, int role);
    // One signal a run of rows.
    void announceChanged(const QList<int>& rows);
};

// The part of KeyedTable without a template parameter: keys, and the cells of all rows.
class KeptTable : public TableModel {
public:
    using TableModel::TableModel;

    [[nodiscard]] int rowOf(const QString& key) const { return m_rowOfKey.value(key, -1); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

protected:
    QList<QString> m_keys;
    QList<QList<Cell>> m_cells;        // by row, then column
    QHash<QString, int> m_rowOfKey;

    // How the rows of `keys` come out of the present ones: removals, then moves, then insertions; the persistent indexes,
    // and with them selections, follow their row. `cellsOf` is asked for new rows only.
    void arrange(const QList<QString>& keys, const std::function<QList<Cell>(int newRow)>& cellsOf);

private:
    void reorder(const QList<QString>& next);
    void reindex(int first, int last);  // those rows
};

// Rows of values with a key. setRows() is told the new whole and works out what changed.
template <class Row>
class KeyedTable : public KeptTable {
public:
    struct Column {
        ColumnInfo info;
        std::function<Cell(const Row&)> cell;
    };

    KeyedTable(QList<Column> columns, std::function<QString(const Row&)> key, QObject* parent = nullptr)
        : KeptTable(parent), m_makers(std::move(columns)), m_key(std::move(key))
    {
        for (const Column& column : m_makers) m_columns += column.info;
    }

    // Rows with a key seen before in the same list are left out: a key is unique. For some ten thousand rows: it looks at all.
    void setRows(const QList<Row>& rows)
    {
        QList<QString> keys;
        QList<const Row*> unique;
        QHash<QString, int> seen;
        keys.reserve(rows.size());
        for (const Row& row : rows) {
            QString key = m_key(row);
            if (seen.contains(key)) continue;
            seen.insert(key, int(keys.size()));
            keys += std::move(key);
            unique += &row;
        }
        const QList<Row> before = std::exchange(m_rows, {});
        QList<int> rowBefore;                  // of each row; below 0: it is new
        rowBefore.reserve(unique.size());
        m_rows.reserve(unique.size());
        for (qsizetype i = 0; i < unique.size(); ++i) {
            rowBefore += rowOf(keys.at(i));
            m_rows += *unique.at(i);
        }
        m_coming = &seen;
        arrange(keys, [this](int row) { return cellsOf(m_rows.at(row)); });
        m_coming = nullptr;
        QList<int> changed;
        for (int i = 0; i < m_rows.size(); ++i) {
            if (rowBefore.at(i) < 0 || before.at(rowBefore.at(i)) == m_rows.at(i)) continue;
            m_cells[i] = cellsOf(m_rows.at(i));
            changed += i;
        }
        announceChanged(changed);
    }

    void rebuildCells() override
    {
        QList<int> all;
        for (int i = 0; i < m_rows.size(); ++i) {
            m_cells[i] = cellsOf(m_rows.at(i));
            all += i;
        }
        announceChanged(all);
    }

    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    // Of the newest whole, also for who asks while its rows go and come.
    [[nodiscard]] const Row* find(const QString& key) const
    {
        const int row = m_coming != nullptr ? m_coming->value(key, -1) : rowOf(key);
        return row < 0 ? nullptr : &m_rows.at(row);
    }

private:
    QList<Cell> cellsOf(const Row& row) const
    {
        QList<Cell> cells;
        cells.reserve(m_makers.size());
        for (const Column& column : m_makers) cells += column.cell(row);
        return cells;
    }

    QList<Column> m_makers;
    std::function<QString(const Row&)> m_key;
    QList<Row> m_rows;
    // Where each key is in m_rows, while the rows that are shown are on their way there.
    const QHash<QString, int>* m_coming = nullptr;
};

}  // namespace quorate::models
