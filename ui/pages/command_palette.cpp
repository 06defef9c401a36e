// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/command_palette.h"

#include "ui/bridge/format.h"
#include "ui/pages/file_facts.h"
#include "ui/pages/recent.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notices.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using words::Domain;

namespace {

constexpr int mostDevices = 5'000;           // that are looked through by words
constexpr int mostHits = 40;
constexpr int shortestHash = 4;
constexpr int wholeHash = 64;

bool separates(QChar c)
{
    return c.isSpace() || QStringView(u"/_.:-").contains(c);
}

bool beginsAWord(const QString& text, const QString& word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || separates(text.at(at - 1))) return true;
    }
    return false;
}

// What was typed, taken apart once for all candidates.
class Typed {
public:
    explicit Typed(const QString& typed) : m_whole(typed.toLower())
    {
        QString word;
        for (const QChar c : m_whole + QLatin1Char(' ')) {
            if (!separates(c)) word += c;
            else if (!word.isEmpty()) m_words += std::exchange(word, QString());
        }
    }

    // 0: the text itself, 1: its beginning, 2: every word begins one of its words, 3: every word occurs; -1: not found.
    [[nodiscard]] int rank(const QString& text) const
    {
        if (m_whole.isEmpty()) return 3;
        const QString plain = text.toLower();
        if (plain == m_whole) return 0;
        if (plain.startsWith(m_whole)) return 1;
        bool begins = true;
        for (const QString& word : m_words) {
            if (!plain.contains(word)) return -1;
            begins = begins && beginsAWord(plain, word);
        }
        return begins ? 2 : 3;
    }

private:
    QString m_whole;
    QStringList m_words;
};

// What a path or a link to a file names here; empty: it is none.
QString fileOf(const QString& typed)
{
    QString path = typed;
    if (path.size() > 1 && path.front() == path.back() && (path.front() == QLatin1Char('"') || path.front() == QLatin1Char('\''))) {
        path = path.mid(1, path.size() - 2);
    }
    if (path.startsWith(QLatin1String("file:"))) path = QUrl(path).toLocalFile();
    if (path.startsWith(QLatin1String("~/"))) path = QDir::homePath() + path.mid(1);
    return path.startsWith(QLatin1Char('/')) ? QDir::cleanPath(path) : QString();
}

// The hash in what was pasted: as digits, in groups, behind a name ("sha256:..."), or in a magnet link, of version 2 (a multihash)
// or of any other kind that carries 64 digits. Empty: it has none.
QString hashIn(const QString& typed)
{
    static const QRegularExpression plain(QStringLiteral("^[0-9a-f]+$"));
    static const QRegularExpression linked(QStringLiteral("(?:^|[^0-9a-f])(?:1220)?([0-9a-f]{64})(?:$|[^0-9a-f])"));
    QString hex = typed.toLower();
    const auto inside = linked.match(hex);
    if (inside.hasMatch()) return inside.captured(1);
    hex.remove(QLatin1Char(' '));
    return hex.size() >= shortestHash && plain.match(hex).hasMatch() ? hex : QString();
}

}  // namespace

CommandPalette::CommandPalette(const Context& context, QList<View> views, QList<Command> commands, Recent& recent, QWidget* host)
    : QWidget(host), m_context(context), m_views(std::move(views)), m_commands(std::move(commands)), m_recent(recent), m_files(new FileFacts(this)), m_panel(new widgets::Card),
      m_line(new QLineEdit), m_list(new QListWidget)
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Search or run a command"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_line->setObjectName(QStringLiteral("paletteLine"));
    m_line->setAccessibleName(tr("Search or run a command"));
    m_line->setPlaceholderText(tr("View, release, device, member, hash, file; > commands, # block, @ member"));
    m_line->addAction(theme::icon(QStringLiteral("search"), theme::Tone::neutral), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    auto* panel = static_cast<widgets::Card*>(m_panel);
    panel->body()->setSpacing(8);
    panel->body()->addWidget(m_line);
    panel->body()->addWidget(m_list, 1);
    panel->setMaximumWidth(theme::scaled(680));
    panel->setMinimumHeight(theme::scaled(420));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::scaled(20), theme::scaled(56), theme::scaled(20), theme::scaled(20));
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_panel, 4);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch();

    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_files, &FileFacts::changed, this, &CommandPalette::refresh);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { choose(m_list->row(item)); });
    // The focus stays in the line: a reader is told of the row that Return would take.
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int chosen) {
        const auto* item = m_list->item(chosen);
        m_line->setAccessibleDescription(item != nullptr ? item->text() : QString());
        if (item == nullptr) return;
        QAccessibleEvent event(m_list, QAccessible::Focus);
        event.setChild(chosen);
        QAccessible::updateAccessibility(&event);
    });
    host->installEventFilter(this);
    setGeometry(host->rect());
    refresh();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::objects(const QString& typed, QList<Hit>& hits) const
{
    const auto& bridge = m_context.bridge;
    const auto go = m_context.go;
    const Typed wanted(typed);
    const QStringList recent = m_recent.list();
    const auto offer = [&](const QString& kind, const QString& text, const QString& also, const QString& state, const QString& icon,
                           const QString& page, const QString& key) {
        const QString id = Recent::object(page, key);
        if (typed.isEmpty() && !recent.contains(id)) return;       // all of them would tell nothing
        int rank = wanted.rank(text);
        if (rank < 0 && !also.isEmpty()) rank = wanted.rank(text + QLatin1Char(' ') + also);
        if (rank >= 0) hits += Hit{kind, text, state, icon, rank, [go, page, key] { go(page, key); }, id};
    };
    for (const auto& r : bridge.releases()) {
        offer(tr("Release"), r.title(), r.notes, words::text(Domain::releaseStatus, r.status), QStringLiteral("releases"),
              QStringLiteral("releases"), r.id);
    }
    for (const auto& r : bridge.rollouts()) {
        offer(tr("Rollout"), r.plan.name, {}, words::text(Domain::rolloutState, r.state), QStringLiteral("rollouts"),
              QStringLiteral("rollouts"), r.key());
    }
    for (const auto& m : bridge.members()) {
        offer(tr("Member"), bridge.memberName(m.id), m.id, words::roles(m.roles), QStringLiteral("members"), QStringLiteral("members"), m.id);
        if (m.roles.contains(QLatin1String("gateway"))) {
            offer(tr("Gateway"), bridge.memberName(m.id), m.id, m.connected ? tr("Connected") : tr("Not connected"),
                  QStringLiteral("gateways"), QStringLiteral("gateways"), m.id);
        }
    }
    for (const auto& m : bridge.models()) {
        offer(tr("Model"), m.name.isEmpty() ? m.id : m.name, m.id, bridge.memberName(m.owner), QStringLiteral("models"),
              QStringLiteral("models"), m.id);
    }
    for (const auto& t : bridge.transfers()) {
        if (t.label.isEmpty()) continue;
        offer(tr("Transfer"), t.label, {}, words::text(Domain::transferState, t.state), QStringLiteral("transfers"),
              QStringLiteral("transfers"), t.root);
    }
    // Of a large fleet those that are named by their number (below) are enough.
    const auto& devices = bridge.gatewayDevices();
    for (int row = 0; devices.size() <= mostDevices && row < devices.size(); ++row) {
        const auto d = devices.at(row);
        offer(tr("Device"), tr("%1 device %2").arg(d.model, QString::number(d.device)), {}, words::text(Domain::deviceState, d.state),
              QStringLiteral("devices"), QStringLiteral("devices"), d.key());
    }
    // "sensor 12" is a device also when it polled another gateway.
    static const QRegularExpression deviceForm(QStringLiteral("^\\s*(\\S+?)(?:[\\s/.]+(?:device\\s+)?)(\\d+)\\s*$"));
    if (const auto match = deviceForm.match(typed); match.hasMatch()) {
        for (const auto& m : bridge.models()) {
            if (!m.id.startsWith(match.captured(1), Qt::CaseInsensitive)) continue;
            const quint64 device = match.captured(2).toULongLong();
            if (device >= m.devices) continue;
            const QString key = m.id + QLatin1Char('/') + QString::number(device);
            hits += Hit{tr("Device"), tr("%1 device %2").arg(m.id, QString::number(device)), tr("Signed history"),
                        QStringLiteral("devices"), 1, [go, key] { go(QStringLiteral("devices"), key); },
                        Recent::object(QStringLiteral("devices"), key)};
        }
    }
}

void CommandPalette::hashes(const QString& hex, QList<Hit>& hits) const
{
    const auto& bridge = m_context.bridge;
    const auto go = m_context.go;
    const auto offer = [&](const QString& kind, const QString& text, const QString& hash, const QString& icon, const QString& page,
                           const QString& key) {
        if (hash.isEmpty() || !hash.startsWith(hex)) return;
        hits += Hit{kind, text, format::shortHash(hash), icon, hash.size() == hex.size() ? 0 : 1, [go, page, key] { go(page, key); },
                    Recent::object(page, key)};
    };
    for (const auto& r : bridge.releases()) {
        offer(tr("Release"), r.title(), r.id, QStringLiteral("releases"), QStringLiteral("releases"), r.id);
        for (const auto& t : r.targets) {
            offer(tr("Target"), tr("%1 for %2").arg(r.title(), t.hardwareClass), t.hash, QStringLiteral("file"),
                  QStringLiteral("releases"), r.id);
        }
        for (const auto& a : r.artifacts) {
            offer(tr("Payload"), tr("%1: %2").arg(r.title(), words::text(Domain::artifactKind, a.kind)), a.payloadRoot,
                  QStringLiteral("transfers"), QStringLiteral("releases"), r.id);
            offer(tr("Torrent"), tr("%1: %2").arg(r.title(), words::text(Domain::artifactKind, a.kind)), a.infoHash,
                  QStringLiteral("transfers"), QStringLiteral("releases"), r.id);
        }
        for (const auto& d : r.documents) {
            for (const QString& hash : {d.root, d.infoHash}) {
                offer(tr("Document"), r.title(), hash, QStringLiteral("file"), QStringLiteral("releases"), r.id);
            }
        }
    }
    for (const auto& m : bridge.members()) {
        for (const auto& k : m.keys) {
            offer(tr("Key"), tr("%1: %2").arg(bridge.memberName(m.id), words::text(Domain::keyPurpose, k.purpose)), k.fingerprint,
                  QStringLiteral("key"), QStringLiteral("members"), m.id);
        }
    }
    const auto offerBlock = [&offer](const bridge::BlockPlace& place, const QString& id) {
        offer(tr("Block"), tr("Block %1 of the %2").arg(format::number(place.height), words::chainName(place.chain)), id, QStringLiteral("chain"),
              QStringLiteral("chain"), place.key());
    };
    const bool answered = hex == m_asked;
    for (const auto& b : m_blocks) {
        const bridge::BlockPlace place{b.chain, b.height, b.settled};
        if (!answered || place != m_place) offerBlock(place, b.id);
    }
    if (answered && m_place) offerBlock(*m_place, hex);
    for (const auto& d : m_devices) {
        if (!answered) break;
        hits += Hit{tr("Device"), tr("%1 device %2").arg(d.name.model, QString::number(d.name.device)), d.revoked ? tr("Revoked") : d.hardwareClass,
                    QStringLiteral("devices"), 0, [go, key = d.name.key()] { go(QStringLiteral("devices"), key); },
                    Recent::object(QStringLiteral("devices"), d.name.key())};
    }
    for (const auto& t : bridge.transfers()) {
        const QString text = t.label.isEmpty() ? format::shortHash(t.root) : t.label;
        offer(tr("Transfer"), text, t.root, QStringLiteral("transfers"), QStringLiteral("transfers"), t.root);
        offer(tr("Transfer"), text, t.infoHash, QStringLiteral("transfers"), QStringLiteral("transfers"), t.root);
    }
}

// What can be done with a file of this computer: only a vendor's new release takes one from here.
void CommandPalette::files(const QString& typed, QList<Hit>& hits) const
{
    const QString path = fileOf(typed);
    if (path.isEmpty() || !m_context.bridge.identity().has("vendor")) return;
    const FileFact file = m_files->of(path);
    if (!file.exists) return;
    const QString last = QFileInfo(path).fileName();
    const QString name = last.isEmpty() ? path : last;
    const QString size = file.directory ? tr("folder") : format::size(quint64(file.size));
    const auto offer = [&](const QString& text, const char* as) {
        hits += Hit{file.directory ? tr("Folder") : tr("File"), text.arg(name), size, QStringLiteral("file"), 0,
                    [go = m_context.go, key = QLatin1String(as) + path] { go(QStringLiteral("new-release"), key); }, {}};
    };
    offer(tr("Publish %1 as a new version"), "new:");
    offer(tr("Build the delta of a new release from %1"), "old:");
    if (!file.directory) offer(tr("Put %1 beside a new release, as SBOM or report"), "document:");
}

QList<CommandPalette::Hit> CommandPalette::search(const QString& text) const
{
    QList<Hit> hits;
    QString typed = text.trimmed();
    const QChar sign = typed.isEmpty() ? QChar() : typed.at(0);
    const bool commandsOnly = sign == QLatin1Char('>');
    const bool heightsOnly = sign == QLatin1Char('#');
    const bool membersOnly = sign == QLatin1Char('@');
    if (commandsOnly || heightsOnly || membersOnly) typed = typed.mid(1).trimmed();
    const auto go = m_context.go;

    const Typed wanted(typed);
    if (!heightsOnly && !membersOnly) {
        for (const Command& c : m_commands) {
            if (const int rank = wanted.rank(c.text); rank >= 0) hits += Hit{tr("Command"), c.text, c.keys, c.icon, rank, c.act, Recent::command(c.text)};
        }
    }
    if (!commandsOnly && !heightsOnly && !membersOnly) {
        for (const View& view : m_views) {
            if (const int rank = wanted.rank(view.title); rank >= 0) {
                hits += Hit{tr("View"), view.title, view.keys, view.id, rank, [go, page = view.id] { go(page, {}); }, {}};
            }
        }
    }
    if (membersOnly || (!commandsOnly && !heightsOnly)) {
        QList<Hit> found;
        objects(typed, found);
        for (Hit& h : found) {
            if (!membersOnly || h.kind == tr("Member")) hits += h;
        }
    }
    bool number = false;
    const quint64 height = typed.toULongLong(&number);
    if (number && !commandsOnly && !membersOnly) {
        for (const auto& c : m_context.bridge.chains()) {
            if (height > c.height) continue;
            const QString key = bridge::BlockPlace{c.chain, height, false}.key();
            hits += Hit{tr("Block"), tr("Block %1 of the %2").arg(format::number(height), words::chainName(c.chain)), {},
                        QStringLiteral("chain"), 1, [go, key] { go(QStringLiteral("chain"), key); }, {}};
        }
    }
    if (!commandsOnly && !heightsOnly && !membersOnly) {
        if (const QString hex = hashIn(typed); !hex.isEmpty()) {
            hashes(hex, hits);
            // No link names a transaction.
            if (hex.size() == wholeHash && !typed.startsWith(QLatin1String("magnet:"), Qt::CaseInsensitive)) {
                hits += Hit{tr("Transaction"), format::shortHash(hex), tr("Ask the ledgers"), QStringLiteral("chain"), 2,
                            [go, hex] { go(QStringLiteral("chain"), hex); }, {}};
            }
        }
        files(typed, hits);
    }
    // Exactly what was typed, then what was opened last, then the rest by how well it fits.
    QHash<QString, int> recent;
    const QStringList last = m_recent.list();
    for (qsizetype i = 0; i < last.size(); ++i) recent.insert(last.at(i), int(i));
    const auto place = [&](const Hit& hit) {
        const int at = hit.id.isEmpty() ? -1 : recent.value(hit.id, -1);
        return hit.rank == 0 && !typed.isEmpty() ? 0 : at >= 0 ? 1 + at : 1 + Recent::most + hit.rank;
    };
    std::stable_sort(hits.begin(), hits.end(), [&](const Hit& a, const Hit& b) { return place(a) < place(b); });
    return hits.mid(0, mostHits);
}

// Once, for who types a hash.
void CommandPalette::askBlocks()
{
    m_blocksAsked = true;
    for (const auto& c : m_context.bridge.chains()) {
        m_context.bridge.blocks(c.chain, c.height, newestBlocks, this, [this](const bridge::Answer<QList<bridge::Block>>& answer) {
            if (!answer) return;                       // all else is found; the page says what is wrong with the chain
            m_blocks += *answer.value;
            refresh();
        });
    }
}

// For who typed all digits of a hash. What is not found there is still looked for in all else; the page says what is wrong.
void CommandPalette::askNode(const QString& hash)
{
    m_asked = hash;
    m_place.reset();
    m_devices.clear();
    m_context.bridge.findBlock(hash, this, [this, hash](const bridge::Answer<std::optional<bridge::BlockPlace>>& answer) {
        if (m_asked != hash || !answer) return;
        m_place = *answer.value;
        refresh();
    });
    m_context.bridge.findDevice(hash, this, [this, hash](const bridge::Answer<QList<bridge::EnrolledDevice>>& answer) {
        if (m_asked != hash || !answer) return;
        m_devices = *answer.value;
        refresh();
    });
}

void CommandPalette::refresh()
{
    const QString hex = hashIn(m_line->text().trimmed());
    const bool hash = !hex.isEmpty();
    if (hash && !m_blocksAsked) askBlocks();
    if (hex.size() == wholeHash && hex != m_asked) askNode(hex);
    m_hits = search(m_line->text());
    m_list->clear();
    for (const Hit& hit : std::as_const(m_hits)) {
        const QString text = hit.state.isEmpty() ? tr("%1: %2").arg(hit.kind, hit.text) : tr("%1: %2 (%3)").arg(hit.kind, hit.text, hit.state);
        m_list->addItem(new QListWidgetItem(theme::icon(hit.icon), text));
    }
    if (m_hits.isEmpty()) {
        const bool link = m_line->text().trimmed().startsWith(QLatin1String("magnet:"), Qt::CaseInsensitive);
        auto* none = new QListWidgetItem(link   ? tr("No release on this ledger and no transfer here has this payload.")
                                         : hash ? tr("No release, target, payload, key or transfer begins like that, and none of the newest %1 blocks. "
                                                     "Older blocks and the keys of devices are found by all 64 digits.").arg(format::number(newestBlocks))
                                                : tr("Nothing is called that."));
        none->setFlags(Qt::NoItemFlags);
        m_list->addItem(none);
        m_line->setAccessibleDescription(none->text());
    } else {
        m_list->setCurrentRow(0);
    }
}

void CommandPalette::choose(int row)
{
    if (row < 0 || row >= m_hits.size()) return;
    const auto act = m_hits.at(row).act;
    if (!m_hits.at(row).id.isEmpty()) m_recent.note(m_hits.at(row).id);
    close();
    act();
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor veil = theme::current().bg;
    veil.setAlphaF(0.7F);
    painter.fillRect(rect(), veil);
}

void CommandPalette::mousePressEvent(QMouseEvent*)
{
    close();
}

bool CommandPalette::focusNextPrevChild(bool)
{
    return true;   // there is only the line
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Escape: close(); return true;
        case Qt::Key_Enter:
        case Qt::Key_Return: choose(m_list->currentRow()); return true;
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: QApplication::sendEvent(m_list, event); return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace quorate::pages
