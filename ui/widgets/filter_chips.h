// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QButtonGroup;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace quorate::widgets {

// Filters that are one press away, each with the number of rows that it finds now. Those that the user saved can be named (F2) and
// removed (Delete), or both from the context menu.
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
    // Asks for the name of a saved one, in its place: Enter and leaving it take the name, Esc keeps the one before. Without a name
    // the filter is called what it says.
    void askName(const QString& filter);
    [[nodiscard]] QString nameOf(const QString& filter) const;
    [[nodiscard]] const QList<Chip>& chips() const { return m_chips; }
    [[nodiscard]] bool has(const QString& filter) const;
    void setCounts(const QList<int>& counts);      // beside chips(); below 0: unknown
    void setActive(const QString& filter);         // the filter that is used now

Q_SIGNALS:
    void chosen(const QString& filter);            // empty: the active one was pressed again
    void removeWished(const QString& filter);
    void renamed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void describe(int at);
    void takeName(bool wanted);
    QList<Chip> m_chips;
    QList<QPushButton*> m_buttons;
    QList<int> m_counts;                           // below 0: unknown
    QLineEdit* m_name = nullptr;                   // while a name is asked for
    QString m_named;                               // the filter that gets it
    QPushButton* m_values = nullptr;               // behind them, made with the first menu
    QHBoxLayout* m_layout;
    QString m_active;
};

}  // namespace quorate::widgets
