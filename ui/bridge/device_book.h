// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/gateway_devices.h"
#include "ui/bridge/fleet_values.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace quorate::bridge {

// The devices of this node's gateway, a million of them where need be: what the picture has is kept packed as it came, and
// values are made for the rows that are looked at. GUI thread.
class DeviceBook {
public:
    struct Change {
        bool anew = false;               // the rows are others altogether
        QList<int> rows;                 // that changed, ascending
        int came = 0;                    // so many more at the end
    };
    // Looks only into the chunks that the picture before does not share.
    Change set(const std::shared_ptr<const api::GatewayDevices>& devices);

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] GatewayDevice at(int row) const;               // its texts are shared with other rows'
    // One of its parts, for who asks a million rows.
    enum class Text { model, hardwareClass, installed, target, state, reason, attributes };
    [[nodiscard]] const QString& text(int row, Text text) const;
    [[nodiscard]] quint64 number(int row) const { return packed(row).device; }
    [[nodiscard]] qint64 since(int row) const { return packed(row).sinceMs; }
    [[nodiscard]] qint64 lastSeen(int row) const { return packed(row).lastSeenMs; }
    // -1: it has never polled. Looks at all of them: for an act, never for a cell.
    [[nodiscard]] int rowOf(const QString& model, quint64 device) const;
    // How many are in each state, of a model's devices that do not run this version.
    [[nodiscard]] QHash<QString, quint64> statesBehind(const QString& model, const QString& version) const;
    // What a model's devices tell of themselves: the names, and of each the values, the commonest first, at most mostValues.
    static constexpr int mostValues = 200;
    [[nodiscard]] QMap<QString, QStringList> attributesOf(const QString& model) const;

private:
    [[nodiscard]] const api::GatewayDeviceChunk::Row& packed(int row) const
    {
        return m_chunks[std::size_t(row) / api::GatewayDeviceChunk::most].packed->row(std::size_t(row) % api::GatewayDeviceChunk::most);
    }
    struct Chunk {
        std::shared_ptr<const api::GatewayDeviceChunk> packed;
        QList<QString> texts;            // as packed->texts()
    };
    // The texts that the chunk has already are the first of these.
    static void unpack(Chunk& chunk, std::shared_ptr<const api::GatewayDeviceChunk> packed);

    std::vector<Chunk> m_chunks;
    int m_size = 0;
};

}  // namespace quorate::bridge
