// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/node.h"
#include "core/base/bytes.h"
#include "core/base/files.h"
#include "core/node/json_views.h"

#include <optional>
#include <string>
#include <vector>

namespace quorate::node {

// Reads a method's parameters, remembering the first that does not fit ("node.control.params", with its name and what was
// expected); what is read after it means nothing. Null is as good as absent. `params` must outlive it. One thread.
class ControlParams {
public:
    explicit ControlParams(Json& params);

    // Absent: empty, 0 or `otherwise`. need..: absent does not fit.
    [[nodiscard]] std::string text(const char* name);
    [[nodiscard]] std::string needText(const char* name);
    [[nodiscard]] std::uint64_t number(const char* name, std::uint64_t otherwise = 0);
    [[nodiscard]] std::optional<std::uint64_t> optionalNumber(const char* name);
    [[nodiscard]] std::uint64_t needNumber(const char* name);
    [[nodiscard]] bool boolean(const char* name, bool otherwise = false);
    [[nodiscard]] std::vector<std::string> texts(const char* name);
    [[nodiscard]] std::vector<std::uint64_t> numbers(const char* name);
    [[nodiscard]] std::vector<Json*> items(const char* name);
    [[nodiscard]] Bytes secret(const char* name);   // wiped in `params`; absent does not fit
    [[nodiscard]] Bytes hex(const char* name);
    // Absolute ones alone: the node has another working directory than who asks.
    [[nodiscard]] Path path(const char* name);
    [[nodiscard]] Path optionalPath(const char* name);
    [[nodiscard]] std::vector<Path> paths(const char* name);
    [[nodiscard]] api::Chain chain(const char* name);
    template <class Id>
    [[nodiscard]] Id id(const char* name)
    {
        auto parsed = Id::fromHexText(needText(name));
        if (parsed) return *parsed;
        complain(name, "64 hexadecimal digits");
        return {};
    }
    template <class Id>
    [[nodiscard]] std::optional<Id> optionalId(const char* name)
    {
        if (!find(name)) return std::nullopt;
        return id<Id>(name);
    }

    [[nodiscard]] Json* find(const char* name);   // null: absent
    void complain(std::string_view name, std::string_view expected);
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    Json& m_params;
    std::optional<Error> m_error;
};

}  // namespace quorate::node
