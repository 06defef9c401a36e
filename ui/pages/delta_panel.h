// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace quorate::charts {
class BuildChart;
}

namespace quorate::pages {

// What the artifacts of a release will come to, before anything is published: the node builds each, decodes it again and
// compares, and throws it away. Starts on its own once the files are chosen; changes start it anew.
class DeltaPanel : public QWidget {
    Q_OBJECT

public:
    explicit DeltaPanel(const Context& context, QWidget* parent = nullptr);

    struct Wish {
        QString newTarget;
        QStringList oldTargets;
        QString profile;
        bool full = true;
        bool members = true;   // unpack compressed parts
        friend bool operator==(const Wish&, const Wish&) = default;
    };
    void set(const Wish& wish);            // of paths that exist
    // By path of the old target; empty: the full artifact. Only those of the present wish.
    [[nodiscard]] const QHash<QString, bridge::Measure>& measures() const { return m_measures; }
    [[nodiscard]] bool busy() const { return !m_jobs.isEmpty() || m_delay.isActive(); }
    [[nodiscard]] QString headline() const;
    // What the node refuses about the new version itself, or about the old one: why, where, and what to do. Empty: nothing.
    [[nodiscard]] QString refusal(bool ofNew) const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QString key;
        QString artifact;
        QString profile;
        bridge::Measure measure;
        QString problem;
        bridge::Problem failure;
        friend bool operator==(const Row& a, const Row& b)
        {
            return a.key == b.key && a.artifact == b.artifact && a.problem == b.problem && a.measure.payloadSize == b.measure.payloadSize;
        }
    };
    // What of the delta is about one file or one section of programs.
    struct ShareRow {
        QString key;
        QString kind;
        bridge::Measure::Share share;
        friend bool operator==(const ShareRow&, const ShareRow&) = default;
    };
    void start();
    void cancel();
    void explain();
    void plot();
    void measure(const QString& oldTarget, const QString& profile);
    void compareProfiles();
    void refresh();

    Context m_context;
    Wish m_wish;
    QTimer m_delay;
    quint64 m_run = 0;                     // answers of earlier runs are dropped
    QList<quint64> m_jobs;                 // under way
    QHash<QString, bridge::Measure> m_measures;
    models::KeyedTable<Row>* m_table;
    QList<Row> m_rows;
    QLabel* m_headline;
    QLabel* m_stage;
    QProgressBar* m_progress;
    QPushButton* m_compare;
    widgets::TablePane* m_pane;
    models::KeyedTable<ShareRow>* m_shares;
    widgets::TablePane* m_sharesPane;
    QLabel* m_members;
    QHash<quint64, QString> m_artifacts;   // what each job of this run builds
    charts::BuildChart* m_built;
    QLabel* m_builtNote;
};

}  // namespace quorate::pages
