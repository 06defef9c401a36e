// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/review_files.h"

#include "ui/bridge/format.h"
#include "ui/bridge/words.h"

#include <QFont>
#include <QLocale>

#include <cmath>

namespace quorate::models {

namespace format = bridge::format;
namespace words = bridge::words;

namespace {

constexpr quintptr noFolder = ~quintptr(0);

// "usr/" of "usr/sbin/x", "rootfs.img!/" of "rootfs.img!/etc/x"; what lies at the top stands under ".".
QString folderOf(const QString& path)
{
    const qsizetype inside = path.indexOf(QLatin1String("!/"));
    const qsizetype slash = path.indexOf(QLatin1Char('/'));
    if (inside >= 0 && inside < slash) {
        const qsizetype next = path.indexOf(QLatin1Char('/'), inside + 2);
        return next < 0 ? path.left(inside + 2) : path.left(next + 1);
    }
    return slash < 0 ? QStringLiteral("/") : path.left(slash + 1);
}

// In a line from right to left the slashes and dots at the ends of a path would change sides.
QString leftToRight(const QString& path)
{
    return QLocale().textDirection() == Qt::RightToLeft ? QChar(0x200e) + path + QChar(0x200e) : path;
}

// Same numbers as words::Tone.
int changeTone(const QString& change)
{
    if (change == QLatin1String("added")) return int(words::Tone::ok);
    if (change == QLatin1String("removed")) return int(words::Tone::bad);
    if (change == QLatin1String("mode")) return int(words::Tone::conflict);
    return int(change == QLatin1String("renamed") ? words::Tone::neutral : words::Tone::accent);
}

// What a delegate draws beside the words; nothing: words alone.
QVariant painted(const bridge::FileChange& f, int column, int role)
{
    constexpr double whole = 8000;                        // thousandths of a bit a byte
    constexpr uint rise = 500;
    const bool file = f.after.kind == QLatin1String("file");
    const bool was = f.before.kind == QLatin1String("file");
    switch (role) {
    case ReviewFiles::ChangeToneRole: return column == ReviewFiles::ChangeColumn ? QVariant(changeTone(f.change)) : QVariant();
    case ReviewFiles::GrownRole: {
        if (column != ReviewFiles::DeltaColumn) return {};
        const double grown = double(f.after.size) - double(f.before.size);
        constexpr double most = 8;                        // 100 MB and more fill the bar
        return (grown < 0 ? -1 : 1) * std::log10(1 + std::abs(grown)) / most;
    }
    case ReviewFiles::EntropyRole: return column == ReviewFiles::EntropyColumn && file ? QVariant(f.after.entropy / whole) : QVariant();
    case ReviewFiles::EntropyBeforeRole: return was ? f.before.entropy / whole : -1;
    case ReviewFiles::EntropyToneRole:
        return file && was && f.after.entropy >= f.before.entropy + rise ? QVariant(int(words::Tone::warn)) : QVariant();
    case ReviewFiles::FlagToneRole:
        if (column != ReviewFiles::FlagsColumn || f.findings.isEmpty()) return {};
        if (f.weight == QLatin1String("blocking")) return int(words::Tone::bad);
        return f.weight == QLatin1String("question") ? QVariant(int(words::Tone::warn)) : QVariant();
    default: return {};
    }
}

QString signedSize(qint64 bytes)
{
    if (bytes == 0) return QStringLiteral("0");
    return (bytes > 0 ? QStringLiteral("+ ") : QStringLiteral("− ")) + format::size(quint64(bytes > 0 ? bytes : -bytes));
}

}  // namespace

QString changeWord(const QString& change)
{
    if (change == QLatin1String("added")) return ReviewFiles::tr("+ added");
    if (change == QLatin1String("removed")) return ReviewFiles::tr("− removed");
    if (change == QLatin1String("renamed")) return ReviewFiles::tr("> renamed");
    if (change == QLatin1String("mode")) return ReviewFiles::tr("rights");
    return ReviewFiles::tr("~ changed");
}

QString permissionText(uint permissions)
{
    QString out;
    for (int group = 6; group >= 0; group -= 3) {
        const uint bits = permissions >> group;
        const bool special = (permissions & (group == 6 ? 04000U : group == 3 ? 02000U : 01000U)) != 0;
        out += QLatin1Char((bits & 4) != 0 ? 'r' : '-');
        out += QLatin1Char((bits & 2) != 0 ? 'w' : '-');
        const char run = special ? (group == 0 ? ((bits & 1) != 0 ? 't' : 'T') : ((bits & 1) != 0 ? 's' : 'S')) : ((bits & 1) != 0 ? 'x' : '-');
        out += QLatin1Char(run);
    }
    return out;
}

QStringList fileFilterColumns()
{
    return {QStringLiteral("path"), QStringLiteral("change"), QStringLiteral("flag"), QStringLiteral("entropy"), QStringLiteral("size"),
            QStringLiteral("grown"), QStringLiteral("kind")};
}

QString fileFilterText(const bridge::FileChange& file, int column)
{
    switch (column) {
    case 0: return file.from.isEmpty() ? file.path : file.path + QLatin1Char(' ') + file.from;
    case 1: return changeWord(file.change) + QLatin1Char(' ') + file.change;      // in the reader's language and in the tables'
    case 2: return shortFlags(file) + QLatin1Char(' ') + flagWords(file);
    case 6: return file.after.kind.isEmpty() ? file.before.format : file.after.format;
    default: return {};
    }
}

QVariant fileFilterValue(const bridge::FileChange& file, int column)
{
    const auto& side = file.after.kind.isEmpty() ? file.before : file.after;
    switch (column) {
    case 3: return side.kind == QLatin1String("file") ? QVariant(side.entropy / 1000.0) : QVariant();
    case 4: return side.size;
    case 5: return qint64(file.after.size) - qint64(file.before.size);
    default: return fileFilterText(file, column);
    }
}

QString flagWords(const bridge::FileChange& file)
{
    QStringList out;
    for (const auto& finding : file.findings) {
        const QString text = finding.source == QLatin1String("comparison") ? words::cause(QStringLiteral("finding.") + finding.rule)
                                                                           : finding.rule;
        if (!out.contains(text)) out += text;
    }
    return out.join(QLatin1Char(' '));
}

ReviewFiles::ReviewFiles(QObject* parent) : QAbstractItemModel(parent) {}

void ReviewFiles::clear()
{
    beginResetModel();
    m_folders.clear();
    m_total = m_loaded = 0;
    m_waiting = false;
    endResetModel();
}

void ReviewFiles::append(const QList<bridge::FileChange>& page)
{
    m_waiting = false;
    for (const auto& file : page) {
        const QString name = folderOf(file.path);
        // Pages come sorted by path, so a folder's files follow each other but for those at the top.
        int row = -1;
        for (int i = int(m_folders.size()) - 1; i >= 0 && row < 0; --i) {
            if (m_folders.at(i).name == name) row = i;
        }
        if (row < 0) {
            row = int(m_folders.size());
            beginInsertRows({}, row, row);
            m_folders += Folder{name, {}};
            endInsertRows();
        }
        const int at = int(m_folders.at(row).files.size());
        beginInsertRows(index(row, 0), at, at);
        m_folders[row].files += file;
        endInsertRows();
        ++m_loaded;
    }
}

const bridge::FileChange* ReviewFiles::file(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == noFolder) return nullptr;
    const auto folder = qsizetype(index.internalId());
    if (folder >= m_folders.size() || index.row() >= m_folders.at(folder).files.size()) return nullptr;
    return &m_folders.at(folder).files.at(index.row());
}

QModelIndex ReviewFiles::indexOf(const QString& path) const
{
    for (int folder = 0; folder < m_folders.size(); ++folder) {
        const auto& files = m_folders.at(folder).files;
        for (int row = 0; row < files.size(); ++row) {
            if (files.at(row).path == path) return createIndex(row, 0, quintptr(folder));
        }
    }
    return {};
}

void ReviewFiles::setViewed(const QString& path, bool viewed)
{
    const QModelIndex at = indexOf(path);
    if (!at.isValid()) return;
    m_folders[qsizetype(at.internalId())].files[at.row()].viewed = viewed;
    Q_EMIT dataChanged(at, at.siblingAtColumn(ColumnCount - 1));
}

QModelIndex ReviewFiles::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent)) return {};
    return parent.isValid() ? createIndex(row, column, quintptr(parent.row())) : createIndex(row, column, noFolder);
}

QModelIndex ReviewFiles::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == noFolder) return {};
    return createIndex(int(child.internalId()), 0, noFolder);
}

int ReviewFiles::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) return int(m_folders.size());
    if (parent.internalId() != noFolder || parent.column() != 0) return 0;
    return int(m_folders.at(parent.row()).files.size());
}

int ReviewFiles::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant ReviewFiles::fileData(const bridge::FileChange& f, int column, int role) const
{
    const bool removed = f.after.kind.isEmpty();
    const auto& shown = removed ? f.before : f.after;
    if (role == Qt::CheckStateRole && column == PathColumn) return f.viewed ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole && (column == SizeColumn || column == DeltaColumn || column == EntropyColumn)) {
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        QStringList lines{f.path};
        if (!f.from.isEmpty()) lines += tr("was %1").arg(f.from);
        if (column == FlagsColumn || column == PathColumn) lines += flagWords(f);
        return lines.join(QLatin1Char('\n')).trimmed();
    }
    if (role == Qt::AccessibleTextRole && column == PathColumn) {
        return QStringList{f.path, changeWord(f.change), f.viewed ? tr("viewed") : tr("not viewed"), flagWords(f)}.join(QLatin1String(", "));
    }
    if (role > Qt::UserRole) return painted(f, column, role);
    if (role != Qt::DisplayRole) return {};
    switch (column) {
    case PathColumn: {
        const QString folder = folderOf(f.path);
        if (f.path == QLatin1String(".")) return tr("the whole image");
        return leftToRight(folder.size() > 1 ? f.path.mid(folder.size()) : f.path);
    }
    case ChangeColumn: return changeWord(f.change);
    case SizeColumn: return removed || shown.kind != QLatin1String("file") ? format::dash() : format::size(shown.size);
    case DeltaColumn: return signedSize(qint64(f.after.size) - qint64(f.before.size));
    case EntropyColumn:
        return shown.kind == QLatin1String("file") && !removed ? QLocale().toString(shown.entropy / 1000.0, 'f', 2) : QString();
    case FlagsColumn: {
        if (f.change == QLatin1String("mode") && f.findings.isEmpty()) {
            return tr("%1 to %2").arg(permissionText(f.before.permissions), permissionText(f.after.permissions));
        }
        return shortFlags(f);
    }
    default: return {};
    }
}

QVariant ReviewFiles::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    if (const auto* f = file(index)) return fileData(*f, index.column(), role);
    if (index.row() >= m_folders.size()) return {};
    const Folder& folder = m_folders.at(index.row());
    if (role == Qt::FontRole && index.column() == PathColumn) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    if (index.column() == PathColumn) return leftToRight(folder.name);
    if (index.column() == ChangeColumn) return tr("%n files", nullptr, int(folder.files.size()));
    return {};
}

bool ReviewFiles::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto* f = file(index);
    if (role != Qt::CheckStateRole || f == nullptr) return false;
    const QString path = f->path;
    const bool viewed = value.toInt() == Qt::Checked;
    setViewed(path, viewed);
    Q_EMIT viewedChanged(path, viewed);
    return true;
}

QVariant ReviewFiles::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case PathColumn: return tr("Path");
    case ChangeColumn: return tr("Change");
    case SizeColumn: return tr("Size");
    case DeltaColumn: return tr("Size change");
    case EntropyColumn: return tr("Entropy, 0-8");
    case FlagsColumn: return tr("Flags");
    default: return {};
    }
}

Qt::ItemFlags ReviewFiles::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    Qt::ItemFlags out = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (file(index) != nullptr && index.column() == PathColumn) out |= Qt::ItemIsUserCheckable;
    return out;
}

bool ReviewFiles::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_waiting && m_loaded < m_total;
}

void ReviewFiles::fetchMore(const QModelIndex&)
{
    if (m_waiting || m_loaded >= m_total) return;
    m_waiting = true;
    Q_EMIT moreWanted();
}

}  // namespace quorate::models
