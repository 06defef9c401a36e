// SPDX-License-Identifier: GPL-3.0-or-later
// The findings of a comparison in two or three words, for a column; whole sentences are in ui/bridge.
#include "ui/models/review_files.h"

#include <QCoreApplication>

#include <algorithm>

namespace quorate::models {
namespace {

struct Flag {
    const char* rule;
    const char* text;
};

constexpr Flag flags[] = {
    {"account-added", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "new account")},
    {"address-added", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "new network address")},
    {"attribute-changed", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "other attributes")},
    {"canary-lost", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "canaries lost")},
    {"capability-gained", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "gains capabilities")},
    {"certificate-added", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "new certificate")},
    {"component-added", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "new component")},
    {"device-node", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "device node")},
    {"duplicate", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "name stands twice")},
    {"entropy-rose", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "entropy rose")},
    {"findings-cut", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "more than listed")},
    {"fortify-lost", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "FORTIFY lost")},
    {"import-added", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "new calls")},
    {"interpreter-changed", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "other interpreter")},
    {"key-material", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "private key")},
    {"library-added", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "new library")},
    {"link-outside", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "link climbs out")},
    {"listener-added", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "listens")},
    {"login-key-added", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "new login key")},
    {"login-password", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "password to log in")},
    {"malformed", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "malformed")},
    {"near-random", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "near-random section")},
    {"not-in-sbom", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "not in SBOM")},
    {"not-inspected", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "not wholly inspected")},
    {"not-opened", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "not opened")},
    {"nx-lost", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "executable stack")},
    {"owner-changed", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "other owner")},
    {"pie-lost", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "PIE lost")},
    {"program-added", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "new program")},
    {"relro-lost", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "RELRO lost")},
    {"rights-widened", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "wider rights")},
    {"run-path", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "own library folders")},
    {"script-added", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "new script")},
    {"script-changed", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "script changed")},
    {"section-added", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "new section")},
    {"service-added", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "new service")},
    {"setgid", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "becomes setgid")},
    {"setuid", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "becomes setuid")},
    {"world-writable", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "writable by all")},
    {"writable-code", QT_TRANSLATE_NOOP("quorate::models::ReviewFiles", "writable code")},
};

}  // namespace

QString flagWord(const bridge::ReviewFinding& finding)
{
    const auto* const it = std::find_if(std::begin(flags), std::end(flags), [&](const Flag& f) { return finding.rule == QLatin1String(f.rule); });
    if (finding.source != QLatin1String("comparison") || it == std::end(flags)) return finding.rule;
    return QCoreApplication::translate("quorate::models::ReviewFiles", it->text);
}

QString shortFlags(const bridge::FileChange& file)
{
    QStringList out;
    // The heaviest first: the end of a line is what is cut.
    for (const char* weight : {"blocking", "question", "note"}) {
        for (const auto& finding : file.findings) {
            if (finding.weight != QLatin1String(weight)) continue;
            const QString text = flagWord(finding);
            if (!out.contains(text)) out += text;
        }
    }
    return out.join(QStringLiteral(", "));
}

}  // namespace quorate::models
