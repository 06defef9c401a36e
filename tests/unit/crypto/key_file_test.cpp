// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/key_file.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temporary_directory.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace quorate;
using namespace quorate::crypto;

namespace {

SecretBytes secret(std::string_view text)
{
    return SecretBytes::copyOf(bytesOf(text));
}

// RFC 8410 sections 10.1 and 10.3: the seed in the private key, and its public key.
constexpr auto rfcSeed = "d4ee72dbf913584ad5b6d8f1f769f8ad3afe7c28cbf1d4fbe097a88f44755842";
constexpr auto rfcKey = "19bf44096984cdfe8541bac167dc3b96c85086aa30b6b6cb0c5c38ad703166e1";
constexpr auto rfcPem = "-----BEGIN PUBLIC KEY-----\n"
                        "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n"
                        "-----END PUBLIC KEY-----\n";

}  // namespace

class KeyFileTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Files> m_files = makeSystemFiles();
    test::SeededRandom m_random{8410};

    // A private copy of a file of tests/data/crypto.
    Path dataFile(const test::TemporaryDirectory& directory, const std::string& name)
    {
        const auto content = readFile(*m_files, Path(QUORATE_TEST_DATA) / "crypto" / name, 1 << 16).value();
        const Path path = directory / name;
        if (!writeFileAtomically(*m_files, path, content, OpenMode::createPrivate)) return {};
        return path;
    }

private slots:
    void roundTrip()
    {
        const test::TemporaryDirectory directory;
        const auto path = directory / "node.key";
        const auto key = KeyPair::generate(m_random);
        QVERIFY(saveKeyFile(*m_files, path, key, secret("correct horse"), m_random).has_value());
        QCOMPARE(m_files->info(path)->permissions, 0600U);
        QCOMPARE(m_files->list(directory.path()).value(), std::vector<std::string>{"node.key"});
        const auto text = readFile(*m_files, path, 1 << 16).value();
        QVERIFY(textOf(text).starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));

        const auto again = loadKeyFile(*m_files, path, secret("correct horse"));
        QVERIFY2(again.has_value(), again ? "" : toString(again.error()).c_str());
        QCOMPARE(again->publicKey(), key.publicKey());
        QVERIFY(equal(again->seed().view(), key.seed().view()));

        for (const auto wrong : {"", "correct hors", "correct horse ", "Correct horse"}) {
            const auto refused = loadKeyFile(*m_files, path, secret(wrong));
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, std::string("crypto.key-file.wrong-passphrase"));
            QVERIFY(refused.error().kind == ErrorKind::denied);
        }
    }

    void opensslReadsOurs()
    {
        const auto openssl = QStandardPaths::findExecutable("openssl");
        if (openssl.isEmpty()) QSKIP("no openssl program");
        const test::TemporaryDirectory directory;
        const auto path = directory / "node.key";
        const auto key = KeyPair::fromSeed(SecretBytes::copyOf(fromHex(rfcSeed).value()));
        QVERIFY(saveKeyFile(*m_files, path, key, secret("correct horse"), m_random).has_value());
        const auto pass = directory / "pass";
        QVERIFY(writeFileAtomically(*m_files, pass, bytesOf("correct horse\n")).has_value());
        QProcess process;
        process.start(openssl, {"pkey", "-in", QString::fromStdString(path.string()), "-pubout", "-passin",
                                "file:" + QString::fromStdString(pass.string())});
        QVERIFY(process.waitForFinished(60'000));
        const auto out = process.readAllStandardOutput();
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QCOMPARE(out.toStdString(), publicKeyPem(key.publicKey()));
    }

    // Made with `openssl pkcs8 -topk8` from the key of RFC 8410 section 10.3, passphrase "correct horse".
    void weReadThoseOfOpenssl_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("scrypt") << "openssl_scrypt.pem";
        QTest::newRow("PBKDF2") << "openssl_pbkdf2.pem";
    }
    void weReadThoseOfOpenssl()
    {
        QFETCH(QString, name);
        const test::TemporaryDirectory directory;
        const auto key = loadKeyFile(*m_files, dataFile(directory, name.toStdString()), secret("correct horse"));
        QVERIFY2(key.has_value(), key ? "" : toString(key.error()).c_str());
        QCOMPARE(key->publicKey().hex(), std::string(rfcKey));
        QCOMPARE(toHex(key->seed().view()), std::string(rfcSeed));
    }

    void refusedFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::newRow("not encrypted") << "rfc8410_plain.pem" << "crypto.key-file.not-a-key";
        QTest::newRow("another algorithm") << "openssl_p256.pem" << "crypto.key-file.wrong-algorithm";
        QTest::newRow("scrypt with 1 PiB") << "hostile_scrypt.pem" << "crypto.key-file.not-a-key";
    }
    void refusedFiles()
    {
        QFETCH(QString, name);
        QFETCH(QString, code);
        const test::TemporaryDirectory directory;
        const auto key = loadKeyFile(*m_files, dataFile(directory, name.toStdString()), secret("correct horse"));
        QVERIFY(!key);
        QCOMPARE(QString::fromStdString(key.error().code), code);
    }

    void refusedContents_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << "crypto.key-file.not-a-key";
        QTest::newRow("noise") << QByteArray(300, '\x80') << "crypto.key-file.not-a-key";
        QTest::newRow("public key") << QByteArray(rfcPem) << "crypto.key-file.not-a-key";
        QTest::newRow("empty PEM") << QByteArray("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"
                                                 "-----END ENCRYPTED PRIVATE KEY-----\n")
                                   << "crypto.key-file.not-a-key";
        QTest::newRow("PEM of noise") << QByteArray("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"
                                                    "AAAAAAAAAAAAAAAAAAAAAAAAAAAA\n"
                                                    "-----END ENCRYPTED PRIVATE KEY-----\n")
                                      << "crypto.key-file.not-a-key";
        QTest::newRow("too large") << QByteArray(20'000, 'a') << "base.file.too-large";
    }
    void refusedContents()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        const test::TemporaryDirectory directory;
        const auto path = directory / "node.key";
        const auto text = content.toStdString();
        QVERIFY(writeFileAtomically(*m_files, path, bytesOf(text), OpenMode::createPrivate).has_value());
        const auto key = loadKeyFile(*m_files, path, secret("correct horse"));
        QVERIFY(!key);
        QCOMPARE(QString::fromStdString(key.error().code), code);
    }

    void everyCutIsRefused()
    {
        const test::TemporaryDirectory directory;
        const auto path = dataFile(directory, "openssl_scrypt.pem");
        const auto original = readFile(*m_files, path, 1 << 16).value();
        for (std::size_t at = 0; at + 30 < original.size(); at += 11) {
            Bytes cut(original.begin(), original.begin() + static_cast<std::ptrdiff_t>(at));
            QVERIFY(writeFileAtomically(*m_files, path, cut, OpenMode::createPrivate).has_value());
            QVERIFY(!loadKeyFile(*m_files, path, secret("correct horse")));
        }
    }

    void openPermissionsAreRefused()
    {
        const test::TemporaryDirectory directory;
        const auto path = dataFile(directory, "openssl_scrypt.pem");
        for (const std::uint32_t permissions : {0644U, 0640U, 0604U, 0601U, 0620U, 0700U}) {
            QVERIFY(m_files->setPermissions(path, permissions).has_value());
            const auto key = loadKeyFile(*m_files, path, secret("correct horse"));
            QVERIFY(!key);
            QCOMPARE(key.error().code, std::string("crypto.key-file.readable-by-others"));
        }
        QVERIFY(m_files->setPermissions(path, 0400).has_value());
        QVERIFY(loadKeyFile(*m_files, path, secret("correct horse")).has_value());
    }

    void absentFilesAndDirectories()
    {
        const test::TemporaryDirectory directory;
        QCOMPARE(loadKeyFile(*m_files, directory / "none", secret("x")).error().code,
                 std::string("base.file.not-found"));
        QCOMPARE(loadKeyFile(*m_files, directory.path(), secret("x")).error().code,
                 std::string("crypto.key-file.not-a-key"));
        const auto key = KeyPair::generate(m_random);
        QCOMPARE(saveKeyFile(*m_files, directory / "none" / "key", key, secret("x"), m_random).error().code,
                 std::string("base.file.not-found"));
    }

    void savingRefuses()
    {
        const test::TemporaryDirectory directory;
        const auto path = directory / "node.key";
        const auto key = KeyPair::generate(m_random);
        QCOMPARE(saveKeyFile(*m_files, path, key, SecretBytes{}, m_random).error().code,
                 std::string("crypto.key-file.empty-passphrase"));
        QCOMPARE(m_files->info(path)->kind, FileKind::absent);
        QVERIFY(saveKeyFile(*m_files, path, key, secret("x"), m_random).has_value());
        const auto before = readFile(*m_files, path, 1 << 16).value();
        QCOMPARE(saveKeyFile(*m_files, path, KeyPair::generate(m_random), secret("x"), m_random).error().code,
                 std::string("crypto.key-file.exists"));
        QCOMPARE(readFile(*m_files, path, 1 << 16).value(), before);
    }

    void aLeftoverWithOpenPermissionsDoesNotLeakTheKey()
    {
        const test::TemporaryDirectory directory;
        const auto path = directory / "node.key";
        QVERIFY(writeFileAtomically(*m_files, directory / "node.key.new", bytesOf("left by a crash")).has_value());
        QVERIFY(saveKeyFile(*m_files, path, KeyPair::generate(m_random), secret("x"), m_random).has_value());
        QCOMPARE(m_files->info(path)->permissions, 0600U);
    }

    void publicKeysAsPem()
    {
        const auto key = PublicKey::fromHexText(rfcKey).value();
        QCOMPARE(publicKeyPem(key), std::string(rfcPem));
        QCOMPARE(publicKeyFromPem(rfcPem).value(), key);
    }

    void refusedPublicKeys_data()
    {
        QTest::addColumn<QString>("pem");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << "" << "crypto.public-key.malformed";
        QTest::newRow("noise") << "hello" << "crypto.public-key.malformed";
        QTest::newRow("label") << QString(rfcPem).replace("PUBLIC", "PRIVATE") << "crypto.public-key.malformed";
        QTest::newRow("cut") << QString(rfcPem).left(60) << "crypto.public-key.malformed";
        QTest::newRow("X25519") << QString(rfcPem).replace("K2Vw", "K2Vu") << "crypto.public-key.wrong-algorithm";
        QTest::newRow("one byte less") << QString(rfcPem).replace("ZuE=", "Zg==") << "crypto.public-key.wrong-algorithm";
        QTest::newRow("too large") << QString(rfcPem) + QString(5000, '\n') << "crypto.public-key.malformed";
    }
    void refusedPublicKeys()
    {
        QFETCH(QString, pem);
        QFETCH(QString, code);
        const auto key = publicKeyFromPem(pem.toStdString());
        QVERIFY(!key);
        QCOMPARE(QString::fromStdString(key.error().code), code);
    }
};

QTEST_GUILESS_MAIN(KeyFileTest)
#include "key_file_test.moc"
