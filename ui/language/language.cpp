// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>

// Outside of the namespace, as the macro asks.
static void loadTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace quorate::language {
namespace {

const QString folder = QStringLiteral(":/i18n");

QString english()
{
    return QStringLiteral("en");
}

}  // namespace

QStringList available()
{
    loadTranslations();
    QStringList codes{english()};
    for (const QString& file : QDir(folder).entryList({QStringLiteral("quorate_*.qm")}, QDir::Files, QDir::Name)) {
        const QString code = file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
        if (code != english()) codes += code;
    }
    return codes;
}

QString resolve(const QString& wanted, const QLocale& system)
{
    const QStringList codes = available();
    if (codes.contains(wanted)) return wanted;
    if (wanted != QLatin1String("system")) return english();
    for (const QString& preferred : system.uiLanguages()) {
        const QString code = preferred.section(QLatin1Char('-'), 0, 0);
        if (codes.contains(code)) return code;
    }
    return english();
}

Language::Language(QApplication& app) : m_app(app) {}

Language::~Language()
{
    m_app.removeTranslator(&m_ours);
    m_app.removeTranslator(&m_qts);
}

void Language::use(const QString& wanted, const QLocale& system)
{
    m_current = resolve(wanted, system);
    const QLocale plain(m_current);
    const QLocale locale = system.language() == plain.language() ? system : plain;
    QLocale::setDefault(locale);
    m_app.removeTranslator(&m_ours);
    m_app.removeTranslator(&m_qts);
    if (m_qts.load(plain, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        m_app.installTranslator(&m_qts);
    }
    if (m_ours.load(QStringLiteral("quorate_") + m_current, folder)) m_app.installTranslator(&m_ours);
    QGuiApplication::setLayoutDirection(plain.textDirection());
}

}  // namespace quorate::language
