// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/signer.h"

#include <mutex>

namespace quorate::node {

// Takes what foreign threads bring to a strand that may be gone by then, or whose owner may be: a token answers when it likes.
// Shared by whoever may answer. Thread-safe.
class LateAnswers {
public:
    explicit LateAnswers(Executor& executor) : m_executor(&executor) {}

    void post(Executor::Work work)
    {
        const std::lock_guard lock(m_mutex);
        if (m_executor) m_executor->post(std::move(work));
    }
    // Nothing is posted once this returned, and what was posted does nothing; on the strand, or when it does not work.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_executor = nullptr;
    }

    [[nodiscard]] bool open()
    {
        const std::lock_guard lock(m_mutex);
        return m_executor != nullptr;
    }

private:
    std::mutex m_mutex;
    Executor* m_executor;   // guarded
};

// Whether a key on a token gave no signature, and for that reason nothing left.
inline bool isOfToken(const Error& error)
{
    return error.code.starts_with("token.");
}

// Signs, and calls `done` on the strand of `answers`: before it returns when the key is immediate.
inline void signOnStrand(const crypto::Signer& key, Bytes message, const std::shared_ptr<LateAnswers>& answers,
                         crypto::Signer::Done done)
{
    if (key.immediate()) return key.signLater(std::move(message), std::move(done));
    key.signLater(std::move(message), [answers, done = std::move(done)](Result<crypto::Signature> signature) {
        answers->post([answers, done, signature = std::move(signature)] {
            if (answers->open()) done(signature);
        });
    });
}

}  // namespace quorate::node
