// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/key_value_store.h"

#include <functional>
#include <memory>
#include <vector>

namespace quorate::test {

// A disk that now and then does not give what it holds, and notes what is written to it.
class Fickle final : public store::KeyValueStore {
public:
    using Unreadable = std::function<bool(BytesView key)>;
    Fickle(std::unique_ptr<store::KeyValueStore> inner, const Unreadable& unreadable, std::vector<store::WriteBatch>& written)
        : m_inner(std::move(inner)), m_unreadable(unreadable), m_written(written)
    {
    }
    Result<std::optional<Bytes>> get(BytesView key) const override
    {
        if (isLost(key)) return fail(broken);
        return m_inner->get(key);
    }
    Status write(const store::WriteBatch& batch) override
    {
        m_written.push_back(batch);
        return m_inner->write(batch);
    }
    Status scan(BytesView prefix, BytesView from, const Visit& visit) const override
    {
        if (isLost(prefix)) return fail(broken);
        return m_inner->scan(prefix, from, visit);
    }
    Result<std::optional<Entry>> last(BytesView prefix, BytesView upTo) const override
    {
        if (isLost(prefix)) return fail(broken);
        return m_inner->last(prefix, upTo);
    }
    std::optional<Error> failure() const override { return m_inner->failure(); }
    Status reopen() override { return m_inner->reopen(); }

private:
    [[nodiscard]] bool isLost(BytesView key) const { return m_unreadable && m_unreadable(key); }

    static inline const Error broken{ErrorKind::io, "store.io", "Input/output error"};
    std::unique_ptr<store::KeyValueStore> m_inner;
    const Unreadable& m_unreadable;
    std::vector<store::WriteBatch>& m_written;
};

}  // namespace quorate::test
