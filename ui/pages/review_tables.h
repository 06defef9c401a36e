// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/review_values.h"
#include "ui/models/keyed_table.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/table_pane.h"

// What a review lists, as tables of the kit: filter, column chooser, order, copy and export.
namespace quorate::pages {

struct Context;

// Rows that have no name of their own are known by their place in the answer.
template <class Value>
struct Numbered {
    int number = 0;
    Value value;
    friend bool operator==(const Numbered&, const Numbered&) = default;
};
template <class Value>
[[nodiscard]] QList<Numbered<Value>> numbered(const QList<Value>& values)
{
    QList<Numbered<Value>> out;
    out.reserve(values.size());
    for (const Value& value : values) out += Numbered<Value>{int(out.size()), value};
    return out;
}

// A finding is known by what it says, so that the chosen one stays chosen when others come before it; equal ones are counted.
[[nodiscard]] QList<Numbered<bridge::ReviewFinding>> numberedFindings(const QList<bridge::ReviewFinding>& findings);

struct ReviewSection {
    QString name;
    bool fresh = false;                // the file before has none of this name
    quint64 offset = 0, before = 0, after = 0;
    uint entropy = 0;                  // thousandths of a bit a byte
    friend bool operator==(const ReviewSection&, const ReviewSection&) = default;
};

using FindingsTable = models::KeyedTable<Numbered<bridge::ReviewFinding>>;
using ComponentsTable = models::KeyedTable<Numbered<bridge::Component>>;
using AdvisoriesTable = models::KeyedTable<bridge::Advisory>;
using AnalyzersTable = models::KeyedTable<bridge::Analyzer>;
using DifferencesTable = models::KeyedTable<Numbered<bridge::TextDifference>>;
using SectionsTable = models::KeyedTable<ReviewSection>;

[[nodiscard]] FindingsTable* makeFindingsTable(QObject* parent);
[[nodiscard]] ComponentsTable* makeComponentsTable(QObject* parent);
[[nodiscard]] AdvisoriesTable* makeAdvisoriesTable(QObject* parent);
// What the release did to an advisory: "introduced", "solved", "stays", in words.
[[nodiscard]] QString advisoryWord(const QString& change);
[[nodiscard]] AnalyzersTable* makeAnalyzersTable(QObject* parent);
[[nodiscard]] DifferencesTable* makeStringsTable(QObject* parent);
[[nodiscard]] DifferencesTable* makeSymbolsTable(QObject* parent);
[[nodiscard]] SectionsTable* makeSectionsTable(QObject* parent);

// One filter for each way in which a row may differ.
void addChangeFilters(widgets::TablePane* pane, const QStringList& changes);
// What is known of a run beside what it said.
[[nodiscard]] QList<widgets::Field> analyzerFacts(const bridge::Analyzer& analyzer);
// All of it as text, to copy and to save.
[[nodiscard]] QString analyzerReport(const bridge::Analyzer& analyzer);

}  // namespace quorate::pages
