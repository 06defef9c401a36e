// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/admission.h"

#include <boost/asio/ip/address.hpp>

#include <algorithm>
#include <utility>

namespace quorate::gateway {

std::string sourceOf(const std::string& address)
{
    namespace ip = boost::asio::ip;
    boost::system::error_code error;
    const auto parsed = ip::make_address(address, error);
    if (error || !parsed.is_v6()) return address;
    const auto six = parsed.to_v6();
    if (six.is_v4_mapped()) return ip::make_address_v4(ip::v4_mapped, six).to_string();
    auto bytes = six.to_bytes();
    std::fill(bytes.begin() + 8, bytes.end(), std::uint8_t{0});
    return ip::address_v6(bytes).to_string() + "/64";
}

bool Admission::Place::hold(std::function<void()> close)
{
    const std::lock_guard lock(m_admission->m_mutex);
    if (m_gone) return false;
    m_close = std::move(close);
    return true;
}

void Admission::Place::prove()
{
    const std::lock_guard lock(m_admission->m_mutex);
    if (!std::exchange(m_waits, false)) return;
    m_admission->m_unproven.erase(m_inLine);
}

std::unique_ptr<Admission::Place> Admission::enter(const std::string& source)
{
    auto place = std::make_unique<Place>(shared_from_this());
    std::function<void()> close;
    std::unique_lock lock(m_mutex);
    const auto here = m_bySource.find(source);
    const bool sourceIsFull = here != m_bySource.end() && here->second >= m_mostPerSource;
    if (sourceIsFull || (m_count >= m_most && m_unproven.empty())) {
        place->m_gone = true;
        ++m_refused;
        lock.unlock();
        return nullptr;
    }
    if (m_count >= m_most) {
        Place& oldest = *m_unproven.front();
        close = std::move(oldest.m_close);
        free(oldest);
        ++m_refused;
    }
    place->m_source = source;
    place->m_inLine = m_unproven.insert(m_unproven.end(), place.get());
    place->m_waits = true;
    ++m_bySource[source];
    ++m_count;
    lock.unlock();
    if (close) close();
    return place;
}

void Admission::leave(Place& place)
{
    const std::lock_guard lock(m_mutex);
    if (!place.m_gone) free(place);
}

void Admission::free(Place& place)
{
    place.m_gone = true;
    if (std::exchange(place.m_waits, false)) m_unproven.erase(place.m_inLine);
    --m_count;
    const auto found = m_bySource.find(place.m_source);
    if (--found->second == 0) m_bySource.erase(found);
}

std::uint64_t Admission::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_count;
}

std::uint64_t Admission::refused() const
{
    const std::lock_guard lock(m_mutex);
    return m_refused;
}

}  // namespace quorate::gateway
