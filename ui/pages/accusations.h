// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/keyed_table.h"
#include "ui/pages/page.h"

// Whom devices blame: negative acknowledgements of all releases, by the party that each names.
namespace quorate::pages {

struct Accusation {
    QString party;                       // a member's id
    QString release;
    QString title;                       // of the release
    QString reason;                      // a code
    quint64 devices = 0;
    [[nodiscard]] QString key() const { return QStringList{release, reason, party}.join(QLatin1Char('/')); }
    friend bool operator==(const Accusation&, const Accusation&) = default;
};

// Of readable coverage; most devices first. `party` empty: of everybody.
[[nodiscard]] QList<Accusation> accusations(const bridge::NodeBridge& bridge, const QString& party = {});

// A list of them, which leads to the devices; hidden while there are none.
class Accusations : public QWidget {
    Q_OBJECT

public:
    // `name` is that of the table. Of `party` alone, its column is left out.
    Accusations(const Context& context, const QString& name, bool ofOne);

    void show(const QString& party);
    [[nodiscard]] bool any() const { return m_table->rowCount() > 0; }

Q_SIGNALS:
    void changed();

private:
    void refresh();

    Context m_context;
    models::KeyedTable<Accusation>* m_table;
    const bool m_ofOne;
    QString m_party;
};

}  // namespace quorate::pages
