// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/form.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QComboBox;
class QLineEdit;
class QTableWidget;

namespace quorate::widgets {
class MutedLabel;
}

namespace quorate::pages {

// A rollout on paper: release, dates, rings with their gates, and below, as it is typed, how many of this gateway's devices each
// ring would have. Deletes itself when it closes.
class RolloutForm : public QDialog {
    Q_OBJECT

public:
    // Of a new rollout, of `release` when that is given; `filter` goes into the first ring.
    RolloutForm(const Context& context, const QString& release, const QString& filter, QWidget* parent);
    // To change one.
    RolloutForm(const Context& context, const bridge::Rollout& rollout, QWidget* parent);

    [[nodiscard]] std::optional<bridge::RolloutPlan> plan() const;     // none while something is wrong

Q_SIGNALS:
    void saved(const QString& key);

private:
    void build(const QString& title, const bridge::RolloutPlan& start);
    void addRing(const bridge::RolloutRing& ring);
    void check();
    [[nodiscard]] bool checkRings();     // says beside each cell what is wrong with it
    void rehearse();
    void save(bool startNow);
    [[nodiscard]] std::optional<bridge::RolloutRing> ringAt(int row) const;
    [[nodiscard]] static QString cellProblem(int column, const QString& text);

    const Context m_context;
    quint64 m_id = 0;                    // 0: a new one
    int m_open = 0;                      // rings that keep their devices
    QComboBox* m_release = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_startAt = nullptr;
    QLineEdit* m_finishBy = nullptr;
    widgets::FormRow m_releaseRow, m_nameRow, m_startRow, m_finishRow;
    QTableWidget* m_rings = nullptr;
    widgets::MutedLabel* m_problem = nullptr;
    widgets::MutedLabel* m_rehearsal = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_start = nullptr;
    QTimer m_patience;
    quint64 m_asked = 0;
};

// "class=rev-b device=3-9 region=eu-*" and back; none: it is no filter.
[[nodiscard]] bool readRingFilter(const QString& text, bridge::RolloutRing& ring);
[[nodiscard]] QString ringFilter(const bridge::RolloutRing& ring);
// "2026-11-20 08:30" in UTC; empty: 0; none: no time.
[[nodiscard]] std::optional<qint64> planTime(const QString& text);
// "90 s", "30 min", "2 h", "3 d" or "0".
[[nodiscard]] std::optional<qint64> soakTime(const QString& text);

}  // namespace quorate::pages
