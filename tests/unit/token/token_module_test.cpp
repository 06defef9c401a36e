// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/token/token_signer.h"
#include "tests/support/token/soft_token.h"

#include <future>

using namespace quorate;
using namespace quorate::token;
using test::SoftTokens;

namespace {

TokenUri named(const std::string& label, const std::string& object = {})
{
    TokenUri uri;
    uri.token = label;
    uri.object = object;
    return uri;
}

template <class T>
QByteArray codeOf(const Result<T>& result)
{
    return result ? QByteArray() : QByteArray::fromStdString(result.error().code);
}

}  // namespace

// In the order in which they stand: the first one fills the token.
class TokenModuleTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Files> m_files = makeSystemFiles();
    std::unique_ptr<SoftTokens> m_tokens;
    std::shared_ptr<TokenModule> m_module;
    const TokenUri m_card = named("CERT-N 2");
    const Bytes m_message = toBytes(bytesOf("what is signed"));

    [[nodiscard]] Status logIn() { return m_module->logIn(m_card, SoftTokens::secret(SoftTokens::pin)); }

private slots:
    void initTestCase()
    {
        m_tokens = std::make_unique<SoftTokens>(QStringList{QStringLiteral("CERT-N 2"), QStringLiteral("twin"), QStringLiteral("twin")});
        QVERIFY(m_tokens->good());
        QCOMPARE(codeOf(TokenModule::loadedAt(SoftTokens::module())), QByteArray("token.module.not-loadable"));   // it loads nothing
        auto module = TokenModule::load(*m_files, SoftTokens::module());
        QVERIFY2(module.has_value(), module ? "" : toString(module.error()).c_str());
        m_module = *module;
        QVERIFY(*TokenModule::loadedAt(SoftTokens::module()) == m_module);
    }
    void cleanup() { m_tokens->fault(""); }

    void makesKeysAndSigns()
    {
        const auto found = m_module->tokens();
        QVERIFY(found.has_value());
        QCOMPARE(found->size(), std::size_t(3));
        auto card = m_module->find(m_card);
        QVERIFY(card.has_value());
        QVERIFY(card->able && card->makesKeys && !card->ready && card->pin == PinState::good && !card->uri.serial.empty());

        QCOMPARE(codeOf(m_module->makeKey(m_card, "vote")), QByteArray("token.pin.needed"));
        QVERIFY(logIn().has_value());
        QVERIFY(m_module->find(m_card)->ready);
        const auto vote = m_module->makeKey(m_card, "vote");
        const auto release = m_module->makeKey(m_card, "release");
        QVERIFY2(vote.has_value(), vote ? "" : toString(vote.error()).c_str());
        QVERIFY(release.has_value());
        QVERIFY(vote->key != release->key);
        QCOMPARE(m_module->keys(m_card)->size(), std::size_t(2));
        QVERIFY(m_module->key(named("CERT-N 2", "vote"))->key == vote->key);

        const auto signature = m_module->sign(named("CERT-N 2", "vote"), vote->key, m_message);
        QVERIFY2(signature.has_value(), signature ? "" : toString(signature.error()).c_str());
        QVERIFY(crypto::verify(vote->key, m_message, *signature));

        m_module->logOut(m_card);
        QCOMPARE(codeOf(m_module->sign(named("CERT-N 2", "vote"), vote->key, m_message)), QByteArray("token.pin.needed"));
        QVERIFY(m_module->key(named("CERT-N 2", "vote")).has_value());   // public halves need no PIN
    }

    void whatIsNotThere()
    {
        QCOMPARE(codeOf(m_module->find(named("nobody"))), QByteArray("token.absent"));
        QCOMPARE(codeOf(m_module->find(named("twin"))), QByteArray("token.ambiguous"));
        QCOMPARE(codeOf(m_module->key(named("CERT-N 2", "root"))), QByteArray("token.key.missing"));
        QCOMPARE(codeOf(m_module->key(m_card)), QByteArray("token.key.ambiguous"));
        QVERIFY(logIn().has_value());
        const auto vote = m_module->key(named("CERT-N 2", "vote"));
        QCOMPARE(codeOf(m_module->sign(named("CERT-N 2", "root"), vote->key, m_message)), QByteArray("token.key.missing"));
        QCOMPARE(codeOf(m_module->sign(m_card, vote->key, m_message)), QByteArray("token.key.ambiguous"));
        // Somebody made another key of that name on the token.
        QCOMPARE(codeOf(m_module->sign(named("CERT-N 2", "release"), vote->key, m_message)), QByteArray("token.signature.wrong"));
        m_tokens->fault("wrong-signature");
        QCOMPARE(codeOf(m_module->sign(named("CERT-N 2", "vote"), vote->key, m_message)), QByteArray("token.signature.wrong"));
        m_tokens->fault("no-ed25519");
        QCOMPARE(codeOf(m_module->sign(named("CERT-N 2", "vote"), vote->key, m_message)), QByteArray("token.mechanism.missing"));
        QCOMPARE(codeOf(m_module->makeKey(m_card, "x")), QByteArray("token.mechanism.missing"));
    }

    void pins()
    {
        QVERIFY(logIn().has_value());
        // A wrong one takes away what the right one gave.
        const auto wrong = m_module->logIn(m_card, SoftTokens::secret("1111"));
        QCOMPARE(codeOf(wrong), QByteArray("token.pin.wrong"));
        QVERIFY(wrong.error().context.find("1111") == std::string::npos);
        QVERIFY(!m_module->find(m_card)->ready);
        QCOMPARE(codeOf(m_module->logIn(m_card, SoftTokens::secret(""))), QByteArray("token.pin.length"));
        m_tokens->fault("last-try");
        QVERIFY(m_module->find(m_card)->pin == PinState::lastTry);
        const auto last = m_module->logIn(m_card, SoftTokens::secret("1111"));
        QVERIFY(last.error().context.find("next wrong one") != std::string::npos);
        m_tokens->fault("pin-blocked");
        QVERIFY(m_module->find(m_card)->pin == PinState::blocked);
        QCOMPARE(codeOf(logIn()), QByteArray("token.pin.blocked"));   // the right one is not even tried
        m_tokens->fault("");
        QVERIFY(logIn().has_value());
    }

    void removedWhileItSigns()
    {
        QVERIFY(logIn().has_value());
        const auto uri = named("CERT-N 2", "vote");
        const auto key = m_module->key(uri)->key;
        m_tokens->fault("removed-signing");
        QCOMPARE(codeOf(m_module->sign(uri, key, m_message)), QByteArray("token.removed"));
        m_tokens->fault("removed");
        QCOMPARE(codeOf(m_module->sign(uri, key, m_message)), QByteArray("token.absent"));
        QCOMPARE(m_module->tokens()->size(), std::size_t(0));
        m_tokens->fault("");   // inserted again: it wants its PIN
        QCOMPARE(codeOf(m_module->sign(uri, key, m_message)), QByteArray("token.pin.needed"));
        QVERIFY(logIn().has_value());
        QVERIFY(m_module->sign(uri, key, m_message).has_value());
    }

    void hangsWithoutAnybodyElse()
    {
        const test::TemporaryDirectory directory;
        const Path other = directory / "hangs.so";
        std::filesystem::copy_file(SoftTokens::module(), other);
        const auto module = *TokenModule::load(*m_files, other, {Milliseconds(30'000), Milliseconds(100)});
        QVERIFY(logIn().has_value());   // through the other module: it holds for the process
        const auto uri = named("CERT-N 2", "vote");
        const auto key = m_module->key(uri)->key;
        m_tokens->fault("hang");
        const TokenSigner signer(module, uri, key);
        QVERIFY(!signer.immediate());
        std::promise<Result<crypto::Signature>> answered;
        signer.signLater(m_message, [&](Result<crypto::Signature> result) { answered.set_value(std::move(result)); });
        QCOMPARE(codeOf(answered.get_future().get()), QByteArray("token.module.silent"));
        QCOMPARE(codeOf(signer.sign(m_message)), QByteArray("token.module.silent"));
        m_tokens->fault("");   // what hung comes back in the end
        QTRY_VERIFY_WITH_TIMEOUT(signer.sign(m_message).has_value(), 30'000);
    }

    void libraries()
    {
        const test::TemporaryDirectory directory;
        const auto load = [&](const Path& path) { return codeOf(TokenModule::load(*m_files, path)); };
        QCOMPARE(load(directory / "none.so"), QByteArray("token.module.not-loadable"));
        QCOMPARE(load("relative.so"), QByteArray("token.module.not-loadable"));
        QCOMPARE(load(directory.path()), QByteArray("token.module.not-loadable"));
        const Path text = directory / "text.so";
        QVERIFY(writeFileAtomically(*m_files, text, bytesOf("no library")).has_value());
        QCOMPARE(load(text), QByteArray("token.module.not-loadable"));
        // Something that can be run, but no library of tokens.
        QCOMPARE(load("/proc/self/exe"), QByteArray("token.module.not-loadable"));
        const Path open = directory / "open.so";
        std::filesystem::copy_file(SoftTokens::module(), open);
        QVERIFY(m_files->setPermissions(open, 0666).has_value());
        QCOMPARE(load(open), QByteArray("token.module.unsafe"));
        QVERIFY(*TokenModule::load(*m_files, SoftTokens::module()) == m_module);   // loaded once
    }
};

QTEST_GUILESS_MAIN(TokenModuleTest)
#include "token_module_test.moc"
