// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>
#include <QVariant>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

class QAbstractItemModel;

namespace quorate::widgets {

struct SortKey {
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
    friend bool operator==(const SortKey&, const SortKey&) = default;
};

// Two cells as they are ordered: texts as the language does, all else by value. Below 0, 0, above 0.
[[nodiscard]] int compareCells(const QVariant& left, const QVariant& right);

// `rows` of a model by the first key, those alike in it by the next and so on, those alike in all as they are numbered. Reads
// every cell at once: for some thousand rows.
[[nodiscard]] std::vector<int> orderedRows(const QAbstractItemModel& model, const QList<SortKey>& keys, int sortRole,
                                           std::vector<int> rows);

// Orders every row of a large model: cells are read in slices between the events of the window, and compared on a thread of the
// pool. Rows that come, go or change meanwhile are followed; after a new layout it begins anew. GUI thread.
class RowOrder : public QObject {
    Q_OBJECT

public:
    static constexpr int slice = 8'192;  // rows read at once: some milliseconds

    // The rows that were read, in order, by their present numbers; and those that came or changed since.
    using Done = std::function<void(std::vector<int> ordered, std::vector<int> unplaced)>;

    RowOrder(int sortRole, QObject* parent);
    ~RowOrder() override;

    // One under way is dropped.
    void start(const QAbstractItemModel* model, QList<SortKey> keys, Done done);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_model != nullptr; }

private:
    struct Work;
    void begin();
    void read();
    void finish(const Work& work);

    int m_sortRole;
    const QAbstractItemModel* m_model = nullptr;
    QList<SortKey> m_keys;
    Done m_done;
    std::shared_ptr<Work> m_work;
    std::vector<int> m_nowOf;            // of each row that was read: its present number; below 0: it went
    std::vector<bool> m_changed;         // by present number: came or changed since it was read
    int m_next = 0;                      // the next row to read
    QTimer m_timer;
};

}  // namespace quorate::widgets
