// SPDX-License-Identifier: GPL-3.0-or-later
// The program that people start. Deltas need no node: they are made and applied here, in a program that brings no shared
// library along and so takes the memory of the decoder and little else, as on a device. Everything else is the node's.
#include "app/node/command_line.h"
#include "app/node/commands.h"
#include "core/crypto/locked_memory.h"

#include <CLI/CLI.hpp>

#include <csignal>
#include <cstdint>
#include <link.h>
#include <malloc.h>
#include <string_view>
#include <sys/mman.h>
#include <unistd.h>

namespace {

using namespace quorate;

// Whether the first word that is no option names the command. What is not plain is left to the node, which knows all
// commands.
bool isDelta(int count, char** words)
{
    for (int i = 1; i < count; ++i) {
        const std::string_view word = words[i];
        if (word == "--home") ++i;
        else if (word != "--json" && !word.starts_with("--home=")) return word == "delta";
    }
    return false;
}

// Takes the place of this process. Comes back only when there is no such program.
Status becomeNode(Files& files, char** words)
{
    const auto self = files.readLink("/proc/self/exe");
    if (!self) return fail(self.error());
    const Path beside = Path(*self).parent_path();
    for (const Path& program : {beside / "quorate-node", beside.parent_path() / "libexec" / "quorated" / "quorate-node"}) {
        ::execv(program.c_str(), words);
    }
    return fail(ErrorKind::notFound, "cli.node-program", beside.string());
}

// Code that has run so far takes half of the memory that a small delta needs, and most of it will not run again: its pages
// go back to the system. They are never written, so whatever is wanted after all comes from the file again.
void forgetStart()
{
    ::dl_iterate_phdr(
        [](dl_phdr_info* info, std::size_t, void*) {
            const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
            for (int i = 0; i < info->dlpi_phnum; ++i) {
                const auto& part = info->dlpi_phdr[i];
                if (part.p_type != PT_LOAD || (part.p_flags & PF_W) != 0) continue;
                const auto from = (info->dlpi_addr + part.p_vaddr) & ~(page - 1);
                const auto to = info->dlpi_addr + part.p_vaddr + part.p_memsz;
                ::madvise(reinterpret_cast<void*>(from), to - from, MADV_DONTNEED);
            }
            return 0;
        },
        nullptr);
    ::malloc_trim(0);
}

}  // namespace

int main(int count, char** words)
{
    app::Desk desk;
    if (!isDelta(count, words)) {
        const auto failed = becomeNode(desk.files(), words);
        return app::tell(desk, failed.error());
    }
    std::signal(SIGPIPE, SIG_IGN);
    crypto::lockAtMost(0);  // hashes only: nothing here is secret
    {
        CLI::App program(app::about, "quorated");
        app::addCommonOptions(program, desk);
        app::addDeltaCommands(program, desk);
        app::finishOptions(program);
        const auto over = app::readCommandLine(program, desk, count, words);
        if (over) return *over;
    }
    desk.beforeWork = forgetStart;
    return app::runAction(desk);
}
