// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review_tables.h"

#include "ui/models/cells.h"
#include "ui/models/review_files.h"
#include "ui/pages/review_lists.h"
#include "ui/pages/review_words.h"
#include "ui/pages/review_workspace.h"
#include "ui/widgets/filter_expression.h"

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using models::Cell;
using models::ColumnInfo;

namespace {

Cell text(const QString& shown, bool mono = false)
{
    Cell cell;
    cell.text = isolated(shown);
    cell.toolTip = shown;
    cell.copy = shown;
    cell.mono = mono;
    return cell;
}

// Groups in the order in which one asks: what came, what went, what is otherwise.
Cell changeCell(const QString& change)
{
    static const QStringList order{QStringLiteral("added"), QStringLiteral("introduced"), QStringLiteral("removed"), QStringLiteral("solved"),
                                   QStringLiteral("changed"), QStringLiteral("stays")};
    Cell cell = text(models::changeWord(change));
    cell.copy = change;
    cell.sort = int(order.indexOf(change));
    return cell;
}

// Advisories and analyzers also say "info" and "unknown", which no release has.
Cell severityCell(const QString& severity)
{
    static const QStringList order{QStringLiteral("critical"), QStringLiteral("high"), QStringLiteral("medium"), QStringLiteral("low"),
                                   QStringLiteral("info"),     QStringLiteral("none"), QStringLiteral("unknown")};
    if (!order.contains(severity)) return text(severity);
    const words::Word word = severity == QLatin1String("info")      ? words::Word{ReviewWorkspace::tr("For information"), words::Tone::neutral}
                             : severity == QLatin1String("unknown") ? words::Word{ReviewWorkspace::tr("Not said"), words::Tone::neutral}
                                                                    : words::word(words::Domain::severity, severity);
    Cell cell = text(word.text);
    cell.tone = int(word.tone);
    cell.copy = severity;
    cell.sort = int(order.indexOf(severity));
    return cell;
}

Cell offsetCell(quint64 offset)
{
    Cell cell = text(QStringLiteral("0x%1").arg(offset, 0, 16), true);
    cell.sort = offset;
    return cell;
}

// The heaviest first, when sorted.
int weightOrder(const QString& weight)
{
    return weight == QLatin1String("blocking") ? 0 : weight == QLatin1String("question") ? 1 : 2;
}

Cell sizeOrDash(quint64 size)
{
    return size == 0 ? text(format::dash()) : models::count(size);
}

template <class Value>
QString keyOf(const Numbered<Value>& row)
{
    return QString::number(row.number);
}

QString contentOf(const bridge::ReviewFinding& f)
{
    const QString at = f.offset ? QString::number(*f.offset) : QString();
    return QStringList{f.source, f.rule, f.weight, f.path, f.section, at, f.detail}.join(QChar(0x1F));
}

}  // namespace

QList<Numbered<bridge::ReviewFinding>> numberedFindings(const QList<bridge::ReviewFinding>& findings)
{
    QHash<QString, int> equal;
    QList<Numbered<bridge::ReviewFinding>> out;
    for (const auto& finding : findings) out += Numbered<bridge::ReviewFinding>{equal[contentOf(finding)]++, finding};
    return out;
}

FindingsTable* makeFindingsTable(QObject* parent)
{
    using Row = Numbered<bridge::ReviewFinding>;
    QList<FindingsTable::Column> columns{
        {{QStringLiteral("weight"), ReviewWorkspace::tr("Weight"), 104}, [](const Row& r) {
             Cell cell = text(weightWord(r.value.weight));
             cell.tone = int(weightTone(r.value.weight));
             cell.sort = weightOrder(r.value.weight);
             cell.copy = r.value.weight;
             return cell;
         }},
        {{QStringLiteral("finding"), ReviewWorkspace::tr("Finding"), 124}, [](const Row& r) {
             Cell cell = text(findingName(r.value));
             cell.toolTip = findingText(r.value);
             return cell;
         }},
        {{QStringLiteral("detail"), ReviewWorkspace::tr("What was found"), 130, true, true}, [](const Row& r) {
             Cell cell = text(findingDetail(r.value));
             cell.toolTip = findingText(r.value);
             return cell;
         }},
        {{QStringLiteral("place"), ReviewWorkspace::tr("Place"), 138}, [](const Row& r) { return text(findingPlace(r.value)); }},
        {{QStringLiteral("source"), ReviewWorkspace::tr("From"), 80}, [](const Row& r) { return text(sourceWord(r.value.source)); }},
    };
    return new FindingsTable(std::move(columns), [](const Row& r) { return QString::number(r.number) + contentOf(r.value); }, parent);
}

ComponentsTable* makeComponentsTable(QObject* parent)
{
    using Row = Numbered<bridge::Component>;
    QList<ComponentsTable::Column> columns{
        {{QStringLiteral("change"), ReviewWorkspace::tr("Change"), 110}, [](const Row& r) { return changeCell(r.value.change); }},
        {{QStringLiteral("component"), ReviewWorkspace::tr("Component"), 220, true, true}, [](const Row& r) { return text(r.value.name); }},
        {{QStringLiteral("before"), ReviewWorkspace::tr("Before"), 120}, [](const Row& r) { return text(r.value.before); }},
        {{QStringLiteral("after"), ReviewWorkspace::tr("After"), 120}, [](const Row& r) { return text(r.value.after); }},
        {{QStringLiteral("licence"), ReviewWorkspace::tr("Licence"), 160}, [](const Row& r) { return text(r.value.license); }},
    };
    return new ComponentsTable(std::move(columns), keyOf<bridge::Component>, parent);
}

QString advisoryWord(const QString& change)
{
    if (change == QLatin1String("introduced")) return ReviewWorkspace::tr("+ introduced");
    return change == QLatin1String("solved") ? ReviewWorkspace::tr("− solved") : ReviewWorkspace::tr("stays");
}

AdvisoriesTable* makeAdvisoriesTable(QObject* parent)
{
    using Row = bridge::Advisory;
    QList<AdvisoriesTable::Column> columns{
        {{QStringLiteral("change"), ReviewWorkspace::tr("Change"), 110}, [](const Row& r) {
             Cell cell = changeCell(r.change);
             cell.text = cell.toolTip = advisoryWord(r.change);
             return cell;
         }},
        {{QStringLiteral("severity"), ReviewWorkspace::tr("Severity"), 100}, [](const Row& r) { return severityCell(r.severity); }},
        {{QStringLiteral("advisory"), ReviewWorkspace::tr("Advisory"), 140}, [](const Row& r) { return text(r.id, true); }},
        {{QStringLiteral("components"), ReviewWorkspace::tr("Components"), 150}, [](const Row& r) { return text(r.components); }},
        {{QStringLiteral("description"), ReviewWorkspace::tr("What it is"), 180, true, true}, [](const Row& r) { return text(r.description); }},
        {{QStringLiteral("analysis"), ReviewWorkspace::tr("The vendor says"), 120, false}, [](const Row& r) { return text(r.state.isEmpty() ? format::dash() : r.state); }},
        {{QStringLiteral("source"), ReviewWorkspace::tr("From"), 90, false}, [](const Row& r) { return text(r.source); }},
    };
    return new AdvisoriesTable(std::move(columns), [](const Row& r) { return r.id; }, parent);
}

AnalyzersTable* makeAnalyzersTable(QObject* parent)
{
    using Row = bridge::Analyzer;
    QList<AnalyzersTable::Column> columns{
        {{QStringLiteral("analyzer"), ReviewWorkspace::tr("Analyzer"), 130}, [](const Row& r) { return text(r.title); }},
        {{QStringLiteral("ended"), ReviewWorkspace::tr("State"), 170, true, true}, [](const Row& r) { return text(analyzerState(r)); }},
        {{QStringLiteral("findings"), ReviewWorkspace::tr("Findings"), 90}, [](const Row& r) {
             return r.state == QLatin1String("done") ? models::count(r.findings) : models::noCount();
         }},
        {{QStringLiteral("version"), ReviewWorkspace::tr("Version"), 160}, [](const Row& r) { return text(r.version); }},
        {{QStringLiteral("program"), ReviewWorkspace::tr("Program's SHA-256"), 150, false}, [](const Row& r) { return models::hash(r.programHash); }},
        {{QStringLiteral("confinement"), ReviewWorkspace::tr("Confinement"), 200, false}, [](const Row& r) { return text(r.confinement.join(QLatin1String(", "))); }},
    };
    return new AnalyzersTable(std::move(columns), [](const Row& r) { return r.name; }, parent);
}

DifferencesTable* makeStringsTable(QObject* parent)
{
    using Row = Numbered<bridge::TextDifference>;
    QList<DifferencesTable::Column> columns{
        {{QStringLiteral("change"), ReviewWorkspace::tr("Change"), 110},
         [](const Row& r) { return changeCell(r.value.added ? QStringLiteral("added") : QStringLiteral("removed")); }},
        {{QStringLiteral("text"), ReviewWorkspace::tr("Text"), 320, true, true}, [](const Row& r) { return text(r.value.text, true); }},
        {{QStringLiteral("offset"), ReviewWorkspace::tr("Offset"), 110}, [](const Row& r) { return offsetCell(r.value.offset); }},
    };
    return new DifferencesTable(std::move(columns), keyOf<bridge::TextDifference>, parent);
}

DifferencesTable* makeSymbolsTable(QObject* parent)
{
    using Row = Numbered<bridge::TextDifference>;
    QList<DifferencesTable::Column> columns{
        {{QStringLiteral("change"), ReviewWorkspace::tr("Change"), 110}, [](const Row& r) {
             const bool resized = !r.value.added && r.value.after != 0;
             return resized ? text(ReviewWorkspace::tr("~ resized")) : changeCell(r.value.added ? QStringLiteral("added") : QStringLiteral("removed"));
         }},
        {{QStringLiteral("symbol"), ReviewWorkspace::tr("Symbol"), 320, true, true}, [](const Row& r) { return text(r.value.text, true); }},
        {{QStringLiteral("before"), ReviewWorkspace::tr("Before"), 100}, [](const Row& r) { return sizeOrDash(r.value.before); }},
        {{QStringLiteral("after"), ReviewWorkspace::tr("After"), 100}, [](const Row& r) { return sizeOrDash(r.value.after); }},
    };
    return new DifferencesTable(std::move(columns), keyOf<bridge::TextDifference>, parent);
}

SectionsTable* makeSectionsTable(QObject* parent)
{
    using Row = ReviewSection;
    QList<SectionsTable::Column> columns{
        {{QStringLiteral("section"), ReviewWorkspace::tr("Section"), 200, true, true}, [](const Row& r) { return text(r.fresh ? ReviewWorkspace::tr("%1, new").arg(r.name) : r.name); }},
        {{QStringLiteral("offset"), ReviewWorkspace::tr("Offset"), 110}, [](const Row& r) { return offsetCell(r.offset); }},
        {{QStringLiteral("before"), ReviewWorkspace::tr("Before"), 100}, [](const Row& r) { return models::bytes(r.before); }},
        {{QStringLiteral("after"), ReviewWorkspace::tr("After"), 100}, [](const Row& r) { return models::bytes(r.after); }},
        {{QStringLiteral("entropy"), ReviewWorkspace::tr("Entropy, 0-8"), 110}, [](const Row& r) {
             Cell cell;
             cell.text = QLocale().toString(r.entropy / 1000.0, 'f', 2);
             cell.sort = r.entropy / 1000.0;
             cell.right = true;
             return cell;
         }},
    };
    // Sections of the same name are told apart by where they are.
    return new SectionsTable(std::move(columns), [](const Row& r) { return QStringLiteral("%1@%2").arg(r.name).arg(r.offset); }, parent);
}

void addChangeFilters(widgets::TablePane* pane, const QStringList& changes)
{
    for (const QString& change : changes) {
        const QString word = models::changeWord(change);
        pane->addFilter(word, QStringLiteral("change:=") + widgets::FilterExpression::quoted(word));
    }
}

QList<widgets::Field> analyzerFacts(const bridge::Analyzer& a)
{
    QList<widgets::Field> facts;
    const auto add = [&facts](const QString& name, const QString& value, bool mono = false) {
        if (!value.isEmpty()) facts += {name, value, {}, mono};
    };
    add(ReviewWorkspace::tr("State"), analyzerState(a));
    add(ReviewWorkspace::tr("Command"), a.command, true);
    if (a.exitCode >= 0) add(ReviewWorkspace::tr("Exit code"), QString::number(a.exitCode));
    add(ReviewWorkspace::tr("Version"), a.version);
    add(ReviewWorkspace::tr("Program"), a.program, true);
    add(ReviewWorkspace::tr("Program's SHA-256"), format::grouped(a.programHash), true);
    add(ReviewWorkspace::tr("Confinement"), a.confinement.join(QStringLiteral(", ")));
    if (a.state == QLatin1String("done")) add(ReviewWorkspace::tr("Findings"), format::number(a.findings));
    return facts;
}

QString analyzerReport(const bridge::Analyzer& a)
{
    QStringList lines{a.title};
    const auto facts = analyzerFacts(a);
    for (const auto& fact : facts) lines += ReviewWorkspace::tr("%1: %2").arg(fact.label, fact.value);
    lines += QString();
    lines += a.output;
    return lines.join(QLatin1Char('\n'));
}

}  // namespace quorate::pages
