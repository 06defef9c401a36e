// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/table_proxy.h"

#include <QTableView>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QSettings;
class QStackedWidget;
class QToolButton;

namespace quorate::widgets {

class EmptyState;
class FilterChips;
class FilterField;
class QuickLook;
class WaitingRows;

struct TableColumn {
    QString id;
    int width = 120;
    bool shown = true;
    bool stretch = false;
    bool asked = false;                  // its cells are known for rows that were asked for: no order and no filter looks at it
};

struct TableRoles {
    int key = Qt::UserRole;
    int sort = Qt::UserRole;
    int copy = Qt::EditRole;
};

// A table as every page has it: filter line, column chooser, sorting, copy and export as text, CSV and JSON, a count, and
// what to say when it is empty. Rows are known by their key: the selection stays with its row, whatever happens around it.
class TablePane : public QWidget {
    Q_OBJECT

public:
    // `name` becomes the object name of the view ("releases": "releasesTable", "releasesFilter") and the settings' key.
    TablePane(const QString& name, const QString& accessibleName, QAbstractItemModel* model,
              const QList<TableColumn>& columns, const TableRoles& roles, QWidget* parent = nullptr);

    [[nodiscard]] QTableView* view() const { return m_view; }
    [[nodiscard]] EmptyState* emptyState() const { return m_empty; }
    void setColumnDelegate(const QString& columnId, QAbstractItemDelegate* delegate);
    // The order until the user chooses another, which is kept. A click on a title with Shift adds a further column.
    void sortBy(const QString& columnId, Qt::SortOrder order);
    // The columns until the user chooses others, which are kept: these alone, or the usual ones without these.
    void showColumns(const QStringList& ids);
    void hideColumns(const QStringList& ids);
    // Of those: what is hidden while the list has no room for all, the last first; where that is not enough others follow, from
    // the end. What the user chose stays.
    void spareColumns(const QStringList& ids);
    // Hides the line above; for tables inside a details pane.
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_bar->isHidden(); }
    // Shown instead of "empty" until the first answer is there: nothing at first, then places of rows, at last in words.
    void setLoading(bool loading);
    // Behind the count of rows: what the table does not have. Empty: nothing is missing.
    void setNote(const QString& note);
    // What makes the cells of `asked` columns known. `look` is told the rows of the model that are in sight, whenever they are others;
    // none: such columns are not shown now. `fetch` as of a SlicedExport.
    struct Asking {
        std::function<void(const QList<int>& rows)> look;
        std::function<void(const QList<int>& rows, std::function<void(const QString& problem)> done)> fetch;
    };
    void setAsking(Asking asking);
    // Beside the filter, for chips and acts.
    void addTool(QWidget* widget);

    // From now on the first row is current while none is and the table is in sight, so that what stands beside it is not empty; not
    // while `may` says no. Nobody chose that row: exports take all rows until somebody goes into the table.
    void chooseFirst(std::function<bool()> may = {});
    [[nodiscard]] QString currentKey() const;
    void select(const QString& key);             // waits for the row if it is not there yet
    [[nodiscard]] QStringList selectedKeys() const;
    void setFilter(const QString& text);
    [[nodiscard]] QString filter() const;
    // A filter that is one press away, with a count; beside those that the user saves.
    void addFilter(const QString& title, const QString& text);
    // Beside them: a button with the values that the column has at that moment; one of them becomes the filter.
    void addChoice(const QString& columnId, const QString& title);
    // For ages in filters; without it no age is older than another.
    void setNow(std::function<qint64()> now) { m_now = std::move(now); }
    [[nodiscard]] QMenu* contextMenu() const { return m_menu; }

    // Under `group`, which ends with a slash or is empty.
    void save(QSettings& settings, const QString& group) const;
    void restore(const QSettings& settings, const QString& group);

    enum class Format { text, csv, json };
    // The selected rows, or all that are shown when none was chosen. At once where they are few and nothing must be asked for. One
    // that was not finished when another begins goes on beside it.
    void write(Format format, std::function<void(const QString& text)> done);

Q_SIGNALS:
    void currentKeyChanged(const QString& key);
    void filterChanged(const QString& text);
    void activated(const QString& key);
    void exportRequested(const QString& suggestedName, const QString& content);
    // What was to be copied or exported could not be read.
    void writingFailed(const QString& problem);
    // The user chose other columns, widths or an order, kept a filter or removed one: worth a save().
    void layoutChanged();
    // A saved filter was removed; restoreFilter() takes it back.
    void filterRemoved(const QString& name, const QString& text);

public Q_SLOTS:
    void restoreFilter(const QString& name, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;      // the ring of the focus, around the table

private:
    static constexpr int ring = 2;             // its width

    void stretchColumn();
    void fitColumns();
    void sortByHeader(int column, bool further);
    void setSortKeys(const QList<TableProxy::SortKey>& keys);
    void applyFilter();
    void filterByCell(bool exclude);
    void saveFilter();
    void countFilters();
    [[nodiscard]] QStringList valuesOf(const QString& columnId) const;
    void refreshState();
    void takeFirst();
    void holdPlace();
    void takePlace();
    void freeze();
    void thaw();
    void refreshWaiting();
    [[nodiscard]] QString selectedSize() const;
    void showColumnMenu(const QPoint& at);
    void makeMenu();
    void applyMetrics();
    void addWritingActs();
    [[nodiscard]] bool asksNow() const;        // a column that is `asked` is shown
    [[nodiscard]] QStringList filterColumns() const;
    void look();
    void sayWritten(int written, int all);

    QString m_name;
    QList<TableColumn> m_columns;
    TableRoles m_roles;
    TableProxy* m_proxy;
    QTableView* m_view;
    FilterField* m_filter;
    FilterChips* m_chips;
    QToolButton* m_saveFilter;
    QTimer m_countTimer;
    QTimer m_waitingTimer;               // the rows that wait are counted once a turn of the events
    RowScan m_countScan;
    std::function<qint64()> m_now;
    QLabel* m_filterError;
    QPushButton* m_waitingRows;          // "12 new rows"
    QTimer m_keysRest;                   // since the last key in the table
    QLabel* m_count;
    QString m_note;
    QString m_filterSaid;
    QWidget* m_bar;
    QToolButton* m_more;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    EmptyState* m_filtered;
    WaitingRows* m_waiting;
    QMenu* m_menu;
    QuickLook* m_look = nullptr;         // made when it is first asked for
    QString m_wanted;
    Asking m_asking;
    QTimer m_lookTimer;
    QString m_writing;                   // how far a long export is
    QTimer m_fitTimer;
    QList<int> m_fitted;                 // the widths of columns by what they hold; empty: not fitted yet
    bool m_widthsKept = false;           // they have those that the user gave them
    QPersistentModelIndex m_top;         // the row at the top of the sight while rows come and go
    int m_topAt = 0;
    bool m_choosesFirst = false;
    QTimer m_firstTimer;                 // runs out once what is asked for had its turn
    std::function<bool()> m_mayTakeFirst;
    bool m_unchosen = false;             // the selection is of chooseFirst() alone
    bool m_rowsGo = false;               // rows are being removed: a selection that moves is nobody's choice
    bool m_loading = false;
    bool m_columnsChosen = false;        // by the user, now or in an earlier run
    QList<int> m_spare;                  // columns that may go, the last first
    QList<int> m_dropped;                // further ones that went
    bool m_sortKept = false;             // the user's order was restored
    bool m_further = false;              // the click on a title was with Shift
};

}  // namespace quorate::widgets
