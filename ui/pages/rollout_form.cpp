// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rollout_form.h"

#include "ui/bridge/format.h"
#include "ui/pages/utc_time.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notices.h"

#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;

namespace {

enum Column { nameColumn, shareColumn, goodColumn, limitColumn, minimumColumn, soakColumn, filterColumn, problemColumn, columns };

constexpr qsizetype mostListed = 1024;
constexpr qsizetype mostName = 80;          // bytes that the gateway takes

// As it is: what the form shows is what it keeps.
QString percentText(double value)
{
    return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

std::optional<double> percentFrom(QString text)
{
    text.remove(QLatin1Char('%'));
    bool ok = false;
    const double value = QLocale().toDouble(text.trimmed(), &ok);
    return ok && value >= 0 && value <= 100 ? std::optional(value) : std::nullopt;
}

QString soakText(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    if (seconds == 0) return QStringLiteral("0");
    if (seconds % 86'400 == 0) return QStringLiteral("%1 d").arg(seconds / 86'400);
    if (seconds % 3'600 == 0) return QStringLiteral("%1 h").arg(seconds / 3'600);
    if (seconds % 60 == 0) return QStringLiteral("%1 min").arg(seconds / 60);
    return QStringLiteral("%1 s").arg(seconds);
}

QString timeText(qint64 ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

// Hands on what is typed with every letter, so that what is wrong is said at once.
class TypingDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        auto* edit = new QLineEdit(parent);
        edit->setFrame(false);
        edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        if (isCode(index)) edit->setLayoutDirection(Qt::LeftToRight);
        connect(edit, &QLineEdit::textEdited, this, [this, edit] { Q_EMIT const_cast<TypingDelegate*>(this)->commitData(edit); });
        return edit;
    }
    // Its own words come back to it: the cursor stays where it is.
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* edit = qobject_cast<QLineEdit*>(editor);
        if (edit != nullptr && edit->text() != index.data(Qt::EditRole).toString()) QStyledItemDelegate::setEditorData(editor, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->direction != Qt::RightToLeft || !isCode(index)) return;
        option->direction = Qt::LeftToRight;
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    }

private:
    // "12 h", "class=rev-b device=3-9": written from the left in every language.
    [[nodiscard]] static bool isCode(const QModelIndex& index) { return index.column() == soakColumn || index.column() == filterColumn; }
};

// Three rings that suit most fleets.
bridge::RolloutPlan usualPlan(const QStringList& names)
{
    bridge::RolloutPlan plan;
    const auto ring = [](const QString& name, double share, qint64 hours) {
        bridge::RolloutRing one;
        one.name = name;
        one.share = share;
        one.soakMs = hours * 3'600'000;
        return one;
    };
    plan.rings = {ring(names.at(0), 5, 24), ring(names.at(1), 25, 12), ring(names.at(2), 100, 0)};
    return plan;
}

}  // namespace

bool readRingFilter(const QString& text, bridge::RolloutRing& ring)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    for (const QString& part : text.split(spaces, Qt::SkipEmptyParts)) {
        const qsizetype sign = part.indexOf(QLatin1Char('='));
        if (sign <= 0 || sign + 1 >= part.size()) return false;
        const QString key = part.left(sign);
        const QString value = part.mid(sign + 1);
        if (key == QLatin1String("class")) {
            ring.hardwareClasses += value;
        } else if (key == QLatin1String("device")) {
            for (const QString& span : value.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
                bool ok = false;
                const quint64 first = span.section(QLatin1Char('-'), 0, 0).toULongLong(&ok);
                if (!ok) return false;
                quint64 last = first;
                if (span.contains(QLatin1Char('-'))) last = span.section(QLatin1Char('-'), 1).toULongLong(&ok);
                if (!ok || last < first || last - first >= quint64(mostListed)) return false;
                for (quint64 n = first; n <= last; ++n) ring.devices += n;
                if (ring.devices.size() > mostListed) return false;
            }
        } else {
            ring.attributes.insert(key, value);
        }
    }
    std::sort(ring.devices.begin(), ring.devices.end());
    ring.devices.erase(std::unique(ring.devices.begin(), ring.devices.end()), ring.devices.end());
    return true;
}

QString ringFilter(const bridge::RolloutRing& ring)
{
    QStringList parts;
    for (const QString& one : ring.hardwareClasses) parts += QStringLiteral("class=") + one;
    QStringList spans;
    for (qsizetype i = 0; i < ring.devices.size();) {
        qsizetype end = i;
        while (end + 1 < ring.devices.size() && ring.devices.at(end + 1) == ring.devices.at(end) + 1) ++end;
        spans += end == i ? QString::number(ring.devices.at(i)) : QStringLiteral("%1-%2").arg(ring.devices.at(i)).arg(ring.devices.at(end));
        i = end + 1;
    }
    if (!spans.isEmpty()) parts += QStringLiteral("device=") + spans.join(QLatin1Char(','));
    for (auto it = ring.attributes.begin(); it != ring.attributes.end(); ++it) parts += it.key() + QLatin1Char('=') + it.value();
    return parts.join(QLatin1Char(' '));
}

std::optional<qint64> planTime(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) return 0;
    const QDateTime time = utcTime(trimmed);
    if (!time.isValid()) return std::nullopt;
    const qint64 ms = time.toMSecsSinceEpoch();
    return ms > 0 ? std::optional(ms) : std::nullopt;
}

std::optional<qint64> soakTime(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{1,6})\\s*(s|min|h|d|)\\s*$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const qint64 count = match.captured(1).toLongLong();
    const QString unit = match.captured(2);
    if (unit.isEmpty()) return count == 0 ? std::optional<qint64>(0) : std::nullopt;
    return count * (unit == QLatin1String("s") ? 1'000 : unit == QLatin1String("min") ? 60'000 : unit == QLatin1String("h") ? 3'600'000 : 86'400'000);
}

RolloutForm::RolloutForm(const Context& context, const QString& release, const QString& filter, QWidget* parent)
    : QDialog(parent), m_context(context)
{
    bridge::RolloutPlan plan = usualPlan({tr("Canary"), tr("Early"), tr("Everyone")});
    plan.release = release;
    if (!filter.isEmpty()) {
        bridge::RolloutRing first = plan.rings.takeFirst();
        first.name = tr("Chosen devices");
        first.share = 100;
        if (readRingFilter(filter, first)) plan.rings.prepend(first);
    }
    build(tr("New rollout"), plan);
}

RolloutForm::RolloutForm(const Context& context, const bridge::Rollout& rollout, QWidget* parent)
    : QDialog(parent), m_context(context), m_id(rollout.id), m_open(int(rollout.openRings))
{
    build(tr("Edit the rollout of %1").arg(rollout.title()), rollout.plan);
}

void RolloutForm::build(const QString& title, const bridge::RolloutPlan& start)
{
    setObjectName(QStringLiteral("rolloutForm"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setModal(true);
    resize(theme::scaled(900), theme::scaled(520));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(10);
    auto* rows = new QFormLayout;
    rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout->addLayout(rows);

    m_release = new QComboBox;
    m_release->setObjectName(QStringLiteral("rolloutRelease"));
    m_release->setAccessibleName(tr("Release"));
    for (const auto& release : m_context.bridge.releases()) {
        const bool live = release.status == QLatin1String("open") || release.status == QLatin1String("approved") ||
                          release.status == QLatin1String("suspended");
        if (!live && release.id != start.release) continue;
        m_release->addItem(tr("%1, %2").arg(release.title(), words::text(words::Domain::releaseStatus, release.status)), release.id);
    }
    if (const int at = m_release->findData(start.release); at >= 0) m_release->setCurrentIndex(at);
    m_release->setEnabled(m_id == 0);
    m_releaseRow = widgets::addFormRow(rows, tr("Release"), m_release);
    const auto line = [&](const char* name, const QString& label, const QString& text, const QString& hint) {
        auto* edit = new QLineEdit(text);
        edit->setObjectName(QLatin1String(name));
        edit->setAccessibleName(label);
        edit->setPlaceholderText(hint);
        connect(edit, &QLineEdit::textChanged, this, &RolloutForm::check);
        return std::pair(edit, widgets::addFormRow(rows, label, edit));
    };
    std::tie(m_name, m_nameRow) = line("rolloutName", tr("Name"), start.name, tr("as the release"));
    std::tie(m_startAt, m_startRow) = line("rolloutStartAt", tr("Starts (UTC)"), timeText(start.startAt), tr("when it is started by hand; or 2026-11-20 08:30"));
    std::tie(m_finishBy, m_finishRow) = line("rolloutFinishBy", tr("Should be done by (UTC)"), timeText(start.finishBy), tr("no date; or 2026-12-01 00:00"));

    m_rings = new QTableWidget(0, columns);
    m_rings->setObjectName(QStringLiteral("rolloutRings"));
    m_rings->setAccessibleName(tr("Rings, in their order"));
    m_rings->setHorizontalHeaderLabels({tr("Ring"), tr("Share up to, %"), tr("Gate: installed, %"), tr("Stop limit, %"), tr("from answers"),
                                        tr("Soak"), tr("Only"), tr("What is wrong")});
    m_rings->setItemDelegate(new TypingDelegate(m_rings));
    m_rings->horizontalHeaderItem(shareColumn)->setToolTip(tr("Of the devices that fit, counted from the first ring: 5, 25, 100"));
    m_rings->horizontalHeaderItem(soakColumn)->setToolTip(tr("How long it runs on after the gate's share was reached: 90 s, 30 min, 2 h, 3 d"));
    m_rings->horizontalHeaderItem(filterColumn)->setToolTip(
        tr("Empty: every device. Otherwise class=rev-b device=3-9 region=eu-*; attributes are what devices tell of themselves"));
    m_rings->horizontalHeader()->setStretchLastSection(true);
    m_rings->verticalHeader()->hide();
    m_rings->setTabKeyNavigation(false);
    m_rings->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rings->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const auto& ring : start.rings) addRing(ring);
    m_rings->resizeColumnsToContents();
    connect(m_rings, &QTableWidget::itemChanged, this, &RolloutForm::check);
    layout->addWidget(m_rings, 1);

    auto* tools = new QHBoxLayout;
    auto* add = new QPushButton(theme::icon(QStringLiteral("plus")), tr("Add a ring"));
    add->setObjectName(QStringLiteral("rolloutAddRing"));
    connect(add, &QPushButton::clicked, this, [this] {
        bridge::RolloutRing ring;
        ring.name = tr("Ring %1").arg(m_rings->rowCount() + 1);
        addRing(ring);
        check();
    });
    auto* remove = new QPushButton(tr("Remove the ring"));
    remove->setObjectName(QStringLiteral("rolloutRemoveRing"));
    connect(remove, &QPushButton::clicked, this, [this] {
        if (m_rings->currentRow() >= m_open) m_rings->removeRow(m_rings->currentRow());
        check();
    });
    tools->addWidget(add);
    tools->addWidget(remove);
    tools->addStretch();
    layout->addLayout(tools);

    m_rehearsal = new widgets::MutedLabel;
    m_rehearsal->setObjectName(QStringLiteral("rolloutRehearsal"));
    m_rehearsal->setWordWrap(true);
    m_problem = new widgets::MutedLabel;
    m_problem->setObjectName(QStringLiteral("rolloutProblem"));
    m_problem->setTone(theme::Tone::bad);
    m_problem->setWordWrap(true);
    layout->addWidget(m_rehearsal);
    layout->addWidget(m_problem);
    auto* acts = new QHBoxLayout;
    m_save = new QPushButton(m_id == 0 ? tr("Save as a draft") : tr("Save"));
    m_save->setObjectName(QStringLiteral("rolloutSave"));
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    m_start = new QPushButton(tr("Save and start"));
    m_start->setObjectName(QStringLiteral("rolloutSaveStart"));
    m_start->setVisible(m_id == 0);
    connect(m_start, &QPushButton::clicked, this, [this] { save(true); });
    (m_id == 0 ? m_start : m_save)->setProperty("kind", QStringLiteral("primary"));
    acts->addStretch();
    acts->addWidget(m_save);
    acts->addWidget(m_start);
    layout->addLayout(acts);

    m_patience.setSingleShot(true);
    m_patience.setInterval(300);
    connect(&m_patience, &QTimer::timeout, this, &RolloutForm::rehearse);
    connect(m_release, &QComboBox::currentIndexChanged, this, &RolloutForm::check);
    check();
}

void RolloutForm::addRing(const bridge::RolloutRing& ring)
{
    const QSignalBlocker block(m_rings);
    const int row = m_rings->rowCount();
    m_rings->insertRow(row);
    const QStringList texts{ring.name, percentText(ring.share), percentText(ring.goodShare), percentText(ring.failedLimit),
                            QString::number(ring.minimumDevices), soakText(ring.soakMs), ringFilter(ring), {}};
    for (int column = 0; column < columns; ++column) {
        auto* item = new QTableWidgetItem(texts.at(column));
        const bool fixed = row < m_open && (column == shareColumn || column == filterColumn);
        if (fixed) {
            item->setFlags(item->flags() & ~Qt::ItemIsEditable & ~Qt::ItemIsEnabled);
            item->setToolTip(tr("The ring is open and keeps its devices."));
        }
        if (column == problemColumn) item->setFlags(item->flags() & ~Qt::ItemIsEditable);
        m_rings->setItem(row, column, item);
    }
}

std::optional<bridge::RolloutRing> RolloutForm::ringAt(int row) const
{
    const auto text = [&](int column) { return m_rings->item(row, column)->text().trimmed(); };
    bridge::RolloutRing ring;
    for (int column = 0; column < problemColumn; ++column) {
        if (!cellProblem(column, text(column)).isEmpty()) return std::nullopt;
    }
    if (!readRingFilter(text(filterColumn), ring)) return std::nullopt;
    ring.name = text(nameColumn);
    ring.share = *percentFrom(text(shareColumn));
    ring.goodShare = *percentFrom(text(goodColumn));
    ring.failedLimit = *percentFrom(text(limitColumn));
    ring.minimumDevices = QLocale().toUInt(text(minimumColumn));
    ring.soakMs = *soakTime(text(soakColumn));
    return ring;
}

QString RolloutForm::cellProblem(int column, const QString& text)
{
    switch (column) {
    case nameColumn: return text.isEmpty() ? tr("A ring needs a name.") : QString();
    case shareColumn: return percentFrom(text).value_or(0) > 0 ? QString() : tr("The share is above 0 and at most 100 %.");
    case goodColumn: return percentFrom(text) ? QString() : tr("The gate is a percentage from 0 to 100.");
    case limitColumn: return percentFrom(text) ? QString() : tr("The stop limit is a percentage from 0 to 100.");
    case minimumColumn: {
        bool isNumber = false;
        return QLocale().toUInt(text, &isNumber) > 0 && isNumber ? QString() : tr("The answers are a number from 1.");
    }
    case soakColumn: return soakTime(text) ? QString() : tr("The soak is a time such as 90 s, 30 min, 2 h or 3 d.");
    case filterColumn: {
        bridge::RolloutRing ring;
        return readRingFilter(text, ring) ? QString() : tr("\"Only\" is empty, or words such as class=rev-b.");
    }
    default: return {};
    }
}

bool RolloutForm::checkRings()
{
    const QSignalBlocker block(m_rings);
    bool allGood = true;
    for (int row = 0; row < m_rings->rowCount(); ++row) {
        QStringList problems;
        for (int column = 0; column < problemColumn; ++column) {
            auto* item = m_rings->item(row, column);
            const QString problem = cellProblem(column, item->text().trimmed());
            item->setIcon(problem.isEmpty() ? QIcon() : theme::icon(QStringLiteral("status-bad"), theme::Tone::bad));
            const bool fixed = !item->flags().testFlag(Qt::ItemIsEditable);
            if (!fixed) item->setToolTip(problem);
            item->setData(Qt::AccessibleDescriptionRole, problem);
            if (!problem.isEmpty()) problems += problem;
        }
        m_rings->item(row, problemColumn)->setText(problems.join(QLatin1Char(' ')));
        m_rings->item(row, problemColumn)->setToolTip(problems.join(QLatin1Char('\n')));
        allGood = allGood && problems.isEmpty();
    }
    m_rings->setColumnHidden(problemColumn, allGood);
    return allGood;
}

std::optional<bridge::RolloutPlan> RolloutForm::plan() const
{
    bridge::RolloutPlan plan;
    plan.release = m_release->currentData().toString();
    const bridge::Release* release = m_context.bridge.release(plan.release);
    plan.name = m_name->text().trimmed();
    if (plan.name.isEmpty() && release != nullptr) plan.name = release->title();
    const auto startAt = planTime(m_startAt->text());
    const auto finishBy = planTime(m_finishBy->text());
    if (plan.release.isEmpty() || !startAt || !finishBy || m_rings->rowCount() == 0) return std::nullopt;
    plan.startAt = *startAt;
    plan.finishBy = *finishBy;
    for (int row = 0; row < m_rings->rowCount(); ++row) {
        const auto ring = ringAt(row);
        if (!ring) return std::nullopt;
        plan.rings += *ring;
    }
    return plan;
}

void RolloutForm::check()
{
    const auto start = planTime(m_startAt->text());
    const auto finish = planTime(m_finishBy->text());
    const QString form = tr("Write a time as 2026-11-20 08:30, in UTC.");
    m_releaseRow.setProblem(m_release->count() == 0 ? tr("There is no release that could be rolled out.") : QString());
    m_nameRow.setProblem(widgets::tooLong(m_name->text().trimmed(), mostName));
    m_startRow.setProblem(start ? QString() : form);
    m_finishRow.setProblem(!finish                                    ? form
                           : start && *finish != 0 && *finish <= *start ? tr("It should be done after it starts.")
                                                                        : QString());
    const bool ringsGood = checkRings();
    m_problem->setText(m_rings->rowCount() == 0 ? tr("A rollout has at least one ring.") : QString());
    const bool good = m_releaseRow.good() && m_nameRow.good() && m_startRow.good() && m_finishRow.good() && ringsGood && m_rings->rowCount() > 0;
    m_save->setEnabled(good);
    m_start->setEnabled(good);
    if (good) m_patience.start();
}

// Who would get it, before anything is made.
void RolloutForm::rehearse()
{
    const auto planned = plan();
    if (!planned) return;
    const quint64 asked = ++m_asked;
    m_context.bridge.rehearseRollout(*planned, this, [this, asked, planned](const bridge::Answer<QList<bridge::RolloutDevice>>& answer) {
        if (asked != m_asked) return;
        if (!answer) {
            m_problem->setText(words::explain(tr("The plan does not hold."), answer.problem, {}).sentence());
            m_save->setEnabled(false);
            m_start->setEnabled(false);
            return;
        }
        QList<quint64> counts(planned->rings.size() + 1, 0);
        for (const auto& device : *answer.value) ++counts[std::min<qsizetype>(device.ring, planned->rings.size())];
        QStringList parts;
        for (qsizetype i = 0; i < planned->rings.size(); ++i) {
            parts += tr("%1: %2").arg(planned->rings.at(i).name, format::number(counts.at(i + 1)));
        }
        QString text = tr("Of the devices known here: %1.").arg(parts.join(QStringLiteral(", ")));
        if (counts.at(0) > 0) text += QLatin1Char(' ') + tr("In no ring, and so without the release: %1.").arg(format::number(counts.at(0)));
        m_rehearsal->setText(text);
    });
}

void RolloutForm::save(bool startNow)
{
    const auto planned = plan();
    if (!planned) return;
    m_save->setEnabled(false);
    m_start->setEnabled(false);
    const auto failed = [this](const bridge::Problem& problem) {
        m_problem->setText(words::explain(tr("The rollout was not saved."), problem, tr("Everything is as before.")).sentence());
        m_save->setEnabled(true);
        m_start->setEnabled(true);
    };
    auto& bridge = m_context.bridge;
    if (m_id != 0) {
        bridge.editRollout(m_id, *planned, {}, this, [this, failed](const bridge::Answer<void>& answer) {
            if (!answer) return failed(answer.problem);
            Q_EMIT saved(QString::number(m_id));
            close();
        });
        return;
    }
    bridge.createRollout(*planned, this, [this, failed, startNow](const bridge::Answer<quint64>& answer) {
        if (!answer) return failed(answer.problem);
        const QString key = QString::number(*answer.value);
        if (!startNow) {
            Q_EMIT saved(key);
            close();
            return;
        }
        m_context.bridge.steerRollout(*answer.value, bridge::RolloutSteer::start, {}, this, [this, key](const bridge::Answer<void>& started) {
            if (!started) m_context.report(tr("The rollout did not start."), started.problem, tr("It is saved as a draft."));
            Q_EMIT saved(key);
            close();
        });
    });
}

}  // namespace quorate::pages
