// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QLabel;
class QTreeWidget;

namespace quorate::pages {

// What lies beside a release: its bill of materials and reports, and which components came, went and changed since the release
// before it. GUI thread.
class ReleaseEvidence : public QWidget {
    Q_OBJECT

public:
    explicit ReleaseEvidence(const Context& context);

    void show(const QString& release);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void ask();                          // of the components; once for each release, and only where they are seen

    Context m_context;
    QString m_release;
    QString m_asked;                     // for which the components are shown or on their way
    QTreeWidget* m_documents;
    QLabel* m_note;
    QTreeWidget* m_components;
};

}  // namespace quorate::pages
