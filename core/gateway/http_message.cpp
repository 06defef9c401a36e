// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/resources.h"

#include <cstdio>
#include <ctime>

namespace quorate::gateway {

std::string_view HttpRequest::field(const std::string& name) const
{
    const auto found = fields.find(name);
    return found == fields.end() ? std::string_view() : std::string_view(found->second);
}

std::uint64_t HttpResponse::length() const
{
    std::uint64_t sum = 0;
    for (const Segment& segment : segments) {
        if (const auto* text = std::get_if<std::string>(&segment)) {
            sum += text->size();
        } else {
            sum += std::get<ByteRange>(segment).size;
        }
    }
    return sum;
}

HttpResponse errorResponse(unsigned status, std::string_view code, std::string_view message)
{
    HttpResponse response;
    response.status = status;
    response.fields.emplace_back("Content-Type", "application/json");
    response.segments.emplace_back(errorJson(code, message.empty() ? code : message));
    return response;
}

std::string httpDate(UnixTime time)
{
    const std::time_t seconds = static_cast<std::time_t>(time.ms / 1000);
    std::tm parts{};
    ::gmtime_r(&seconds, &parts);
    // Written out, because strftime speaks the language of the process.
    constexpr const char* days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    char text[64];
    std::snprintf(text, sizeof text, "%s, %02d %s %04d %02d:%02d:%02d GMT", days[parts.tm_wday], parts.tm_mday,
                  months[parts.tm_mon], parts.tm_year + 1900, parts.tm_hour, parts.tm_min, parts.tm_sec);
    return text;
}

}  // namespace quorate::gateway
