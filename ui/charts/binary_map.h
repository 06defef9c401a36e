// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/theme/tokens.h"

#include <QList>

class QStandardItemModel;

namespace quorate::charts {

// What an image consists of, as areas in proportion to size: where its changes lie and how large they are against the rest.
// Squarified (Bruls, Huizing, van Wijk 2000), folder by folder. The arrow keys move between areas, Enter chooses one:
// lineChosen() carries its id. Areas that changed never become too small to be hit.
class BinaryMap : public Chart {
    Q_OBJECT

public:
    enum class Kind { same, added, removed, changed, moved };
    struct Area {
        QString id;
        QString group;                 // the folder
        QString name;
        QString change;                // in a word
        QString meaning;               // one sentence: tool tip and screen reader
        QString size;                  // in words
        quint64 bytes = 0;
        Kind kind = Kind::same;
        theme::Tone mark = theme::Tone::neutral;   // warn, bad: what was found in it
    };
    explicit BinaryMap(const QString& name, QWidget* parent = nullptr);
    void setAreas(const QList<Area>& areas, const QString& summary);
    [[nodiscard]] QString summary() const override { return m_summary; }
    // Of the area that is chosen now; empty: none.
    [[nodiscard]] QString current() const;
    void setCurrent(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    class Picture;
    void begin();
    void say();

    QList<Area> m_areas;
    QString m_summary;
    Picture* m_picture;
    QStandardItemModel* m_model;
};

}  // namespace quorate::charts
