// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QLabel>
#include <QScrollArea>

#include <optional>

class QFormLayout;

namespace quorate::widgets {

struct Field {
    QString label;
    QString value;
    std::optional<theme::Tone> tone = std::nullopt;   // shown as a status
    bool mono = false;                 // a hash or the like, written left to right in every language
    friend bool operator==(const Field&, const Field&) = default;
};

// A wrapping label of plain text, as high as its text needs at the width that it got. Layouts ask for height by width through
// several levels unreliably, so the label tells its height itself, once it has a width.
class WrapLabel : public QLabel {
    Q_OBJECT

public:
    explicit WrapLabel(const QString& text = {}, QWidget* parent = nullptr);
    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void fit();                        // after its text changed

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
};

// Labelled values, one below the other, that can be selected and copied. Values that stay the same keep their selection.
class FieldList : public QWidget {
    Q_OBJECT

public:
    explicit FieldList(QWidget* parent = nullptr);
    void set(const QList<Field>& fields);
    [[nodiscard]] const QList<Field>& fields() const { return m_fields; }

private:
    void rebuild();
    QList<Field> m_fields;
    QList<QWidget*> m_values;
    QFormLayout* m_form;
};

// Anything that may be higher than its place.
class Scroll : public QScrollArea {
    Q_OBJECT

public:
    explicit Scroll(QWidget* content, QWidget* parent = nullptr);
};

}  // namespace quorate::widgets
