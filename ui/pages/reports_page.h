// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/report_schedule.h"
#include "ui/pages/page.h"
#include "ui/widgets/form.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;
class QTreeWidget;
class QVBoxLayout;

namespace quorate::pages {

// A report for auditors: chosen, looked at, and written as PDF and JSON with the signed evidence beside it.
class ReportsPage : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(const Context& context);
    QString title() const override { return tr("Reports"); }
    // "release:" and its id in hex: the report of that one.
    void open(const QString& key) override;
    QList<QPushButton*> actions() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void preview();
    void makeWritingRow(QVBoxLayout* card);
    void refreshWriting();
    void save(ReportWish::Form form);
    void finished(const ReportWish& wish, const ReportMaker::Outcome& outcome);
    void addSchedule();
    void removeSchedule();
    void refreshLists();
    void addSpanFields(QFormLayout* form);
    void checkSpan();
    [[nodiscard]] ReportSpan span() const;
    [[nodiscard]] ReportContent content() const;

    QComboBox* m_kind;
    QComboBox* m_span;
    QFormLayout* m_form;
    QLineEdit* m_from;
    QLineEdit* m_until;
    widgets::FormRow m_fromRow;
    widgets::FormRow m_untilRow;
    QCheckBox* m_evidence;
    QTextBrowser* m_preview;
    std::optional<ReportContent> m_content;      // what is previewed, and what is saved
    QList<QPushButton*> m_save;
    QLabel* m_age;
    ReportMaker m_maker;
    int m_writing = 0;                           // reports that are not done
    QWidget* m_writingRow;
    QLabel* m_writingPage;
    QComboBox* m_period;
    QTreeWidget* m_made;
    QTreeWidget* m_schedules;
    QPushButton* m_removeSchedule;
    QByteArray m_shown;                          // what the lists were filled from
};

}  // namespace quorate::pages
