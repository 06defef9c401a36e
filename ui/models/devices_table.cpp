// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/devices_table.h"

#include "ui/models/cells.h"
#include "ui/models/text.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace quorate::models {

using bridge::words::Domain;
using bridge::words::Tone;
using bridge::words::Word;
namespace format = bridge::format;

namespace {

constexpr qint64 stuckAfterMs = 86'400'000;
constexpr qsizetype mostReasons = 10'000;
constexpr qsizetype mostTimes = 100'000;

QList<ColumnInfo> columnsOfDevices()
{
    return {
        {QStringLiteral("model"), tr("Model"), 130},
        {QStringLiteral("device"), tr("Device"), 80},
        {QStringLiteral("class"), tr("Hardware class"), 110, false},
        {QStringLiteral("version"), tr("Installed version"), 110},
        {QStringLiteral("target"), tr("Target"), 80},
        {QStringLiteral("state"), tr("State"), 150},
        {QStringLiteral("standing"), tr("Standing"), 110},
        {QStringLiteral("since"), tr("Since"), 150},
        {QStringLiteral("seen"), tr("Last seen"), 150},
        {QStringLiteral("gateway"), tr("Gateway"), 110, true, false, true},
        {QStringLiteral("acknowledged"), tr("Last acknowledgement"), 150, true, false, true},
        {QStringLiteral("tries"), tr("Tries"), 60},
        {QStringLiteral("attributes"), tr("Attributes"), 200, false},
        {QStringLiteral("reason"), tr("Reason"), 240, true, true},
    };
}

QString noneText()
{
    return tr("Nothing that it acknowledged is recorded, or open to this node");
}

bool rolledBack(const QString& reason)
{
    return reason == QLatin1String("device.boot-check.failed") || reason == QLatin1String("device.boot.not-confirmed");
}

}  // namespace

Word standingWord(Standing standing)
{
    switch (standing) {
    case Standing::current: return {tr("Up to date"), Tone::ok};
    case Standing::behind: return {tr("Behind"), Tone::neutral};
    case Standing::underWay: return {tr("Under way"), Tone::accent};
    case Standing::stuck: return {tr("Stuck"), Tone::warn};
    case Standing::failed: return {tr("Failed"), Tone::bad};
    case Standing::rolledBack: return {tr("Rolled back"), Tone::bad};
    case Standing::conflicting: return {tr("Conflicting"), Tone::conflict};
    case Standing::unknown: break;
    }
    return {format::dash(), Tone::neutral};
}

Standing standingOf(const bridge::GatewayDevice& device, const QString& newest, qint64 now)
{
    if (device.underWay()) return now - device.since > stuckAfterMs ? Standing::stuck : Standing::underWay;
    if (device.state == QLatin1String("failed")) return rolledBack(device.reason) ? Standing::rolledBack : Standing::failed;
    if (newest.isEmpty() || device.installedVersion.isEmpty()) return Standing::unknown;
    return device.installedVersion == newest ? Standing::current : Standing::behind;
}

DevicesTable::DevicesTable(Parts parts, QObject* parent) : TableModel(parent), m_parts(std::move(parts))
{
    m_columns = columnsOfDevices();
    m_rows = m_parts.book.size();
}

void DevicesTable::take(const bridge::DeviceBook::Change& change)
{
    forget();
    if (change.anew) {
        ++m_turn;
        for (auto& rows : m_lookers) rows.clear();
        gatherSight();
        m_fetched.clear();
        beginResetModel();
        m_rows = m_parts.book.size();
        endResetModel();
        return;
    }
    announceChanged(change.rows);
    if (change.came == 0) return;
    beginInsertRows({}, m_rows, m_rows + change.came - 1);
    m_rows += change.came;
    endInsertRows();
}

void DevicesTable::rebuildCells()
{
    forget();
    m_times.clear();
    m_states.clear();
    m_lastState = {};
    m_reasons.clear();
    if (m_rows > 0) Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
}

void DevicesTable::look(const QObject* who, const QList<int>& rows)
{
    if (!m_lookers.contains(who)) {
        connect(who, &QObject::destroyed, this, [this, who] {
            m_lookers.remove(who);
            gatherSight();
        });
    }
    if (std::exchange(m_lookers[who], rows) == rows) return;
    gatherSight();
    askInSight();
}

void DevicesTable::gatherSight()
{
    QSet<int> inSight;
    for (const auto& rows : std::as_const(m_lookers)) inSight += QSet<int>(rows.begin(), rows.end());
    m_inSight = inSight.values();
    std::sort(m_inSight.begin(), m_inSight.end());
    m_newest.removeIf([&inSight](const Newest::iterator& one) { return !inSight.contains(one.key()); });
}

void DevicesTable::lookAgain()
{
    askInSight();
}

QList<bridge::DeviceName> DevicesTable::namesOf(const QList<int>& rows) const
{
    QList<bridge::DeviceName> names;
    for (const int row : rows) names += {m_parts.book.text(row, bridge::DeviceBook::Text::model), m_parts.book.number(row)};
    return names;
}

// One question at a time.
void DevicesTable::askInSight()
{
    m_askAgain = m_asking;
    if (m_asking || m_inSight.isEmpty() || !m_parts.ask) return;
    m_asking = true;
    m_parts.ask(namesOf(m_inSight), [this, rows = m_inSight, turn = m_turn](const auto& newest, const QString& problem) {
        m_asking = false;
        if (turn == m_turn) {
            const Newest before = m_newest;
            m_problem = problem;
            for (qsizetype i = 0; newest && i < qMin(rows.size(), newest->size()); ++i) {
                if (m_inSight.contains(rows.at(i))) m_newest.insert(rows.at(i), newest->at(i));
            }
            forget();
            for (const int row : rows) {
                if (!newest || !before.contains(row) || before.value(row) != m_newest.value(row)) Q_EMIT dataChanged(index(row, gateway), index(row, acknowledged));
            }
        }
        if (std::exchange(m_askAgain, false)) askInSight();
    });
}

void DevicesTable::fetch(const QList<int>& rows, std::function<void(const QString& problem)> done)
{
    m_fetched.clear();
    forget();
    if (!m_parts.ask || rows.isEmpty()) return done({});
    m_parts.ask(namesOf(rows), [this, rows, turn = m_turn, done = std::move(done)](const auto& newest, const QString& problem) {
        for (qsizetype i = 0; newest && turn == m_turn && i < qMin(rows.size(), newest->size()); ++i) m_fetched.insert(rows.at(i), newest->at(i));
        forget();
        done(problem);
    });
}

Cell DevicesTable::newestCell(int row, int column) const
{
    const auto fetched = m_fetched.constFind(row);
    const auto& from = fetched == m_fetched.cend() ? m_newest : m_fetched;
    const auto it = from.constFind(row);
    Cell cell;
    if (it == from.cend()) {                   // not known yet
        cell.text = m_problem.isEmpty() ? QString() : format::dash();
        cell.toolTip = m_problem;
    } else if (!*it) {
        cell = plain(format::dash());
        cell.toolTip = noneText();
    } else if (column == gateway) {
        cell = plain(m_parts.names ? m_parts.names((*it)->gateway) : (*it)->gateway);
    } else {
        cell.text = time((*it)->recordedAt);
        cell.toolTip = format::bothTimes((*it)->recordedAt);
    }
    if (column == acknowledged) cell.sort = it == from.cend() || !*it ? qint64(0) : (*it)->recordedAt;
    return cell;
}

void DevicesTable::forget() const
{
    m_row = -1;
}

int DevicesTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QString DevicesTable::time(qint64 ms) const
{
    if (ms == 0) return format::dash();
    QString& text = m_times[ms / 1000];
    if (!text.isEmpty()) return text;
    text = format::time(ms);
    if (m_times.size() <= mostTimes) return text;
    const QString kept = text;
    m_times.clear();
    return kept;
}

QString DevicesTable::stateText(const QString& code) const
{
    // The very same characters, whatever they are: a million are asked for their state.
    if (code.constData() == m_lastState.first.constData() && code.size() == m_lastState.first.size() && !code.isEmpty()) return m_lastState.second;
    QString& text = m_states[code];
    if (text.isEmpty()) text = bridge::words::text(Domain::deviceState, code);
    m_lastState = {code, text};
    return text;
}

// A device may say whatever it likes.
QString DevicesTable::reasonText(const QString& code) const
{
    if (code.isEmpty()) return {};
    if (m_reasons.size() > mostReasons) m_reasons.clear();
    QString& text = m_reasons[code];
    if (text.isEmpty()) text = bridge::words::cause(code);
    return text;
}

Cell DevicesTable::make(const bridge::GatewayDevice& d, int column) const
{
    const auto moment = [&](qint64 ms) {
        Cell cell;
        cell.text = time(ms);
        cell.toolTip = format::bothTimes(ms);
        cell.sort = ms;
        return cell;
    };
    switch (column) {
    case model: return plain(d.model);
    case device: return count(d.device);
    case hardwareClass: return plain(d.hardwareClass);
    case installed: return plain(d.installedVersion.isEmpty() ? format::dash() : d.installedVersion);
    case target: return plain(d.targetVersion.isEmpty() ? format::dash() : d.targetVersion);
    case state: return status(Domain::deviceState, d.state);
    case standing:
        if (m_parts.conflicting && m_parts.conflicting(d)) return status(standingWord(Standing::conflicting));
        return status(standingWord(standingOf(d, m_parts.newest(d.model, d.hardwareClass), m_parts.now())));
    case since: return moment(d.since);
    case seen: return moment(d.lastSeen);
    case tries: return count(d.tries);
    case attributes: return plain(d.attributes.isEmpty() ? format::dash() : d.attributes);
    default: return cause(d.reason);
    }
}

QVariant DevicesTable::data(const QModelIndex& index, int role) const
{
    const int row = index.row();
    if (!index.isValid() || row >= m_rows || row >= m_parts.book.size()) return {};
    // A filter and an order ask a million rows for one of these.
    if (role == Qt::DisplayRole || role == SortRole) {
        const auto& book = m_parts.book;
        const bool sort = role == SortRole;
        switch (index.column()) {
        case model: return book.text(row, bridge::DeviceBook::Text::model);
        case hardwareClass: return book.text(row, bridge::DeviceBook::Text::hardwareClass);
        case device:
            if (sort) return qint64(book.number(row));
            break;
        case since:
            return sort ? QVariant(book.since(row)) : QVariant(time(book.since(row)));
        case seen:
            return sort ? QVariant(book.lastSeen(row)) : QVariant(time(book.lastSeen(row)));
        case installed:
        case target: {
            const auto part = index.column() == installed ? bridge::DeviceBook::Text::installed : bridge::DeviceBook::Text::target;
            const QString& version = book.text(row, part);
            return version.isEmpty() ? format::dash() : version;
        }
        case attributes: {
            const QString& told = book.text(row, bridge::DeviceBook::Text::attributes);
            return told.isEmpty() ? format::dash() : told;
        }
        case state: return stateText(book.text(row, bridge::DeviceBook::Text::state));
        case reason: return reasonText(book.text(row, bridge::DeviceBook::Text::reason));
        default: break;
        }
    }
    if (role == KeyRole) return m_parts.book.at(row).key();
    if (row != m_row || index.column() != m_column) {
        const bool asked = index.column() == gateway || index.column() == acknowledged;
        m_cell = asked ? newestCell(row, index.column()) : make(m_parts.book.at(row), index.column());
        m_row = row;
        m_column = index.column();
    }
    return valueOf(m_cell, role);
}

}  // namespace quorate::models
