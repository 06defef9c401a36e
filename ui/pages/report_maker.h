// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/report_document.h"

#include <QSettings>

#include <functional>

namespace quorate::pages {

// What a report is made of and where it goes.
struct ReportWish {
    QString kind;                      // "all", "failures", "alerts"
    qint64 from = 0;                   // ms since 1970; 0: since the beginning
    QString path;
    enum class Form { pdf, json, csv };
    Form form = Form::pdf;             // JSON is signed; CSV is the releases, or the alerts of a report of them, for a spreadsheet
    bool evidence = true;              // the signed evidence beside it
};

// A report that was made, for the list of them.
struct MadeReport {
    QString kind;
    qint64 from = 0;
    qint64 at = 0;
    QString by;                        // a member's name; "schedule:" before it: made by itself
    QString file;
    QString problem;                   // code, when it could not be made; empty: it is there
};

// Writes reports, one after the other or at once; answers on the GUI thread.
class ReportMaker : public QObject {
    Q_OBJECT

public:
    explicit ReportMaker(bridge::NodeBridge& bridge, QObject* parent);
    // `what`: which of the steps failed, as a sentence; `problem` why; all empty: it is there, with its evidence in that file.
    struct Outcome {
        QString what;
        bridge::Problem problem;
        QString why;                   // instead of a problem: what the disk said
        QString evidenceFile;
        [[nodiscard]] bool good() const { return what.isEmpty(); }
    };
    void make(const ReportWish& wish, const ReportContent& content, std::function<void(const Outcome&)> done);

    [[nodiscard]] static QList<std::pair<QString, QString>> kinds();         // id and title
    [[nodiscard]] static QString titleOf(const QString& kind);
    [[nodiscard]] static ReportContent content(const bridge::NodeBridge& bridge, const QString& kind, qint64 from);

    // The last that were made, newest first; kept in the settings of this home.
    static constexpr qsizetype kept = 200;
    static void note(QSettings& settings, const MadeReport& report);
    [[nodiscard]] static QList<MadeReport> made(const QSettings& settings);

private:
    void hashEvidence(const ReportWish& wish, const QString& evidence, ReportContent content, std::function<void(const Outcome&)> done);
    // PDF and CSV.
    static void writePages(const ReportWish& wish, const ReportContent& content, const std::function<void(const Outcome&)>& done);
    void sign(const ReportWish& wish, const ReportContent& content, const QStringList& evidence, std::function<void(const Outcome&)> done);

    bridge::NodeBridge& m_bridge;
};

}  // namespace quorate::pages
