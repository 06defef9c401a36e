// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/alert_book.h"

#include "core/codec/cbor.h"
#include "core/crypto/sha256.h"

#include <algorithm>

namespace quorate::node {
namespace {

constexpr std::string_view prefix = "alert/";
constexpr std::size_t maxText = 64 * 1024;
constexpr std::size_t maxStatements = 16;
constexpr std::uint64_t maxTime = 253'402'300'799'999;   // as on the ledgers

bool isSame(const api::AlertView& a, const api::AlertView& b)
{
    return a.code == b.code && a.subject == b.subject && a.detail == b.detail && a.release == b.release;
}

// Of what makes it this alert and no other.
Bytes keyOf(const api::AlertView& alert)
{
    codec::Writer out;
    out.array(4).text(alert.code).text(alert.subject).text(alert.detail);
    if (alert.release) out.id(*alert.release);
    else out.null();
    Bytes key = toBytes(bytesOf(prefix));
    append(key, bytesOf(crypto::sha256(out.data()).hex()));
    return key;
}

}  // namespace

Bytes encodeAlert(const api::AlertView& alert)
{
    codec::Writer out;
    out.array(7).text(alert.code).text(alert.severity).text(alert.subject).text(alert.detail);
    out.unsignedInteger(static_cast<std::uint64_t>(std::max<std::int64_t>(alert.at.ms, 0)));
    if (alert.release) out.id(*alert.release);
    else out.null();
    const auto statements = std::min(alert.statements.size(), maxStatements);
    out.array(statements);
    for (std::size_t i = 0; i < statements; ++i) {
        const auto& one = alert.statements[i];
        out.array(3).text(one.signer).text(one.decoded).bytes(one.encoded);
    }
    return out.take();
}

Result<api::AlertView> decodeAlert(BytesView encoded)
{
    codec::Reader in(encoded);
    api::AlertView alert;
    in.arrayOf(7);
    alert.code = in.text(maxText);
    alert.severity = in.text(maxText);
    alert.subject = in.text(maxText);
    alert.detail = in.text(maxText);
    alert.at = UnixTime{static_cast<std::int64_t>(in.unsignedInteger(maxTime))};
    if (!in.tryNull()) alert.release = in.id<ReleaseId>();
    const auto count = in.array(maxStatements);
    for (std::size_t i = 0; i < count && in.ok(); ++i) {
        in.arrayOf(3);
        auto& one = alert.statements.emplace_back();
        one.signer = in.text(maxText);
        one.decoded = in.text(maxText);
        one.encoded = toBytes(in.bytes(maxText));
        in.leave();
    }
    in.leave();
    in.leave();
    if (auto done = in.finish(); !done) return fail(done.error());
    return alert;
}

Status AlertBook::load(store::KeyValueStore& store)
{
    m_store = &store;
    std::vector<api::AlertView> before;
    store::WriteBatch drop;
    auto scanned = store.scan(bytesOf(prefix), {}, [&](BytesView key, BytesView value) {
        if (auto alert = decodeAlert(value)) before.push_back(*std::move(alert));
        else drop.erase(toBytes(key));
        return true;
    });
    if (!scanned) return scanned;
    std::ranges::stable_sort(before, [](const auto& a, const auto& b) { return a.at > b.at; });
    for (auto& alert : before) {
        if (m_alerts.size() < kept) m_alerts.push_back(std::move(alert));
        else drop.erase(keyOf(alert));
    }
    return drop.changes.empty() ? Status() : store.write(drop);
}

Result<AlertBook::Raised> AlertBook::raise(api::AlertView alert)
{
    auto outcome = Raised::fresh;
    const auto same = std::ranges::find_if(m_alerts, [&](const auto& known) { return isSame(known, alert); });
    if (same != m_alerts.end()) {
        if (alert.at <= same->at) return Raised::known;
        m_alerts.erase(same);
        outcome = Raised::repeated;
    }
    store::WriteBatch batch;
    batch.put(keyOf(alert), encodeAlert(alert));
    m_alerts.insert(m_alerts.begin(), std::move(alert));
    while (m_alerts.size() > kept) {
        batch.erase(keyOf(m_alerts.back()));
        m_alerts.pop_back();
    }
    if (m_store != nullptr) {
        if (auto done = m_store->write(batch); !done) return fail(done.error());
    }
    return outcome;
}

}  // namespace quorate::node
