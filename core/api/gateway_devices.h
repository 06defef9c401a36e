// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

// The devices of a node's gateway. Part of core/api.
namespace quorate::api {

// What devices tell of themselves (attributes of the DDI: "region", "revision"), as one text, so that alike devices share it:
// "name" 0x1f "value" 0x1e, by name. Neither has control characters. It sorts, and proves nothing.
[[nodiscard]] inline std::string packAttributes(const std::map<std::string, std::string>& attributes)
{
    std::string text;
    for (const auto& [name, value] : attributes) text += name + '\x1f' + value + '\x1e';
    return text;
}
[[nodiscard]] inline std::map<std::string, std::string> unpackAttributes(std::string_view text)
{
    std::map<std::string, std::string> attributes;
    std::string name, value;
    bool named = false;
    const auto take = [&] {
        attributes.emplace(std::move(name), std::move(value));
        name.clear();
        value.clear();
        named = false;
    };
    for (const char c : text) {
        if (c == '\x1e') take();
        else if (c == '\x1f' && !named) named = true;
        else (named ? value : name) += c;
    }
    if (!name.empty()) take();
    return attributes;
}

struct GatewayDeviceView {                 // what this node's gateway knows of a device that polled it
    std::string model;
    std::uint64_t device = 0;
    std::string hardwareClass;
    std::string installedVersion;
    std::string targetVersion;             // that it was offered last; empty: none yet
    std::string state;                     // of that offer: "idle" (none), "offered", "running", "installed", "cancelling",
                                           // "claimed", "confirmed", "failed", "unknown", "cancelled", "superseded"
    std::string reason;
    UnixTime since;                        // in this state
    UnixTime lastSeen;
    std::uint32_t tries = 0;               // how often its release was offered to it, of the offers that are kept (10)
    std::string attributes = {};           // packAttributes(), without what it runs
    friend bool operator==(const GatewayDeviceView&, const GatewayDeviceView&) = default;
};

// Some devices, packed: 40 bytes each, and every text once. Immutable once shared.
class GatewayDeviceChunk {
public:
    static constexpr std::size_t most = 1024;
    struct Row {
        std::uint64_t device = 0;
        std::int64_t sinceMs = 0;
        std::int64_t lastSeenMs = 0;
        std::uint16_t model = 0;           // these: places in texts()
        std::uint16_t hardwareClass = 0;
        std::uint16_t installed = 0;
        std::uint16_t target = 0;
        std::uint16_t state = 0;
        std::uint16_t reason = 0;
        std::uint16_t attributes = 0;
        std::uint16_t tries = 0;
    };
    static_assert(sizeof(Row) == 40);

    // Not beyond `most`.
    void add(const GatewayDeviceView& device) { m_rows.push_back(pack(device)); }
    void replace(std::size_t row, const GatewayDeviceView& device)
    {
        m_rows[row] = pack(device);
        if (m_texts.size() > maxTexts) tidy();
    }
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] const Row& row(std::size_t row) const { return m_rows[row]; }
    [[nodiscard]] const std::vector<std::string>& texts() const { return m_texts; }
    [[nodiscard]] GatewayDeviceView at(std::size_t row) const
    {
        const Row& r = m_rows[row];
        return {m_texts[r.model], r.device, m_texts[r.hardwareClass], m_texts[r.installed], m_texts[r.target], m_texts[r.state],
                m_texts[r.reason], {r.sinceMs}, {r.lastSeenMs}, r.tries, m_texts[r.attributes]};
    }

private:
    // Seven texts a row, and room for those that are used no more.
    static constexpr std::size_t maxTexts = 2 * 7 * most;

    [[nodiscard]] std::uint16_t place(const std::string& text)
    {
        const auto found = std::ranges::find(m_texts, text);
        if (found != m_texts.end()) return static_cast<std::uint16_t>(found - m_texts.begin());
        m_texts.push_back(text);
        return static_cast<std::uint16_t>(m_texts.size() - 1);
    }
    [[nodiscard]] Row pack(const GatewayDeviceView& d)
    {
        return {d.device, d.since.ms, d.lastSeen.ms, place(d.model), place(d.hardwareClass), place(d.installedVersion),
                place(d.targetVersion), place(d.state), place(d.reason), place(d.attributes),
                static_cast<std::uint16_t>(std::min<std::uint32_t>(d.tries, UINT16_MAX))};
    }
    void tidy()
    {
        GatewayDeviceChunk fresh;
        for (std::size_t i = 0; i < size(); ++i) fresh.add(at(i));
        *this = std::move(fresh);
    }

    std::vector<Row> m_rows;
    std::vector<std::string> m_texts;
};

// All of them, in an order in which each keeps its place while the node runs. Pictures share the chunks that did not change.
struct GatewayDevices {
    std::vector<std::shared_ptr<const GatewayDeviceChunk>> chunks;   // all but the last are full

    [[nodiscard]] static GatewayDevices of(const std::vector<GatewayDeviceView>& devices)
    {
        GatewayDevices all;
        for (std::size_t from = 0; from < devices.size(); from += GatewayDeviceChunk::most) {
            auto chunk = std::make_shared<GatewayDeviceChunk>();
            const std::size_t end = std::min(devices.size(), from + GatewayDeviceChunk::most);
            for (std::size_t i = from; i < end; ++i) chunk->add(devices[i]);
            all.chunks.push_back(std::move(chunk));
        }
        return all;
    }
    [[nodiscard]] std::size_t size() const
    {
        return chunks.empty() ? 0 : (chunks.size() - 1) * GatewayDeviceChunk::most + chunks.back()->size();
    }
    [[nodiscard]] GatewayDeviceView at(std::size_t row) const
    {
        return chunks[row / GatewayDeviceChunk::most]->at(row % GatewayDeviceChunk::most);
    }
    friend bool operator==(const GatewayDevices&, const GatewayDevices&) = default;   // the same chunks
};

}  // namespace quorate::api
