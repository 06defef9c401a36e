// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/device_book.h"

#include <algorithm>
#include <cstring>
#include <type_traits>

namespace quorate::bridge {
namespace {

constexpr int most = int(api::GatewayDeviceChunk::most);

bool sameDevice(const api::GatewayDeviceChunk& a, const api::GatewayDeviceChunk& b, std::size_t row)
{
    return a.row(row).device == b.row(row).device && a.texts()[a.row(row).model] == b.texts()[b.row(row).model];
}

// Texts that came since stand behind those of before: a place means the same in both.
bool samePlaces(const std::vector<std::string>& before, const std::vector<std::string>& now)
{
    return before.size() <= now.size() && std::equal(before.begin(), before.end(), now.begin());
}

bool sameRow(const api::GatewayDeviceChunk& a, const api::GatewayDeviceChunk& b, std::size_t row, bool places)
{
    static_assert(std::has_unique_object_representations_v<api::GatewayDeviceChunk::Row>);
    return places ? std::memcmp(&a.row(row), &b.row(row), sizeof(api::GatewayDeviceChunk::Row)) == 0 : a.at(row) == b.at(row);
}

// As people read it. Texts that are no attributes have no control characters.
QString readable(const std::string& text)
{
    if (text.find('\x1f') == std::string::npos) return QString::fromStdString(text);
    QStringList parts;
    for (const auto& [name, value] : api::unpackAttributes(text)) parts += QString::fromStdString(name + '=' + value);
    return parts.join(QStringLiteral(", "));
}

}  // namespace

void DeviceBook::unpack(Chunk& chunk, std::shared_ptr<const api::GatewayDeviceChunk> packed)
{
    const auto& texts = packed->texts();
    chunk.texts.reserve(qsizetype(texts.size()));
    for (std::size_t i = std::size_t(chunk.texts.size()); i < texts.size(); ++i) chunk.texts += readable(texts[i]);
    chunk.packed = std::move(packed);
}

DeviceBook::Change DeviceBook::set(const std::shared_ptr<const api::GatewayDevices>& devices)
{
    Change change;
    const int before = m_size;
    const std::size_t chunks = devices ? devices->chunks.size() : 0;
    m_size = devices ? int(devices->size()) : 0;
    // A device keeps its place; where that is not so it is another gateway's picture.
    change.anew = m_size < before;
    for (std::size_t i = 0; i < chunks; ++i) {
        const auto& now = devices->chunks[i];
        if (i >= m_chunks.size()) {
            unpack(m_chunks.emplace_back(), now);
            continue;
        }
        const auto old = m_chunks[i].packed;
        if (old == now) continue;
        const bool places = samePlaces(old->texts(), now->texts());
        for (std::size_t row = 0; row < std::min(old->size(), now->size()) && !change.anew; ++row) {
            if (!sameDevice(*old, *now, row)) change.anew = true;
            else if (!sameRow(*old, *now, row, places)) change.rows += int(i) * most + int(row);
        }
        if (!places) m_chunks[i].texts.clear();
        unpack(m_chunks[i], now);
    }
    m_chunks.resize(chunks);
    if (change.anew) change.rows.clear();
    else change.came = m_size - before;
    return change;
}

GatewayDevice DeviceBook::at(int row) const
{
    const Chunk& chunk = m_chunks[std::size_t(row / most)];
    const auto& r = chunk.packed->row(std::size_t(row % most));
    GatewayDevice d;
    d.model = chunk.texts.at(r.model);
    d.device = r.device;
    d.hardwareClass = chunk.texts.at(r.hardwareClass);
    d.installedVersion = chunk.texts.at(r.installed);
    d.targetVersion = chunk.texts.at(r.target);
    d.state = chunk.texts.at(r.state);
    d.reason = chunk.texts.at(r.reason);
    d.since = r.sinceMs;
    d.lastSeen = r.lastSeenMs;
    d.tries = r.tries;
    d.attributes = chunk.texts.at(r.attributes);
    return d;
}

const QString& DeviceBook::text(int row, Text text) const
{
    const auto& r = packed(row);
    const auto place = [&] {
        switch (text) {
        case Text::model: return r.model;
        case Text::hardwareClass: return r.hardwareClass;
        case Text::installed: return r.installed;
        case Text::target: return r.target;
        case Text::state: return r.state;
        case Text::attributes: return r.attributes;
        case Text::reason: break;
        }
        return r.reason;
    };
    return m_chunks[std::size_t(row / most)].texts.at(place());
}

int DeviceBook::rowOf(const QString& model, quint64 device) const
{
    for (std::size_t i = 0; i < m_chunks.size(); ++i) {
        const Chunk& chunk = m_chunks[i];
        for (std::size_t row = 0; row < chunk.packed->size(); ++row) {
            const auto& r = chunk.packed->row(row);
            if (r.device == device && chunk.texts.at(r.model) == model) return int(i) * most + int(row);
        }
    }
    return -1;
}

QHash<QString, quint64> DeviceBook::statesBehind(const QString& model, const QString& version) const
{
    QHash<QString, quint64> counts;
    for (const Chunk& chunk : m_chunks) {
        std::vector<quint64> byText(std::size_t(chunk.texts.size()), 0);
        const auto of = chunk.texts.indexOf(model);
        const auto there = chunk.texts.indexOf(version);
        for (std::size_t row = 0; of >= 0 && row < chunk.packed->size(); ++row) {
            const auto& r = chunk.packed->row(row);
            if (r.model == of && r.installed != there) ++byText[r.state];
        }
        for (qsizetype i = 0; i < chunk.texts.size(); ++i) {
            if (byText[std::size_t(i)] > 0) counts[chunk.texts.at(i)] += byText[std::size_t(i)];
        }
    }
    return counts;
}

QMap<QString, QStringList> DeviceBook::attributesOf(const QString& model) const
{
    QMap<QString, QHash<QString, int>> found;
    for (const Chunk& chunk : m_chunks) {
        const auto of = chunk.texts.indexOf(model);
        std::vector<int> devices(std::size_t(chunk.texts.size()), 0);
        for (std::size_t row = 0; of >= 0 && row < chunk.packed->size(); ++row) {
            const auto& r = chunk.packed->row(row);
            if (r.model == of) ++devices[r.attributes];
        }
        for (std::size_t i = 0; i < devices.size(); ++i) {
            if (devices[i] == 0) continue;
            for (const auto& [name, value] : api::unpackAttributes(chunk.packed->texts()[i])) {
                found[QString::fromStdString(name)][QString::fromStdString(value)] += devices[i];
            }
        }
    }
    QMap<QString, QStringList> out;
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        QStringList values = it->keys();
        std::sort(values.begin(), values.end(), [&](const QString& a, const QString& b) {
            return it->value(a) != it->value(b) ? it->value(a) > it->value(b) : a < b;
        });
        out.insert(it.key(), values.mid(0, mostValues));
    }
    return out;
}

}  // namespace quorate::bridge
