// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QFrame>

class QVBoxLayout;

namespace quorate::pages {

// Ctrl+J: the running jobs beside whatever is shown, with stage, progress, rate, rest and Cancel, and the last ones that ended,
// with Retry where that is possible. Each has its log.
class JobsDrawer : public QFrame {
    Q_OBJECT

public:
    explicit JobsDrawer(const Context& context, QWidget* parent = nullptr);
    ~JobsDrawer() override;

Q_SIGNALS:
    void closeWished();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    class Entry;
    // Where a job was at one moment: for its rate.
    struct Sample {
        QString stage;
        quint64 done = 0;
        qint64 at = 0;
        double rate = 0;                     // bytes a second; 0: unknown
    };
    void refresh();

    static constexpr int ended = 8;          // that are still shown

    Context m_context;
    QVBoxLayout* m_list;
    QWidget* m_none;
    QHash<quint64, Entry*> m_entries;
    QHash<quint64, Sample> m_samples;
};

}  // namespace quorate::pages
