// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/node/running_node.h"

#include <QtGlobal>

#include <chrono>

namespace quorate::test {

EventTape::EventTape(api::Node& node, api::Views::Cursor from)
{
    m_subscription = node.onEvents(from, [state = m_state](std::vector<api::EventView> events) {
        const std::lock_guard lock(state->mutex);
        state->largest = std::max(state->largest, events.size());
        state->events.insert(state->events.end(), events.begin(), events.end());
        state->came.notify_all();
    });
}

std::vector<api::EventView> EventTape::events() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->events;
}

std::size_t EventTape::largestBatch() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->largest;
}

bool EventTape::waitFor(const std::function<bool(const std::vector<api::EventView>&)>& done) const
{
    std::unique_lock lock(m_state->mutex);
    return m_state->came.wait_for(lock, std::chrono::seconds(30), [&] { return done(m_state->events); });
}

bool waitFor(api::Node& node, const std::function<bool(const api::Snapshot&)>& wanted, Milliseconds patience)
{
    struct Wake {
        std::mutex mutex;
        std::condition_variable came;
        std::uint64_t changes = 0;
    };
    const auto wake = std::make_shared<Wake>();
    const auto subscription = node.onSnapshot([wake] {
        const std::lock_guard lock(wake->mutex);
        ++wake->changes;
        wake->came.notify_all();
    });
    const auto end = std::chrono::steady_clock::now() + patience;
    for (std::uint64_t seen = 0;;) {
        if (wanted(*node.snapshot())) return true;
        std::unique_lock lock(wake->mutex);
        if (!wake->came.wait_until(lock, end, [&] { return wake->changes > seen; })) return wanted(*node.snapshot());
        seen = wake->changes;
    }
}

Homes::Homes(const Path& directory, std::string_view consortiumTemplate, std::uint32_t batchSeconds, std::shared_ptr<Files> theFiles)
    : files(std::move(theFiles)), m_directory(directory)
{
    auto plan = node::planFromTemplate(consortiumTemplate == loneVendor ? "single" : consortiumTemplate);
    if (!plan) qFatal("%s", toString(plan.error()).c_str());
    if (consortiumTemplate == loneVendor) {
        ledger::Roles all;
        for (const auto role : {ledger::Role::vendor, ledger::Role::gateway, ledger::Role::validator}) all.add(role);
        ledger::Roles checks;
        checks.add(ledger::Role::checker);
        plan->members = {{"solo", "Solo", all}, {"north", "North", checks}};
    }
    plan->engine.turnMs = 100;
    plan->gatewayBatchSeconds = batchSeconds;
    auto founded = node::foundConsortium(*files, *clock, *random, *plan, {directory, true}, passphrase());
    if (!founded) qFatal("%s", toString(founded.error()).c_str());
    consortium = founded->id;
}

crypto::SecretBytes Homes::passphrase() const
{
    return crypto::SecretBytes::copyOf(bytesOf("correct horse battery"));
}

std::unique_ptr<api::Node> Homes::make(const std::string& member, std::optional<node::NodeOptions::Follow> follow)
{
    return node::makeNode({home(member), passphrase(), std::move(follow)}, {*files, *clock, *random, log});
}

std::unique_ptr<api::Node> Homes::start(const std::string& member, std::optional<node::NodeOptions::Follow> follow)
{
    auto node = make(member, std::move(follow));
    Answer<void> started;
    node->start(started.callback());
    if (auto done = started.get(); !done) {
        qWarning("%s", toString(done.error()).c_str());
        return nullptr;
    }
    return node;
}

bool stop(api::Node& node)
{
    Answer<void> stopped;
    node.stop(Milliseconds(10'000), stopped.callback());
    return stopped.get().has_value();
}

}  // namespace quorate::test
