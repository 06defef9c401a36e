// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/fields.h"

class QLabel;
class QSplitter;
class QVBoxLayout;

namespace quorate::widgets {
class Pill;
}

namespace quorate::pages {

// A table and, beside it (below it, in a narrow window), what there is to know of the current row.
class ListPage : public Page {
    Q_OBJECT

public:
    void open(const QString& key) override;
    // The details beside the table, or below it; kept for this view.
    void turnDetails();
    void retime() override { refreshDetails(); }

protected:
    struct Details {
        QString title;
        QString status;
        theme::Tone tone = theme::Tone::neutral;
        QList<widgets::Field> fields;
    };

    // `subject` names the table ("peers" makes "peersTable") and the details ("peersDetails").
    ListPage(const QString& id, const Context& context, const QString& subject, const QString& accessibleName,
             models::TableModel* model);

    [[nodiscard]] virtual Details details(const QString& key) const = 0;
    // After new data for the current row.
    void refreshDetails();

    [[nodiscard]] widgets::TablePane* pane() const { return m_pane; }
    [[nodiscard]] QString key() const { return m_key; }
    // Below the fields.
    [[nodiscard]] QVBoxLayout* extra() const { return m_extra; }
    // Of the details where they stand beside the table of a wide window, until somebody moves the border.
    void setSideWidth(int width) { m_sideWidth = width; }
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void keyChanged(const QString& key);

private:
    void placeDetails();
    void showPlaceholder();

    const models::TableModel* m_model;
    widgets::TablePane* m_pane;
    QSplitter* m_splitter;
    int m_sideWidth = 380;                         // at a 13 px body
    QLabel* m_title;
    widgets::Pill* m_status;
    widgets::FieldList* m_fields;
    QWidget* m_filled;
    QLabel* m_placeholder;
    QVBoxLayout* m_extra;
    QString m_key;
};

}  // namespace quorate::pages
