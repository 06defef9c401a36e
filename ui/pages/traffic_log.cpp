// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/traffic_log.h"

#include <QDataStream>

#include <algorithm>

namespace quorate::pages {
namespace {

constexpr qint64 sampleEvery = 1'000;
constexpr qint64 longestGap = 600'000;       // over which a total is spread evenly
constexpr qint64 saveEvery = 300'000;
constexpr quint32 recordVersion = 1;

QString settingsKey(const QString& consortium)
{
    return QStringLiteral("traffic/") + consortium.left(16);
}

}  // namespace

TrafficLog::TrafficLog(bridge::NodeBridge& bridge, QSettings& settings, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_settings(settings)
{
    connect(&bridge, &bridge::NodeBridge::refreshed, this, &TrafficLog::sample);
    if (bridge.hasSnapshot()) sample();
}

TrafficLog::~TrafficLog()
{
    save();
}

void TrafficLog::sample()
{
    if (m_consortium != m_bridge.identity().consortium) {
        save();
        m_consortium = m_bridge.identity().consortium;
        m_totals.clear();
        m_each.clear();
        m_last = 0;
        load();
    }
    const qint64 now = m_bridge.now();
    if (m_last != 0 && now - m_last < sampleEvery && now >= m_last) return;
    const qint64 last = std::exchange(m_last, now);
    const bool counts = last != 0 && now > last && now - last <= longestGap;
    double down = 0;
    double up = 0;
    QHash<QString, Total> totals;
    QHash<QString, QList<Bucket>> apart;
    for (const auto& t : m_bridge.transfers()) {
        const Total before = m_totals.value(t.root);
        totals.insert(t.root, {t.downTotal, t.upTotal});
        // Totals begin anew with the node.
        const double came = double(t.downTotal - std::min(t.downTotal, before.down));
        const double went = double(t.upTotal - std::min(t.upTotal, before.up));
        down += came;
        up += went;
        QList<Bucket> list = m_each.value(t.root);
        // What a transfer had when it was first seen came at no time that is known.
        if (counts && m_totals.contains(t.root)) add(list, each, last, now, came, went);
        apart.insert(t.root, list);
    }
    m_totals = std::move(totals);
    m_each = std::move(apart);
    if (!counts) return;
    for (std::size_t i = 0; i < rings.size(); ++i) add(m_buckets[i], rings[i], last, now, down, up);
    if (now - m_saved >= saveEvery) save();
    Q_EMIT changed();
}

void TrafficLog::add(QList<Bucket>& list, Ring ring, qint64 from, qint64 to, double down, double up)
{
    const auto [bucketMs, spanMs] = ring;
    for (qint64 at = from - from % bucketMs; at < to; at += bucketMs) {
        const double part = double(std::min(to, at + bucketMs) - std::max(from, at)) / double(to - from);
        if (list.isEmpty() || list.last().at < at) list += Bucket{at, 0, 0};
        list.last().down += down * part;
        list.last().up += up * part;
    }
    while (!list.isEmpty() && list.first().at < to - spanMs - bucketMs) list.removeFirst();
}

void TrafficLog::load()
{
    for (auto& list : m_buckets) list.clear();
    const QByteArray packed = m_settings.value(settingsKey(m_consortium)).toByteArray();
    if (packed.isEmpty()) return;
    const QByteArray kept = qUncompress(packed);
    QDataStream in(kept);
    quint32 version = 0;
    in >> version;
    if (version != recordVersion) return;
    for (std::size_t i = 0; i < rings.size(); ++i) {
        quint32 count = 0;
        in >> count;
        const auto most = quint32(rings[i].spanMs / rings[i].bucketMs + 2);
        QList<Bucket> list;
        for (quint32 n = 0; n < std::min(count, most) && in.status() == QDataStream::Ok; ++n) {
            Bucket b;
            in >> b.at >> b.down >> b.up;
            if (!list.isEmpty() && b.at <= list.last().at) return;      // not ours
            list += b;
        }
        if (in.status() != QDataStream::Ok || count > most) return;
        m_buckets[i] = std::move(list);
    }
}

void TrafficLog::save()
{
    m_saved = m_bridge.now();
    if (m_consortium.isEmpty()) return;
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << recordVersion;
    for (const auto& list : m_buckets) {
        out << quint32(list.size());
        for (const Bucket& b : list) out << b.at << b.down << b.up;
    }
    m_settings.setValue(settingsKey(m_consortium), qCompress(bytes));
}

}  // namespace quorate::pages
