// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kept_acts.h"

#include "ui/bridge/format.h"
#include "ui/dialogs/outbox.h"
#include "ui/pages/outbox_sheet.h"
#include "ui/widgets/notices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <algorithm>
#include <variant>

namespace quorate::pages {

namespace {

constexpr int version = 1;

QString text(const QJsonObject& from, const char* name)
{
    return from.value(QLatin1String(name)).toString();
}

// Numbers of 64 bits do not fit the numbers of JSON.
quint64 number(const QJsonObject& from, const char* name)
{
    return text(from, name).toULongLong();
}

QStringList texts(const QJsonObject& from, const char* name)
{
    QStringList list;
    for (const auto& value : from.value(QLatin1String(name)).toArray()) list += value.toString();
    return list;
}

struct ToJson {
    QJsonObject operator()(const bridge::VoteForm& f) const
    {
        return {{QStringLiteral("kind"), QStringLiteral("vote")}, {QStringLiteral("release"), f.release}, {QStringLiteral("verdict"), f.verdict},
                {QStringLiteral("reason"), f.reason}, {QStringLiteral("accused"), f.accused}, {QStringLiteral("report"), f.report}};
    }
    QJsonObject operator()(const bridge::Withdrawal& w) const
    {
        return {{QStringLiteral("kind"), QStringLiteral("withdrawal")}, {QStringLiteral("release"), w.release}, {QStringLiteral("reason"), w.reason}};
    }
    QJsonObject operator()(const bridge::Revocation& r) const
    {
        QJsonArray devices;
        for (const quint64 device : r.devices) devices += QString::number(device);
        return {{QStringLiteral("kind"), QStringLiteral("revocation")}, {QStringLiteral("model"), r.model}, {QStringLiteral("devices"), devices}};
    }
    QJsonObject operator()(const bridge::Submission& s) const
    {
        return {{QStringLiteral("kind"), QStringLiteral("proposal")}, {QStringLiteral("text"), s.proposal}};
    }
    QJsonObject operator()(const bridge::ModelChange& change) const
    {
        const auto& m = change.model;
        return {{QStringLiteral("kind"), QStringLiteral("model")},
                {QStringLiteral("model"), m.id},
                {QStringLiteral("name"), m.name},
                {QStringLiteral("owner"), m.owner},
                {QStringLiteral("delegates"), QJsonArray::fromStringList(m.delegates)},
                {QStringLiteral("readers"), QJsonArray::fromStringList(m.readers)},
                {QStringLiteral("classes"), QJsonArray::fromStringList(m.hardwareClasses)}};
    }
    QJsonObject operator()(const bridge::EnrolForm& f) const
    {
        QJsonArray keys;
        for (const QByteArray& key : f.keys) keys += QString::fromLatin1(key.toHex());
        return {{QStringLiteral("kind"), QStringLiteral("enrolment")},
                {QStringLiteral("model"), f.model},
                {QStringLiteral("class"), f.hardwareClass},
                {QStringLiteral("keys"), keys}, {QStringLiteral("vendor-held"), f.vendorHeld}};
    }
    QJsonObject operator()(const bridge::PublishForm& f) const
    {
        QJsonArray documents;
        for (const auto& d : f.documents) documents += QJsonObject{{QStringLiteral("kind"), d.kind}, {QStringLiteral("file"), d.file}};
        return {{QStringLiteral("kind"), QStringLiteral("publication")},
                {QStringLiteral("model"), f.model},
                {QStringLiteral("class"), f.hardwareClass},
                {QStringLiteral("version"), f.version},
                {QStringLiteral("rollback"), QString::number(f.rollbackIndex)},
                {QStringLiteral("severity"), f.severity},
                {QStringLiteral("notes"), f.notes},
                {QStringLiteral("new"), f.newTarget},
                {QStringLiteral("old"), QJsonArray::fromStringList(f.oldTargets)},
                {QStringLiteral("full"), f.includeFull},
                {QStringLiteral("profile"), f.profile},
                {QStringLiteral("boot-check"), f.bootCheck},
                {QStringLiteral("approvals"), QString::number(f.minimumApprovals)},
                {QStringLiteral("review-by"), QString::number(f.reviewBy)},
                {QStringLiteral("documents"), documents}};
    }
};

std::optional<bridge::Act> actOf(const QJsonObject& from)
{
    const QString kind = text(from, "kind");
    if (kind == QLatin1String("vote")) {
        return bridge::VoteForm{text(from, "release"), text(from, "verdict"), text(from, "reason"), text(from, "accused"), text(from, "report")};
    }
    if (kind == QLatin1String("proposal")) return bridge::Submission{text(from, "text")};
    if (kind == QLatin1String("withdrawal")) return bridge::Withdrawal{text(from, "release"), text(from, "reason")};
    if (kind == QLatin1String("revocation")) {
        bridge::Revocation r{text(from, "model"), {}};
        for (const QString& device : texts(from, "devices")) r.devices += device.toULongLong();
        return r;
    }
    if (kind == QLatin1String("model")) {
        bridge::ModelChange change;
        change.model.id = text(from, "model");
        change.model.name = text(from, "name");
        change.model.owner = text(from, "owner");
        change.model.delegates = texts(from, "delegates");
        change.model.readers = texts(from, "readers");
        change.model.hardwareClasses = texts(from, "classes");
        return change;
    }
    if (kind == QLatin1String("enrolment")) {
        bridge::EnrolForm f{text(from, "model"), text(from, "class"), {}, from.value(QLatin1String("vendor-held")).toBool()};
        for (const QString& key : texts(from, "keys")) f.keys += QByteArray::fromHex(key.toLatin1());
        return f;
    }
    if (kind != QLatin1String("publication")) return std::nullopt;
    bridge::PublishForm f;
    f.model = text(from, "model");
    f.hardwareClass = text(from, "class");
    f.version = text(from, "version");
    f.rollbackIndex = number(from, "rollback");
    f.severity = text(from, "severity");
    f.notes = text(from, "notes");
    f.newTarget = text(from, "new");
    f.oldTargets = texts(from, "old");
    f.includeFull = from.value(QLatin1String("full")).toBool();
    f.profile = text(from, "profile");
    f.bootCheck = text(from, "boot-check");
    f.minimumApprovals = quint32(number(from, "approvals"));
    f.reviewBy = text(from, "review-by").toLongLong();
    for (const auto& value : from.value(QLatin1String("documents")).toArray()) {
        f.documents += {text(value.toObject(), "kind"), text(value.toObject(), "file")};
    }
    return f;
}

}  // namespace

QByteArray wishOf(const Signing& signing, bool left)
{
    const auto& sheet = signing.sheet;
    QJsonArray fields;
    for (const auto& f : sheet.fields) {
        QJsonObject one{{QStringLiteral("label"), f.label}, {QStringLiteral("value"), f.value}, {QStringLiteral("mono"), f.mono}};
        if (f.tone) one.insert(QStringLiteral("tone"), int(*f.tone));
        fields += one;
    }
    QJsonObject all{{QStringLiteral("version"), version},
                          {QStringLiteral("title"), sheet.title},
                          {QStringLiteral("button"), sheet.act},
                          {QStringLiteral("consequence"), sheet.consequence},
                          {QStringLiteral("dangerous"), sheet.dangerous},
                          {QStringLiteral("typed"), sheet.typed},
                          {QStringLiteral("fields"), fields},
                          {QStringLiteral("held"), signing.held},
                          {QStringLiteral("failed"), signing.failed},
                          {QStringLiteral("unchanged"), signing.unchanged},
                          {QStringLiteral("act"), std::visit(ToJson(), signing.act({}))}};
    if (left) all.insert(QStringLiteral("left"), true);
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

bool hadLeft(const QByteArray& wish)
{
    return QJsonDocument::fromJson(wish).object().value(QLatin1String("left")).toBool();
}

std::optional<Signing> signingOf(widgets::Toasts& toasts, const QByteArray& wish)
{
    const QJsonObject all = QJsonDocument::fromJson(wish).object();
    if (all.value(QLatin1String("version")).toInt() != version) return std::nullopt;
    const auto act = actOf(all.value(QLatin1String("act")).toObject());
    if (!act || text(all, "title").isEmpty()) return std::nullopt;
    Signing signing;
    auto& sheet = signing.sheet;
    sheet.title = text(all, "title");
    sheet.act = text(all, "button");
    sheet.consequence = text(all, "consequence");
    sheet.dangerous = all.value(QLatin1String("dangerous")).toBool();
    sheet.typed = text(all, "typed");
    for (const auto& value : all.value(QLatin1String("fields")).toArray()) {
        const QJsonObject one = value.toObject();
        widgets::Field field{text(one, "label"), text(one, "value"), std::nullopt, one.value(QLatin1String("mono")).toBool()};
        const int tone = one.value(QLatin1String("tone")).toInt(-1);
        if (tone >= 0 && tone <= int(theme::Tone::conflict)) field.tone = theme::Tone(tone);
        sheet.fields += field;
    }
    signing.held = text(all, "held");
    signing.failed = text(all, "failed");
    signing.unchanged = text(all, "unchanged");
    signing.act = [act = *act](const QString&) { return act; };
    signing.done = [guard = QPointer(&toasts), title = sheet.title](const bridge::Sent&) {
        if (guard) guard->show(theme::Tone::ok, KeptActs::tr("%1: settled.").arg(title));
    };
    return signing;
}

KeptActs::KeptActs(const Context& context, QObject* parent) : QObject(parent), m_context(context)
{
    const QStringList kept = context.settings.value(QLatin1String(settingsKey)).toStringList();
    for (const QString& wish : kept) take(wish.toUtf8());
    const QStringList gone = context.settings.value(QLatin1String(titlesKey)).toStringList();
    if (!gone.isEmpty()) {
        context.toasts.show(theme::Tone::warn, tr("The console ended before this went out, and it cannot be kept: %1. Nothing of it was sent; do it anew where it is still wanted.")
                                                   .arg(gone.join(QStringLiteral("; "))), {}, {}, 0);
    }
    connect(&context.outbox, &dialogs::Outbox::changed, this, &KeptActs::write);
    write();
    const int count = context.outbox.count();
    if (count == 0) return;
    const bool left = std::any_of(kept.begin(), kept.end(), [](const QString& wish) { return hadLeft(wish.toUtf8()); });
    const QString said = left ? tr("The console ended before the ledger had answered all that you confirmed: %1. Look at each before it goes again.")
                              : tr("The console ended before what you confirmed went out: %1. Nothing of it was sent; look at it before it goes.");
    context.toasts.show(theme::Tone::warn, said.arg(bridge::format::number(quint64(count))),
                        tr("Show the outbox"), [&outbox = context.outbox, host = context.sheetHost] { new OutboxSheet(outbox, host); }, 0);
}

void KeptActs::take(const QByteArray& wish)
{
    const auto signing = signingOf(m_context.toasts, wish);
    if (!signing) {
        m_context.toasts.show(theme::Tone::bad, tr("An act that was kept in the outbox cannot be read, and was not sent. Do it anew where it is still wanted."), {}, {}, 0);
        return;
    }
    keepToLook(m_context, *signing, hadLeft(wish) ? tr("You confirmed this before the console ended, and it was on its way: it may stand in the ledger already. This is what is signed now.")
                                                  : tr("You confirmed this before the console ended. Nothing of it was sent: this is what is signed now."), wish);
}

void KeptActs::write()
{
    QStringList wishes;
    for (const QByteArray& wish : m_context.outbox.wishes()) wishes += QString::fromUtf8(wish);
    auto& settings = m_context.settings;
    bool changed = false;
    for (const auto& [key, list] : {std::pair(settingsKey, wishes), std::pair(titlesKey, m_context.outbox.wishless())}) {
        if (settings.value(QLatin1String(key)).toStringList() == list) continue;
        list.isEmpty() ? settings.remove(QLatin1String(key)) : settings.setValue(QLatin1String(key), list);
        changed = true;
    }
    if (changed) settings.sync();
}

}  // namespace quorate::pages
