// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/follower.h"

#include "core/codec/cbor.h"
#include "core/node/ledger_reader.h"
#include "core/node/targets.h"

#include <algorithm>
#include <utility>

namespace quorate::node {
namespace {

constexpr Milliseconds afterFailure{30'000};
constexpr Milliseconds fetchPatience{60 * 60 * 1000};
constexpr std::size_t maxRecord = 4096;
constexpr std::string_view recordName = "installed";
constexpr std::string_view linkName = "current";
constexpr std::string_view versionsName = "versions";

}  // namespace

Status Follower::open()
{
    const Path versions = m_follow.directory / versionsName;
    if (auto made = m_parts.files.makeDirectories(versions); !made) return made;
    auto raw = readFile(m_parts.files, m_follow.directory / recordName, maxRecord);
    if (!raw) return raw.error().kind == ErrorKind::notFound ? Status() : Status(fail(raw.error()));
    codec::Reader in(*raw);
    Installed installed;
    in.arrayOf(4);
    installed.version = in.text(64);
    installed.rollbackIndex = in.unsignedInteger();
    installed.directory = in.text(256);
    installed.hash = in.id<TargetHash>();
    in.leave();
    // A version that cannot be read could be replaced by an older one.
    if (auto done = in.finish(); !done || !ledger::Version::parse(installed.version)) {
        return fail(ErrorKind::corrupt, "node.follow.record", (m_follow.directory / recordName).string());
    }
    // The record is written before the link: after a power loss in between, the link is what is missing.
    auto linked = m_parts.files.makeLink(m_follow.directory / linkName,
                                         std::string(versionsName) + "/" + installed.directory);
    if (!linked) return linked;
    m_installed = std::move(installed);
    return {};
}

Status Follower::save(const Installed& installed)
{
    codec::Writer out;
    out.array(4)
        .text(installed.version)
        .unsignedInteger(installed.rollbackIndex)
        .text(installed.directory)
        .id(installed.hash);
    if (auto done = writeFileAtomically(m_parts.files, m_follow.directory / recordName, out.data()); !done) return done;
    auto linked = m_parts.files.makeLink(m_follow.directory / linkName,
                                         std::string(versionsName) + "/" + installed.directory);
    if (!linked) return linked;
    return m_parts.files.syncDirectory(m_follow.directory);
}

void Follower::work()
{
    if (m_busy) return;
    const auto& application = m_parts.release.application();
    const LedgerReader reader(application.state());
    auto releases = reader.releases();
    auto settled = application.settledState();
    if (!releases || !settled) return;
    std::optional<ledger::Version> newest;
    std::uint64_t rollbackIndex = 0;
    if (m_installed) {
        if (auto version = ledger::Version::parse(m_installed->version)) newest = *version;
        rollbackIndex = m_installed->rollbackIndex;
    }
    struct Choice {
        ReleaseId release;
        ledger::Target target;
        std::vector<ledger::Artifact> artifacts;
    };
    std::optional<Choice> choice;
    for (const auto& release : *releases) {
        if (release.model.slug != m_follow.model || release.status != ledger::ReleaseStatus::approved) continue;
        const auto notBefore = m_notBefore.find(release.id);
        if (notBefore != m_notBefore.end() && m_parts.clock.monotonic() < notBefore->second) continue;
        auto before = LedgerReader(*settled).release(release.id);
        if (!before || before->status != ledger::ReleaseStatus::approved) continue;  // may still be undone
        auto manifest = reader.manifest(release.id);
        auto artifacts = reader.artifacts(release);
        if (!manifest || !artifacts) continue;
        const auto* target = manifest->targetFor(m_follow.hardwareClass);
        if (!target || target->rollbackIndex < rollbackIndex) continue;
        if (newest && !(target->version > *newest)) continue;
        newest = target->version;
        choice = Choice{release.id, *target, std::move(*artifacts)};
    }
    if (!choice) return;
    const ledger::Artifact* best = nullptr;
    for (const auto& artifact : choice->artifacts) {
        if (artifact.target != choice->target.hash) continue;
        if (artifact.base && (!m_installed || m_installed->hash != *artifact.base)) continue;
        // One that failed comes last: the base may have been altered here, and then a full artifact still leads on.
        const auto cost = [this](const ledger::Artifact& one) {
            return std::pair(m_unfit.contains(one.payload.root), one.payload.size);
        };
        if (!best || cost(artifact) < cost(*best)) best = &artifact;
    }
    if (!best) {
        return failed(choice->release, {ErrorKind::unavailable, "node.follow.no-artifact", choice->target.version.text});
    }
    install(choice->release, choice->target, *best);
}

void Follower::install(const ReleaseId& release, const ledger::Target& target, const ledger::Artifact& artifact)
{
    m_busy = true;
    if (artifact.payload.size <= inlinePayloadLimit && !m_parts.payloads.held(artifact.payload)) {
        auto data = LedgerReader(m_parts.release.application().state()).inlinePayload(artifact.payload.root);
        if (data) (void)m_parts.payloads.addInline(artifact.payload, *data);
    }
    const std::string label = m_follow.model + " " + target.version.text;
    m_parts.payloads.fetch(
        artifact.payload, label, fetchPatience,
        [this, alive = m_alive, release, target, artifact](Result<Path> payload) {
            if (!*alive) return;
            if (!payload) return failed(release, payload.error());
            m_parts.workers.post([this, alive, release, target, artifact, payload = *payload,
                                  installed = m_installed] {
                Installed next{target.version.text, target.rollbackIndex,
                               target.version.text + "-" + target.hash.shortHex(), target.hash};
                const auto outcome = [&]() -> Status {
                    const Path versions = m_follow.directory / versionsName;
                    const Path part = versions / (next.directory + ".part");
                    if (auto removed = m_parts.files.removeTree(part); !removed) return removed;
                    std::optional<OpenTarget> base;
                    if (artifact.base && installed) {
                        auto opened = openTarget(m_parts.files, versions / installed->directory, {});
                        if (!opened) return fail(opened.error());
                        base = std::move(*opened);
                    }
                    auto rebuilt = rebuildTarget(m_parts.files, target, artifact, payload, base ? &*base : nullptr,
                                                 part, {});
                    if (!rebuilt) return rebuilt;
                    if (target.kind == ledger::TargetKind::image) {
                        if (auto set = m_parts.files.setPermissions(part, 0755); !set) return set;
                    }
                    if (auto removed = m_parts.files.removeTree(versions / next.directory); !removed) return removed;
                    if (auto moved = m_parts.files.rename(part, versions / next.directory); !moved) return moved;
                    return prune(next.directory, installed ? installed->directory : std::string());
                }();
                m_parts.strand.post([this, alive, release, root = artifact.payload.root, outcome, next] {
                    if (!*alive) return;
                    if (!outcome) {
                        const bool another = m_unfit.insert(root).second;
                        failed(release, outcome.error());
                        if (another) m_notBefore[release] = m_parts.clock.monotonic();
                        return;
                    }
                    m_unfit.clear();
                    if (auto saved = save(next); !saved) return failed(release, saved.error());
                    m_parts.log.write(LogLevel::info, "follow", m_follow.model + " is at " + next.version);
                    m_installed = next;
                    m_busy = false;
                    m_parts.changed();
                    work();
                });
            });
        });
}

// What is neither the version now nor the one before goes; unfinished ones too.
Status Follower::prune(const std::string& now, const std::string& before) const
{
    const Path versions = m_follow.directory / versionsName;
    auto names = m_parts.files.list(versions);
    if (!names) return fail(names.error());
    for (const auto& name : *names) {
        if (name == now || name == before) continue;
        if (auto removed = m_parts.files.removeTree(versions / name); !removed) return removed;
    }
    return m_parts.files.syncDirectory(versions);
}

void Follower::failed(const ReleaseId& release, const Error& error)
{
    m_busy = false;
    const bool first = !m_notBefore.contains(release);
    m_notBefore[release] = m_parts.clock.monotonic() + afterFailure;
    if (first) {
        m_parts.alert({"alert.follow.failed", "warning", m_follow.model, toString(error), m_parts.clock.now(), release});
    }
}

}  // namespace quorate::node
