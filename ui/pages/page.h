// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/bridge/words.h"
#include "ui/dialogs/prompter.h"
#include "ui/models/devices_table.h"
#include "ui/models/rollout_tables.h"
#include "ui/models/tables.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_pane.h"

#include <QSet>
#include <QSettings>
#include <QWidget>

#include <functional>

class QPushButton;

namespace quorate::dialogs {
class Outbox;
}
namespace quorate::widgets {
class Toasts;
}

namespace quorate::pages {

[[nodiscard]] inline theme::Tone toneOf(bridge::words::Tone tone)
{
    return static_cast<theme::Tone>(tone);
}

class FinalityLog;
class JobBook;
class TimeRange;
class TrafficLog;
class Watched;

// Where columns, orders, splitters and windows' places are kept: apart for each set of roles (see keepRoles()). Ends with a slash.
[[nodiscard]] QString layoutGroup(const QSettings& settings);
// The roles of whoever looks, for layoutGroup(); kept for the next start, before the node has told them.
void keepRoles(QSettings& settings, const QStringList& roles);

// The tables that several pages look at; kept up to date from the bridge while the window lives.
class SharedTables : public QObject {
    Q_OBJECT

public:
    SharedTables(bridge::NodeBridge& bridge, QSettings& settings, QObject* parent);

    models::ReleasesTable* releases;
    models::MembersTable* members;
    models::ModelsTable* models;
    models::PeersTable* peers;
    models::TransfersTable* transfers;
    models::AcknowledgementsTable* acknowledgements;
    models::DevicesTable* gatewayDevices;
    models::GatewaysTable* gateways;
    models::RolloutsTable* rollouts;
    models::JobsTable* jobs;
    FinalityLog* finality;
    Watched* watched;

    // When a member's node was last connected, or the member last published or voted; 0: never, as far as is known here.
    [[nodiscard]] qint64 lastSeen(const QString& member) const;
    void updateGateways();                                         // also after a change of what is marked

private:
    void fill();
    void updateSeen();
    void updateNewest();
    void updateConflicting();
    bridge::NodeBridge& m_bridge;
    QSettings& m_settings;
    [[nodiscard]] std::pair<qint64, qint64> ratesOf(const bridge::Peer& peer);
    void forgetFlows();                                            // of peers that are gone
    QSet<QString> m_conflicting;                                   // devices, "model.index", that alerts name
    QHash<QString, qint64> m_seen;                                 // by member
    QHash<QString, QString> m_newest;                              // version offered last, by model and hardware class
    struct Flow {
        qint64 at = 0;                                             // when these were the bytes
        quint64 in = 0;
        quint64 out = 0;
        qint64 inRate = -1;
        qint64 outRate = -1;
    };
    QHash<QString, Flow> m_flows;                                  // of connected peers, by their key
};

// What the window gives its pages. All outlive them, and a copy may do so too: what a sheet, a toast or the outbox runs later
// takes a copy and never the page, which may lie in a window of its own that was closed meanwhile; answers that must be told
// are asked for by `sheetHost`.
struct Context {
    bridge::NodeBridge& bridge;
    SharedTables& tables;
    QSettings& settings;
    theme::Theme& theme;
    dialogs::Prompter& prompter;
    widgets::Toasts& toasts;
    dialogs::Outbox& outbox;
    TimeRange& range;                                              // of the charts (time_range.h)
    TrafficLog& traffic;
    JobBook& jobBook;                                              // what jobs did, and what begins them again (job_book.h)
    QWidget* sheetHost;                                            // of the main window; views ask sheetPlace()
    std::function<void(const QString& page, const QString& key)> go;
    std::function<void()> unlock;                                  // asks for the passphrase
    std::function<void()> applyTheme;                              // after the settings changed
    std::function<bool()> hasTray;                                 // whether the desktop has one now

    // A failed act: what failed, why, what was not changed, what to do next.
    // `retry` is offered where another try may find otherwise: a token that was removed, a full disk, a node that was away; never
    // where a rule said no.
    void report(const QString& failed, const bridge::Problem& problem, const QString& unchanged, std::function<void()> retry = {}) const;
    // Offers to save text (an export) to a file.
    void saveText(QWidget* parent, const QString& suggestedName, const QString& content) const;
};

// What the charts below `root` offer to save goes to a file, as CSV.
void connectExports(QWidget* root, const Context& context);

// A table over one of ours, with the delegates that its cells ask for; what it exports and removes goes over `owner`.
[[nodiscard]] widgets::TablePane* makeTablePane(const Context& context, QWidget* owner, const QString& name, const QString& accessibleName,
                                                models::TableModel* model, QWidget* parent = nullptr);

// One view of the window. Made on first visit. Pages read the bridge's values and never core.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(const QString& id, const Context& context, QWidget* parent = nullptr);

    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] virtual QString title() const = 0;
    // The main acts of the view, shown at the top; made once.
    [[nodiscard]] virtual QList<QPushButton*> actions() { return {}; }
    // What else stands at the top, before them; made once.
    [[nodiscard]] virtual QWidget* tool() { return nullptr; }
    // Whether it has charts that obey the time range.
    [[nodiscard]] virtual bool hasRange() const { return false; }
    // Shows one object of the view.
    virtual void open(const QString& key);
    // The object that is shown where no table of the view tells it; for a second instance.
    [[nodiscard]] virtual QString shown() const { return {}; }
    // Times are written otherwise from now on; tables were told.
    virtual void retime() {}

Q_SIGNALS:
    void titleChanged();

protected:
    [[nodiscard]] const Context& context() const { return m_context; }
    [[nodiscard]] bridge::NodeBridge& bridge() const { return m_context.bridge; }
    // Where this view's sheets lie: over the window in which it is, which may be one of its own.
    [[nodiscard]] QWidget* sheetPlace() const;
    // Layouts and splitters are kept under the page's id when the page goes.
    [[nodiscard]] QString settingsKey(const QString& name) const;

    // makeTablePane() of this page.
    widgets::TablePane* makePane(const QString& name, const QString& accessibleName, models::TableModel* model,
                                 QWidget* parent = nullptr);
    // Rows only, for details panes.
    widgets::TablePane* makeInnerPane(const QString& name, const QString& accessibleName, models::TableModel* model);

private:
    QString m_id;
    Context m_context;
};

}  // namespace quorate::pages
