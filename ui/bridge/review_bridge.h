// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/bridge/review_values.h"

#include <QHash>

namespace quorate::api {
class Reviews;
}

namespace quorate::bridge {

class Mailbox;

// The console's door to a node's reviews; as NodeBridge: answers come on the GUI thread, later, and never once `context` is
// gone. A node without reviews answers "node.control.method".
class ReviewBridge : public QObject {
    Q_OBJECT

public:
    explicit ReviewBridge(QObject* parent = nullptr);
    ~ReviewBridge() override;

    // Once the node has opened its ledgers. `reviews` may be null; otherwise it must outlive the bridge.
    void attach(api::Reviews* reviews) { m_reviews = reviews; }
    [[nodiscard]] bool available() const { return m_reviews != nullptr; }

    // `hardwareClass`: whose target; empty: the first.
    quint64 start(const QString& release, const QString& oldTarget, const QString& hardwareClass, QObject* context, Done<Review> done);
    void state(const QString& release, QObject* context, Done<Review> done);
    // Begun here and not ended yet.
    [[nodiscard]] bool isUnderway(const QString& release) const { return m_underway.contains(release); }
    // "absent", "running", "done", "failed" or "cancelled", as it was last seen here; empty: never.
    [[nodiscard]] QString lastState(const QString& release) const { return m_states.value(release); }
    void files(const QString& release, const FileQuery& query, QObject* context, Done<FilePage> done);
    void file(const QString& release, const QString& path, QObject* context, Done<FileDetail> done);
    void hex(const QString& release, const QString& path, quint64 offset, quint64 length, QObject* context, Done<HexWindow> done);
    void findings(const QString& release, QObject* context, Done<QList<ReviewFinding>> done);   // the first 500
    void components(const QString& release, QObject* context, Done<QList<Component>> done);
    // The SBOMs of two releases; needs no review.
    void compareComponents(const QString& before, const QString& after, QObject* context, Done<QList<Component>> done);
    void advisories(const QString& release, QObject* context, Done<QList<Advisory>> done);
    void analyzers(const QString& release, QObject* context, Done<QList<Analyzer>> done);
    // One of a finished review again; the job's number, 0 when it could not begin.
    quint64 rerunAnalyzer(const QString& release, const QString& name, QObject* context, Done<Analyzer> done);
    void summary(const QString& release, QObject* context, Done<ReviewSummary> done);
    // What checkers will see of targets on the disk; answered under previewId() like a review. endPreview() forgets it.
    // `sbom`: what will lie beside the release; empty: nothing.
    quint64 preview(const QString& oldTarget, const QString& newTarget, const QString& sbom, QObject* context, Done<Review> done);
    void endPreview();
    [[nodiscard]] static QString previewId();
    void addFinding(const QString& release, const ReviewFinding& finding, QObject* context, Done<void> done);
    void setViewed(const QString& release, const QStringList& paths, bool viewed, QObject* context, Done<void> done);
    void setTicked(const QString& release, const QString& item, bool ticked, QObject* context, Done<void> done);
    // Kept in the home; with `attestation` also written there, signed.
    void report(const QString& release, const QString& attestation, QObject* context, Done<Report> done);

Q_SIGNALS:
    void stateSeen(const QString& release);    // lastState() of it is another

private:
    void see(const QString& release, const QString& state);
    template <class T>
    std::optional<ReleaseId> target(const QString& release, QObject* context, const Done<T>& done);

    api::Reviews* m_reviews = nullptr;
    std::shared_ptr<Mailbox> m_mailbox;
    QHash<QString, QString> m_states;          // by release
    QHash<QString, int> m_underway;            // how many, by release: the node refuses a second one, and says so
};

}  // namespace quorate::bridge
