// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/key_file.h"
#include "core/net/network.h"
#include "tests/unit/node/running_node.h"

#include <condition_variable>
#include <mutex>

namespace quorate::test {

// Somebody with a member's node key who connects and listens, and says what a test makes it say. Answers nothing.
class Impostor final : public net::NetworkHandler {
public:
    Impostor(Homes& homes, const std::string& member) : m_homes(homes), m_member(member)
    {
        const auto key = load(ledger::KeyPurpose::node);
        m_network = net::makeNetwork({}, key, m_threads->makeStrand(), *this, *homes.clock, homes.log);
        if (auto started = m_network->start(); !started) qFatal("%s", toString(started.error()).c_str());
    }
    ~Impostor() override
    {
        m_network->stop();
        m_threads->stop();
    }

    [[nodiscard]] crypto::KeyPair load(ledger::KeyPurpose purpose) const
    {
        const node::Home home(*m_homes.files, m_homes.home(m_member));
        auto key = crypto::loadKeyFile(*m_homes.files, home.key(purpose), m_homes.passphrase());
        if (!key) qFatal("%s", toString(key.error()).c_str());
        return std::move(*key);
    }
    void allow(const std::string& member)
    {
        m_allowed.push_back(keyOf(member));
        m_network->allow(m_allowed);
    }
    void connectTo(const api::Node& node, const std::string& member)
    {
        allow(member);
        const auto at = node::listeningOf(node).peers;
        m_network->connectTo(keyOf(member), {at.address, at.port});
    }
    void say(const std::string& to, Bytes message) { m_network->send(keyOf(to), std::move(message)); }
    [[nodiscard]] bool waitFor(const std::function<bool(const std::vector<Bytes>& messages)>& heard)
    {
        std::unique_lock lock(m_mutex);
        return m_came.wait_for(lock, std::chrono::seconds(30), [&] { return m_connected && heard(m_messages); });
    }

private:
    [[nodiscard]] crypto::PublicKey keyOf(const std::string& member) const
    {
        const node::Home home(*m_homes.files, m_homes.home(member));
        auto key = node::publicHalf(*m_homes.files, home.key(ledger::KeyPurpose::node));
        if (!key) qFatal("%s", toString(key.error()).c_str());
        return *key;
    }
    void peerConnected(const crypto::PublicKey&) override
    {
        const std::lock_guard lock(m_mutex);
        m_connected = true;
        m_came.notify_all();
    }
    void peerDisconnected(const crypto::PublicKey&) override {}
    void messageArrived(const crypto::PublicKey&, Bytes message) override
    {
        const std::lock_guard lock(m_mutex);
        m_messages.push_back(std::move(message));
        m_came.notify_all();
    }

    Homes& m_homes;
    const std::string m_member;
    std::vector<crypto::PublicKey> m_allowed;
    std::unique_ptr<net::Threads> m_threads = net::makeThreads(1);
    std::mutex m_mutex;
    std::condition_variable m_came;
    bool m_connected = false;              // guarded, as below
    std::vector<Bytes> m_messages;
    std::unique_ptr<net::Network> m_network;
};

}  // namespace quorate::test
