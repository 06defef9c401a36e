// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/rollout_json.h"

#include <nlohmann/json.hpp>

#include <chrono>

namespace quorate::node {
namespace {

Json timeJson(UnixTime time)
{
    return time.ms == 0 ? Json(nullptr) : Json(timeText(time));
}

Json restJson(std::int64_t ms)
{
    return ms < 0 ? Json(nullptr) : Json(ms);
}

// Reads the members of one object, remembering the first that does not fit.
class Fields {
public:
    Fields(const Json& object, std::string where, std::optional<Error>& error)
        : m_object(object), m_where(std::move(where)), m_error(error)
    {
        if (!object.is_object()) complain("", "an object");
    }
    void text(const char* name, std::string& out)
    {
        if (const Json* value = find(name)) value->is_string() ? void(out = value->get<std::string>()) : complain(name, "text");
    }
    void percent(const char* name, double& out)
    {
        if (const Json* value = find(name)) value->is_number() ? void(out = value->get<double>()) : complain(name, "a number");
    }
    template <class Number>
    void number(const char* name, Number& out)
    {
        const Json* value = find(name);
        if (value == nullptr) return;
        const bool fits = value->is_number_unsigned() && value->get<std::uint64_t>() <= std::uint64_t(std::numeric_limits<Number>::max());
        fits ? void(out = Number(value->get<std::uint64_t>())) : complain(name, "a number that is not negative");
    }
    void time(const char* name, UnixTime& out)
    {
        const Json* value = find(name);
        if (value == nullptr) return;
        const auto read = value->is_string() ? timeFrom(value->get_ref<const std::string&>()) : Result<UnixTime>(fail(ErrorKind::invalid, "node.time.malformed"));
        read ? void(out = *read) : complain(name, "a time such as 2026-11-20T08:30Z");
    }
    const Json* list(const char* name)
    {
        const Json* value = find(name);
        if (value == nullptr || value->is_array()) return value;
        complain(name, "a list");
        return nullptr;
    }
    const Json* find(const char* name) const
    {
        if (!m_object.is_object()) return nullptr;
        const auto it = m_object.find(name);
        return it == m_object.end() || it->is_null() ? nullptr : &*it;
    }
    void complain(std::string_view name, std::string_view expected)
    {
        if (!m_error) m_error = Error{ErrorKind::invalid, "node.control.params", m_where + std::string(name) + ": expected " + std::string(expected)};
    }

private:
    const Json& m_object;
    const std::string m_where;
    std::optional<Error>& m_error;
};

api::RolloutRing ringFrom(const Json& json, std::optional<Error>& error)
{
    api::RolloutRing ring;
    Fields in(json, "rings.", error);
    in.text("name", ring.name);
    in.percent("share", ring.share);
    if (const Json* classes = in.list("hardwareClasses")) {
        for (const auto& one : *classes) one.is_string() ? ring.hardwareClasses.push_back(one.get<std::string>()) : in.complain("hardwareClasses", "texts");
    }
    if (const Json* attributes = in.find("attributes")) {
        if (!attributes->is_object()) in.complain("attributes", "an object");
        else for (const auto& [key, value] : attributes->items()) {
            value.is_string() ? void(ring.attributes[key] = value.get<std::string>()) : in.complain("attributes", "texts");
        }
    }
    if (const Json* devices = in.list("devices")) {
        for (const auto& one : *devices) one.is_number_unsigned() ? ring.devices.push_back(one.get<std::uint64_t>()) : in.complain("devices", "numbers");
    }
    in.percent("goodShare", ring.goodShare);
    in.percent("failedLimit", ring.failedLimit);
    in.number("minimumDevices", ring.minimumDevices);
    in.number("soakMs", ring.soakMs);
    return ring;
}

Json toJson(const api::RolloutRing& ring)
{
    Json attributes = Json::object();
    for (const auto& [key, value] : ring.attributes) attributes[key] = value;
    return {{"name", ring.name}, {"share", ring.share}, {"hardwareClasses", ring.hardwareClasses}, {"attributes", attributes},
            {"devices", ring.devices}, {"goodShare", ring.goodShare}, {"failedLimit", ring.failedLimit},
            {"minimumDevices", ring.minimumDevices}, {"soakMs", ring.soakMs}};
}

}  // namespace

Result<UnixTime> timeFrom(std::string_view text)
{
    const auto malformed = [&] { return fail(ErrorKind::invalid, "node.time.malformed", std::string(text.substr(0, 40))); };
    // Digits stand where 0 stands, everything else as it is here.
    constexpr std::string_view whole = "0000-00-00T00:00:00.000Z";
    if (text.empty() || text.back() != 'Z') return malformed();
    const std::string_view body = text.substr(0, text.size() - 1);
    if (body.size() != 16 && body.size() != 19 && body.size() != 23) return malformed();
    for (std::size_t i = 0; i < body.size(); ++i) {
        const bool digit = body[i] >= '0' && body[i] <= '9';
        if (whole[i] == '0' ? !digit : body[i] != whole[i]) return malformed();
    }
    const auto number = [&](std::size_t from, std::size_t count) {
        int value = 0;
        for (std::size_t i = from; i < from + count && i < body.size(); ++i) value = value * 10 + (body[i] - '0');
        return value;
    };
    using namespace std::chrono;
    const year_month_day date{year(number(0, 4)), month(unsigned(number(5, 2))), day(unsigned(number(8, 2)))};
    if (!date.ok() || number(11, 2) > 23 || number(14, 2) > 59 || number(17, 2) > 59) return malformed();
    const auto at = sys_days(date) + hours(number(11, 2)) + minutes(number(14, 2)) + seconds(number(17, 2)) + milliseconds(number(20, 3));
    return UnixTime{duration_cast<milliseconds>(at.time_since_epoch()).count()};
}

Json toJson(const api::RolloutPlan& plan)
{
    Json rings = Json::array();
    for (const auto& ring : plan.rings) rings.push_back(toJson(ring));
    return {{"name", plan.name}, {"release", plan.release.hex()}, {"rings", rings}, {"startAt", timeJson(plan.startAt)},
            {"finishBy", timeJson(plan.finishBy)}};
}

Json toJson(const api::RolloutView& r)
{
    Json rings = Json::array();
    for (const auto& ring : r.rings) {
        rings.push_back({{"devices", ring.devices}, {"offered", ring.offered}, {"good", ring.good}, {"claimed", ring.claimed},
                         {"failed", ring.failed}, {"openedAt", timeJson(ring.openedAt)}, {"passedAt", timeJson(ring.passedAt)},
                         {"soakedMs", ring.soakedMs}, {"worstFailed", ring.worstFailed}, {"restMs", restJson(ring.restMs)}});
    }
    Json curve = Json::array();
    for (const auto& point : r.curve) {
        curve.push_back({{"at", timeJson(point.at)}, {"good", point.good}, {"failed", point.failed}, {"paused", point.paused}});
    }
    Json history = Json::array();
    for (const auto& act : r.history) {
        history.push_back({{"at", timeJson(act.at)}, {"by", act.by}, {"what", act.what}, {"ring", act.ring}, {"reason", act.reason}});
    }
    return {{"id", r.id}, {"plan", toJson(r.plan)}, {"model", r.model}, {"version", r.version}, {"severity", r.severity},
            {"state", r.state}, {"reason", r.reason}, {"by", r.by}, {"since", timeJson(r.since)}, {"createdAt", timeJson(r.createdAt)},
            {"startedAt", timeJson(r.startedAt)}, {"openRings", r.openRings}, {"waitsFor", r.waitsFor}, {"restMs", restJson(r.restMs)},
            {"rings", rings}, {"curve", curve}, {"history", history}};
}

Json toJson(const api::RolloutDevice& d)
{
    return {{"model", d.model}, {"device", d.device}, {"ring", d.ring}, {"outcome", d.outcome}, {"reason", d.reason}};
}

Result<api::RolloutPlan> rolloutPlanFrom(const Json& json)
{
    api::RolloutPlan plan;
    std::optional<Error> error;
    Fields in(json, "plan.", error);
    in.text("name", plan.name);
    std::string release;
    in.text("release", release);
    const auto id = ReleaseId::fromHexText(release);
    if (id) plan.release = *id;
    else in.complain("release", "64 hexadecimal digits");
    if (const Json* rings = in.list("rings")) {
        for (const auto& ring : *rings) plan.rings.push_back(ringFrom(ring, error));
    }
    in.time("startAt", plan.startAt);
    in.time("finishBy", plan.finishBy);
    if (error) return fail(*error);
    return plan;
}

}  // namespace quorate::node
