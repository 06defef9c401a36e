// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/report_document.h"

#include <QSet>
#include <QSettings>
#include <QThreadPool>

#include <atomic>
#include <cstdint>
#include <functional>
#include <mutex>

namespace quorate::pages {

// What a report is made of and where it goes.
struct ReportWish {
    QString kind;                      // "all", "failures", "alerts", or "release:" and its id in hex
    ReportSpan span;
    QString path;
    enum class Form { pdf, json, csv };
    Form form = Form::pdf;             // JSON is signed; CSV is the releases, or the alerts of a report of them, for a spreadsheet
    bool evidence = true;              // the signed evidence beside it
};

// A report that was made, for the list of them.
struct MadeReport {
    QString kind;
    ReportSpan span;
    qint64 at = 0;
    QString by;                        // a member's name; "schedule:" before it: made by itself
    QString file;
    QString problem;                   // code, when it could not be made; empty: it is there
};

// Writes reports, one after the other, in a worker; answers on the GUI thread. What is still written when it goes is stopped, and
// answers no more.
class ReportMaker : public QObject {
    Q_OBJECT

public:
    explicit ReportMaker(bridge::NodeBridge& bridge, QObject* parent);
    ~ReportMaker() override;
    // `what`: which of the steps failed, as a sentence; `problem` why; all empty: it is there, with its evidence in that file.
    struct Outcome {
        QString what;
        bridge::Problem problem;
        QString why;                   // instead of a problem: what the disk said
        QString evidenceFile;
        bool stopped = false;          // by stop(): no report was written; evidence that was made lies there
        [[nodiscard]] static Outcome ended() { return {{}, {}, {}, {}, true}; }
        [[nodiscard]] bool good() const { return what.isEmpty() && !stopped; }
    };
    void make(const ReportWish& wish, const ReportContent& content, std::function<void(const Outcome&)> done);
    // All that are not written yet; of one that is being put on the disk it comes too late. Any thread.
    void stop();

    [[nodiscard]] static QList<std::pair<QString, QString>> kinds();         // id and title
    [[nodiscard]] static QString titleOf(const bridge::NodeBridge& bridge, const QString& kind);
    // The release of such a report, in hex; empty: it is of another kind.
    [[nodiscard]] static QString releaseOf(const QString& kind);
    // What it is called in a file's name.
    [[nodiscard]] static QString nameOf(const bridge::NodeBridge& bridge, const QString& kind);
    // One of a single release is of its whole time.
    [[nodiscard]] static ReportContent content(const bridge::NodeBridge& bridge, const QString& kind, const ReportSpan& span);

    // The last that were made, newest first; kept in the settings of this home.
    static constexpr qsizetype kept = 200;
    static void note(QSettings& settings, const MadeReport& report);
    [[nodiscard]] static QList<MadeReport> made(const QSettings& settings);

Q_SIGNALS:
    // A page of a PDF is to be written, from 1. Sent by the worker.
    void pageTurned(int page, int pages);

private:
    using Done = std::function<void(const Outcome&)>;

    [[nodiscard]] bool stoppedSince(std::uint64_t turn) const { return m_stops.load() != turn; }
    // PDF and CSV, in the worker; first the hash of the evidence, of up to 64 MiB.
    void writePages(const ReportWish& wish, const ReportContent& content, const QString& evidence, std::uint64_t turn, Done done);
    [[nodiscard]] Outcome write(const ReportWish& wish, ReportContent content, const QString& evidence, std::uint64_t turn);
    void sign(const ReportWish& wish, const ReportContent& content, const QStringList& evidence, Done done);

    bridge::NodeBridge& m_bridge;
    std::atomic<std::uint64_t> m_stops = 0;
    std::mutex m_mutex;
    QSet<quint64> m_signing;           // jobs of the node; guarded
    QThreadPool m_worker;              // one thread
};

}  // namespace quorate::pages
