// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/setup.h"
#include "ui/bridge/node_bridge.h"

// core/api/setup.h for the GUI thread: the same questions with Qt values, answered there.
namespace quorate::bridge {

class Mailbox;

struct Founder {
    QString id;
    QString name;
    QStringList roles;
    friend bool operator==(const Founder&, const Founder&) = default;
};

struct InvitationInfo {
    QString consortium;                // hex
    QString name;
    qint64 created = 0;
    QStringList words;                 // 12
    QList<Founder> founders;
    QStringList addresses;
    QString text;
};

struct Reach {
    QString listening;                 // code; empty: the port can be had
    struct Peer {
        QString address;
        bool reached = false;
        QString reason;
    };
    QList<Peer> peers;
};

struct Space {
    quint64 free = 0;
    quint64 now = 0;
    quint64 year = 0;
};

struct HomeWish {
    QString identity;                  // "new", "words", "import", "watch", "token"
    QString id, name;
    QStringList roles;
    QString importFrom;
    QString tokenModule, token;        // "token"
    QString invitation;
    bool founding = false;
    QString consortiumName;
    QStringList records;
    bool hiddenVotes = false;
    QString folder;
    QString listen, swarm, gateway;
    quint64 uploadLimit = 0;
};

struct HomeMade {
    QString home;
    QString record;
    QString nodeKey;
    QString invitation;
    QStringList words;                 // empty: waits for an invitation
};

class SetupBridge : public QObject {
    Q_OBJECT

public:
    // `setup` outlives the bridge.
    explicit SetupBridge(api::Setup& setup, QObject* parent = nullptr);
    ~SetupBridge() override;

    [[nodiscard]] bool hasSeed() const { return m_setup.hasSeed(); }
    [[nodiscard]] bool hasPassphrase() const { return m_setup.hasPassphrase(); }
    void usePassphrase(QByteArray&& passphrase);      // wiped; empty: none any more
    void newSeed(QObject* context, Done<QStringList> done);
    void takeWords(QObject* context, const QStringList& words, Done<void> done);
    void openSeed(QObject* context, Done<QStringList> done);
    void readIdentity(QObject* context, const QString& folder, Done<Founder> done);
    void tokens(QObject* context, const QString& module, Done<QList<Token>> done);
    // Takes the PIN and wipes it.
    void openToken(QObject* context, const QString& module, const QString& uri, QByteArray& pin, Done<void> done);
    void readRecord(QObject* context, const QString& file, Done<Founder> done);
    void readInvitation(QObject* context, const QString& text, Done<InvitationInfo> done);
    void readInvitationFile(QObject* context, const QString& file, Done<InvitationInfo> done);
    void reach(QObject* context, const QString& listen, const QString& invitation, Done<Reach> done);
    void space(QObject* context, const QString& folder, const QStringList& roles, Done<Space> done);
    void make(QObject* context, const HomeWish& wish, Done<HomeMade> done);
    void join(QObject* context, const QString& home, const QString& invitation, Done<HomeMade> done);
    void forgetDraft() { m_setup.forgetDraft(); }

private:
    api::Setup& m_setup;
    std::shared_ptr<Mailbox> m_mailbox;
};

}  // namespace quorate::bridge
