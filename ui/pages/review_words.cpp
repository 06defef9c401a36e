// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review_words.h"

#include "ui/bridge/format.h"
#include "ui/bridge/words.h"
#include "ui/models/review_files.h"
#include "ui/pages/review_workspace.h"
#include "ui/theme/icons.h"

#include <QLocale>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;

namespace {

QString stepTitle(const QString& name)
{
    if (name == QLatin1String("fetched")) return ReviewWorkspace::tr("Payload fetched");
    if (name == QLatin1String("signature")) return ReviewWorkspace::tr("Signature valid");
    if (name == QLatin1String("delta")) return ReviewWorkspace::tr("Delta applies");
    if (name == QLatin1String("image")) return ReviewWorkspace::tr("Image rebuilt");
    if (name == QLatin1String("sbom")) return ReviewWorkspace::tr("Contents compared");
    return ReviewWorkspace::tr("Analyzers");
}

QString yesNo(bool value)
{
    return value ? ReviewWorkspace::tr("yes") : ReviewWorkspace::tr("no");
}

QString beforeAfter(const QString& before, const QString& after)
{
    if (before == after || before.isEmpty()) return after;
    return after.isEmpty() ? before : ReviewWorkspace::tr("%1, was %2").arg(after, before);
}

QString hardening(const bridge::ElfSide& e)
{
    if (e.machine.isEmpty()) return {};
    QStringList out;
    out += ReviewWorkspace::tr("PIE %1").arg(yesNo(e.pie));
    out += ReviewWorkspace::tr("RELRO %1").arg(e.relro ? (e.bindNow ? ReviewWorkspace::tr("full") : ReviewWorkspace::tr("partial")) : yesNo(false));
    out += ReviewWorkspace::tr("NX %1").arg(yesNo(e.nx));
    out += ReviewWorkspace::tr("canary %1").arg(yesNo(e.canary));
    out += ReviewWorkspace::tr("FORTIFY %1").arg(yesNo(e.fortify));
    if (e.writableCode) out += ReviewWorkspace::tr("writable code");
    return out.join(QLatin1String(", "));
}

QString doneDetail(const bridge::ReviewStep& step)
{
    if (step.name == QLatin1String("fetched") || step.name == QLatin1String("delta")) return format::size(step.detail.toULongLong());
    if (step.name == QLatin1String("image")) return ReviewWorkspace::tr("%1 matches").arg(step.detail.left(8));
    if (step.name != QLatin1String("analyzers")) return step.detail;
    const QStringList counts = step.detail.split(QLatin1Char('/'));        // "3/4"
    if (counts.size() != 2) return {};
    return ReviewWorkspace::tr("%1 of %2", "analyzers that finished").arg(format::number(counts.first().toULongLong()), format::number(counts.last().toULongLong()));
}

// A qualified name in front of a function misleads lupdate about the context of its texts.
using Step = widgets::StepLine::Step;

}  // namespace

Step reviewStep(const bridge::ReviewStep& step)
{
    widgets::StepLine::Step out;
    out.title = stepTitle(step.name);
    if (step.state == QLatin1String("done")) {
        out.tone = theme::Tone::ok;
        out.detail = doneDetail(step);
    } else if (step.state == QLatin1String("running")) {
        out.tone = theme::Tone::accent;
        out.detail = step.detail.isEmpty() ? ReviewWorkspace::tr("running") : step.detail;
    } else if (step.state == QLatin1String("warning")) {
        out.tone = theme::Tone::warn;
        out.detail = words::cause(step.code);
    } else if (step.state == QLatin1String("failed")) {
        out.tone = theme::Tone::bad;
        out.detail = words::cause(step.code);
    } else {
        out.detail = step.state == QLatin1String("skipped") ? ReviewWorkspace::tr("skipped") : ReviewWorkspace::tr("waiting");
    }
    out.shape = step.state == QLatin1String("running") ? QStringLiteral("status-wait") : theme::shapeOf(out.tone);
    return out;
}

QString weightWord(const QString& weight)
{
    if (weight == QLatin1String("blocking")) return ReviewWorkspace::tr("Blocking");
    if (weight == QLatin1String("question")) return ReviewWorkspace::tr("Question");
    return ReviewWorkspace::tr("Note");
}

theme::Tone weightTone(const QString& weight)
{
    if (weight == QLatin1String("blocking")) return theme::Tone::bad;
    return weight == QLatin1String("question") ? theme::Tone::warn : theme::Tone::neutral;
}

QString ruleWord(const QString& rule)
{
    return words::cause(QStringLiteral("finding.") + rule);
}

QString findingName(const bridge::ReviewFinding& f)
{
    return f.source == QLatin1String("reviewer") ? format::dash() : models::flagWord(f);
}

static QString ownWords(const bridge::ReviewFinding& f)
{
    // Tools align their columns with spaces.
    const bool isCode = f.rule == QLatin1String("not-opened") || f.detail.startsWith(QLatin1String("review.archive."));
    return isCode ? words::cause(f.detail) : f.detail.trimmed();
}

QString findingDetail(const bridge::ReviewFinding& f)
{
    return f.detail.isEmpty() ? findingText(f) : ownWords(f);
}

QString findingText(const bridge::ReviewFinding& f)
{
    if (f.source == QLatin1String("reviewer")) return f.detail;
    QString rule = f.source == QLatin1String("comparison") ? words::cause(QStringLiteral("finding.") + f.rule) : f.rule;
    if (f.detail.isEmpty()) return rule;
    const QString detail = ownWords(f);
    if (rule.endsWith(QLatin1Char('.'))) rule.chop(1);
    return ReviewWorkspace::tr("%1: %2", "a finding, and which one it is").arg(rule, detail);
}

QString findingPlace(const bridge::ReviewFinding& f)
{
    QStringList out;
    if (!f.path.isEmpty()) out += f.path;
    if (!f.section.isEmpty()) out += f.section;
    if (f.offset) out += QStringLiteral("0x%1").arg(*f.offset, 0, 16);
    return out.join(QStringLiteral(" · "));
}

QString sourceWord(const QString& source)
{
    if (source == QLatin1String("comparison")) return ReviewWorkspace::tr("Comparison");
    if (source == QLatin1String("reviewer")) return ReviewWorkspace::tr("You");
    return source;
}

QString analyzerState(const bridge::Analyzer& a)
{
    if (a.state == QLatin1String("done")) return ReviewWorkspace::tr("Done");
    if (a.state == QLatin1String("skipped") && a.code.isEmpty()) return ReviewWorkspace::tr("Nothing to look at");
    if (a.state == QLatin1String("ready")) return ReviewWorkspace::tr("Ready");
    return a.code.isEmpty() ? a.state : words::cause(a.code);
}

QString checklistWord(const QString& id)
{
    if (id == QLatin1String("signature-valid")) return ReviewWorkspace::tr("Signature verified");
    if (id == QLatin1String("image-rebuilt")) return ReviewWorkspace::tr("Rebuilt image matches");
    if (id == QLatin1String("flagged-viewed")) return ReviewWorkspace::tr("Flagged files viewed");
    if (id == QLatin1String("all-targets")) return ReviewWorkspace::tr("Every target reviewed");
    if (id == QLatin1String("analyzers-done")) return ReviewWorkspace::tr("Analyzers finished");
    if (id == QLatin1String("analyzers-looked")) return ReviewWorkspace::tr("Looked at why analyzers did not finish");
    if (id == QLatin1String("sbom-read")) return ReviewWorkspace::tr("Components read");
    return ReviewWorkspace::tr("Release notes read");
}

QList<widgets::Field> fileFacts(const bridge::FileDetail& d)
{
    const auto& f = d.file;
    const auto& shown = f.after.kind.isEmpty() ? f.before : f.after;
    QList<widgets::Field> out;
    const bool whole = f.path == QLatin1String(".");
    out += {ReviewWorkspace::tr("File"), whole ? models::ReviewFiles::tr("the whole image") : f.path, {}, !whole};
    out += {ReviewWorkspace::tr("Change"), models::changeWord(f.change)};
    if (!f.from.isEmpty()) out += {ReviewWorkspace::tr("Was"), f.from, {}, true};
    for (const auto& finding : f.findings) out += {weightWord(finding.weight), findingText(finding), weightTone(finding.weight)};
    if (f.findingCount > quint64(f.findings.size())) {
        out += {ReviewWorkspace::tr("Findings"), ReviewWorkspace::tr("%1 more; all of them stand under Findings").arg(format::number(f.findingCount - quint64(f.findings.size())))};
    }
    if (!d.unreadable.isEmpty()) out += {ReviewWorkspace::tr("Not shown"), words::cause(d.unreadable), theme::Tone::warn};
    if (shown.kind == QLatin1String("file")) {
        out += {ReviewWorkspace::tr("Size"), beforeAfter(f.before.kind.isEmpty() ? QString() : format::exactSize(f.before.size),
                                        f.after.kind.isEmpty() ? QString() : format::exactSize(f.after.size))};
    }
    if (shown.kind == QLatin1String("file") && !shown.format.isEmpty()) out += {ReviewWorkspace::tr("Format"), beforeAfter(f.before.format, f.after.format)};
    const auto rights = [](const bridge::FileSide& s) {
        return s.kind.isEmpty() ? QString() : QStringLiteral("%1 %2:%3").arg(models::permissionText(s.permissions)).arg(s.owner).arg(s.group);
    };
    out += {ReviewWorkspace::tr("Rights"), beforeAfter(rights(f.before), rights(f.after)), {}, true};
    if (!f.before.attributes.isEmpty() || !f.after.attributes.isEmpty()) {
        const auto attributes = [](const bridge::FileSide& s) {
            return s.attributes.isEmpty() && !s.kind.isEmpty() ? ReviewWorkspace::tr("none") : s.attributes.join(QLatin1String(", "));
        };
        out += {ReviewWorkspace::tr("Attributes"), beforeAfter(attributes(f.before), attributes(f.after)), {}, true};
    }
    if (shown.kind == QLatin1String("device")) out += {ReviewWorkspace::tr("Device"), beforeAfter(f.before.link, f.after.link), {}, true};
    if (shown.kind == QLatin1String("link")) out += {ReviewWorkspace::tr("Link to"), beforeAfter(f.before.link, f.after.link), {}, true};
    if (!d.elfAfter.machine.isEmpty() || !d.elfBefore.machine.isEmpty()) {
        const auto& e = d.elfAfter.machine.isEmpty() ? d.elfBefore : d.elfAfter;
        out += {ReviewWorkspace::tr("Program"), ReviewWorkspace::tr("%1, %2 bit").arg(e.machine).arg(e.bits)};
        out += {ReviewWorkspace::tr("Hardening"), beforeAfter(hardening(d.elfBefore), hardening(d.elfAfter))};
        const auto& before = d.elfBefore;
        const bool both = !d.elfAfter.machine.isEmpty();
        const auto changed = [both](const QString& was, const QString& now) { return both ? beforeAfter(was, now) : was; };
        if (const QString loader = changed(before.interpreter, e.interpreter); !loader.isEmpty()) out += {ReviewWorkspace::tr("Loaded by"), loader, {}, true};
        if (const QString folders = changed(before.runPath, e.runPath); !folders.isEmpty()) out += {ReviewWorkspace::tr("Library folders"), folders, {}, true};
        out += {ReviewWorkspace::tr("Symbols"), changed(before.machine.isEmpty() ? QString() : format::number(before.symbols), format::number(e.symbols))};
        if (!e.needed.isEmpty()) out += {ReviewWorkspace::tr("Libraries"), e.needed.join(QLatin1String(", "))};
    }
    if (!f.before.hash.isEmpty()) out += {ReviewWorkspace::tr("SHA-256 before"), format::grouped(f.before.hash), {}, true};
    if (!f.after.hash.isEmpty()) out += {ReviewWorkspace::tr("SHA-256 after"), format::grouped(f.after.hash), {}, true};
    return out;
}

}  // namespace quorate::pages
