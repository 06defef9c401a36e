// SPDX-License-Identifier: GPL-3.0-or-later
// What the form of a new release tells of files and versions by itself.
#include "ui/pages/new_release_page.h"

#include <QRegularExpression>

namespace quorate::pages {

QString documentKind(const QByteArray& head)
{
    if (head.contains("\"bomFormat\"") || head.contains("cyclonedx.org/schema/bom")) return QStringLiteral("sbom.cyclonedx");
    if (head.contains("\"spdxVersion\"") || head.contains("SPDXVersion:") || head.contains("spdx.org/rdf")) return QStringLiteral("sbom.spdx");
    return QStringLiteral("test-report");
}

int compareVersions(const QString& a, const QString& b)
{
    static const QRegularExpression tail(QStringLiteral("[-+]"));
    const QStringList left = a.section(tail, 0, 0).split(QLatin1Char('.'));
    const QStringList right = b.section(tail, 0, 0).split(QLatin1Char('.'));
    for (qsizetype i = 0; i < qMax(left.size(), right.size()); ++i) {
        const quint64 x = left.value(i).toULongLong();
        const quint64 y = right.value(i).toULongLong();
        if (x != y) return x < y ? -1 : 1;
    }
    const QString x = a.section(tail, 1);
    const QString y = b.section(tail, 1);
    if (x.isEmpty() != y.isEmpty()) return x.isEmpty() ? 1 : -1;   // 1.0.0-rc1 comes before 1.0.0
    return x.compare(y);
}

}  // namespace quorate::pages
