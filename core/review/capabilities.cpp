// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/capabilities.h"

#include <algorithm>
#include <optional>

namespace quorate::review {
namespace {

constexpr std::size_t shownValue = 100;

// linux/capability.h, struct vfs_ns_cap_data: little-endian.
struct FileCapabilities {
    std::uint64_t permitted = 0;
    std::uint64_t inheritable = 0;
    bool effective = false;
    std::uint32_t root = 0;        // the user who is root in the name space that it counts in
};

std::optional<FileCapabilities> capabilitiesIn(BytesView value)
{
    const auto word = [&](std::size_t at) {
        std::uint64_t out = 0;
        for (std::size_t i = 4; i-- > 0;) out = out << 8U | value[at + i];
        return out;
    };
    if (value.size() < 4) return std::nullopt;
    const std::uint64_t magic = word(0);
    const std::uint64_t revision = magic >> 24U;
    const std::size_t pairs = revision == 1 ? 1 : 2;
    if (revision < 1 || revision > 3 || value.size() != 4 + pairs * 8 + (revision == 3 ? 4 : 0)) return std::nullopt;
    FileCapabilities out;
    out.effective = (magic & 1U) != 0;
    for (std::size_t i = 0; i < pairs; ++i) {
        out.permitted |= word(4 + i * 8) << (32 * i);
        out.inheritable |= word(8 + i * 8) << (32 * i);
    }
    if (revision == 3) out.root = static_cast<std::uint32_t>(word(20));
    return out;
}

std::string namesOf(std::uint64_t set)
{
    static constexpr std::string_view names[] = {
        "chown", "dac_override", "dac_read_search", "fowner", "fsetid", "kill", "setgid", "setuid", "setpcap", "linux_immutable",
        "net_bind_service", "net_broadcast", "net_admin", "net_raw", "ipc_lock", "ipc_owner", "sys_module", "sys_rawio", "sys_chroot",
        "sys_ptrace", "sys_pacct", "sys_admin", "sys_boot", "sys_nice", "sys_resource", "sys_time", "sys_tty_config", "mknod", "lease",
        "audit_write", "audit_control", "setfcap", "mac_override", "mac_admin", "syslog", "wake_alarm", "block_suspend", "audit_read",
        "perfmon", "bpf", "checkpoint_restore"};
    std::string out;
    for (std::size_t i = 0; i < 64; ++i) {
        if ((set >> i & 1U) == 0) continue;
        out += out.empty() ? "cap_" : ",cap_";
        out += i < std::size(names) ? std::string(names[i]) : std::to_string(i);
    }
    return out;
}

std::string bytesText(BytesView value)
{
    return escapePath(textOf(value.first(std::min(value.size(), shownValue)))) + (value.size() > shownValue ? "..." : "");
}

}  // namespace

bool givesMore(BytesView before, BytesView after)
{
    if (after.empty() || std::ranges::equal(before, after)) return false;
    const auto now = capabilitiesIn(after);
    if (!now) return true;
    const auto old = before.empty() ? FileCapabilities{} : capabilitiesIn(before);
    if (!old) return true;
    const bool more = (now->permitted & ~old->permitted) != 0 || (now->inheritable & ~old->inheritable) != 0;
    const bool gives = (now->permitted | now->inheritable) != 0;
    return more || (gives && ((now->effective && !old->effective) || now->root != old->root));
}

std::string capabilitiesText(BytesView value)
{
    const auto found = capabilitiesIn(value);
    if (!found) return bytesText(value);
    const std::string effective = found->effective ? "e" : "";
    std::string out;
    const auto part = [&](std::uint64_t set, std::string_view kinds) {
        if (set == 0) return;
        out += (out.empty() ? "" : " ") + namesOf(set) + "=" + effective + std::string(kinds);
    };
    part(found->permitted & found->inheritable, "ip");
    part(found->permitted & ~found->inheritable, "p");
    part(found->inheritable & ~found->permitted, "i");
    if (found->root != 0) out += " [rootid=" + std::to_string(found->root) + "]";
    return out.empty() ? "=" : out;
}

BytesView attributeOf(const Entry& entry, std::string_view name)
{
    const auto it = std::ranges::find(entry.attributes, name, &Attribute::name);
    return it == entry.attributes.end() ? BytesView() : BytesView(it->value);
}

std::string attributeText(const Attribute& attribute)
{
    const bool capability = attribute.name == capabilityAttribute;
    return attribute.name + " " + (capability ? capabilitiesText(attribute.value) : bytesText(attribute.value));
}

}  // namespace quorate::review
