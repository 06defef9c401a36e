// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QPlainTextEdit;

namespace quorate::pages {

// What one job did, to read and to copy (JobBook::log()); follows it while it runs.
class JobLog : public QWidget {
    Q_OBJECT

public:
    // `name`: of the text; its button is called "<name>Copy".
    JobLog(const Context& context, const QString& name, QWidget* parent = nullptr);

    void set(quint64 job);                         // 0: none

private:
    void refresh();

    Context m_context;
    QPlainTextEdit* m_text;
    quint64 m_job = 0;
};

}  // namespace quorate::pages
