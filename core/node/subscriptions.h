// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/node.h"

#include <memory>
#include <mutex>
#include <vector>

namespace quorate::node {

// Receivers of one kind of call. A receiver's handle may be destroyed from anywhere, also from within its own call;
// elsewhere the destructor waits until a running call has returned. Thread-safe.
template <class... Arguments>
class Receivers {
public:
    using Function = std::function<void(Arguments...)>;

    [[nodiscard]] std::unique_ptr<api::Subscription> add(Function function)
    {
        auto receiver = std::make_shared<Receiver>();
        receiver->function = std::make_shared<const Function>(std::move(function));
        const std::lock_guard lock(m_mutex);
        m_receivers.push_back(receiver);
        return std::make_unique<Handle>(std::move(receiver));
    }

    void call(Arguments... arguments)
    {
        for (const auto& receiver : living()) {
            const std::lock_guard lock(receiver->mutex);
            // Held for the call: a receiver that ends its own subscription must not lose what it is running in.
            if (const auto function = receiver->function) (*function)(arguments...);
        }
    }

private:
    struct Receiver {
        std::recursive_mutex mutex;  // a receiver may end its own subscription while it is called
        std::shared_ptr<const Function> function;  // guarded; null once ended
    };
    class Handle final : public api::Subscription {
    public:
        explicit Handle(std::shared_ptr<Receiver> receiver) : m_receiver(std::move(receiver)) {}
        ~Handle() override
        {
            std::shared_ptr<const Function> ended;
            const std::lock_guard lock(m_receiver->mutex);
            ended.swap(m_receiver->function);
        }

    private:
        std::shared_ptr<Receiver> m_receiver;
    };

    std::vector<std::shared_ptr<Receiver>> living()
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_receivers, [](const auto& receiver) { return receiver.use_count() == 1; });
        return m_receivers;
    }

    std::mutex m_mutex;
    std::vector<std::shared_ptr<Receiver>> m_receivers;  // guarded
};

}  // namespace quorate::node
