// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/desk.h"

#include "app/node/output.h"

#include <nlohmann/json.hpp>

namespace quorate::app {

Desk::Desk() : m_files(makeSystemFiles()), m_clock(makeSystemClock()) {}

int Desk::show(const Json& value, const std::function<void()>& people) const
{
    if (json) print(value.dump(2, ' ', false, Json::error_handler_t::replace));
    else people();
    return 0;
}

Path absolutePath(const std::string& path)
{
    std::error_code ignored;
    Path absolute = std::filesystem::absolute(path, ignored).lexically_normal();
    if (!absolute.has_filename() && absolute.has_parent_path() && absolute != absolute.root_path()) {
        absolute = absolute.parent_path();
    }
    return absolute;
}

}  // namespace quorate::app
