// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form.h"

#include "ui/widgets/card.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTextLayout>
#include <QVBoxLayout>

namespace quorate::widgets {
namespace {

// As high as its words need. Layouts within layouts forget what a wrapping label needs and take it from the field above.
class ProblemLabel : public MutedLabel {
public:
    using MutedLabel::MutedLabel;
    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override { return {0, minimumHeight()}; }
    QSize minimumSizeHint() const override { return {0, minimumHeight()}; }
    void fit(int width)
    {
        const int height = qMax(fontMetrics().height(), heightForWidth(width));
        if (height != minimumHeight()) setFixedHeight(height);
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        MutedLabel::resizeEvent(event);
        fit(width());
    }
};

}  // namespace

void growDialog(QWidget* window)
{
    auto* dialog = qobject_cast<QDialog*>(window);
    if (dialog == nullptr || !dialog->isVisible() || dialog->layout() == nullptr) return;
    QLayout* layout = dialog->layout();
    layout->invalidate();
    layout->activate();
    const int wanted = layout->hasHeightForWidth() ? layout->totalHeightForWidth(dialog->width()) : layout->totalSizeHint().height();
    if (wanted > dialog->height()) dialog->resize(dialog->width(), wanted);
}

void FormRow::setProblem(const QString& text) const
{
    if (text == problem->text()) return;
    problem->setText(text);
    static_cast<ProblemLabel*>(problem)->fit(problem->isVisible() ? problem->width() : field->width());
    problem->setVisible(!text.isEmpty());
    growDialog(field->window());
    field->setProperty("invalid", !text.isEmpty());
    field->setAccessibleDescription(text);
    field->update();
}

bool FormRow::good() const
{
    return problem->text().isEmpty();
}

FormRow addFormRow(QFormLayout* form, const QString& label, QWidget* field, QWidget* beside)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(field, 1);
    if (beside != nullptr) row->addWidget(beside, 0, Qt::AlignTop);
    column->addLayout(row);
    auto* title = new QLabel(label);
    title->setBuddy(field);
    // A screen reader looks for the label beside the field alone, and between them is the box.
    if (field->accessibleName().isEmpty()) field->setAccessibleName(label);
    form->addRow(title, box);
    return addProblemTo(column, field);
}

FormRow addProblemTo(QBoxLayout* column, QWidget* field)
{
    auto* problem = new ProblemLabel;
    problem->setObjectName(field->objectName() + QStringLiteral("Problem"));
    problem->setTone(theme::Tone::bad);
    problem->setWordWrap(true);
    // As wide as the field, whatever it says.
    problem->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    problem->hide();
    column->addWidget(problem);
    return {field, problem};
}

QString tooLong(const QString& text, qsizetype mostBytes)
{
    const qsizetype bytes = text.toUtf8().size();
    if (bytes <= mostBytes) return {};
    return QCoreApplication::translate("quorate::widgets::Form", "%1 bytes; the ledger takes %2.").arg(QLocale().toString(bytes), QLocale().toString(mostBytes));
}

QString inLines(const QString& text, const QFont& font, int width)
{
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.join(QLatin1Char('\n'));
}

void fillChoices(QComboBox* box, const QList<std::pair<QString, QString>>& choices)
{
    QList<std::pair<QString, QString>> now;
    for (int i = 0; i < box->count(); ++i) now += {box->itemText(i), box->itemData(i).toString()};
    if (now == choices) return;
    const QString chosen = box->currentData().toString();
    const QSignalBlocker block(box);
    box->clear();
    for (const auto& [text, data] : choices) box->addItem(text, data);
    box->setCurrentIndex(qMax(box->count() > 0 ? 0 : -1, box->findData(chosen)));
}

}  // namespace quorate::widgets
