// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QButtonGroup;
class QHBoxLayout;
class QPushButton;

namespace quorate::widgets {

// Filters that are one press away, each with the number of rows that it finds now. Those that the user saved can be removed
// (Delete, or the context menu).
class FilterChips : public QWidget {
    Q_OBJECT

public:
    struct Chip {
        QString name;
        QString filter;
        bool saved = false;              // by the user
        friend bool operator==(const Chip&, const Chip&) = default;
    };

    explicit FilterChips(const QString& objectName, QWidget* parent = nullptr);

    void add(const Chip& chip);
    // One more list in the button behind them, with filters that are made when it is opened.
    void addMenu(const QString& id, const QString& title, std::function<QList<Chip>()> entries);
    [[nodiscard]] bool empty() const { return m_chips.isEmpty() && m_values == nullptr; }
    void remove(const QString& filter);
    [[nodiscard]] const QList<Chip>& chips() const { return m_chips; }
    [[nodiscard]] bool has(const QString& filter) const;
    void setCounts(const QList<int>& counts);      // beside chips(); below 0: unknown
    void setActive(const QString& filter);         // the filter that is used now

Q_SIGNALS:
    void chosen(const QString& filter);            // empty: the active one was pressed again
    void removeWished(const QString& filter);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void describe(int at, int count);
    QList<Chip> m_chips;
    QList<QPushButton*> m_buttons;
    QPushButton* m_values = nullptr;               // behind them, made with the first menu
    QHBoxLayout* m_layout;
    QString m_active;
};

}  // namespace quorate::widgets
