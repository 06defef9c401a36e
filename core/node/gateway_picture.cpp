// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/gateway_picture.h"

#include "core/ledger/device_request.h"

#include <algorithm>
#include <map>
#include <utility>

namespace quorate::node {

using api::GatewayDeviceChunk;

api::GatewayDeviceView viewOf(const gateway::DeviceStatus& device)
{
    api::GatewayDeviceView view;
    view.model = device.model.slug;
    view.device = device.index.value;
    view.hardwareClass = device.hardwareClass;
    if (device.installedVersion) view.installedVersion = device.installedVersion->text;
    view.state = "idle";
    view.since = device.firstSeen;
    if (!device.actions.empty()) {
        const auto& action = device.actions.front();
        view.targetVersion = action.version.text;
        view.state = gateway::toString(action.state);
        view.reason = action.reason;
        view.since = action.changed;
        view.tries = static_cast<std::uint32_t>(std::ranges::count(device.actions, action.release, &gateway::ActionStatus::release));
    }
    view.lastSeen = device.lastSeen;
    auto attributes = device.attributes;
    // What a device runs stands above; its hash would keep devices that are alike from sharing the text.
    attributes.erase(std::string(ledger::attributeTarget));
    attributes.erase(std::string(ledger::attributeVersion));
    view.attributes = api::packAttributes(attributes);
    return view;
}

void GatewayPicture::changed(const std::string& controllerId)
{
    const std::lock_guard lock(m_mutex);
    m_changed.insert(controllerId);
}

std::shared_ptr<const api::GatewayDevices> GatewayPicture::picture(const gateway::GatewayServer& server)
{
    std::set<std::string> changed;
    {
        const std::lock_guard lock(m_mutex);
        changed.swap(m_changed);
    }
    if (!m_begun) {
        m_begun = true;
        take(server.devices());
    } else if (!changed.empty()) {
        std::vector<gateway::DeviceStatus> devices;
        for (const auto& controllerId : changed) {
            if (auto device = server.device(controllerId)) devices.push_back(*std::move(device));
        }
        take(devices);
    }
    return m_picture;
}

void GatewayPicture::take(const std::vector<gateway::DeviceStatus>& devices)
{
    api::GatewayDevices next = *m_picture;
    std::size_t size = next.size();
    std::map<std::size_t, std::shared_ptr<GatewayDeviceChunk>> edited;             // by place; each is copied once
    for (const auto& device : devices) {
        const auto [at, isNew] = m_rows.try_emplace(device.controllerId, size);
        const std::size_t row = at->second;
        const auto view = viewOf(device);
        const std::size_t place = row / GatewayDeviceChunk::most;
        if (!isNew && !edited.contains(place) && next.chunks[place]->at(row % GatewayDeviceChunk::most) == view) continue;
        auto& chunk = edited[place];
        if (!chunk) {
            if (place == next.chunks.size()) next.chunks.push_back(nullptr);
            chunk = next.chunks[place] ? std::make_shared<GatewayDeviceChunk>(*next.chunks[place]) : std::make_shared<GatewayDeviceChunk>();
        }
        if (isNew) chunk->add(view);
        else chunk->replace(row % GatewayDeviceChunk::most, view);
        size += isNew ? 1 : 0;
    }
    if (edited.empty()) return;
    for (auto& [place, chunk] : edited) next.chunks[place] = std::move(chunk);
    m_picture = std::make_shared<api::GatewayDevices>(std::move(next));
}

}  // namespace quorate::node
