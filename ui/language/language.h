// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

class QApplication;

namespace quorate::language {

// Codes of the languages that the program speaks, English first.
[[nodiscard]] QStringList available();

// The one of available() that a user gets who asks for `wanted`: a code, or "system" for what the desktop prefers. English
// when there is none.
[[nodiscard]] QString resolve(const QString& wanted, const QLocale& system);

// The words of the application: our translation, Qt's own, the default locale and the direction of writing. One per
// QApplication; GUI thread. Windows made before use() keep their words.
class Language {
public:
    explicit Language(QApplication& app);
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    // As resolve(). Numbers and dates follow the desktop where it speaks the language, too.
    void use(const QString& wanted, const QLocale& system = QLocale::system());
    [[nodiscard]] const QString& current() const { return m_current; }

private:
    QApplication& m_app;
    QString m_current;
    QTranslator m_ours;
    QTranslator m_qts;
};

}  // namespace quorate::language
