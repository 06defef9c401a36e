// SPDX-License-Identifier: GPL-3.0-or-later
// What a client of the node is given to send, and gives back to the heap, holds no passphrase any more.
#include "core/node/control_client.h"
#include "tests/support/temporary_directory.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <cstdlib>
#include <cstring>
#include <malloc.h>
#include <new>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace quorate;
using node::ControlClient;
using node::Json;

namespace {

constexpr std::string_view secret = "correct horse battery staple, and more of it than fits beside";
bool watches = false;
int found = 0;   // blocks given back with the secret in them

}  // namespace

void* operator new(std::size_t size)
{
    void* at = std::malloc(size);
    if (at == nullptr) throw std::bad_alloc();
    return at;
}
void operator delete(void* at) noexcept
{
    if (watches && at != nullptr && ::memmem(at, malloc_usable_size(at), secret.data(), secret.size()) != nullptr) ++found;
    std::free(at);
}
void operator delete(void* at, std::size_t) noexcept
{
    ::operator delete(at);
}

class ControlSecretTest : public QObject {
    Q_OBJECT

private:
    test::TemporaryDirectory m_directory;
    int m_listener = -1;
    int m_node = -1;
    std::unique_ptr<ControlClient> m_client;

    [[nodiscard]] Path socketPath() const { return m_directory.path() / "control"; }

private slots:
    void init()
    {
        m_listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strcpy(address.sun_path, socketPath().c_str());
        ::unlink(address.sun_path);
        QCOMPARE(::bind(m_listener, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
        QCOMPARE(::listen(m_listener, 1), 0);
        auto client = ControlClient::connect(socketPath());
        QVERIFY(client.has_value());
        m_client = std::move(*client);
        m_node = ::accept(m_listener, nullptr, nullptr);
        found = 0;
    }
    void cleanup()
    {
        m_client.reset();
        ::close(m_node);
        ::close(m_listener);
    }

    void theTestSeesASecretThatIsGivenBack()
    {
        auto text = std::make_unique<std::string>(secret);
        watches = true;
        text.reset();
        watches = false;
        QCOMPARE(found, 1);
    }

    void whatWasSentIsWiped()
    {
        const std::string_view answer = "{\"id\":1,\"result\":true}\n";
        QCOMPARE(::write(m_node, answer.data(), answer.size()), ssize_t(answer.size()));
        Json params{{"passphrase", secret}, {"more", {{"pins", {secret}}}}};
        watches = true;
        const auto done = m_client->call("unlock", params);
        watches = false;
        QVERIFY(done.has_value());
        QCOMPARE(found, 0);
        std::string sent(4096, '\0');
        sent.resize(static_cast<std::size_t>(std::max<ssize_t>(::read(m_node, sent.data(), sent.size()), 0)));
        QVERIFY(sent.find(secret) != std::string::npos && sent.ends_with('\n'));
        node::wipeTexts(params);
        watches = true;
        params = {};
        watches = false;
        QCOMPARE(found, 0);
    }

    void whatCouldNotBeSentIsWipedToo()
    {
        ::close(m_node);
        m_node = -1;
        const Json params{{"passphrase", secret}};
        watches = true;
        const auto done = m_client->call("unlock", params);
        watches = false;
        QVERIFY(!done);
        QCOMPARE(done.error().code, std::string("node.control.closed"));
        QCOMPARE(found, 0);
    }
};

QTEST_GUILESS_MAIN(ControlSecretTest)
#include "control_secret_test.moc"
