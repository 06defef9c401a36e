// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/token/token_module.h"
#include "tests/support/temporary_directory.h"

#include <QFile>
#include <QProcess>
#include <QTest>

namespace quorate::test {

// Tokens of SoftHSM in a directory of their own, behind the double that makes them fail. SoftHSM reads its settings once in a
// process, so there is one of these, made before anything is loaded; its tokens are made before that, too.
class SoftTokens {
public:
    static constexpr const char* pin = "4321";

    explicit SoftTokens(const QStringList& labels)
    {
        const auto settings = text("softhsm2.conf");
        write(settings, "directories.tokendir = " + QByteArray(m_directory.path().c_str()) +
                            "\nobjectstore.backend = file\nlog.level = ERROR\n");
        qputenv("SOFTHSM2_CONF", settings.toUtf8());
        qputenv("QUORATE_DOUBLE_OF", QUORATE_SOFTHSM);
        qputenv("QUORATE_DOUBLE_CONTROL", text("control").toUtf8());
        for (const auto& label : labels) {
            m_good = m_good && QProcess::execute(QStringLiteral(QUORATE_SOFTHSM_UTIL),
                                                 {QStringLiteral("--init-token"), QStringLiteral("--free"), QStringLiteral("--label"), label,
                                                  QStringLiteral("--so-pin"), QStringLiteral("87654321"), QStringLiteral("--pin"), QString::fromLatin1(pin)}) == 0;
        }
    }

    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] static Path module() { return QUORATE_TOKEN_DOUBLE; }
    // What goes wrong from now on; empty: nothing.
    void fault(const QByteArray& words) { write(text("control"), words); }

    [[nodiscard]] static crypto::SecretBytes secret(std::string_view text) { return crypto::SecretBytes::copyOf(bytesOf(text)); }

private:
    [[nodiscard]] QString text(const char* name) const { return QString::fromStdString((m_directory / name).string()); }
    // Whoever reads it meanwhile sees one of the two.
    static void write(const QString& path, const QByteArray& content)
    {
        QFile file(path + QStringLiteral(".new"));
        if (!file.open(QIODevice::WriteOnly)) qFatal("not written");
        file.write(content);
        file.close();
        std::filesystem::rename(file.fileName().toStdString(), path.toStdString());
    }

    TemporaryDirectory m_directory;
    bool m_good = true;
};

}  // namespace quorate::test
