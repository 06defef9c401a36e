// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// Reviews as the console sees them: the values of core/api/review.h in Qt's types.
namespace quorate::bridge {

struct ReviewStep {
    QString name, state, code, detail;
    friend bool operator==(const ReviewStep&, const ReviewStep&) = default;
};

struct ChecklistItem {
    QString id;
    bool done = false;
    bool automatic = false;
    quint64 have = 0;
    quint64 most = 0;
    QString detail = {};               // all-targets: hardware classes not reviewed
    friend bool operator==(const ChecklistItem&, const ChecklistItem&) = default;
};

struct Review {
    QString release, state, hardwareClass, version;
    quint64 job = 0;
    bool compared = false;
    QList<ReviewStep> steps;
    quint64 added = 0, removed = 0, changed = 0, renamed = 0, mode = 0;
    quint64 flagged = 0, viewed = 0, flaggedViewed = 0;
    quint64 findings = 0, blocking = 0, questions = 0;
    quint64 componentsAdded = 0, componentsRemoved = 0, componentsChanged = 0;
    bool hasSbom = false;
    QList<ChecklistItem> checklist;
    QString lastVoted;                 // empty: none
    [[nodiscard]] quint64 changes() const { return added + removed + changed + renamed + mode; }
    friend bool operator==(const Review&, const Review&) = default;
};

struct ReviewFinding {
    QString source, rule, weight, path, section, detail;
    std::optional<quint64> offset;
    friend bool operator==(const ReviewFinding&, const ReviewFinding&) = default;
};

struct FileSide {
    QString kind;                      // empty: not there
    quint64 size = 0;
    uint permissions = 0;
    quint64 owner = 0, group = 0;
    QString hash, link, format;
    uint entropy = 0;                  // thousandths of a bit a byte
    QStringList attributes = {};       // "security.capability cap_net_raw=ep"
};

struct FileChange {
    QString path, change, from, weight;
    FileSide before, after;
    QList<ReviewFinding> findings;
    quint64 findingCount = 0;
    bool viewed = false;
};

struct FileQuery {
    QString text;
    bool flaggedOnly = false;
    bool hideViewed = false;
    bool sinceLastVote = false;
    quint64 offset = 0;
    quint64 limit = 1000;
};
struct FilePage {
    quint64 total = 0;
    QList<FileChange> items;
};

struct ElfSide {
    QString machine, interpreter, runPath;   // machine empty: not a program
    uint bits = 0;
    bool pie = false, relro = false, bindNow = false, nx = false, canary = false, fortify = false, writableCode = false;
    QStringList needed;
    struct Section {
        QString name;
        quint64 offset = 0, size = 0;
        uint entropy = 0;
    };
    QList<Section> sections;
    quint64 symbols = 0;
};
struct TextDifference {
    QString text;
    bool added = false;
    quint64 offset = 0, before = 0, after = 0;
    friend bool operator==(const TextDifference&, const TextDifference&) = default;
};
struct FileDetail {
    FileChange file;
    QString unreadable;
    ElfSide elfBefore, elfAfter;
    QList<TextDifference> symbols, strings;
    quint64 symbolCount = 0, stringCount = 0;
    quint64 entropyBlock = 0, entropyBlockBefore = 0;
    QList<uint> entropyBefore, entropyAfter;
    QList<uint> novelty;               // of each block after: thousandths of its bytes that the file before has nowhere
};

struct HexWindow {
    quint64 offset = 0, sizeBefore = 0, sizeAfter = 0;
    QByteArray before, after;
};

struct Component {
    QString change, name, before, after, license;
    friend bool operator==(const Component&, const Component&) = default;
};

struct Advisory {
    QString change;                    // "introduced", "solved", "stays"
    QString id, severity, source, components, state, description;
    friend bool operator==(const Advisory&, const Advisory&) = default;
};

struct Analyzer {
    QString name, title, state, code, program, version, command, output, programHash;
    QStringList confinement;
    int exitCode = -1;
    quint64 findings = 0;
    friend bool operator==(const Analyzer&, const Analyzer&) = default;
};

struct FindingGroup {                  // findings of one rule
    QString source, rule, weight;
    quint64 count = 0;
    QList<ReviewFinding> first;
};
struct ChangeTotal {
    QString change;                    // "same", "added" ...
    quint64 files = 0, bytes = 0;
};
struct MapCell {
    QString path;                      // ending in '/': what did not change in that folder
    QString change, weight;
    quint64 size = 0, files = 1;
};
struct ReviewSummary {
    quint64 sizeBefore = 0, sizeAfter = 0;
    QList<ChangeTotal> totals;
    QList<FindingGroup> groups;        // the riskiest first
    QList<MapCell> map;
};

struct Report {
    QString hash;
};

}  // namespace quorate::bridge
