// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/node.h"

#include <atomic>
#include <mutex>

namespace quorate::test {

// Stands where a node would: shows the snapshot it is given, answers commands from a thread that the test drives, and
// remembers what it was asked.
class RecordingNode final : public api::Node {
public:
    std::shared_ptr<api::Snapshot> picture = std::make_shared<api::Snapshot>();
    Result<api::Submitted> answer = api::Submitted{};
    std::vector<std::string> asked;
    api::PublishRequest published;
    api::VoteRequest voted;
    api::EnrolRequest enrolled;
    Bytes passphrase;
    std::function<void(std::vector<api::EventView>)> events;   // of the newest subscription
    [[nodiscard]] Cursor askedFrom() const   // by the last who asked for events
    {
        const std::lock_guard lock(m_mutex);
        return m_askedFrom;
    }
    std::atomic<int> subscriptions = 0;
    std::function<void()> held;          // an answer that publish() keeps back

    void start(api::Callback<void> done) override { done({}); }
    void stop(Milliseconds, api::Callback<void> done) override { done({}); }
    std::shared_ptr<const api::Snapshot> snapshot() const override
    {
        const std::lock_guard lock(m_mutex);
        return picture;
    }
    std::unique_ptr<api::Subscription> onSnapshot(std::function<void()> changed) override
    {
        auto shared = std::make_shared<std::function<void()>>(std::move(changed));
        const std::lock_guard lock(m_mutex);
        m_painted.push_back(shared);
        return std::make_unique<Counted>(subscriptions, std::move(shared));
    }
    // A newer picture, told to whoever asked.
    void repaint()
    {
        std::vector<std::weak_ptr<std::function<void()>>> painted;
        {
            const std::lock_guard lock(m_mutex);
            picture = std::make_shared<api::Snapshot>(*picture);
            ++picture->version;
            painted = m_painted;
        }
        for (const auto& one : painted) {
            if (const auto function = one.lock()) (*function)();
        }
    }
    std::unique_ptr<api::Subscription> onEvents(Cursor from,
                                                std::function<void(std::vector<api::EventView>)> receive) override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_askedFrom = from;
        }
        events = std::move(receive);
        return subscribe();
    }
    void blocks(api::Chain chain, std::uint64_t from, std::size_t limit,
                api::Callback<std::vector<api::BlockView>> done) override
    {
        asked.push_back("blocks " + std::to_string(int(chain)) + " " + std::to_string(from) + " " + std::to_string(limit));
        done(std::vector<api::BlockView>{api::BlockView{}});
    }
    void findBlock(const BlockId& id, api::Callback<std::optional<api::BlockPlace>> done) override
    {
        const bool known = id.bytes[0] == 0xaa;
        done(known ? std::optional(api::BlockPlace{api::Chain::delivery, 12, true}) : std::nullopt);
    }
    void findDevice(const KeyId& key, api::Callback<std::vector<api::EnrolledDevice>> done) override
    {
        done(std::vector<api::EnrolledDevice>{{{"sensor", key.bytes[0]}, "s1", true, false}});
    }
    void transaction(const TransactionId& id, api::Callback<api::TransactionView> done) override
    {
        done(fail(ErrorKind::notFound, "node.transaction.unknown", id.shortHex()));
    }
    void pool(api::Chain, std::size_t, api::Callback<std::vector<api::TransactionView>> done) override
    {
        done(std::vector<api::TransactionView>{});
    }
    void deviceHistory(const std::string& model, std::uint64_t device,
                       api::Callback<std::vector<api::AcknowledgementView>> done) override
    {
        asked.push_back("device " + model + " " + std::to_string(device));
        done(std::vector<api::AcknowledgementView>{});
    }
    void proof(const TransactionId& id, api::Callback<api::ProofView> done) override
    {
        done(fail(ErrorKind::notFound, "node.transaction.unknown", id.shortHex()));
    }
    void unlock(Bytes secret, api::Callback<void> done) override
    {
        passphrase = std::move(secret);
        done(fail(ErrorKind::denied, "crypto.key-file.wrong-passphrase"));
    }
    void unlockToken(std::string uri, Bytes, api::Callback<void> done) override
    {
        asked.push_back("unlock-token " + uri);
        done({});
    }
    void lock() override { asked.emplace_back("lock"); }
    std::uint64_t publish(api::PublishRequest request, api::Callback<api::Submitted> done) override
    {
        published = std::move(request);
        held = [this, done] { settle(done); };
        return 7;
    }
    std::uint64_t addArtifact(const ReleaseId&, Path, Path, std::string, api::Callback<api::Submitted> done) override
    {
        settle(done);
        return 8;
    }
    std::uint64_t measure(Path, Path newTarget, std::string profile, api::Callback<api::Measure> done) override
    {
        asked.push_back("measure " + newTarget.string() + " " + profile);
        done(api::Measure{});
        return 10;
    }
    std::uint64_t rebuild(const ReleaseId&, Path, Path directory, api::Callback<Path> done) override
    {
        done(directory / "rebuilt");
        return 9;
    }
    void cancel(std::uint64_t job) override { asked.push_back("cancel " + std::to_string(job)); }
    void vote(api::VoteRequest request, api::Callback<api::Submitted> done) override
    {
        voted = std::move(request);
        settle(done);
    }
    void withdraw(const ReleaseId&, std::string reason, api::Callback<api::Submitted> done) override
    {
        asked.push_back("withdraw " + reason);
        settle(done);
    }
    void setModel(api::ModelView model, api::Callback<api::Submitted> done) override
    {
        asked.push_back("model " + model.id);
        settle(done);
    }
    void enrol(api::EnrolRequest request, api::Callback<api::Submitted> done) override
    {
        enrolled = std::move(request);
        settle(done);
    }
    void revokeDevices(std::string, std::vector<std::uint64_t> devices, api::Callback<api::Submitted> done) override
    {
        asked.push_back("revoke " + std::to_string(devices.size()));
        settle(done);
    }
    void submit(Bytes transaction, api::Callback<api::Submitted> done) override
    {
        asked.push_back("submit " + toHex(transaction));
        settle(done);
    }
    void addPeer(std::string peer, std::string address, api::Callback<void> done) override
    {
        asked.push_back("peer " + peer + " " + address);
        done({});
    }
    void steerPeer(api::PeerOrder order, api::Callback<void> done) override
    {
        asked.push_back("steer " + order.peer + " " + std::to_string(static_cast<int>(order.act)) + " " +
                        std::to_string(order.banFor.count()));
        done({});
        repaint();
    }
    void exportEvidence(std::optional<ReleaseId> release, Path file, api::Callback<void> done) override
    {
        asked.push_back("evidence " + std::string(release ? "one" : "all") + " " + file.string());
        done({});
    }
    std::uint64_t signReport(std::string content, std::vector<Path> evidence, Path file, api::Callback<void> done) override
    {
        asked.push_back("report " + content + " " + std::to_string(evidence.size()) + " " + file.string());
        done({});
        return 11;
    }
    void exportTrustAnchor(std::string model, Path file, api::Callback<void> done) override
    {
        asked.push_back("anchor " + model + " " + file.string());
        done({});
    }

private:
    void settle(const api::Callback<api::Submitted>& done)
    {
        done(answer);
        repaint();
    }
    mutable std::mutex m_mutex;
    Cursor m_askedFrom;   // guarded
    std::vector<std::weak_ptr<std::function<void()>>> m_painted;   // guarded, as is picture once a server looks
    class Counted final : public api::Subscription {
    public:
        explicit Counted(std::atomic<int>& count, std::shared_ptr<void> kept = {}) : m_count(count), m_kept(std::move(kept))
        {
            ++m_count;
        }
        ~Counted() override { --m_count; }

    private:
        std::atomic<int>& m_count;
        const std::shared_ptr<void> m_kept;
    };
    std::unique_ptr<api::Subscription> subscribe() { return std::make_unique<Counted>(subscriptions); }
};

}  // namespace quorate::test
