// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/ed25519.h"
#include "core/node/consortium_setup.h"
#include "core/node/node.h"

#include <condition_variable>
#include <mutex>

namespace quorate::test {

// Takes the answer to one command. What it is asked for fails with "test.patience" when nothing comes in time.
template <class T>
class Answer {
public:
    [[nodiscard]] api::Callback<T> callback()
    {
        return [state = m_state](Result<T> result) {
            const std::lock_guard lock(state->mutex);
            state->result.emplace(std::move(result));
            ++state->times;
            state->came.notify_all();
        };
    }
    [[nodiscard]] Result<T> get(Milliseconds patience = Milliseconds(30'000)) const
    {
        std::unique_lock lock(m_state->mutex);
        if (!m_state->came.wait_for(lock, patience, [&] { return m_state->result.has_value(); })) {
            return fail(ErrorKind::unavailable, "test.patience");
        }
        return *m_state->result;
    }
    [[nodiscard]] int times() const
    {
        const std::lock_guard lock(m_state->mutex);
        return m_state->times;
    }

private:
    struct State {
        std::mutex mutex;
        std::condition_variable came;
        std::optional<Result<T>> result;
        int times = 0;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

// What one command answers: ask<api::Submitted>([&](auto done) { node.vote(request, std::move(done)); }).
template <class T, class Ask>
[[nodiscard]] Result<T> ask(Ask question)
{
    Answer<T> answer;
    question(answer.callback());
    return answer.get(Milliseconds(60'000));
}

// Events of one subscription, in the order in which they came.
class EventTape {
public:
    EventTape(api::Node& node, api::Views::Cursor from);
    [[nodiscard]] std::vector<api::EventView> events() const;
    [[nodiscard]] std::size_t largestBatch() const;
    bool waitFor(const std::function<bool(const std::vector<api::EventView>&)>& done) const;

private:
    struct State {
        std::mutex mutex;
        std::condition_variable came;
        std::vector<api::EventView> events;
        std::size_t largest = 0;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
    std::unique_ptr<api::Subscription> m_subscription;
};

// Waits for snapshots, woken by the node, until one is as wanted.
[[nodiscard]] bool waitFor(api::Node& node, const std::function<bool(const api::Snapshot&)>& wanted,
                           Milliseconds patience = Milliseconds(30'000));

// A vendor "solo" that is the one validator and a gateway, and a checker "north" whose node nobody starts.
inline constexpr std::string_view loneVendor = "lone vendor";

// Homes of a consortium on loopback, and what nodes need from the system.
class Homes {
public:
    // A template of core/node/consortium_setup.h, or loneVendor.
    Homes(const Path& directory, std::string_view consortium, std::uint32_t batchSeconds = 1,
          std::shared_ptr<Files> files = makeSystemFiles());

    [[nodiscard]] Path home(const std::string& member) const { return m_directory / member; }
    [[nodiscard]] crypto::SecretBytes passphrase() const;
    [[nodiscard]] std::unique_ptr<api::Node> make(const std::string& member,
                                                  std::optional<node::NodeOptions::Follow> follow = {});
    // Started; a test that gets null has failed.
    [[nodiscard]] std::unique_ptr<api::Node> start(const std::string& member,
                                                   std::optional<node::NodeOptions::Follow> follow = {});

    ConsortiumId consortium;
    std::shared_ptr<Files> files;
    std::unique_ptr<Clock> clock = makeSystemClock();
    std::unique_ptr<Random> random = makeSystemRandom();
    StderrLog log{LogLevel::warning};

private:
    Path m_directory;
};

[[nodiscard]] bool stop(api::Node& node);

// "done", or the code of the error.
template <class T>
std::string outcome(const Result<T>& result)
{
    return result ? "done" : result.error().code + " " + result.error().context;
}

}  // namespace quorate::test
